import { fullAddress } from "../changes/address";
import type { CellInput, Place } from "../changes/content";
import type { Template, RegisterId } from "../templates/template";
import type { CellValue, Serial } from "../values/cell";
import { folded, textOf } from "../values/text";
import type { Check } from "../checks/check";

/** The columns of the table of waivers: which finding is accepted, why, by whom and until when. */
export const WAIVER_HEADERS = [
  "Check",
  "Register",
  "Project",
  "Row",
  "Field",
  "Reason",
  "Approver",
  "Granted on",
  "Expires on",
  "Value then",
] as const;

type WaiverHeader = (typeof WAIVER_HEADERS)[number];

/** What a waiver is about; it names the row as people do, so that sorting and re-importing do not matter. */
export interface WaiverSubject {
  readonly check: string;
  readonly register: RegisterId;
  /** Empty: of whatever project. */
  readonly project: string;
  /** The row's key, or what tells it apart where it has none; empty: the register as a whole. */
  readonly row: string;
  /** The header of the cell's column; empty: whatever cell of the row. */
  readonly field: string;
}

/** An accepted finding. It is in force while the data date is not after `expiresOn`. */
export interface Waiver extends WaiverSubject {
  /** Its line in the table, from 0; later lines were granted later. */
  readonly line: number;
  readonly reason: string;
  readonly approver: string;
  readonly grantedOn: Serial | undefined;
  readonly expiresOn: Serial;
  /** What the cell held when it was granted. */
  readonly valueThen: CellValue;
}

/** A line of the table that cannot be used, and accepts nothing. */
export interface WaiverProblem {
  readonly code:
    | "waiver-check-unknown"
    | "waiver-register-unknown"
    | "waiver-row-missing"
    | "waiver-reason-missing"
    | "waiver-approver-missing"
    | "waiver-date-unreadable"
    | "not-waivable";
  /** The cell with its sheet. */
  readonly at: string;
  readonly text: string;
  /** A sentence that begins with a verb. */
  readonly next: string;
}

/** What lines of the table are understood by. */
export interface WaiverTerms {
  readonly checks: ReadonlyMap<string, Check>;
  readonly templates: readonly Template[];
  /** Where the table stands. */
  readonly table: { readonly sheet: string; readonly place: Pick<Place, "row" | "column"> };
}

/** The waivers that the rows of their table say; blank rows are none. */
export function readWaivers(
  rows: readonly (readonly CellValue[])[],
  terms: WaiverTerms,
): { waivers: Waiver[]; problems: WaiverProblem[] } {
  const waivers: Waiver[] = [];
  const problems: WaiverProblem[] = [];
  rows.forEach((cells, line) => {
    if (cells.every((cell) => textOf(cell) === "")) return;
    const read = readLine(cells, line, terms);
    if ("code" in read) problems.push(read);
    else waivers.push(read);
  });
  return { waivers, problems };
}

function readLine(cells: readonly CellValue[], line: number, terms: WaiverTerms): Waiver | WaiverProblem {
  const { sheet, place } = terms.table;
  const cell = (header: WaiverHeader): CellValue => cells[WAIVER_HEADERS.indexOf(header)] ?? null;
  const text = (header: WaiverHeader): string => textOf(cell(header));
  const problem = (
    code: WaiverProblem["code"],
    header: WaiverHeader,
    says: string,
    next: string,
  ): WaiverProblem => {
    const column = place.column + WAIVER_HEADERS.indexOf(header);
    return { code, at: fullAddress(sheet, place.row + 1 + line, column), text: says, next };
  };
  const check = terms.checks.get(text("Check").toUpperCase());
  if (!check)
    return problem(
      "waiver-check-unknown",
      "Check",
      `“${text("Check")}” is no check.`,
      "Write the id of a check, such as PRJ-11.",
    );
  if (!check.waivable)
    return problem(
      "not-waivable",
      "Check",
      `${check.id} (${check.title}) cannot be waived.`,
      "Correct the register instead, and delete this line.",
    );
  const register = templateNamed(text("Register"), terms.templates);
  if (!register)
    return problem(
      "waiver-register-unknown",
      "Register",
      `“${text("Register")}” is no register.`,
      "Write the name of a register, such as Risks.",
    );
  if (check.scope === "row" && text("Row") === "")
    return problem(
      "waiver-row-missing",
      "Row",
      `${check.id} is about single rows, and no row is named.`,
      "Write the row's ID.",
    );
  if (text("Reason") === "")
    return problem("waiver-reason-missing", "Reason", "No reason is given.", "Write why it is accepted.");
  if (text("Approver") === "")
    return problem("waiver-approver-missing", "Approver", "No approver is named.", "Write who accepts it.");
  const expiresOn = cell("Expires on");
  if (!isDay(expiresOn))
    return problem(
      "waiver-date-unreadable",
      "Expires on",
      `${textOf(expiresOn) === "" ? "Nothing" : `“${textOf(expiresOn)}”`} is no date.`,
      "Write the last day on which it is accepted, as a date.",
    );
  const grantedOn = cell("Granted on");
  if (textOf(grantedOn) !== "" && !isDay(grantedOn))
    return problem(
      "waiver-date-unreadable",
      "Granted on",
      `“${textOf(grantedOn)}” is no date.`,
      "Write the day on which it was granted, as a date.",
    );
  return {
    line,
    check: check.id,
    register: register.id,
    project: text("Project"),
    row: text("Row"),
    field: text("Field"),
    reason: text("Reason"),
    approver: text("Approver"),
    grantedOn: isDay(grantedOn) ? grantedOn : undefined,
    expiresOn,
    valueThen: cell("Value then"),
  };
}

const isDay = (cell: CellValue): cell is Serial => typeof cell === "number" && cell >= 1;

const templateNamed = (name: string, templates: readonly Template[]): Template | undefined =>
  templates.find((one) => folded(one.name) === folded(name) || one.id === name);

/** A waiver as a line of the table. */
export const waiverCells = (
  { check, project, row, field, reason, approver, grantedOn, expiresOn, valueThen }: Omit<Waiver, "line">,
  registerName: string,
): CellInput[] => [
  check,
  registerName,
  project,
  row,
  field,
  reason,
  approver,
  grantedOn ?? "",
  expiresOn,
  valueThen ?? "",
];

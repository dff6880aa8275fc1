import type { Check, Finding, Severity } from "../checks/check";
import { PROVENANCE_HEADERS } from "../registers/register";
import type { Register, Registers } from "../registers/register";
import type { FieldType, RegisterId } from "../templates/template";
import { isBlank } from "../values/cell";
import type { CellValue } from "../values/cell";
import { textOf } from "../values/text";
import { Responsible } from "./responsible";

/** One row on which something is asked. */
export interface ChaseRow {
  readonly key: string;
  readonly label: string;
  readonly header: string;
  /** The register's cell with its sheet. */
  readonly address: string;
  readonly value: CellValue;
  /** What the cell is to hold, for its number format. */
  readonly type: FieldType | undefined;
  readonly message: string;
  /** Where the row was brought in from (`returns.xlsx, Sheet1`), and its row there; absent for rows entered by hand. */
  readonly source?: { readonly place: string; readonly row: number | undefined };
  /** Others who are named beside the owner. */
  readonly also: readonly string[];
}

/** One thing asked of an owner, with every row of a project on which it is asked. */
export interface ChaseAsk {
  readonly check: string;
  readonly severity: Severity;
  readonly register: RegisterId;
  readonly registerName: string;
  /** Empty where the ask is about a register as a whole. */
  readonly project: string;
  readonly projectName: string;
  /** The finding's own sentence where all rows have the same, else what is wrong in a few words. */
  readonly what: string;
  readonly remedy: string;
  readonly rows: readonly ChaseRow[];
}

/** Everything that is asked of one person. */
export interface ChaseEntry {
  /** Alike for every spelling of the name; empty for what nobody answers for. */
  readonly key: string;
  readonly name: string;
  readonly asks: readonly ChaseAsk[];
}

const ORDER: readonly Severity[] = ["error", "warning"];

/**
 * Who is to put right what, one entry a person, most errors first and what has no owner last. Errors are what blocks; warnings are
 * there for those who want to ask for them too. Waived findings and alerts are asked of nobody.
 */
export function chaseList(
  findings: readonly Finding[],
  registers: Registers,
  checkOf: (id: string) => Pick<Check, "title" | "remedy"> | undefined,
): readonly ChaseEntry[] {
  const responsible = new Responsible(registers);
  const people = new Map<string, Map<string, Finding[]>>();
  for (const finding of findings) {
    if (finding.waiver || !ORDER.includes(finding.severity)) continue;
    const { key } = responsible.of(finding.register, finding.row);
    const asks = people.get(key) ?? new Map<string, Finding[]>();
    people.set(key, asks);
    const ask = [
      projectIdOf(finding, responsible).toLowerCase(),
      finding.check,
      finding.register,
      finding.field ?? finding.header ?? "",
    ].join("\u001f");
    const same = asks.get(ask);
    if (same) same.push(finding);
    else asks.set(ask, [finding]);
  }
  return [...people]
    .map(([key, asks]): ChaseEntry => {
      const made = [...asks.values()].map((same) => askOf(same, registers, responsible, checkOf));
      return { key, name: responsible.nameOf(key), asks: made.sort(byProject) };
    })
    .sort(byWeight);
}

/** The asks of an entry that block, and those that are only to be seen to where they are wanted. */
export const asksOf = ({ asks }: Pick<ChaseEntry, "asks">, warnings: boolean): readonly ChaseAsk[] =>
  warnings ? asks : asks.filter(({ severity }) => severity === "error");

/** How many rows asks are about. */
export const rowsAsked = (asks: readonly ChaseAsk[]): number =>
  asks.reduce((sum, { rows }) => sum + rows.length, 0);

const projectIdOf = (finding: Finding, responsible: Responsible): string =>
  responsible.projectOf(finding.register, finding.row)?.id ?? finding.project;

function askOf(
  findings: readonly Finding[],
  registers: Registers,
  responsible: Responsible,
  checkOf: (id: string) => Pick<Check, "title" | "remedy"> | undefined,
): ChaseAsk {
  const [first] = findings;
  if (!first) throw new Error("An ask has no finding.");
  const check = checkOf(first.check);
  const project = responsible.projectOf(first.register, first.row);
  const alike = findings.every(({ message }) => message === first.message);
  return {
    check: first.check,
    severity: first.severity,
    register: first.register,
    registerName: registers[first.register]?.template.name ?? first.register,
    project: project?.id ?? first.project,
    projectName: project?.name ?? "",
    what: alike ? first.message : `${check?.title ?? first.check}.`,
    remedy: check?.remedy ?? "",
    rows: findings.map((finding) => rowOf(finding, registers[finding.register], responsible)),
  };
}

function rowOf(finding: Finding, register: Register | undefined, responsible: Responsible): ChaseRow {
  const { row, key, label, header = "", address, value, message, field } = finding;
  const source = register && row !== undefined ? sourceOf(register, row) : undefined;
  return {
    key,
    label,
    header,
    address,
    value,
    type: field === undefined ? undefined : register?.byField.get(field)?.field?.type,
    message,
    ...(source ? { source } : {}),
    also: responsible.of(finding.register, row).also,
  };
}

function sourceOf({ columns }: Register, row: number): ChaseRow["source"] {
  const cell = (header: string): CellValue =>
    columns.find((column) => column.header === header)?.values[row] ?? null;
  const place = cell(PROVENANCE_HEADERS.source);
  if (isBlank(place)) return undefined;
  const at = cell(PROVENANCE_HEADERS.row);
  return { place: textOf(place), row: typeof at === "number" ? at : undefined };
}

const byProject = (a: ChaseAsk, b: ChaseAsk): number =>
  compareText(a.project, b.project) ||
  ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
  b.rows.length - a.rows.length ||
  compareText(a.check, b.check);

/** Whatever has no owner comes last, however much it is. */
function byWeight(a: ChaseEntry, b: ChaseEntry): number {
  if ((a.key === "") !== (b.key === "")) return a.key === "" ? 1 : -1;
  return (
    rowsAsked(asksOf(b, false)) - rowsAsked(asksOf(a, false)) ||
    rowsAsked(b.asks) - rowsAsked(a.asks) ||
    compareText(a.name, b.name)
  );
}

/** What is about no project comes after the projects. */
function compareText(a: string, b: string): number {
  if ((a === "") !== (b === "")) return a === "" ? 1 : -1;
  return a < b ? -1 : a > b ? 1 : 0;
}

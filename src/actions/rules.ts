import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { sheetWithRole } from "../excel/read/structure";
import { withWorkbook } from "../excel/session";
import type { Session } from "../excel/session";
import type { SheetContent } from "../pmo/changes/content";
import { CHECKS, CHECKS_BY_ID } from "../pmo/checks/catalogue";
import type { Check, CheckOutcome } from "../pmo/checks/check";
import { FAMILIES } from "../pmo/checks/families";
import type { Family } from "../pmo/checks/families";
import { needsOf } from "../pmo/checks/common/needs";
import { reviewRules } from "../pmo/checks/rule-review";
import type { RuleReview } from "../pmo/checks/rule-review";
import { blankToNull } from "../pmo/registers/register";
import { reviewSheet } from "../pmo/reports/review-sheet";
import type { KeptReview, REVIEW_HEADERS } from "../pmo/reports/review-sheet";
import { SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { ThresholdId } from "../pmo/setup/settings";
import { THRESHOLDS } from "../pmo/setup/thresholds";
import type { Threshold } from "../pmo/setup/thresholds";
import { templateOf } from "../pmo/templates/standard";
import type { CellValue } from "../pmo/values/cell";
import type { Moment } from "./clock";
import { generatedChange, runAll, tableName } from "./check";
import { step } from "./progress";
import type { Watch } from "./progress";
import { requireRegister, settingsOf } from "./ready";
import { REVIEW_TITLE } from "./titles";

/** A check as the catalogue shows it. */
export interface Rule extends Pick<
  Check,
  "id" | "version" | "family" | "severity" | "title" | "rule" | "why" | "remedy" | "source" | "waivable"
> {
  readonly register: string;
  readonly needs: readonly string[];
  readonly fixNote: string | undefined;
  readonly thresholds: readonly {
    readonly id: ThresholdId;
    readonly title: string;
    readonly unit: Threshold["unit"];
  }[];
}

/** Every check with all that it says of itself, in the catalogue's order, and the families that have one. */
export function listRules(): {
  readonly rules: readonly Rule[];
  readonly families: readonly { readonly id: Family; readonly title: string }[];
} {
  const used = new Set(CHECKS.map(({ family }) => family));
  return {
    rules: CHECKS.map((check) => ({
      id: check.id,
      version: check.version,
      family: check.family,
      severity: check.severity,
      title: check.title,
      rule: check.rule,
      why: check.why,
      remedy: check.remedy,
      source: check.source,
      waivable: check.waivable,
      fixNote: check.fixNote,
      register: check.scope !== "row" && check.everyRegister ? "" : templateOf(check.register).name,
      needs: needsOf(check),
      thresholds: THRESHOLDS.filter(({ id }) => check.thresholds?.includes(id)).map(
        ({ id, title, unit }) => ({ id, title, unit }),
      ),
    })),
    families: FAMILIES.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title })),
  };
}

/** What each rule did in a check. */
export const reviewOf = (outcome: CheckOutcome): readonly RuleReview[] => reviewRules(outcome);

/** Checks, and writes the review of the rules; the verdicts and notes of the review that is there stay with their checks. */
export function writeReview(
  moment: Moment,
  watch: Watch = {},
): Promise<{ sheet: string; roundTrips: number }> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.05);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    requireRegister(program);
    const before = await readReview(session, program);
    const outcome = await runAll(program, settings, watch);
    step(watch, "Writing the review", 0.85);
    const content = reviewSheet(outcome, CHECKS_BY_ID, keptOf(before), settings, {
      review: tableName(program, "PMO_CheckReview", "review"),
      waivers: tableName(program, "PMO_WaiverReview", "review"),
    });
    const written = generatedChange(program, "review", content);
    const change =
      written.kind === "rewrite sheet"
        ? { ...written, previous: withTyped(written.previous, before) }
        : written;
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: REVIEW_TITLE, changes: [change] },
      { structure, journal, at: moment.iso },
    );
    return { sheet: change.sheet, roundTrips: session.roundTrips };
  });
}

/** The table of the review that is there: where it stands, its headers and its rows. */
interface OldReview {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
}

async function readReview(session: Session, { structure }: Program): Promise<OldReview | undefined> {
  const sheet = sheetWithRole(structure, "review", SHEET_NAMES.review)?.name;
  const table = structure.tables.find((one) => one.sheet === sheet && one.place.column === 0);
  if (!table) return undefined;
  const range = session.workbook.tables.getItem(table.name).getRange();
  range.load("values");
  await session.sync();
  // Empty cells stay "", which empties a cell again where null would leave what was written.
  const cells = range.values as CellValue[][];
  return { row: table.place.row, column: table.place.column, cells };
}

function keptOf(before: OldReview | undefined): Map<string, KeptReview> {
  const [headers = [], ...rows] = before?.cells ?? [];
  const at = (header: (typeof REVIEW_HEADERS)[number]): number => headers.indexOf(header);
  return new Map(
    rows.map((row) => {
      const lastFired = row[at("Last fired")];
      return [
        String(row[at("Check")] ?? ""),
        {
          lastFired: typeof lastFired === "number" ? lastFired : undefined,
          verdict: blankToNull(row[at("Verdict")] ?? null),
          note: blankToNull(row[at("Note")] ?? null),
        },
      ];
    }),
  );
}

/** What was written before, with what people have typed or sorted since: an undo brings that back. */
function withTyped(previous: SheetContent, before: OldReview | undefined): SheetContent {
  return before ? { ...previous, blocks: [...previous.blocks, before] } : previous;
}

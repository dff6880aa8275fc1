import { applyChangeSet } from "../excel/apply/change-set";
import { marksAmong, requestRules } from "../excel/apply/marks";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { sheetWithRole } from "../excel/read/structure";
import { withWorkbook } from "../excel/session";
import type { Session } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import type { FormulaLook } from "../pmo/changes/content";
import { Problem } from "../pmo/problem";
import { countMarks, MARK_COLUMNS, markName, marksOf } from "../pmo/reports/marks";
import type { MarkCounts } from "../pmo/reports/marks";
import { SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { Moment } from "./clock";
import { markNames } from "./mark-names";
import { step } from "./progress";
import type { Watch } from "./progress";
import { requireRegister } from "./ready";
import { MARK_TITLE, UNMARK_TITLE } from "./titles";

/** What marking did. */
export interface MarkResult extends MarkCounts {
  readonly roundTrips: number;
}

/** Draws a box around each cell that the Findings sheet names, by rules that follow the findings of each check. */
export function markSheets(moment: Moment, watch: Watch = {}): Promise<MarkResult> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.1);
    const program = await readProgram(session);
    requireRegister(program);
    const table = findingsTable(program);
    const range = session.workbook.tables.getItem(table.name).getRange();
    range.load("values");
    const marked = await markedSheets(session, program);
    const [headers = [], ...rows] = range.values;
    const names = Object.values(MARK_COLUMNS).map(({ name, header }): Change => {
      const at = headers.indexOf(header);
      if (at < 0) throw noFindings(`The findings have no column ${header}.`);
      const comment = `${header} of the findings, for the marks on the sheets`;
      return { kind: "set name", name, formula: markName(table.sheet, table.place.column + at), comment };
    });
    const wanted = rulesBySheet(program);
    const sheets = new Set([...wanted.keys(), ...marked]);
    step(watch, "Marking the cells", 0.6);
    const marks = [...sheets].map((sheet): Change => ({
      kind: "set marks",
      sheet,
      marks: wanted.get(sheet) ?? [],
      previous: marked.has(sheet) ? (wanted.get(sheet) ?? []) : [],
    }));
    await applyChangeSet(
      session,
      { title: MARK_TITLE, changes: [...names, ...marks] },
      around(program, moment),
    );
    return {
      ...countMarks(headers.map(String), rows, Object.values(program.registers)),
      roundTrips: session.roundTrips,
    };
  });
}

/** Takes the marks away, with the names that they go by; every other rule stays. */
export function unmarkSheets(moment: Moment, watch: Watch = {}): Promise<{ roundTrips: number }> {
  return withWorkbook(async (session) => {
    step(watch, "Looking for marks", 0.1);
    const program = await readProgram(session);
    const marked = await markedSheets(session, program);
    const wanted = rulesBySheet(program);
    const marks = [...marked].map((sheet): Change => ({
      kind: "set marks",
      sheet,
      marks: [],
      previous: wanted.get(sheet) ?? [],
    }));
    const names = markNames(program).map((name): Change => ({ kind: "remove name", name }));
    step(watch, "Taking the marks away", 0.6);
    await applyChangeSet(
      session,
      { title: UNMARK_TITLE, changes: [...marks, ...names] },
      around(program, moment),
    );
    return { roundTrips: session.roundTrips };
  });
}

const around = ({ structure, journal }: Program, { iso }: Moment): Parameters<typeof applyChangeSet>[2] => ({
  structure,
  journal,
  at: iso,
});

function rulesBySheet({ registers }: Program): Map<string, FormulaLook[]> {
  const rules = new Map<string, FormulaLook[]>();
  for (const register of Object.values(registers))
    rules.set(register.sheet, [...(rules.get(register.sheet) ?? []), ...marksOf(register)]);
  return rules;
}

/** The sheets that have marks, also where one is no register any more, in one round trip. */
async function markedSheets(session: Session, { structure }: Program): Promise<Set<string>> {
  const loaded = structure.sheets
    .filter(({ used }) => used)
    .map(({ name }) => ({ name, rules: requestRules(session.workbook.worksheets.getItem(name)) }));
  await session.sync();
  return new Set(loaded.filter(({ rules }) => marksAmong(rules).length > 0).map(({ name }) => name));
}

function findingsTable({ structure }: Program): Program["structure"]["tables"][number] {
  const sheet = sheetWithRole(structure, "findings", SHEET_NAMES.findings)?.name;
  const table = structure.tables.find(({ sheet: on, place }) => on === sheet && place.column === 0);
  if (!table) throw noFindings("There is no sheet of findings to mark the cells by.");
  return table;
}

const noFindings = (message: string): Problem =>
  new Problem("no-findings", message, "Check the registers, then mark the cells.");

import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import { periodOrder } from "../pmo/history/period";
import { sealsOf } from "../pmo/history/publication";
import type { KeptRegister } from "../pmo/history/publication";
import { qualityScores, sharesOf } from "../pmo/quality/score";
import { PERIOD_HEADERS, periodRow } from "../pmo/setup/periods";
import { SETUP_TABLES } from "../pmo/setup/sheet-names";
import type { CellValue } from "../pmo/values/cell";
import type { Moment } from "./clock";
import type { PublishPlan } from "./publish";
import { setupTableChanges } from "./register-index";
import { upgradeOf } from "./update-setup";

/** Columns of the table, zero-based, whose numbers are days and shares. */
const DAYS = { first: PERIOD_HEADERS.indexOf("Data date"), count: 2 };
const SHARES = { first: PERIOD_HEADERS.indexOf("Completeness"), count: 5 };

/** The changes that write a period's row on `PMO Setup`: in the place of the row that it had, else below the others. */
export function periodTableChanges(
  program: Program,
  { period, dataDate, counts, outcome }: PublishPlan,
  kept: readonly KeptRegister[],
  { today }: Moment,
): Change[] {
  const shares = sharesOf(qualityScores(outcome));
  const row = periodRow({ label: period, dataDate, publishedOn: today }, counts, shares, sealsOf(kept));
  const order = periodOrder(period);
  const known = program.periods.findIndex(([label]) => periodOrder(label) === order);
  const at = known < 0 ? program.periods.length : known;
  const rows: CellValue[][] = program.periods.map((line) => [...line]);
  rows[at] = row;
  const table = program.structure.tables.find(({ name }) => name === SETUP_TABLES.periods);
  if (!table) return laterChanges(program, row);
  const line = { row: table.place.row + 1 + at, rows: 1 };
  return [
    ...setupTableChanges(program, SETUP_TABLES.periods, rows, PERIOD_HEADERS.length),
    ...(known < 0 ? [dress(table.sheet, line.row, table.place.column)] : []),
  ];
}

/** A `PMO Setup` of an earlier version gets the table, whose one blank row is filled. */
function laterChanges(program: Program, row: readonly CellValue[]): Change[] {
  const { changes, added } = upgradeOf(program);
  const made = added.get(SETUP_TABLES.periods);
  if (!made) return [...changes];
  const { sheet, place } = made;
  const first = { row: place.row + 1, column: place.column };
  return [
    ...changes,
    { kind: "write cells", sheet, ...first, cells: [row] },
    dress(sheet, first.row, first.column),
  ];
}

const dress = (sheet: string, row: number, column: number): Change => ({
  kind: "dress cells",
  sheet,
  looks: [
    { row, column: column + DAYS.first, rows: 1, columns: DAYS.count, look: { numberFormat: "yyyy-mm-dd" } },
    { row, column: column + SHARES.first, rows: 1, columns: SHARES.count, look: { numberFormat: "0%" } },
  ],
  conditional: [],
  validations: [],
});

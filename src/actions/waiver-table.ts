import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import type { CellInput } from "../pmo/changes/content";
import { WAIVER_HEADERS, waiverCells } from "../pmo/waivers/waivers";
import type { Waiver } from "../pmo/waivers/waivers";
import { SETUP_TABLES } from "../pmo/setup/sheet-names";
import { templateIn } from "../pmo/templates/standards";
import type { Serial } from "../pmo/values/cell";
import { textOf } from "../pmo/values/text";
import { setupTableChanges } from "./register-index";
import { upgradeOf } from "./update-setup";

const DAYS = { numberFormat: "yyyy-mm-dd", horizontal: "Left" } as const;

/** The changes that add waivers below those that are there; a `PMO Setup` of an earlier version gets what it lacks first. */
export function grantedChanges(program: Program, waivers: readonly Omit<Waiver, "line">[]): Change[] {
  const { program: upgraded, changes } = withTable(program);
  const table = tableOf(upgraded);
  if (!table) return [];
  const known = upgraded.waivers.slice(0, lastLine(upgraded) + 1);
  const fresh = waivers.map((waiver) =>
    waiverCells(waiver, templateIn(program.standards, waiver.register)?.name ?? waiver.register),
  );
  const { row, column } = table.place;
  const first = row + 1 + known.length;
  const days = ["Granted on", "Expires on"] as const;
  const looks = days.map((header) => ({
    row: first,
    column: column + WAIVER_HEADERS.indexOf(header),
    rows: fresh.length,
    columns: 1,
    look: DAYS,
  }));
  // A date that was accepted reads as one.
  const dates = waivers.flatMap((waiver, index) =>
    isDate(program, waiver)
      ? [
          {
            row: first + index,
            column: column + WAIVER_HEADERS.indexOf("Value then"),
            rows: 1,
            columns: 1,
            look: DAYS,
          },
        ]
      : [],
  );
  return [
    ...changes,
    ...setupTableChanges(upgraded, SETUP_TABLES.waivers, [...known, ...fresh], WAIVER_HEADERS.length),
    {
      kind: "dress cells",
      sheet: table.sheet,
      looks: [...looks, ...dates],
      conditional: [],
      validations: [],
    },
  ];
}

/** The changes that end waivers on a day, by the lines of their table. */
export function endedChanges(program: Program, lines: readonly number[], day: Serial): Change[] {
  const table = tableOf(program);
  if (!table) return [];
  const column = table.place.column + WAIVER_HEADERS.indexOf("Expires on");
  return lines.map((line) => ({
    kind: "write cells",
    sheet: table.sheet,
    row: table.place.row + 1 + line,
    column,
    cells: [[day]] as CellInput[][],
  }));
}

const tableOf = ({ structure }: Program) =>
  structure.tables.find(({ name }) => name === SETUP_TABLES.waivers);

/** The program as it is once `PMO Setup` has the table, with the changes that put it there. */
function withTable(program: Program): { program: Program; changes: readonly Change[] } {
  if (tableOf(program)) return { program, changes: [] };
  const { changes, added } = upgradeOf(program);
  const place = added.get(SETUP_TABLES.waivers);
  if (!place) return { program, changes };
  const { structure } = program;
  const tables = [
    ...structure.tables,
    { name: SETUP_TABLES.waivers, ...place, hasHeaders: true, hasTotals: false },
  ];
  return { program: { ...program, structure: { ...structure, tables } }, changes };
}

/** The last line of the table that says anything, or -1. */
const lastLine = ({ waivers }: Program): number =>
  waivers.findLastIndex((cells) => cells.some((cell) => textOf(cell) !== ""));

const isDate = ({ standards }: Program, { register, field }: Pick<Waiver, "register" | "field">): boolean =>
  templateIn(standards, register)?.fields.some(
    ({ header, type }) => type === "date" && header.toLowerCase() === field.toLowerCase(),
  ) ?? false;

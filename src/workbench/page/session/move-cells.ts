import { area as makeArea, intersect } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Cell } from "../../engine/cell";
import { followStructure } from "../../engine/formula-sites";
import { guardArrays, guardCells } from "../../engine/protection-guard";
import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";

/** Moves a block of cells on its sheet, as cut and paste do: formulas that name the cells follow them. */
export function moveCells(
  workbook: Workbook,
  sheet: Sheet,
  from: Area,
  toRow: number,
  toColumn: number,
): void {
  const to = makeArea(toRow, toColumn, from.rows, from.columns);
  for (const area of [from, to]) {
    guardCells(sheet, area);
    guardArrays(sheet, area);
    if (sheet.merges.some((merge) => intersect(merge, area)))
      refuse("InvalidOperation", "merged cells cannot be moved here");
    if (sheet.tables.some((table) => table.showHeaders && intersect({ ...table.area, rows: 1 }, area))) {
      refuse("InvalidOperation", "the header row of a table cannot be moved");
    }
  }
  followStructure(workbook, {
    kind: "moveCells",
    sheetName: sheet.name,
    area: from,
    toSheetName: sheet.name,
    toRow,
    toColumn,
  });
  const cells: (Cell | undefined)[] = [];
  eachPlace(from, (row, column) => {
    cells.push(sheet.cell(row, column));
    sheet.setCell(row, column, undefined);
  });
  let next = 0;
  eachPlace(to, (row, column) => sheet.setCell(row, column, cells[next++]));
  workbook.note({ kind: "edited", sheet: sheet.id, area: from });
  workbook.note({ kind: "edited", sheet: sheet.id, area: to });
  // Formulas anywhere may read otherwise now; this makes the calculator read them all again.
  workbook.note({ kind: "object", what: "name", how: "changed", id: "" });
}

function eachPlace(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}

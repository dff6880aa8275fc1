import { area as makeArea, containsCell, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { shiftFormula } from "./calc/rewrite";
import type { Sheet } from "./sheet";
import type { Table } from "./table";
import type { Workbook } from "./workbook";

/**
 * Dresses rows that a table has just taken up below one of its own: looks, rules and calculated columns go on, as
 * Excel extends them. `written` are cells that have their content already.
 */
export function extendRows(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  lastOldRow: number,
  count: number,
  written?: Area,
): void {
  extendLooks(sheet, table, lastOldRow, count);
  for (const list of [sheet.conditionalFormats, sheet.validations]) {
    for (const rule of list) rule.areas = rule.areas.map((area) => extended(area, table, lastOldRow, count));
  }
  extendFormulas(workbook, sheet, table, lastOldRow, count, written);
}

function extendLooks(sheet: Sheet, table: Table, lastOldRow: number, count: number): void {
  // A header row's look is not that of the data.
  if (table.showHeaders && lastOldRow === table.area.row) return;
  for (let column = table.area.column; column <= lastColumn(table.area); column++) {
    const style = sheet.cell(lastOldRow, column)?.style;
    if (!style) continue;
    for (let row = lastOldRow + 1; row <= lastOldRow + count; row++) {
      const cell = sheet.cell(row, column);
      if (!cell?.style) sheet.setCell(row, column, { ...(cell ?? { value: null }), style });
    }
  }
}

function extended(area: Area, table: Table, lastOldRow: number, count: number): Area {
  const ofTable = area.column >= table.area.column && lastColumn(area) <= lastColumn(table.area);
  const isHeader = table.showHeaders && lastOldRow === table.area.row;
  return ofTable && !isHeader && lastRow(area) === lastOldRow ? { ...area, rows: area.rows + count } : area;
}

function extendFormulas(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  lastOldRow: number,
  count: number,
  written: Area | undefined,
): void {
  const firstData = table.area.row + (table.showHeaders ? 1 : 0);
  for (const [index, column] of table.columns.entries()) {
    const { formula } = column;
    if (formula === undefined) continue;
    const at = table.area.column + index;
    for (let row = lastOldRow + 1; row <= lastOldRow + count; row++) {
      if (written && containsCell(written, row, at)) continue;
      const cell = sheet.cell(row, at);
      if (cell && (cell.value !== null || cell.formula !== undefined)) continue;
      const { style } = cell ?? {};
      const filled = shiftFormula(formula, firstData, at, row, at);
      sheet.setCell(row, at, { ...(style ? { style } : {}), value: null, formula: filled });
    }
    workbook.note({ kind: "edited", sheet: sheet.id, area: makeArea(lastOldRow + 1, at, count) });
  }
}

import { MAX_COLUMNS, MAX_ROWS, area } from "../../src/workbench/engine/area";
import type { Sheet } from "../../src/workbench/engine/sheet";
import type { Workbook } from "../../src/workbench/engine/workbook";

/** Everything of a workbook that a person could notice, as plain data that tests compare. `without` leaves sheets out. */
export function portrait(workbook: Workbook, without: readonly string[] = []): unknown {
  const sheets = workbook.sheets.filter(({ name }) => !without.includes(name));
  return {
    names: workbook.names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    sheets: sheets.map(portraitOfSheet),
  };
}

function portraitOfSheet(sheet: Sheet): unknown {
  const cells: Record<string, unknown> = {};
  sheet.eachCell(area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
    if (cell.value === null && cell.formula === undefined) return;
    cells[`R${row + 1}C${column + 1}`] = [cell.formula ?? cell.value, cell.style ?? {}];
  });
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    tables: sheet.tables.map((table) => ({
      name: table.name,
      area: table.area,
      columns: table.columns.map(({ name, filter }) => [name, filter ?? null]),
    })),
    charts: sheet.charts.map(({ name, type }) => [name, type]),
    merges: sheet.merges,
    conditionalFormats: sheet.conditionalFormats.map(({ areas, rule }) => [areas, rule]),
    validations: sheet.validations.map(({ areas, type, formula1 }) => [areas, type, formula1]),
    frozen: sheet.frozen,
    hidden: [...sheet.rowBands].filter(([, band]) => band.hidden).map(([row]) => row),
  };
}

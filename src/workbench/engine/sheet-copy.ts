import { MAX_COLUMNS, MAX_ROWS, area, containsCell } from "./area";
import { moveReferences } from "./calc/rewrite";
import { rewriteConditional } from "./formula-sites";
import { guardStructure } from "./protection-guard";
import type { Sheet } from "./sheet";
import { freeCopyName } from "./sheet-names";
import type { Workbook } from "./workbook";

/**
 * Copies a sheet with all that is on it. Formulas on the copy that named the sheet or its tables name the copy's;
 * its tables get new names, as in Excel.
 */
export function copySheet(workbook: Workbook, source: Sheet, position: number): Sheet {
  guardStructure(workbook);
  const copy = workbook.addSheet(freeCopyName(workbook, source.name), position);
  copyPlain(source, copy);
  const renames = copyTables(workbook, source, copy);
  copyCells(source, copy, renames);
  copyObjects(workbook, source, copy, renames);
  workbook.note({ kind: "sheet", sheet: copy.id, how: "added" });
  return copy;
}

type Rename = readonly [from: string, to: string];

function copyPlain(source: Sheet, copy: Sheet): void {
  copy.visibility = source.visibility;
  copy.tabColor = source.tabColor;
  copy.showGridlines = source.showGridlines;
  copy.showHeadings = source.showHeadings;
  copy.standardHeight = source.standardHeight;
  copy.standardWidth = source.standardWidth;
  copy.zoom = source.zoom;
  copy.frozen = { ...source.frozen };
  copy.merges = source.merges.map((merge) => ({ ...merge }));
  copy.pageLayout = structuredClone(source.pageLayout);
  copy.autoFilter = structuredClone(source.autoFilter);
  copy.protection = structuredClone(source.protection);
  for (const [index, band] of source.columns) copy.columns.set(index, { ...band });
  for (const [index, band] of source.rowBands) copy.rowBands.set(index, { ...band });
  for (const [cell, link] of source.hyperlinks) copy.hyperlinks.set(cell, { ...link });
  for (const [key, value] of source.customProperties) copy.customProperties.set(key, value);
}

function copyTables(workbook: Workbook, source: Sheet, copy: Sheet): Rename[] {
  return source.tables.map((table): Rename => {
    const made = {
      ...structuredClone(table),
      id: String(workbook.newId()),
      name: freeName(workbook, table.name),
    };
    copy.tables.push(made);
    workbook.note({ kind: "object", sheet: copy.id, what: "table", how: "added", id: made.id });
    return [table.name, made.name];
  });
}

/** `Projects` is copied as `Projects2`, `Table1` as `Table12`: Excel appends a number. */
function freeName(workbook: Workbook, name: string): string {
  for (let number = 2; ; number++) if (!workbook.tableByName(`${name}${number}`)) return `${name}${number}`;
}

/** A formula as the copy has it: what named the original's sheet and tables names the copy's. */
function renamed(
  formula: string,
  source: Sheet,
  copy: Sheet,
  tableName: string | undefined,
  renames: readonly Rename[],
): string {
  const home = { sheetName: copy.name, ...(tableName === undefined ? {} : { tableName }) };
  let text = moveReferences(formula, home, { kind: "renameSheet", from: source.name, to: copy.name });
  for (const [from, to] of renames) text = moveReferences(text, home, { kind: "renameTable", from, to });
  return text;
}

function copyCells(source: Sheet, copy: Sheet, renames: readonly Rename[]): void {
  const tableAt = (row: number, column: number): string | undefined =>
    source.tables.find((table) => containsCell(table.area, row, column))?.name;
  source.eachCell(area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
    const { formula } = cell;
    const text =
      formula === undefined ? undefined : renamed(formula, source, copy, tableAt(row, column), renames);
    copy.setCell(row, column, text === undefined ? { ...cell } : { ...cell, formula: text });
  });
}

function copyObjects(workbook: Workbook, source: Sheet, copy: Sheet, renames: readonly Rename[]): void {
  const text = (formula: string): string =>
    formula.startsWith("=") ? renamed(formula, source, copy, undefined, renames) : formula;
  for (const table of copy.tables) {
    for (const column of table.columns)
      if (column.formula !== undefined) column.formula = text(column.formula);
  }
  for (const name of source.names) copy.names.push({ ...name, formula: text(name.formula) });
  for (const format of source.conditionalFormats) {
    const made = { ...structuredClone(format), id: `{${workbook.newId()}}` };
    rewriteConditional(made, text);
    copy.conditionalFormats.push(made);
  }
  for (const rule of source.validations) {
    const made = structuredClone(rule);
    made.formula1 = text(made.formula1);
    if (made.formula2 !== undefined) made.formula2 = text(made.formula2);
    copy.validations.push(made);
  }
  for (const chart of source.charts) {
    const made = { ...structuredClone(chart), id: `{chart-${workbook.newId()}}` };
    for (const series of made.series) {
      series.name = text(series.name);
      series.values = text(series.values);
      if (series.categories !== undefined) series.categories = text(series.categories);
    }
    copy.charts.push(made);
    workbook.note({ kind: "object", sheet: copy.id, what: "chart", how: "added", id: made.id });
  }
}

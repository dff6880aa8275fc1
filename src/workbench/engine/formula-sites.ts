import { area, containsCell, MAX_COLUMNS, MAX_ROWS } from "./area";
import type { ConditionalFormat } from "./conditional-format";
import { moveReferences } from "./calc/rewrite";
import type { FormulaHome } from "./calc/rewrite";
import type { StructureEdit } from "./calc/structure-edit";
import type { DefinedName } from "./name";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** Gives a formula's next text; the same text when nothing in it changes. */
type Rewrite = (formula: string, home: FormulaHome) => string;

/** Lets every formula of the workbook follow a change of structure: in cells, names, rules, tables and charts. */
export function followStructure(workbook: Workbook, edit: StructureEdit): void {
  // A table's column has the same formula in every row, and a home is the same object for all of them.
  const done = new Map<FormulaHome, Map<string, string>>();
  rewriteFormulas(workbook, (formula, home) => {
    let atHome = done.get(home);
    if (!atHome) done.set(home, (atHome = new Map()));
    let next = atHome.get(formula);
    if (next === undefined) atHome.set(formula, (next = moveReferences(formula, home, edit)));
    return next;
  });
}

/** Rewrites every formula of the workbook, wherever it stands. */
export function rewriteFormulas(workbook: Workbook, rewrite: Rewrite): void {
  for (const name of workbook.names) rewriteName(name, { sheetName: "" }, rewrite);
  for (const sheet of workbook.sheets) rewriteSheet(sheet, rewrite);
}

function rewriteSheet(sheet: Sheet, rewrite: Rewrite): void {
  const home: FormulaHome = { sheetName: sheet.name };
  const tableHomes = sheet.tables.map((table) => ({ table, home: { ...home, tableName: table.name } }));
  const homeOf = (row: number, column: number): FormulaHome =>
    tableHomes.find(({ table }) => containsCell(table.area, row, column))?.home ?? home;

  sheet.eachCell(area(0, 0, MAX_ROWS, MAX_COLUMNS), (cell, row, column) => {
    if (cell.formula !== undefined) cell.formula = rewrite(cell.formula, homeOf(row, column));
  });
  for (const { table, home: tableHome } of tableHomes) {
    for (const column of table.columns) {
      if (column.formula !== undefined) column.formula = rewrite(column.formula, tableHome);
    }
  }
  for (const name of sheet.names) rewriteName(name, home, rewrite);
  for (const format of sheet.conditionalFormats) rewriteConditional(format, (text) => rewrite(text, home));
  for (const validation of sheet.validations) {
    validation.formula1 = rewriteText(validation.formula1, (text) => rewrite(text, home));
    if (validation.formula2 !== undefined) {
      validation.formula2 = rewriteText(validation.formula2, (text) => rewrite(text, home));
    }
  }
  for (const series of sheet.charts.flatMap((chart) => chart.series)) {
    series.name = rewriteText(series.name, (text) => rewrite(text, home));
    series.values = rewriteText(series.values, (text) => rewrite(text, home));
    if (series.categories !== undefined) {
      series.categories = rewriteText(series.categories, (text) => rewrite(text, home));
    }
  }
}

const rewriteText = (text: string, rewrite: (formula: string) => string): string =>
  text.startsWith("=") ? rewrite(text) : text;

function rewriteName(name: DefinedName, home: FormulaHome, rewrite: Rewrite): void {
  name.formula = rewriteText(name.formula, (text) => rewrite(text, home));
}

/** Rewrites the formulas of a conditional format's rule. */
export function rewriteConditional(format: ConditionalFormat, rewrite: (formula: string) => string): void {
  const { rule } = format;
  const point = <T extends { formula?: string }>(one: T): T =>
    one.formula === undefined ? one : { ...one, formula: rewriteText(one.formula, rewrite) };
  switch (rule.kind) {
    case "Custom":
      rule.formula = rewriteText(rule.formula, rewrite);
      break;
    case "CellValue":
      rule.formula1 = rewriteText(rule.formula1, rewrite);
      if (rule.formula2 !== undefined) rule.formula2 = rewriteText(rule.formula2, rewrite);
      break;
    case "ColorScale":
      rule.minimum = point(rule.minimum);
      if (rule.midpoint) rule.midpoint = point(rule.midpoint);
      rule.maximum = point(rule.maximum);
      break;
    case "DataBar":
      rule.lower = point(rule.lower);
      rule.upper = point(rule.upper);
      break;
    case "IconSet":
      rule.criteria = rule.criteria.map(point);
      break;
    case "ContainsText":
    case "TopBottom":
    case "PresetCriteria":
      break;
  }
}

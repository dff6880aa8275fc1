import { lastColumn, lastRow } from "../../engine/area";
import { shiftFormula } from "../../engine/calc/rewrite";
import { cellsOfFormula } from "../../engine/references";
import type { Sheet } from "../../engine/sheet";
import { showText } from "../../engine/show";
import { validationAt } from "../../engine/validations";
import type { Workbook } from "../../engine/workbook";

/** More would not be read by anybody. */
const MOST_ITEMS = 1000;

/** The items that a cell's drop-down list offers; undefined for a cell without one. */
export function listItems(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
): string[] | undefined {
  const rule = validationAt(sheet, row, column);
  const [home] = rule?.areas ?? [];
  if (rule?.type !== "List" || !rule.inCellDropDown || !home) return undefined;
  const source = rule.formula1;
  if (!source.startsWith("=")) return source.split(",").map((item) => item.trim());
  const range = cellsOfFormula(workbook, sheet, shiftFormula(source, home.row, home.column, row, column));
  if (!range) return undefined;
  const items: string[] = [];
  for (let at = range.area.row; at <= lastRow(range.area) && items.length < MOST_ITEMS; at++) {
    for (let across = range.area.column; across <= lastColumn(range.area); across++) {
      const value = range.sheet.value(at, across);
      const { numberFormat } = range.sheet.style(at, across);
      if (value !== null) items.push(showText(value, numberFormat, workbook.dateSystem));
    }
  }
  return items;
}

import { areaName, parseAddress, quoteSheet } from "../engine/address";
import { MAX_COLUMNS, MAX_ROWS, area } from "../engine/area";
import type { Area } from "../engine/area";
import type { CellRange } from "../engine/calc/values";
import { cellsOfFormula, cellsOfName } from "../engine/references";
import { refuse } from "../engine/refusals";
import type { Sheet } from "../engine/sheet";
import type { Workbook } from "../engine/workbook";

/** Office.js cuts and refuses longer ones: https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
const MAX_ADDRESS = 8_192;

export const WHOLE_SHEET: Area = area(0, 0, MAX_ROWS, MAX_COLUMNS);

/** `Sheet1!A1:B2`, `'Project list'!C:C`, as `range.address` shows it. */
export function fullAddress(sheet: Sheet, of: Area): string {
  // Excel calls the whole sheet 1:1048576: https://learn.microsoft.com/office/vba/api/excel.range.address
  const whole = of.rows >= MAX_ROWS && of.columns >= MAX_COLUMNS;
  return `${quoteSheet(sheet.name)}!${whole ? `1:${MAX_ROWS}` : areaName(of)}`;
}

/** The addresses of several rectangles, parted by commas, as `rangeAreas.address` shows them. */
export function fullAddresses(sheet: Sheet, areas: readonly Area[]): string {
  return areas.map((one) => fullAddress(sheet, one)).join(",");
}

/** The cells that an address or a name means, for a program that works on a sheet. Refuses what names no cells. */
export function locate(workbook: Workbook, sheet: Sheet, text: string): CellRange {
  if (text.length > MAX_ADDRESS) refuse("InvalidArgument", "the address is too long");
  const parsed = parseAddress(text.trim());
  if (parsed) {
    const on = parsed.sheet === undefined ? sheet : workbook.sheetByName(parsed.sheet);
    return on ? { sheet: on, area: parsed.area } : refuse("ItemNotFound", `no sheet '${parsed.sheet ?? ""}'`);
  }
  const named = text.includes("[")
    ? cellsOfFormula(workbook, sheet, `=${text}`)
    : byName(workbook, sheet, text);
  return named ?? refuse("InvalidArgument", `'${text}' is no address or name of cells`);
}

function byName(workbook: Workbook, sheet: Sheet, text: string): CellRange | undefined {
  return /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text) ? cellsOfName(workbook, sheet, text) : undefined;
}

/** The same for one sheet: an address on another sheet is refused. */
export function locateOn(workbook: Workbook, sheet: Sheet, text: string): Area {
  const found = locate(workbook, sheet, text);
  if (found.sheet !== sheet) refuse("InvalidArgument", `'${text}' is on another sheet`);
  return found.area;
}

/** Several addresses parted by commas or semicolons; quotes may hold either. */
export function locateAll(workbook: Workbook, sheet: Sheet, text: string): Area[] {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,;'])+/g) ?? [];
  return parts.map((part) => locateOn(workbook, sheet, part.trim()));
}

import { lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { setColumnWidth, setRowHeight } from "./dimensions";
import { columnWidth } from "./geometry";
import type { Sheet } from "./sheet";
import { showText } from "./show";
import type { Style } from "./style";
import { DEFAULT_FONT } from "./style";
import type { Workbook } from "./workbook";

/**
 * Widths of characters in points at 11 points of Calibri, by how wide they look. An estimate: there is no font to
 * measure here, and Excel itself differs between screens.
 */
const NARROW = /[ijlrtfI.,:;'|![\](){}\-\s/\\]/;
const WIDE = /[mwMWOQ@%&]/;
const FULL = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/;
const CAPITAL = /[A-Z]/;
const PADDING = 7.5;
const LINE = 15 / 11;

function characterWidth(character: string): number {
  if (FULL.test(character)) return 11;
  if (NARROW.test(character)) return 3.1;
  if (WIDE.test(character)) return 8.6;
  return CAPITAL.test(character) ? 6.4 : 5.4;
}

/** The estimated width of a line of text in points. */
export function textWidth(text: string, style: Style): number {
  const size = style.font?.size ?? DEFAULT_FONT.size;
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return (width * size * (style.font?.bold ? 1.07 : 1)) / 11;
}

/** Makes columns as wide as the widest text in the given rows. Wrapped and merged cells do not count, as in Excel. */
export function autofitColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  const widest = new Map<number, number>();
  sheet.eachCell(area, (cell, row, column) => {
    const style = sheet.style(row, column);
    if (cell.value === null || style.alignment?.wrapText || isMerged(sheet, row, column)) return;
    const text = showText(cell.value, style.numberFormat, workbook.dateSystem);
    const width = Math.max(...text.split("\n").map((line) => textWidth(line, style)));
    widest.set(column, Math.max(widest.get(column) ?? 0, width));
  });
  for (const [column, width] of widest) {
    const fitted = Math.min(1_342.5, Math.round((width + PADDING) / 0.75) * 0.75);
    setColumnWidth(workbook, sheet, { ...area, column, columns: 1 }, fitted);
  }
}

/** Makes rows as high as their highest cell needs; rows without content get the standard height. */
export function autofitRows(workbook: Workbook, sheet: Sheet, area: Area): void {
  const highest = new Map<number, number>();
  sheet.eachCell(area, (cell, row, column) => {
    if (cell.value === null || isMerged(sheet, row, column)) return;
    const style = sheet.style(row, column);
    const text = showText(cell.value, style.numberFormat, workbook.dateSystem);
    const height =
      linesOf(text, style, columnWidth(sheet, column)) * (style.font?.size ?? DEFAULT_FONT.size) * LINE;
    highest.set(row, Math.max(highest.get(row) ?? 0, height));
  });
  const used = sheet.usedArea();
  const bottom = Math.min(lastRow(area), used ? lastRow(used) : -1);
  for (let row = area.row; row <= bottom; row++) {
    const height = Math.max(sheet.standardHeight, Math.round((highest.get(row) ?? 0) / 0.75) * 0.75);
    const size = height === sheet.standardHeight ? undefined : Math.min(409.5, height);
    setRowHeight(workbook, sheet, { ...area, row, rows: 1 }, size);
  }
}

function linesOf(text: string, style: Style, width: number): number {
  const lines = text.split("\n");
  if (!style.alignment?.wrapText) return lines.length;
  const room = Math.max(1, width - PADDING);
  return lines.reduce((count, line) => count + Math.max(1, Math.ceil(textWidth(line, style) / room)), 0);
}

const isMerged = (sheet: Sheet, row: number, column: number): boolean =>
  sheet.merges.some(
    (merge) =>
      row >= merge.row && row <= lastRow(merge) && column >= merge.column && column <= lastColumn(merge),
  );

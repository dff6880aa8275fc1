import { MAX_COLUMNS, area, lastColumn } from "../../engine/area";
import { columnWidth } from "../../engine/geometry";
import type { Sheet } from "../../engine/sheet";
import { DEFAULT_FONT, DEFAULT_STYLE } from "../../engine/style";
import type { Font, Style } from "../../engine/style";
import { fontFamily } from "./cell-style";
import { wrappedLines } from "./text-measure";
import type { TextMeasure } from "./text-measure";
import { toPixels } from "./units";

/** A font as canvas takes it, the way the grid draws it. */
export function fontString(font: Font = {}): string {
  const size = Math.ceil(font.size ?? DEFAULT_FONT.size);
  return `${font.italic ? "italic" : "normal"} ${font.bold ? "bold" : "normal"} ${size}pt ${fontFamily(font.name)}`;
}

/** Rows below this one are not measured: a screen of text is what wraps, not the tail of an export. */
const MEASURED_ROWS = 20_000;

/** Excel's highest row, in pixels. */
const HIGHEST = 545;

/**
 * The rows that need more than the standard height for their wrapped or large text, with the height in pixels. Rows
 * with a height of their own are left out, as are merged cells, which Excel does not look at either.
 */
export function automaticHeights(sheet: Sheet, measure: TextMeasure): Map<number, number> {
  const standard = toPixels(sheet.standardHeight);
  const covered = mergedCells(sheet);
  const heights = new Map<number, number>();
  sheet.eachCell(area(0, 0, MEASURED_ROWS, MAX_COLUMNS), (cell, row, column) => {
    if (sheet.rowBands.get(row)?.size !== undefined) return;
    const style = sheet.style(row, column);
    if (style === DEFAULT_STYLE || covered(row, column)) return;
    const needed = neededHeight(
      sheet,
      style,
      typeof cell.value === "string" ? cell.value : "",
      column,
      measure,
    );
    if (needed > Math.max(standard, heights.get(row) ?? 0)) heights.set(row, Math.min(HIGHEST, needed));
  });
  return heights;
}

function neededHeight(
  sheet: Sheet,
  style: Style,
  text: string,
  column: number,
  measure: TextMeasure,
): number {
  const large = (style.font?.size ?? DEFAULT_FONT.size) > DEFAULT_FONT.size;
  const wraps = style.alignment?.wrapText === true && text !== "";
  if (!large && !wraps) return 0;
  const font = fontString(style.font);
  const line = measure.lineHeight(font);
  const lines = wraps ? wrappedLines(text, toPixels(columnWidth(sheet, column)) - 6, font, measure) : 1;
  return Math.ceil(line * lines) + (lines > 1 ? 2 : 1);
}

function mergedCells(sheet: Sheet): (row: number, column: number) => boolean {
  if (sheet.merges.length === 0) return () => false;
  const rows = new Map<number, [from: number, to: number][]>();
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      const spans = rows.get(row) ?? [];
      spans.push([merge.column, lastColumn(merge)]);
      rows.set(row, spans);
    }
  }
  return (row, column) => rows.get(row)?.some(([from, to]) => column >= from && column <= to) ?? false;
}

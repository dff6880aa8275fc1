import { MAX_COLUMNS, area, lastColumn } from "../../engine/area";
import { columnWidth } from "../../engine/geometry";
import type { Sheet } from "../../engine/sheet";
import { DEFAULT_FONT, DEFAULT_STYLE } from "../../engine/style";
import type { Style } from "../../engine/style";
import { fontString } from "./fonts";
import { wrappedLines } from "./text-measure";
import type { TextMeasure } from "./text-measure";
import { toPixels } from "./units";

/** Rows below this one are not measured: a screen of text is what wraps, not the tail of an export. */
const MEASURED_ROWS = 20_000;

/** Excel's highest row, in pixels. */
const HIGHEST = 545;

/**
 * The rows that need more than the standard height for their wrapped or large text, with the height in pixels. Rows
 * with a height of their own are left out. As in Excel, merged cells count with their font, not with their lines, and
 * those over several rows not at all.
 */
export function automaticHeights(sheet: Sheet, measure: TextMeasure): Map<number, number> {
  const standard = toPixels(sheet.standardHeight);
  const rowsMerged = mergedRows(sheet);
  const heights = new Map<number, number>();
  sheet.eachCell(area(0, 0, MEASURED_ROWS, MAX_COLUMNS), (cell, row, column) => {
    if (sheet.rowBands.get(row)?.size !== undefined) return;
    const style = sheet.style(row, column);
    const merged = rowsMerged(row, column);
    if (style === DEFAULT_STYLE || merged > 1) return;
    const text = typeof cell.value === "string" && merged === 0 ? cell.value : "";
    const needed = neededHeight(sheet, style, text, column, measure);
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

/** Tells over how many rows the merge of a cell goes, 0 for a cell that is not merged. */
function mergedRows(sheet: Sheet): (row: number, column: number) => number {
  if (sheet.merges.length === 0) return () => 0;
  const spans = new Map<number, [from: number, to: number, rows: number][]>();
  for (const merge of sheet.merges) {
    for (let row = merge.row; row < merge.row + merge.rows; row++) {
      const inRow = spans.get(row) ?? [];
      inRow.push([merge.column, lastColumn(merge), merge.rows]);
      spans.set(row, inRow);
    }
  }
  return (row, column) => spans.get(row)?.find(([from, to]) => column >= from && column <= to)?.[2] ?? 0;
}

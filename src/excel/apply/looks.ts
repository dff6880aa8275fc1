import type { Edge, Look, Place } from "../../pmo/changes/content";

const BORDERS: Readonly<Record<Edge, Excel.BorderIndex>> = {
  top: "EdgeTop" as Excel.BorderIndex,
  bottom: "EdgeBottom" as Excel.BorderIndex,
  left: "EdgeLeft" as Excel.BorderIndex,
  right: "EdgeRight" as Excel.BorderIndex,
  "inside horizontal": "InsideHorizontal" as Excel.BorderIndex,
  "inside vertical": "InsideVertical" as Excel.BorderIndex,
};

/** The range of a zero-based place. */
export const rangeOf = (sheet: Excel.Worksheet, { row, column, rows, columns }: Place): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Queues the members of a look that are there; the others stay as they are. */
export function applyLook(range: Excel.Range, look: Look, place: Place): void {
  const { format } = range;
  if (look.numberFormat !== undefined) range.numberFormat = [[look.numberFormat]];
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  if (look.locked !== undefined) format.protection.locked = look.locked;
  if (look.borders) for (const edge of look.borders.edges) applyBorder(format, edge, look.borders, place);
}

function applyBorder(
  format: Excel.RangeFormat,
  edge: Edge,
  borders: NonNullable<Look["borders"]>,
  place: Place,
): void {
  // Excel has no inner edges in a single row or column, and says so with an error.
  if (edge === "inside horizontal" && place.rows < 2) return;
  if (edge === "inside vertical" && place.columns < 2) return;
  const border = format.borders.getItem(BORDERS[edge]);
  border.style = "Continuous";
  border.weight = borders.weight;
  border.color = borders.color;
}

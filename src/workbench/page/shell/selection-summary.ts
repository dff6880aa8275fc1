import { cellCount } from "../../engine/area";
import type { Area } from "../../engine/area";
import { showsDate } from "../../engine/input";
import type { Sheet } from "../../engine/sheet";
import { showText } from "../../engine/show";

/** Excel's status bar: `Average: 12  Count: 3  Sum: 36`; empty for one cell or none with content. */
export function selectionSummary(sheet: Sheet, areas: readonly Area[]): string {
  if (areas.reduce((total, area) => total + cellCount(area), 0) < 2) return "";
  let [count, numbers, sum] = [0, 0, 0];
  let numberFormat: string | undefined;
  for (const area of areas) {
    sheet.eachCell(area, ({ value }, row, column) => {
      if (value === null) return;
      count++;
      if (typeof value !== "number") return;
      if (numbers++ === 0) numberFormat = amountFormat(sheet.style(row, column).numberFormat);
      sum += value;
    });
  }
  if (count < 2) return "";
  if (numbers === 0) return `Count: ${count}`;
  const show = (value: number): string => showText(value, numberFormat);
  return `Average: ${show(sum / numbers)}   Count: ${count}   Sum: ${show(sum)}`;
}

/** Sums of dates are no dates. */
const amountFormat = (numberFormat: string | undefined): string | undefined =>
  numberFormat !== undefined && showsDate(numberFormat) ? undefined : numberFormat;

/** What the name box says of a selection: the active cell, or while more is being selected its size. */
export function selectionName(areas: readonly Area[], active: string, dragging: boolean): string {
  const [area] = areas;
  if (!dragging || !area || cellCount(area) === 1) return active;
  return `${area.rows}R x ${area.columns}C`;
}

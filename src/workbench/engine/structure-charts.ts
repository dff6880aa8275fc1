import { area } from "./area";
import type { Area } from "./area";
import { shiftArea } from "./calc/structure-edit";
import type { ShiftEdit } from "./calc/structure-edit";
import { columnAt, columnLeft, rowAt, rowTop } from "./geometry";
import type { Sheet } from "./sheet";

/** Under which cell each chart begins, and how far inside it, in points. */
export type ChartPlaces = ReadonlyMap<string, { cell: Area; down: number; across: number }>;

/** Notes where the charts stand before rows or columns move. */
export function chartPlaces(sheet: Sheet): ChartPlaces {
  return new Map(
    sheet.charts.map((chart) => {
      const row = rowAt(sheet, chart.top);
      const column = columnAt(sheet, chart.left);
      return [chart.id, { cell: area(row.index, column.index), down: row.rest, across: column.rest }];
    }),
  );
}

/** Moves charts along with the cells under them. Their size stays: Excel would also stretch one that spans the change. */
export function placeCharts(sheet: Sheet, edit: ShiftEdit, before: ChartPlaces): void {
  for (const chart of sheet.charts) {
    const place = before.get(chart.id);
    const after = place && shiftArea(place.cell, edit);
    if (!place || !after) continue;
    chart.top = rowTop(sheet, after.row) + place.down;
    chart.left = columnLeft(sheet, after.column) + place.across;
  }
}

import { workstreamRow } from "../../figures/workstream";
import type { SheetBuilder } from "../builder";
import { BODY, COLUMNS, FIRST, greyText, heading, HEAD, PANEL, panel, rules } from "../grid";
import { PALETTE } from "../palette";

const PARTS = ["open", "red", "amber", "better", "late", "budget", "forecast", "variance", "cpi"] as const;
const HEADS = [
  "Open",
  "Computed red",
  "Computed amber",
  "Declared better",
  "Late (red)",
  "Budget",
  "Forecast",
  "Cost variance",
  "CPI",
];
/** The name takes four columns; figures stand from the fifth on. */
const NAME_COLUMNS = 4;

/** One row for each workstream, in the order given; returns the row after it, and where its money stands for the chart. */
export function workstreams(sheet: SheetBuilder, row: number, names: readonly string[]): number {
  heading(sheet, row, FIRST, COLUMNS, "By workstream");
  sheet.put(row + 1, FIRST, "Workstream");
  sheet.putRow(row + 1, FIRST + NAME_COLUMNS, HEADS);
  sheet.look({ row: row + 1, column: FIRST, rows: 1, columns: COLUMNS }, HEAD);
  sheet.look(
    { row: row + 1, column: FIRST + NAME_COLUMNS, rows: 1, columns: HEADS.length },
    { horizontal: "Right" },
  );
  names.forEach((name, index) => {
    const at = row + 2 + index;
    sheet.put(at, FIRST, name || "No workstream given", BODY);
    const figures = workstreamRow(name);
    PARTS.forEach((part, offset) => sheet.figure(at, FIRST + NAME_COLUMNS + offset, figures[part]));
  });
  rules(sheet, row + 2, FIRST, names.length, COLUMNS);
  greyText(sheet, row + 2, FIRST + NAME_COLUMNS, names.length, PARTS.length);
  return row + 3 + names.length;
}

/** Budget and forecast of each workstream, in the middle panel of the money band. */
export function workstreamChart(
  sheet: SheetBuilder,
  row: number,
  tableRow: number,
  count: number,
  valueFormat: string,
): void {
  heading(sheet, row, panel(1), PANEL, "Budget and forecast");
  if (count === 0) return;
  const first = tableRow + 2;
  const column = FIRST + NAME_COLUMNS + PARTS.indexOf("budget");
  sheet.chart({
    name: "Steerbook budget",
    title: "Budget and forecast cost by workstream",
    type: "BarClustered",
    categories: { row: first, column: FIRST, rows: count, columns: 1 },
    series: [
      { name: "Budget", values: { row: first, column, rows: count, columns: 1 }, color: "#9AA5AD" },
      {
        name: "Forecast",
        values: { row: first, column: column + 1, rows: count, columns: 1 },
        color: PALETTE.accent,
      },
    ],
    box: { row: row + 1, column: panel(1), rows: 12, columns: PANEL },
    legend: "Bottom",
    valueFormat,
    dataLabels: false,
    gapWidth: 50,
    reversed: true,
  });
}

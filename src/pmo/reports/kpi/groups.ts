import { sameText } from "../../figures/facts";
import type { ProjectFact } from "../../figures/facts";
import { projectGroup } from "../../figures/project-group";
import type { ProjectGrouping } from "../../figures/project-group";
import type { SheetBuilder } from "../builder";
import { BODY, col, COLUMNS, FIRST, greyText, heading, HEAD, headRow, PANEL, panel, rules } from "../grid";
import { PALETTE, toneOf } from "../palette";

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
/** More bars than these cannot be told apart on a page. */
const MOST_BARS = 10;
/** So few groups have room for the amount at each bar. */
const FEW_BARS = 6;
/** The name takes five grid columns; figures stand from the sixth on. */
const FIGURES_FROM = 5;
const TITLES: Readonly<Record<ProjectGrouping, string>> = {
  workstream: "Workstream",
  department: "Department",
};

/** How the open projects are grouped: by workstream, or by department where no project gives a workstream. */
export interface ProjectGroups {
  readonly field: ProjectGrouping;
  /** The largest budgets first; `""` stands for projects without one. */
  readonly names: readonly string[];
}

/** The grouping that tells most about these projects. */
export function groupingOf(projects: readonly ProjectFact[]): ProjectGroups {
  const field = projects.some(({ workstream }) => workstream !== "") ? "workstream" : "department";
  const groups = new Map<string, { name: string; budget: number }>();
  for (const project of projects) {
    const group = groups.get(sameText(project[field])) ?? { name: project[field], budget: 0 };
    group.budget += project.budget ?? 0;
    groups.set(sameText(project[field]), group);
  }
  const names = [...groups.values()]
    .sort((a, b) => b.budget - a.budget || a.name.localeCompare(b.name, "en"))
    .map(({ name }) => name);
  return { field, names };
}

/** One row for each group; returns the row after the table. */
export function projectGroups(sheet: SheetBuilder, row: number, { field, names }: ProjectGroups): number {
  heading(sheet, row, FIRST, COLUMNS, `By ${field}`);
  sheet.put(row + 1, FIRST, TITLES[field]);
  HEADS.forEach((head, index) =>
    sheet.put(row + 1, col(FIGURES_FROM + index), head, { horizontal: "Right" }),
  );
  sheet.look({ row: row + 1, column: FIRST, rows: 1, columns: COLUMNS }, HEAD);
  headRow(sheet, row + 1, 2);
  names.forEach((name, index) => {
    const at = row + 2 + index;
    sheet.put(at, FIRST, name || `No ${field} given`, BODY);
    const figures = projectGroup(field, name);
    PARTS.forEach((part, offset) => sheet.figure(at, col(FIGURES_FROM + offset), figures[part]));
  });
  rules(sheet, row + 2, FIRST, names.length, COLUMNS);
  greyText(
    sheet,
    row + 2,
    col(FIGURES_FROM),
    names.length,
    col(FIGURES_FROM + PARTS.length - 1) - col(FIGURES_FROM) + 1,
  );
  return row + 3 + names.length;
}

/** Budget and forecast of each group, in the middle panel of the money band. `tableRow` is where the table of groups begins. */
export function groupChart(
  sheet: SheetBuilder,
  row: number,
  tableRow: number,
  { field, names }: ProjectGroups,
  valueFormat: string,
): void {
  const drawn = Math.min(names.length, MOST_BARS);
  if (drawn === 0) return;
  const first = tableRow + 2;
  const column = (part: (typeof PARTS)[number]): number => col(FIGURES_FROM + PARTS.indexOf(part));
  sheet.chart({
    name: "Steerbook budget",
    title:
      drawn < names.length
        ? `Budget and forecast cost, the ${drawn} largest`
        : `Budget and forecast cost by ${field}`,
    type: "BarClustered",
    categories: { row: first, column: FIRST, rows: drawn, columns: 1 },
    series: [
      {
        name: "Budget",
        values: { row: first, column: column("budget"), rows: drawn, columns: 1 },
        color: "#9AA5AD",
      },
      {
        name: "Forecast",
        values: { row: first, column: column("forecast"), rows: drawn, columns: 1 },
        color: PALETTE.accent,
      },
    ],
    box: { row, column: panel(1), rows: 13, columns: PANEL },
    legend: "Bottom",
    valueFormat,
    dataLabels: drawn <= FEW_BARS,
    gapWidth: 50,
    reversed: true,
  });
}

/** Where the projects are that the rules call red or amber, beside the exceptions. */
export function computedChart(
  sheet: SheetBuilder,
  row: number,
  tableRow: number,
  { field, names }: ProjectGroups,
): void {
  const drawn = Math.min(names.length, MOST_BARS);
  if (drawn === 0) return;
  const first = tableRow + 2;
  const series = (name: string, part: "red" | "amber") => ({
    name,
    values: { row: first, column: col(FIGURES_FROM + PARTS.indexOf(part)), rows: drawn, columns: 1 },
    color: toneOf(name).bar,
  });
  sheet.chart({
    name: "Steerbook computed",
    title: `Open projects computed red or amber, by ${field}`,
    type: "BarClustered",
    categories: { row: first, column: FIRST, rows: drawn, columns: 1 },
    series: [series("Red", "red"), series("Amber", "amber")],
    box: { row, column: panel(2), rows: 11, columns: PANEL },
    legend: "Bottom",
    valueFormat: "0",
    dataLabels: true,
    gapWidth: 50,
    reversed: true,
  });
}

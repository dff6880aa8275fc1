import { projectsAtStage, projectsWithStatus } from "../../figures/portfolio";
import * as cost from "../../figures/cost";
import * as ev from "../../figures/earned-value";
import * as schedule from "../../figures/schedule";
import { LISTS } from "../../templates/lists";
import type { SheetBuilder } from "../builder";
import { BODY, figureList, heading, HEAD, headRow, PANEL, panel, rules } from "../grid";
import { PALETTE } from "../palette";

const STAGES = LISTS.stage.items.map(({ value }) => value);
const STATUSES = LISTS.projectStatus.items.map(({ value }) => value);

/** Where the projects are: by stage and by status, and the dates. Takes 11 rows. */
export function progress(sheet: SheetBuilder, row: number): number {
  const column = panel(0);
  heading(sheet, row, column, PANEL, "Projects by stage and status");
  sheet.putRow(row + 1, column, ["Stage", null, "Open", "Status", null, "All"]);
  sheet.look({ row: row + 1, column, rows: 1, columns: PANEL }, HEAD);
  headRow(sheet, row + 1);
  sheet.look({ row: row + 1, column: column + 3, rows: 1, columns: 1 }, { horizontal: "Left", indent: 2 });
  for (const at of [column + 2, column + 5])
    sheet.look({ row: row + 1, column: at, rows: 1, columns: 1 }, { horizontal: "Right" });
  [...STAGES, ""].forEach((stage, index) => {
    sheet.put(row + 2 + index, column, stage || "Not given", BODY);
    sheet.figure(row + 2 + index, column + 2, projectsAtStage(stage), { bold: true });
  });
  [...STATUSES, ""].forEach((status, index) => {
    sheet.put(row + 2 + index, column + 3, status || "Not given", { ...BODY, horizontal: "Left", indent: 2 });
    sheet.figure(row + 2 + index, column + 5, projectsWithStatus(status), { bold: true });
  });
  rules(sheet, row + 2, column, STAGES.length + 1, PANEL);

  stageChart(sheet, row);
  heading(sheet, row, panel(2), PANEL, "Schedule");
  figureList(sheet, row + 1, panel(2), PANEL, [
    schedule.SLIP_GIVEN,
    schedule.late("Amber"),
    schedule.late("Red"),
    schedule.MEAN_SLIP,
    schedule.FINISH_PASSED,
    schedule.FINISHING_SOON,
    schedule.MILESTONES_DUE,
    schedule.MILESTONE_HIT_RATE,
    schedule.MILESTONES_AHEAD,
    schedule.MILESTONES_OVERDUE,
  ]);
  return row + 12;
}

/** What it costs: sums, variance, and earned value where the data allow. Takes 12 rows. */
export function money(sheet: SheetBuilder, row: number): number {
  heading(sheet, row, panel(0), PANEL, "Cost");
  figureList(sheet, row + 1, panel(0), PANEL, [
    cost.BUDGET,
    cost.BUDGET_GIVEN,
    cost.FORECAST,
    cost.FORECAST_GIVEN,
    cost.COMPARABLE_COUNT,
    cost.COST_OVERRUN,
    cost.COST_VARIANCE,
    cost.overBudget("Amber"),
    cost.overBudget("Red"),
    cost.ACTUAL,
    cost.SPENT,
  ]);
  heading(sheet, row, panel(2), PANEL, "Earned value");
  figureList(sheet, row + 1, panel(2), PANEL, [
    ev.CPI_COUNT,
    ev.EARNED_VALUE,
    ev.ACTUAL_COST,
    ev.COST_VARIANCE_EV,
    ev.CPI,
    ev.SPI_COUNT,
    ev.PLANNED_VALUE,
    ev.SCHEDULE_VARIANCE,
    ev.SPI,
    ev.EAC_TYPICAL,
    ev.VAC,
    ev.TCPI,
  ]);
  return row + 13;
}

function stageChart(sheet: SheetBuilder, row: number): void {
  if (sheet.input.facts.openProjects.every(({ stage }) => stage === "")) {
    heading(sheet, row, panel(1), PANEL, "Open projects by stage");
    sheet.put(row + 1, panel(1), "No open project gives its stage.", { fontColor: PALETTE.soft });
    return;
  }
  const column = panel(0);
  sheet.chart({
    name: "Steerbook stages",
    title: "Open projects by stage",
    type: "BarClustered",
    categories: { row: row + 2, column, rows: STAGES.length, columns: 1 },
    series: [
      {
        name: "Open projects",
        values: { row: row + 2, column: column + 2, rows: STAGES.length, columns: 1 },
        color: PALETTE.accent,
      },
    ],
    box: { row, column: panel(1), rows: 11, columns: PANEL },
    legend: "none",
    dataLabels: true,
    gapWidth: 45,
    reversed: true,
  });
}

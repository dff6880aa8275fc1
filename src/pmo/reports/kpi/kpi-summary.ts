import { BUDGET, COST_VARIANCE } from "../../figures/cost";
import { CPI, CPI_COUNT } from "../../figures/earned-value";
import type { ProjectFact } from "../../figures/facts";
import { sameText } from "../../figures/facts";
import { PORTFOLIO } from "../../figures/portfolio";
import { agreement, DECLARED_RED, NOT_REPORTED } from "../../figures/rag";
import { late, SLIP_GIVEN } from "../../figures/schedule";
import type { Register } from "../../registers/register";
import type { CellValue } from "../../values/cell";
import type { Work } from "../../work";
import type { ReportInput } from "../builder";
import { SheetBuilder } from "../builder";
import { shortMoney } from "../formats";
import { COLUMNS, FIRST, GRID_WIDTHS, ROW_HEIGHT, tiles } from "../grid";
import { reportHeader } from "../header";
import { NOT_ASSESSABLE_REMARK, notes } from "../notes";
import { PALETTE } from "../palette";
import type { Report } from "../report";
import { KPI_DEFINITIONS } from "./definitions";
import { exceptions } from "./exceptions";
import type { FindingCounts } from "./exceptions";
import { health } from "./health";
import { projectTable } from "./project-table";
import { money, progress } from "./progress";
import { computedChart, groupChart, groupingOf, projectGroups } from "./groups";

/** The KPI Summary: program health at a glance, down to each open project. */
export function* kpiSummary(
  input: ReportInput,
  options: { sheet: string; findings?: FindingCounts },
): Work<Report> {
  const sheet = new SheetBuilder(input);
  const { facts } = input;
  const [all, open, noStatus, unnamed] = PORTFOLIO;
  if (!all || !open || !noStatus || !unnamed) throw new Error("The portfolio has four figures.");
  const moneyFormat = shortMoney(facts.settings, largest(facts.openProjects));
  const groups = groupingOf(facts.openProjects);
  const listed = projectRows(input.registers.projects, facts.openProjects);

  reportHeader(sheet, "KPI summary");
  tiles(sheet, 3, [
    { label: "Open projects", figure: open, note: "in the register", noteFigure: all },
    {
      label: "Declared red or amber/red",
      figure: DECLARED_RED,
      note: "report no colour",
      noteFigure: NOT_REPORTED,
      alarm: "{cell}>0",
    },
    {
      label: "Declared better than computed",
      figure: agreement("Declared better"),
      note: "not assessable",
      noteFigure: agreement("Not assessable"),
      alarm: "{cell}>0",
    },
    {
      label: "Forecast against budget",
      figure: COST_VARIANCE,
      note: "budget",
      noteFigure: BUDGET,
      alarm: "{cell}>PMO_CostAmber",
    },
    {
      label: "CPI, whole program",
      figure: CPI,
      note: "projects with data",
      noteFigure: CPI_COUNT,
      alarm: "{cell}<PMO_IndexAmber",
    },
    {
      label: "Late beyond the red limit",
      figure: late("Red"),
      note: "projects with dates",
      noteFigure: SLIP_GIVEN,
      alarm: "{cell}>0",
    },
  ]);
  yield;
  let row = health(sheet, 7);
  yield;
  row = progress(sheet, row);
  yield;
  const moneyRow = row;
  row = money(sheet, moneyRow);
  const exceptionRow = row + 1;
  const groupRow = exceptions(sheet, exceptionRow, options.findings) + 1;
  yield;
  computedChart(sheet, exceptionRow, groupRow, groups);
  groupChart(sheet, moneyRow, groupRow, groups, moneyFormat);
  row = projectGroups(sheet, groupRow, groups);
  yield;
  const projectRow = row + 1;
  row = projectTable(sheet, projectRow, listed.rows, moneyFormat, groups.field);
  yield;
  const notesRow = row + 1;
  const end = notes(sheet, notesRow, {
    definitions: KPI_DEFINITIONS,
    exclusions: [open, all, noStatus, unnamed],
    remarks: [NOT_ASSESSABLE_REMARK, ...listed.remarks],
  });
  yield;
  const content = sheet.build({
    columnWidths: GRID_WIDTHS,
    rowHeight: { rows: end.next, points: ROW_HEIGHT },
    tabColor: PALETTE.accent,
    frozen: { rows: 2, columns: 0 },
    page: {
      orientation: "Landscape",
      paper: facts.settings.paper,
      area: { row: 0, column: FIRST, rows: end.next, columns: COLUMNS },
      titleRows: { first: 0, count: 3 },
      leftFooter: "KPI Summary",
      breaksBefore:
        listed.rows.length <= FIT_ABOVE_NOTES
          ? [exceptionRow, projectRow]
          : [exceptionRow, projectRow, notesRow],
    },
  });
  return sheet.report("kpi-summary", options.sheet, content, end.footer);
}

const largest = (projects: readonly ProjectFact[]): number =>
  projects.reduce((most, { budget = 0, forecastCost = 0 }) => Math.max(most, budget, forecastCost), 0);

/** So many projects leave room for the notes on their page. */
const FIT_ABOVE_NOTES = 14;
const BADNESS = ["Red", "Amber", "Grey", "Green"];

/** Open projects that can be looked up: those with an ID that no other row has. The others are named in the notes. */
function projectRows(
  register: Register | undefined,
  open: readonly ProjectFact[],
): { rows: { key: CellValue; fact: ProjectFact }[]; remarks: string[] } {
  const keys = register?.byField.get("projectId")?.values ?? [];
  const uses = new Map<string, number>();
  for (const key of keys)
    if (key !== null) uses.set(sameText(String(key)), (uses.get(sameText(String(key))) ?? 0) + 1);
  const unique = open.filter(({ id }) => uses.get(sameText(id)) === 1);
  const blank = open.filter(({ id }) => id === "").length;
  const repeated = open.length - unique.length - blank;
  const rank = (fact: ProjectFact): number => BADNESS.indexOf(fact.computedRag);
  const rows = unique
    .map((fact) => ({ key: keys[fact.index] ?? null, fact }))
    .sort(
      (a, b) =>
        rank(a.fact) - rank(b.fact) ||
        (b.fact.budget ?? 0) - (a.fact.budget ?? 0) ||
        a.fact.index - b.fact.index,
    );
  const remarks = [
    ...(blank > 0
      ? [`${blank} open projects have no ID: they count in every sum and are not in the table of projects.`]
      : []),
    ...(repeated > 0
      ? [
          `${repeated} open projects share their ID with another row: they count in every sum and are not in the table of projects.`,
        ]
      : []),
    "The table's projects and their order are those of the last refresh; every figure in it is live.",
  ];
  return { rows, remarks };
}

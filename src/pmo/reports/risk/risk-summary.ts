import * as risk from "../../figures/risk";
import type { Work } from "../../work";
import type { ReportInput } from "../builder";
import { SheetBuilder } from "../builder";
import { shortMoney } from "../formats";
import { COLUMNS, FIRST, GRID_WIDTHS, panel, PANEL, ROW_HEIGHT, tiles } from "../grid";
import { reportHeader } from "../header";
import { NOT_ASSESSABLE_REMARK, notes } from "../notes";
import { PALETTE } from "../palette";
import type { Report } from "../report";
import { bands } from "./bands";
import { RISK_DEFINITIONS } from "./definitions";
import { groupTable } from "./groups";
import type { GroupTable } from "./groups";
import { heatMaps } from "./heat-maps";
import { byRank, isOverdue, listable, riskTable } from "./risk-table";

const TOP = 10;
const GROUPS = [
  ["project", "By project", "Project"],
  ["category", "By category", "Category"],
  ["owner", "By owner", "Owner"],
] as const;
const OVERDUE_SHOWN = 15;
const FIT_UNDER_GROUPS = 10;

/** The Risk Summary: the whole register in figures, maps and the risks that matter now. */
export function* riskSummary(input: ReportInput, options: { sheet: string }): Work<Report> {
  const sheet = new SheetBuilder(input);
  const { facts } = input;
  const listed = listable(input.registers.risks, facts);
  const top = [...listed].filter(({ fact }) => fact.rated !== undefined && risk.isThreat(fact)).sort(byRank);
  const late = listed.filter((entry) => isOverdue(entry, facts.settings.dataDate)).sort(byRank);
  const money = shortMoney(
    facts.settings,
    facts.openRisks.reduce((most, { expectedValue = 0 }) => Math.max(most, Math.abs(expectedValue)), 0),
  );

  reportHeader(sheet, "Risk summary");
  tiles(sheet, 3, [
    { label: "Open risks", figure: risk.OPEN_RISKS, note: "in the register", noteFigure: risk.RISKS_ALL },
    {
      label: "Threats rated high or critical",
      figure: risk.HIGH_RISKS,
      note: "critical",
      noteFigure: risk.inBand("Critical"),
      alarm: "{cell}>0",
    },
    {
      label: "Threats not assessed",
      figure: risk.inBand("Not assessed"),
      note: "no probability or impact",
      alarm: "{cell}>0",
    },
    {
      label: "Reviews overdue",
      figure: risk.REVIEWS_OVERDUE,
      note: "of those with a date",
      noteFigure: risk.REVIEW_OVERDUE_RATE,
      alarm: "{cell}>0",
    },
    {
      label: "Responses overdue",
      figure: risk.ACTIONS_OVERDUE,
      note: "without an owner",
      noteFigure: risk.NO_OWNER,
      alarm: "{cell}>0",
    },
    { label: "Net expected value", figure: risk.EMV_NET, note: "risks have one", noteFigure: risk.EMV_COUNT },
  ]);
  yield;
  let row = heatMaps(sheet, 7);
  yield;
  row = bands(sheet, row);
  yield;
  row = riskTable(
    sheet,
    row + 1,
    "risks.top",
    `Top ${TOP} threats by rated score`,
    "No open threat has a score and an ID of its own.",
    top.slice(0, TOP),
    money,
  );
  const groupRow = row;
  const tables: GroupTable[] = [];
  for (const [index, [by, title, header]] of GROUPS.entries()) {
    yield;
    tables.push(groupTable(sheet, groupRow, panel(index), by, title, header));
  }
  yield;
  row = Math.max(...tables.map(({ next }) => next));
  row = groupCharts(sheet, row + 1, tables);
  const overdueRow = row + 1;
  row = riskTable(
    sheet,
    overdueRow,
    "risks.late",
    "Overdue, highest rated first",
    "Nothing is overdue.",
    late.slice(0, OVERDUE_SHOWN),
    money,
  );
  yield;
  const notesRow = row + 1;
  const end = notes(sheet, notesRow, {
    definitions: RISK_DEFINITIONS,
    exclusions: [
      risk.OPEN_RISKS,
      risk.RISKS_ALL,
      risk.RISKS_NO_STATUS,
      risk.TYPE_MISSING,
      risk.RISKS_UNNAMED,
      risk.EXPOSURE,
    ],
    remarks: [
      NOT_ASSESSABLE_REMARK,
      ...(late.length > OVERDUE_SHOWN
        ? [`${late.length - OVERDUE_SHOWN} more overdue risks are in the register.`]
        : []),
      ...(listed.length < facts.openRisks.length
        ? [
            `${facts.openRisks.length - listed.length} open risks have no ID of their own within their project: they count in every figure and are not in the tables of single risks.`,
          ]
        : []),
      "Which risks and groups the tables name is as of the last refresh; every figure in them is live.",
    ],
  });
  yield;
  const content = sheet.build({
    columnWidths: GRID_WIDTHS,
    rowHeight: { rows: end.next, points: ROW_HEIGHT },
    tabColor: "#C63A30",
    frozen: { rows: 2, columns: 0 },
    page: {
      orientation: "Landscape",
      paper: facts.settings.paper,
      area: { row: 0, column: FIRST, rows: end.next, columns: COLUMNS },
      titleRows: { first: 0, count: 3 },
      leftFooter: "Risk Summary",
      // A short list of what is overdue fits under the groups; a long one begins a page, and the notes follow it.
      breaksBefore: [groupRow, late.length <= FIT_UNDER_GROUPS ? notesRow : overdueRow],
    },
  });
  return sheet.report("risk-summary", options.sheet, content, end.footer);
}

/** Score sums by project and by category, under their tables. Takes 13 rows when there is something to draw. */
function groupCharts(sheet: SheetBuilder, row: number, tables: readonly GroupTable[]): number {
  const drawn = [
    { table: tables[0], index: 0, name: "Steerbook risk projects", title: "Sum of rated scores by project" },
    {
      table: tables[1],
      index: 1,
      name: "Steerbook risk categories",
      title: "Sum of rated scores by category",
    },
    { table: tables[2], index: 2, name: "Steerbook risk owners", title: "Open risks by owner" },
  ];
  let any = false;
  for (const { table, index, name, title } of drawn) {
    if (!table || table.rows === 0) continue;
    any = true;
    const values = {
      row: table.first,
      column: panel(index) + (index === 2 ? 2 : 5),
      rows: table.rows,
      columns: 1,
    };
    sheet.chart({
      name,
      title,
      type: "BarClustered",
      categories: { row: table.first, column: panel(index), rows: table.rows, columns: 1 },
      series: [
        {
          name: index === 2 ? "Open risks" : "Score sum",
          values,
          color: index === 2 ? PALETTE.accent : "#D9594F",
        },
      ],
      box: { row, column: panel(index), rows: 13, columns: PANEL },
      legend: "none",
      dataLabels: true,
      gapWidth: 40,
      reversed: true,
    });
  }
  return any ? row + 14 : row;
}

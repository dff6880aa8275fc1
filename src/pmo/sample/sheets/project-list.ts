import { longDate } from "../../values/calendar";
import type { FieldId } from "../../templates/template";
import { PROJECTS } from "../../templates/projects";
import type { SampleCell, SampleSheet } from "../book";
import { WORKSTREAMS } from "../build-projects";
import type { Entry, Program, ProjectEntry } from "../program";
import type { Chance } from "../random";
import { entryRow, headerRow, remark, title, TOTAL_LOOK } from "./columns";
import type { SheetColumn } from "./columns";

/** A sheet and the one-based row of each entry on it. */
export interface PlacedSheet {
  readonly sheet: SampleSheet;
  readonly rows: ReadonlyMap<Entry, number>;
}

/** The project that stands twice, in every cell. */
const TWICE = "INF-07";

const COLUMNS: readonly SheetColumn[] = [
  { header: "Proj. ref", field: "projectId", width: 10 },
  { header: "Project", field: "name", width: 44 },
  { header: "Workstream", field: "workstream", width: 26 },
  { header: "Directorate", field: "department", width: 20 },
  { header: "Project type", field: "category", width: 16 },
  { header: "Phase", field: "stage", width: 11 },
  { header: "Project status", field: "status", width: 12 },
  { header: "SRO", field: "sponsor", width: 28 },
  { header: "PM", field: "manager", width: 22 },
  { header: "RAG\nstatus", field: "declaredRag", width: 12 },
  { header: "Time RAG", field: "scheduleRag", width: 10 },
  { header: "Budget RAG", field: "costRag", width: 10 },
  { header: "Commentary", field: "narrative", width: 60, wrap: true },
  { header: "Start (approved)", field: "baselineStart", width: 13 },
  { header: "End (approved)", field: "baselineFinish", width: 13 },
  { header: "Forecast end", field: "forecastFinish", width: 13 },
  { header: "Actual start", field: "actualStart", width: 13 },
  { header: "Actual end", field: "actualFinish", width: 13 },
  { header: "% done", field: "percentComplete", width: 8 },
  { header: "Approved budget\n(£k)", field: "budget", width: 13 },
  { header: "Planned value\n(£k)", field: "plannedValue", width: 13 },
  { header: "Earned value\n(£k)", field: "earnedValue", width: 13 },
  { header: "Spend to date\n(£k)", field: "actualCost", width: 13 },
  { header: "Forecast outturn\n(£k)", field: "forecastCost", width: 13 },
  { header: "Strategic theme", field: "objective", width: 22 },
  { header: "Next milestone", field: "nextMilestone", width: 38 },
  { header: "Next milestone due", field: "nextMilestoneDate", width: 13 },
  { header: "Date updated", field: "lastUpdated", width: 13 },
  { header: "Reporting period", field: "period", width: 14 },
  { header: "Vendor", width: 24 },
  { header: "Board paper ref", width: 15 },
];

const SUMMED: readonly FieldId[] = ["budget", "plannedValue", "earnedValue", "actualCost", "forecastCost"];

/** The project list: a title block, a group of rows for each workstream with its sub-total, and the total. */
export function projectListSheet(program: Program, chance: Chance): PlacedSheet {
  const rows: SampleCell[][] = [
    [title("National Care Digital", 8)],
    [remark(`Project list, position at ${longDate(program.dataDate)}`)],
    [
      remark(
        "Amounts in £k unless a cell says otherwise. Project managers update their own row by the 25th.",
      ),
    ],
    [],
    headerRow(COLUMNS),
  ];
  const placed = new Map<Entry, number>();
  for (const { name } of WORKSTREAMS) {
    const group = program.projects.filter((project) => project.workstream === name);
    for (const project of group) {
      rows.push(entryRow(project, COLUMNS, PROJECTS, chance));
      placed.set(project, rows.length);
    }
    const twice = group.find(({ story }) => story?.id === TWICE);
    if (twice) rows.push([...(rows[(placed.get(twice) ?? 0) - 1] ?? [])]);
    rows.push(totalRow("Sub-total", name, group), []);
  }
  rows.push(totalRow("Programme total", null, program.projects));
  return {
    sheet: { name: "Project list", columnWidths: COLUMNS.map(({ width }) => width), rows },
    rows: placed,
  };
}

function totalRow(name: string, workstream: string | null, projects: readonly ProjectEntry[]): SampleCell[] {
  return COLUMNS.map(({ field }) => {
    if (field === "name") return { value: name, ...TOTAL_LOOK };
    if (field === "workstream") return { value: workstream, ...TOTAL_LOOK };
    if (field === undefined || !SUMMED.includes(field)) return { value: null, ...TOTAL_LOOK };
    const amounts = projects.map(({ cells }) => cells[field]).filter((value) => typeof value === "number");
    const value = amounts.reduce((sum, amount) => sum + amount, 0);
    return { value, numberFormat: "#,##0", ...TOTAL_LOOK };
  });
}

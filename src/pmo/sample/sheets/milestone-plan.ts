import { longDate } from "../../values/calendar";
import { MILESTONES } from "../../templates/milestones";
import type { SampleCell } from "../book";
import type { Entry, Program } from "../program";
import type { Chance } from "../random";
import { entryRow, headerRow, remark, title } from "./columns";
import type { SheetColumn } from "./columns";
import type { PlacedSheet } from "./project-list";

const COLUMNS: readonly SheetColumn[] = [
  { header: "Milestone ref", field: "milestoneId", width: 11 },
  { header: "Project ref", field: "project", width: 11 },
  { header: "Milestone", field: "name", width: 46 },
  { header: "Milestone type", field: "type", width: 13 },
  { header: "Critical (Y/N)", field: "critical", width: 9 },
  { header: "Planned date", field: "baselineDate", width: 13 },
  { header: "Current forecast", field: "forecastDate", width: 15 },
  { header: "Date achieved", field: "actualDate", width: 13 },
  { header: "Milestone status", field: "status", width: 13 },
  { header: "Owner", field: "owner", width: 22 },
  { header: "Comments", field: "notes", width: 56, wrap: true },
];

/** The milestones of all projects, one below the other. */
export function milestoneSheet(program: Program, chance: Chance): PlacedSheet {
  const rows: SampleCell[][] = [
    [title("Milestones", 6)],
    [remark(`Position at ${longDate(program.dataDate)}; dates by the project managers.`)],
    [],
    headerRow(COLUMNS),
  ];
  const placed = new Map<Entry, number>();
  for (const milestone of program.milestones) {
    rows.push(entryRow(milestone, COLUMNS, MILESTONES, chance));
    placed.set(milestone, rows.length);
  }
  return {
    sheet: { name: "Milestones", columnWidths: COLUMNS.map(({ width }) => width), rows },
    rows: placed,
  };
}

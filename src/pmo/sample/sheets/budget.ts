import { dayOf } from "../../values/calendar";
import type { SampleCell, SampleSheet } from "../book";
import { periodOf } from "../build-projects";
import type { Program, ProjectEntry } from "../program";
import { wordOf } from "../program";
import type { Chance } from "../random";
import { HEADER_LOOK, remark, title, TOTAL_LOOK } from "./columns";

const MONTHS = 12;

/** Spend by month, as finance sends it: no register, and left alone. */
export function budgetSheet(program: Program, chance: Chance): SampleSheet {
  const months = lastMonths(program.dataDate);
  const spending = program.projects.filter(({ cells }) => Number(cells["earnedValue"]) > 0);
  const lines = spending.map((project) => spread(project, chance));
  const head = ["Cost line", ...months, "Total"].map((value) => ({ value, ...HEADER_LOOK }));
  const body = spending.map((project, place): SampleCell[] => {
    const line = lines[place] ?? [];
    return [
      `${wordOf(project, "projectId")} ${wordOf(project, "name")}`,
      ...line.map(money),
      money(sum(line)),
    ];
  });
  const totals = months.map((_, month) => sum(lines.map((line) => line[month] ?? 0)));
  return {
    name: "Budget",
    columnWidths: [52, ...months.map(() => 11), 11],
    rows: [
      [title("Spend by month, £k", 6)],
      [remark("From the ledger; accruals of the last month are estimates.")],
      [],
      head,
      ...body,
      [
        { value: "All lines", ...TOTAL_LOOK },
        ...[...totals, sum(totals)].map((value) => ({ value, numberFormat: "#,##0", ...TOTAL_LOOK })),
      ],
    ],
  };
}

const money = (value: number): SampleCell => ({ value, numberFormat: "#,##0" });
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** The short names of the twelve months that end with the data date's. */
function lastMonths(dataDate: number): string[] {
  const names: string[] = [];
  for (let day = dataDate; names.length < MONTHS;) {
    const [month = "", year = ""] = periodOf(day).split(" ");
    names.unshift(`${month.slice(0, 3)} ${year.slice(2)}`);
    day -= dayOf(day)?.day ?? 31;
  }
  return names;
}

/** A project's cost of the last year over the months, rising and uneven as projects are. */
function spread(project: ProjectEntry, chance: Chance): number[] {
  const months = Math.min(MONTHS, Math.max(1, Math.round((project.story?.begun ?? 0) / 4.3)));
  const year =
    (Number(project.cells["earnedValue"]) * months) / Math.max(months, (project.story?.begun ?? 0) / 4.3);
  const weights = Array.from({ length: MONTHS }, (_, month) =>
    month < MONTHS - months ? 0 : 60 + 6 * month + chance.int(0, 50),
  );
  const all = sum(weights);
  return weights.map((weight) => Math.round((year * weight) / all));
}

import { dayOf } from "../values/calendar";
import type { CellValue, Serial } from "../values/cell";
import type { FieldId } from "../templates/template";
import { networkDays } from "../figures/derived";
import type { ProjectEntry } from "./program";
import type { Chance } from "./random";
import { INFRASTRUCTURE } from "./story/infrastructure";
import { PORTAL } from "./story/portal";
import { RECORDS } from "./story/records";
import type { ProjectStory } from "./story/story";
import { TRAINING } from "./story/training";
import { mondayOf, plusWorkdays, workdayAfter, workdayBefore } from "../values/workdays";

export const WORKSTREAMS = [RECORDS, PORTAL, TRAINING, INFRASTRUCTURE];

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** The month of a day, as reports name their period: `March 2026`. */
export function periodOf(day: Serial): string {
  const found = dayOf(day);
  return found ? `${MONTHS[found.month - 1] ?? ""} ${found.year}` : "";
}

/** The projects as their stories tell, with dates around the data date and money that follows from them. */
export function buildProjects(chance: Chance, dataDate: Serial, people: readonly string[]): ProjectEntry[] {
  const managers = people[Symbol.iterator]();
  return WORKSTREAMS.flatMap(({ name, projects }) =>
    projects.map((story): ProjectEntry => {
      const manager = managers.next();
      return {
        register: "projects",
        workstream: name,
        story,
        cells: {
          projectId: story.id,
          name: story.name,
          workstream: name,
          department: story.department,
          category: story.category,
          stage: story.stage,
          status: story.status,
          declaredRag: orNull(story.rag),
          scheduleRag: orNull(story.timeRag),
          costRag: orNull(story.budgetRag),
          narrative: story.narrative,
          sponsor: story.sponsor,
          manager: manager.done ? null : manager.value,
          objective: story.theme,
          ...datesAndMoney(story, chance, dataDate),
          lastUpdated: workdayBefore(dataDate - chance.int(1, 9)),
          period: periodOf(dataDate),
        },
        asIs: new Set(),
        own: {
          Vendor: orNull(story.vendor),
          "Board paper ref": `NCD/${chance.int(24, 26)}/${String(chance.int(1, 180)).padStart(3, "0")}`,
        },
      };
    }),
  );
}

const orNull = (text: string): string | null => (text === "" ? null : text);

function datesAndMoney(story: ProjectStory, chance: Chance, dataDate: Serial): Record<FieldId, CellValue> {
  const start = mondayOf(dataDate - 7 * story.begun) + 7 * chance.int(-1, 1);
  const finish = start + 7 * story.weeks - 3;
  const budget = roundTo(story.budget * (1 + chance.int(-30, 30) / 1000), story.budget < 500 ? 5 : 10);
  const plan = { baselineStart: start, baselineFinish: finish, budget };
  if (story.status === "Cancelled") return plan;
  const forecastFinish = plusWorkdays(finish, story.slip);
  if (story.spi === undefined) return { ...plan, forecastFinish, percentComplete: 0, forecastCost: budget };
  const actualStart = workdayAfter(start + chance.int(0, 4));
  const cpi = (story.cpi ?? 1) + chance.int(-4, 4) / 1000;
  if (story.status === "Closed") {
    const cost = Math.round(budget / cpi);
    return {
      ...plan,
      forecastFinish,
      actualStart,
      actualFinish: forecastFinish,
      percentComplete: 1,
      plannedValue: budget,
      earnedValue: budget,
      actualCost: cost,
      forecastCost: cost,
    };
  }
  const gone = networkDays(start, dataDate) / networkDays(start, finish);
  const done = gone * story.spi;
  const earnedValue = Math.round(budget * done);
  return {
    ...plan,
    forecastFinish,
    actualStart,
    percentComplete: Math.round(done * 100) / 100,
    plannedValue: Math.round(budget * gone),
    earnedValue,
    actualCost: Math.round(earnedValue / cpi),
    forecastCost: Math.round(budget / cpi),
  };
}

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

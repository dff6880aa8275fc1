import { finishSlip } from "../figures/derived";
import type { Serial } from "../values/cell";
import type { Entry, ProjectEntry } from "./program";
import { wordOf } from "./program";
import type { Chance } from "./random";
import type { PlannedMilestone, ProjectStory } from "./story/story";
import { plusWorkdays, workdayBefore } from "../values/workdays";

/** The project whose next milestone lies beyond the look-ahead, as its story tells. */
export const NOTHING_SOON = "INF-04";

/** The first open milestone of a running project lies so many days ahead at most. */
const SOON = 80;
const FAR = 120;

interface Dated {
  readonly planned: PlannedMilestone;
  readonly baseline: Serial;
  readonly forecast: Serial;
}

/** The milestones of all projects, and each project's next one in its own row. */
export function buildMilestones(
  projects: readonly ProjectEntry[],
  chance: Chance,
  dataDate: Serial,
): Entry[] {
  const all: Entry[] = [];
  for (const project of projects) {
    if (!project.story) continue;
    const dated = datesOf(project.story, project, chance, dataDate);
    const entries = dated.map((milestone, place): Entry => ({
      register: "milestones",
      cells: {
        milestoneId: `M-${String(all.length + place + 1).padStart(3, "0")}`,
        project: wordOf(project, "projectId"),
        ...milestoneCells(milestone, project, dataDate),
        critical: place === dated.length - 1 || milestone.planned[1] === "Gate" ? "Yes" : "No",
      },
      asIs: new Set(),
      own: {},
    }));
    all.push(...entries);
    showNext(project, entries);
  }
  return all;
}

function datesOf(story: ProjectStory, project: ProjectEntry, chance: Chance, dataDate: Serial): Dated[] {
  const start = Number(project.cells["baselineStart"]);
  const finish = Number(project.cells["baselineFinish"]);
  const dated = story.milestones.map((planned): Dated => {
    const along = planned[2];
    const baseline = along === 1 ? finish : workdayBefore(start + along * (finish - start));
    return { planned, baseline, forecast: plusWorkdays(baseline, Math.round(story.slip * along)) };
  });
  const running = story.status === "Active" && story.id !== NOTHING_SOON;
  const first = dated.findIndex(({ forecast }) => forecast >= dataDate);
  const next = dated[first];
  if (!running || !next || next.forecast <= dataDate + SOON) return dated;
  const forecast = workdayBefore(dataDate + chance.int(24, SOON - 10));
  const baseline = plusWorkdays(forecast, -Math.round(story.slip * next.planned[2]));
  return dated.map((milestone, place) => (place === first ? { ...next, baseline, forecast } : milestone));
}

function milestoneCells(
  { planned, baseline, forecast }: Dated,
  project: ProjectEntry,
  dataDate: Serial,
): Entry["cells"] {
  const [name, type] = planned;
  const cells = { name, type, baselineDate: baseline, owner: wordOf(project, "manager") };
  if (project.story?.status === "Cancelled") return { ...cells, status: "Cancelled" };
  const slip = finishSlip({ baselineFinish: baseline, forecastFinish: forecast }) ?? 0;
  const notes = slip > 10 ? (project.story?.moved ?? null) : null;
  return forecast < dataDate
    ? { ...cells, actualDate: forecast, status: "Complete", notes }
    : { ...cells, forecastDate: forecast, status: statusOf(slip, forecast - dataDate), notes };
}

function statusOf(slip: number, ahead: number): string {
  if (slip > 10) return "Late";
  if (slip > 0) return "At risk";
  return ahead > FAR ? "Not started" : "On track";
}

/** Puts a project's first open milestone and its date into the project's row. */
export function showNext(project: ProjectEntry, milestones: readonly Entry[]): void {
  if (project.story?.status === "Closed" || project.story?.status === "Cancelled") return;
  const next = milestones.find(({ cells }) => typeof cells["forecastDate"] === "number");
  project.cells["nextMilestone"] = next?.cells["name"] ?? null;
  project.cells["nextMilestoneDate"] = next?.cells["forecastDate"] ?? null;
}

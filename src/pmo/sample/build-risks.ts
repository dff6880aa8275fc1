import type { CellValue, Serial } from "../values/cell";
import { DEFAULT_THRESHOLDS } from "../setup/thresholds";
import { riskBand } from "../figures/derived";
import type { Entry, ProjectEntry } from "./program";
import { wordOf } from "./program";
import type { Chance } from "./random";
import { RISK_BANK } from "./risk-bank/all";
import type { RiskStory } from "./risk-bank/risk-story";
import { workdayAfter, workdayBefore } from "../values/workdays";

/** How risks ended that are over in projects that go on, by project and title. */
const ENDED_RISKS: Readonly<Record<string, string>> = {
  "EMR-02|Theatre lists built in the old system by mistake":
    "Old scheduling was read-only in time; no list was lost at St Bride's.",
  "EMR-06|Radiologists reject electronic vetting": "New vetting screen accepted by all six radiology rooms.",
  "PPT-06|Translations age faster than the portal": "Releases now wait for the three main languages.",
  "PPT-06|Reviewers for Arabic not found": "The university hospital lends a second reviewer.",
  "PPT-06|Audit finds the supplier's components unusable by keyboard":
    "Own date field passed the audit; nothing else was found.",
  "TRN-02|Rooms lost to winter escalation wards": "The winter is over; all rooms stayed open.",
  "INF-02|Exit from the provider too costly": "Exit plan priced and accepted by the finance committee.",
  "INF-06|Phishing of finance staff at year end":
    "Year end passed; two forged invoices were stopped by the call back.",
  "INF-07|Devices stolen from corridors": "Tags on all carts; none lost since.",
};

/** Risks that have happened, with the issue that took their place. */
const OCCURRED: Readonly<Record<string, string>> = {
  "INF-01|Access points delivered with a faulty batch": "I-017",
  "TRN-06|Trained staff locked out on Monday": "I-022",
};

const SHARES = [0.05, 0.2, 0.4, 0.6, 0.8];
const REMARKS = [
  null,
  null,
  null,
  "Discussed at the workstream board.",
  "Score confirmed by the risk group.",
  "Linked to the change request.",
];

/** Every project's risks, with people, dates and status. */
export function buildRisks(
  projects: readonly ProjectEntry[],
  chance: Chance,
  dataDate: Serial,
  people: readonly string[],
): Entry[] {
  let number = 0;
  return projects.flatMap((project) =>
    (RISK_BANK[wordOf(project, "projectId")] ?? []).map((story): Entry => {
      number++;
      return {
        register: "risks",
        cells: {
          riskId: `R-${String(number).padStart(3, "0")}`,
          project: wordOf(project, "projectId"),
          ...wordsAndScores(story),
          ...lifeOf(story, project, chance, dataDate),
          raisedBy: chance.pick(people),
          owner: chance.int(1, 3) === 1 ? wordOf(project, "manager") : chance.pick(people),
          actionOwner: chance.pick(people),
          notes: chance.pick(REMARKS),
        },
        asIs: new Set(),
        own: {},
      };
    }),
  );
}

function wordsAndScores(story: RiskStory): Record<string, CellValue> {
  const [probability, impact, residualProbability, residualImpact] = story.scores;
  return {
    type: story.opportunity ? "Opportunity" : "Threat",
    title: story.title,
    description: story.text,
    category: story.category,
    probability,
    impact,
    statedScore: probability * impact,
    response: story.response ?? "Reduce",
    actions: story.actions,
    residualProbability,
    residualImpact,
    statedResidual: residualProbability * residualImpact,
    probabilityPercent: SHARES[probability - 1] ?? null,
    costLikely: story.cost,
    delayDays: story.delay ?? null,
  };
}

function lifeOf(
  story: RiskStory,
  project: ProjectEntry,
  chance: Chance,
  dataDate: Serial,
): Record<string, CellValue> {
  const [probability, impact, residualProbability, residualImpact] = story.scores;
  const rated = residualProbability * residualImpact;
  const key = `${wordOf(project, "projectId")}|${story.title}`;
  const raisedOn = workdayBefore(dataDate - chance.int(40, 330));
  const outcome =
    ENDED_RISKS[key] ??
    (project.story?.status === "Closed" ? "Did not happen; closed with the project." : undefined);
  if (outcome !== undefined) {
    const closedOn = workdayBefore(dataDate - chance.int(12, 35));
    return {
      raisedOn,
      actionDue: workdayBefore(closedOn - chance.int(5, 20)),
      actionsDone: "Yes",
      status: "Closed",
      escalated: "No",
      lastReview: closedOn,
      closedOn,
      outcome,
    };
  }
  const lastReview = workdayBefore(dataDate - reviewedAgo(rated, chance));
  const issueId = OCCURRED[key];
  if (issueId !== undefined)
    return { raisedOn, actionsDone: "No", status: "Occurred", escalated: "Yes", lastReview, issueId };
  const done = rated < probability * impact && chance.int(1, 7) === 1;
  return {
    raisedOn,
    actionDue: workdayAfter(dataDate + (done ? -chance.int(5, 40) : chance.int(8, 110))),
    actionsDone: done ? "Yes" : "No",
    status: chance.int(1, 3) === 1 ? "Open" : "Treating",
    escalated: rated >= DEFAULT_THRESHOLDS.riskCritical ? "Yes" : "No",
    lastReview,
    nextReview: workdayAfter(dataDate + chance.int(2, 26)),
  };
}

/** A day within the time that the risk's band allows between reviews. */
function reviewedAgo(rated: number, chance: Chance): number {
  const band = riskBand(rated, DEFAULT_THRESHOLDS);
  if (band === "Critical" || band === "High") return chance.int(1, 11);
  return band === "Medium" ? chance.int(2, 26) : chance.int(3, 70);
}

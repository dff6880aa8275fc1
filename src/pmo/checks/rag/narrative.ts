import type { Check, Row } from "../check";
import { rowChecks } from "../define";
import { isOpenProject, isOrUnknown } from "../common/lifecycle";
import { costVarianceOf, finishSlipOf } from "../common/project-values";
import { SOURCE } from "../common/sources";
import { count, percent, quoted } from "../common/words";

const row = rowChecks({ family: "rag", register: "projects" });

/** Colours that call for an explanation. */
const TO_EXPLAIN: ReadonlySet<string> = new Set(["Amber", "Amber/Red", "Red"]);

/** Texts that stand where a text should stand. */
const PLACEHOLDER =
  /^(t\.?b\.?[acd]\.?|n\.?\/?a\.?|none|nil|-+|\.+|\?+|x+|to be (advised|confirmed|completed|determined)|as (above|before)|see above|no change|no update|update to follow)\.?$/i;

const TROUBLE =
  /\b(delay(s|ed|ing)?|slip(s|ped|ping|page)?|overspen[dt](ing)?|over[- ]budget|overrun(s|ning)?|behind (schedule|plan|time)|running late|cost pressure|not on track)\b/gi;

/** A quick look before the careful one: most narratives hold none of these. */
const PERHAPS_TROUBLE = /delay|slip|overspen|over.budget|overrun|behind|late|pressure|not on/i;

/** What turns the trouble that follows it into none. */
const NO_TROUBLE =
  /\b(no|not|without|avoid(s|ed|ing)?|prevent(s|ed|ing)?|recover(s|ed|ing)?( from)?|absorb(s|ed|ing)?|zero|nor|any|earlier|previous)\s+(\w+\s+){0,2}$/i;

/** What the narrative says, and whether there is one where one is due. */
export const NARRATIVE: readonly Check[] = [
  row({
    id: "RAG-05",
    severity: "warning",
    title: "Red or amber without narrative",
    rule: "The project is open and declares Amber, Amber/Red or Red, and has no narrative.",
    why: "A colour without a reason asks for help and does not say which.",
    remedy: "Say in two sentences why it is so and what is being done.",
    source: SOURCE.gmpp,
    needs: ["declaredRag"],
    judges: ["narrative"],
    subject: isOpenProject,
    field: "narrative",
    test: (project) =>
      callsForWords(project) && !project.has("narrative")
        ? `The project declares ${project.text("declaredRag")} and says nothing about it.`
        : undefined,
  }),
  row({
    id: "RAG-07",
    severity: "warning",
    title: "Cost variance without narrative",
    rule: "The forecast cost differs from the budget, up or down, by more than the amber threshold, and there is no narrative. Projects whose colour calls for one anyway are left to RAG-05.",
    why: "The sponsor will ask, and the answer should already be in the report.",
    remedy: "Say what changed the cost, and whether it will stay so.",
    source: `${SOURCE.gmpp}; ${SOURCE.doe}`,
    thresholds: ["costAmber"],
    needs: ["budget", "forecastCost"],
    judges: ["narrative"],
    subject: (project) => isOpenProject(project) && !callsForWords(project),
    field: "narrative",
    test: (project, context) => {
      const variance = costVarianceOf(project) ?? 0;
      if (project.has("narrative") || Math.abs(variance) <= context.thresholds(project).costAmber)
        return undefined;
      const side = variance > 0 ? "above" : "below";
      return `Forecast cost is ${percent(Math.abs(variance))} ${side} budget, and there is no narrative.`;
    },
  }),
  row({
    id: "RAG-08",
    severity: "warning",
    title: "Slip without narrative",
    rule: "The finish is later than the baseline by more than the amber threshold, and there is no narrative. Projects whose colour calls for one anyway are left to RAG-05.",
    why: "Others plan on this finish, and they will ask what moved it.",
    remedy: "Say what moved the finish, and what depends on it.",
    source: `${SOURCE.gmpp}; ${SOURCE.doe}`,
    thresholds: ["slipAmber"],
    needs: ["baselineFinish", "forecastFinish"],
    judges: ["narrative"],
    subject: (project) => isOpenProject(project) && !callsForWords(project),
    field: "narrative",
    test: (project, context) => {
      const slip = finishSlipOf(project) ?? 0;
      return slip > context.thresholds(project).slipAmber && !project.has("narrative")
        ? `The finish is ${count(slip, "working day")} later than the baseline, and there is no narrative.`
        : undefined;
    },
  }),
  row({
    id: "RAG-11",
    severity: "warning",
    title: "Narrative says nothing",
    rule: "The project is open and declares Amber, Amber/Red or Red, and its narrative is shorter than the threshold or only holds the place of one (TBC, n/a).",
    why: "It fills the cell and leaves the question open.",
    remedy: "Say in two sentences why it is so and what is being done.",
    source: SOURCE.doe,
    thresholds: ["narrativeLength"],
    needs: ["declaredRag", "narrative"],
    subject: (project) =>
      isOpenProject(project) && (project.text("declaredRag") === undefined || callsForWords(project)),
    field: "narrative",
    test: (project, context) => {
      const text = project.text("narrative") ?? "";
      return text.length < context.thresholds(project).narrativeLength || PLACEHOLDER.test(text)
        ? `The project declares ${project.text("declaredRag")}, and all it says is ${quoted(text)}.`
        : undefined;
    },
  }),
  row({
    id: "RAG-12",
    severity: "alert",
    title: "Green, but the narrative says otherwise",
    rule: "The project is open and declares Green, and its narrative speaks of delay, slippage, overspending or being behind, without saying that there is none.",
    why: "The words are often a month ahead of the colour.",
    remedy: "Read the narrative, and ask whether the colour still holds.",
    source: SOURCE.own,
    needs: ["declaredRag", "narrative"],
    subject: (project) => isOpenProject(project) && isOrUnknown(project, "declaredRag", "Green"),
    field: "narrative",
    test: (project) => {
      const words = troubleIn(project.text("narrative") ?? "");
      return words === undefined ? undefined : `Declared Green, while the narrative says ${quoted(words)}.`;
    },
  }),
];

/** True for a colour that has to be explained. */
export function callsForWords(project: Row): boolean {
  return TO_EXPLAIN.has(project.text("declaredRag") ?? "");
}

/** The first words of trouble that no negation goes before. */
function troubleIn(text: string): string | undefined {
  if (!PERHAPS_TROUBLE.test(text)) return undefined;
  for (const match of text.matchAll(TROUBLE))
    if (!NO_TROUBLE.test(text.slice(0, match.index))) return match[0];
  return undefined;
}

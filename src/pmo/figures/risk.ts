import type { FieldId } from "../templates/template";
import type { RiskBand } from "./derived";
import type { Facts, RiskFact } from "./facts";
import { sameText } from "./facts";
import type { Figure } from "./figure";
import { quotient, quotientFormula, sum, sumOfGiven } from "./figure";
import { RISKS_NEED } from "./needs";
import type { ColumnReference } from "./reference";
import { ANY_NUMBER, countOpen, criterion, sumGiven } from "./scope";

/** Counts of open risks with a property: one formula and one predicate each. */
function count(
  id: string,
  title: string,
  fields: readonly string[],
  criteria: (ref: ColumnReference) => string[],
  holds: (risk: RiskFact, facts: Facts) => boolean,
): Figure {
  return {
    id,
    title,
    unit: "count",
    needs: RISKS_NEED("open", ...fields),
    formula: (ref) => `=${countOpen(ref, "risks", ...criteria(ref))}`,
    calculate: (facts) => facts.openRisks.filter((risk) => holds(risk, facts)).length,
  };
}

/** Counts of open high threats of which a field says something. */
function countHigh(
  id: string,
  title: string,
  field: FieldId,
  criterion: (ref: ColumnReference) => string,
  holds: (risk: RiskFact) => boolean,
): Figure {
  return {
    id,
    title,
    unit: "count",
    needs: RISKS_NEED("open", field, "type", ...HIGH_NEEDS),
    formula: (ref) => `=${countHighThreats(ref, criterion(ref))}`,
    calculate: (facts) => facts.openRisks.filter((risk) => holds(risk) && isHighThreat(risk, facts)).length,
  };
}

export const OPEN_RISKS = count(
  "risks.open",
  "Open risks",
  [],
  () => [],
  () => true,
);

export const RISKS_ALL: Figure = {
  id: "risks.all",
  title: "Risks in the register",
  unit: "count",
  needs: RISKS_NEED("title", "description"),
  formula: (ref) =>
    `=COUNTIFS(${ref("risks", "title")},"<>")+COUNTIFS(${ref("risks", "title")},"",${ref("risks", "description")},"<>")`,
  calculate: ({ risks }) =>
    risks.filter(({ title, description }) => title !== "" || description !== "").length,
};

export const RISKS_UNNAMED: Figure = {
  id: "risks.unnamed",
  title: "Rows with a risk ID, and neither title nor description: not counted",
  unit: "count",
  needs: RISKS_NEED("title", "description", "riskId"),
  formula: (ref) =>
    `=COUNTIFS(${ref("risks", "riskId")},"<>",${ref("risks", "title")},"",${ref("risks", "description")},"")`,
  calculate: ({ risks }) =>
    risks.filter(({ title, description, id }) => title === "" && description === "" && id !== "").length,
};

export const RISKS_NO_STATUS = count(
  "risks.no-status",
  "Open risks without a status",
  ["status"],
  (ref) => [`${ref("risks", "status")},""`],
  ({ status }) => status === "",
);

/** A high score is bad news of a threat and good news of an opportunity; a risk without a type counts as a threat. */
export const threats = (ref: ColumnReference): string => `${ref("risks", "type")},"<>Opportunity"`;
export const isThreat = ({ type }: RiskFact): boolean => sameText(type) !== "opportunity";

/** Open threats in a band of the rated score. */
export const inBand = (band: RiskBand): Figure =>
  count(
    `risks.band.${band}`,
    `Open threats rated ${band.toLowerCase()}`,
    ["type", "currentBand"],
    (ref) => [threats(ref), `${ref("risks", "currentBand")},"${band}"`],
    (risk) => isThreat(risk) && risk.band === band,
  );

/** Open threats in a band of the inherent score. */
export const inInherentBand = (band: RiskBand): Figure =>
  count(
    `risks.inherent.${band}`,
    `Open threats, inherent ${band.toLowerCase()}`,
    ["type", "band"],
    (ref) => [threats(ref), `${ref("risks", "band")},"${band}"`],
    (risk) => isThreat(risk) && risk.inherentBand === band,
  );

const HIGH_BANDS: readonly string[] = ["Critical", "High"] satisfies RiskBand[];
/** The fields by which a threat counts as high. */
export const HIGH_NEEDS = ["currentScore", "currentBand"] as const;

export const HIGH_RISKS: Figure = {
  id: "risks.high",
  title: "Open threats rated high or critical",
  unit: "count",
  needs: RISKS_NEED("open", "type", ...HIGH_NEEDS),
  formula: (ref) => `=${countHighThreats(ref)}`,
  calculate: (facts) => facts.openRisks.filter((risk) => isHighThreat(risk, facts)).length,
};

/**
 * A count of open threats from the high threshold on, with further criteria, without `=`. Where that threshold differs by project,
 * the band says which they are.
 */
export function countHighThreats(ref: ColumnReference, ...criteria: string[]): string {
  const high = (criterion: string): string => countOpen(ref, "risks", ...criteria, threats(ref), criterion);
  if (!ref.limits.has("riskHigh")) return high(`${ref("risks", "currentScore")},">="&PMO_RiskHigh`);
  return HIGH_BANDS.map((band) => high(`${ref("risks", "currentBand")},"${band}"`)).join("+");
}

export function isHighThreat(risk: RiskFact, { settings, limits }: Facts): boolean {
  if (!isThreat(risk)) return false;
  return limits.has("riskHigh")
    ? HIGH_BANDS.includes(risk.band)
    : risk.rated !== undefined && risk.rated >= settings.thresholds.riskHigh;
}

export const REVIEWS_OVERDUE = count(
  "risks.review-overdue",
  "Open risks whose next review has passed",
  ["nextReview"],
  (ref) => [`${ref("risks", "nextReview")},">0"`, `${ref("risks", "nextReview")},"<"&PMO_DataDate`],
  (risk, { settings }) => isPast(risk.nextReview, settings.dataDate),
);

export const REVIEWS_GIVEN = count(
  "risks.review-given",
  "Open risks with a next review date",
  ["nextReview"],
  (ref) => [`${ref("risks", "nextReview")},">0"`],
  ({ nextReview }) => nextReview !== undefined && nextReview > 0,
);

export const REVIEW_OVERDUE_RATE: Figure = {
  id: "risks.review-overdue-rate",
  title: "Share of dated reviews that are overdue",
  unit: "share",
  needs: RISKS_NEED("open", "nextReview"),
  formula: (ref, row) =>
    quotientFormula(REVIEWS_OVERDUE.formula(ref, row).slice(1), REVIEWS_GIVEN.formula(ref, row).slice(1)),
  calculate: (facts) =>
    quotient(Number(REVIEWS_OVERDUE.calculate(facts)), Number(REVIEWS_GIVEN.calculate(facts))),
};

export const ACTIONS_OVERDUE = count(
  "risks.action-overdue",
  "Open risks whose response is overdue",
  ["actionDue", "actionsDone"],
  (ref) => [
    `${ref("risks", "actionDue")},">0"`,
    `${ref("risks", "actionDue")},"<"&PMO_DataDate`,
    `${ref("risks", "actionsDone")},"<>Yes"`,
  ],
  (risk, { settings }) => isPast(risk.actionDue, settings.dataDate) && !risk.actionsDone,
);

export const NO_OWNER = count(
  "risks.no-owner",
  "Open risks without an owner",
  ["owner"],
  (ref) => [`${ref("risks", "owner")},""`],
  ({ owner }) => owner === "",
);

export const NO_RESPONSE = countHigh(
  "risks.no-response",
  "Open high or critical threats without a response",
  "response",
  (ref) => `${ref("risks", "response")},""`,
  ({ response }) => response === "",
);

export const ESCALATED = count(
  "risks.escalated",
  "Open risks that are escalated",
  ["escalated"],
  (ref) => [`${ref("risks", "escalated")},"Yes"`],
  ({ escalated }) => escalated,
);

export const TYPE_MISSING = count(
  "risks.no-type",
  "Open risks without a type, shown as threats",
  ["type"],
  (ref) => [`${ref("risks", "type")},""`],
  ({ type }) => type === "",
);

export const OPPORTUNITIES = count(
  "risks.opportunities",
  "Open opportunities",
  ["type"],
  (ref) => [`${ref("risks", "type")},"Opportunity"`],
  ({ type }) => sameText(type) === "opportunity",
);

export const OCCURRED_UNLINKED: Figure = {
  id: "risks.occurred-unlinked",
  title: "Risks that have occurred without an issue",
  unit: "count",
  needs: RISKS_NEED("status", "issueId"),
  formula: (ref) => `=COUNTIFS(${ref("risks", "status")},"Occurred",${ref("risks", "issueId")},"")`,
  calculate: ({ risks }) =>
    risks.filter(({ status, hasIssue }) => sameText(status) === "occurred" && !hasIssue).length,
};

/** Sum of rated scores. Scores are ranks: the sum shows where attention is needed, it is no amount of anything. */
export const EXPOSURE: Figure = {
  id: "risks.exposure",
  title: "Sum of the rated scores of open threats",
  unit: "score",
  needs: RISKS_NEED("open", "type", "currentScore"),
  formula: (ref) => sumGiven(ref, "risks", ref("risks", "currentScore"), threats(ref)),
  calculate: ({ openRisks }) => sumOfGiven(openRisks.filter(isThreat).map(({ rated }) => rated)),
};

const EMV_NEEDS = RISKS_NEED("open", "type", "expectedValue");

export const EMV_COUNT = count(
  "risks.emv.given",
  "Open risks with an expected value",
  ["expectedValue"],
  (ref) => [`${ref("risks", "expectedValue")},${ANY_NUMBER}`],
  ({ expectedValue }) => expectedValue !== undefined,
);

export const EMV_THREATS: Figure = {
  id: "risks.emv.threats",
  title: "Expected value of threats",
  unit: "money",
  needs: EMV_NEEDS,
  formula: (ref) =>
    sumGiven(ref, "risks", ref("risks", "expectedValue"), `${ref("risks", "type")},"<>Opportunity"`),
  calculate: ({ openRisks }) =>
    sumOfGiven(openRisks.filter(({ type }) => sameText(type) !== "opportunity").map(emv)),
};

export const EMV_OPPORTUNITIES: Figure = {
  id: "risks.emv.opportunities",
  title: "Expected value of opportunities",
  unit: "money",
  needs: EMV_NEEDS,
  formula: (ref) =>
    sumGiven(ref, "risks", ref("risks", "expectedValue"), `${ref("risks", "type")},"Opportunity"`),
  calculate: ({ openRisks }) =>
    sumOfGiven(openRisks.filter(({ type }) => sameText(type) === "opportunity").map(emv)),
};

export const EMV_NET: Figure = {
  id: "risks.emv.net",
  title: "Net expected value",
  unit: "money",
  needs: EMV_NEEDS,
  formula: (ref) => sumGiven(ref, "risks", ref("risks", "expectedValue")),
  calculate: ({ openRisks }) => sumOfGiven(openRisks.map(emv)),
};

const emv = ({ expectedValue }: RiskFact): number | undefined => expectedValue;

export type HeatMap = "inherent" | "residual" | "opportunities";

/** One cell of a heat map: open risks at a probability and an impact. */
export function heatMapCell(map: HeatMap, probability: number, impact: number): Figure {
  const [p, i] =
    map === "residual"
      ? (["residualProbability", "residualImpact"] as const)
      : (["probability", "impact"] as const);
  const upside = map === "opportunities";
  return count(
    `risks.heat.${map}.p${probability}.i${impact}`,
    `Open risks, ${map}, probability ${probability}, impact ${impact}`,
    [p, i, "type"],
    (ref) => [
      `${ref("risks", p)},${probability}`,
      `${ref("risks", i)},${impact}`,
      `${ref("risks", "type")},"${upside ? "=" : "<>"}Opportunity"`,
    ],
    (risk) =>
      risk[p] === probability && risk[i] === impact && (sameText(risk.type) === "opportunity") === upside,
  );
}

/** Open risks that a heat map cannot show: a scale value is missing or not a whole number from 1 to 5. `area` holds the map. */
export function offHeatMap(map: HeatMap, shown: readonly Figure[], area: string): Figure {
  const upside = map === "opportunities";
  return {
    id: `risks.heat.${map}.off`,
    title: `Open risks not on the ${map} map`,
    unit: "count",
    needs: shown[0]?.needs ?? {},
    formula: (ref) =>
      `=${countOpen(ref, "risks", `${ref("risks", "type")},"${upside ? "=" : "<>"}Opportunity"`)}-SUM(${area})`,
    calculate: (facts) =>
      facts.openRisks.filter(({ type }) => (sameText(type) === "opportunity") === upside).length -
      sum(shown.map((cell) => Number(cell.calculate(facts)))),
  };
}

/** Open risks that share a field's value, with further properties: the cells of the tables by project, category and owner. */
export function riskGroup(
  field: "project" | "category" | "owner",
  value: string,
): Record<"open" | "high" | "overdue" | "exposure", Figure> {
  const where = (ref: ColumnReference): string => `${ref("risks", field)},${value ? criterion(value) : '""'}`;
  const holds = (risk: RiskFact): boolean => sameText(risk[field]) === sameText(value);
  const id = `risks.${field}.${value || "none"}`;
  const name = value || "none given";
  return {
    open: count(`${id}.open`, `Open risks, ${name}`, [field], (ref) => [where(ref)], holds),
    high: countHigh(`${id}.high`, `High and critical, ${name}`, field, where, holds),
    overdue: count(
      `${id}.overdue`,
      `Overdue responses, ${name}`,
      [field, "actionDue", "actionsDone"],
      (ref) => [
        where(ref),
        `${ref("risks", "actionDue")},">0"`,
        `${ref("risks", "actionDue")},"<"&PMO_DataDate`,
        `${ref("risks", "actionsDone")},"<>Yes"`,
      ],
      (risk, { settings }) => holds(risk) && isPast(risk.actionDue, settings.dataDate) && !risk.actionsDone,
    ),
    exposure: {
      id: `${id}.exposure`,
      title: `Sum of rated scores, ${name}`,
      unit: "score",
      needs: RISKS_NEED("open", field, "type", "currentScore"),
      formula: (ref) => sumGiven(ref, "risks", ref("risks", "currentScore"), where(ref), threats(ref)),
      calculate: ({ openRisks }) =>
        sumOfGiven(openRisks.filter((risk) => holds(risk) && isThreat(risk)).map(({ rated }) => rated)),
    },
  };
}

export const isPast = (date: number | undefined, dataDate: number): boolean =>
  date !== undefined && date > 0 && date < dataDate;

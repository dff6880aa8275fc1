import type { FieldId } from "../../templates/template";
import type { Check } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOpenRisk } from "../common/lifecycle";
import { inherentOf, mayBeHigh, notScored, ratedOf, residualOf } from "./risk-values";
import { SOURCE } from "../common/sources";
import { amount, count, percent, quoted } from "../common/words";

const common = { family: "risk", register: "risks" } as const;
const row = rowChecks(common);
const table = tableChecks(common);

const STEPS: readonly (readonly [FieldId, string])[] = [
  ["probability", "Probability"],
  ["impact", "Impact"],
  ["residualProbability", "Residual probability"],
  ["residualImpact", "Residual impact"],
];

/** From so many risks on a habit shows. */
const MANY_RISKS = 10;
/** When more than this share of the stated scores differ, the source scores in another way, and one finding says so. */
const OTHER_METHOD = 0.5;

/** Scales, scores and what they come to in money. */
export const RISK_SCORES: readonly Check[] = [
  table({
    id: "RSK-03",
    severity: "error",
    title: "Off the scale",
    rule: "A probability or an impact, inherent or residual, is a number that is not 1, 2, 3, 4 or 5.",
    why: "It falls out of the heat map, and its score compares with no other.",
    remedy: "Score it on the scale from 1 to 5.",
    source: `${SOURCE.pm2}; ${SOURCE.validators}`,
    judges: ["probability", "impact"],
    run: (register, context, report) => {
      const fields = STEPS.filter(([field]) => register.byField.has(field));
      for (let index = 0; index < register.length; index++) {
        const risk = context.row("risks", index);
        if (!fields.some(([field]) => typeof risk.value(field) === "number")) {
          report.notAssessable("The risk is not scored");
          continue;
        }
        report.assessed(1, index);
        for (const [field, name] of fields) {
          const value = risk.value(field);
          if (typeof value === "number" && !(Number.isInteger(value) && value >= 1 && value <= 5))
            report.finding(`${name} is ${amount(value)}, not a whole number from 1 to 5.`, {
              row: index,
              field,
            });
        }
      }
    },
  }),
  table({
    id: "RSK-04",
    severity: "error",
    title: "Stated score is not probability × impact",
    rule: "The score that the source states differs from probability × impact, inherent or residual. Where more than half differ the source scores in another way, and one finding says so.",
    why: "Typed scores outlive the numbers that they came from, and rank risks wrongly.",
    remedy: "Correct the score or its factors; reports use probability × impact in any case.",
    source: SOURCE.riskGuide,
    judges: ["statedScore"],
    needs: ["probability", "impact"],
    run: (register, context, report) => {
      const wrong: { row: number; field: FieldId; message: string }[] = [];
      let stated = 0;
      for (let index = 0; index < register.length; index++) {
        const risk = context.row("risks", index);
        const score = risk.number("statedScore");
        const inherent = inherentOf(risk);
        if (score === undefined || inherent === undefined) {
          report.notAssessable(
            score === undefined ? "Stated score is not readable" : "The risk is not scored",
          );
          continue;
        }
        stated++;
        report.assessed(1, index);
        if (score !== inherent)
          wrong.push({
            row: index,
            field: "statedScore",
            message: `The stated score is ${amount(score)}; ${amount(risk.number("probability") ?? 0)} × ${amount(risk.number("impact") ?? 0)} is ${amount(inherent)}.`,
          });
        const statedResidual = risk.number("statedResidual");
        const residual = residualOf(risk);
        if (statedResidual !== undefined && residual !== undefined && statedResidual !== residual)
          wrong.push({
            row: index,
            field: "statedResidual",
            message: `The stated residual score is ${amount(statedResidual)}; probability × impact is ${amount(residual)}.`,
          });
      }
      if (stated >= MANY_RISKS && wrong.length > stated * OTHER_METHOD)
        report.finding(
          `${count(wrong.length, "stated score")} of ${stated} risks differ from probability × impact: the source scores in another way.`,
          { field: "statedScore" },
        );
      else for (const { message, ...at } of wrong) report.finding(message, at);
    },
  }),
  row({
    id: "RSK-11",
    severity: "error",
    title: "Residual score above inherent score",
    rule: "The residual score of a threat exceeds its inherent score, and the notes are blank. An opportunity is meant to grow.",
    why: "A response that makes the risk worse is either a slip of the pen or the wrong response.",
    remedy: "Correct the scores, or say in the notes why the risk grows.",
    source: SOURCE.orangeBook,
    needs: ["probability", "impact", "residualProbability", "residualImpact"],
    subject: (risk) => risk.text("type") !== "Opportunity",
    field: "residualProbability",
    test: (risk) => {
      const inherent = inherentOf(risk) ?? 0;
      const residual = residualOf(risk) ?? 0;
      return residual > inherent && !risk.has("notes")
        ? `The residual score ${amount(residual)} is above the inherent score ${amount(inherent)}.`
        : undefined;
    },
  }),
  row({
    id: "RSK-12",
    severity: "alert",
    title: "Response done, score unchanged",
    rule: "The risk is open, its actions are done, and its residual score is its inherent score.",
    why: "The response did nothing, or nobody has scored the risk since.",
    remedy: "Score the risk anew, or choose another response.",
    source: SOURCE.own,
    needs: ["actionsDone", "probability", "impact", "residualProbability", "residualImpact"],
    subject: isOpenRisk,
    field: "residualProbability",
    test: (risk) =>
      risk.flag("actionsDone") === true && inherentOf(risk) === residualOf(risk)
        ? `The actions are done, and the score is still ${amount(inherentOf(risk) ?? 0)}.`
        : undefined,
  }),
  row({
    id: "RSK-14",
    severity: "warning",
    title: "A risk that is an issue",
    rule: "The risk is open, and its probability in percent is at or above the issue threshold.",
    why: "What is all but certain is managed as an issue, with an owner and a date.",
    remedy: "Raise the issue, and set the risk to Occurred.",
    source: SOURCE.doe,
    thresholds: ["probabilityIssue"],
    needs: ["probabilityPercent"],
    subject: isOpenRisk,
    field: "probabilityPercent",
    test: (risk, context) => {
      const probability = risk.number("probabilityPercent") ?? 0;
      return probability >= context.thresholds(risk).probabilityIssue
        ? `At ${percent(probability)} it is an issue.`
        : undefined;
    },
  }),
  row({
    id: "RSK-28",
    severity: "alert",
    title: "A risk nearly certain",
    rule: "The risk is open, and its probability in percent is at or above the alert threshold and below the issue threshold.",
    why: "The plan should already hold what will be done when it happens.",
    remedy: "Prepare the issue, and look at the plan and the forecast as if it had happened.",
    source: SOURCE.doe,
    thresholds: ["probabilityAlert", "probabilityIssue"],
    needs: ["probabilityPercent"],
    subject: isOpenRisk,
    field: "probabilityPercent",
    test: (risk, context) => {
      const probability = risk.number("probabilityPercent") ?? 0;
      return probability >= context.thresholds(risk).probabilityAlert &&
        probability < context.thresholds(risk).probabilityIssue
        ? `At ${percent(probability)} it is nearly an issue.`
        : undefined;
    },
  }),
  row({
    id: "RSK-15",
    severity: "alert",
    title: "Cost impacts out of order",
    rule: "The low cost impact is above the likely one, or the likely one above the high one.",
    why: "Simulations draw between low and high, and cannot where these are crossed.",
    remedy: "Put the three amounts in order.",
    source: SOURCE.doe,
    needs: ["costLikely"],
    subject: (risk) => risk.has("costLow") || risk.has("costHigh"),
    field: "costLikely",
    test: (risk) => {
      const likely = risk.number("costLikely") ?? 0;
      const low = risk.number("costLow") ?? likely;
      const high = risk.number("costHigh") ?? likely;
      return low > likely || likely > high
        ? `Low ${amount(low)}, likely ${amount(likely)} and high ${amount(high)} are not in order.`
        : undefined;
    },
  }),
  row({
    id: "RSK-16",
    severity: "warning",
    title: "High risk without cost or delay",
    rule: "The risk is open and high or critical, and neither its cost impact nor its delay is given.",
    why: "Contingency cannot be set against a score.",
    remedy: "Estimate what it would most likely cost, or how long it would delay the project.",
    source: SOURCE.own,
    thresholds: ["riskHigh"],
    reads: ["costLikely", "delayDays"],
    subject: (risk, context) => isOpenRisk(risk) && mayBeHigh(risk, context),
    field: "costLikely",
    obstacle: notScored,
    test: (risk) =>
      risk.has("costLikely") || risk.has("delayDays")
        ? undefined
        : `The risk scores ${amount(ratedOf(risk) ?? 0)}, and neither cost nor delay is estimated.`,
  }),
  row({
    id: "RSK-24",
    severity: "warning",
    title: "Above tolerance and not escalated",
    rule: "The threat is open and not escalated, and its rated score is above its target score where it has one and at or above the critical threshold.",
    why: "Above its tolerance a risk belongs to the next level up.",
    remedy: "Escalate the risk, or agree another tolerance.",
    source: SOURCE.pm2,
    thresholds: ["riskCritical"],
    needs: ["escalated"],
    subject: (risk) => isOpenRisk(risk) && risk.text("type") !== "Opportunity",
    field: "escalated",
    obstacle: notScored,
    test: (risk, context) => {
      const score = ratedOf(risk) ?? 0;
      const target = risk.number("targetScore") ?? 0;
      return score >= context.thresholds(risk).riskCritical &&
        score > target &&
        risk.flag("escalated") === false
        ? `The risk scores ${amount(score)} and is not escalated.`
        : undefined;
    },
  }),
  table({
    id: "RSK-25",
    severity: "alert",
    title: "Many risks with one score",
    rule: `A larger share of the open risks than the threshold has one and the same probability and impact; judged from ${MANY_RISKS} risks on.`,
    why: "Scores given by habit rank nothing.",
    remedy: "Score the risks beside each other, with the people who know.",
    source: SOURCE.own,
    thresholds: ["sameScoreShare"],
    needs: ["probability", "impact"],
    run: (register, context, report) => {
      const scores = new Map<string, number>();
      let scored = 0;
      for (let index = 0; index < register.length; index++) {
        const risk = context.row("risks", index);
        if (!isOpenRisk(risk)) continue;
        if (inherentOf(risk) === undefined) report.notAssessable("The risk is not scored");
        else {
          scored++;
          const score = `${risk.number("probability")} × ${risk.number("impact")}`;
          scores.set(score, (scores.get(score) ?? 0) + 1);
        }
      }
      if (scored < MANY_RISKS) {
        report.notAssessable(`Fewer than ${MANY_RISKS} open risks are scored`, scored);
        return;
      }
      report.assessed(scored);
      for (const [score, number] of scores)
        if (number > scored * context.settings.thresholds.sameScoreShare)
          report.finding(`${number} of ${scored} open risks are scored ${quoted(score)}.`, {
            field: "probability",
          });
    },
  }),
];

import type { CheckAction } from "../../actions/check";
import type { ChaseEntry } from "../../pmo/chase/chase";
import { asksOf, rowsAsked } from "../../pmo/chase/chase";
import type { CheckResult } from "../../pmo/checks/check";
import type { ReadinessPoint } from "../../pmo/publishing/readiness";
import { notAssessableShare, scoresBy, shareOf } from "../../pmo/quality/score";
import type { Score, Scores } from "../../pmo/quality/score";
import type { QualityGroup } from "../../pmo/quality/tally";

/**
 * What `check --json` prints beside the findings: what each check judged, the quality of the data, who is asked
 * for what, and whether the period could be published.
 */
export function checkReport({ outcome, quality, chase, readiness }: CheckAction) {
  return {
    results: outcome.results.map(resultOf),
    quality: {
      program: withShares(quality.scores),
      registers: quality.registers.map(groupOf),
      projects: quality.projects.map(groupOf),
      owners: quality.owners.map(groupOf),
      notAssessable: quality.reasons,
      lastPeriod: quality.before ?? null,
    },
    chase: chase.map(entryOf),
    readiness: {
      ...readiness,
      inTheWay: readiness.inTheWay.map(pointOf),
      advice: readiness.advice.map(pointOf),
    },
  };
}

const resultOf = ({ notAssessableReasons, ...result }: CheckResult) => ({
  ...result,
  notAssessableReasons: Object.fromEntries(notAssessableReasons),
});

/** Its findings are those of the check, printed already. */
const pointOf = ({ code, check, sentence, next, count }: ReadinessPoint) => ({
  code,
  check: check ?? null,
  sentence,
  next,
  count,
});

/** Shares are null where nothing could be judged. */
const withShares = (scores: Scores) => scoresBy((dimension) => withShare(scores[dimension]));

const withShare = (score: Score) => ({
  ...score,
  share: shareOf(score) ?? null,
  notAssessableShare: notAssessableShare(score) ?? null,
});

const groupOf = ({ key, name, scores }: QualityGroup) => ({ key, name, scores: withShares(scores) });

const entryOf = ({ name, asks }: ChaseEntry) => ({
  owner: name === "" ? null : name,
  errors: rowsAsked(asksOf({ asks }, false)),
  rows: rowsAsked(asks),
  asks,
});

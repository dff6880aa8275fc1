import type { CheckOutcome } from "../checks/check";
import { PERIOD_HEADERS } from "../setup/periods";
import type { CellValue, Serial } from "../values/cell";
import { textOf } from "../values/text";
import { DIMENSIONS } from "./dimensions";
import type { DimensionId } from "./dimensions";
import { overall, qualityScores, shareOf } from "./score";
import type { Scores } from "./score";
import type { QualityGroup, QualityGroups, QualityTally } from "./tally";

/** The quality of a program's data: of all of it, and by register, project and owner, worst first. */
export interface Quality extends QualityGroups {
  readonly scores: Scores;
  /** Why rules could not be judged, most rows first. */
  readonly reasons: readonly {
    readonly reason: string;
    readonly rows: number;
    readonly checks: readonly string[];
  }[];
  /** The shares of the last published period; absent before the first one. */
  readonly before?: PeriodQuality;
}

/** What a published period says of its quality. */
export interface PeriodQuality {
  readonly period: string;
  readonly shares: Readonly<Partial<Record<DimensionId, number>>>;
}

/** The quality of the data from what the checks judged and found. */
export function qualityOf(
  outcome: CheckOutcome,
  tally: QualityTally,
  periods: readonly (readonly CellValue[])[],
  dataDate: Serial,
): Quality {
  const { registers, projects, owners } = tally.groups(outcome.findings);
  const before = lastPeriod(periods, dataDate);
  return {
    scores: qualityScores(outcome),
    registers: worstFirst(registers),
    projects: worstFirst(projects),
    owners: worstFirst(owners),
    reasons: reasonsOf(outcome),
    ...(before ? { before } : {}),
  };
}

/** Lowest share first; what could not be judged at all after it, and what belongs to nobody last. */
const worstFirst = (groups: readonly QualityGroup[]): readonly QualityGroup[] =>
  groups
    .map((group) => ({ group, share: shareOf(overall(group.scores)) ?? 2 }))
    .sort(
      (a, b) =>
        Number(a.group.key === "") - Number(b.group.key === "") ||
        a.share - b.share ||
        (a.group.key < b.group.key ? -1 : 1),
    )
    .map(({ group }) => group);

function reasonsOf({ results }: CheckOutcome): Quality["reasons"] {
  const reasons = new Map<string, { rows: number; checks: string[] }>();
  for (const { id, notAssessableReasons } of results)
    for (const [reason, rows] of notAssessableReasons) {
      const entry = reasons.get(reason) ?? { rows: 0, checks: [] };
      entry.rows += rows;
      entry.checks.push(id);
      reasons.set(reason, entry);
    }
  return [...reasons]
    .map(([reason, { rows, checks }]) => ({ reason, rows, checks }))
    .sort((a, b) => b.rows - a.rows || b.checks.length - a.checks.length || (a.reason < b.reason ? -1 : 1));
}

const AT = {
  period: PERIOD_HEADERS.indexOf("Period"),
  date: PERIOD_HEADERS.indexOf("Data date"),
};

/** The published period next before a data date. */
export function lastPeriod(
  periods: readonly (readonly CellValue[])[],
  dataDate: Serial,
): PeriodQuality | undefined {
  const dateOf = (row: readonly CellValue[]): number => {
    const date = row[AT.date];
    return typeof date === "number" ? date : -Infinity;
  };
  const [last] = periods.filter((row) => dateOf(row) < dataDate).sort((a, b) => dateOf(b) - dateOf(a));
  if (!last || dateOf(last) === -Infinity) return undefined;
  const shares = DIMENSIONS.flatMap(({ id, title }) => {
    const share = last[PERIOD_HEADERS.findIndex((header) => header === title)];
    return typeof share === "number" ? [[id, share] as const] : [];
  });
  return { period: textOf(last[AT.period] ?? null), shares: Object.fromEntries(shares) };
}

import { periodLabel, periodOrder } from "../history/period";
import { sealText } from "../history/mark";
import type { Seal } from "../history/mark";
import type { CellValue, Serial } from "../values/cell";

/** The columns of the table of published periods, one row each: when, and in what state the registers were. */
export const PERIOD_HEADERS = [
  "Period",
  "Data date",
  "Published on",
  "Projects",
  "Errors",
  "Warnings",
  "Alerts",
  "Waived",
  "Completeness",
  "Validity",
  "Consistency",
  "Timeliness",
  "Uniqueness",
  /** How many rows of each register were kept, each with a mark of them all. */
  "Kept rows",
] as const;

/** A published period as its row says it; what cannot be read is undefined. */
export interface PublishedPeriod {
  readonly label: string;
  readonly order: number;
  readonly dataDate: Serial | undefined;
  readonly publishedOn: Serial | undefined;
  readonly counts: PeriodCounts;
}

/** How many projects, and how many findings that count and that are waived, a period had. */
export type PeriodCounts = Readonly<
  Record<"projects" | "errors" | "warnings" | "alerts" | "waived", number | undefined>
>;

/** Shares from 0 to 1; undefined where nothing could be judged. */
export type PeriodScores = Readonly<
  Partial<Record<"completeness" | "validity" | "consistency" | "timeliness" | "uniqueness", number>>
>;

/** What the rows of the table say, in the order of their periods; rows without a readable period are left out. */
export function publishedPeriods(rows: readonly (readonly CellValue[])[]): PublishedPeriod[] {
  return rows
    .map((row): PublishedPeriod => {
      const number = (header: (typeof PERIOD_HEADERS)[number]): number | undefined => {
        const value = row[PERIOD_HEADERS.indexOf(header)];
        return typeof value === "number" ? value : undefined;
      };
      return {
        label: periodLabel(row[0] ?? null),
        order: periodOrder(row[0]),
        dataDate: number("Data date"),
        publishedOn: number("Published on"),
        counts: {
          projects: number("Projects"),
          errors: number("Errors"),
          warnings: number("Warnings"),
          alerts: number("Alerts"),
          waived: number("Waived"),
        },
      };
    })
    .filter(({ order }) => order >= 0)
    .sort((a, b) => a.order - b.order);
}

/** The row of a period. */
export const periodRow = (
  period: { readonly label: string; readonly dataDate: Serial; readonly publishedOn: Serial },
  counts: PeriodCounts,
  scores: PeriodScores,
  seals: readonly Seal[],
): CellValue[] => [
  period.label,
  period.dataDate,
  period.publishedOn,
  counts.projects ?? null,
  counts.errors ?? null,
  counts.warnings ?? null,
  counts.alerts ?? null,
  counts.waived ?? null,
  scores.completeness ?? null,
  scores.validity ?? null,
  scores.consistency ?? null,
  scores.timeliness ?? null,
  scores.uniqueness ?? null,
  sealText(seals),
];

import type { Severity } from "../checks/check";

/** A side of data quality, as the UK Government's data quality framework and DAMA name them. */
export interface Dimension {
  readonly id: "completeness" | "validity" | "consistency" | "timeliness" | "uniqueness";
  readonly title: string;
  readonly meaning: string;
  /** The checks that measure it; each check measures one. */
  readonly checks: string;
}

export type DimensionId = Dimension["id"];

/** The dimensions in the order of reports. A check that is not carried yet may be listed already; ids are never reused. */
export const DIMENSIONS: readonly Dimension[] = [
  {
    id: "completeness",
    title: "Completeness",
    meaning: "What has to be there is there.",
    checks: `IMP-01 IMP-02 IMP-08 IMP-15 IMP-19 IMP-21 PRJ-01 PRJ-08 PRJ-09 PRJ-16 PRJ-29 RAG-05 RAG-07 RAG-08 RAG-14
      MS-03 MS-04 MS-07 MS-12 SCH-01 SCH-10 EV-01 EV-17 EV-21 RSK-05 RSK-06 RSK-07 RSK-16 RSK-17 RSK-18 RSK-21
      ISS-01 ISS-02 ISS-04 ISS-08 DEP-02 CHG-02 CHG-05 DEC-01 DEC-03 GATE-01 RES-08 BEN-01 BEN-02 BEN-08
      STK-01 STK-02 COM-02 XT-06 XT-07`,
  },
  {
    id: "validity",
    title: "Validity",
    meaning: "A value is of its type, on its list, within its bounds, and says something.",
    checks: `IMP-03 IMP-04 IMP-05 IMP-06 IMP-09 IMP-10 IMP-11 IMP-12 IMP-14 IMP-16 IMP-20 PRJ-03 PRJ-06 PRJ-07 PRJ-21
      PRJ-27 PRJ-28 RAG-01 RAG-11 MS-11 MS-13 MS-14 SCH-02 SCH-03 SCH-04 SCH-05 SCH-06 SCH-07 SCH-08 SCH-12
      EV-08 EV-13 EV-14 EV-15 EV-18 EV-23 EV-24 RSK-03 RSK-13 RSK-15 RSK-23 RSK-25 RSK-28 RES-01 RES-03 BEN-03`,
  },
  {
    id: "consistency",
    title: "Consistency",
    meaning: "Cells, registers and periods do not contradict each other.",
    checks: `PRJ-05 PRJ-10 PRJ-11 PRJ-12 PRJ-13 PRJ-14 PRJ-15 PRJ-17 PRJ-19 PRJ-20 PRJ-22 PRJ-23 PRJ-25 PRJ-26 PRJ-30
      RAG-02 RAG-03 RAG-04 RAG-10 RAG-12 RAG-13 MS-01 MS-05 MS-09 MS-10 SCH-13 SCH-14 SCH-15 SCH-16 SCH-17 SCH-18
      EV-02 EV-03 EV-04 EV-05 EV-06 EV-07 EV-11 EV-12 EV-16 EV-19 EV-20 EV-22 EV-25 EV-26
      RSK-02 RSK-04 RSK-11 RSK-12 RSK-14 RSK-19 RSK-20 RSK-24 RSK-26 ISS-05 ISS-07 DEP-01 DEP-03 DEP-04 DEP-07
      CHG-03 CHG-04 CHG-07 GATE-02 RES-02 RES-04 RES-05 RES-09 BEN-04 BEN-06 BEN-09
      TIM-05 XT-01 XT-02 XT-03 XT-04 XT-05 XT-08`,
  },
  {
    id: "timeliness",
    title: "Timeliness",
    meaning: "What is told is of this period, and what is due has been seen to.",
    checks: `IMP-13 IMP-17 PRJ-18 PRJ-24 RAG-06 RAG-09 MS-06 MS-08 SCH-09 SCH-11 EV-09 EV-10 RSK-08 RSK-09 RSK-10 RSK-22
      ISS-03 ISS-06 DEP-05 CHG-06 DEC-02 GATE-03 GATE-04 RES-06 BEN-05 COM-01 TIM-01 TIM-02 TIM-03 TIM-04`,
  },
  {
    id: "uniqueness",
    title: "Uniqueness",
    meaning: "Nothing is there twice.",
    checks: `IMP-07 IMP-18 PRJ-02 PRJ-04 MS-02 RSK-01 RSK-27 DEP-06 CHG-01 RES-07 BEN-07`,
  },
];

/** How much a check counts for the score of its dimension. */
export const WEIGHTS: Readonly<Record<Severity, number>> = { error: 3, warning: 2, alert: 1 };

const BY_CHECK = new Map(
  DIMENSIONS.flatMap(({ id, checks }) => checks.split(/\s+/).map((check) => [check, id] as const)),
);

/** The dimension that a check measures; undefined for a check that none lists, which a test forbids. */
export const dimensionOf = (check: string): DimensionId | undefined => BY_CHECK.get(check);

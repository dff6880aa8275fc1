import type { DimensionId } from "../../pmo/quality/dimensions";
import { count, rows } from "./common";

/** The quality of the registers' data. */
export const quality = {
  needsCheck: "Check the registers to see the quality of their data.",
  title: {
    completeness: "Completeness",
    validity: "Validity",
    consistency: "Consistency",
    timeliness: "Timeliness",
    uniqueness: "Uniqueness",
  } satisfies Record<DimensionId, string>,
  method: "Rules passed of those that could be judged: an error weighs 3, a warning 2, an alert 1.",
  of: (passed: string, assessable: string) => `${passed} of ${assessable}`,
  none: "Not assessable",
  unsure: (share: string) => `${share} not assessable`,
  waived: (number: number) => `${number} waived`,
  change: (points: string, period: string) => `${points} points since ${period}`,
  band: { good: "Good", fair: "Fair", poor: "Poor", none: "Not assessable" },
  projects: (number: number) => `Projects, lowest first (${number})`,
  owners: (number: number) => `Owners, lowest first (${number})`,
  registers: (number: number) => `Registers, lowest first (${number})`,
  noProject: "No project",
  noOwner: "No owner",
  reasons: (number: number) =>
    count(number, { one: "reason why not assessable", other: "reasons why not assessable" }),
  reason: (reason: string, number: number) => (number === 0 ? reason : `${reason}: ${rows(number)}`),
  write: "Write the sheet",
  written: (sheet: string) => `The sheet ${sheet} is written.`,
};

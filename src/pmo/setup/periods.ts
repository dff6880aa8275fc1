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

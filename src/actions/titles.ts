/** Titles of actions by which the journal's entries are found again. */
export const CHECK_TITLE = "Check the registers";
export const REFRESH_TITLE = "Refresh the reports";
export const CHASE_TITLE = "Write the chase list";
export const REVIEW_TITLE = "Write the check review";
export const QUALITY_TITLE = "Write the data quality";
export const MARK_TITLE = "Mark cells on the sheets";
export const UNMARK_TITLE = "Take the marks away";

/** Actions that write a sheet of ours, or only rules, and leave everything as it is that checks and reports go by. */
export const CHANGES_NOTHING: ReadonlySet<string> = new Set([
  CHECK_TITLE,
  REFRESH_TITLE,
  CHASE_TITLE,
  QUALITY_TITLE,
  REVIEW_TITLE,
  MARK_TITLE,
  UNMARK_TITLE,
]);

/** Titles of actions by which the journal's entries are found again. */
export const CHECK_TITLE = "Check the registers";
export const REFRESH_TITLE = "Refresh the reports";

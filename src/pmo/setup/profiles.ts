/** The columns of the table of thresholds that differ from the program's: for a project, a stage or a tier. */
export const PROFILE_HEADERS = ["Threshold", "Applies to", "Name", "Value", "Reason"] as const;

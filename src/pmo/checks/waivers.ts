/** The columns of the table of waivers: which finding is accepted, why, by whom and until when. */
export const WAIVER_HEADERS = [
  "Check",
  "Register",
  "Project",
  "Row",
  "Field",
  "Reason",
  "Approver",
  "Granted on",
  "Expires on",
  "Value then",
] as const;

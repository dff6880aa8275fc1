import type { Language } from "./language";

const RAISED_ON = "logged on; date logged; entered on; date entered; reported on; recorded on; date recorded";
const RAISED_BY = "logged by; entered by; recorded by";

/** English names that teams use beside those of the templates. */
export const MORE_ENGLISH: Language = {
  code: "en",
  name: "English",
  nouns: {},
  fields: {
    projects: {
      projectId: "job no; job number; scheme ref; scheme no; investment id",
      name: "job; job name; job title; piece of work",
      narrative:
        "what happened; key messages; key message; progress this period; highlights; path to green; status text",
      sponsor: "accountable executive; accountable exec",
    },
    risks: {
      raisedOn: RAISED_ON,
      raisedBy: RAISED_BY,
      actionDue: "treatment due date; mitigation due; treatment due",
    },
    issues: { raisedOn: RAISED_ON, raisedBy: RAISED_BY, resolution: "resolution notes; action / resolution" },
    actions: { raisedOn: RAISED_ON, raisedBy: RAISED_BY },
    assumptions: { raisedOn: RAISED_ON, raisedBy: RAISED_BY },
    milestones: {
      notes:
        "reason for delay; reason for change; reason for movement; reason for any delay; specific reason for any delay; comments on change; reason for date change",
      status: "status colour",
    },
    changes: { submittedOn: `${RAISED_ON}; date raised; raised on`, requestedBy: `${RAISED_BY}; raised by` },
  },
  values: {},
};

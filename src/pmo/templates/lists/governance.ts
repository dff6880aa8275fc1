import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of what governs projects: objectives, gates, assumptions, actions and the calendar. Synonyms are compared without case and punctuation. */
export const GOVERNANCE_LISTS = {
  objectiveStatus: {
    title: "Objective statuses",
    name: "PMO_List_ObjectiveStatus",
    items: [
      item(
        "Active",
        ["current", "open", "in progress", "live", "on track", "approved"],
        "Projects may serve it.",
      ),
      item("Achieved", ["met", "complete", "completed", "done", "closed", "reached"], "Reached."),
      item(
        "Retired",
        ["cancelled", "canceled", "dropped", "superseded", "withdrawn", "inactive"],
        "No longer pursued.",
      ),
    ],
  },
  criterionResult: {
    title: "Criterion results",
    name: "PMO_List_CriterionResult",
    items: [
      item("Met", [
        "yes",
        "pass",
        "passed",
        "complete",
        "completed",
        "done",
        "satisfied",
        "compliant",
        "y",
        "green",
      ]),
      item("Partly met", [
        "partial",
        "partially",
        "partially met",
        "in progress",
        "amber",
        "partly",
        "incomplete",
      ]),
      item("Not met", ["no", "fail", "failed", "not complete", "non compliant", "n", "red", "outstanding"]),
      item("Not assessed", ["open", "not started", "pending", "tbc", "to be assessed", "not reviewed"]),
    ],
  },
  gateDecision: {
    title: "Gate decisions",
    name: "PMO_List_GateDecision",
    items: [
      item("Pass", ["go", "passed", "approved", "proceed", "yes"], "The project goes on."),
      item(
        "Conditional",
        [
          "conditional pass",
          "conditional go",
          "conditionally approved",
          "pass with conditions",
          "approved with conditions",
          "go with conditions",
        ],
        "It goes on, and conditions must be met.",
      ),
      item(
        "Fail",
        ["no go", "no-go", "failed", "rejected", "stop", "not approved", "kill"],
        "It does not go on.",
      ),
      item("Deferred", ["hold", "on hold", "postponed", "recycle", "rework", "deferred"], "It comes again."),
    ],
  },
  assumptionStatus: {
    title: "Assumption statuses",
    name: "PMO_List_AssumptionStatus",
    items: [
      item(
        "Open",
        ["active", "new", "unvalidated", "not validated", "pending", "in progress", "unconfirmed", "live"],
        "Nobody has looked yet.",
      ),
      item(
        "Validated",
        ["valid", "confirmed", "true", "holds", "closed", "correct", "proven", "yes"],
        "Found to hold.",
      ),
      item(
        "Invalidated",
        ["invalid", "false", "rejected", "failed", "incorrect", "disproved", "wrong", "not valid", "no"],
        "Found not to hold.",
      ),
    ],
  },
  actionStatus: {
    title: "Action statuses",
    name: "PMO_List_ActionStatus",
    items: [
      item("Open", [
        "new",
        "not started",
        "to do",
        "outstanding",
        "pending",
        "active",
        "assigned",
        "raised",
        "overdue",
        "late",
      ]),
      item("In progress", ["ongoing", "started", "wip", "in work", "underway", "under way", "on track"]),
      item("Done", ["closed", "complete", "completed", "finished", "resolved", "delivered", "implemented"]),
      item("Cancelled", [
        "canceled",
        "dropped",
        "withdrawn",
        "no longer needed",
        "superseded",
        "rejected",
        "void",
      ]),
    ],
  },
  dayKind: {
    title: "Kinds of days",
    name: "PMO_List_DayKind",
    items: [
      item(
        "Holiday",
        ["public holiday", "bank holiday", "statutory holiday", "national holiday", "federal holiday"],
        "Nobody works.",
      ),
      item(
        "Closure",
        ["shutdown", "site closed", "company holiday", "office closed", "freeze", "change freeze"],
        "The site or team does not work.",
      ),
      item(
        "Data cut",
        ["cut-off", "cutoff", "data date", "submission", "submission date", "reporting date", "cut off"],
        "Projects report by this day.",
      ),
      item("Chase", ["reminder", "chase day", "follow up"], "The PMO asks for what is missing."),
      item(
        "Pack",
        ["pack day", "report", "report issued", "pack issue", "publication"],
        "The report goes out.",
      ),
      item(
        "Board",
        ["board meeting", "steering", "steering committee", "board day", "forum", "review meeting"],
        "The board meets.",
      ),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

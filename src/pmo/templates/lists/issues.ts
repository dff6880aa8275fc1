import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Issues. Synonyms are compared without case and punctuation. */
export const ISSUES_LISTS = {
  issueStatus: {
    title: "Issue statuses",
    name: "PMO_List_IssueStatus",
    items: [
      item(
        "Open",
        ["new", "raised", "active", "live", "outstanding", "logged", "not started", "unresolved"],
        "Raised, and nobody works on it yet.",
      ),
      item(
        "In progress",
        [
          "ongoing",
          "wip",
          "investigating",
          "under investigation",
          "being worked",
          "assigned",
          "started",
          "in work",
          "in hand",
        ],
        "Somebody works on it.",
      ),
      item("Escalated", ["with the board", "raised to board"], "The next level up has it."),
      item(
        "Postponed",
        ["on hold", "deferred", "parked", "paused", "suspended", "waiting", "pending"],
        "Left for later, by decision.",
      ),
      item(
        "Resolved",
        ["fixed", "solved", "done", "complete", "completed", "answered"],
        "Solved, and waiting for whoever raised it to agree.",
      ),
      item(
        "Closed",
        ["cancelled", "canceled", "rejected", "withdrawn", "void", "no longer an issue"],
        "Nothing more is to be done about it.",
      ),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Decisions. Synonyms are compared without case and punctuation. */
export const DECISIONS_LISTS = {
  decisionStatus: {
    title: "Decision statuses",
    name: "PMO_List_DecisionStatus",
    items: [
      item(
        "Needed",
        ["open", "required", "outstanding", "pending", "to be made", "awaiting", "awaiting decision"],
        "Somebody must decide.",
      ),
      item(
        "Proposed",
        ["draft", "recommended", "for approval", "under review", "in review", "submitted", "tabled"],
        "A proposal is on the table.",
      ),
      item(
        "Made",
        [
          "approved",
          "agreed",
          "decided",
          "final",
          "closed",
          "taken",
          "complete",
          "accepted",
          "done",
          "endorsed",
          "confirmed",
          "ratified",
        ],
        "Decided, and in force.",
      ),
      item(
        "Reversed",
        ["withdrawn", "revoked", "overturned", "rescinded", "cancelled", "canceled"],
        "Taken back.",
      ),
      item("Superseded", ["replaced", "obsolete"], "Another decision has taken its place."),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

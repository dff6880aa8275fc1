import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Changes. Synonyms are compared without case and punctuation. */
export const CHANGES_LISTS = {
  changeStatus: {
    title: "Change statuses",
    name: "PMO_List_ChangeStatus",
    items: [
      item(
        "Submitted",
        ["new", "raised", "open", "logged", "proposed", "draft", "requested", "received"],
        "Asked for, and nobody has looked at it yet.",
      ),
      item(
        "Assessing",
        [
          "under assessment",
          "in assessment",
          "in review",
          "under review",
          "investigating",
          "analysis",
          "evaluating",
          "impact assessment",
          "in progress",
        ],
        "Its effects are being worked out.",
      ),
      item(
        "Waiting for approval",
        [
          "awaiting approval",
          "pending",
          "pending approval",
          "for approval",
          "awaiting decision",
          "with ccb",
          "for decision",
        ],
        "Assessed, and with those who decide.",
      ),
      item("Approved", ["accepted", "authorized", "authorised", "agreed"], "To be carried out."),
      item(
        "Rejected",
        ["declined", "refused", "not approved", "denied", "withdrawn", "cancelled", "canceled"],
        "Not to be carried out.",
      ),
      item("Postponed", ["on hold", "deferred", "parked", "later"], "To be decided later."),
      item("Merged", ["duplicate", "superseded", "combined"], "Goes on as part of another change."),
      item(
        "Implemented",
        ["complete", "completed", "done", "closed", "delivered", "incorporated"],
        "Carried out.",
      ),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

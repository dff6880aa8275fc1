import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Milestones. Synonyms are compared without case and punctuation. */
export const MILESTONES_LISTS = {
  milestoneType: {
    title: "Milestone types",
    name: "PMO_List_MilestoneType",
    items: [
      item("Approval", ["decision"]),
      item("Assurance", ["review", "audit"]),
      item("Delivery", ["deliverable", "go live", "go-live", "release"]),
      item("Gate", ["stage gate", "gateway"]),
      item("External", ["external dependency", "dependency"]),
      item("Benefit", ["benefits"]),
    ],
  },
  milestoneStatus: {
    title: "Milestone statuses",
    name: "PMO_List_MilestoneStatus",
    items: [
      item("Not started", ["planned", "future", "open", "pending"]),
      item("On track", ["green", "in progress", "ongoing"]),
      item("At risk", ["amber", "yellow"]),
      item("Late", ["red", "delayed", "overdue", "slipped", "missed"]),
      item("Complete", ["completed", "done", "achieved", "closed", "met", "delivered", "blue"]),
      item("Cancelled", ["canceled", "removed", "withdrawn"]),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Training. Synonyms are compared without case and punctuation. */
export const TRAINING_LISTS = {
  trainingStatus: {
    title: "Training statuses",
    name: "PMO_List_TrainingStatus",
    items: [
      item("Planned", ["not started", "open", "to do", "scheduled", "required", "pending"]),
      item("Booked", ["enrolled", "registered", "confirmed", "in progress", "started", "assigned"]),
      item("Done", ["completed", "complete", "attended", "passed", "trained", "certified", "finished"]),
      item("Overdue", ["late", "expired", "missed", "failed", "no show"]),
      item("Waived", ["exempt", "not required", "cancelled", "canceled", "n/a", "excused"]),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

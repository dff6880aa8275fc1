import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Resources. Synonyms are compared without case and punctuation. */
export const RESOURCES_LISTS = {
  resourceStatus: {
    title: "Allocation statuses",
    name: "PMO_List_ResourceStatus",
    items: [
      item(
        "Requested",
        ["proposed", "pending", "requested by pm", "open", "planned", "tentative", "draft"],
        "Asked for, and not yet agreed.",
      ),
      item(
        "Assigned",
        ["confirmed", "approved", "active", "booked", "allocated", "accepted", "agreed", "committed"],
        "Agreed by whoever runs the team.",
      ),
      item("Rejected", ["declined", "refused", "denied", "cancelled", "canceled"], "Refused."),
      item("Other", ["on hold", "ended", "completed", "unknown"], "Anything else; the comment says what."),
    ],
  },
  commitment: {
    title: "Commitments",
    name: "PMO_List_Commitment",
    items: [
      item(
        "Soft",
        ["tentative", "pencilled", "pencilled in", "proposed", "soft booked", "provisional"],
        "Pencilled in.",
      ),
      item("Hard", ["confirmed", "firm", "booked", "committed", "hard booked", "definite"], "Agreed."),
    ],
  },
  resourceNaming: {
    title: "Named or generic",
    name: "PMO_List_ResourceNaming",
    items: [
      item("Named", ["person", "individual", "name"], "A person."),
      item(
        "Generic",
        ["role", "placeholder", "unnamed", "tbd", "vacancy", "vacant"],
        "A role still to be filled.",
      ),
    ],
  },
  absenceType: {
    title: "Absence types",
    name: "PMO_List_AbsenceType",
    items: [
      item("Leave", ["vacation", "holiday", "annual leave", "pto", "time off", "paid leave"]),
      item("Public holiday", ["bank holiday", "statutory holiday"]),
      item("Sickness", ["sick", "sick leave", "illness", "medical"]),
      item("Training", ["course", "study", "study leave", "conference"]),
      item("Parental leave", [
        "maternity",
        "paternity",
        "maternity leave",
        "paternity leave",
        "adoption leave",
      ]),
      item("Other", ["unpaid leave", "unpaid", "compassionate", "jury service", "absence", "sabbatical"]),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

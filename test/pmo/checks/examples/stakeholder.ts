import { on } from "../registers";
import type { Examples } from "./scene";

export const STAKEHOLDER_EXAMPLES: Examples = {
  "STK-01": {
    fails: {
      others: {
        stakeholders: [{ owner: null, nextContact: null }, { nextContact: on("2026-03-30") }],
      },
      at: "owner",
      says: "Influence is large, and no owner is named and no next contact is planned.",
      times: 2,
    },
    passes: {
      others: { stakeholders: [{ nextContact: on("2026-03-31") }, { influence: "Small", owner: null }] },
    },
    unclear: { others: { stakeholders: [{ influence: null }] }, because: "Influence is blank" },
  },
  "STK-02": {
    fails: {
      others: { stakeholders: [{ engagement: "Resistant" }] },
      at: "actions",
      says: "Resistant and to be Supportive, 2 steps up, and no action is told.",
    },
    passes: { others: { stakeholders: [{}, { engagement: "Unaware", actions: "Visit the wards" }] } },
    unclear: { others: { stakeholders: [{ engagement: null }] }, because: "Current engagement is blank" },
  },
  "COM-01": {
    fails: {
      others: {
        communications: [
          { lastSent: on("2026-02-27") },
          { frequency: "Once", status: "Not started", firstDate: on("2026-03-30"), lastSent: null },
        ],
      },
      at: "lastSent",
      says: "It was due on 27 Mar 2026, and was last sent on 27 Feb 2026.",
      times: 2,
    },
    passes: {
      others: {
        communications: [
          {},
          // A month after 31 January is the last of February; of the daily ones a weekend is none.
          { frequency: "Quarterly", lastSent: on("2025-12-31") },
          { frequency: "Daily", lastSent: on("2026-03-30") },
          { frequency: "Once" },
          { status: "Completed", lastSent: null },
        ],
      },
    },
    unclear: {
      others: { communications: [{ lastSent: null }] },
      because: "Last sent is blank though it has started",
    },
  },
  "COM-02": {
    fails: {
      others: {
        stakeholders: [{ name: "Medical council", group: "Other public" }],
        communications: [{}],
      },
      at: "name",
      says: "Influence is large, and no communication names “Medical council”.",
    },
    passes: {
      others: {
        stakeholders: [{}, { name: "Chief Nurse", group: "Leadership" }, { influence: "Medium" }],
        communications: [{ audience: "Ward managers; Board" }],
      },
    },
    unclear: { others: { stakeholders: [{}] }, because: "The Communications register is missing" },
  },
};

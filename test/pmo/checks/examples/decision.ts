import { on } from "../registers";
import type { Examples } from "./scene";

const needed = { status: "Needed", decidedOn: null, forum: null, neededBy: on("2026-04-24") };

export const DECISION_EXAMPLES: Examples = {
  "DEC-01": {
    fails: {
      others: { decisions: [{ decidedOn: null, owner: null }, {}] },
      at: "decidedOn",
      says: "Decided on and Owner are blank; the decision is made.",
    },
    passes: { others: { decisions: [{}, needed, { status: "Reversed", owner: null }] } },
    unclear: { others: { decisions: [{ status: null }] }, because: "Status is blank" },
  },
  "DEC-02": {
    fails: {
      others: { decisions: [{ ...needed, neededBy: on("2026-03-17") }] },
      at: "neededBy",
      says: "needed by 17 Mar 2026, 14 days before the data date",
    },
    passes: { others: { decisions: [needed, { neededBy: on("2026-02-27") }] } },
    unclear: { others: { decisions: [{ ...needed, neededBy: null }] }, because: "Needed by is blank" },
  },
  "DEC-03": {
    fails: {
      others: { decisions: [{ communicatedTo: null }, {}] },
      at: "communicatedTo",
      says: "Communicated to is blank; the decision is made.",
    },
    passes: { others: { decisions: [{}, { ...needed, communicatedTo: null }] } },
    unclear: {
      others: { decisions: [{}] },
      without: ["decisions.communicatedTo"],
      because: "The column Communicated to of Decisions is missing",
    },
  },
};

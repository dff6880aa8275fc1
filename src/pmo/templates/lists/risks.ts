import { AREAS } from "./common";
import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Risks. Synonyms are compared without case and punctuation. */
export const RISKS_LISTS = {
  riskType: {
    title: "Risk types",
    name: "PMO_List_RiskType",
    items: [
      item("Threat", ["risk", "negative", "t", "negative risk", "downside"]),
      item("Opportunity", ["positive", "o", "opp", "positive risk", "upside"]),
    ],
  },
  riskCategory: { title: "Risk categories", name: "PMO_List_RiskCategory", items: AREAS },
  riskStatus: {
    title: "Risk statuses",
    name: "PMO_List_RiskStatus",
    items: [
      item("Proposed", ["draft", "new", "identified"], "Raised, not yet accepted into the register."),
      item("Assessing", ["assess", "analysis", "under review", "in review", "analysing"], "Being scored."),
      item(
        "Open",
        ["active", "approved", "live", "ongoing", "monitoring", "current", "pending"],
        "Accepted and being watched.",
      ),
      item(
        "Treating",
        [
          "in progress",
          "mitigating",
          "mitigated",
          "treatment",
          "in treatment",
          "under treatment",
          "being mitigated",
          "managed",
        ],
        "The response is being carried out.",
      ),
      item(
        "Occurred",
        ["materialised", "materialized", "realised", "realized", "issue", "happened", "became issue"],
        "It has happened; an issue has taken its place.",
      ),
      item(
        "Closed",
        ["resolved", "expired", "complete", "completed", "retired", "done", "no longer a risk"],
        "It can no longer happen, or no longer matters.",
      ),
      item("Rejected", ["not a risk", "duplicate", "void", "withdrawn"], "Not accepted into the register."),
    ],
  },
  riskResponse: {
    title: "Risk responses",
    name: "PMO_List_RiskResponse",
    items: [
      item("Avoid", ["avoidance", "eliminate", "terminate"]),
      item("Reduce", ["mitigate", "mitigation", "treat", "control", "reduction", "limit"]),
      item("Transfer", ["share/transfer", "transfer/share", "insure", "transference"]),
      item("Accept", ["acceptance", "tolerate", "retain", "monitor", "watch"]),
      item("Exploit", []),
      item("Enhance", []),
      item("Share", []),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

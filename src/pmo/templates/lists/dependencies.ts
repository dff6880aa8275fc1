import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Dependencies. Synonyms are compared without case and punctuation. */
export const DEPENDENCIES_LISTS = {
  dependencyDirection: {
    title: "Dependency directions",
    name: "PMO_List_DependencyDirection",
    items: [
      item("Gives", ["outbound", "give", "outgoing", "out", "provides", "supplies", "output"]),
      item("Gets", ["inbound", "get", "incoming", "in", "receives", "needs", "input"]),
      item("Mutual", ["both", "two way", "bi-directional", "bidirectional", "two-way"]),
    ],
  },
  dependencyType: {
    title: "Dependency types",
    name: "PMO_List_DependencyType",
    items: [
      item("Deliverable", [
        "output",
        "product",
        "delivery",
        "technical",
        "system",
        "interface",
        "integration",
      ]),
      item("Decision", ["approval", "governance", "sign-off"]),
      item("Resource", ["resources", "people", "staff", "skills"]),
      item("Data", ["information", "data migration", "data feed"]),
      item("Environment", ["infrastructure", "platform", "hosting", "facility", "estate"]),
      item("Funding", ["money", "budget", "finance", "financial", "commercial"]),
      item("Regulatory", ["legal", "policy", "compliance", "legislation"]),
    ],
  },
  dependencyStatus: {
    title: "Dependency statuses",
    name: "PMO_List_DependencyStatus",
    items: [
      item("Open", [
        "active",
        "on track",
        "in progress",
        "agreed",
        "new",
        "not started",
        "green",
        "pending",
        "proposed",
        "live",
      ]),
      item("At risk", ["amber", "delayed", "late", "slipping", "yellow"]),
      item("Blocked", ["red", "stuck", "failed", "off track", "missed", "on hold"]),
      item("Met", [
        "closed",
        "complete",
        "completed",
        "delivered",
        "done",
        "resolved",
        "satisfied",
        "blue",
        "fulfilled",
      ]),
      item("Cancelled", ["canceled", "no longer needed", "withdrawn", "removed", "rejected"]),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

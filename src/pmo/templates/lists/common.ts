import type { List, ListId, ListItem } from "../template";
import { item } from "./item";

/** The areas that risks, issues, changes and lessons come from. */
export const AREAS: readonly ListItem[] = [
  item("Schedule", ["time", "timeline", "delivery"]),
  item("Cost", ["budget", "financial", "finance", "funding"]),
  item("Scope", ["requirements", "requirement"]),
  item("Quality", ["testing"]),
  item("Resource", ["resources", "people", "staffing", "human resources", "hr", "skills", "resourcing"]),
  item("Technical", [
    "technology",
    "it",
    "technological",
    "infrastructure",
    "integration",
    "development",
    "software",
    "hardware",
  ]),
  item("Data", ["information", "privacy", "data protection"]),
  item("Security", ["cyber", "cyber security", "information security"]),
  item("Supplier", ["vendor", "procurement", "commercial", "contract", "third party", "suppliers"]),
  item("Legal", ["regulatory", "compliance", "law", "regulation"]),
  item("External", ["environment", "political", "economic", "environmental"]),
  item("Stakeholder", [
    "stakeholders",
    "communication",
    "communications",
    "reputational",
    "reputation",
    "user",
    "users",
    "customer",
    "adoption",
  ]),
  item("Benefits", ["benefit"]),
  item("Governance", [
    "management",
    "project management",
    "organisational",
    "organizational",
    "organisation",
    "organization",
    "strategy",
    "strategic",
    "operations",
    "operational",
    "business",
    "project/programme",
  ]),
];

/** Lists that several registers share. Synonyms are compared without case and punctuation. */
export const COMMON_LISTS = {
  scale: {
    title: "Scale",
    name: "PMO_List_Scale",
    items: [
      item("1", ["very low", "vl", "rare", "remote", "negligible", "insignificant"]),
      item("2", ["low", "l", "unlikely", "minor"]),
      item("3", ["medium", "m", "med", "possible", "moderate"]),
      item("4", ["high", "h", "likely", "major", "probable"]),
      item("5", [
        "very high",
        "vh",
        "almost certain",
        "severe",
        "catastrophic",
        "critical",
        "certain",
        "extreme",
      ]),
    ],
  },
  yesNo: {
    title: "Yes or no",
    name: "PMO_List_YesNo",
    items: [item("Yes", ["y", "true", "1", "x"]), item("No", ["n", "false", "0"])],
  },
  confidence: {
    title: "Confidence",
    name: "PMO_List_Confidence",
    items: [
      item("High", ["h", "strong", "sure", "green"]),
      item("Medium", ["m", "med", "moderate", "fair", "amber"]),
      item("Low", ["l", "weak", "poor", "unsure", "red"]),
    ],
  },
  area: { title: "Areas", name: "PMO_List_Area", items: AREAS },
} satisfies Readonly<Record<ListId, List>>;

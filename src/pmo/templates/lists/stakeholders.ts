import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Stakeholders. Synonyms are compared without case and punctuation. */
export const STAKEHOLDERS_LISTS = {
  side: {
    title: "Internal or external",
    name: "PMO_List_Side",
    items: [
      item("Internal", ["int", "in house", "inside", "staff"]),
      item("External", ["ext", "outside", "third party"]),
    ],
  },
  stakeholderGroup: {
    title: "Stakeholder groups",
    name: "PMO_List_StakeholderGroup",
    items: [
      item(
        "Leadership",
        [
          "executive",
          "executives",
          "board",
          "management",
          "senior management",
          "sponsor",
          "directors",
          "steering committee",
        ],
        "Those who decide.",
      ),
      item(
        "Employees",
        ["staff", "employee", "workforce", "team", "clinicians", "nurses", "physicians", "project team"],
        "Those who work here.",
      ),
      item(
        "Users",
        ["user", "end user", "end users", "customer", "customers"],
        "Those who will use what is built.",
      ),
      item(
        "Citizens",
        ["patients", "patient", "public", "residents", "community", "carers"],
        "Those whom the organization serves.",
      ),
      item(
        "Union",
        ["unions", "trade union", "works council", "staff side"],
        "Those who speak for employees.",
      ),
      item(
        "Suppliers",
        ["supplier", "vendor", "vendors", "contractor", "contractors", "partner", "partners"],
        "Those who deliver.",
      ),
      item(
        "Academia",
        ["university", "research", "researchers", "education"],
        "Those who teach and research.",
      ),
      item(
        "Other public",
        [
          "government",
          "regulator",
          "regulators",
          "ministry",
          "authority",
          "authorities",
          "media",
          "press",
          "other",
        ],
        "Anybody else outside.",
      ),
    ],
  },
  level: {
    title: "Levels",
    name: "PMO_List_Level",
    items: [
      item("None", ["no", "nil", "n/a"]),
      item("Small", ["low", "l", "s", "minor", "weak", "little"]),
      item("Medium", ["m", "med", "moderate", "average", "mid"]),
      item("Large", ["high", "h", "strong", "major", "significant", "very high", "great", "big"]),
    ],
  },
  engagement: {
    title: "Engagement",
    name: "PMO_List_Engagement",
    items: [
      item("Unaware", ["not aware", "uninformed", "unknowing"], "Knows nothing of the program."),
      item(
        "Resistant",
        [
          "resist",
          "negative",
          "opponent",
          "opposed",
          "against",
          "blocker",
          "critic",
          "resisting",
          "hostile",
          "oppose",
        ],
        "Knows of it, and is against it.",
      ),
      item(
        "Neutral",
        ["indifferent", "undecided", "aware", "passive", "ambivalent", "no commitment", "let it happen"],
        "Knows of it, and is neither for nor against.",
      ),
      item(
        "Supportive",
        ["support", "positive", "for", "supporter", "in favour", "in favor", "help it happen", "ally"],
        "Knows of it, and wants it to succeed.",
      ),
      item(
        "Leading",
        [
          "champion",
          "lead",
          "advocate",
          "promoter",
          "driver",
          "make it happen",
          "strongly supportive",
          "committed",
        ],
        "Works for its success.",
      ),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Benefits. Synonyms are compared without case and punctuation. */
export const BENEFITS_LISTS = {
  benefitType: {
    title: "Benefit types",
    name: "PMO_List_BenefitType",
    items: [
      item(
        "Direct financial",
        ["financial", "direct", "tangible", "monetary", "monetized", "cash", "cost saving", "hard"],
        "Shows in the accounts.",
      ),
      item(
        "Indirect financial",
        ["indirect", "efficiency", "productivity", "time saving", "semi tangible", "soft"],
        "Is worth money, and does not show in the accounts.",
      ),
      item(
        "Qualitative",
        ["non financial", "non-financial", "intangible", "quality", "strategic"],
        "Is worth having, and has no price.",
      ),
    ],
  },
  benefitCategory: {
    title: "Benefit categories",
    name: "PMO_List_BenefitCategory",
    items: [
      item(
        "Cash-releasing",
        ["cashable", "cash releasing", "cash", "cashable saving", "crb"],
        "Frees money that can be spent otherwise.",
      ),
      item(
        "Non-cash-releasing",
        ["non cashable", "non-cashable", "non cash releasing", "ncrb", "time releasing", "opportunity"],
        "Frees time or room, but no money.",
      ),
      item("Quality", ["service", "patient experience", "safety", "outcome", "experience", "clinical"]),
      item(
        "Social",
        ["societal", "public", "environmental", "social value", "wider"],
        "Helps people outside the organization.",
      ),
      item("Disbenefit", ["dis-benefit", "negative", "cost"], "Makes something worse."),
    ],
  },
  direction: {
    title: "Directions",
    name: "PMO_List_Direction",
    items: [
      item("Increase", ["up", "higher", "more", "maximize", "rise", "+", "increasing"]),
      item("Decrease", [
        "down",
        "lower",
        "less",
        "reduce",
        "reduction",
        "minimize",
        "fall",
        "-",
        "decreasing",
      ]),
    ],
  },
  benefitStatus: {
    title: "Benefit statuses",
    name: "PMO_List_BenefitStatus",
    items: [
      item("Identified", ["new", "proposed", "draft", "idea", "candidate"], "Seen, and not yet planned."),
      item(
        "Planned",
        ["approved", "agreed", "not started", "profiled", "baselined", "forecast", "future"],
        "Has an owner, a measure and a target.",
      ),
      item(
        "Tracking",
        [
          "active",
          "in progress",
          "on track",
          "being realized",
          "realizing",
          "realising",
          "measuring",
          "open",
          "started",
          "partially realized",
          "green",
          "delivering",
        ],
        "Is being measured.",
      ),
      item(
        "Realized",
        ["realised", "achieved", "complete", "completed", "delivered", "closed", "done", "full", "met"],
        "Reached.",
      ),
      item(
        "At risk",
        ["amber", "red", "delayed", "off track", "behind", "slipping", "late"],
        "May not be reached.",
      ),
      item(
        "Cancelled",
        ["canceled", "dropped", "withdrawn", "not realized", "no longer valid", "abandoned", "lost"],
        "Given up.",
      ),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

import type { ListId, ListItem } from "./template";

/** A list of allowed values, kept in `PMO Setup`. */
export interface StandardList {
  readonly title: string;
  /** The workbook name that drop-downs use. */
  readonly name: string;
  readonly items: readonly ListItem[];
}

const item = (value: string, synonyms: readonly string[] = [], meaning?: string): ListItem =>
  meaning === undefined ? { value, synonyms } : { value, synonyms, meaning };

/** The standard lists. Synonyms are compared without case and punctuation. */
export const LISTS: Readonly<Record<ListId, StandardList>> = {
  stage: {
    title: "Stages",
    name: "PMO_List_Stage",
    items: [
      item("Idea", ["concept", "proposal", "pipeline", "identification"]),
      item("Initiate", [
        "initiation",
        "initiating",
        "start up",
        "startup",
        "define",
        "definition",
        "feasibility",
        "discovery",
      ]),
      item("Plan", ["planning", "design", "preparation", "alpha"]),
      item("Execute", [
        "executing",
        "execution",
        "delivery",
        "deliver",
        "implement",
        "implementation",
        "build",
        "in delivery",
        "construction",
        "beta",
        "monitor",
      ]),
      item("Close", ["closing", "closure", "closeout", "close out", "handover", "transition", "live"]),
      item("Closed", ["complete", "completed", "done", "finished"]),
    ],
  },
  projectStatus: {
    title: "Project statuses",
    name: "PMO_List_ProjectStatus",
    items: [
      item(
        "Proposed",
        [
          "pipeline",
          "awaiting",
          "draft",
          "not started",
          "new",
          "pending",
          "planned",
          "approved",
          "requested",
        ],
        "Not yet approved to start.",
      ),
      item(
        "Active",
        [
          "open",
          "in progress",
          "ongoing",
          "live",
          "started",
          "underway",
          "running",
          "in delivery",
          "current",
          "wip",
          "in flight",
        ],
        "Approved and being worked on.",
      ),
      item(
        "On hold",
        ["paused", "suspended", "hold", "onhold", "deferred", "stopped", "frozen"],
        "Stopped for now, by decision.",
      ),
      item("Closed", ["complete", "completed", "done", "finished", "delivered"], "Finished and handed over."),
      item(
        "Cancelled",
        ["canceled", "terminated", "abandoned", "withdrawn", "dropped"],
        "Ended without finishing.",
      ),
    ],
  },
  rag: {
    title: "RAG",
    name: "PMO_List_RAG",
    items: [
      item(
        "Green",
        ["g", "on track", "good", "healthy", "ok"],
        "Delivery to time, cost and quality is expected.",
      ),
      item(
        "Amber/Green",
        ["amber green", "ag", "a/g", "green/amber", "green amber", "g/a", "ga", "light green"],
        "Probable, with attention needed.",
      ),
      item(
        "Amber",
        ["a", "yellow", "y", "orange", "at risk", "caution", "needs attention"],
        "Feasible, with significant issues to be managed.",
      ),
      item(
        "Amber/Red",
        ["amber red", "ar", "a/r", "red/amber", "red amber", "r/a", "ra"],
        "In doubt, with major issues in key areas.",
      ),
      item("Red", ["r", "off track", "critical", "bad", "late"], "Appears unachievable as it stands."),
      item(
        "Grey",
        ["gray", "not reported", "unknown", "none", "not rated"],
        "Not reported; never counted as green.",
      ),
      item("Blue", ["b", "complete", "completed", "closed"], "Complete."),
    ],
  },
  priority: {
    title: "Priorities",
    name: "PMO_List_Priority",
    items: [
      item("Critical", ["1", "p1", "very high", "must", "urgent", "top"]),
      item("High", ["2", "p2", "h", "should"]),
      item("Medium", ["3", "p3", "m", "med", "moderate", "could", "normal"]),
      item("Low", ["4", "p4", "l", "5", "p5", "minor"]),
    ],
  },
  riskType: {
    title: "Risk types",
    name: "PMO_List_RiskType",
    items: [
      item("Threat", ["risk", "negative", "t", "negative risk", "downside"]),
      item("Opportunity", ["positive", "o", "opp", "positive risk", "upside"]),
    ],
  },
  riskCategory: {
    title: "Risk categories",
    name: "PMO_List_RiskCategory",
    items: [
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
    ],
  },
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
  yesNo: {
    title: "Yes or no",
    name: "PMO_List_YesNo",
    items: [item("Yes", ["y", "true", "1", "x"]), item("No", ["n", "false", "0"])],
  },
  forwardLook: {
    title: "Forward looks",
    name: "PMO_List_ForwardLook",
    items: [
      item("Improving", ["up", "better", "increasing", "positive"]),
      item("No change", ["same", "stable", "steady", "unchanged"]),
      item("Worsening", ["down", "worse", "deteriorating", "declining", "negative"]),
    ],
  },
};

/** Statuses whose projects, risks and milestones no longer count as open. */
export const ENDED = {
  projects: ["Closed", "Cancelled"],
  risks: ["Closed", "Rejected", "Occurred"],
  milestones: ["Complete", "Cancelled"],
} as const;

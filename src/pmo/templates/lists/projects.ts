import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Projects. Synonyms are compared without case and punctuation. */
export const PROJECTS_LISTS = {
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
  forwardLook: {
    title: "Forward looks",
    name: "PMO_List_ForwardLook",
    items: [
      item("Improving", ["up", "better", "increasing", "positive"]),
      item("No change", ["same", "stable", "steady", "unchanged"]),
      item("Worsening", ["down", "worse", "deteriorating", "declining", "negative"]),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

/** The families of checks: the letters of their ids, what code calls them, and their title, in the order of lists. */
export const FAMILIES = [
  { prefix: "IMP", id: "structure", title: "Structure of the registers" },
  { prefix: "PRJ", id: "project", title: "Projects" },
  { prefix: "RAG", id: "rag", title: "RAG and narrative" },
  { prefix: "MS", id: "milestone", title: "Milestones" },
  { prefix: "SCH", id: "schedule", title: "Schedules" },
  { prefix: "EV", id: "budget", title: "Budget and earned value" },
  { prefix: "RSK", id: "risk", title: "Risks" },
  { prefix: "ISS", id: "issue", title: "Issues" },
  { prefix: "DEP", id: "dependency", title: "Dependencies" },
  { prefix: "CHG", id: "change", title: "Changes" },
  { prefix: "DEC", id: "decision", title: "Decisions" },
  { prefix: "GATE", id: "gate", title: "Gates" },
  { prefix: "RES", id: "resource", title: "Resources" },
  { prefix: "BEN", id: "benefit", title: "Benefits" },
  { prefix: "STK", id: "stakeholder", title: "Stakeholders" },
  { prefix: "COM", id: "communication", title: "Communications" },
  { prefix: "TIM", id: "timeliness", title: "Timeliness" },
  { prefix: "XT", id: "crossTable", title: "Registers beside each other" },
] as const;

/** What checks are about. */
export type Family = (typeof FAMILIES)[number]["id"];

import { after, of, text } from "./blueprint";
import type { BlueprintCell, BlueprintPart, ProjectProfile } from "./blueprint";

const message = (
  title: string,
  audience: string,
  purpose: string,
  channel: string,
  frequency: string,
  first: BlueprintCell,
  owner: keyof ProjectProfile = "manager",
): BlueprintPart["rows"][number] => ({
  title: text(title),
  audience: text(audience),
  purpose: text(purpose),
  owner: of(owner),
  channel: text(channel),
  frequency: text(frequency),
  firstDate: first,
  status: text("Not started"),
});

/** Who hears what of a project, how often and from whom. */
export const COMMUNICATIONS: BlueprintPart = {
  id: "communications",
  title: "Communications plan",
  description: "Who hears what, how often and from whom.",
  register: "communications",
  letter: "C",
  optional: true,
  rows: [
    message(
      "Project kick-off",
      "Project team; sponsor; users' representatives",
      "What the project is for, who does what, and when.",
      "Meeting",
      "Once",
      after("start", 5),
    ),
    message(
      "Status report",
      "PMO; sponsor",
      "Dates, money, risks and decisions needed.",
      "Dashboard",
      "Monthly",
      after("start", 20),
    ),
    message(
      "Steering group",
      "Steering group",
      "Progress, exceptions and decisions.",
      "Meeting",
      "Monthly",
      after("start", 22),
      "sponsor",
    ),
    message(
      "Team meeting",
      "Project team",
      "Work of the week and what is in its way.",
      "Meeting",
      "Weekly",
      after("start", 6),
    ),
    message(
      "News for users",
      "Users; their managers",
      "What changes for them, when, and where to learn it.",
      "Newsletter",
      "Quarterly",
      after("start", 60),
    ),
  ],
};

const asked = (gate: string, criterion: string, mandatory = true): BlueprintPart["rows"][number] => ({
  gate: text(gate),
  criterion: text(criterion),
  mandatory: text(mandatory ? "Yes" : "No"),
  result: text("Not assessed"),
});

/** What is asked at each gate of a project, by the PM² phases. */
export const CHECKLIST: BlueprintPart = {
  id: "checklist",
  title: "Gate checklist",
  description: "What is asked at each gate, to be answered with evidence.",
  register: "gates",
  letter: "K",
  optional: true,
  rows: [
    asked("Gate 1", "Business case written, with benefits, costs and alternatives"),
    asked("Gate 1", "Sponsor and project manager named"),
    asked("Gate 1", "Budget for planning approved"),
    asked("Gate 2", "Project handbook and plan approved by the sponsor"),
    asked("Gate 2", "Baselines of dates and cost set"),
    asked("Gate 2", "Risks assessed, with owners and responses"),
    asked("Gate 2", "Benefits have owners, measures and baselines"),
    asked("Gate 2", "Stakeholders and communications planned", false),
    asked("Gate 3", "Deliverables accepted by their users"),
    asked("Gate 3", "Operations ready to take over, with support and training in place"),
    asked("Gate 3", "Open issues closed, or handed over with owners"),
    asked("Gate 4", "Benefits tracking handed over to the business"),
    asked("Gate 4", "Final cost reported against the budget"),
    asked("Gate 4", "Lessons learned recorded", false),
  ],
};

import { after, at } from "./blueprint";
import type { Blueprint } from "./blueprint";
import { milestone, starterRisk } from "./gates";

/** A small piece of work: a decision to start, one to close, and what is in between. */
export const SMALL_PROJECT: Blueprint = {
  id: "small",
  version: 1,
  name: "Small project",
  description: "Two gates, three milestones and two starter risks, for work of a few people and months.",
  parts: [
    {
      id: "gates",
      title: "Gates",
      description: "The decisions to start and to close.",
      register: "milestones",
      letter: "G",
      optional: false,
      rows: [
        milestone("Gate 1: approved to start", "Gate", after("start", 0), "sponsor", true),
        milestone("Gate 2: project closed", "Gate", after("finish", 0), "sponsor", true),
      ],
    },
    {
      id: "milestones",
      title: "Standard milestones",
      description: "A plan, a delivery and its handover.",
      register: "milestones",
      letter: "M",
      optional: true,
      rows: [
        milestone("Plan agreed", "Approval", at(0.15), "sponsor"),
        milestone("Delivered", "Delivery", at(0.85), "manager", true),
        milestone("Handed over", "Delivery", at(0.95)),
      ],
    },
    {
      id: "risks",
      title: "Starter risks",
      description: "Two risks to assess or to reject.",
      register: "risks",
      letter: "R",
      optional: true,
      rows: [
        starterRisk(
          "Key people are not available",
          "Because the people are also needed elsewhere, they may not be available when planned, so that the work takes longer.",
          "Resource",
        ),
        starterRisk(
          "Scope grows without a decision",
          "Because requests reach the team directly, scope may grow without a change request, so that cost and dates are exceeded.",
          "Scope",
        ),
      ],
    },
  ],
};

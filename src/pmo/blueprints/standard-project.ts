import { after, at } from "./blueprint";
import type { Blueprint } from "./blueprint";
import { CHECKLIST, COMMUNICATIONS } from "./parts";
import { milestone, starterRisk } from "./gates";

/** A project of ordinary size: four gates by the PM² phases, a plan of deliveries, the risks that most projects meet. */
export const STANDARD_PROJECT: Blueprint = {
  id: "standard",
  version: 1,
  name: "Standard project",
  description: "Four gates, standard milestones, starter risks, a communications plan and a gate checklist.",
  parts: [
    {
      id: "gates",
      title: "Gates",
      description: "The decisions to start, to plan, to execute and to close.",
      register: "milestones",
      letter: "G",
      optional: false,
      rows: [
        milestone("Gate 1: ready for planning", "Gate", at(0.05), "sponsor", true),
        milestone("Gate 2: ready for executing", "Gate", at(0.2), "sponsor", true),
        milestone("Gate 3: ready for closing", "Gate", at(0.9), "sponsor", true),
        milestone("Gate 4: project closed", "Gate", after("finish", 0), "sponsor", true),
      ],
    },
    {
      id: "milestones",
      title: "Standard milestones",
      description: "From the kick-off to the first look at benefits, dated between start and finish.",
      register: "milestones",
      letter: "M",
      optional: true,
      rows: [
        milestone("Kick-off held", "Delivery", after("start", 5)),
        milestone("Project handbook and plan approved", "Approval", at(0.18), "sponsor"),
        milestone("Design agreed with users", "Approval", at(0.35), "sponsor"),
        milestone("Mid-point review", "Assurance", at(0.5)),
        milestone("Ready for go-live", "Assurance", at(0.75)),
        milestone("Go-live", "Delivery", at(0.8), "manager", true),
        milestone("Handed over to operations", "Delivery", at(0.9)),
        milestone("Lessons learned recorded", "Delivery", at(0.97)),
      ],
    },
    {
      id: "risks",
      title: "Starter risks",
      description: "Six risks that most projects meet, proposed for the team to assess or to reject.",
      register: "risks",
      letter: "R",
      optional: true,
      rows: [
        starterRisk(
          "Key people are not available",
          "Because the people who know the work are also needed elsewhere, they may not be available when planned, so that the work takes longer.",
          "Resource",
        ),
        starterRisk(
          "Scope grows without a decision",
          "Because requests reach the team directly, scope may grow without a change request, so that cost and dates are exceeded.",
          "Scope",
        ),
        starterRisk(
          "A supplier delivers late",
          "Because a delivery depends on a supplier, it may come late, so that go-live moves.",
          "Supplier",
        ),
        starterRisk(
          "Users do not take it up",
          "Because the change is felt in daily work, users may go on as before, so that benefits come late or not at all.",
          "Stakeholder",
        ),
        starterRisk(
          "Data is not fit for use",
          "Because data comes from older systems, it may be incomplete or wrong, so that migration takes longer and trust suffers.",
          "Data",
        ),
        starterRisk(
          "Decisions come late",
          "Because decisions need several forums, they may come late, so that the team waits.",
          "Governance",
        ),
      ],
    },
    COMMUNICATIONS,
    CHECKLIST,
  ],
};

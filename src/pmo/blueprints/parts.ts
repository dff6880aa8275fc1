import type { BlueprintPart } from "./blueprint";

/** Who hears what of a project, how often and from whom. */
export const COMMUNICATIONS: BlueprintPart = {
  id: "communications",
  title: "Communications plan",
  description: "Who hears what, how often and from whom.",
  register: "communications",
  letter: "C",
  optional: true,
  rows: [],
};

/** What is asked at each gate. */
export const CHECKLIST: BlueprintPart = {
  id: "checklist",
  title: "Gate checklist",
  description: "What is asked at each gate, to be answered with evidence.",
  register: "gateChecklist",
  letter: "K",
  optional: true,
  rows: [],
};

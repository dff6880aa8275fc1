import type { Check } from "../check";
import { rowChecks } from "../define";
import { isOpenProject, isRunning } from "../common/lifecycle";
import { SOURCE } from "../common/sources";

/** The same without case. */
const sameText = (one = "", other = ""): boolean =>
  one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());

const row = rowChecks({ family: "project", register: "projects" });

/** Who answers for a project. */
export const PROJECT_PEOPLE: readonly Check[] = [
  row({
    id: "PRJ-08",
    severity: "warning",
    title: "Active project without sponsor",
    rule: "The project is active and names no sponsor.",
    why: "Without a sponsor nobody answers for the benefits or decides when the manager cannot.",
    remedy: "Name the one person who answers for the project.",
    source: SOURCE.govs,
    judges: ["sponsor"],
    subject: isRunning,
    field: "sponsor",
    test: (project) => (project.has("sponsor") ? undefined : "The project is active and has no sponsor."),
  }),
  row({
    id: "PRJ-09",
    severity: "warning",
    title: "Active project without manager",
    rule: "The project is active and names no project manager.",
    why: "Without a manager there is nobody to ask, and nobody who keeps the plan.",
    remedy: "Name the one person who runs the project.",
    source: SOURCE.govs,
    judges: ["manager"],
    subject: isRunning,
    field: "manager",
    test: (project) =>
      project.has("manager") ? undefined : "The project is active and has no project manager.",
  }),
  row({
    id: "PRJ-10",
    severity: "alert",
    title: "Sponsor and manager are one person",
    rule: "The project is open, and its sponsor and its project manager are the same name.",
    why: "A sponsor who also manages the project judges their own work.",
    remedy: "Separate the two roles, or note why one person holds both.",
    source: SOURCE.own,
    needs: ["sponsor", "manager"],
    subject: isOpenProject,
    field: "manager",
    test: (project) =>
      sameText(project.text("sponsor"), project.text("manager"))
        ? `${project.text("manager")} is both sponsor and project manager.`
        : undefined,
  }),
];

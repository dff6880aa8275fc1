import { PROJECTS_NEED } from "./needs";
import type { Figure } from "./figure";
import { sameText } from "./facts";
import { countOpen, criterion } from "./scope";

/** Counts of projects: all, open, by stage and by status. */
export const PORTFOLIO: readonly Figure[] = [
  {
    id: "projects.all",
    title: "Projects in the register",
    unit: "count",
    needs: PROJECTS_NEED("name"),
    formula: (ref) => `=COUNTIFS(${ref("projects", "name")},"<>")`,
    calculate: ({ projects }) => projects.filter((project) => project.name !== "").length,
  },
  {
    id: "projects.open",
    title: "Open projects",
    unit: "count",
    needs: PROJECTS_NEED("open"),
    formula: (ref) => `=${countOpen(ref, "projects")}`,
    calculate: ({ openProjects }) => openProjects.length,
  },
  {
    id: "projects.no-status",
    title: "Open projects without a status",
    unit: "count",
    needs: PROJECTS_NEED("open", "status"),
    formula: (ref) => `=${countOpen(ref, "projects", `${ref("projects", "status")},""`)}`,
    calculate: ({ openProjects }) => openProjects.filter((project) => project.status === "").length,
  },
  {
    id: "projects.unnamed",
    title: "Rows with a project ID and no name, not counted",
    unit: "count",
    needs: PROJECTS_NEED("name", "projectId"),
    formula: (ref) => `=COUNTIFS(${ref("projects", "projectId")},"<>",${ref("projects", "name")},"")`,
    calculate: ({ projects }) =>
      projects.filter((project) => project.name === "" && project.id !== "").length,
  },
];

/** Open projects at a stage; `""` for those without one. */
export function projectsAtStage(stage: string): Figure {
  return {
    id: `projects.stage.${stage || "none"}`,
    title: `Open projects at stage ${stage || "not given"}`,
    unit: "count",
    needs: PROJECTS_NEED("open", "stage"),
    formula: (ref) =>
      `=${countOpen(ref, "projects", `${ref("projects", "stage")},${stage ? criterion(stage) : '""'}`)}`,
    calculate: ({ openProjects }) =>
      openProjects.filter((project) => sameText(project.stage) === sameText(stage)).length,
  };
}

/** Projects with a status, of the whole register; `""` for those without one. */
export function projectsWithStatus(status: string): Figure {
  return {
    id: `projects.status.${status || "none"}`,
    title: `Projects with status ${status || "not given"}`,
    unit: "count",
    needs: PROJECTS_NEED("status", "name"),
    // A row without a name is no project; the one blank row of an empty register is such a row.
    formula: (ref) =>
      `=COUNTIFS(${ref("projects", "status")},${status ? criterion(status) : `"",${ref("projects", "name")},"<>"`})`,
    calculate: ({ projects }) =>
      projects.filter(
        (project) => sameText(project.status) === sameText(status) && (status !== "" || project.name !== ""),
      ).length,
  };
}

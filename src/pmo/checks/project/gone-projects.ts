import { nameKey } from "../common/similar-names";
import type { Register } from "../../registers/register";
import type { Check, CheckContext, Row } from "../check";
import { NO_PERIOD } from "../common/before";
import { tableChecks } from "../define";
import { isOpenProject } from "../common/lifecycle";
import { SOURCE } from "../common/sources";
import { quoted } from "../common/words";

/** Projects that were there, and are no more. */
export const GONE_PROJECTS: readonly Check[] = [
  tableChecks(
    { family: "crossTable", register: "projects" },
    "cross",
  )({
    id: "XT-06",
    severity: "warning",
    title: "Project of the last period is missing",
    rule: "A project that was open in the last period is not in the register, neither by its ID nor by its name.",
    why: "A project that leaves without being closed takes its budget and its risks out of every total.",
    remedy: "Bring the project in again, and close or cancel it where it has ended.",
    source: SOURCE.own,
    needs: ["projectId"],
    run: (register, context, report) => {
      const last = context.earlier("projects").at(-1);
      if (!last) {
        report.notAssessable(NO_PERIOD, register.length);
        return;
      }
      const isThere = presentProjects(register, context);
      for (let index = 0; index < last.length; index++) {
        const project = last.row(index);
        if (!isOpenProject(project)) continue;
        if (project.text("projectId") === undefined && nameOf(project) === "") {
          report.notAssessable(`A row of ${last.label} has neither ID nor name`);
          continue;
        }
        report.assessed(1);
        if (isThere(project)) continue;
        const id = project.text("projectId");
        const name = project.has("name") ? quoted(project.value("name")) : "A project";
        report.finding(
          `${name}${id === undefined ? "" : ` (${id})`} was ${project.text("status") ?? "open"} in ${last.label}, and is not in the register.`,
          { field: "projectId" },
        );
      }
    },
  }),
];

/** Says of a row of an earlier period whether its project is in the register: by its ID, or by its name where it has none. */
export function presentProjects(register: Register, context: CheckContext): (project: Row) => boolean {
  const ids = context.index("projects", "projectId");
  const names = new Set(
    Array.from({ length: register.length }, (_, index) => nameOf(context.row("projects", index))),
  );
  return (project) => {
    const id = project.text("projectId");
    return id === undefined ? names.has(nameOf(project)) : ids.has(id.toLowerCase());
  };
}

const nameOf = (project: Row): string => nameKey(project.text("name") ?? "");

import type { Register } from "../../registers/register";
import type { RegisterId } from "../../templates/template";
import type { CheckContext, Row, TableReport } from "../check";
import { isRunning } from "./lifecycle";

/**
 * Judges every active project, or every one that the rule is about, by its rows of another register. `judge` is given their numbers, none where there are none, and answers
 * the finding's sentence, or undefined where nothing is wrong. A project without an ID is not assessable.
 */
export function judgeRunningProjects(
  register: Register,
  context: CheckContext,
  report: TableReport,
  other: RegisterId,
  judge: (rows: readonly number[], project: Row) => string | undefined,
  isAbout: (project: Row) => boolean = isRunning,
): void {
  const byProject = context.index(other, "project");
  for (let index = 0; index < register.length; index++) {
    const project = context.row("projects", index);
    if (!isAbout(project)) continue;
    const id = project.text("projectId");
    if (id === undefined) {
      report.notAssessable("Project ID is blank");
      continue;
    }
    report.assessed(1);
    const message = judge(byProject.get(id.toLowerCase()) ?? [], project);
    if (message !== undefined) report.finding(message, { row: index, field: "projectId" });
  }
}

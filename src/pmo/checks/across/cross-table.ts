import { TEMPLATES } from "../../templates/standard";
import { countRows } from "../../templates/template";
import type { Template } from "../../templates/template";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOpenMilestone, isOpenProject, isOpenRisk } from "../common/lifecycle";
import { nameKey } from "../common/similar-names";
import { ratedOf } from "../risk/risk-values";
import { judgeRunningProjects } from "../common/running-projects";
import { SOURCE } from "../common/sources";
import { amount, count, day, listed, quoted } from "../common/words";

const common = { family: "crossTable", register: "projects" } as const;
const row = rowChecks(common);
const cross = tableChecks(common, "cross");

/** More open projects than these are more than one manager can run. */
const PROJECTS_PER_MANAGER = 5;

/** The registers whose rows belong to a project; dependencies have two, and a check of their own. */
const CHILDREN: readonly Template[] = TEMPLATES.filter(({ fields }) =>
  fields.some(({ id, references }) => id === "project" && references === "projects"),
);
/** What rows say that belong to no project but to all of them. */
const WHOLE_PROGRAM = /^(all|all projects|programme?|portfolio|pmo|(the )?whole programme?)$/;

/** Registers beside each other. */
export const CROSS_TABLE: readonly Check[] = [
  cross({
    id: "RSK-21",
    severity: "warning",
    title: "Active project without open risk",
    rule: "The project is active, and the Risks register has no open risk of it.",
    why: "A project without risks is a project that has not looked for them.",
    remedy: "Hold a risk session with the project, and enter what it finds.",
    source: SOURCE.own,
    needs: ["projectId"],
    needsOf: { risks: ["project"] },
    run: (register, context, report) => {
      judgeRunningProjects(register, context, report, "risks", (risks) => {
        if (risks.some((risk) => isOpenRisk(context.row("risks", risk)))) return undefined;
        return risks.length === 0
          ? "The project is active and has no risks."
          : `The project is active, and none of its ${count(risks.length, "risk")} is open.`;
      });
    },
  }),
  cross({
    id: "XT-01",
    severity: "error",
    title: "Project missing from the register",
    version: 2,
    rule: "Rows of any register refer to a project ID or name that the Projects register does not have, and that is neither the program's name nor a word for all of it. One finding for each missing project; RSK-02, MS-01 and ISS-01 name the rows of risks, milestones and issues, and DEP-01 those of dependencies, which have two projects.",
    why: "Several rows of one unknown project are usually a project that nobody entered.",
    remedy: "Enter the project, or correct the rows that refer to it.",
    source: SOURCE.doe,
    needs: ["projectId"],
    run: (_, context, report) => {
      const missing = new Map<string, { name: string; found: string[] }>();
      for (const child of CHILDREN) {
        const references = context.index(child.id, "project");
        report.assessed(references.size);
        for (const [key, rows] of references) {
          if (isKnown(key, context)) continue;
          const first = context.row(child.id, rows[0] ?? 0).text("project") ?? key;
          const entry = missing.get(key) ?? { name: first, found: [] };
          entry.found.push(countRows(child, rows.length));
          missing.set(key, entry);
        }
      }
      for (const { name, found } of missing.values())
        report.finding(
          `${listed(found)} refer${found.length === 1 && found[0]?.startsWith("1 ") ? "s" : ""} to ${quoted(name)}, which the Projects register does not have.`,
          { field: "projectId" },
        );
    },
  }),
  cross({
    id: "XT-02",
    severity: "warning",
    title: "Next milestone is another in the plan",
    rule: "The next milestone that the project names is not in its milestone plan, is no longer open, or has another forecast date there; where only its date is given, no open milestone is forecast for that date.",
    why: "Two dates for one milestone mean that one list is not kept.",
    remedy: "Correct the project's row or the milestone plan.",
    source: SOURCE.own,
    needs: ["projectId"],
    judges: ["nextMilestone", "nextMilestoneDate"],
    needsOf: { milestones: ["project", "name", "forecastDate"] },
    run: (register, context, report) => {
      for (let index = 0; index < register.length; index++) {
        const project = context.row("projects", index);
        if (!isOpenProject(project) || !(project.has("nextMilestone") || project.has("nextMilestoneDate")))
          continue;
        const id = project.text("projectId");
        const date = project.date("nextMilestoneDate");
        if (id === undefined || (project.has("nextMilestoneDate") && date === undefined)) {
          report.notAssessable(`${id === undefined ? "Project ID" : "Next milestone date"} is not readable`);
          continue;
        }
        report.assessed(1);
        const plan = (context.index("milestones", "project").get(id.toLowerCase()) ?? []).map((at) =>
          context.row("milestones", at),
        );
        const message = strayNext(project.text("nextMilestone"), date, plan);
        if (message !== undefined)
          report.finding(message, {
            row: index,
            field: project.has("nextMilestone") ? "nextMilestone" : "nextMilestoneDate",
          });
      }
    },
  }),
  row({
    id: "XT-04",
    severity: "warning",
    title: "Green project with critical risk",
    rule: "The project is open and declares Green, and an open threat of it has a rated score at or above the critical threshold.",
    why: "A critical risk that is still open after its response is no green matter.",
    remedy: "Declare another colour, or show in the risk's residual score what the response has achieved.",
    source: SOURCE.own,
    thresholds: ["riskCritical"],
    needs: ["projectId", "declaredRag"],
    subject: isOpenProject,
    field: "declaredRag",
    obstacle: (_, context) => (context.registers.risks ? undefined : "The Risks register is missing"),
    test: (project, context) => {
      if (project.text("declaredRag") !== "Green") return undefined;
      const id = project.text("projectId")?.toLowerCase() ?? "";
      const critical = (context.index("risks", "project").get(id) ?? [])
        .map((at) => context.row("risks", at))
        .filter(
          (risk) =>
            isOpenRisk(risk) &&
            risk.text("type") !== "Opportunity" &&
            (ratedOf(risk) ?? 0) >= context.thresholds(risk).riskCritical,
        );
      if (critical.length === 0) return undefined;
      const worst = Math.max(...critical.map((risk) => ratedOf(risk) ?? 0));
      return `Declared Green, with ${count(critical.length, "open critical risk")}, the highest at ${amount(worst)}.`;
    },
  }),
  cross({
    id: "XT-08",
    severity: "alert",
    title: "One manager, many projects",
    rule: `One person is named as the manager of more than ${PROJECTS_PER_MANAGER} open projects.`,
    why: "When that person is away, so are the projects.",
    remedy: "Share the projects out, or name deputies.",
    source: SOURCE.own,
    needs: ["manager"],
    run: (register, context, report) => {
      const managers = context.index("projects", "manager");
      report.assessed(register.length, "all");
      for (const rows of managers.values()) {
        const open = rows.filter((at) => isOpenProject(context.row("projects", at)));
        if (open.length <= PROJECTS_PER_MANAGER) continue;
        for (const at of open)
          report.finding(
            `${context.row("projects", at).text("manager")} manages ${open.length} open projects.`,
            { row: at, field: "manager" },
          );
      }
    },
  }),
];

const isKnown = (reference: string, context: CheckContext): boolean =>
  WHOLE_PROGRAM.test(reference) ||
  reference === context.settings.programName.trim().toLowerCase() ||
  context.index("projects", "projectId").has(reference) ||
  context.index("projects", "name").get(reference)?.length === 1;

function strayNext(
  name: string | undefined,
  date: number | undefined,
  plan: readonly Row[],
): string | undefined {
  if (name === undefined) {
    const due = plan.some(
      (milestone) => isOpenMilestone(milestone) && milestone.date("forecastDate") === date,
    );
    return due ? undefined : `No open milestone of the plan is forecast for ${day(date ?? 0)}.`;
  }
  const same = plan.filter((milestone) => nameKey(milestone.text("name") ?? "") === nameKey(name));
  if (same.length === 0) return `The milestone plan has no ${quoted(name)}.`;
  const open = same.filter(isOpenMilestone);
  if (open.length === 0) return `${quoted(name)} is no longer open in the milestone plan.`;
  // Several of one name are judged together, whatever their order.
  const forecasts = open.flatMap((milestone) => milestone.date("forecastDate") ?? []).sort((a, b) => a - b);
  const [forecast] = forecasts;
  return date === undefined || forecast === undefined || forecasts.includes(date)
    ? undefined
    : `${quoted(name)} is due on ${day(date)} here and on ${day(forecast)} in the milestone plan.`;
}

import type { FieldId } from "../../templates/template";
import type { Register } from "../../registers/register";
import { lastBefore, NO_PERIOD } from "../common/before";
import type { Check, CheckContext, Row, TableReport } from "../check";
import { tableChecks } from "../define";
import { SOURCE } from "../common/sources";
import { amount, day } from "../common/words";

/** Amounts that run from a project's start. */
const CUMULATIVE: readonly (readonly [FieldId, string])[] = [
  ["plannedValue", "Planned value"],
  ["earnedValue", "Earned value"],
  ["actualCost", "Actual cost"],
];

/** A workbook keeps amounts to some twelve digits. */
const ROUNDING = 1e-9;

/** Amounts from a project's start can only grow. */
export const CUMULATIVE_VALUES: readonly Check[] = [
  tableChecks({ family: "budget", register: "projects" })({
    id: "EV-03",
    severity: "error",
    title: "Cumulative amount fell",
    rule: "Planned value, earned value or actual cost of a project is lower than in the last period that has it; or, in the Budget register, than on the project's cumulative line of the period before.",
    why: "What was planned, done and spent since the start cannot become less: one of the two amounts is wrong, or the second is of the period alone.",
    remedy:
      "Correct the amount that is wrong. Where it was adjusted, have this finding waived with the reason.",
    source: `${SOURCE.evmData}; ${SOURCE.doe}`,
    everyRegister: true,
    run: (register, context, report) => {
      if (register.template.id === "projects") judgeProjects(register, context, report);
      if (register.template.id === "budget") judgeLines(register, context, report);
    },
  }),
];

function judgeProjects(register: Register, context: CheckContext, report: TableReport): void {
  if (context.earlier("projects").length === 0) {
    report.notAssessable(NO_PERIOD, register.length);
    return;
  }
  for (let index = 0; index < register.length; index++) {
    const project = context.row("projects", index);
    const then = lastBefore(project, context, "projects");
    if (!then) report.notAssessable("The row is in no earlier period");
    else judge(project, then.row, then.period, report);
  }
}

function judgeLines(register: Register, context: CheckContext, report: TableReport): void {
  const byProject = new Map<string, { row: Row; end: number }[]>();
  for (let index = 0; index < register.length; index++) {
    const row = context.row("budget", index);
    if (row.text("basis") !== "Cumulative") continue;
    const project = row.text("project")?.toLowerCase();
    const end = row.date("periodEnd");
    if (project === undefined || end === undefined) {
      report.notAssessable(
        project === undefined ? "Project ID is blank" : "Period end is blank or not readable",
      );
      continue;
    }
    const lines = byProject.get(project);
    if (lines) lines.push({ row, end });
    else byProject.set(project, [{ row, end }]);
  }
  for (const lines of byProject.values()) {
    lines.sort((a, b) => a.end - b.end);
    lines.forEach(({ row, end }, place) => {
      const before = lines[place - 1];
      // The first line has nothing before it; of two lines for one period nobody knows which came first.
      if (!before) return;
      const twice = [before, ...lines.slice(place + 1, place + 2)].some((other) => other.end === end);
      if (twice || lines[place - 2]?.end === before.end)
        report.notAssessable("Two cumulative lines of one project and period");
      else judge(row, before.row, day(before.end), report);
    });
  }
}

function judge(now: Row, then: Row, period: string, report: TableReport): void {
  const both = CUMULATIVE.flatMap(([field, header]) => {
    const [is, was] = [now.number(field), then.number(field)];
    return is === undefined || was === undefined ? [] : [{ field, header, is, was }];
  });
  if (both.length === 0) {
    report.notAssessable("No cumulative amount is reported for both periods");
    return;
  }
  report.assessed(1);
  for (const { field, header, is, was } of both)
    if (was - is > Math.abs(was) * ROUNDING)
      report.finding(`${header} was ${amount(was)} in ${period}, and is ${amount(is)}.`, {
        row: now.index,
        field,
      });
}

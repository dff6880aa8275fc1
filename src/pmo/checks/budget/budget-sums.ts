import { costVariance, cpi, spi } from "../../figures/derived";
import type { FieldId } from "../../templates/template";
import { isSame, pointsByProject, sumOf, toDateOf, usualGap } from "./budget-points";
import type { Point, ToDate } from "./budget-points";
import type { Check, CheckContext, Row, TableReport } from "../check";
import { tableChecks } from "../define";
import { isOpenProject } from "../common/lifecycle";
import { projectOf } from "../common/references";
import { SOURCE } from "../common/sources";
import { amount, count, day, listed, percent, quoted, ratio } from "../common/words";

const common = { family: "budget", register: "budget" } as const;
const table = tableChecks(common);
const NEEDS = ["project", "periodEnd", "basis"] as const;

/** What a variance must be told with, each in its own field. */
const EXPLANATION: readonly (readonly [FieldId, string])[] = [
  ["varianceNarrative", "why"],
  ["varianceImpact", "what it means for the project"],
  ["correctiveAction", "what is done about it"],
];

/** The amounts of the Budget register beside each other, and beside the Projects register. */
export const BUDGET_SUMS: readonly Check[] = [
  table({
    id: "EV-17",
    severity: "warning",
    title: "Variance not explained",
    rule: "By the latest cumulative line that has begun by the data date (or the sum of the periods, where there is none), the CPI, the SPI or the estimate at completion of an open project is red, and the line has no variance narrative, no variance impact or no corrective action.",
    why: "A variance of this size is a decision for somebody, who needs the cause, the effect and the cure.",
    remedy: "Fill in what is missing of the three.",
    source: SOURCE.doe,
    thresholds: ["indexRed", "costRed"],
    needs: [...NEEDS, "plannedValue", "actualCost"],
    judges: EXPLANATION.map(([field]) => field),
    run: (_, context, report) => {
      const projects = pointsByProject(context, (reason) => report.notAssessable(reason));
      const usual = usualGap(projects);
      for (const points of projects.values()) {
        const sums = toDateOf(points, context.settings.dataDate, usual);
        const [line] = sums?.at.rows ?? [];
        if (!sums || !line) {
          report.notAssessable("No period of the project has begun by the data date");
          continue;
        }
        const project = projectOf(line, context);
        if (project && !isOpenProject(project)) continue;
        const variances = redOf(sums, line, context);
        if (variances === undefined) {
          report.notAssessable("Earned value, planned value and cost are not readable");
          continue;
        }
        report.assessed(1);
        const missing = EXPLANATION.filter(([field]) => !sums.at.rows.some((row) => row.has(field)));
        const [first] = missing;
        if (variances.length > 0 && first)
          for (const row of sums.at.rows)
            report.finding(
              `${listed(variances)}; not told is ${listed(missing.map(([, words]) => words))}.`,
              { row: row.index, field: first[0] },
            );
      }
    },
  }),
  tableChecks(
    { family: "budget", register: "projects" },
    "cross",
  )({
    id: "EV-19",
    severity: "warning",
    title: "Budget is not that of its lines",
    rule: "The project's budget differs from the budget at completion of its lines by more than the threshold's share. Lines of one period and basis, such as capital and operating spend, are added up, unless each of them gives the whole budget; the latest period that has begun by the data date counts, or else the first.",
    why: "Two budgets for one project mean that one of the registers missed a change.",
    remedy: "Correct the project's budget or its lines, after the approved change.",
    source: SOURCE.validators,
    thresholds: ["moneyTolerance"],
    needs: ["projectId", "budget"],
    needsOf: { budget: [...NEEDS, "bac"] },
    run: (register, context, report) =>
      beside(register.length, context, report, (project, points, usual) => {
        const budget = project.number("budget");
        if (budget === undefined) return { unclear: "Budget is not readable" };
        const at = toDateOf(points, context.settings.dataDate, usual)?.at ?? points[0];
        const lines = at && sumOf(at, "bac");
        if (!at || lines === undefined)
          return { unclear: "Budget at completion of its lines is not readable" };
        const { moneyTolerance } = context.thresholds(project);
        const same = (value: number): boolean => isSame(value, budget, budget, moneyTolerance);
        return same(lines) || at.rows.every((row) => same(row.number("bac") ?? NaN))
          ? undefined
          : {
              field: "budget",
              message: `The budget is ${amount(budget)}, and that of its ${count(at.rows.length, "line")} to ${day(at.end)} ${amount(lines)}.`,
            };
      }),
  }),
  table({
    id: "EV-21",
    severity: "warning",
    title: "Contingency drawn without reference",
    rule: "The contingency is less than in the project's period before, of the same basis, the period has begun by the data date, and the line names no change and no risk that it was drawn for; or it names what neither the Changes nor the Risks register has.",
    why: "Contingency that goes without a decision is a hidden overrun.",
    remedy: "Enter the ID of the approved change or of the risk that occurred.",
    source: SOURCE.doe,
    needs: [...NEEDS, "contingency"],
    judges: ["contingencyReference"],
    run: (_, context, report) => {
      const projects = pointsByProject(context, (reason) => report.notAssessable(reason));
      for (const points of projects.values())
        for (const basis of ["Cumulative", "Period"] as const) {
          let before: number | undefined;
          for (const point of points) {
            const held = point.basis === basis ? sumOf(point, "contingency") : undefined;
            if (held === undefined) {
              if (point.basis === basis && point.rows.some((row) => row.has("contingency")))
                report.notAssessable("Contingency is not readable in every line", point.rows.length);
              continue;
            }
            report.assessed(point.rows.length);
            const drawn = before === undefined ? 0 : before - held;
            before = held;
            if (drawn <= 1e-9 || point.end > context.settings.dataDate) continue;
            const lack = lackOfReference(point, context);
            if (lack === undefined) continue;
            for (const row of point.rows)
              report.finding(`Contingency fell by ${amount(drawn)} to ${amount(held)}, and ${lack}.`, {
                row: row.index,
                field: "contingencyReference",
              });
          }
        }
    },
  }),
  tableChecks(
    { family: "crossTable", register: "projects" },
    "cross",
  )({
    id: "XT-03",
    severity: "warning",
    title: "Cost is not that of the latest period",
    rule: "The project's actual cost or its forecast cost differs from that of its budget lines by more than the threshold's share of its budget: from the latest cumulative line that has begun by the data date, or else from the sum of its periods; the forecast from the estimate at completion of the latest.",
    why: "The reports go by the one, and finance by the other.",
    remedy: "Bring in the latest period, or correct the project's row.",
    source: SOURCE.own,
    thresholds: ["moneyTolerance"],
    needs: ["projectId", "budget"],
    judges: ["actualCost", "forecastCost"],
    needsOf: { budget: NEEDS },
    run: (register, context, report) =>
      beside(register.length, context, report, (project, points, usual) => {
        const sums = toDateOf(points, context.settings.dataDate, usual);
        if (!sums) return { unclear: "No period of the project has begun by the data date" };
        const budget = project.number("budget");
        const pairs = [
          {
            field: "actualCost",
            name: "actual cost",
            here: project.number("actualCost"),
            there: sums.actualCost,
          },
          {
            field: "forecastCost",
            name: "forecast cost",
            here: project.number("forecastCost"),
            there: sums.eac,
          },
        ].filter(({ here, there }) => here !== undefined && there !== undefined);
        if (budget === undefined || pairs.length === 0)
          return { unclear: "Budget, or the costs here or in the lines, are not readable" };
        const { moneyTolerance } = context.thresholds(project);
        const off = pairs.filter(({ here = 0, there = 0 }) => !isSame(here, there, budget, moneyTolerance));
        const [first] = off;
        return (
          first && {
            field: first.field,
            message: `Its budget lines to ${day(sums.at.end)} say another cost: ${listed(off.map(({ name, here = 0, there = 0 }) => `${name} ${amount(there)}, here ${amount(here)}`))}.`,
          }
        );
      }),
  }),
];

/** Judges each project that has budget lines; of the others it says so. */
function beside(
  length: number,
  context: CheckContext,
  report: TableReport,
  judge: (
    project: Row,
    points: readonly Point[],
    usual: number | undefined,
  ) => { readonly unclear: string } | { readonly field: FieldId; readonly message: string } | undefined,
): void {
  const projects = pointsByProject(context);
  const usual = usualGap(projects);
  for (let index = 0; index < length; index++) {
    const project = context.row("projects", index);
    const points = projects.get(project.text("projectId")?.toLowerCase() ?? "");
    const answer = points
      ? judge(project, points, usual)
      : { unclear: "The project has no readable budget line" };
    if (answer && "unclear" in answer) report.notAssessable(answer.unclear);
    else report.assessed(1);
    if (answer && "message" in answer) report.finding(answer.message, { row: index, field: answer.field });
  }
}

/** The variances that are red, in words; undefined where none can be worked out. */
function redOf(sums: ToDate, line: Row, context: CheckContext): string[] | undefined {
  const { indexRed, costRed } = context.thresholds(line);
  const ev = sums.earnedValue;
  const cost = cpi({ ev, actualCost: sums.actualCost });
  const schedule = spi({ ev, plannedValue: sums.plannedValue });
  const overrun = costVariance({ budget: sums.bac, forecastCost: sums.eac });
  if (cost === undefined && schedule === undefined && overrun === undefined) return undefined;
  return [
    ...(overrun !== undefined && overrun > costRed
      ? [`estimate at completion ${percent(overrun)} above budget`]
      : []),
    ...(cost !== undefined && cost < indexRed ? [`CPI ${ratio(cost)}`] : []),
    ...(schedule !== undefined && schedule < indexRed ? [`SPI ${ratio(schedule)}`] : []),
  ];
}

/** Why a point's lines do not say what contingency was drawn for. */
function lackOfReference({ rows }: Point, context: CheckContext): string | undefined {
  const stated = rows.find((row) => row.has("contingencyReference"))?.text("contingencyReference");
  if (stated === undefined) return "no change and no risk is named";
  const { registers } = context;
  if (!registers["changes"] && !registers["risks"]) return undefined;
  const changes = context.index("changes", "changeId");
  const risks = context.index("risks", "riskId");
  const words = stated.toLowerCase();
  const isNamed = [words, ...words.split(/[\s;,/&()]+/)].some((id) => changes.has(id) || risks.has(id));
  return isNamed ? undefined : `${quoted(stated)} is neither a change nor a risk of the registers`;
}

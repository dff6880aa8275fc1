import type { FieldId } from "../../templates/template";
import type { Check, Row } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOpenProject, isOrUnknown } from "../common/lifecycle";
import { median } from "../common/numbers";
import { evOf, noEarnedValue } from "../common/project-values";
import { RowSet } from "../engine/row-set";
import { rowsBeyond } from "../common/beyond";
import { SOURCE } from "../common/sources";
import { amount, day, percent } from "../common/words";

const common = { family: "budget", register: "projects" } as const;
const row = rowChecks(common);

/** Amounts that differ by no more than this share of the budget are the same. */
const SAME = 0.005;
/** So many times more or less is another unit, not another amount. */
const ANOTHER_UNIT = 100;
/** From so many projects on their budgets have a median worth the name. */
const ENOUGH = 8;
/** Spent ahead of done by more than this is worth a look. */
const SPENT_AHEAD = 0.1;

const AMOUNTS: readonly (readonly [FieldId, string])[] = [
  ["plannedValue", "Planned value"],
  ["earnedValue", "Earned value"],
  ["actualCost", "Actual cost"],
  ["forecastCost", "Forecast cost"],
];

const NEVER_NEGATIVE: readonly (readonly [FieldId, string])[] = [
  ...AMOUNTS,
  ["fyBaseline", "Year's budget"],
  ["fyForecast", "Year's forecast"],
  ["benefits", "Benefits"],
];

/** Projects whose money counts: neither proposed nor cancelled. */
const hasMoney = (project: Row): boolean => {
  const status = project.text("status");
  return status !== "Proposed" && status !== "Cancelled";
};

/** Amounts of money: there, of the right size, and possible beside each other. */
export const BUDGET: readonly Check[] = [
  row({
    id: "EV-01",
    severity: "error",
    title: "No budget",
    rule: "The project is neither proposed nor cancelled, and its budget is blank, zero or negative.",
    why: "Every figure of cost and earned value divides by the budget.",
    remedy: "Enter the approved cost of the whole project.",
    source: SOURCE.evmData,
    judges: ["budget"],
    subject: hasMoney,
    field: "budget",
    obstacle: (project) =>
      project.has("budget") && typeof project.value("budget") !== "number"
        ? "Budget is not of its type"
        : undefined,
    test: (project) => {
      const budget = project.value("budget");
      if (typeof budget !== "number") return "The project has no budget.";
      return budget <= 0 ? `The budget is ${amount(budget)}.` : undefined;
    },
  }),
  row({
    id: "EV-02",
    severity: "error",
    title: "Earned more than the budget",
    rule: "The earned value is above the budget.",
    why: "No more can be earned than the whole work is worth; one of the two is wrong.",
    remedy: "Correct the earned value, or the budget after an approved change.",
    source: SOURCE.evmData,
    needs: ["earnedValue", "budget"],
    subject: (project) => project.has("earnedValue"),
    field: "earnedValue",
    test: (project) => {
      const earned = project.number("earnedValue") ?? 0;
      const budget = project.number("budget") ?? 0;
      return earned > budget
        ? `Earned value ${amount(earned)} is above the budget ${amount(budget)}.`
        : undefined;
    },
  }),
  row({
    id: "EV-04",
    severity: "error",
    title: "Planned value does not reach the budget",
    rule: `The baseline finish has come, and the planned value differs from the budget by more than ${percent(SAME)} of it.`,
    why: "By the baseline finish all work was planned to be done; another planned value makes the SPI of late projects too good.",
    remedy: "Set the planned value to the budget, or have the baseline changed by an approved change.",
    source: `${SOURCE.evmData}; judged on the day of the baseline finish, as the register holds no time-phased values`,
    needs: ["plannedValue", "budget", "baselineFinish"],
    subject: (project) => hasMoney(project) && project.has("plannedValue"),
    field: "plannedValue",
    test: (project, { settings }) => {
      const finish = project.date("baselineFinish") ?? 0;
      const planned = project.number("plannedValue") ?? 0;
      const budget = project.number("budget") ?? 0;
      return finish <= settings.dataDate && Math.abs(planned - budget) > SAME * budget
        ? `The baseline finish ${day(finish)} has come; planned value is ${amount(planned)} and the budget ${amount(budget)}.`
        : undefined;
    },
  }),
  row({
    id: "EV-07",
    severity: "error",
    title: "Forecast cost below actual cost",
    rule: "The forecast cost of the whole project is below what it has already cost.",
    why: "Money that is spent cannot be forecast away; the forecast is old or means something else.",
    remedy: "Give a new forecast of the whole project, with what has been spent.",
    source: SOURCE.evm,
    needs: ["actualCost", "forecastCost"],
    field: "forecastCost",
    test: (project) => {
      const actual = project.number("actualCost") ?? 0;
      const forecast = project.number("forecastCost") ?? 0;
      return forecast < actual
        ? `Forecast cost ${amount(forecast)} is below actual cost ${amount(actual)}.`
        : undefined;
    },
  }),
  row({
    id: "EV-11",
    severity: "warning",
    title: "Money to go on complete work",
    rule: `The project is open, more than 99% of its budget is earned, and forecast less actual cost is not nothing (${percent(SAME)} of the budget).`,
    why: "Either work is left, or money is held that another project could use.",
    remedy: "Release the rest of the forecast, or correct what is earned.",
    source: SOURCE.doe,
    needs: ["budget", "actualCost", "forecastCost"],
    subject: isOpenProject,
    field: "forecastCost",
    obstacle: noEarnedValue,
    test: (project, context) => {
      const bac = project.number("budget") ?? 0;
      const ev = evOf(project, context) ?? 0;
      const ac = project.number("actualCost") ?? 0;
      const eac = project.number("forecastCost") ?? 0;
      return bac > 0 && ev / bac > 0.99 && Math.abs(eac - ac) > SAME * bac
        ? `${percent(ev / bac)} of the budget is earned, and ${amount(eac - ac)} of cost is still forecast.`
        : undefined;
    },
  }),
  row({
    id: "EV-16",
    severity: "alert",
    title: "Spent ahead of done",
    rule: `Actual cost as a share of budget exceeds earned value as a share of budget by more than ${SPENT_AHEAD * 100} points.`,
    why: "The money will be gone before the work is.",
    remedy: "Ask what the money bought, and for a new forecast cost.",
    source: SOURCE.evm,
    needs: ["budget", "actualCost"],
    subject: isOpenProject,
    field: "actualCost",
    obstacle: noEarnedValue,
    test: (project, context) => {
      const bac = project.number("budget") ?? 0;
      const ev = evOf(project, context) ?? 0;
      const ac = project.number("actualCost") ?? 0;
      return bac > 0 && (ac - ev) / bac > SPENT_AHEAD + 1e-9
        ? `${percent(ac / bac)} of the budget is spent, and ${percent(ev / bac)} of the work is done.`
        : undefined;
    },
  }),
  tableChecks(common)({
    id: "EV-18",
    severity: "warning",
    title: "Amount in another unit",
    rule: `A budget is ${ANOTHER_UNIT} times the median budget or more, or that much less (from ${ENOUGH} projects on); or another amount is ${ANOTHER_UNIT} times the project's own budget or more; or the forecast cost is that much less.`,
    why: "Pounds among thousands of pounds make a program of one project.",
    remedy: "Enter the amount in the program's unit.",
    source: SOURCE.dft,
    needs: ["budget"],
    run: (register, context, report) => {
      const rows = Array.from({ length: register.length }, (_, index) => context.row("projects", index));
      const budgets = rows.map((project) => project.number("budget")).filter((budget) => (budget ?? 0) > 0);
      const usual = budgets.length >= ENOUGH ? median(budgets as number[]) : undefined;
      rows.forEach((project, index) => {
        const budget = project.number("budget");
        if (budget === undefined || budget === 0) {
          report.notAssessable("Budget is blank, zero or not readable");
          return;
        }
        report.assessed(1);
        const wrong = strangeAmount(project, budget, usual);
        if (wrong) report.finding(wrong.message, { row: index, field: wrong.field });
      });
    },
  }),
  tableChecks(common)({
    id: "EV-23",
    severity: "warning",
    title: "Negative amount",
    rule: "An amount other than the budget is below zero.",
    why: "A credit that nobody explains looks like a slip, and lowers the program's totals.",
    remedy: "Correct the sign, or have the credit waived with its reason.",
    source: SOURCE.doe,
    judges: ["actualCost"],
    run: (register, context, report) => {
      let without = RowSet.all(register.length);
      for (const [field, name] of NEVER_NEGATIVE) {
        const column = register.byField.get(field);
        const cells = context.cells("projects", field);
        if (!column || !cells) continue;
        const { values } = column;
        without = without.without(cells.readable);
        for (const row of cells.odd) if (typeof values[row] === "number") without.remove(row);
        for (const row of rowsBeyond(column, cells, 0)) {
          const value = values[row];
          if (typeof value === "number" && value < 0)
            report.finding(`${name} is ${amount(value)}.`, { row, field });
        }
      }
      const none = without.size;
      report.assessed(register.length - none);
      if (none > 0) report.notAssessable("The project has no amounts", none);
    },
  }),
  row({
    id: "EV-26",
    severity: "warning",
    title: "Closed with another forecast than cost",
    rule: `The project is closed, and its forecast cost differs from its actual cost by more than ${percent(SAME)}.`,
    why: "A closed project costs what it has cost; the difference is a payment to come or an old number.",
    remedy: "Set the forecast to the actual cost once the last payment is in.",
    source: SOURCE.evm,
    needs: ["status", "actualCost", "forecastCost"],
    subject: (project) => isOrUnknown(project, "status", "Closed"),
    field: "forecastCost",
    test: (project) => {
      const actual = project.number("actualCost") ?? 0;
      const forecast = project.number("forecastCost") ?? 0;
      return Math.abs(forecast - actual) > SAME * Math.max(actual, forecast)
        ? `The project is closed at a cost of ${amount(actual)}, and its forecast is ${amount(forecast)}.`
        : undefined;
    },
  }),
];

function strangeAmount(
  project: Row,
  budget: number,
  usual: number | undefined,
): { field: FieldId; message: string } | undefined {
  if (usual !== undefined && budget >= usual * ANOTHER_UNIT)
    return {
      field: "budget",
      message: `The budget ${amount(budget)} is ${times(budget / usual)} the median.`,
    };
  if (usual !== undefined && budget * ANOTHER_UNIT <= usual)
    return {
      field: "budget",
      message: `The median budget is ${times(usual / budget)} this one, ${amount(budget)}.`,
    };
  for (const [field, name] of AMOUNTS) {
    const value = project.number(field) ?? 0;
    if (value >= budget * ANOTHER_UNIT)
      return { field, message: `${name} ${amount(value)} is ${times(value / budget)} the budget.` };
    if (field === "forecastCost" && value > 0 && value * ANOTHER_UNIT <= budget)
      return { field, message: `The budget is ${times(budget / value)} the forecast cost ${amount(value)}.` };
  }
  return undefined;
}

const times = (factor: number): string => `${amount(Math.round(factor))} times`;

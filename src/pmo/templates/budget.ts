import { names } from "./names";
import type { Template } from "./template";

/** One row for each project and period. Cumulative figures and those of the period alone are rows of their own. */
export const BUDGET: Template = {
  id: "budget",
  version: 2,
  name: "Budget",
  singular: "budget line",
  plural: "budget lines",
  description:
    "What each project should have cost, has done and has cost, one row for each period, cumulative or of the period alone.",
  key: "lineId",
  label: "project",
  owners: ["approver"],
  sameBy: ["project", "periodEnd", "basis"],
  fields: [
    {
      id: "lineId",
      header: "Line ID",
      type: "id",
      requirement: "optional",
      width: 11,
      description: "The line's own number, where it has one.",
      synonyms: names(`
        line ref; line reference; line no; line number; line #; line code; id; ref; reference; no; number;
        #; item no; item number; log id; raid id; unique id; serial number; s no; sr no; sl no;
        budget ref; budget reference; budget no; budget number; budget #; budget code; cost line id;
        cost code; record id
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project that the amounts belong to.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "periodEnd",
      header: "Period end",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The last day of the period.",
      synonyms: names(`
        period; period ending; month; month end; reporting month; period end date; quarter;
        reporting period; fiscal period; as of; week ending; quarter end; period date; period finish
      `),
    },
    {
      id: "basis",
      header: "Basis",
      type: "list",
      list: "budgetBasis",
      requirement: "required",
      width: 12,
      description: "Whether the amounts run from the project's start or cover the period alone.",
      synonyms: names(`
        cumulative or period; cumulative/period; amount basis; basis of figures; cum/period
      `),
    },
    {
      id: "bac",
      header: "Budget at completion",
      type: "money",
      minimum: 0,
      requirement: "required",
      width: 14,
      description: "The approved cost of the whole project.",
      synonyms: names(`
        bac; budget; total budget; original budget; total baseline; budget total;
        performance measurement baseline; pmb; whole life budget; baseline budget
      `),
    },
    {
      id: "plannedValue",
      header: "Planned value",
      type: "money",
      requirement: "required",
      width: 14,
      description: "The budget of the work that should be done.",
      synonyms: names(`
        pv; bcws; budgeted cost of work scheduled; planned cost; budgeted cost; planned; planned spend;
        budget to date; planned expenditure; time phased budget; phased budget; spend plan
      `),
    },
    {
      id: "earnedValue",
      header: "Earned value",
      type: "money",
      requirement: "conditional",
      width: 14,
      description:
        "The budget of the work that is done; where it is blank, % complete × budget at completion takes its place.",
      synonyms: names(`
        ev; bcwp; budgeted cost of work performed; earned; value earned; value of work done
      `),
    },
    {
      id: "percentComplete",
      header: "% complete",
      type: "percent",
      minimum: 0,
      maximum: 1,
      requirement: "optional",
      width: 10,
      description: "The share of the work that is done.",
      synonyms: names(`
        percent complete; progress; % progress; completion; pct complete; physical %; progress %;
        percentage complete; % done
      `),
    },
    {
      id: "actualCost",
      header: "Actual cost",
      type: "money",
      requirement: "required",
      width: 14,
      description: "What the work has cost.",
      synonyms: names(`
        ac; acwp; actual cost of work performed; actual; actuals; actual spend; spend; spent;
        actual expenditure; expenditure; cost to date; spend to date; actual to date; actuals to date;
        actual costs
      `),
    },
    {
      id: "etc",
      header: "Estimate to complete",
      type: "money",
      requirement: "optional",
      width: 14,
      description:
        "What the rest of the work is expected to cost; in a line of the period alone, what is expected in that period.",
      synonyms: names(`
        etc; to go; estimate to go; cost to complete; remaining cost; cost to go; forecast to complete;
        remaining budget
      `),
    },
    {
      id: "eac",
      header: "Estimate at completion",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "What the whole project is expected to cost, in the manager's judgement.",
      synonyms: names(`
        eac; forecast; forecast outturn; outturn; forecast at completion; latest estimate;
        full year forecast; forecast cost; projected cost; total forecast; estimated final cost;
        latest revised estimate; lre
      `),
    },
    {
      id: "eacMethod",
      header: "Estimate method",
      type: "list",
      list: "eacMethod",
      requirement: "optional",
      width: 16,
      description: "How the estimate at completion was reached.",
      synonyms: names(`
        eac method; forecast method; method; estimating method; eac basis; forecast basis
      `),
    },
    {
      id: "contingency",
      header: "Contingency",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "Money held for known risks, inside the budget.",
      synonyms: names(`
        contingency held; contingency remaining; contingency budget; risk contingency;
        remaining contingency; contingency balance
      `),
    },
    {
      id: "contingencyReference",
      header: "Contingency reference",
      type: "text",
      requirement: "optional",
      width: 16,
      description: "The change or the risk that contingency was drawn for in the period, by its ID.",
      synonyms: names(`
        contingency drawn for; contingency drawdown; drawdown reference; draw down reference;
        contingency change id; contingency risk id
      `),
    },
    {
      id: "managementReserve",
      header: "Management reserve",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "Money held by leadership for what nobody foresaw, outside the budget.",
      synonyms: names(`
        mr; reserve; management reserve held; reserves; unallocated reserve
      `),
    },
    {
      id: "committed",
      header: "Committed",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "Money bound by orders and contracts, not yet spent.",
      synonyms: names(`
        committed cost; commitments; commitment; committed spend; purchase orders; encumbered;
        obligations; committed costs
      `),
    },
    {
      id: "invoiced",
      header: "Invoiced",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "Money that suppliers have invoiced.",
      synonyms: names(`
        invoices; invoiced to date; billed; amount invoiced; invoiced amount; invoiced cost
      `),
    },
    {
      id: "accrued",
      header: "Accrued",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "Work done that is not invoiced yet.",
      synonyms: names(`
        accruals; accrual; accrued cost; accrued costs; grni
      `),
    },
    {
      id: "spendType",
      header: "Spend type",
      type: "list",
      list: "spendType",
      requirement: "optional",
      width: 11,
      description: "Capital or operating spend.",
      synonyms: names(`
        capex/opex; capital/revenue; cdel/rdel; type of spend; capital or revenue; expenditure type;
        capex opex; cost type; budget type
      `),
    },
    {
      id: "approvedBudget",
      header: "Approved budget",
      type: "money",
      minimum: 0,
      requirement: "optional",
      width: 14,
      description: "The budget as first approved.",
      synonyms: names(`
        original approved budget; approved funding; funding approved; authorized budget;
        authorised budget; sanctioned budget; approved amount
      `),
    },
    {
      id: "currentBudget",
      header: "Current budget",
      type: "money",
      minimum: 0,
      requirement: "optional",
      width: 14,
      description: "The budget with every approved change.",
      synonyms: names(`
        latest budget; revised budget; working budget; budget current; adjusted budget;
        current approved budget
      `),
    },
    {
      id: "fyBudget",
      header: "Year's budget",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "The budget of the current financial year.",
      synonyms: names(`
        fy budget; annual budget; financial year budget; in-year budget; year budget; fiscal year budget;
        budget this year
      `),
    },
    {
      id: "varianceNarrative",
      header: "Variance narrative",
      type: "longText",
      requirement: "conditional",
      width: 40,
      description: "Why cost or progress departs from the plan.",
      synonyms: names(`
        variance explanation; reason for variance; variance comment; commentary; comments; narrative;
        explanation; variance reason; budget narrative; notes; variance commentary
      `),
    },
    {
      id: "varianceImpact",
      header: "Variance impact",
      type: "longText",
      requirement: "conditional",
      width: 40,
      description: "What the variance means for the project's finish, cost and benefits.",
      synonyms: names(`
        impact of variance; effect of variance; variance effect; variance consequence; impact on project
      `),
    },
    {
      id: "correctiveAction",
      header: "Corrective action",
      type: "longText",
      requirement: "conditional",
      width: 40,
      description: "What is being done about the variance.",
      synonyms: names(`
        corrective actions; action; recovery action; recovery plan; actions; action plan; get well plan
      `),
    },
    {
      id: "dataDate",
      header: "Data date",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day up to which the amounts are counted.",
      synonyms: names(`
        status date; data as of; date of data; reporting date; extract date; date of last cost reporting;
        snapshot date; cut-off date; report date
      `),
    },
    {
      id: "approver",
      header: "Cost owner",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who answers for the line's amounts.",
      synonyms: names(`
        budget holder; budget owner; finance partner; finance lead; budget manager; cost center manager;
        owner; account owner; financial controller
      `),
    },
    {
      id: "sourceSystem",
      header: "Source system",
      type: "text",
      requirement: "optional",
      width: 16,
      description: "The ledger or tool that the amounts come from.",
      synonyms: names(`
        source; system; ledger; data source; finance system; source of data; erp
      `),
    },
  ],
};

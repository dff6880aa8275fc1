import * as cost from "../../src/pmo/figures/cost";
import * as earned from "../../src/pmo/figures/earned-value";
import { EXCEPTIONS } from "../../src/pmo/figures/exceptions";
import type { FigureNeeds, Unit } from "../../src/pmo/figures/figure";
import { PORTFOLIO, projectsAtStage, projectsWithStatus } from "../../src/pmo/figures/portfolio";
import { projectGroup } from "../../src/pmo/figures/project-group";
import * as projectRow from "../../src/pmo/figures/project-row";
import * as rag from "../../src/pmo/figures/rag";
import type { ColumnReference } from "../../src/pmo/figures/reference";
import * as risk from "../../src/pmo/figures/risk";
import * as riskRow from "../../src/pmo/figures/risk-row";
import * as schedule from "../../src/pmo/figures/schedule";

/** What the page needs of a figure, of a column of a table of projects or risks as well. */
interface Measure {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly needs: FigureNeeds;
  readonly formula: (ref: ColumnReference, key: string) => string;
}

/** A figure, or one that stands for all of its kind, with what the page says beside its own data. */
export interface Entry {
  readonly figure: Measure;
  /** The id of all of its kind, where the figure is one example of it. */
  readonly id?: string;
  /** How it is worked out, in words. */
  readonly words: string;
  /** What a share, a ratio or a mean is of. */
  readonly denominator?: string;
  readonly source?: string;
}

export interface Family {
  readonly title: string;
  readonly entries: readonly Entry[];
}

const EVM = "ANSI/EIA-748 practice";

/** The signs around a part of an id or a formula that stands for any value. */
const STAGE = "‹stage›";
const STATUS = "‹status›";
const COLOUR = "‹colour›";
const GROUP = "‹group›";

/** Figures take the number of their cell's row, columns of tables an expression; the page shows ‹row› and the key's cell. */
const figure = (
  given: Omit<Measure, "formula"> & { formula: (ref: ColumnReference, row: number) => string },
) => ({
  ...given,
  formula: (ref: ColumnReference) => given.formula(ref, 1),
});
const column = (family: "project" | "risk", given: Measure): Measure => ({
  ...given,
  id: family === "project" ? `project.${given.id}.‹ID›` : `risks.‹table›.‹place›.${given.id}`,
});

function noted<T extends { readonly id: string }>(
  figures: readonly T[],
  words: Readonly<Record<string, string>>,
) {
  return figures.map((one): { figure: T; words: string } => {
    const said = words[one.id];
    if (said === undefined) throw new Error(`Say in words how ${one.id} is worked out.`);
    return { figure: one, words: said };
  });
}

const portfolio: Entry[] = [
  ...noted(PORTFOLIO, {
    "projects.all": "Rows of Projects with a name.",
    "projects.open": "Rows of Projects whose column Open says Yes.",
    "projects.no-status": "Open projects whose status is blank. They count as open.",
    "projects.unnamed": "Rows of Projects with an ID and no name. Nothing counts them.",
  }).map((entry) => ({ ...entry, figure: figure(entry.figure) })),
  {
    figure: figure(projectsAtStage(STAGE)),
    words: "Open projects at each stage of the list, and those without one.",
  },
  {
    figure: figure(projectsWithStatus(STATUS)),
    words:
      "Projects of the whole register with each status of the list, closed ones included, and those without one.",
  },
];

const colours: Entry[] = [
  { figure: figure(rag.declared(COLOUR)), words: "Open projects that report this colour." },
  {
    figure: figure(rag.computed("Red")),
    id: "rag.computed.‹colour›",
    words: "Open projects whose data come to this colour. Also Green, Amber and Grey.",
  },
  {
    figure: figure(rag.declaredAgainstComputed(COLOUR, "Red")),
    id: "rag.matrix.‹declared›.‹computed›",
    words: "Open projects that report one colour while their data come to another: one cell of the matrix.",
  },
  {
    figure: figure(rag.NOT_REPORTED),
    words: "Open projects that report Grey or nothing. Never counted as green.",
  },
  { figure: figure(rag.UNRECOGNIZED), words: "Open projects whose colour is no value of the list." },
  { figure: figure(rag.DECLARED_RED), words: "Open projects that report Red or Amber/Red." },
  {
    figure: figure(rag.agreement("Declared better")),
    id: "rag.agreement.‹relation›",
    words:
      "Open projects whose reported colour is better than the computed one by a whole colour; amber/green and amber/red stand half-way. Also Agrees, Declared worse and Not assessable.",
  },
  {
    figure: figure(rag.DISAGREEMENT_RATE),
    words: "Open projects that report better than computed, as a share.",
    denominator: "Open projects whose two colours can be compared.",
  },
];

const money: Entry[] = [
  { figure: figure(cost.BUDGET), words: "Sum of the budgets of open projects." },
  { figure: figure(cost.BUDGET_GIVEN), words: "Open projects with a number as budget." },
  { figure: figure(cost.FORECAST), words: "Sum of the forecast costs of open projects." },
  { figure: figure(cost.FORECAST_GIVEN), words: "Open projects with a number as forecast cost." },
  { figure: figure(cost.ACTUAL), words: "Sum of the actual costs of open projects." },
  { figure: figure(cost.ACTUAL_GIVEN), words: "Open projects with a number as actual cost." },
  { figure: figure(cost.COMPARABLE_COUNT), words: "Open projects with a budget above zero and a forecast." },
  {
    figure: figure(cost.COST_OVERRUN),
    words: "Sum of forecasts minus sum of budgets, over the open projects that have both.",
  },
  {
    figure: figure(cost.COST_VARIANCE),
    words:
      "(Sum of forecasts minus sum of budgets) ÷ sum of budgets. A quotient of sums, never a mean of shares.",
    denominator: "The sum of the budgets of open projects that have both.",
  },
  {
    figure: figure(cost.overBudget("Red")),
    id: "cost.over.‹level›",
    words: "Open projects whose own cost variance is above the threshold. The same for amber.",
  },
  {
    figure: figure(cost.SPENT),
    words: "Sum of actual costs ÷ sum of budgets.",
    denominator: "The sum of the budgets of open projects that have a budget above zero and an actual cost.",
  },
];

const BOTH_CPI = "Open projects with earned value and an actual cost above zero";
const BOTH_SPI = "Open projects with earned value and a planned value above zero";
const WITH_BUDGET = `${BOTH_CPI}, and a budget above zero`;

const earnedValue: Entry[] = [
  { figure: figure(earned.CPI_COUNT), words: `${BOTH_CPI}.` },
  { figure: figure(earned.SPI_COUNT), words: `${BOTH_SPI}.` },
  {
    figure: figure(earned.EARNED_VALUE),
    words: `Sum of earned value: as reported, else % complete × budget. ${BOTH_CPI}.`,
    source: EVM,
  },
  { figure: figure(earned.ACTUAL_COST), words: `Sum of actual cost. ${BOTH_CPI}.`, source: EVM },
  { figure: figure(earned.PLANNED_VALUE), words: `Sum of planned value. ${BOTH_SPI}.`, source: EVM },
  { figure: figure(earned.COST_VARIANCE_EV), words: `Sum of EV minus sum of AC. ${BOTH_CPI}.`, source: EVM },
  { figure: figure(earned.SCHEDULE_VARIANCE), words: `Sum of EV minus sum of PV. ${BOTH_SPI}.`, source: EVM },
  {
    figure: figure(earned.CPI),
    words: "Sum of EV ÷ sum of AC. Never a mean of the projects' CPIs.",
    denominator: `Sum of AC. ${BOTH_CPI}.`,
    source: EVM,
  },
  {
    figure: figure(earned.SPI),
    words: "Sum of EV ÷ sum of PV. Never a mean of the projects' SPIs.",
    denominator: `Sum of PV. ${BOTH_SPI}.`,
    source: EVM,
  },
  {
    figure: figure(earned.EAC_TYPICAL),
    words: `BAC ÷ CPI, as BAC × AC ÷ EV of the sums. ${WITH_BUDGET}.`,
    denominator: "The sum of EV of the same projects.",
    source: EVM,
  },
  { figure: figure(earned.VAC), words: `BAC minus EAC, of the sums. ${WITH_BUDGET}.`, source: EVM },
  {
    figure: figure(earned.TCPI),
    words: `(BAC − EV) ÷ (BAC − AC), of the sums. ${WITH_BUDGET}. Not assessable once the budget is spent.`,
    denominator: "What is left of the budget: BAC − AC of the same projects.",
    source: EVM,
  },
];

const dates: Entry[] = [
  { figure: figure(schedule.SLIP_GIVEN), words: "Open projects whose Finish slip is a number." },
  {
    figure: figure(schedule.late("Red")),
    id: "schedule.late.‹level›",
    words: "Open projects that finish later than baseline by more than the threshold. The same for amber.",
  },
  {
    figure: figure(schedule.MEAN_SLIP),
    words: "Sum of slips ÷ their number; early finishes count as negative.",
    denominator: "Open projects whose slip can be assessed.",
  },
  {
    figure: figure(schedule.FINISH_PASSED),
    words: "Open projects with a forecast finish before the data date and no actual finish.",
  },
  {
    figure: figure(schedule.FINISHING_SOON),
    words:
      "Open projects without an actual finish whose forecast lies from the data date to the look-ahead's end.",
  },
  {
    figure: figure(schedule.MILESTONES_DUE),
    words: "Milestones with a baseline date up to the data date, cancelled ones left out.",
  },
  {
    figure: figure(schedule.MILESTONES_HIT),
    words: "Of the milestones due, those with an actual date on or before the baseline date.",
  },
  {
    figure: figure(schedule.MILESTONE_HIT_RATE),
    words: "Milestones hit ÷ milestones due.",
    denominator: "Milestones due by the data date, cancelled ones left out.",
  },
  {
    figure: figure(schedule.MILESTONES_AHEAD),
    words: "Open milestones whose forecast lies from the data date to the look-ahead's end.",
  },
  {
    figure: figure(schedule.MILESTONES_OVERDUE),
    words: "Open milestones whose forecast lies before the data date.",
  },
];

const exceptions: Entry[] = noted(EXCEPTIONS, {
  "exceptions.declared-better": "Open projects whose reported colour is better than the computed one.",
  "exceptions.not-reported": "Open projects that report Grey or nothing.",
  "exceptions.no-narrative": "Open projects that report Amber, Amber/Red or Red and say nothing.",
  "exceptions.finish-passed":
    "Open projects with a forecast finish before the data date and no actual finish.",
  "exceptions.stale": "Open projects whose last update is older than the stale limit at the data date.",
  "exceptions.never-updated": "Open projects whose last update is blank.",
  "exceptions.no-sponsor": "Open projects without a sponsor.",
  "exceptions.no-manager": "Open projects without a project manager.",
  "exceptions.no-cost": "Open projects without a budget above zero, or without a forecast.",
  "exceptions.no-slip": "Open projects without a baseline finish, or without an actual or forecast finish.",
}).map((entry) => ({ ...entry, figure: figure(entry.figure) }));

const group = projectGroup("workstream", GROUP);
const groups: Entry[] = [
  { figure: figure(group.open), id: "‹grouping›.‹group›.open", words: "Open projects of the group." },
  {
    figure: figure(group.red),
    id: "‹grouping›.‹group›.red",
    words: "Open projects of the group whose data come to Red.",
  },
  {
    figure: figure(group.amber),
    id: "‹grouping›.‹group›.amber",
    words: "Open projects of the group whose data come to Amber.",
  },
  {
    figure: figure(group.better),
    id: "‹grouping›.‹group›.better",
    words: "Open projects of the group that report better than computed.",
  },
  {
    figure: figure(group.late),
    id: "‹grouping›.‹group›.late",
    words: "Open projects of the group that slip by more than the red threshold.",
  },
  {
    figure: figure(group.budget),
    id: "‹grouping›.‹group›.budget",
    words: "Sum of the budgets of the group's open projects.",
  },
  {
    figure: figure(group.forecast),
    id: "‹grouping›.‹group›.forecast",
    words: "Sum of the forecast costs of the group's open projects.",
  },
  {
    figure: figure(group.variance),
    id: "‹grouping›.‹group›.variance",
    words: "As for the program, over the group's open projects that have both.",
    denominator: "The sum of their budgets.",
  },
  {
    figure: figure(group.cpi),
    id: "‹grouping›.‹group›.cpi",
    words: "Sum of EV ÷ sum of AC over the group's open projects that have both.",
    denominator: "The sum of their AC.",
    source: EVM,
  },
];

const AS_IN_REGISTER = "As it stands in the register.";
const projects: Entry[] = [
  {
    figure: projectRow.REGISTER_ROW,
    words:
      "Where the project stands in the register, from 1, found by its ID. The other columns read that row.",
  },
  { figure: projectRow.PROJECT_NAME, words: AS_IN_REGISTER },
  { figure: projectRow.PROJECT_WORKSTREAM, words: AS_IN_REGISTER },
  { figure: projectRow.PROJECT_DEPARTMENT, words: AS_IN_REGISTER },
  { figure: projectRow.PROJECT_STAGE, words: AS_IN_REGISTER },
  { figure: projectRow.PROJECT_DECLARED, words: AS_IN_REGISTER },
  { figure: projectRow.PROJECT_COMPUTED, words: AS_IN_REGISTER },
  { figure: projectRow.PROJECT_VARIANCE, words: AS_IN_REGISTER, denominator: "The project's budget." },
  { figure: projectRow.PROJECT_SLIP, words: AS_IN_REGISTER },
  {
    figure: projectRow.PROJECT_CPI,
    words: AS_IN_REGISTER,
    denominator: "The project's actual cost.",
    source: EVM,
  },
  {
    figure: projectRow.PROJECT_SPI,
    words: AS_IN_REGISTER,
    denominator: "The project's planned value.",
    source: EVM,
  },
  { figure: projectRow.PROJECT_BUDGET, words: AS_IN_REGISTER },
  { figure: projectRow.PROJECT_FORECAST, words: AS_IN_REGISTER },
  { figure: projectRow.PROJECT_RISKS, words: "Open risks that name the project's ID." },
  {
    figure: projectRow.PROJECT_HIGH_RISKS,
    words: "Open threats that name the project's ID and are rated from the high threshold on.",
  },
].map((entry) => ({ ...entry, figure: column("project", entry.figure) }));

const risks: Entry[] = [
  { figure: figure(risk.RISKS_ALL), words: "Rows of Risks with a title or a description." },
  { figure: figure(risk.OPEN_RISKS), words: "Rows of Risks whose column Open says Yes." },
  { figure: figure(risk.RISKS_NO_STATUS), words: "Open risks whose status is blank. They count as open." },
  {
    figure: figure(risk.RISKS_UNNAMED),
    words: "Rows of Risks with an ID and nothing that says what the risk is.",
  },
  {
    figure: figure(risk.inBand("High")),
    id: "risks.band.‹band›",
    words:
      "Open threats by the band of the rated score: residual where it is assessed, else inherent. One for each band.",
    source: "PM² risk log",
  },
  {
    figure: figure(risk.inInherentBand("High")),
    id: "risks.inherent.‹band›",
    words: "Open threats by the band of the inherent score. One for each band.",
    source: "PM² risk log",
  },
  {
    figure: figure(risk.HIGH_RISKS),
    words: "Open threats whose rated score is at or above the high threshold.",
  },
  {
    figure: figure(risk.OPPORTUNITIES),
    words: "Open risks of type Opportunity. They never count among threats.",
  },
  { figure: figure(risk.TYPE_MISSING), words: "Open risks without a type. They count as threats." },
  { figure: figure(risk.REVIEWS_OVERDUE), words: "Open risks whose next review lies before the data date." },
  { figure: figure(risk.REVIEWS_GIVEN), words: "Open risks that give a date of the next review." },
  {
    figure: figure(risk.REVIEW_OVERDUE_RATE),
    words: "Reviews overdue ÷ reviews with a date.",
    denominator: "Open risks that give a date of the next review.",
  },
  {
    figure: figure(risk.ACTIONS_OVERDUE),
    words: "Open risks with a response due before the data date that is not marked as done.",
  },
  { figure: figure(risk.NO_OWNER), words: "Open risks without an owner." },
  { figure: figure(risk.NO_RESPONSE), words: "Open threats rated high or critical without a response." },
  { figure: figure(risk.ESCALATED), words: "Open risks marked as escalated." },
  { figure: figure(risk.OCCURRED_UNLINKED), words: "Risks with the status Occurred that name no issue." },
  {
    figure: figure(risk.EXPOSURE),
    words:
      "Sum of the rated scores of open threats. Scores are ranks: the sum shows where attention is needed.",
  },
  { figure: figure(risk.EMV_COUNT), words: "Open risks with a probability and a cost impact." },
  {
    figure: figure(risk.EMV_THREATS),
    words:
      "Sum of probability × most likely cost impact over open threats. Neither a median nor a contingency.",
  },
  {
    figure: figure(risk.EMV_OPPORTUNITIES),
    words: "The same over open opportunities, which is negative: a saving.",
  },
  { figure: figure(risk.EMV_NET), words: "Threats and opportunities together." },
];

const heat = risk.heatMapCell("inherent", 4, 5);
const maps: Entry[] = [
  {
    figure: figure(heat),
    id: "risks.heat.‹map›.p‹probability›.i‹impact›",
    words:
      "Open threats at each probability and impact of 1 to 5. Likewise for residual values, and for opportunities on a map of their own.",
  },
  {
    figure: figure(risk.offHeatMap("inherent", [heat], "‹cells of the map›")),
    id: "risks.heat.‹map›.off",
    words:
      "Open threats that the map cannot show, because a value is missing or is not a whole number of 1 to 5.",
  },
];

const riskOf = risk.riskGroup("owner", GROUP);
const riskGroups: Entry[] = [
  {
    figure: figure(riskOf.open),
    id: "risks.‹grouping›.‹group›.open",
    words: "Open risks of the owner; the same by project and by category.",
  },
  {
    figure: figure(riskOf.high),
    id: "risks.‹grouping›.‹group›.high",
    words: "Of these, threats rated high or critical.",
  },
  {
    figure: figure(riskOf.overdue),
    id: "risks.‹grouping›.‹group›.overdue",
    words: "Of these, risks with an overdue response.",
  },
  {
    figure: figure(riskOf.exposure),
    id: "risks.‹grouping›.‹group›.exposure",
    words: "Sum of the rated scores of the threats among them.",
  },
];

const singleRisks: Entry[] = [
  {
    figure: riskRow.RISK_ROW,
    words:
      "Where the risk stands in the register, from 1, found by its ID and project. The other columns read that row.",
  },
  { figure: riskRow.RISK_TITLE, words: "The title, or the description where there is no title." },
  { figure: riskRow.RISK_CATEGORY, words: AS_IN_REGISTER },
  { figure: riskRow.RISK_OWNER, words: AS_IN_REGISTER },
  { figure: riskRow.RISK_RESPONSE, words: AS_IN_REGISTER },
  { figure: riskRow.RISK_INHERENT, words: AS_IN_REGISTER },
  { figure: riskRow.RISK_RATED, words: AS_IN_REGISTER },
  { figure: riskRow.RISK_BAND, words: AS_IN_REGISTER },
  { figure: riskRow.RISK_EMV, words: AS_IN_REGISTER },
  { figure: riskRow.RISK_ACTION_DUE, words: AS_IN_REGISTER },
  { figure: riskRow.RISK_NEXT_REVIEW, words: AS_IN_REGISTER },
].map((entry) => ({ ...entry, figure: column("risk", entry.figure) }));

/** Every figure of the reports, in families; those that come once for each value of a list stand for all of their kind. */
export const FIGURE_FAMILIES: readonly Family[] = [
  { title: "Projects", entries: portfolio },
  { title: "RAG", entries: colours },
  { title: "Cost", entries: money },
  { title: "Earned value", entries: earnedValue },
  { title: "Schedule and milestones", entries: dates },
  { title: "Exceptions", entries: exceptions },
  { title: "By workstream or department", entries: groups },
  { title: "The table of projects", entries: projects },
  { title: "Risks", entries: risks },
  { title: "Heat maps", entries: maps },
  { title: "Risks by project, category and owner", entries: riskGroups },
  { title: "The tables of risks", entries: singleRisks },
];

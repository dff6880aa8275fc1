import type { CellValue, Serial } from "../values/cell";
import type { FieldId } from "../templates/template";
import { ENDED } from "../templates/lists";
import type { Register, Registers } from "../registers/register";
import { limitsOf } from "../registers/limited";
import { ProfiledThresholds } from "../setup/profiles";
import type { Settings, ThresholdId, Thresholds } from "../setup/settings";
import {
  computedRag,
  costVariance,
  cpi,
  evUsed,
  expectedValue,
  finishSlip,
  ragAgreement,
  ratedScore,
  riskBand,
  riskScore,
  spi,
} from "./derived";

/** A project as figures see it; an absent member is a cell that is blank or not of its field's type. */
export interface ProjectFact {
  /** From 0, in the register. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly workstream: string;
  readonly department: string;
  readonly stage: string;
  readonly status: string;
  readonly rag: string;
  /** As the register's column Open says; a row without a status counts as open. */
  readonly open: boolean;
  readonly budget?: number;
  readonly forecastCost?: number;
  readonly actualCost?: number;
  readonly plannedValue?: number;
  readonly baselineFinish?: Serial;
  readonly forecastFinish?: Serial;
  readonly actualFinish?: Serial;
  readonly lastUpdated?: Serial;
  readonly hasActualFinish: boolean;
  /** There is something in the cell, and it is no date. */
  readonly lastUpdatedUnreadable: boolean;
  readonly hasNarrative: boolean;
  readonly hasSponsor: boolean;
  readonly hasManager: boolean;
  readonly ev?: number;
  readonly costVariance?: number;
  readonly slip?: number;
  readonly cpi?: number;
  readonly spi?: number;
  readonly computedRag: string;
  readonly agreement: string;
  /** Those that count for it: where the register has a column of limits, by the profiles. */
  readonly thresholds: Thresholds;
}

/** A risk as figures see it. */
export interface RiskFact {
  readonly index: number;
  readonly id: string;
  readonly project: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly category: string;
  readonly owner: string;
  readonly status: string;
  readonly response: string;
  readonly open: boolean;
  readonly escalated: boolean;
  readonly probability?: number;
  readonly impact?: number;
  readonly residualProbability?: number;
  readonly residualImpact?: number;
  readonly score?: number;
  readonly residualScore?: number;
  readonly rated?: number;
  readonly band: string;
  readonly inherentBand: string;
  readonly expectedValue?: number;
  readonly actionDue?: Serial;
  readonly actionsDone: boolean;
  readonly nextReview?: Serial;
  readonly lastReview?: Serial;
  readonly hasIssue: boolean;
  readonly hasActions: boolean;
}

/** A milestone as figures see it. */
export interface MilestoneFact {
  readonly index: number;
  readonly project: string;
  readonly status: string;
  readonly open: boolean;
  readonly baseline?: Serial;
  readonly forecast?: Serial;
  readonly actual?: Serial;
  readonly slip?: number;
}

/** Everything that figures are worked out from, read once from the registers. */
export interface Facts {
  readonly settings: Settings;
  /** The thresholds of which the Projects register has a column of limits. */
  readonly limits: ReadonlySet<ThresholdId>;
  readonly projects: readonly ProjectFact[];
  readonly openProjects: readonly ProjectFact[];
  readonly risks: readonly RiskFact[];
  readonly openRisks: readonly RiskFact[];
  readonly milestones: readonly MilestoneFact[];
  /** Open risks by the text of their project, without case. */
  readonly openRisksOf: ReadonlyMap<string, readonly RiskFact[]>;
  /** The first project of each ID, without case, as Excel's MATCH finds it. */
  readonly projectById: ReadonlyMap<string, ProjectFact>;
  /** The first risk of each ID and project, without case. */
  readonly riskByKey: ReadonlyMap<string, RiskFact>;
}

/** Excel compares texts without case. */
export const sameText = (text: string): string => text.toLowerCase();

/** How a risk is known across projects: its ID is unique only within its own. */
export const riskKey = (id: string, project: string): string => sameText(`${project}|${id}`);

/** Reads the facts of a program's registers. */
export function factsOf(registers: Registers, settings: Settings): Facts {
  const limits = limitsOf(registers);
  const profiled = new ProfiledThresholds(
    settings.thresholds,
    (settings.profiles ?? []).filter(({ threshold }) => limits.has(threshold)),
  );
  const projects = rowsOf(registers.projects, (cell, index) => projectFact(cell, index, profiled));
  const byId = groupBy(projects, (project) => sameText(project.id));
  // As the register's formulas: an ID that is blank, or that several projects have, leads to none.
  const thresholdsOf = (id: string): Thresholds => {
    const [only, ...others] = id === "" ? [] : (byId.get(sameText(id)) ?? []);
    return only && others.length === 0 ? only.thresholds : settings.thresholds;
  };
  const risks = rowsOf(registers.risks, (cell, index) => riskFact(cell, index, thresholdsOf));
  const milestones = rowsOf(registers.milestones, milestoneFact);
  const openRisks = risks.filter((risk) => risk.open);
  return {
    settings,
    limits,
    projects,
    openProjects: projects.filter((project) => project.open),
    risks,
    openRisks,
    milestones,
    openRisksOf: groupBy(openRisks, (risk) => sameText(risk.project)),
    projectById: firstBy(projects, (project) => sameText(project.id)),
    riskByKey: firstBy(risks, (risk) => riskKey(risk.id, risk.project)),
  };
}

/** Reads one cell of the current row. */
type Reader = (field: FieldId) => CellValue;

function rowsOf<Fact>(register: Register | undefined, read: (cell: Reader, index: number) => Fact): Fact[] {
  if (!register) return [];
  return Array.from({ length: register.length }, (_, index) =>
    read((field) => register.byField.get(field)?.values[index] ?? null, index),
  );
}

const text = (value: CellValue): string => (value === null ? "" : String(value));
const optional = <Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } =>
  (value === undefined ? {} : { [key]: value }) as { [K in Key]?: Value };
const number = (value: CellValue): number | undefined => (typeof value === "number" ? value : undefined);

const isOpen = (register: keyof typeof ENDED, status: string): boolean =>
  !ENDED[register].some((ended) => sameText(ended) === sameText(status));

function projectFact(cell: Reader, index: number, profiled: ProfiledThresholds): ProjectFact {
  const status = text(cell("status"));
  const values = {
    budget: number(cell("budget")),
    forecastCost: number(cell("forecastCost")),
    actualCost: number(cell("actualCost")),
    plannedValue: number(cell("plannedValue")),
    earnedValue: number(cell("earnedValue")),
    percentComplete: number(cell("percentComplete")),
    baselineFinish: number(cell("baselineFinish")),
    forecastFinish: number(cell("forecastFinish")),
    actualFinish: number(cell("actualFinish")),
  };
  const thresholds = profiled.of({
    id: text(cell("projectId")),
    stage: text(cell("stage")),
    tier: text(cell("tier")),
  });
  const ev = evUsed(values);
  const variance = costVariance(values);
  const slip = finishSlip(values);
  const costIndex = cpi({ ev, actualCost: values.actualCost });
  const scheduleIndex = spi({ ev, plannedValue: values.plannedValue });
  const colour = computedRag(
    { costVariance: variance, slip, cpi: costIndex, spi: scheduleIndex },
    thresholds,
  );
  return {
    index,
    id: text(cell("projectId")),
    name: text(cell("name")),
    workstream: text(cell("workstream")),
    department: text(cell("department")),
    stage: text(cell("stage")),
    status,
    rag: text(cell("declaredRag")),
    open: cell("name") !== null && isOpen("projects", status),
    ...optional("budget", values.budget),
    ...optional("forecastCost", values.forecastCost),
    ...optional("actualCost", values.actualCost),
    ...optional("plannedValue", values.plannedValue),
    ...optional("baselineFinish", values.baselineFinish),
    ...optional("forecastFinish", values.forecastFinish),
    ...optional("actualFinish", values.actualFinish),
    ...optional("lastUpdated", number(cell("lastUpdated"))),
    hasActualFinish: cell("actualFinish") !== null,
    lastUpdatedUnreadable: cell("lastUpdated") !== null && typeof cell("lastUpdated") !== "number",
    hasNarrative: cell("narrative") !== null,
    hasSponsor: cell("sponsor") !== null,
    hasManager: cell("manager") !== null,
    ...optional("ev", ev),
    ...optional("costVariance", variance),
    ...optional("slip", slip),
    ...optional("cpi", costIndex),
    ...optional("spi", scheduleIndex),
    computedRag: colour,
    agreement: ragAgreement(text(cell("declaredRag")), colour),
    thresholds,
  };
}

function riskFact(cell: Reader, index: number, thresholdsOf: (project: string) => Thresholds): RiskFact {
  const thresholds = thresholdsOf(text(cell("project")));
  const status = text(cell("status"));
  const inherent = riskScore(number(cell("probability")), number(cell("impact")));
  const residual = riskScore(number(cell("residualProbability")), number(cell("residualImpact")));
  const rated = ratedScore(inherent, residual);
  const type = text(cell("type"));
  return {
    index,
    id: text(cell("riskId")),
    project: text(cell("project")),
    title: text(cell("title")),
    description: text(cell("description")),
    type,
    category: text(cell("category")),
    owner: text(cell("owner")),
    status,
    response: text(cell("response")),
    open: (cell("title") !== null || cell("description") !== null) && isOpen("risks", status),
    escalated: sameText(text(cell("escalated"))) === "yes",
    ...optional("probability", number(cell("probability"))),
    ...optional("impact", number(cell("impact"))),
    ...optional("residualProbability", number(cell("residualProbability"))),
    ...optional("residualImpact", number(cell("residualImpact"))),
    ...optional("score", inherent),
    ...optional("residualScore", residual),
    ...optional("rated", rated),
    band: riskBand(rated, thresholds),
    inherentBand: riskBand(inherent, thresholds),
    ...optional(
      "expectedValue",
      expectedValue({
        probability: number(cell("probabilityPercent")),
        cost: number(cell("costLikely")),
        type,
      }),
    ),
    ...optional("actionDue", number(cell("actionDue"))),
    actionsDone: sameText(text(cell("actionsDone"))) === "yes",
    ...optional("nextReview", number(cell("nextReview"))),
    ...optional("lastReview", number(cell("lastReview"))),
    hasIssue: cell("issueId") !== null,
    hasActions: cell("actions") !== null,
  };
}

function milestoneFact(cell: Reader, index: number): MilestoneFact {
  const status = text(cell("status"));
  const dates = {
    baselineFinish: number(cell("baselineDate")),
    forecastFinish: number(cell("forecastDate")),
    actualFinish: number(cell("actualDate")),
  };
  return {
    index,
    project: text(cell("project")),
    status,
    open: cell("name") !== null && isOpen("milestones", status),
    ...optional("baseline", dates.baselineFinish),
    ...optional("forecast", dates.forecastFinish),
    ...optional("actual", dates.actualFinish),
    ...optional("slip", finishSlip(dates)),
  };
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function firstBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  const first = new Map<string, Item>();
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item);
  return first;
}

import { limitId } from "../registers/limited";
import type { ThresholdId } from "../setup/settings";
import type { Facts, ProjectFact } from "./facts";
import { sameText } from "./facts";
import type { FigureNeeds, FigureValue, Unit } from "./figure";
import { NOT_ASSESSABLE } from "./figure";
import { countHighThreats, HIGH_NEEDS, isHighThreat } from "./risk";
import type { ColumnReference } from "./reference";
import { countOpen } from "./scope";

/**
 * A column of the per-project table. `{row}` in its formula is the row's own number, `key` the expression by which the project is
 * looked up, from `keyExpression`.
 */
export interface ProjectColumn {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly needs: FigureNeeds;
  readonly formula: (ref: ColumnReference, key: string) => string;
  readonly calculate: (project: ProjectFact, facts: Facts) => FigureValue;
}

/** Columns of the per-project table that hold the project's ID and its place in the register; all others look up by them. */
export const ID_COLUMN = "B";
export const ROW_COLUMN = "U";

/**
 * What MATCH and COUNTIFS look for: the project's ID as it stands, or, where an ID of the table has wildcards or begins like a
 * comparison, its text with those characters escaped.
 */
export function keyExpression(ids: readonly string[]): string {
  const cell = `$${ID_COLUMN}{row}`;
  if (!ids.some((id) => /[*?~]|^[<>=]/.test(id))) return cell;
  return `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

const ROW = `$${ROW_COLUMN}{row}`;

function text(
  id: string,
  title: string,
  field: string,
  calculate: (project: ProjectFact) => string,
): ProjectColumn {
  return {
    id,
    title,
    unit: "text",
    needs: { projects: ["projectId", field] },
    formula: (ref) => `=IFERROR(INDEX(${ref("projects", field)},${ROW})&"","${NOT_ASSESSABLE}")`,
    calculate,
  };
}

function measured(
  id: string,
  title: string,
  unit: Unit,
  field: string,
  calculate: (project: ProjectFact) => number | undefined,
): ProjectColumn {
  return {
    id,
    title,
    unit,
    needs: { projects: ["projectId", field] },
    formula: (ref) => {
      const value = `INDEX(${ref("projects", field)},${ROW})`;
      return `=IFERROR(IF(ISNUMBER(${value}),${value},"${NOT_ASSESSABLE}"),"${NOT_ASSESSABLE}")`;
    },
    calculate: (project) => calculate(project) ?? NOT_ASSESSABLE,
  };
}

/** Where the project stands in the register, from 1; the other columns read that row. */
export const REGISTER_ROW: ProjectColumn = {
  id: "row",
  title: "Row",
  unit: "count",
  needs: { projects: ["projectId"] },
  formula: (ref, key) => `=IFERROR(MATCH(${key},${ref("projects", "projectId")},0),"${NOT_ASSESSABLE}")`,
  calculate: (project) => project.index + 1,
};

export const PROJECT_NAME = text("name", "Project", "name", ({ name }) => name);
export const PROJECT_WORKSTREAM = text(
  "workstream",
  "Workstream",
  "workstream",
  ({ workstream }) => workstream,
);
export const PROJECT_DEPARTMENT = text(
  "department",
  "Department",
  "department",
  ({ department }) => department,
);
export const PROJECT_STAGE = text("stage", "Stage", "stage", ({ stage }) => stage);
export const PROJECT_DECLARED = text("declared", "Declared", "declaredRag", ({ rag }) => rag);
export const PROJECT_COMPUTED = text("computed", "Computed", "computedRag", ({ computedRag }) => computedRag);
export const PROJECT_VARIANCE = measured(
  "variance",
  "Cost var.",
  "share",
  "costVariance",
  ({ costVariance }) => costVariance,
);
export const PROJECT_SLIP = measured("slip", "Slip (wd)", "working days", "finishSlip", ({ slip }) => slip);
export const PROJECT_CPI = measured("cpi", "CPI", "ratio", "cpi", ({ cpi }) => cpi);
export const PROJECT_SPI = measured("spi", "SPI", "ratio", "spi", ({ spi }) => spi);
export const PROJECT_BUDGET = measured("budget", "Budget", "money", "budget", ({ budget }) => budget);
export const PROJECT_FORECAST = measured(
  "forecast",
  "Forecast",
  "money",
  "forecastCost",
  ({ forecastCost }) => forecastCost,
);

/** The limit that counts for a project, where profiles give some: beyond it the table's figures are amber or red. */
export const projectLimit = (id: ThresholdId, title: string, unit: Unit): ProjectColumn => ({
  ...measured(`limit.${id}`, title, unit, limitId(id), ({ thresholds }) => thresholds[id]),
  needs: { projects: ["projectId"] },
});

export const PROJECT_RISKS: ProjectColumn = {
  id: "risks",
  title: "Open risks",
  unit: "count",
  needs: { projects: ["projectId"], risks: ["project", "open"] },
  formula: (ref, key) => `=${countOpen(ref, "risks", `${ref("risks", "project")},"="&${key}`)}`,
  calculate: (project, facts) => (facts.openRisksOf.get(sameText(project.id)) ?? []).length,
};

export const PROJECT_HIGH_RISKS: ProjectColumn = {
  id: "high-risks",
  title: "High risks",
  unit: "count",
  needs: { projects: ["projectId"], risks: ["project", "open", "type", ...HIGH_NEEDS] },
  formula: (ref, key) => `=${countHighThreats(ref, `${ref("risks", "project")},"="&${key}`)}`,
  calculate: (project, facts) =>
    (facts.openRisksOf.get(sameText(project.id)) ?? []).filter((risk) => isHighThreat(risk, facts)).length,
};

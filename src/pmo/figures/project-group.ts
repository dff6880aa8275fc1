import type { Facts, ProjectFact } from "./facts";
import { sameText } from "./facts";
import type { Figure } from "./figure";
import { quotient, quotientFormula, sum, sumOfGiven } from "./figure";
import { countBeyond } from "./limits";
import { PROJECTS_NEED } from "./needs";
import type { ColumnReference } from "./reference";
import { ANY_NUMBER, countOpen, criterion, sumGiven, sumOpen } from "./scope";

/** What projects can be grouped by in the summary. */
export type ProjectGrouping = "workstream" | "department";

/** The row of one group of projects in the summary, in the order of its columns; `""` for projects without one. */
export function projectGroup(
  field: ProjectGrouping,
  value: string,
): Record<"open" | "red" | "amber" | "better" | "budget" | "forecast" | "variance" | "cpi" | "late", Figure> {
  const where = (ref: ColumnReference): string =>
    `${ref("projects", field)},${value ? criterion(value) : '""'}`;
  const mine = ({ openProjects }: Facts): ProjectFact[] =>
    openProjects.filter((project) => sameText(project[field]) === sameText(value));
  const id = `${field}.${value || "none"}`;
  const name = value || `no ${field}`;
  const counted = (
    part: string,
    title: string,
    measure: string,
    criteria: (ref: ColumnReference) => string,
    holds: (project: ProjectFact) => boolean,
  ): Figure => ({
    id: `${id}.${part}`,
    title: `${title}, ${name}`,
    unit: "count",
    needs: PROJECTS_NEED("open", field, measure),
    formula: (ref) => `=${countOpen(ref, "projects", where(ref), criteria(ref))}`,
    calculate: (facts) => mine(facts).filter((project) => holds(project)).length,
  });
  const summed = (
    part: "budget" | "forecast",
    title: string,
    measure: "budget" | "forecastCost",
  ): Figure => ({
    id: `${id}.${part}`,
    title: `${title}, ${name}`,
    unit: "money",
    needs: PROJECTS_NEED("open", field, measure),
    formula: (ref) => sumGiven(ref, "projects", ref("projects", measure), where(ref)),
    calculate: (facts) => sumOfGiven(mine(facts).map((project) => project[measure])),
  });
  const comparable = (ref: ColumnReference): string[] => [
    where(ref),
    `${ref("projects", "costVariance")},${ANY_NUMBER}`,
  ];
  const withCpi = (ref: ColumnReference): string[] => [where(ref), `${ref("projects", "cpi")},${ANY_NUMBER}`];
  return {
    open: {
      id: `${id}.open`,
      title: `Open projects, ${name}`,
      unit: "count",
      needs: PROJECTS_NEED("open", field),
      formula: (ref) => `=${countOpen(ref, "projects", where(ref))}`,
      calculate: (facts) => mine(facts).length,
    },
    red: counted(
      "red",
      "Computed red",
      "computedRag",
      (ref) => `${ref("projects", "computedRag")},"Red"`,
      ({ computedRag }) => computedRag === "Red",
    ),
    amber: counted(
      "amber",
      "Computed amber",
      "computedRag",
      (ref) => `${ref("projects", "computedRag")},"Amber"`,
      ({ computedRag }) => computedRag === "Amber",
    ),
    better: counted(
      "better",
      "Declared better",
      "ragGap",
      (ref) => `${ref("projects", "ragGap")},"Declared better"`,
      ({ agreement }) => agreement === "Declared better",
    ),
    late: {
      id: `${id}.late`,
      title: `Over the red slip threshold, ${name}`,
      unit: "count",
      needs: PROJECTS_NEED("open", field, "finishSlip"),
      formula: (ref) =>
        `=${countBeyond(ref, "finishSlip", "slipRed", { field, text: value, criterion: value ? criterion(value) : '""' })}`,
      calculate: (facts) =>
        mine(facts).filter(({ slip, thresholds }) => slip !== undefined && slip > thresholds.slipRed).length,
    },
    budget: summed("budget", "Budget", "budget"),
    forecast: summed("forecast", "Forecast cost", "forecastCost"),
    variance: {
      id: `${id}.variance`,
      title: `Cost variance, ${name}`,
      unit: "share",
      needs: PROJECTS_NEED("open", field, "budget", "forecastCost", "costVariance"),
      formula: (ref) => {
        const budget = sumOpen(ref, "projects", ref("projects", "budget"), ...comparable(ref));
        return quotientFormula(
          `${sumOpen(ref, "projects", ref("projects", "forecastCost"), ...comparable(ref))}-${budget}`,
          budget,
        );
      },
      calculate: (facts) => {
        const both = mine(facts).filter(({ costVariance }) => costVariance !== undefined);
        const budget = sum(both.map((project) => project.budget ?? 0));
        return quotient(sum(both.map((project) => project.forecastCost ?? 0)) - budget, budget);
      },
    },
    cpi: {
      id: `${id}.cpi`,
      title: `CPI, ${name}`,
      unit: "ratio",
      needs: PROJECTS_NEED("open", field, "evUsed", "actualCost", "cpi"),
      formula: (ref) =>
        quotientFormula(
          sumOpen(ref, "projects", ref("projects", "evUsed"), ...withCpi(ref)),
          sumOpen(ref, "projects", ref("projects", "actualCost"), ...withCpi(ref)),
        ),
      calculate: (facts) => {
        const scope = mine(facts).filter(({ cpi }) => cpi !== undefined);
        return quotient(
          sum(scope.map(({ ev }) => ev ?? 0)),
          sum(scope.map(({ actualCost }) => actualCost ?? 0)),
        );
      },
    },
  };
}

import type { Facts, ProjectFact } from "./facts";
import { sameText } from "./facts";
import type { Figure } from "./figure";
import { quotient, quotientFormula, sum } from "./figure";
import { PROJECTS_NEED } from "./needs";
import type { ColumnReference } from "./reference";
import { countOpen, criterion, sumOpen } from "./scope";

/** The row of one workstream in the summary, in the order of its columns; `""` for projects without one. */
export function workstreamRow(
  workstream: string,
): Record<"open" | "red" | "amber" | "better" | "budget" | "forecast" | "variance" | "cpi" | "late", Figure> {
  const where = (ref: ColumnReference): string =>
    `${ref("projects", "workstream")},${workstream ? criterion(workstream) : '""'}`;
  const mine = ({ openProjects }: Facts): ProjectFact[] =>
    openProjects.filter((project) => sameText(project.workstream) === sameText(workstream));
  const id = `workstream.${workstream || "none"}`;
  const name = workstream || "no workstream";
  const counted = (
    part: string,
    title: string,
    field: string,
    criteria: (ref: ColumnReference) => string,
    holds: (project: ProjectFact, facts: Facts) => boolean,
  ): Figure => ({
    id: `${id}.${part}`,
    title: `${title}, ${name}`,
    unit: "count",
    needs: PROJECTS_NEED("status", "workstream", field),
    formula: (ref) => `=${countOpen(ref, "projects", where(ref), criteria(ref))}`,
    calculate: (facts) => mine(facts).filter((project) => holds(project, facts)).length,
  });
  const summed = (part: "budget" | "forecast", title: string, field: "budget" | "forecastCost"): Figure => ({
    id: `${id}.${part}`,
    title: `${title}, ${name}`,
    unit: "money",
    needs: PROJECTS_NEED("status", "workstream", field),
    formula: (ref) => `=${sumOpen(ref, "projects", ref("projects", field), where(ref))}`,
    calculate: (facts) => sum(mine(facts).map((project) => project[field] ?? 0)),
  });
  const comparable = (ref: ColumnReference): string[] => [
    where(ref),
    `${ref("projects", "costVariance")},">=-1E+300"`,
  ];
  const withCpi = (ref: ColumnReference): string[] => [where(ref), `${ref("projects", "cpi")},">=-1E+300"`];
  return {
    open: {
      id: `${id}.open`,
      title: `Open projects, ${name}`,
      unit: "count",
      needs: PROJECTS_NEED("status", "workstream"),
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
    late: counted(
      "late",
      "Over the red slip threshold",
      "finishSlip",
      (ref) => `${ref("projects", "finishSlip")},">"&PMO_SlipRed`,
      ({ slip }, { settings }) => slip !== undefined && slip > settings.thresholds.slipRed,
    ),
    budget: summed("budget", "Budget", "budget"),
    forecast: summed("forecast", "Forecast cost", "forecastCost"),
    variance: {
      id: `${id}.variance`,
      title: `Cost variance, ${name}`,
      unit: "share",
      needs: PROJECTS_NEED("status", "workstream", "budget", "forecastCost", "costVariance"),
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
      needs: PROJECTS_NEED("status", "workstream", "evUsed", "actualCost", "cpi"),
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

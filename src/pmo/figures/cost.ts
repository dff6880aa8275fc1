import type { Facts, ProjectFact } from "./facts";
import type { Figure } from "./figure";
import { NOT_ASSESSABLE, quotient, quotientFormula, sum, sumOfGiven } from "./figure";
import { PROJECTS_NEED } from "./needs";
import type { ColumnReference } from "./reference";
import { countBeyond } from "./limits";
import { ANY_NUMBER, countOpen, sumGiven, sumOpen } from "./scope";

/** Open projects that have both a budget above zero and a forecast: the only ones whose sums can be compared. */
const comparable = ({ openProjects }: Facts): ProjectFact[] =>
  openProjects.filter((project) => project.costVariance !== undefined);
const comparableCriteria = (ref: ColumnReference): string[] => [
  `${ref("projects", "budget")},">0"`,
  // Every number matches one of the two; text and blanks match neither.
  `${ref("projects", "costVariance")},${ANY_NUMBER}`,
];

const total = (field: "budget" | "forecastCost" | "actualCost", title: string): Figure => ({
  id: `cost.${field}`,
  title,
  unit: "money",
  needs: PROJECTS_NEED("open", field),
  formula: (ref) => sumGiven(ref, "projects", ref("projects", field)),
  calculate: ({ openProjects }) => sumOfGiven(openProjects.map((project) => project[field])),
});

const given = (field: "budget" | "forecastCost" | "actualCost", title: string): Figure => ({
  id: `cost.${field}.given`,
  title,
  unit: "count",
  needs: PROJECTS_NEED("open", field),
  formula: (ref) => `=${countOpen(ref, "projects", `${ref("projects", field)},${ANY_NUMBER}`)}`,
  calculate: ({ openProjects }) => openProjects.filter((project) => project[field] !== undefined).length,
});

export const BUDGET = total("budget", "Budget of open projects");
export const FORECAST = total("forecastCost", "Forecast cost of open projects");
export const ACTUAL = total("actualCost", "Actual cost of open projects");
export const BUDGET_GIVEN = given("budget", "Open projects with a budget");
export const FORECAST_GIVEN = given("forecastCost", "Open projects with a forecast cost");
export const ACTUAL_GIVEN = given("actualCost", "Open projects with an actual cost");

const NEEDS = PROJECTS_NEED("open", "budget", "forecastCost", "costVariance");

export const COMPARABLE_COUNT: Figure = {
  id: "cost.comparable",
  title: "Open projects with both budget and forecast",
  unit: "count",
  needs: NEEDS,
  formula: (ref) => `=${countOpen(ref, "projects", ...comparableCriteria(ref))}`,
  calculate: (facts) => comparable(facts).length,
};

export const COST_OVERRUN: Figure = {
  id: "cost.overrun",
  title: "Forecast above budget, projects with both",
  unit: "money",
  needs: NEEDS,
  formula: (ref) => {
    const forecast = sumOpen(ref, "projects", ref("projects", "forecastCost"), ...comparableCriteria(ref));
    const budget = sumOpen(ref, "projects", ref("projects", "budget"), ...comparableCriteria(ref));
    return `=IF(${countOpen(ref, "projects", ...comparableCriteria(ref))}=0,"${NOT_ASSESSABLE}",${forecast}-${budget})`;
  },
  calculate: (facts) =>
    sumOfGiven(comparable(facts).map(({ forecastCost = 0, budget = 0 }) => forecastCost - budget)),
};

export const COST_VARIANCE: Figure = {
  id: "cost.variance",
  title: "Cost variance, projects with both",
  unit: "share",
  needs: NEEDS,
  formula: (ref) => {
    const forecast = sumOpen(ref, "projects", ref("projects", "forecastCost"), ...comparableCriteria(ref));
    const budget = sumOpen(ref, "projects", ref("projects", "budget"), ...comparableCriteria(ref));
    return quotientFormula(`${forecast}-${budget}`, budget);
  },
  calculate: (facts) => {
    const budget = sum(comparable(facts).map((project) => project.budget ?? 0));
    return quotient(sum(comparable(facts).map((project) => project.forecastCost ?? 0)) - budget, budget);
  },
};

/** Open projects whose forecast is above budget by more than a threshold. */
export function overBudget(level: "Amber" | "Red"): Figure {
  const threshold = level === "Red" ? "costRed" : "costAmber";
  return {
    id: `cost.over.${level.toLowerCase()}`,
    title: `Open projects over the ${level.toLowerCase()} cost threshold`,
    unit: "count",
    needs: NEEDS,
    formula: (ref) => `=${countBeyond(ref, "costVariance", threshold)}`,
    calculate: ({ openProjects }) =>
      openProjects.filter(
        ({ costVariance, thresholds }) => costVariance !== undefined && costVariance > thresholds[threshold],
      ).length,
  };
}

/** Actual cost over budget, for open projects with both. */
export const SPENT: Figure = {
  id: "cost.spent",
  title: "Actual cost as a share of budget, projects with both",
  unit: "share",
  needs: PROJECTS_NEED("open", "budget", "actualCost"),
  formula: (ref) => {
    const both = [`${ref("projects", "budget")},">0"`, `${ref("projects", "actualCost")},${ANY_NUMBER}`];
    return quotientFormula(
      sumOpen(ref, "projects", ref("projects", "actualCost"), ...both),
      sumOpen(ref, "projects", ref("projects", "budget"), ...both),
    );
  },
  calculate: ({ openProjects }) => {
    const both = openProjects.filter(
      ({ budget, actualCost }) => budget !== undefined && budget > 0 && actualCost !== undefined,
    );
    return quotient(
      sum(both.map(({ actualCost }) => actualCost ?? 0)),
      sum(both.map(({ budget }) => budget ?? 0)),
    );
  },
};

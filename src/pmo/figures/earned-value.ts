import type { Facts, ProjectFact } from "./facts";
import type { Figure } from "./figure";
import { NOT_ASSESSABLE, quotient, quotientFormula, sum, sumOfGiven } from "./figure";
import { PROJECTS_NEED } from "./needs";
import type { ColumnReference } from "./reference";
import { ANY_NUMBER, countOpen, sumGiven, sumOpen } from "./scope";

/**
 * Earned value of the program: sums first, then quotients, so that the program's CPI is ΣEV ÷ ΣAC and never a mean of CPIs.
 * Formulas: ANSI/EIA-748 practice. A project counts in a quotient only when it has both of its parts.
 */
const withCpi = ({ openProjects }: Facts): ProjectFact[] =>
  openProjects.filter(({ cpi }) => cpi !== undefined);
const withSpi = ({ openProjects }: Facts): ProjectFact[] =>
  openProjects.filter(({ spi }) => spi !== undefined);
const withBoth = ({ openProjects }: Facts): ProjectFact[] =>
  openProjects.filter(({ cpi, budget }) => cpi !== undefined && budget !== undefined && budget > 0);

const has = (ref: ColumnReference, field: string): string => `${ref("projects", field)},${ANY_NUMBER}`;
const totalOf = (ref: ColumnReference, field: string, ...where: string[]): string =>
  sumOpen(ref, "projects", ref("projects", field), ...where);

/** Earned value less another column, or not assessable where no project has both. */
const differenceFormula = (ref: ColumnReference, other: string, index: string): string =>
  `=IF(${countOpen(ref, "projects", has(ref, index))}=0,"${NOT_ASSESSABLE}",${totalOf(ref, "evUsed", has(ref, index))}-${totalOf(ref, other, has(ref, index))})`;

const CPI_NEEDS = PROJECTS_NEED("open", "evUsed", "actualCost", "cpi");
const SPI_NEEDS = PROJECTS_NEED("open", "evUsed", "plannedValue", "spi");
const EAC_NEEDS = PROJECTS_NEED("open", "evUsed", "actualCost", "budget", "cpi");

const ev = (project: ProjectFact): number => project.ev ?? 0;
const ac = (project: ProjectFact): number => project.actualCost ?? 0;
const pv = (project: ProjectFact): number => project.plannedValue ?? 0;
const bac = (project: ProjectFact): number => project.budget ?? 0;

export const CPI_COUNT: Figure = {
  id: "ev.cpi.given",
  title: "Open projects with earned value and actual cost",
  unit: "count",
  needs: CPI_NEEDS,
  formula: (ref) => `=${countOpen(ref, "projects", has(ref, "cpi"))}`,
  calculate: (facts) => withCpi(facts).length,
};

export const SPI_COUNT: Figure = {
  id: "ev.spi.given",
  title: "Open projects with earned and planned value",
  unit: "count",
  needs: SPI_NEEDS,
  formula: (ref) => `=${countOpen(ref, "projects", has(ref, "spi"))}`,
  calculate: (facts) => withSpi(facts).length,
};

export const EARNED_VALUE: Figure = {
  id: "ev.ev",
  title: "Earned value (EV), projects with CPI",
  unit: "money",
  needs: CPI_NEEDS,
  formula: (ref) => sumGiven(ref, "projects", ref("projects", "evUsed"), has(ref, "cpi")),
  calculate: (facts) => sumOfGiven(withCpi(facts).map(ev)),
};

export const ACTUAL_COST: Figure = {
  id: "ev.ac",
  title: "Actual cost (AC), projects with CPI",
  unit: "money",
  needs: CPI_NEEDS,
  formula: (ref) => sumGiven(ref, "projects", ref("projects", "actualCost"), has(ref, "cpi")),
  calculate: (facts) => sumOfGiven(withCpi(facts).map(ac)),
};

export const PLANNED_VALUE: Figure = {
  id: "ev.pv",
  title: "Planned value (PV), projects with SPI",
  unit: "money",
  needs: SPI_NEEDS,
  formula: (ref) => sumGiven(ref, "projects", ref("projects", "plannedValue"), has(ref, "spi")),
  calculate: (facts) => sumOfGiven(withSpi(facts).map(pv)),
};

export const COST_VARIANCE_EV: Figure = {
  id: "ev.cv",
  title: "Cost variance CV = EV − AC",
  unit: "money",
  needs: CPI_NEEDS,
  formula: (ref) => differenceFormula(ref, "actualCost", "cpi"),
  calculate: (facts) => sumOfGiven(withCpi(facts).map((project) => ev(project) - ac(project))),
};

export const SCHEDULE_VARIANCE: Figure = {
  id: "ev.sv",
  title: "Schedule variance SV = EV − PV",
  unit: "money",
  needs: SPI_NEEDS,
  formula: (ref) => differenceFormula(ref, "plannedValue", "spi"),
  calculate: (facts) => sumOfGiven(withSpi(facts).map((project) => ev(project) - pv(project))),
};

export const CPI: Figure = {
  id: "ev.cpi",
  title: "CPI = ΣEV ÷ ΣAC",
  unit: "ratio",
  needs: CPI_NEEDS,
  formula: (ref) =>
    quotientFormula(totalOf(ref, "evUsed", has(ref, "cpi")), totalOf(ref, "actualCost", has(ref, "cpi"))),
  calculate: (facts) => quotient(sum(withCpi(facts).map(ev)), sum(withCpi(facts).map(ac))),
};

export const SPI: Figure = {
  id: "ev.spi",
  title: "SPI = ΣEV ÷ ΣPV",
  unit: "ratio",
  needs: SPI_NEEDS,
  formula: (ref) =>
    quotientFormula(totalOf(ref, "evUsed", has(ref, "spi")), totalOf(ref, "plannedValue", has(ref, "spi"))),
  calculate: (facts) => quotient(sum(withSpi(facts).map(ev)), sum(withSpi(facts).map(pv))),
};

const bacFormula = (ref: ColumnReference): string =>
  totalOf(ref, "budget", has(ref, "cpi"), `${ref("projects", "budget")},">0"`);
const evFormula = (ref: ColumnReference): string =>
  totalOf(ref, "evUsed", has(ref, "cpi"), `${ref("projects", "budget")},">0"`);
const acFormula = (ref: ColumnReference): string =>
  totalOf(ref, "actualCost", has(ref, "cpi"), `${ref("projects", "budget")},">0"`);

export const EAC_TYPICAL: Figure = {
  id: "ev.eac",
  title: "Independent estimate EAC = BAC ÷ CPI",
  unit: "money",
  needs: EAC_NEEDS,
  formula: (ref) => quotientFormula(`${bacFormula(ref)}*${acFormula(ref)}`, evFormula(ref)),
  calculate: (facts) =>
    quotient(sum(withBoth(facts).map(bac)) * sum(withBoth(facts).map(ac)), sum(withBoth(facts).map(ev))),
};

export const VAC: Figure = {
  id: "ev.vac",
  title: "Variance at completion VAC = BAC − EAC",
  unit: "money",
  needs: EAC_NEEDS,
  formula: (ref) =>
    `=IF((${evFormula(ref)})=0,"${NOT_ASSESSABLE}",${bacFormula(ref)}-${bacFormula(ref)}*${acFormula(ref)}/${evFormula(ref)})`,
  calculate: (facts) => {
    const eac = EAC_TYPICAL.calculate(facts);
    return typeof eac === "number" ? sum(withBoth(facts).map(bac)) - eac : NOT_ASSESSABLE;
  },
};

export const TCPI: Figure = {
  id: "ev.tcpi",
  title: "TCPI to budget = (BAC − EV) ÷ (BAC − AC)",
  unit: "ratio",
  needs: EAC_NEEDS,
  formula: (ref) =>
    `=IF(${bacFormula(ref)}<=${acFormula(ref)},"${NOT_ASSESSABLE}",(${bacFormula(ref)}-${evFormula(ref)})/(${bacFormula(ref)}-${acFormula(ref)}))`,
  calculate: (facts) => {
    const scope = withBoth(facts);
    const left = sum(scope.map(bac)) - sum(scope.map(ac));
    return left <= 0 ? NOT_ASSESSABLE : (sum(scope.map(bac)) - sum(scope.map(ev))) / left;
  },
};

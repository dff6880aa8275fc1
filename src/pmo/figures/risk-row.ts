import type { Facts, RiskFact } from "./facts";
import type { FigureNeeds, FigureValue, Unit } from "./figure";
import { NOT_ASSESSABLE } from "./figure";
import type { ColumnReference } from "./reference";

/** A column of the tables of single risks. `{row}` in its formula is the row's own number. */
export interface RiskColumn {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly needs: FigureNeeds;
  readonly formula: (ref: ColumnReference) => string;
  readonly calculate: (risk: RiskFact, facts: Facts) => FigureValue;
}

/** Columns of a risk table that hold the risk's ID, its project, and its place in the register. */
export const RISK_ID_COLUMN = "B";
export const RISK_PROJECT_COLUMN = "C";
export const RISK_ROW_COLUMN = "U";

const ROW = `$${RISK_ROW_COLUMN}{row}`;

/**
 * The place of a risk in the register: a risk's ID is unique only within its project, so both are looked for. SUMPRODUCT and
 * MAX keep it an ordinary formula in Excel 2016; a risk that stands twice gives its last place.
 */
export const RISK_ROW: RiskColumn = {
  id: "row",
  title: "Row",
  unit: "count",
  needs: { risks: ["riskId", "project"] },
  formula: (ref) => {
    const id = ref("risks", "riskId");
    const place = `SUMPRODUCT(MAX((${id}=$${RISK_ID_COLUMN}{row})*(${ref("risks", "project")}=$${RISK_PROJECT_COLUMN}{row})*(ROW(${id})-MIN(ROW(${id}))+1)))`;
    return `=IF(${place}=0,"${NOT_ASSESSABLE}",${place})`;
  },
  calculate: (risk) => risk.index + 1,
};

function text(id: string, title: string, field: string, calculate: (risk: RiskFact) => string): RiskColumn {
  return {
    id,
    title,
    unit: "text",
    needs: { risks: ["riskId", "project", field] },
    formula: (ref) => `=IFERROR(INDEX(${ref("risks", field)},${ROW})&"","${NOT_ASSESSABLE}")`,
    calculate,
  };
}

function measured(
  id: string,
  title: string,
  unit: Unit,
  field: string,
  calculate: (risk: RiskFact) => number | undefined,
): RiskColumn {
  return {
    id,
    title,
    unit,
    needs: { risks: ["riskId", "project", field] },
    formula: (ref) => {
      const value = `INDEX(${ref("risks", field)},${ROW})`;
      return `=IFERROR(IF(ISNUMBER(${value}),${value},"${NOT_ASSESSABLE}"),"${NOT_ASSESSABLE}")`;
    },
    calculate: (risk) => calculate(risk) ?? NOT_ASSESSABLE,
  };
}

/** The title, or the description of a risk that has no title. */
export const RISK_TITLE: RiskColumn = {
  id: "title",
  title: "Risk",
  unit: "text",
  needs: { risks: ["riskId", "project", "title", "description"] },
  formula: (ref) => {
    const title = `INDEX(${ref("risks", "title")},${ROW})`;
    return `=IFERROR(IF(${title}="",INDEX(${ref("risks", "description")},${ROW}),${title})&"","${NOT_ASSESSABLE}")`;
  },
  calculate: ({ title, description }) => title || description,
};
export const RISK_CATEGORY = text("category", "Category", "category", ({ category }) => category);
export const RISK_OWNER = text("owner", "Owner", "owner", ({ owner }) => owner);
export const RISK_RESPONSE = text("response", "Response", "response", ({ response }) => response);
export const RISK_BAND = text("band", "Band", "currentBand", ({ band }) => band);
export const RISK_INHERENT = measured("inherent", "Inherent", "score", "score", ({ score }) => score);
export const RISK_RATED = measured("rated", "Rated", "score", "currentScore", ({ rated }) => rated);
export const RISK_EMV = measured(
  "emv",
  "Expected value",
  "money",
  "expectedValue",
  ({ expectedValue }) => expectedValue,
);
export const RISK_ACTION_DUE = measured(
  "due",
  "Action due",
  "date",
  "actionDue",
  ({ actionDue }) => actionDue,
);
export const RISK_NEXT_REVIEW = measured(
  "review",
  "Next review",
  "date",
  "nextReview",
  ({ nextReview }) => nextReview,
);

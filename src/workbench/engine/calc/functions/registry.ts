import type { AnySpec } from "../define";
import { arrayFunctions } from "./arrays";
import { cashFlowFunctions } from "./cash-flows";
import { conditionalFunctions } from "./conditional";
import { databaseFunctions } from "./database";
import { dateFunctions } from "./date-functions";
import { financialFunctions } from "./financial";
import { informationFunctions } from "./information";
import { lambdaFunctions } from "./lambda-helpers";
import { logicFunctions } from "./logic";
import { longTailFunctions } from "./long-tail";
import { lookupFunctions } from "./lookup";
import { mathFunctions } from "./math";
import { matrixFunctions } from "./matrices";
import { rankingFunctions } from "./ranking";
import { referenceFunctions } from "./references";
import { regressionFunctions } from "./regression";
import { roundingFunctions } from "./rounding";
import { sortingFunctions } from "./sorting";
import { statisticFunctions } from "./statistics";
import { studentFunctions } from "./student";
import { subtotalFunctions } from "./subtotal";
import { sumFunctions } from "./sums";
import { textFunctions } from "./text";
import { textNumberFunctions } from "./text-numbers";
import { textSplitFunctions } from "./text-split";
import { trigonometryFunctions } from "./trigonometry";
import { workdayFunctions } from "./workdays";
import { yearFractionFunctions } from "./year-fraction";

const families: readonly (readonly AnySpec[])[] = [
  roundingFunctions,
  mathFunctions,
  trigonometryFunctions,
  sumFunctions,
  logicFunctions,
  dateFunctions,
  yearFractionFunctions,
  workdayFunctions,
  informationFunctions,
  textFunctions,
  textSplitFunctions,
  textNumberFunctions,
  lookupFunctions,
  referenceFunctions,
  conditionalFunctions,
  statisticFunctions,
  rankingFunctions,
  regressionFunctions,
  subtotalFunctions,
  financialFunctions,
  cashFlowFunctions,
  arrayFunctions,
  sortingFunctions,
  matrixFunctions,
  lambdaFunctions,
  databaseFunctions,
  studentFunctions,
  longTailFunctions,
];

const functions = new Map(families.flat().map((spec) => [spec.name, spec]));

/** The function of a name in capitals, or undefined. */
export const findFunction = (name: string): AnySpec | undefined => functions.get(name);

/** The names of all functions, in order. */
export const functionNames = (): string[] => [...functions.keys()].sort();

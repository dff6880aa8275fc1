import type { AnySpec } from "../define";
import { logicFunctions } from "./logic";
import { mathFunctions } from "./math";
import { roundingFunctions } from "./rounding";
import { sumFunctions } from "./sums";
import { trigonometryFunctions } from "./trigonometry";

const families: readonly (readonly AnySpec[])[] = [
  roundingFunctions,
  mathFunctions,
  trigonometryFunctions,
  sumFunctions,
  logicFunctions,
];

const functions = new Map(families.flat().map((spec) => [spec.name, spec]));

/** The function of a name in capitals, or undefined. */
export const findFunction = (name: string): AnySpec | undefined => functions.get(name);

/** The names of all functions, in order. */
export const functionNames = (): string[] => [...functions.keys()].sort();

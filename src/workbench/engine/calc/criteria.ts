import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { compareTexts } from "./coerce";
import { numberLikeText, numberOfText } from "./text-number";
import { hasWildcard, unescapeWildcards, wildcardPattern } from "./wildcard";

/** A condition of COUNTIF and its relatives, read from what stands in the formula. */
export interface Criterion {
  /** Equal criteria have equal keys, so that their matches are found once. */
  readonly key: string;
  /** What a cell must equal, when nothing else could match; found through an index instead of a scan. */
  readonly equals?: number | string | boolean | CellError;
  readonly matchesEmpty: boolean;
  readonly test: (value: Scalar) => boolean;
}

const OPERATOR = /^(<=|>=|<>|=|<|>)/;

/** Reads a criterion. An empty cell counts as 0; texts may begin with an operator and hold wildcards. */
export function readCriterion(value: Scalar, year?: number): Criterion {
  if (value === null) return equality(0);
  if (typeof value !== "string") return equality(value);
  const operator = OPERATOR.exec(value)?.[0] ?? "";
  const operand = value.slice(operator.length);
  if (operand === "") return emptyOperand(operator, value);
  const literal = readOperand(operand, year);
  switch (operator) {
    case "":
    case "=":
      return typeof literal === "string" ? textEquality(literal) : equality(literal);
    case "<>":
      return negated(typeof literal === "string" ? textEquality(literal) : equality(literal));
    default:
      return comparison(operator, literal);
  }
}

function readOperand(text: string, year: number | undefined): number | string | boolean | CellError {
  const number = numberOfText(text, year);
  if (number !== undefined) return number;
  const word = text.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return CellError.parse(text) ?? text;
}

/** `""` matches cells that show nothing, `=` only those without content, `<>` all others. */
function emptyOperand(operator: string, text: string): Criterion {
  switch (operator) {
    case "":
      return { key: "blank", matchesEmpty: true, test: (value) => value === null || value === "" };
    case "=":
      return { key: "empty", matchesEmpty: true, test: (value) => value === null };
    case "<>":
      return { key: "filled", matchesEmpty: false, test: (value) => value !== null };
    default:
      return { key: text, matchesEmpty: false, test: () => false };
  }
}

/** Numbers match their texts too: COUNTIF counts the text 5 for the number 5. */
function equality(wanted: number | boolean | CellError): Criterion {
  const key = `=${typeof wanted}:${String(wanted)}`;
  if (typeof wanted !== "number") {
    return { key, equals: wanted, matchesEmpty: false, test: (value) => value === wanted };
  }
  const test = (value: Scalar): boolean =>
    value === wanted || (typeof value === "string" && numberLikeText(value) === wanted);
  return { key, equals: wanted, matchesEmpty: false, test };
}

function textEquality(wanted: string): Criterion {
  const key = `=text:${wanted.toLowerCase()}`;
  if (hasWildcard(wanted)) {
    const pattern = wildcardPattern(wanted);
    return { key, matchesEmpty: false, test: (value) => typeof value === "string" && pattern.test(value) };
  }
  const plain = unescapeWildcards(wanted).toLowerCase();
  const test = (value: Scalar): boolean => typeof value === "string" && value.toLowerCase() === plain;
  return { key, equals: plain, matchesEmpty: false, test };
}

function negated(criterion: Criterion): Criterion {
  return { key: `<>${criterion.key}`, matchesEmpty: true, test: (value) => !criterion.test(value) };
}

function comparison(operator: string, wanted: number | string | boolean | CellError): Criterion {
  const key = `${operator}${typeof wanted}:${String(wanted)}`;
  const holds = ORDER[operator] ?? (() => false);
  let order: (value: Scalar) => number | undefined;
  if (typeof wanted === "number") {
    order = (value) => (typeof value === "number" ? value - wanted : undefined);
  } else if (typeof wanted === "string") {
    order = (value) => (typeof value === "string" ? compareTexts(value, wanted) : undefined);
  } else if (typeof wanted === "boolean") {
    order = (value) => (typeof value === "boolean" ? Number(value) - Number(wanted) : undefined);
  } else {
    order = (value) => (value === wanted ? 0 : undefined);
  }
  const test = (value: Scalar): boolean => {
    const found = order(value);
    return found !== undefined && holds(found);
  };
  return { key, matchesEmpty: false, test };
}

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

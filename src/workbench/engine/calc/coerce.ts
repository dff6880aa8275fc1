import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { numberOfText, textOfNumber } from "./text-number";

/** Errors inside functions are thrown as the error value itself and caught where the call is evaluated. */
export function fail(code: Parameters<typeof CellError.of>[0]): never {
  throw CellError.of(code);
}

/** A value as a number; text is read as Excel reads typed text. Throws `#VALUE!`, or the error that the value is. */
export function toNumber(value: Scalar): number {
  switch (typeof value) {
    case "number":
      return value;
    case "boolean":
      return value ? 1 : 0;
    case "string":
      return numberOfText(value) ?? fail("#VALUE!");
    default:
      if (value === null) return 0;
      throw value;
  }
}

/** A value as text. Throws the error that the value is. */
export function toText(value: Scalar): string {
  switch (typeof value) {
    case "string":
      return value;
    case "number":
      return textOfNumber(value);
    case "boolean":
      return value ? "TRUE" : "FALSE";
    default:
      if (value === null) return "";
      throw value;
  }
}

/** A value as a condition: numbers but zero are true, the texts TRUE and FALSE are read. Throws `#VALUE!` or the error. */
export function toBoolean(value: Scalar): boolean {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number":
      return value !== 0;
    case "string": {
      const word = value.toUpperCase();
      if (word === "TRUE") return true;
      return word === "FALSE" ? false : fail("#VALUE!");
    }
    default:
      if (value === null) return false;
      throw value;
  }
}

/** The value, unless it is an error, which is thrown. */
export function noError(value: Scalar): Exclude<Scalar, CellError> {
  if (value instanceof CellError) throw value;
  return value;
}

/** A result as a cell can hold it: no NaN or infinity, no minus zero. */
export function cleanNumber(value: number): number | CellError {
  return Number.isFinite(value) ? value + 0 : CellError.of("#NUM!");
}

const RANK = { number: 1, string: 2, boolean: 3 } as const;

/**
 * Compares as Excel's operators do: numbers before text before booleans, text without case, numbers to 15 digits, an
 * empty cell as 0, "" or FALSE by what it stands against. Negative, zero or positive; throws an error operand.
 */
export function compareScalars(left: Scalar, right: Scalar): number {
  const a = left === null ? emptyFor(right) : noError(left);
  const b = right === null ? emptyFor(left) : noError(right);
  if (typeof a === "number" && typeof b === "number") return compareNumbers(a, b);
  if (typeof a === "string" && typeof b === "string") return compareTexts(a, b);
  if (typeof a === "boolean" && typeof b === "boolean") return Number(a) - Number(b);
  return rank(a) - rank(b);
}

const rank = (value: Exclude<Scalar, CellError>): number =>
  value === null ? 0 : RANK[typeof value as keyof typeof RANK];

function emptyFor(other: Scalar): number | string | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}

function compareNumbers(a: number, b: number): number {
  if (a === b) return 0;
  const close = Math.abs(a - b) <= Math.abs(a) * 1e-14;
  if (close && a.toPrecision(15) === b.toPrecision(15)) return 0;
  return a < b ? -1 : 1;
}

const collator = new Intl.Collator("en-US", { sensitivity: "accent", usage: "sort" });

/** Text in Excel's order, without case. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  const lowerA = a.toLowerCase();
  const lowerB = b.toLowerCase();
  return lowerA === lowerB ? 0 : collator.compare(lowerA, lowerB) || (lowerA < lowerB ? -1 : 1);
}

import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import { cleanNumber, compareScalars, toNumber, toText } from "./coerce";
import type { BinaryOperator } from "./expression";

/** Applies an operator to two values; errors of the operands come back, the left one first. */
export function applyOperator(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (typeof left === "number" && typeof right === "number") return arithmetic(operator, left, right);
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  try {
    switch (operator) {
      case "&":
        return toText(left) + toText(right);
      case "+":
      case "-":
      case "*":
      case "/":
      case "^":
        return arithmetic(operator, toNumber(left), toNumber(right));
      default:
        return verdict(operator, compareScalars(left, right));
    }
  } catch (error) {
    if (error instanceof CellError) return error;
    throw error;
  }
}

function arithmetic(operator: BinaryOperator, a: number, b: number): Scalar {
  switch (operator) {
    case "+":
      return cleanNumber(a + b);
    case "-":
      return cleanNumber(a - b);
    case "*":
      return cleanNumber(a * b);
    case "/":
      return b === 0 ? CellError.of("#DIV/0!") : cleanNumber(a / b);
    case "^":
      return power(a, b);
    case "&":
      return toText(a) + toText(b);
    default:
      return verdict(operator, compareScalars(a, b));
  }
}

/** Excel's `^` and POWER: 0^0 is `#NUM!`, 0 to a negative power `#DIV/0!`. */
export function power(base: number, exponent: number): number | CellError {
  if (base === 0 && exponent === 0) return CellError.of("#NUM!");
  if (base === 0 && exponent < 0) return CellError.of("#DIV/0!");
  return cleanNumber(base ** exponent);
}

function verdict(operator: BinaryOperator, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    default:
      return order >= 0;
  }
}

/** The last addition or subtraction of a formula is 0 when only noise is left of its operands. */
const NOISE = 2 ** -50;

/**
 * Excel's remedy for `=0.5-0.4-0.1`: a sum that all but cancels counts as 0, at the end of a formula only.
 * https://learn.microsoft.com/office/troubleshoot/excel/floating-point-arithmetic-inaccurate-result
 */
export function settleNoise(operator: BinaryOperator, left: Scalar, right: Scalar, result: Scalar): Scalar {
  if ((operator !== "+" && operator !== "-") || typeof result !== "number" || result === 0) return result;
  const size = Math.max(Math.abs(Number(left)), Math.abs(Number(right)));
  return Math.abs(result) < size * NOISE ? 0 : result;
}

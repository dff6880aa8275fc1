import { readNumber } from "../input";

/** The number that a text stands for in calculations (`"1,200"`, `"12%"`, `"3/31/2026"`), or undefined. */
export function numberOfText(text: string, year?: number): number | undefined {
  return readNumber(text, year)?.value;
}

/**
 * The number that a cell's text counts as in criteria, where the text 5 meets the number 5. Texts that begin with a
 * letter, most identifiers among them, are not tried.
 */
export function numberLikeText(text: string): number | undefined {
  return /^[\s\d(+\-.$€%]/.test(text) ? numberOfText(text) : undefined;
}

/**
 * A number as text for `&` and text functions: up to 15 digits, with an exponent where Excel's General has one when
 * width does not matter. Excel documents 15 digits; where it turns to exponents was taken from LibreOffice.
 */
export function textOfNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value === 0 ? 0 : value);
  const rounded = value.toPrecision(15);
  const exponent = Math.floor(Math.log10(Math.abs(Number(rounded))));
  if (exponent >= 15 || exponent < -9) return exponential(value);
  return trimZeros(Number(rounded).toFixed(Math.min(Math.max(14 - exponent, 0), 30)));
}

function exponential(value: number): string {
  const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
  const power = Number(exponent);
  const digits = String(Math.abs(power)).padStart(2, "0");
  return `${trimZeros(mantissa)}E${power < 0 ? "-" : "+"}${digits}`;
}

const trimZeros = (digits: string): string =>
  digits.includes(".") ? digits.replace(/0+$/, "").replace(/\.$/, "") : digits;

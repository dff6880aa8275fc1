import type { CellInput } from "../pmo/changes/content";

/**
 * Excel reads what a program puts into `values` as if it were typed: `=1+1` becomes a formula, `1-2` a date, `00123` a number.
 * A leading apostrophe keeps text text. It shows in the formula bar, so that it is used only where Excel would read on.
 */
const READ_AS_SOMETHING_ELSE =
  /^[^\p{L}]|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s./-]*\d/iu;

/** What to hand to `range.values` so that the cell holds exactly this; null leaves the cell alone. */
export function asTyped(input: CellInput): string | number | boolean | null {
  if (input === null) return null;
  if (typeof input === "object") return input.formula;
  if (typeof input !== "string" || input === "") return input;
  return READ_AS_SOMETHING_ELSE.test(input) ? `'${input}` : input;
}

/** The content of a cell from what Office.js reports of it: text that looks like a formula, but is none, has itself as value. */
export function fromLoaded(formula: unknown, value: unknown): CellInput {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return { formula };
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

import type { Serial } from "./cell";

/** Nothing is reported: the cell is blank or holds a placeholder such as `TBC`. */
export const MISSING = "missing";

/** What reading a cell gave: a value, what stands in the way of one, or nothing to read. */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Trouble }
  | typeof MISSING;

/** Why a cell cannot be read as what its field holds; `intake/words.ts` says it in a sentence. */
export type Trouble =
  | { readonly kind: "no-date" | "no-number" | "no-money" | "no-percent" | "no-flag" | "no-id" }
  | { readonly kind: "error-value" }
  /** A whole year, quarter, month or span of days; `last` is its last day. */
  | { readonly kind: "period"; readonly period: Period; readonly last: Serial }
  | { readonly kind: "span" }
  | { readonly kind: "no-such-day"; readonly suggestion?: Serial }
  /** A date that stands for "none", such as 1900-01-01 or 31/12/9999. */
  | { readonly kind: "placeholder-date"; readonly date: Serial }
  /** Prose or a remark with one readable date in it. */
  | { readonly kind: "date-in-text"; readonly date: Serial }
  | { readonly kind: "year-only"; readonly year: number }
  /** About, below or above an amount. */
  | { readonly kind: "approximate"; readonly amount: number }
  | { readonly kind: "range" }
  | { readonly kind: "other-currency"; readonly currency: string; readonly expected: string }
  | { readonly kind: "out-of-range"; readonly minimum?: number; readonly maximum?: number }
  | { readonly kind: "not-in-list"; readonly nearest?: string }
  /** An amount so many times the usual one of its column that its unit is in doubt. */
  | { readonly kind: "far-off"; readonly times: number }
  | { readonly kind: "no-scale" }
  | { readonly kind: "negative-scale" };

export type Period = "financial year" | "year" | "half-year" | "quarter" | "month";

/** A value that was read. */
export const read = <T>(value: T): Reading<T> => ({ ok: true, value });

/** A cell that cannot be read. */
export const trouble = (problem: Trouble): { readonly ok: false; readonly problem: Trouble } => ({
  ok: false,
  problem,
});

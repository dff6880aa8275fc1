import { longDate } from "../../values/calendar";
import type { CellValue, Serial } from "../../values/cell";
import { shortened, textOf } from "../../values/text";

/** A date for a sentence: `31 Mar 2026`. */
export const day = (serial: Serial): string => longDate(serial);

/** A number for a sentence: thousands with commas, at most two decimals. */
export function amount(value: number): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 100) / 100;
  const [whole = "0", decimals] = String(Math.abs(rounded)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `${rounded < 0 ? "-" : ""}${grouped}${decimals === undefined ? "" : `.${decimals}`}`;
}

/** A share for a sentence, in whole percent; one decimal below ten. */
export function percent(share: number): string {
  const value = share * 100;
  return `${Math.abs(value) < 9.95 ? Math.round(value * 10) / 10 : Math.round(value)}%`;
}

/** A ratio for a sentence, with two decimals. */
export const ratio = (value: number): string => value.toFixed(2);

/** `1 risk`, `3 risks`. */
export const count = (number: number, singular: string, plural = `${singular}s`): string =>
  `${amount(number)} ${number === 1 ? singular : plural}`;

/** A cell's content between quotes, shortened. */
export const quoted = (value: CellValue): string => `“${shortened(textOf(value), 60)}”`;

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

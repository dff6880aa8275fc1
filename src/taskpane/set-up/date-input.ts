import { serialOf } from "../../actions/calendar";
import type { Serial } from "../../pmo/values/cell";

/**
 * The serial of what a date input holds (`2026-03-31`, HTML's form of a date, whatever the screen shows); undefined for an
 * empty or unfinished input and for days that Excel does not know.
 */
export function dateOfInput(text: string): Serial | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  return serialOf(Number(year), Number(month), Number(day));
}

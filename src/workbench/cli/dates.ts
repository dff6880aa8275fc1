import { Unusable } from "./arguments";

/** The noon of a day given as `2026-03-31`, so that every time zone is on that day; refuses anything else. */
export function dayOf(text: string): Date {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const date = match ? new Date(Number(match[1]), Number(match[2]) - 1, Number(match[3]), 12) : undefined;
  if (!match || !date || date.getMonth() !== Number(match[2]) - 1) {
    throw new Unusable(`--as-of ${text}: give the date as 2026-03-31.`);
  }
  return date;
}

import type { CellValue } from "./cell";
import { tidy } from "./text";

/** Words that people type where they have nothing to say, in lower case. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "n/a",
  "na",
  "n.a.",
  "n.a",
  "n\\a",
  "#n/a",
  "not applicable",
  "not available",
  "not known",
  "not yet known",
  "not yet determined",
  "not determined",
  "not set",
  "not yet set",
  "no data",
  "unknown",
  "tbc",
  "t.b.c.",
  "tbd",
  "t.b.d.",
  "tba",
  "t.b.a.",
  "to be confirmed",
  "to be determined",
  "to be decided",
  "to be advised",
  "to be announced",
  "to be agreed",
  "to follow",
  "null",
  "undefined",
  "none",
  "(none)",
  "(blank)",
  "blank",
  "empty",
  "?",
  "??",
  "???",
  "-",
  "--",
  "---",
  "–",
  "—",
  "_",
  ".",
  "..",
  "...",
  "…",
  "/",
  "*",
]);

/** True for text that stands for "nothing reported", such as `TBC`, `n/a` or a dash. */
export function isPlaceholder(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > 24) return false;
  const text = tidy(value).toLowerCase();
  return PLACEHOLDERS.has(text) || PLACEHOLDERS.has(text.replace(/^[[(<]\s*|\s*[\])>]$/g, ""));
}

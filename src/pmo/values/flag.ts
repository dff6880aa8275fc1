import type { CellValue } from "./cell";
import { isPlaceholder } from "./placeholders";
import { MISSING, read, trouble } from "./reading";
import type { Reading } from "./reading";
import { folded, tidy } from "./text";

const YES: ReadonlySet<string> = new Set(
  "yes y true t 1 x ✓ ✔ ☑ ✅ done complete completed checked oui ja si sí".split(" "),
);
const NO: ReadonlySet<string> = new Set(
  "no n false f 0 ✗ ✘ ☐ ❌ open incomplete unchecked non nein".split(" "),
);
const NO_PHRASES: ReadonlySet<string> = new Set([
  "not done",
  "not complete",
  "not yet",
  "not started",
  "in progress",
]);

/** Reads a yes-or-no cell: words, letters, ticks and crosses, 1 and 0, TRUE and FALSE. */
export function parseFlag(value: CellValue): Reading<"Yes" | "No"> {
  if (value === null) return MISSING;
  const text = tidy(String(value)).toLowerCase();
  const word = /\p{L}|\p{N}/u.test(text) ? folded(text) : text;
  if (YES.has(word)) return read("Yes");
  if (NO.has(word) || NO_PHRASES.has(word)) return read("No");
  return word === "" || isPlaceholder(text) ? MISSING : trouble({ kind: "no-flag" });
}

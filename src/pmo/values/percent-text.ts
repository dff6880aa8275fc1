import { numberIn } from "./number-text";
import type { DecimalMark } from "./number-text";
import { isPlaceholder } from "./placeholders";
import { MISSING, read, trouble } from "./reading";
import type { Reading } from "./reading";
import { tidy } from "./text";

/** A percentage as text says it: `share` where it has a percent sign (0.45 for `45%`), else the bare number of unknown scale. */
export type Percentage = { readonly share: number } | { readonly bare: number };

/** Reads `45%`, `45 per cent`, `(8%)`, `-8 %` and bare numbers. */
export function parsePercent(text: string, decimal: DecimalMark): Reading<Percentage> {
  const plain = tidy(text);
  if (plain === "" || isPlaceholder(plain)) return MISSING;
  const signed = /^(\(?.*?)\s*(?:%|per ?cent|pct\.?)\s*(\)?)(?:\s*(?:complete|done|completed))?$/i.exec(
    plain,
  );
  const number = numberIn(signed ? `${signed[1] ?? ""}${signed[2] ?? ""}` : plain, decimal);
  if (number === undefined) return trouble({ kind: "no-percent" });
  return read(signed ? { share: number / 100 } : { bare: number });
}

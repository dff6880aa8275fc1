import type { CellValue } from "../../values/cell";
import { formatMeaning } from "../../values/number-format";

/** Text that Excel would take for a number, date or formula if it were typed: it must go into cells formatted as text. */
const LOOKS_TYPED = /^\s*(?:[=+@'-]|[£$€]?\d|\(\d|true$|false$)/i;

/** The number format for a column that is kept as it was: what most of its numbers had, or text where texts look like numbers. */
export function keptFormat(cells: readonly CellValue[], formats: readonly string[]): string {
  const counts = new Map<string, number>();
  let texts = 0;
  let typed = 0;
  let numbers = 0;
  cells.forEach((cell, at) => {
    if (typeof cell === "string") {
      texts++;
      if (LOOKS_TYPED.test(cell)) typed++;
    }
    if (typeof cell !== "number") return;
    numbers++;
    const format = formats[at] ?? "General";
    counts.set(format, (counts.get(format) ?? 0) + 1);
  });
  if (numbers === 0) return texts > 0 && typed > 0 ? "@" : "General";
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual === undefined || formatMeaning(usual[0]).kind === "text" ? "General" : usual[0];
}

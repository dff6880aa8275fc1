import type { Template } from "../templates/template";
import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";
import type { NearDuplicate } from "./update";

export const DUPLICATE_HEADERS = ["Register", "Entry", "Candidate", "Same", "Said on"];

/** The answers to near-duplicates that `PMO Setup` remembers, by the question's id; anything but yes and no leaves it open. */
export function rememberedAnswers(
  rows: readonly (readonly CellValue[])[],
  templates: readonly Template[],
): Readonly<Record<string, boolean>> {
  return Object.fromEntries(
    rows.flatMap(([register = null, entry = null, candidate = null, says = null]) => {
      const template = templates.find(({ name }) => folded(name) === folded(textOf(register)));
      const word = textOf(says).toLowerCase();
      if (!template || (word !== "yes" && word !== "no" && word !== "true" && word !== "false")) return [];
      const id = [template.id, textOf(entry), textOf(candidate)].join("|").toLowerCase();
      return [[id, word === "yes" || word === "true"] as const];
    }),
  );
}

/** The rows of the table after an import: what was known, and what was answered now. */
export function answerRows(
  known: readonly (readonly CellValue[])[],
  questions: readonly { readonly register: string; readonly question: NearDuplicate }[],
  said: Readonly<Record<string, boolean>>,
  saidOn: string,
): readonly (readonly CellValue[])[] {
  const keyOf = (row: readonly CellValue[]): string =>
    row
      .slice(0, 3)
      .map((cell) => textOf(cell).toLowerCase())
      .join("|");
  const rows = new Map(
    known.filter((row) => textOf(row[1] ?? null) !== "").map((row) => [keyOf(row), row] as const),
  );
  for (const { register, question } of questions) {
    const same = said[question.id];
    if (same === undefined) continue;
    const row = [register, question.text, question.candidate.text, same ? "Yes" : "No", saidOn];
    const before = rows.get(keyOf(row));
    if (textOf(before?.[3] ?? null).toLowerCase() !== textOf(row[3] ?? null).toLowerCase())
      rows.set(keyOf(row), row);
  }
  return [...rows.values()];
}

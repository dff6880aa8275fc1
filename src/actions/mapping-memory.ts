import type { IntakeChoices, IntakePlan } from "../pmo/intake/plan";
import { templateOf } from "../pmo/templates/standard";
import type { FieldId } from "../pmo/templates/template";
import type { CellValue } from "../pmo/values/cell";

/** How a column of a source is known again: by its file, sheet and header. */
export const mappingKey = (file: unknown, sheet: unknown, header: unknown): string =>
  [file, sheet, header]
    .map((part) =>
      String(part ?? "")
        .trim()
        .toLowerCase(),
    )
    .join("|");

const CHOSEN = "chosen by hand";

/** The analyst's choices of now, over those that `PMO Setup` remembers as chosen by hand. The same object when there are none. */
export function withRemembered(
  plan: IntakePlan,
  mappings: readonly (readonly CellValue[])[],
  choices: IntakeChoices,
): IntakeChoices {
  const remembered = new Map(
    mappings
      .filter((row) => String(row[5] ?? "").toLowerCase() === CHOSEN)
      .map(([file, sheet, header, field]) => [mappingKey(file, sheet, header), String(field ?? "")]),
  );
  if (remembered.size === 0) return choices;
  const columns: Record<string, Record<number, FieldId | null>> = {};
  for (const { register, source, columns: matches } of plan.imports) {
    for (const { header, column } of matches) {
      const field = remembered.get(mappingKey(source.file, source.sheet, header));
      if (field === undefined) continue;
      const found = templateOf(register).fields.find((candidate) => candidate.header === field);
      (columns[source.sheet] ??= {})[column] = found?.id ?? null;
    }
  }
  for (const [sheet, chosen] of Object.entries(choices.columns ?? {}))
    columns[sheet] = { ...columns[sheet], ...chosen };
  return Object.keys(columns).length === 0 ? choices : { ...choices, columns };
}

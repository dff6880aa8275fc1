import type { IntakeChoices } from "../../pmo/intake/plan";
import type { FieldId, RegisterId } from "../../pmo/templates/template";

/** The choices with one column decided: a field, null to keep it as it is, or undefined to leave it to the matcher again. */
export function withColumn(
  choices: IntakeChoices,
  sheet: string,
  column: number,
  field: FieldId | null | undefined,
): IntakeChoices {
  const columns = withEntry(choices.columns?.[sheet] ?? {}, column, field);
  return { ...choices, columns: { ...choices.columns, [sheet]: columns } };
}

/** The choices with one sheet decided: a register, null to leave it out, or undefined to go by what is found. */
export function withSheet(
  choices: IntakeChoices,
  sheet: string,
  register: RegisterId | null | undefined,
): IntakeChoices {
  return { ...choices, sheets: withEntry(choices.sheets ?? {}, sheet, register) };
}

/** A record with one entry set, or without it. */
function withEntry<Value>(
  record: Readonly<Record<string, Value>>,
  key: string | number,
  value: Value | undefined,
): Readonly<Record<string, Value>> {
  const others = Object.entries(record).filter(([one]) => one !== String(key));
  return Object.fromEntries(value === undefined ? others : [...others, [String(key), value] as const]);
}

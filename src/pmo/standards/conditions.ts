import type { Condition, Template } from "../templates/template";

/** `Status is Open or Treating; Response is filled`, as people read and write it in a cell. */
export const conditionsText = (
  conditions: readonly Condition[],
  template: Pick<Template, "fields">,
): string =>
  conditions
    .map((condition) => {
      const header = template.fields.find(({ id }) => id === condition.field)?.header ?? condition.field;
      return "is" in condition ? `${header} is ${condition.is.join(" or ")}` : `${header} is filled`;
    })
    .join("; ");

/** Conditions from such a text; undefined where it does not read like one, or names no field. */
export function conditionsFrom(
  text: string,
  fieldOf: (header: string) => string | undefined,
): readonly Condition[] | undefined {
  const found = text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part): Condition | undefined => {
      const [, header = "", rest = ""] = /^(.+?)\s+is\s+(.+)$/i.exec(part) ?? [];
      const field = fieldOf(header);
      if (field === undefined) return undefined;
      if (/^filled$/i.test(rest.trim())) return { field, filled: true as const };
      return { field, is: rest.split(/\s+or\s+/i).map((value) => value.trim()) };
    });
  const whole = found.filter((condition) => condition !== undefined);
  return whole.length === found.length && whole.length > 0 ? whole : undefined;
}

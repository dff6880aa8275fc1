import type { Field, Template } from "../templates/template";

/** What changed from one version of a template to another, in words for people. */
export interface TemplateDifference {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Fields that ask for something else than before: `Tier: list`. */
  readonly changed: readonly { readonly header: string; readonly what: readonly (keyof Field)[] }[];
}

const COMPARED: readonly (keyof Field)[] = [
  "type",
  "requirement",
  "requiredWhen",
  "list",
  "references",
  "minimum",
  "maximum",
  "formula",
  "description",
  "synonyms",
];

/** Compares two versions of a template, field by field; a field is known by its id, whatever its header. */
export function differenceOf(before: Template, after: Template): TemplateDifference {
  const old = new Map(before.fields.map((field) => [field.id, field]));
  const now = new Set(after.fields.map(({ id }) => id));
  const pairs = after.fields.flatMap((field) => {
    const was = old.get(field.id);
    return was ? [{ was, field }] : [];
  });
  return {
    added: after.fields.filter(({ id }) => !old.has(id)).map(({ header }) => header),
    removed: before.fields.filter(({ id }) => !now.has(id)).map(({ header }) => header),
    renamed: pairs.flatMap(({ was, field }) =>
      was.header === field.header ? [] : [{ from: was.header, to: field.header }],
    ),
    changed: pairs.flatMap(({ was, field }) => {
      const what = COMPARED.filter((name) => JSON.stringify(was[name]) !== JSON.stringify(field[name]));
      return what.length > 0 ? [{ header: field.header, what }] : [];
    }),
  };
}

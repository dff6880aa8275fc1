import { headerText } from "../intake/match/header-text";
import type { Field, FieldId, Template } from "../templates/template";

/** A column of a table that holds a field of a template, and how it was recognized. */
export interface FieldMatch {
  readonly field: Field;
  /** From 0, in the table. */
  readonly column: number;
  readonly by: "header" | "synonym";
}

const plain = (text: string): string => text.trim().toLowerCase();
const words = (text: string): string => headerText(text).words.join(" ");

/**
 * Which columns of a table hold which fields: by the standard header first, then by a synonym. Of two columns for one field the first
 * counts, and none feeds two fields; guesses are left to intake, where a person confirms them.
 */
export function matchFields(template: Template, headers: readonly string[]): FieldMatch[] {
  const taken = new Set<number>();
  const found = new Map<FieldId, FieldMatch>();
  const take = (by: FieldMatch["by"], fits: (field: Field, index: number) => boolean): void => {
    for (const field of template.fields) {
      if (found.has(field.id)) continue;
      const column = headers.findIndex((_, index) => !taken.has(index) && fits(field, index));
      if (column < 0) continue;
      taken.add(column);
      found.set(field.id, { field, column, by });
    }
  };
  take("header", (field, index) => plain(headers[index] ?? "") === plain(field.header));
  const known = headers.map(words);
  const others = new Map(
    template.fields.map(({ id, header, synonyms }) => [id, new Set([header, ...synonyms].map(words))]),
  );
  take("synonym", (field, index) => {
    const text = known[index] ?? "";
    return field.type !== "calculated" && text !== "" && (others.get(field.id)?.has(text) ?? false);
  });
  return template.fields.flatMap(({ id }) => found.get(id) ?? []);
}

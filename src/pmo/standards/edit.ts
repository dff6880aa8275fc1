import type { Standards } from "../templates/standards";
import type { CellValue } from "../values/cell";
import { mergeOwn } from "./merge";
import type { OwnField, OwnList, OwnProblem, OwnStandards, OwnTemplate } from "./own";
import { tablesFromOwn } from "./own-tables";
import type { OWN_TABLES } from "./own-tables";

/** A row to be written into one of the three tables: over the row that stands at a cell, or below the others. */
export interface OwnRowEdit {
  readonly table: keyof typeof OWN_TABLES;
  readonly at: string | undefined;
  readonly cells: readonly CellValue[];
}

/** What own standards become with something added to them or changed in them, which wins. */
export function withOwn(own: OwnStandards, more: OwnStandards): OwnStandards {
  return {
    templates: joined(own.templates, more.templates, (old, fresh): OwnTemplate => ({
      ...old,
      ...fresh,
      fields: joined(old.fields, fresh.fields, joinedField),
    })),
    lists: joined(own.lists, more.lists, (old, fresh): OwnList => {
      const values = new Map(old.items.map((item) => [item.value.toLowerCase(), item]));
      for (const item of fresh.items) values.set(item.value.toLowerCase(), item);
      return { ...old, ...fresh, items: [...values.values()] };
    }),
  };
}

/** A header that is changed stays known as another word, so that registers which still have it are recognized. */
function joinedField(old: OwnField, fresh: OwnField): OwnField {
  const { header } = old;
  const known = [...(old.synonyms ?? []), ...(fresh.synonyms ?? [])];
  const renamed = header !== undefined && fresh.header !== undefined && header !== fresh.header;
  const synonyms = [...new Set(renamed ? [...known, header] : known)];
  return { ...old, ...fresh, ...(synonyms.length > 0 ? { synonyms } : {}) };
}

function joined<Item extends { readonly id: string }>(
  old: readonly Item[],
  fresh: readonly Item[],
  join: (old: Item, fresh: Item) => Item,
): Item[] {
  const items = new Map(old.map((item) => [item.id, item]));
  for (const item of fresh) {
    const there = items.get(item.id);
    items.set(item.id, there ? join(there, item) : item);
  }
  return [...items.values()];
}

/** What is wrong with an addition, judged together with everything that is there; problems that were there before do not count. */
export function problemsOf(
  standard: Standards,
  own: OwnStandards,
  more: OwnStandards,
): readonly OwnProblem[] {
  const places = new Set([
    ...more.templates.flatMap(({ at, fields }) => [at, ...fields.map((field) => field.at)]),
    ...more.lists.flatMap(({ at, items }) => [at, ...items.map((item) => item.at)]),
  ]);
  return mergeOwn(standard, withOwn(own, more)).problems.filter(({ at }) => places.has(at));
}

/** The rows of the sheet that an addition writes; rows of others, readable or not, stay as they are. */
export function rowEdits(standard: Standards, own: OwnStandards, more: OwnStandards): OwnRowEdit[] {
  const whole = withOwn(own, more);
  return [
    ...more.templates.flatMap((template): OwnRowEdit[] => {
      const old = own.templates.find(({ id }) => id === template.id);
      const now = whole.templates.find(({ id }) => id === template.id) ?? template;
      const { registers } = tablesFromOwn({ templates: [{ ...now, fields: [] }], lists: [] }, standard);
      const fields = template.fields.flatMap((field): OwnRowEdit[] => {
        const known = old?.fields.find(({ id }) => id === field.id);
        const all = now.fields.filter(({ id }) => id !== field.id);
        const merged = known ? joinedField(known, field) : field;
        // The other fields are there for the headers that conditions name; the row asked for comes last.
        const rows = tablesFromOwn(
          { templates: [{ ...now, fields: [...all, merged] }], lists: whole.lists },
          standard,
        );
        return [{ table: "fields", at: known?.at, cells: rows.fields.at(-1) ?? [] }];
      });
      const at = old?.at === "" ? undefined : old?.at;
      return [...registers.map((cells): OwnRowEdit => ({ table: "registers", at, cells })), ...fields];
    }),
    ...more.lists.flatMap((list): OwnRowEdit[] => {
      const old = own.lists.find(({ id }) => id === list.id);
      return list.items.map((item): OwnRowEdit => {
        const { values } = tablesFromOwn({ templates: [], lists: [{ ...list, items: [item] }] }, standard);
        const known = old?.items.find(({ value }) => value.toLowerCase() === item.value.toLowerCase());
        return { table: "values", at: known?.at, cells: values[0] ?? [] };
      });
    }),
  ];
}

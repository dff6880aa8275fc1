import type { Standards } from "../templates/standards";
import type { Field, ListId, Template } from "../templates/template";
import { idOf } from "./own";
import type { OwnField, OwnList, OwnProblem, OwnStandards, OwnTemplate } from "./own";

/** What own standards make of the standard ones; what cannot be used is left out and named. */
export interface Merged {
  readonly standards: Standards;
  readonly problems: readonly OwnProblem[];
}

type List = Standards["lists"][ListId];

/** The width of a column whose field says none, in characters. */
const WIDTH = 16;

/** The standards of a workbook: the standard ones with the PMO's own over them, which win. */
export function mergeOwn(standard: Standards, own: OwnStandards): Merged {
  const problems: OwnProblem[] = [];
  const lists = mergeLists(standard, own.lists, problems);
  const known = new Set([...standard.templates.map(({ id }) => id), ...own.templates.map(({ id }) => id)]);
  const templates = [...standard.templates];
  for (const mine of own.templates) {
    const place = templates.findIndex(({ id }) => id === mine.id);
    const base = templates[place];
    const merged = base ? extended(base, mine) : begun(mine, templates, problems);
    if (!merged) continue;
    const whole = withFields(merged, mine.fields, { lists, registers: known }, problems);
    if (base) templates[place] = whole;
    else if (isWhole(whole, mine, problems)) templates.push(whole);
  }
  return { standards: { ...standard, templates, lists }, problems };
}

const extended = (base: Template, { version, description }: OwnTemplate): Template => ({
  ...base,
  version,
  ...(description === undefined ? {} : { description }),
});

/** A template that the standard does not have: it needs a name and a key. */
function begun(
  { id, at, version, name, singular, description, key, label }: OwnTemplate,
  others: readonly Template[],
  problems: OwnProblem[],
): Template | undefined {
  if (name === undefined || key === undefined) {
    const lacks = name === undefined ? "a name" : "a key field";
    problems.push({
      at,
      text: `the register ${name ?? id} is not a standard one, and has no ${lacks.slice(2)}`,
    });
    return undefined;
  }
  if (id !== idOf(name)) {
    problems.push({ at, text: `a register named ${name} has the id ${idOf(name)}, not ${id}` });
    return undefined;
  }
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase())) {
    problems.push({ at, text: `there is a register named ${name} already` });
    return undefined;
  }
  return {
    id,
    version,
    name,
    singular: singular ?? name.toLowerCase(),
    description: description ?? `The program's ${name.toLowerCase()}, one row each.`,
    key,
    label: label ?? key,
    fields: [],
  };
}

function isWhole(template: Template, { at }: OwnTemplate, problems: OwnProblem[]): boolean {
  for (const [what, id] of [
    ["key", template.key],
    ["name", template.label],
  ] as const) {
    if (template.fields.some((field) => field.id === id)) continue;
    problems.push({ at, text: `the ${what} field ${id} of ${template.name} is none of its fields` });
    return false;
  }
  return true;
}

interface Known {
  readonly lists: Standards["lists"];
  readonly registers: ReadonlySet<string>;
}

function withFields(
  template: Template,
  own: readonly OwnField[],
  known: Known,
  problems: OwnProblem[],
): Template {
  const fields = [...template.fields];
  for (const mine of own) {
    const place = fields.findIndex(({ id }) => id === mine.id);
    const base = fields[place];
    const field = base ? changed(base, mine) : added(mine);
    const others = fields.filter((_, index) => index !== place);
    const wrong =
      field === undefined
        ? "a new field needs a header and a type"
        : ((base && fixedPart(base, mine)) ?? flaw(field, others, known));
    if (wrong !== undefined || field === undefined) {
      problems.push({ at: mine.at, text: `${mine.header ?? mine.id}: ${wrong ?? ""}` });
      continue;
    }
    if (base) fields[place] = field;
    else fields.splice(firstCalculated(fields), 0, field);
  }
  return { ...template, fields };
}

/** New fields stand before the calculated ones at the end, where people enter things. */
function firstCalculated(fields: readonly Field[]): number {
  const last = fields.findLastIndex(({ type }) => type !== "calculated");
  return last + 1;
}

/** What the PMO says wins; other headers for the field are added to those that are known. */
const changed = (base: Field, own: OwnField): Field => ({
  ...base,
  ...placeless(own),
  synonyms: unique([...base.synonyms, ...(own.synonyms ?? [])]),
});

/** What formulas of registers and reports rely on stays as the standard has it. */
function fixedPart(base: Field, { header, type, references }: OwnField): string | undefined {
  if (header !== undefined && header !== base.header)
    return `the standard column ${base.header} keeps its header, which formulas look for; add yours to its other headers`;
  if (type !== undefined && type !== base.type)
    return `the standard column ${base.header} stays of type ${base.type}`;
  if (references !== undefined && references !== base.references)
    return `the standard column ${base.header} goes on referring to ${base.references ?? "nothing"}`;
  return undefined;
}

function added(own: OwnField): Field | undefined {
  const mine = placeless(own);
  const { header, type } = mine;
  if (header === undefined || type === undefined) return undefined;
  return {
    requirement: "optional",
    description: `${header}, as the PMO asks for it.`,
    width: WIDTH,
    ...mine,
    header,
    type,
    synonyms: mine.synonyms ?? [],
  };
}

function flaw(field: Field, others: readonly Field[], { lists, registers }: Known): string | undefined {
  if (others.some(({ header }) => header.toLowerCase() === field.header.toLowerCase()))
    return `the register has a column ${field.header} already`;
  if (field.type === "list" && field.list === undefined) return "a list field needs a list";
  if (field.list !== undefined && !lists[field.list]) return `there is no list ${field.list}`;
  if (field.type === "reference" && field.references === undefined)
    return "a field that refers to a register needs its name";
  if (field.references !== undefined && !registers.has(field.references))
    return `there is no register ${field.references}`;
  if (field.minimum !== undefined && field.maximum !== undefined && field.minimum > field.maximum)
    return "its minimum is above its maximum";
  const unknown = field.requiredWhen?.find(
    ({ field: id }) => id !== field.id && !others.some((other) => other.id === id),
  );
  return unknown ? `it is required by the field ${unknown.field}, which there is not` : undefined;
}

function mergeLists(
  { lists: standard }: Standards,
  own: readonly OwnList[],
  problems: OwnProblem[],
): Record<ListId, List> {
  const lists: Record<ListId, List> = { ...standard };
  for (const mine of own) {
    const base = lists[mine.id];
    if (!base && mine.title === undefined) {
      problems.push({ at: mine.at, text: `there is no list ${mine.id}, and a new one needs a title` });
      continue;
    }
    if (!base && mine.title !== undefined && mine.id !== idOf(mine.title)) {
      problems.push({
        at: mine.at,
        text: `a list titled ${mine.title} has the id ${idOf(mine.title)}, not ${mine.id}`,
      });
      continue;
    }
    const items = new Map((base?.items ?? []).map((item) => [item.value.toLowerCase(), item]));
    for (const item of mine.items.map(placeless)) {
      const there = items.get(item.value.toLowerCase());
      items.set(
        item.value.toLowerCase(),
        there ? { ...there, ...item, synonyms: unique([...there.synonyms, ...item.synonyms]) } : item,
      );
    }
    if (items.size === 0) {
      problems.push({ at: mine.at, text: `the list ${mine.title ?? mine.id} has no values` });
      continue;
    }
    const title = mine.title ?? base?.title ?? mine.id;
    const name = base?.name ?? `PMO_List_${mine.id.charAt(0).toUpperCase()}${mine.id.slice(1)}`;
    lists[mine.id] = { ...base, title: base?.title ?? title, name, items: [...items.values()] };
  }
  return lists;
}

/** Without where it is written down. */
export function placeless<Item extends { readonly at: string }>(item: Item): Omit<Item, "at"> {
  const { at, ...rest } = item;
  void at;
  return rest;
}

function unique(words: readonly string[]): string[] {
  const seen = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...seen.values()];
}

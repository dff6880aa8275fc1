import { cellAddress, quotedSheet } from "../changes/address";
import type { Place } from "../changes/content";
import type { Standards } from "../templates/standards";
import type { FieldId, ListId, RegisterId, Template } from "../templates/template";
import type { CellValue } from "../values/cell";
import { conditionsFrom, conditionsText } from "./conditions";
import { idOf, OWN_TYPES, REQUIREMENTS } from "./own";
import type { OwnField, OwnList, OwnProblem, OwnStandards, OwnTemplate } from "./own";

/** The three tables of the sheet `PMO Templates`, in which the PMO writes down what it has added to the standard. */
export const OWN_TABLES = {
  registers: "PMO_OwnRegisters",
  fields: "PMO_OwnFields",
  values: "PMO_OwnValues",
} as const;

export const OWN_HEADERS = {
  registers: ["Register", "One row is a", "Description", "Key field", "Name field", "Version"],
  fields: [
    "Register",
    "Field",
    "Header",
    "Type",
    "Requirement",
    "Required when",
    "List",
    "Refers to",
    "Minimum",
    "Maximum",
    "Width",
    "Description",
    "Other headers",
  ],
  values: ["List", "Value", "Other words", "Meaning"],
} as const;

/** A table's data rows, and where they stand. */
export interface OwnRows {
  readonly sheet: string;
  readonly place: Place;
  readonly rows: readonly (readonly CellValue[])[];
}

export type OwnCells = Readonly<Record<keyof typeof OWN_TABLES, OwnRows | undefined>>;

/** One row of a table, read by its headers' places. */
class Row {
  constructor(
    private readonly table: OwnRows,
    private readonly index: number,
  ) {}

  at(column: number): string {
    const { sheet, place } = this.table;
    return `${quotedSheet(sheet)}!${cellAddress(place.row + 1 + this.index, place.column + column)}`;
  }

  text(column: number): string | undefined {
    const value = this.table.rows[this.index]?.[column] ?? null;
    const text = value === null ? "" : String(value).trim();
    return text === "" ? undefined : text;
  }

  get blank(): boolean {
    return (this.table.rows[this.index] ?? []).every((value) => value === null || value === "");
  }
}

const rowsOf = (table: OwnRows | undefined): Row[] =>
  table ? table.rows.map((_, index) => new Row(table, index)).filter(({ blank }) => !blank) : [];

const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** What the PMO has written down; rows that cannot be read are left out and named by their cell. */
export function ownFromTables(
  cells: OwnCells,
  standard: Standards,
): { own: OwnStandards; problems: readonly OwnProblem[] } {
  const problems: OwnProblem[] = [];
  const names = new Names(standard);
  const templates = new Map<RegisterId, OwnTemplate & { fields: OwnField[] }>();
  for (const row of rowsOf(cells.registers)) {
    const template = readTemplate(row, names, problems);
    if (!template) continue;
    if (templates.has(template.id))
      problems.push({ at: row.at(0), text: `the register ${row.text(0) ?? ""} stands here twice` });
    else templates.set(template.id, { ...template, fields: [] });
  }
  readFields(cells, standard, names, templates, problems);
  return {
    own: { templates: [...templates.values()], lists: readLists(cells, standard, problems) },
    problems,
  };
}

/** Registers and lists by the names that people write; an own one has the id that its name makes. */
class Names {
  private readonly registers: ReadonlyMap<string, RegisterId>;
  private readonly lists: ReadonlyMap<string, ListId>;

  constructor({ templates, lists }: Standards) {
    this.registers = new Map(templates.map(({ id, name }) => [name.toLowerCase(), id]));
    this.lists = new Map(Object.entries(lists).map(([id, { title }]) => [title.toLowerCase(), id]));
  }

  registerOf(name: string): RegisterId {
    return this.registers.get(name.toLowerCase()) ?? nameOrId(name);
  }

  listOf(title: string): ListId {
    return this.lists.get(title.toLowerCase()) ?? nameOrId(title);
  }
}

/** People may write the id itself. */
const nameOrId = (text: string): string => (/^[a-z][A-Za-z0-9]*$/.test(text) ? text : idOf(text));

function readTemplate(
  row: Row,
  names: Names,
  problems: OwnProblem[],
): Omit<OwnTemplate, "fields"> | undefined {
  const name = row.text(0);
  if (name === undefined) {
    problems.push({ at: row.at(0), text: "the row names no register" });
    return undefined;
  }
  const version = row.text(5) === undefined ? 1 : Number(row.text(5));
  if (!Number.isInteger(version) || version < 1) {
    problems.push({ at: row.at(5), text: `${name}: a version is a whole number from 1 on` });
    return undefined;
  }
  const key = row.text(3);
  const label = row.text(4);
  return {
    id: names.registerOf(name),
    at: row.at(0),
    version,
    name,
    ...optional("singular", row.text(1)),
    ...optional("description", row.text(2)),
    ...optional("key", key === undefined ? undefined : nameOrId(key)),
    ...optional("label", label === undefined ? undefined : nameOrId(label)),
  };
}

function readFields(
  cells: OwnCells,
  standard: Standards,
  names: Names,
  templates: Map<RegisterId, OwnTemplate & { fields: OwnField[] }>,
  problems: OwnProblem[],
): void {
  const rows = rowsOf(cells.fields);
  for (const row of rows) {
    const register = row.text(0);
    if (register === undefined) {
      problems.push({ at: row.at(0), text: "the row names no register" });
      continue;
    }
    const id = names.registerOf(register);
    const base = standard.templates.find((template) => template.id === id);
    let template = templates.get(id);
    if (!template && base) {
      // Only its fields are written down: its own row has no place yet.
      template = { id, at: "", version: base.version, fields: [] };
      templates.set(id, template);
    }
    if (!template) {
      problems.push({ at: row.at(0), text: `there is no register ${register}` });
      continue;
    }
    const beside = rows.filter((other) => names.registerOf(other.text(0) ?? "") === id);
    const field = readField(row, base, beside, names, problems);
    if (field) template.fields.push(field);
  }
}

function readField(
  row: Row,
  base: Template | undefined,
  beside: readonly Row[],
  names: Names,
  problems: OwnProblem[],
): OwnField | undefined {
  const header = row.text(2);
  const idText = row.text(1);
  const fieldOf = (text: string): FieldId | undefined => {
    const same = (other: string | undefined): boolean => other?.toLowerCase() === text.toLowerCase();
    const standard = base?.fields.find((field) => same(field.header));
    if (standard) return standard.id;
    const own = beside.find((other) => same(other.text(2)));
    return own && (own.text(1) ?? idOf(text));
  };
  const refuse = (column: number, text: string): undefined => {
    problems.push({ at: row.at(column), text: `${header ?? idText ?? "the row"}: ${text}` });
    return undefined;
  };
  const id = idText ?? (header === undefined ? undefined : (fieldOf(header) ?? idOf(header)));
  if (id === undefined || id === "") return refuse(2, "a field needs a header");
  const type = wordOf(OWN_TYPES, row.text(3));
  if (type === "wrong") return refuse(3, `its type is one of ${OWN_TYPES.join(", ")}`);
  const requirement = wordOf(REQUIREMENTS, row.text(4));
  if (requirement === "wrong") return refuse(4, `its requirement is one of ${REQUIREMENTS.join(", ")}`);
  const when = row.text(5);
  const requiredWhen = when === undefined ? undefined : conditionsFrom(when, fieldOf);
  if (when !== undefined && requiredWhen === undefined)
    return refuse(
      5,
      'a condition reads like "Status is Open or Treating; Owner is filled", by headers of the register',
    );
  const numbers = [8, 9, 10].map((column) => ({ column, text: row.text(column) }));
  const wrong = numbers.find(({ text }) => text !== undefined && !Number.isFinite(Number(text)));
  if (wrong) return refuse(wrong.column, "this is a number, or empty");
  const [minimum, maximum, width] = numbers.map(({ text }) =>
    text === undefined ? undefined : Number(text),
  );
  const listTitle = row.text(6);
  const refersTo = row.text(7);
  const synonyms = list(row.text(12));
  return {
    id,
    at: row.at(2),
    ...optional("header", header),
    ...optional("type", type),
    ...optional("requirement", requirement),
    ...optional("requiredWhen", requiredWhen),
    ...optional("list", listTitle === undefined ? undefined : names.listOf(listTitle)),
    ...optional("references", refersTo === undefined ? undefined : names.registerOf(refersTo)),
    ...optional("minimum", minimum),
    ...optional("maximum", maximum),
    ...optional("width", width),
    ...optional("description", row.text(11)),
    ...optional("synonyms", synonyms.length > 0 ? synonyms : undefined),
  };
}

function readLists({ values }: OwnCells, standard: Standards, problems: OwnProblem[]): OwnList[] {
  const names = new Names(standard);
  const lists = new Map<ListId, OwnList & { items: OwnList["items"][number][] }>();
  for (const row of rowsOf(values)) {
    const name = row.text(0);
    const value = row.text(1);
    if (name === undefined || value === undefined) {
      problems.push({
        at: row.at(name === undefined ? 0 : 1),
        text: name === undefined ? "the row names no list" : `${name}: the row has no value`,
      });
      continue;
    }
    const id = names.listOf(name);
    const mine = lists.get(id) ?? {
      id,
      at: row.at(0),
      ...(standard.lists[id] ? {} : { title: name }),
      items: [],
    };
    mine.items.push({
      value,
      at: row.at(1),
      synonyms: list(row.text(2)),
      ...optional("meaning", row.text(3)),
    });
    lists.set(id, mine);
  }
  return [...lists.values()];
}

function wordOf<Word extends string>(
  words: readonly Word[],
  text: string | undefined,
): Word | "wrong" | undefined {
  if (text === undefined) return undefined;
  const plain = text.toLowerCase().replace(/\s+/g, "");
  return words.find((word) => word.toLowerCase() === plain) ?? "wrong";
}

const optional = <Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> =>
  (value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

/** Own standards as rows of the three tables. */
export function tablesFromOwn(
  own: OwnStandards,
  { templates, lists }: Standards,
): Readonly<Record<keyof typeof OWN_TABLES, CellValue[][]>> {
  const nameOf = (id: RegisterId): string =>
    templates.find((template) => template.id === id)?.name ??
    own.templates.find((template) => template.id === id)?.name ??
    id;
  return {
    registers: own.templates.map((template) => [
      nameOf(template.id),
      template.singular ?? null,
      template.description ?? null,
      template.key ?? null,
      template.label ?? null,
      template.version,
    ]),
    fields: own.templates.flatMap((template) => {
      const base = templates.find(({ id }) => id === template.id);
      const known = { fields: [...(base?.fields ?? []), ...template.fields].filter(hasHeader) };
      return template.fields.map((field): CellValue[] => [
        nameOf(template.id),
        field.id,
        field.header ?? null,
        field.type ?? null,
        field.requirement ?? null,
        field.requiredWhen ? conditionsText(field.requiredWhen, known as Pick<Template, "fields">) : null,
        field.list === undefined ? null : (lists[field.list]?.title ?? field.list),
        field.references === undefined ? null : nameOf(field.references),
        field.minimum ?? null,
        field.maximum ?? null,
        field.width ?? null,
        field.description ?? null,
        field.synonyms && field.synonyms.length > 0 ? field.synonyms.join("; ") : null,
      ]);
    }),
    values: own.lists.flatMap((one) =>
      one.items.map((item): CellValue[] => [
        lists[one.id]?.title ?? one.title ?? one.id,
        item.value,
        item.synonyms.length > 0 ? item.synonyms.join("; ") : null,
        item.meaning ?? null,
      ]),
    ),
  };
}

const hasHeader = (field: { readonly header?: string | undefined }): boolean => field.header !== undefined;

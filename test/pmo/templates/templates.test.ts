import { isScale } from "../../../src/pmo/intake/match/field-kinds";
import { headerText } from "../../../src/pmo/intake/match/header-text";
import { wordsKey } from "../../../src/pmo/intake/match/phrases";
import { PROVENANCE_HEADERS } from "../../../src/pmo/registers/register";
import { registerSheetName, registerTableName, SETUP_TABLES } from "../../../src/pmo/setup/sheet-names";
import { listTable } from "../../../src/pmo/setup/setup-sheet";
import { SETTING_ROWS } from "../../../src/pmo/setup/setting-list";
import { THRESHOLDS } from "../../../src/pmo/setup/thresholds";
import { STANDARD, templateIn } from "../../../src/pmo/templates/standards";
import { countRows } from "../../../src/pmo/templates/template";
import type { Field, Template } from "../../../src/pmo/templates/template";
import { folded } from "../../../src/pmo/values/text";
import { REFERENCE_FIELDS, REFERENCE_VALUES } from "./reference-fields";

const { templates, lists } = STANDARD;
const EVERY = templates.map((template) => [template.name, template] as const);
const ids = ({ fields }: Template): string[] => fields.map(({ id }) => id);
const doubled = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test("the registers that a PMO keeps are there, by their names", () => {
  expect(templates.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ..."Projects Risks Issues Milestones Budget Resources Changes Decisions Stakeholders Communications".split(
        " ",
      ),
      ..."Benefits Dependencies Lessons Training Objectives Assumptions Actions Calendar".split(" "),
      "Gate checklist",
      "Status updates",
    ]),
  );
});

test("no two templates share an id, a name, a sheet or a table, and none takes the place of our own", () => {
  for (const of of [
    (template: Template) => template.id,
    (template: Template) => template.name.toLowerCase(),
    (template: Template) => registerSheetName(template).toLowerCase(),
    (template: Template) => registerTableName(template).toLowerCase(),
  ])
    expect(doubled(templates.map(of))).toEqual([]);
  const fixed = ["setup", "findings", "kpi-summary", "risk-summary", "journal", "templates", "deviations"];
  expect(templates.map(({ id }) => id).filter((id) => fixed.includes(id))).toEqual([]);
  const ours = [...Object.values(SETUP_TABLES), ...Object.keys(lists).map(listTable)].map((name) =>
    name.toLowerCase(),
  );
  expect(templates.map(registerTableName).filter((name) => ours.includes(name.toLowerCase()))).toEqual([]);
});

test("rows are counted in the words for them", () => {
  const counted = (id: string, rows: number): string => countRows(templateIn(STANDARD, id) as Template, rows);
  expect(counted("budget", 1)).toBe("1 budget line");
  expect(counted("budget", 1200)).toBe("1,200 budget lines");
  expect(counted("dependencies", 2)).toBe("2 dependencies");
  expect(counted("gates", 3)).toBe("3 gate criteria");
});

describe.each(EVERY)("%s", (_, template) => {
  test("has ids and headers that are there once, and key, label and the rest among them", () => {
    expect(doubled(ids(template))).toEqual([]);
    expect(doubled(template.fields.map(({ header }) => header.toLowerCase()))).toEqual([]);
    const named = [template.key, template.label, ...(template.owners ?? []), ...(template.sameBy ?? [])];
    expect(ids(template)).toEqual(expect.arrayContaining(named));
    expect(template.fields.find(({ id }) => id === template.key)?.type).toBe("id");
    const own = Object.values(PROVENANCE_HEADERS).map((header) => header.toLowerCase());
    expect(template.fields.filter(({ header }) => own.includes(header.toLowerCase()))).toEqual([]);
  });

  test("says of each field in one sentence what it is, short enough for Excel's message", () => {
    for (const { header, description, width } of template.fields) {
      expect([header, description]).toEqual([header, expect.stringMatching(/^[^.]*(?:\.\d[^.]*)*\.$/)]);
      expect(description.length).toBeLessThanOrEqual(255);
      // A rule's message has a title of at most 32 characters.
      expect(header.length).toBeLessThanOrEqual(32);
      expect(width).toBeGreaterThanOrEqual(3);
    }
  });

  test("refers to lists and templates that there are", () => {
    for (const field of template.fields) {
      if (field.type === "list" || field.type === "flag")
        expect(Object.keys(lists)).toContain(field.list ?? "yesNo");
      if (field.type === "reference") expect(templateIn(STANDARD, field.references ?? "")).toBeDefined();
      if (field.many) expect(["person", "reference"]).toContain(field.type);
      if (field.type === "calculated")
        expect([field.header, field.formula !== undefined]).toEqual([field.header, true]);
      if (field.minimum !== undefined && field.maximum !== undefined)
        expect(field.minimum).toBeLessThan(field.maximum);
    }
  });

  test("asks for a field only by values that another field can have", () => {
    for (const { id, requirement, requiredWhen } of template.fields) {
      if (!requiredWhen) continue;
      expect([id, requirement]).toEqual([id, "conditional"]);
      for (const condition of requiredWhen) {
        const other = fieldIn(template, condition.field);
        expect(other.id).not.toBe(id);
        if ("is" in condition && other.list !== undefined)
          expect(valuesOf(other)).toEqual(expect.arrayContaining([...condition.is]));
      }
    }
    if (template.ended)
      expect(valuesOf(fieldIn(template, template.ended.field))).toEqual(
        expect.arrayContaining([...template.ended.is]),
      );
  });

  test("has no word for two fields, unless their content tells them apart", () => {
    const owner = new Map<string, Field>();
    for (const field of template.fields) {
      if (field.type === "calculated") continue;
      const words = new Set(
        [field.header, ...field.synonyms].map((word) => wordsKey(headerText(word).words)),
      );
      for (const word of words) {
        const key = `${word} (${field.type})`;
        expect([word, owner.get(key)?.header]).toEqual([word, undefined]);
        owner.set(key, field);
      }
    }
  });

  test("has formulas that name columns and workbook names that there are, in functions of Excel 2016", () => {
    const headers = new Set(template.fields.map(({ header }) => header));
    const names = new Set([...SETTING_ROWS, ...THRESHOLDS].map(({ name }) => name));
    for (const { formula, header } of template.fields) {
      if (formula === undefined) continue;
      const columns = [...formula.matchAll(/\[@(?:\[([^\]]+)\]|([^\][]+))\]/g)].map(
        (match) => match[1] ?? match[2] ?? "",
      );
      expect(columns.filter((column) => !headers.has(column))).toEqual([]);
      // A header with anything but letters and digits needs its own brackets.
      const bare = [...formula.matchAll(/\[@([^\][]+)\]/g)].map((match) => match[1] ?? "");
      expect(bare.filter((column) => !/^[\p{L}\p{N}]+$/u.test(column))).toEqual([]);
      expect(
        [...formula.matchAll(/PMO_\w+/g)].map(([name]) => name).filter((name) => !names.has(name)),
      ).toEqual([]);
      const functions = [...formula.matchAll(/([A-Z][A-Z.]+)\(/g)].map((match) => match[1] ?? "");
      expect([header, functions.filter((name) => !EXCEL_2016.has(name))]).toEqual([header, []]);
      expect(formula.length).toBeLessThan(8192);
    }
  });

  test("has every field that the reference asks for", () => {
    const asked = (REFERENCE_FIELDS[template.id] ?? "")
      .split(";")
      .map((header) => header.replace(/\s+/g, " ").trim());
    expect(asked[0]).not.toBe("");
    expect(asked.filter((header) => !template.fields.some((field) => field.header === header))).toEqual([]);
  });
});

describe.each(Object.entries(lists))("the list %s", (id, { title, name, items }) => {
  test("has values that are there once, and no word for two of them", () => {
    expect(title.length).toBeGreaterThan(0);
    expect(doubled(items.map(({ value }) => folded(value)))).toEqual([]);
    const owner = new Map(items.map(({ value }) => [folded(value), value]));
    for (const { value, synonyms } of items)
      for (const word of synonyms) {
        expect([word, owner.get(folded(word)) ?? value]).toEqual([word, value]);
        owner.set(folded(word), value);
      }
  });

  test("is used, and named as Excel allows", () => {
    expect(name).toMatch(/^PMO_List_\w+$/);
    // Steps from 1 to 5 are numbers; the list has the words for them.
    const uses = (field: Field): boolean => field.list === id || (id === "scale" && isScale(field));
    expect(templates.some(({ fields }) => fields.some(uses))).toBe(true);
    for (const { meaning } of items) if (meaning !== undefined) expect(meaning).toMatch(/^[^.]+\.$/);
  });

  test("has the values that the reference names", () => {
    const asked = REFERENCE_VALUES[id]?.split(", ") ?? [];
    expect(items.map(({ value }) => value)).toEqual(expect.arrayContaining(asked));
  });
});

test("lists have titles, names and tables of their own", () => {
  const all = Object.entries(lists);
  expect(doubled(all.map(([, { title }]) => title.toLowerCase()))).toEqual([]);
  expect(doubled(all.map(([, { name }]) => name.toLowerCase()))).toEqual([]);
  expect(doubled(all.map(([id]) => listTable(id).toLowerCase()))).toEqual([]);
});

const EXCEL_2016: ReadonlySet<string> = new Set(
  "ABS AND COUNT COUNTIF EDATE IF INT ISNUMBER MATCH MAX MIN N NETWORKDAYS NOT OR ROUND SUM WORKDAY ISNA INDEX CHOOSE COUNTIFS IFERROR".split(
    " ",
  ),
);

function fieldIn(template: Template, id: string): Field {
  const field = template.fields.find((candidate) => candidate.id === id);
  if (!field) throw new Error(`${template.name} has no field ${id}.`);
  return field;
}

const valuesOf = ({ list }: Field): string[] => (lists[list ?? ""]?.items ?? []).map(({ value }) => value);

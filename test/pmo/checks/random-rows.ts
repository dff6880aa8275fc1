import * as fc from "fast-check";
import type { Registers } from "../../../src/pmo/registers/register";
import { TEMPLATES } from "../../../src/pmo/templates/standard";
import { STANDARD } from "../../../src/pmo/templates/standards";
import type { Field, Template } from "../../../src/pmo/templates/template";
import type { CellValue } from "../../../src/pmo/values/cell";
import { GOOD } from "./examples/scene";
import { DATA_DATE, makeRegister } from "./registers";
import type { RowValues } from "./registers";

/** What may stand in a cell at all. */
export const anything: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.integer(),
  fc.double(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e308, 60, 2_958_466),
  fc.string(),
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "#REF!",
    "#N/A",
    "TBC",
    " ",
    "\u00a0",
    "Active",
    "Closed",
    "Red",
    "Yes",
    "A/R",
    "__proto__",
    "constructor",
  ),
);

/** Values that a field may well hold, right ones more often than wrong ones. */
export function likely(field: Field): fc.Arbitrary<CellValue> {
  const words = fc.constantFrom<CellValue>(null, "TBC", "#N/A", " ", "text");
  switch (field.type) {
    case "date":
      return fc.oneof(
        { weight: 8, arbitrary: fc.integer({ min: DATA_DATE - 500, max: DATA_DATE + 500 }) },
        words,
      );
    case "money":
    case "number":
      return fc.oneof({ weight: 8, arbitrary: fc.integer({ min: -1, max: 9 }) }, words);
    case "percent":
      return fc.oneof({ weight: 8, arbitrary: fc.constantFrom(0, 0.3, 0.95, 1, 45, 80) }, words);
    case "flag":
      return fc.constantFrom<CellValue>("Yes", "No", "y", true, null, "perhaps");
    case "id":
    case "reference":
      return fc.constantFrom<CellValue>("EMR-01", "EMR-02", "emr-02", " EMR-03 ", "EMR-04", null);
    case "list": {
      const items = field.list ? (STANDARD.lists[field.list]?.items ?? []) : [];
      return fc.constantFrom<CellValue>(
        null,
        "nonsense",
        ...items.map((item) => item.value),
        ...items.flatMap((item) => item.synonyms.slice(0, 2)),
      );
    }
    default:
      return fc.constantFrom<CellValue>(
        null,
        "Ines Okafor",
        "The team",
        "Because of one thing another may happen, leading to a third.",
        "Gate 2 passed",
        "Gate 3 passed",
        "Portal foundation release",
        "Portal foundation releases",
      );
  }
}

/** A sound row with a few cells changed. */
export function nearlyGood(template: Template): fc.Arbitrary<RowValues> {
  const fields = template.fields.filter((field) => field.type !== "calculated");
  const change = fc
    .constantFrom(...fields)
    .chain((field) => likely(field).map((value) => [field.id, value] as const));
  return fc
    .array(change, { maxLength: 6 })
    .map((changes) => ({ ...GOOD[template.id], ...Object.fromEntries(changes) }));
}

/** Rows by register: the registers themselves would fill pages where a property fails. */
export type Rows = readonly (readonly RowValues[])[];

export const programs = (row: (template: Template) => fc.Arbitrary<RowValues>): fc.Arbitrary<Rows> =>
  fc.tuple(...TEMPLATES.map((template) => fc.array(row(template), { maxLength: 14 })));

/** The registers of rows, in the order of the templates. */
export const registersOf = (rows: Rows): Registers =>
  Object.fromEntries(TEMPLATES.map(({ id }, place) => [id, makeRegister(id, rows[place] ?? [])]));

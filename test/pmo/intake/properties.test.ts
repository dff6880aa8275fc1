import fc from "fast-check";
import type { CellValue } from "../../../src/pmo/values/cell";
import { isBlank } from "../../../src/pmo/values/cell";
import { registerFrom } from "../../../src/pmo/registers/register";
import { TEMPLATES, templateOf } from "../../../src/pmo/templates/standard";
import type { IntakePlan, SourceSheet } from "../../../src/pmo/intake/plan";
import { updateRegister } from "./support/update-register";
import type { Field } from "../../../src/pmo/templates/template";
import { mapping, planOf, sheetOf } from "./support/sheets";
import { lostCells } from "./support/lost-cells";

const headers = TEMPLATES.flatMap(({ fields }) =>
  fields.flatMap(({ header, synonyms }) => [header, ...synonyms]),
);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...headers) },
  { weight: 2, arbitrary: fc.string({ maxLength: 20 }) },
  fc.constantFrom(
    "Total",
    "Sub-total",
    "TBC",
    "n/a",
    "31/03/2026",
    "£1.2m",
    "45%",
    "Amber",
    "H",
    "Ana Reyes",
    "#REF!",
    "P-01",
    "2022-23",
  ),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: text },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -5, max: 60000 }),
  fc.boolean(),
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constant(""),
);
const anyGrid = fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 });
/** Content that a field is used to. */
const usual: Readonly<Record<Field["type"], fc.Arbitrary<CellValue>>> = {
  id: fc.nat(40).map((number) => `P-${number}`),
  text: fc.constantFrom("Portal", "Records", "Training of staff", "Beds"),
  longText: fc.lorem({ maxCount: 12 }),
  date: fc.constantFrom("31/03/2026", "2026-06-30", "5 Jan 2026", "TBC"),
  number: fc.integer({ min: 1, max: 5 }),
  money: fc.oneof(fc.constantFrom("£1.2m", "£850k", "n/a"), fc.integer({ min: 0, max: 9_000_000 })),
  percent: fc.constantFrom("45%", "100%"),
  list: fc.constantFrom("Green", "Amber", "Red", "Open", "High"),
  flag: fc.constantFrom("Yes", "No"),
  person: fc.constantFrom("Ana Reyes", "Tom Ito"),
  reference: fc.constantFrom("P-1", "P-2", "Portal"),
  calculated: fc.integer(),
};
/** Grids that are mostly registers: a few odd rows, a header of a template's names, and rows that mostly suit it. */
const likelyGrid: fc.Arbitrary<CellValue[][]> = fc.constantFrom(...TEMPLATES).chain((template) => {
  const label = template.fields.filter(({ id }) => id === template.label);
  const others = template.fields.filter(({ id, type }) => id !== template.label && type !== "calculated");
  return fc
    .shuffledSubarray(others, {
      minLength: Math.min(7, others.length),
      maxLength: Math.min(12, others.length),
    })
    .chain((fields) => {
      const columns = [...label, ...fields];
      const row = fc.tuple(
        ...columns.map(({ type }) =>
          fc.oneof({ weight: 8, arbitrary: usual[type] }, { weight: 1, arbitrary: cell }),
        ),
      );
      const rows = fc.array(
        fc.oneof({ weight: 6, arbitrary: row }, { weight: 1, arbitrary: fc.array(cell, { maxLength: 14 }) }),
        {
          minLength: 1,
          maxLength: 16,
        },
      );
      const header = columns.map(
        ({ header: own, synonyms }) => synonyms[own.length % Math.max(1, synonyms.length)] ?? own,
      );
      return fc
        .tuple(fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }), rows)
        .map(([above, body]): CellValue[][] => [...above, header, ...body]);
    });
});
const formats = fc.constantFrom("General", "dd/mm/yyyy", "0%", "#,##0.0,,", "@");
const anySheet: fc.Arbitrary<SourceSheet> = fc
  .tuple(fc.oneof(anyGrid, likelyGrid), formats, fc.nat(5), fc.nat(5))
  .map(([values, format, firstRow, firstColumn]) => ({
    ...sheetOf(values, { firstRow, firstColumn }),
    formats: values.map((row) => row.map(() => format)),
  }));

/** A register of everyday content, its columns in any order. */
const everyday: Readonly<Record<string, readonly CellValue[]>> = {
  "Project ID": ["P1", "P2", "P3", "P4"],
  "Project Name": ["Portal", "Records", "Training", "Beds"],
  Sponsor: ["Ana Reyes", "Tom Ito", "Kim Lee", "Ana Reyes"],
  "Project Manager": ["Kim Lee", "Ana Reyes", "Tom Ito", "Kim Lee"],
  RAG: ["Green", "Amber", "Red", "A/R"],
  "Planned start": ["13/01/2026", "14/02/2026", "15/03/2026", "16/04/2026"],
  "Forecast end": ["13/01/2027", "14/02/2027", "15/03/2027", "16/04/2027"],
  "Budget (£m)": [1, 2, 3, 4],
  "Spend to date": ["£100k", "£200k", "£300k", "£400k"],
  "% complete": ["10%", "20%", "30%", "40%"],
  Region: ["North", "South", "East", "West"],
  "SRO email": ["a@b.org", "c@d.org", "e@f.org", "g@h.org"],
};

/** The import's register written into a workbook and read again. */
const written = (plan: IntakePlan, index: number): ReturnType<typeof registerFrom> => {
  const entry = plan.imports[index];
  if (!entry) throw new Error("No import.");
  const update = updateRegister(undefined, entry);
  return registerFrom(
    templateOf(entry.register),
    { sheet: "S", table: "T", firstRow: 1, firstColumn: 0 },
    update.columns.map(({ header }) => header),
    update.rows.map(({ values }) => values.map((value) => value ?? "")),
  );
};

describe("whatever a workbook holds", () => {
  test("the grids of these tests are registers more often than not", () => {
    const grids = fc.sample(likelyGrid, { numRuns: 100, seed: 7 });
    expect(grids.filter((values) => planOf(sheetOf(values)).imports.length > 0).length).toBeGreaterThan(60);
  });

  test("planning never throws, gives every sheet a verdict and loses no cell", () => {
    fc.assert(
      fc.property(fc.array(anySheet, { maxLength: 2 }), (sheets) => {
        const named = sheets.map((sheet, index) => ({ ...sheet, name: `S${index}` }));
        const plan = planOf(named);
        expect(plan.sheets.map(({ sheet }) => sheet)).toEqual(named.map(({ name }) => name));
        expect(plan.sheets.every(({ reason }) => reason !== "")).toBe(true);
        for (const sheet of named) expect(lostCells(sheet, plan)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("every imported column is as long as the import, and every row is in once", () => {
    fc.assert(
      fc.property(likelyGrid, (values) => {
        for (const entry of planOf(sheetOf(values)).imports) {
          expect(entry.rows.values).toHaveLength(entry.columns.length);
          expect(entry.rows.formats).toHaveLength(entry.columns.length);
          for (const column of entry.rows.values) expect(column).toHaveLength(entry.rows.length);
          const rows = [...entry.rows.sourceRows, ...entry.leftOut.map(({ row }) => row)];
          expect(new Set(rows).size).toBe(rows.length);
          const fields = entry.columns.flatMap(({ field }) => field ?? []);
          expect(new Set(fields).size).toBe(fields.length);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("bringing the same plan in twice changes nothing", () => {
    fc.assert(
      fc.property(likelyGrid, (values) => {
        const plan = planOf(sheetOf(values));
        plan.imports.forEach((entry, index) => {
          const again = updateRegister(written(plan, index), entry, 46112);
          expect(again.counts).toEqual({
            added: 0,
            changed: 0,
            unchanged: entry.rows.length,
            notInSource: 0,
          });
        });
      }),
      { numRuns: 200 },
    );
  });
});

test("the order of columns does not change what they are matched to", () => {
  const names = Object.keys(everyday);
  const grid = (order: readonly string[]): CellValue[][] => [
    [...order],
    ...[0, 1, 2, 3].map((row) => order.map((name) => everyday[name]?.[row] ?? null)),
  ];
  const [expected] = planOf(sheetOf(grid(names))).imports;
  if (!expected) throw new Error("No import.");
  expect(Object.keys(mapping(expected))).toHaveLength(10);
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), (order) => {
      const [entry] = planOf(sheetOf(grid(order))).imports;
      expect(entry && mapping(entry)).toEqual(mapping(expected));
      for (const column of entry?.columns ?? [])
        expect(column.confidence).toBe(
          expected.columns.find(({ header }) => header === column.header)?.confidence,
        );
    }),
    { numRuns: 50 },
  );
});

const turned = (values: readonly (readonly CellValue[])[]): CellValue[][] =>
  Array.from({ length: Math.max(0, ...values.map((row) => row.length)) }, (_, column) =>
    values.map((row) => row[column] ?? null),
  );
/** What feeds each field, whatever the order of the columns. */
const byField = (plan: IntakePlan): Readonly<Record<string, readonly CellValue[]>> =>
  Object.fromEntries(
    (plan.imports[0]?.columns ?? []).flatMap(({ field }, index) =>
      field === undefined ? [] : [[field, plan.imports[0]?.rows.values[index] ?? []]],
    ),
  );

test("a register on its side says what it says upright", () => {
  const names = Object.keys(everyday);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(names, { minLength: names.length }),
      fc.integer({ min: 2, max: 4 }),
      (order, entries) => {
        const upright = [
          [...order],
          ...Array.from({ length: entries }, (_, row) => order.map((name) => everyday[name]?.[row] ?? null)),
        ];
        const across = planOf(sheetOf(turned(upright)));
        expect(across.imports.map(({ source }) => source.shape)).toEqual(["across"]);
        expect(byField(across)).toEqual(byField(planOf(sheetOf(upright))));
      },
    ),
    { numRuns: 40 },
  );
});

test("one entry of a register as a form says what its row says", () => {
  const names = Object.keys(everyday);
  fc.assert(
    fc.property(fc.shuffledSubarray(names, { minLength: names.length }), fc.nat(3), (order, row) => {
      const form = order.map((name): CellValue[] => [`${name}:`, everyday[name]?.[row] ?? null]);
      const plan = planOf(sheetOf(form));
      expect(plan.imports.map(({ source }) => source.shape)).toEqual(["form"]);
      const upright = byField(
        planOf(
          sheetOf([order, ...[0, 1, 2, 3].map((at) => order.map((name) => everyday[name]?.[at] ?? null))]),
        ),
      );
      for (const [field, [value]] of Object.entries(byField(plan)))
        expect([field, value]).toEqual([field, upright[field]?.[row]]);
    }),
    { numRuns: 40 },
  );
});

test("grids turned round never throw, and planning twice gives the same plan", () => {
  fc.assert(
    fc.property(likelyGrid, (values) => {
      const sheets = [sheetOf(values, { name: "A" }), sheetOf(turned(values), { name: "B" })];
      const plan = planOf(sheets);
      expect(planOf(sheets)).toEqual(plan);
      for (const entry of plan.imports)
        expect(entry.rows.values.every((column) => column.length === entry.rows.length)).toBe(true);
    }),
    { numRuns: 100 },
  );
});

test("time grows no faster than the rows, and 14,000 rows of 25 columns are planned in about a second", () => {
  const names = Object.keys(everyday);
  const wide = [...names, ...Array.from({ length: 25 - names.length }, (_, index) => `Extra ${index}`)];
  const sheet = (rows: number): SourceSheet =>
    sheetOf([
      wide,
      ...Array.from({ length: rows }, (_, row) =>
        wide.map((name, column) =>
          column === 0 ? `P${row}` : (everyday[name]?.[row % 4] ?? `some text ${row}`),
        ),
      ),
    ]);
  const time = (rows: number): number => {
    const source = sheet(rows);
    // Processor time, since tests share their machine with others.
    const start = process.cpuUsage();
    expect(planOf(source).imports[0]?.rows.length).toBe(rows);
    const used = process.cpuUsage(start);
    return (used.user + used.system) / 1000;
  };
  time(2000);
  const small = Math.min(time(3500), time(3500));
  const large = Math.min(time(14000), time(14000));
  expect(large).toBeLessThan(Math.max(8 * small, 400));
  expect(large).toBeLessThan(3000);
});

test("blank cells are blank whatever they hold", () => {
  expect([null, "", "  ", "\u00a0"].every(isBlank)).toBe(true);
});

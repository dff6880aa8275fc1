import * as fc from "fast-check";
import { area } from "../../../../src/workbench/engine/area";
import type { Cell } from "../../../../src/workbench/engine/cell";
import type { ConditionalLook, ConditionalRule } from "../../../../src/workbench/engine/conditional-format";
import { CellError, ERROR_CODES } from "../../../../src/workbench/engine/scalar";
import type { Alignment, Border, Edge, Fill, Font, Style } from "../../../../src/workbench/engine/style";
import type { Sheet } from "../../../../src/workbench/engine/sheet";
import type { Validation } from "../../../../src/workbench/engine/validation";
import { Workbook } from "../../../../src/workbench/engine/workbook";

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });

/** Leaves out the members that are undefined, as exact optional members demand. */
const said = <T>(value: object): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const isEmpty = (value: object): boolean => Object.keys(value).length === 0;

/** Text with everything that XML and Office find hard. */
export const hardText = fc.string({
  unit: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(..."aZ09 éπ中") },
    fc.constantFrom(
      "<",
      "&",
      ">",
      '"',
      "'",
      "\n",
      "\t",
      "]]>",
      "_x0041_",
      "_x",
      "\u0001",
      "\u{1F680}",
      "=",
      "  ",
    ),
  ),
  minLength: 1,
  maxLength: 12,
});

const color = fc
  .integer({ min: 1, max: 0xfffffe })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, "0")}`);

const font: fc.Arbitrary<Font> = fc
  .record({
    name: maybe(fc.constantFrom("Arial", "Cambria")),
    size: maybe(fc.constantFrom(8, 10.5, 14)),
    color: maybe(color),
    bold: maybe(fc.constant(true as const)),
    italic: maybe(fc.constant(true as const)),
    underline: maybe(fc.constantFrom("Single", "Double", "SingleAccountant", "DoubleAccountant")),
    strikethrough: maybe(fc.constant(true as const)),
    verticalAlignment: maybe(fc.constantFrom("Superscript", "Subscript")),
  })
  .map((one) => said<Font>(one));

const fill: fc.Arbitrary<Fill> = fc.oneof(
  fc.record({ color }),
  fc.record({
    color,
    pattern: fc.constantFrom("Gray50", "LightUp", "CrissCross", "Down"),
    patternColor: color,
  }),
);

const border: fc.Arbitrary<Border> = fc.record({
  style: fc.constantFrom("Continuous"),
  weight: fc.constantFrom("Hairline", "Thin", "Medium", "Thick"),
  color,
});

const borders = fc
  .dictionary(fc.constantFrom<Edge>("EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"), border, { minKeys: 1 })
  .map((one) => ({ ...one }));

const alignment: fc.Arbitrary<Alignment> = fc
  .record({
    horizontal: maybe(fc.constantFrom("Left", "Center", "Right", "Justify", "CenterAcrossSelection")),
    vertical: maybe(fc.constantFrom("Top", "Center")),
    wrapText: maybe(fc.constant(true as const)),
    indentLevel: maybe(fc.integer({ min: 1, max: 9 })),
    textOrientation: maybe(fc.constantFrom(-90, -45, 45, 90, 180)),
  })
  .map((one) => said<Alignment>(one));

const style: fc.Arbitrary<Style> = fc
  .record({
    numberFormat: maybe(
      fc.constantFrom("0.00", "m/d/yyyy", "[$£-809]#,##0;[Red]-[$£-809]#,##0", '0 "days"', "@"),
    ),
    font: maybe(font),
    fill: maybe(fill),
    borders: maybe(borders),
    alignment: maybe(alignment),
    protection: maybe(fc.constant({ locked: false })),
    name: maybe(fc.constantFrom("Heading1", "Good", "Accent1_20", "House")),
  })
  .map((one) => {
    const kept = Object.entries(one).filter(([, value]) => typeof value !== "object" || !isEmpty(value));
    return said<Style>(Object.fromEntries(kept));
  });

const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  fc.constantFrom(0.1, 1e21, 1e-9, 46085.5),
);

const formulas = [
  "=A1*2",
  '=SUM($A$1:B7)&"<x>"',
  '=IF(A1>"a",TRUE,#N/A)',
  "=XLOOKUP(1,A:A,B:B)",
  '=IFS(A1=1,"_xlfn.",TRUE,TEXTJOIN(",",TRUE,1:1))',
  "=LET(x,A1,x+1)",
  "=SUM(Items[Cost])+COUNTA(Items[#Headers])",
];

const cell: fc.Arbitrary<Cell> = fc.record(
  {
    value: fc.oneof(
      number,
      hardText,
      fc.boolean(),
      fc
        .constantFrom(...ERROR_CODES.filter((code) => code !== "#SPILL!" && code !== "#CALC!"))
        .map(CellError.of),
    ),
    formula: fc.constantFrom(...formulas),
    style,
  },
  { requiredKeys: ["value"] },
);

const address = fc.record({ row: fc.integer({ min: 0, max: 20 }), column: fc.integer({ min: 0, max: 8 }) });

const anyArea = fc
  .record({ at: address, rows: fc.integer({ min: 1, max: 9 }), columns: fc.integer({ min: 1, max: 4 }) })
  .map(({ at, rows, columns }) => area(at.row, at.column, rows, columns));

const areas = fc.array(anyArea, { minLength: 1, maxLength: 2 });

const look: fc.Arbitrary<ConditionalLook> = fc
  .record({
    font: maybe(
      fc
        .record({ bold: maybe(fc.boolean()), italic: maybe(fc.boolean()), color: maybe(color) })
        .map((one) => said<NonNullable<ConditionalLook["font"]>>(one)),
    ),
    fill: maybe(color),
    numberFormat: maybe(fc.constantFrom("0.0", "0%")),
  })
  .map((one) => {
    const kept = Object.entries(one).filter(([, value]) => typeof value !== "object" || !isEmpty(value));
    return said<ConditionalLook>(Object.fromEntries(kept));
  });

const constant = fc.integer({ min: 0, max: 100 }).map((value) => `=${value}`);
const point = fc.oneof(
  fc.record({ type: fc.constantFrom("LowestValue", "HighestValue"), color }),
  fc.record({ type: fc.constantFrom("Number", "Percent", "Percentile"), formula: constant, color }),
  fc.record({ type: fc.constant("Formula"), formula: fc.constantFrom("=$A$1", "=MAX($A$1:$A$9)"), color }),
);
const barEnd = fc.oneof(
  fc.record({ type: fc.constantFrom("Automatic", "LowestValue", "HighestValue") }),
  fc.record({ type: fc.constantFrom("Number", "Percent", "Percentile"), formula: constant }),
);

/** A rule of every kind that the model has. */
export const conditionalRule: fc.Arbitrary<ConditionalRule> = fc.oneof(
  fc.record({
    kind: fc.constant("Custom" as const),
    formula: fc.constantFrom('=$A1="x"', "=A1<'Sheet 1'!$B$2", '=AND(A1>1,B1<>"")'),
    look,
  }),
  fc.record({
    kind: fc.constant("CellValue" as const),
    operator: fc.constantFrom("Between", "NotBetween"),
    formula1: fc.constant("=1"),
    formula2: fc.constant("=$B$1*2"),
    look,
  }),
  fc.record({
    kind: fc.constant("CellValue" as const),
    operator: fc.constantFrom("EqualTo", "GreaterThan", "LessThanOrEqual"),
    formula1: fc.constantFrom("=5", '="text"', "=Limits!$A$1"),
    look,
  }),
  fc.record({
    kind: fc.constant("ContainsText" as const),
    operator: fc.constantFrom("Contains", "NotContains", "BeginsWith", "EndsWith"),
    text: fc.constantFrom("late", 'say "hi"', "<&>"),
    look,
  }),
  fc.record({
    kind: fc.constant("TopBottom" as const),
    type: fc.constantFrom("TopItems", "TopPercent", "BottomItems", "BottomPercent"),
    rank: fc.integer({ min: 1, max: 100 }),
    look,
  }),
  fc.record({
    kind: fc.constant("PresetCriteria" as const),
    criterion: fc.constantFrom(
      ..."Blanks NonBlanks Errors NonErrors Yesterday Today Tomorrow LastSevenDays LastWeek ThisWeek NextWeek LastMonth ThisMonth NextMonth AboveAverage BelowAverage EqualOrAboveAverage EqualOrBelowAverage OneStdDevAboveAverage TwoStdDevBelowAverage ThreeStdDevAboveAverage UniqueValues DuplicateValues".split(
        " ",
      ),
    ),
    look,
  }),
  fc.record(
    { kind: fc.constant("ColorScale" as const), minimum: point, midpoint: point, maximum: point },
    { requiredKeys: ["kind", "minimum", "maximum"] },
  ),
  fc.record(
    {
      kind: fc.constant("DataBar" as const),
      lower: barEnd,
      upper: barEnd,
      color,
      negativeColor: color,
      showValue: fc.boolean(),
      gradient: fc.boolean(),
      direction: fc.constantFrom("Context", "LeftToRight", "RightToLeft"),
    },
    { requiredKeys: ["kind", "lower", "upper", "color", "showValue", "gradient", "direction"] },
  ),
  fc.record({
    kind: fc.constant("IconSet" as const),
    style: fc.constantFrom(
      "ThreeArrows",
      "ThreeTrafficLights1",
      "ThreeStars",
      "ThreeTriangles",
      "ThreeSymbols2",
    ),
    reversed: fc.boolean(),
    showIconOnly: fc.boolean(),
    criteria: fc.constant(
      [0, 33, 67].map((value) => ({
        type: "Percent",
        operator: "GreaterThanOrEqual",
        formula: `=${value}`,
      })),
    ),
  }),
);

const validation: fc.Arbitrary<Omit<Validation, "areas">> = fc
  .record({
    kind: fc.oneof(
      fc.record({
        type: fc.constantFrom("WholeNumber", "Decimal", "Date", "Time", "TextLength"),
        operator: fc.constantFrom("Between", "NotBetween"),
        formula1: fc.constantFrom("=0", "=$A$1"),
        formula2: fc.constantFrom("=10", "=$A$1+1"),
      }),
      fc.record({
        type: fc.constantFrom("WholeNumber", "Decimal"),
        operator: fc.constantFrom("EqualTo", "GreaterThan", "LessThanOrEqualTo"),
        formula1: fc.constantFrom("=0", "=$A$1"),
      }),
      fc.record({
        type: fc.constant("List"),
        formula1: fc.constantFrom("Red,Amber,Green", 'A "b",<c>', "=Limits!$A$1:$A$3", "=Rates"),
      }),
      fc.record({ type: fc.constant("Custom"), formula1: fc.constantFrom("=ISNUMBER(A1)", "=LEN(A1)<5") }),
    ),
    inCellDropDown: fc.boolean(),
    ignoreBlanks: fc.boolean(),
    showPrompt: fc.boolean(),
    showError: fc.boolean(),
    prompt: maybe(fc.record({ title: fc.constant("Title"), message: hardText })),
    error: maybe(
      fc.record({
        title: fc.constant("Wrong"),
        message: hardText,
        style: fc.constantFrom("Stop", "Warning", "Information"),
      }),
    ),
  })
  .map(({ kind, ...rest }) => said<Omit<Validation, "areas">>({ ...kind, ...rest }));

/** What is put on each sheet beside its cells. */
const furniture = fc.record({
  cells: fc.array(fc.record({ at: address, cell }), { maxLength: 25 }),
  rules: fc.array(fc.record({ areas, rule: conditionalRule, stopIfTrue: fc.boolean() }), { maxLength: 4 }),
  validations: fc.array(fc.record({ areas, rule: validation }), { maxLength: 3 }),
  widths: fc.dictionary(fc.integer({ min: 0, max: 30 }).map(String), fc.integer({ min: 1, max: 300 }), {
    maxKeys: 4,
  }),
  heights: fc.dictionary(fc.integer({ min: 0, max: 30 }).map(String), fc.integer({ min: 1, max: 200 }), {
    maxKeys: 4,
  }),
  frozen: fc.record({ rows: fc.integer({ min: 0, max: 3 }), columns: fc.integer({ min: 0, max: 3 }) }),
  tabColor: fc.oneof(fc.constant(""), color),
  visibility: fc.constantFrom("Visible", "Hidden", "VeryHidden"),
  table: fc.boolean(),
});

/** A small workbook with a bit of everything. */
export const arbitraryBook: fc.Arbitrary<Workbook> = fc
  .record({
    first: furniture,
    others: fc.array(furniture, { maxLength: 2 }),
    settings: fc.dictionary(hardText, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 }),
    mode: fc.constantFrom("Automatic", "Manual", "AutomaticExceptTables"),
  })
  .map(({ first, others, settings, mode }) => {
    const workbook = new Workbook();
    const names = ["Sheet 1", "Limits", "Über 'Q' & <x>"];
    [first, ...others].forEach((one, index) => {
      const sheet = workbook.addSheet(names[index] ?? "Other");
      furnish(workbook, sheet, one, index);
    });
    for (const [name, value] of Object.entries(settings)) workbook.settings.set(name, value);
    workbook.cellStyles.set("House", { name: "House", font: { bold: true }, numberFormat: "0.0" });
    workbook.calculationMode = mode as Workbook["calculationMode"];
    workbook.names.push({ name: "Rates", formula: "=Limits!$A$1:$A$3", visible: true, comment: "a & b" });
    workbook.names.push({ name: "Vat", formula: "=0.2", visible: false, comment: "" });
    workbook.sheets[0]?.names.push({ name: "Local", formula: "='Sheet 1'!$A$1", visible: true, comment: "" });
    return workbook;
  });

type Furniture = typeof furniture extends fc.Arbitrary<infer T> ? T : never;

function furnish(workbook: Workbook, sheet: Sheet, one: Furniture, index: number): void {
  for (const { at, cell: put } of one.cells) sheet.setCell(at.row, at.column, { ...put });
  one.rules.forEach(({ areas: on, rule, stopIfTrue }, place) =>
    sheet.conditionalFormats.push({ id: String(place), areas: on, priority: place, stopIfTrue, rule }),
  );
  for (const { areas: on, rule } of one.validations) sheet.validations.push({ areas: on, ...rule });
  for (const [column, pixels] of Object.entries(one.widths))
    sheet.columns.set(Number(column), { size: pixels * 0.75 });
  for (const [row, points] of Object.entries(one.heights)) sheet.rowBands.set(Number(row), { size: points });
  sheet.frozen = one.frozen;
  sheet.tabColor = one.tabColor;
  if (index > 0) sheet.visibility = one.visibility as Sheet["visibility"];
  if (one.table) addTable(workbook, sheet, index);
}

/** A table to the right of the other cells, with awkward column names and a calculated column. */
function addTable(workbook: Workbook, sheet: Sheet, index: number): void {
  const at = area(30, 10, 3, 3);
  const columns = ["Cost", "Due\ndate", "Total & <x> [#1]"];
  columns.forEach((name, place) => sheet.setCell(at.row, at.column + place, { value: name }));
  sheet.tables.push({
    id: String(workbook.newId()),
    name: index === 0 ? "Items" : `Items_${index}`,
    area: at,
    showHeaders: true,
    showTotals: false,
    showFilterButton: index !== 1,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: index === 1,
    highlightLastColumn: false,
    style: "TableStyleLight9",
    columns: columns.map((name, place) => ({
      id: place + 1,
      name,
      ...(place === 2 ? { formula: "=[@Cost]*2" } : {}),
      ...(place === 0 && index !== 1
        ? { filter: { filterOn: "Custom", criterion1: ">1", criterion2: "<5", operator: "And" } }
        : {}),
    })),
  });
}

import { area } from "../../../../src/workbench/engine/area";
import { Calculator } from "../../../../src/workbench/engine/calc/calculator";
import { shiftFormula } from "../../../../src/workbench/engine/calc/rewrite";
import type { ConditionalLook, ConditionalRule } from "../../../../src/workbench/engine/conditional-format";
import { CellError } from "../../../../src/workbench/engine/scalar";
import type { Scalar } from "../../../../src/workbench/engine/scalar";
import type { Sheet } from "../../../../src/workbench/engine/sheet";
import { Workbook } from "../../../../src/workbench/engine/workbook";
import { ConditionalLooks } from "../../../../src/workbench/page/looks/conditional-looks";
import type { RuleResult } from "../../../../src/workbench/page/looks/conditional-looks";

const LOOK: ConditionalLook = { fill: "#FFC7CE" };
const NOW = new Date(2026, 2, 31);
/** 31 March 2026, a Tuesday. */
const TODAY = 46112;

/** A sheet with values down column A, and what its rules say about each. */
class Rules {
  private readonly workbook = new Workbook();
  readonly sheet: Sheet;

  constructor(private readonly values: readonly Scalar[]) {
    this.sheet = this.workbook.addSheet("Data");
    for (const [row, value] of values.entries()) this.sheet.setCell(row, 0, { value });
  }

  add(rule: ConditionalRule, stopIfTrue = false): this {
    const priority = this.sheet.conditionalFormats.length;
    const areas = [area(0, 0, this.values.length, 1)];
    this.sheet.conditionalFormats.push({ id: String(priority), areas, priority, stopIfTrue, rule });
    return this;
  }

  results(): (RuleResult | undefined)[] {
    const calculator = new Calculator(this.workbook);
    const looks = new ConditionalLooks({
      sheet: this.sheet,
      today: TODAY,
      formula: (formula, home, at) =>
        calculator.evaluate(
          shiftFormula(formula, home.row, home.column, at.row, at.column),
          this.sheet,
          at.row,
          at.column,
          NOW,
        ),
    });
    return this.values.map((_value, row) => looks.at(row, 0));
  }

  /** Rows where some look is put on. */
  dressed(): number[] {
    return this.results().flatMap((result, row) => (result?.look ? [row] : []));
  }
}

const dressed = (values: readonly Scalar[], rule: ConditionalRule): number[] =>
  new Rules(values).add(rule).dressed();

describe("Rules on cell values", () => {
  const cellValue = (operator: string, formula1: string, formula2?: string): ConditionalRule => ({
    kind: "CellValue",
    operator,
    formula1,
    ...(formula2 === undefined ? {} : { formula2 }),
    look: LOOK,
  });

  it.each([
    ["GreaterThan", "5", undefined, [2]],
    ["GreaterThanOrEqual", "=5", undefined, [1, 2]],
    ["LessThan", "5", undefined, [0]],
    ["LessThanOrEqual", "5", undefined, [0, 1]],
    ["EqualTo", "5", undefined, [1]],
    ["NotEqualTo", "5", undefined, [0, 2]],
    ["Between", "5", "9", [1, 2]],
    // Excel takes the limits of Between in either order.
    ["Between", "9", "5", [1, 2]],
    ["NotBetween", "5", "9", [0]],
  ])("%s %s %s", (operator, first, second, rows) => {
    expect(dressed([1, 5, 9], cellValue(operator, first, second))).toEqual(rows);
  });

  it("compares texts without case, and never numbers with texts as equals", () => {
    expect(dressed(["red", "RED", "green", 1], cellValue("EqualTo", '="Red"'))).toEqual([0, 1]);
  });

  it("takes empty cells for zero and lets errors pass", () => {
    // Known from Excel: blank cells are dressed by a rule "less than 1".
    expect(dressed([null, 0, 2, CellError.of("#N/A")], cellValue("LessThan", "1"))).toEqual([0, 1]);
  });

  it("moves relative references along", () => {
    const rules = new Rules([3, 3, 3]);
    for (const [row, value] of [1, 3, 9].entries()) rules.sheet.setCell(row, 1, { value });
    expect(rules.add(cellValue("GreaterThan", "=B1")).dressed()).toEqual([0]);
  });
});

describe("Rules on texts, ranks and lists of criteria", () => {
  const text = (operator: string, part: string): ConditionalRule => ({
    kind: "ContainsText",
    operator,
    text: part,
    look: LOOK,
  });
  const preset = (criterion: string): ConditionalRule => ({ kind: "PresetCriteria", criterion, look: LOOK });

  it.each([
    ["Contains", [0, 1, 3]],
    ["NotContains", [2]],
    ["BeginsWith", [0, 3]],
    ["EndsWith", [0, 1]],
  ])("%s", (operator, rows) => {
    expect(dressed(["Late", "very late", "done", "late again"], text(operator, "late"))).toEqual(rows);
  });

  it.each([
    ["TopItems", 2, [1, 3]],
    ["BottomItems", 1, [0]],
    // A tenth of five numbers is less than one; Excel shows one.
    ["TopPercent", 10, [3]],
    ["BottomPercent", 40, [0, 4]],
  ])("%s %d", (type, rank, rows) => {
    expect(dressed([1, 8, 5, 9, 2], { kind: "TopBottom", type, rank, look: LOOK })).toEqual(rows);
  });

  it("dresses ties with the last of the top ten", () => {
    expect(dressed([5, 5, 5, 1], { kind: "TopBottom", type: "TopItems", rank: 1, look: LOOK })).toEqual([
      0, 1, 2,
    ]);
  });

  it("knows duplicates and uniques without case, and blanks as neither", () => {
    const values = ["a", "A", "b", null, 1, 1];
    expect(dressed(values, preset("DuplicateValues"))).toEqual([0, 1, 4, 5]);
    expect(dressed(values, preset("UniqueValues"))).toEqual([2]);
  });

  it("knows blanks and errors", () => {
    const values = [null, " ", "x", CellError.of("#REF!")];
    expect(dressed(values, preset("Blanks"))).toEqual([0, 1]);
    expect(dressed(values, preset("NonBlanks"))).toEqual([2, 3]);
    expect(dressed(values, preset("Errors"))).toEqual([3]);
    expect(dressed(values, preset("NonErrors"))).toEqual([0, 1, 2]);
  });

  it("compares with the average and its deviations", () => {
    // Mean 5, sample standard deviation √(40/4) = 3.16….
    const values = [1, 3, 5, 7, 9];
    expect(dressed(values, preset("AboveAverage"))).toEqual([3, 4]);
    expect(dressed(values, preset("EqualOrBelowAverage"))).toEqual([0, 1, 2]);
    expect(dressed(values, preset("OneStdDevAboveAverage"))).toEqual([4]);
    expect(dressed(values, preset("OneStdDevBelowAverage"))).toEqual([0]);
  });

  it.each([
    ["Yesterday", [1]],
    ["Today", [2]],
    ["Tomorrow", [3]],
    ["LastSevenDays", [0, 1, 2]],
    // The week of that Tuesday goes from Sunday 29 March to Saturday 4 April.
    ["ThisWeek", [1, 2, 3]],
    ["LastWeek", [0]],
    ["ThisMonth", [0, 1, 2]],
    ["NextMonth", [3, 4]],
  ])("%s", (criterion, rows) => {
    const days = [TODAY - 6, TODAY - 1, TODAY + 0.5, TODAY + 1, TODAY + 20];
    expect(dressed(days, preset(criterion))).toEqual(rows);
  });
});

describe("Several rules", () => {
  const when = (formula: string, look: ConditionalLook): ConditionalRule => ({
    kind: "Custom",
    formula,
    look,
  });

  it("lets the first that says something win, and adds up the rest", () => {
    const rules = new Rules([1])
      .add(when("=TRUE", { fill: "#FF0000" }))
      .add(when("=A1=1", { fill: "#00FF00", font: { bold: true } }));
    expect(rules.results()[0]?.look).toEqual({ fill: "#FF0000", font: { bold: true } });
  });

  it("looks no further after a rule that stops", () => {
    const rules = new Rules([1]).add(when("=TRUE", LOOK), true).add(when("=TRUE", { font: { bold: true } }));
    expect(rules.results()[0]?.look).toEqual(LOOK);
  });

  it("takes a formula's number for a condition, and its error for none", () => {
    expect(dressed([1], when("=2", LOOK))).toEqual([0]);
    expect(dressed([1], when("=0", LOOK))).toEqual([]);
    expect(dressed([1], when("=1/0", LOOK))).toEqual([]);
  });

  it("counts rows where the cell stands", () => {
    expect(dressed([0, 0, 0, 0], when("=MOD(ROW(),2)=0", LOOK))).toEqual([1, 3]);
  });
});

describe("Scales, bars and icons", () => {
  it("mixes colours between the points of a scale", () => {
    const rules = new Rules([0, 25, 50, 100]).add({
      kind: "ColorScale",
      minimum: { type: "LowestValue", color: "#000000" },
      midpoint: { type: "Percentile", formula: "50", color: "#808080" },
      maximum: { type: "HighestValue", color: "#FFFFFF" },
    });
    // The median of 0, 25, 50 and 100 is 37.5: 25 lies two thirds of the way to grey, 50 a fifth of the way to white.
    expect(rules.results().map((result) => result?.look?.fill)).toEqual([
      "#000000",
      "#555555",
      "#999999",
      "#FFFFFF",
    ]);
  });

  it("draws bars from zero, to the left for negative numbers", () => {
    const bars = new Rules([-50, 0, 150]).add({
      kind: "DataBar",
      lower: { type: "Automatic" },
      upper: { type: "Automatic" },
      color: "#0000FF",
      showValue: false,
      gradient: false,
      direction: "Context",
    });
    const [negative, zero, positive] = bars.results();
    expect(negative?.bar).toEqual({ from: 0, to: 0.25, color: "#FF0000", gradient: false, axis: 0.25 });
    expect(zero?.bar).toMatchObject({ from: 0.25, to: 0.25 });
    expect(positive?.bar).toMatchObject({ from: 0.25, to: 1, color: "#0000FF" });
    expect(positive?.valueHidden).toBe(true);
  });

  it("gives icons by percent, by number, and turned round", () => {
    const set = (reversed: boolean): ConditionalRule => ({
      kind: "IconSet",
      style: "ThreeTrafficLights1",
      reversed,
      showIconOnly: false,
      criteria: [
        { type: "Invalid", operator: "Invalid", formula: "" },
        { type: "Percent", operator: "GreaterThanOrEqual", formula: "33" },
        { type: "Number", operator: "GreaterThan", formula: "80" },
      ],
    });
    const icons = (reversed: boolean): (number | undefined)[] =>
      new Rules([0, 33, 80, 100])
        .add(set(reversed))
        .results()
        .map((result) => result?.icon?.index);
    expect(icons(false)).toEqual([0, 1, 1, 2]);
    expect(icons(true)).toEqual([2, 1, 1, 0]);
  });
});

import { area } from "../../../src/workbench/engine/area";
import { CellError } from "../../../src/workbench/engine/scalar";
import type { Sheet } from "../../../src/workbench/engine/sheet";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { richBook } from "./support/rich-book";

/** A colour that is at most two of 255 steps off in each part: Excel rounds tints in a way that is not public. */
const near = (color: string): string =>
  ({
    asymmetricMatch: (found: unknown) =>
      typeof found === "string" &&
      [1, 3, 5].every(
        (at) => Math.abs(parseInt(found.slice(at, at + 2), 16) - parseInt(color.slice(at, at + 2), 16)) <= 2,
      ),
    toString: () => `near ${color}`,
  }) as unknown as string;

/** A workbook as plain data, without ids, which differ from one reading to the next. */
function plain(workbook: Workbook): unknown {
  const replacer = (key: string, value: unknown): unknown => {
    if (key === "id" || key === "serial" || key === "anchors" || key === "activeSheetId") return undefined;
    if (value instanceof Map) return [...value].filter(([name]) => !String(name).startsWith("{0"));
    if (value instanceof CellError) return value.code;
    return value;
  };
  return JSON.parse(JSON.stringify(workbook, replacer));
}

describe("a rich workbook in the model", () => {
  let workbook: Workbook;
  let notes: string[];
  let projects: Sheet;
  let lists: Sheet;

  beforeAll(async () => {
    ({ workbook, notes } = await openBook(await richBook(), "rich.xlsx"));
    [projects, , lists] = workbook.sheets as [Sheet, Sheet, Sheet];
  });

  it("has the sheets with their visibility", () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Projects", "Visible"],
      ["Pivot", "Visible"],
      ["Lists", "Visible"],
      ["Hidden", "Hidden"],
      ["Secret", "VeryHidden"],
    ]);
  });

  it("tells what is kept without being shown", () => {
    expect(notes).toEqual([
      "Kept in the file, but not shown here: a pivot table, a sheet with notes, a picture.",
      "Hidden sheets: “Hidden”, “Secret”.",
    ]);
  });

  it("has values, errors and formulas, a shared one told apart, and array formulas with their areas", () => {
    expect(projects.cell(1, 3)).toMatchObject({ value: 100, formula: "=B2-C2" });
    expect(projects.value(2, 0)).toBe("Patient portal");
    expect([5, 6, 7].map((row) => lists.cell(row, 0)?.formula)).toEqual([
      "=ROW(A1)*2",
      "=ROW(A2)*2",
      "=ROW(A3)*2",
    ]);
    expect(lists.value(5, 1)).toBe(true);
    expect(lists.value(6, 1)).toBe(CellError.of("#N/A"));
    expect(lists.cell(7, 1)).toMatchObject({
      formula: "=TRANSPOSE(A6:B6)",
      arrayFormula: { rows: 2, columns: 1 },
    });
    expect(lists.cell(8, 1)).toMatchObject({ value: 1, spilledFrom: { row: 7, column: 1 } });
  });

  it("has looks with theme colours and tints worked out", () => {
    // Blue accent 1 of Office 2013 to 2022 is #4472C4; Excel shows its 40 % darker and 60 % lighter shades so.
    expect(projects.style(1, 0)).toEqual({
      font: { name: "Cambria", size: 14, color: "#FFFFFF", bold: true },
      fill: { color: near("#B4C6E7") },
      name: "Programme Heading",
    });
    expect(projects.style(2, 1)).toEqual({
      numberFormat: '0.0%;[Red]-0.0%;"–"',
      font: { color: near("#305496"), italic: true, underline: "Single", strikethrough: true },
      fill: { color: "#FFFF00", pattern: "LightUp", patternColor: "#FF0000" },
    });
    expect(projects.style(1, 1)).toEqual({
      numberFormat: "[$€-2]\\ #,##0.00",
      borders: {
        EdgeLeft: { style: "Continuous", weight: "Thin", color: "#000000" },
        EdgeRight: { style: "Dash", weight: "Medium", color: "#00B050" },
        EdgeTop: { style: "Double", weight: "Thick", color: "#000000" },
        EdgeBottom: { style: "Continuous", weight: "Hairline", color: "#ED7D31" },
        DiagonalUp: { style: "Dot", weight: "Thin", color: "#FF0000" },
      },
    });
    expect(projects.style(3, 1)).toEqual({
      numberFormat: "0%",
      fill: { color: "#FFFFFF", pattern: "LinearGradient" },
      alignment: {
        horizontal: "CenterAcrossSelection",
        vertical: "Top",
        wrapText: true,
        indentLevel: 1,
        textOrientation: -45,
        readingOrder: "LeftToRight",
      },
    });
    expect(projects.style(1, 2)).toEqual({
      numberFormat: "#,##0",
      protection: { locked: false, formulaHidden: true },
    });
  });

  it("has sizes, visibility, outline levels and looks of rows and columns", () => {
    expect(projects.rowBands.get(4)).toMatchObject({ size: 30 });
    expect(projects.rowBands.get(4)?.style?.numberFormat).toBe('0.0%;[Red]-0.0%;"–"');
    // 24 characters are 24 * 7 + 5 = 173 pixels less the padding that the file's number holds: 168 pixels.
    expect(projects.columns.get(0)?.size).toBe(168 * 0.75);
    expect(projects.columns.get(1)?.style?.numberFormat).toBe("[$€-2]\\ #,##0.00");
    expect(projects.columns.get(4)).toMatchObject({ hidden: true, outlineLevel: 1 });
    expect([projects.frozen, projects.showGridlines, projects.zoom]).toEqual([
      { rows: 1, columns: 0 },
      false,
      85,
    ]);
    expect(projects.merges).toEqual([area(7, 7, 2, 2)]);
    expect(workbook.selections.get(projects.id)).toBe("B3");
  });

  it("has the table with its calculated column and filter", () => {
    const [table] = projects.tables;
    expect(table).toMatchObject({
      name: "Projects",
      area: area(0, 0, 6, 6),
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      style: "TableStyleMedium4",
    });
    expect(table?.columns[3]).toMatchObject({ name: "Left", formula: "=[@Budget]-[@Actual]" });
    expect(table?.columns[4]?.filter).toEqual({ filterOn: "Values", values: ["Green"] });
  });

  it("has names with scope, visibility and comment, and page settings that are names in the file", () => {
    expect(
      workbook.names.map(({ name, formula, visible, comment }) => [name, formula, visible, comment]),
    ).toEqual([
      ["RagList", "=Lists!$A$2:$A$4", true, "Allowed colours"],
      ["Limit", "=0.85", false, ""],
    ]);
    expect(lists.names.map(({ name }) => name)).toEqual(["LocalOnly"]);
    expect(projects.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printAreas: [area(0, 0, 26, 6)],
      titleRows: { row: 0, rows: 1 },
      headersFooters: { left: "Program", center: "Status", right: "&D", centerFooter: "Page &P of &N" },
    });
    expect(projects.pageLayout.rowBreaks).toEqual([12]);
  });

  it("has conditional formats of every kind", () => {
    const rules = projects.conditionalFormats.map(({ rule }) => rule);
    expect(rules.map(({ kind }) => kind)).toEqual([
      "CellValue",
      "Custom",
      "ContainsText",
      "TopBottom",
      "PresetCriteria",
      "PresetCriteria",
      "PresetCriteria",
      "PresetCriteria",
      "ColorScale",
      "DataBar",
      "IconSet",
    ]);
    expect(rules[0]).toEqual({
      kind: "CellValue",
      operator: "GreaterThan",
      formula1: "=Limit*4000",
      look: { font: { bold: true, color: "#9C0006" }, fill: "#FFC7CE" },
    });
    expect(rules[3]).toMatchObject({ type: "BottomPercent", rank: 25 });
    expect(rules.slice(4, 8).map((rule) => "criterion" in rule && rule.criterion)).toEqual([
      "OneStdDevBelowAverage",
      "DuplicateValues",
      "LastWeek",
      "Blanks",
    ]);
    // Green accent 6, 40 % lighter.
    expect(rules[8]).toMatchObject({
      midpoint: { type: "Percentile", formula: "=50" },
      maximum: { color: near("#A9D08E") },
    });
    expect(rules[9]).toEqual({
      kind: "DataBar",
      lower: { type: "Automatic" },
      upper: { type: "Automatic" },
      color: "#638EC6",
      negativeColor: "#FF0000",
      showValue: true,
      gradient: false,
      direction: "RightToLeft",
    });
    expect(rules[10]).toMatchObject({ style: "FiveQuarters", reversed: true, showIconOnly: false });
    expect(projects.conditionalFormats[1]).toMatchObject({ stopIfTrue: true, priority: 1 });
  });

  it("has validations, one of the newer form among them", () => {
    expect(projects.validations).toEqual([
      {
        areas: [area(1, 1, 5)],
        type: "WholeNumber",
        operator: "GreaterThanOrEqualTo",
        formula1: "=0",
        inCellDropDown: true,
        ignoreBlanks: true,
        prompt: { title: "Budget", message: "Pounds,\nno pence" },
        showPrompt: true,
        error: { title: "Budget", message: "Whole pounds", style: "Stop" },
        showError: true,
      },
      {
        areas: [area(1, 6, 5)],
        type: "List",
        formula1: "Yes,No",
        inCellDropDown: false,
        ignoreBlanks: false,
        showPrompt: false,
        error: { title: "", message: "", style: "Warning" },
        showError: true,
      },
      {
        areas: [area(1, 4, 5)],
        type: "List",
        formula1: "=Lists!$A$2:$A$4",
        inCellDropDown: true,
        ignoreBlanks: true,
        showPrompt: true,
        showError: true,
      },
    ]);
  });

  it("has charts where they stand", () => {
    expect(projects.charts.map(({ type, title, series }) => [type, title.text, series[0]?.values])).toEqual([
      ["ColumnClustered", "Cost", "=Projects!$B$2:$B$6"],
      ["Doughnut", "", "=Projects!$C$2:$C$6"],
    ]);
    // Twelve rows above: eleven of 15 points and one of 30; the chart reaches over fourteen rows.
    expect(projects.charts[0]).toMatchObject({ left: 0, top: 11 * 15 + 30, height: 14 * 15 });
  });

  it("has links, protection, properties and the way of calculation", () => {
    expect([...projects.hyperlinks]).toEqual([
      ["A3", { address: "https://example.org/portal" }],
      ["A4", { documentReference: "Lists!A1" }],
    ]);
    expect(projects.protection).toMatchObject({
      hash: "SHA-512 aGFzaA== c2FsdA== 100000",
      options: { allowFormatCells: true, allowSort: false, allowEditObjects: false, selectionMode: "Normal" },
    });
    expect([workbook.structureProtected, workbook.calculationMode]).toEqual([true, "Manual"]);
    expect(Object.fromEntries(workbook.properties)).toMatchObject({
      title: "Programme",
      company: "Trust",
      "custom:Reviewed": true,
    });
  });

  it("is the same after it was saved and opened again", async () => {
    const again = await openBook(await saveBook(workbook), "rich.xlsx");
    expect(plain(again.workbook)).toEqual(plain(workbook));
  });
});

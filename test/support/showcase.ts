import { area, between } from "../../src/workbench/engine/area";
import { Calculator } from "../../src/workbench/engine/calc/calculator";
import type { Chart, ChartSeries } from "../../src/workbench/engine/chart";
import type { ConditionalRule } from "../../src/workbench/engine/conditional-format";
import { columnIndex } from "../../src/workbench/engine/address";
import type { Sheet } from "../../src/workbench/engine/sheet";
import type { Border, Style } from "../../src/workbench/engine/style";
import { createTable } from "../../src/workbench/engine/tables";
import { Workbook } from "../../src/workbench/engine/workbook";
import { writeArea } from "../../src/workbench/engine/write";

/** The day on which the showcase is calculated. */
export const SHOWCASE_DAY = new Date(2026, 2, 31);

const PROJECTS = [
  [
    "P-001",
    "Electronic medical records",
    "Clinical systems",
    46023,
    46388,
    4_200_000,
    3_150_000,
    0.62,
    "Amber",
    true,
  ],
  ["P-002", "Patient portal", "Digital front door", 45992, 46296, 1_350_000, 1_420_000, 0.81, "Red", true],
  [
    "P-003",
    "System-wide training",
    "People and change",
    46054,
    46477,
    860_000,
    310_000,
    0.34,
    "Green",
    false,
  ],
  [
    "P-004",
    "Imaging archive renewal",
    "Clinical systems",
    46113,
    46568,
    2_750_000,
    640_000,
    0.18,
    "Green",
    true,
  ],
  ["P-005", "Identity and access", "Infrastructure", 45931, 46203, 990_000, 905_000, 0.95, "Green", false],
  [
    "P-006",
    "Referral management and electronic booking",
    "Digital front door",
    46143,
    46691,
    1_780_000,
    220_500,
    0.07,
    "Amber",
    true,
  ],
  ["P-007", "Data warehouse", "Infrastructure", 46082, 46508, 1_120_000, 1_305_000, 0.71, "Red", false],
  ["P-008", "Telehealth", "Digital front door", 46174, 46446, 640_000, 180_250.5, 0.29, "Green", true],
] as const;

/**
 * A workbook with every kind of thing that a workbook of this trade has: a table, formulas, number formats, looks,
 * every kind of conditional format, lists, merged cells, frozen panes, hidden rows and columns, links and charts.
 */
export function showcase(): Workbook {
  const workbook = new Workbook();
  workbook.name = "Showcase.xlsx";
  const projects = addProjects(workbook);
  addSummary(workbook);
  addRules(workbook);
  addLooks(workbook);
  const hidden = workbook.addSheet("Lists");
  put(workbook, hidden, "A1", [["Green"], ["Amber"], ["Red"]]);
  hidden.visibility = "Hidden";
  workbook.activeSheetId = projects.id;
  workbook.names.push({ name: "Ratings", formula: "=Lists!$A$1:$A$3", visible: true, comment: "" });
  new Calculator(workbook).recalculateAll(SHOWCASE_DAY);
  workbook.takeChanges();
  return workbook;
}

type Value = string | number | boolean | null;

function put(workbook: Workbook, sheet: Sheet, at: string, values: readonly (readonly Value[])[]): void {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
  const [row, column] = [Number(digits) - 1, columnIndex(letters)];
  const columns = Math.max(...values.map((line) => line.length));
  writeArea(
    workbook,
    sheet,
    area(row, column, values.length, columns),
    (r, c) => values[r]?.[c] ?? null,
    2026,
  );
}

function dress(sheet: Sheet, at: string, style: Style): void {
  const [from = "A1", to = from] = at.split(":");
  const place = (text: string): [number, number] => {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    return [Number(digits) - 1, columnIndex(letters)];
  };
  const [top, left] = place(from);
  const [bottom, right] = place(to);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = sheet.cell(row, column) ?? { value: null };
      sheet.setCell(row, column, { ...cell, style: { ...cell.style, ...style } });
    }
  }
}

function widths(sheet: Sheet, points: readonly number[]): void {
  for (const [column, size] of points.entries()) sheet.columns.set(column, { size });
}

function addProjects(workbook: Workbook): Sheet {
  const sheet = workbook.addSheet("Projects");
  sheet.tabColor = "#0F6CBD";
  sheet.frozen = { rows: 3, columns: 2 };
  widths(sheet, [48, 168, 108, 72, 72, 84, 84, 72, 66, 60, 96]);
  put(workbook, sheet, "A1", [["Program register"], ["Data date 31 March 2026. Budgets in pounds."]]);
  dress(sheet, "A1", { font: { size: 18, bold: true, color: "#0F4C81" } });
  dress(sheet, "A2", { font: { italic: true, color: "#595959" } });
  const headers = [
    "Id",
    "Project",
    "Workstream",
    "Start",
    "Finish",
    "Budget",
    "Actual",
    "Complete",
    "RAG",
    "Critical",
    "Left",
  ];
  put(workbook, sheet, "A3", [headers, ...PROJECTS.map((line) => [...line])]);
  const table = createTable(workbook, sheet, area(2, 0, PROJECTS.length + 1, headers.length), true);
  table.name = "Projects";
  put(
    workbook,
    sheet,
    "K4",
    PROJECTS.map(() => ["=[@Budget]-[@Actual]"]),
  );
  dress(sheet, "B4:B11", { alignment: { wrapText: true, vertical: "Center" } });
  dress(sheet, "D4:E11", { numberFormat: "d mmm yyyy" });
  dress(sheet, "F4:G11", { numberFormat: "£#,##0" });
  dress(sheet, "K4:K11", { numberFormat: "£#,##0;[Red]-£#,##0" });
  dress(sheet, "H4:H11", { numberFormat: "0%" });
  put(workbook, sheet, "A13", [["Total"]]);
  put(workbook, sheet, "F13", [["=SUM(Projects[Budget])", "=SUM(Projects[Actual])"]]);
  dress(sheet, "A13:K13", {
    font: { bold: true },
    borders: { EdgeTop: line("Medium"), EdgeBottom: { ...line("Thick"), style: "Double" } },
  });
  dress(sheet, "F13:G13", { numberFormat: "£#,##0" });
  sheet.validations.push({
    areas: [between(3, 8, 10, 8)],
    type: "List",
    formula1: "=Ratings",
    inCellDropDown: true,
    ignoreBlanks: true,
    showPrompt: false,
    showError: true,
    error: { title: "RAG", message: "Choose Green, Amber or Red.", style: "Stop" },
  });
  rule(workbook, sheet, between(3, 8, 10, 8), cellIs("Green", "#C6EFCE", "#006100"));
  rule(workbook, sheet, between(3, 8, 10, 8), cellIs("Amber", "#FFEB9C", "#7F6000"));
  rule(workbook, sheet, between(3, 8, 10, 8), cellIs("Red", "#FFC7CE", "#9C0006"));
  rule(workbook, sheet, between(3, 7, 10, 7), bar("#5B9BD5"));
  sheet.hyperlinks.set("A2", { documentReference: "Summary!A1", screenTip: "To the summary" });
  return sheet;
}

const line = (weight: string): Border => ({ style: "Continuous", weight, color: "#0F4C81" });

const cellIs = (text: string, fill: string, color: string): ConditionalRule => ({
  kind: "CellValue",
  operator: "EqualTo",
  formula1: `="${text}"`,
  look: { fill, font: { color, bold: true } },
});

const bar = (color: string): ConditionalRule => ({
  kind: "DataBar",
  lower: { type: "Number", formula: "0" },
  upper: { type: "Number", formula: "1" },
  color,
  showValue: true,
  gradient: true,
  direction: "Context",
});

function rule(workbook: Workbook, sheet: Sheet, over: ReturnType<typeof area>, one: ConditionalRule): void {
  const id = String(workbook.newId());
  sheet.conditionalFormats.push({
    id,
    areas: [over],
    priority: sheet.conditionalFormats.length,
    stopIfTrue: false,
    rule: one,
  });
}

function addSummary(workbook: Workbook): void {
  const sheet = workbook.addSheet("Summary");
  sheet.tabColor = "#70AD47";
  sheet.showGridlines = false;
  widths(sheet, [120, 72, 72, 72]);
  put(workbook, sheet, "A1", [["Program at a glance"]]);
  sheet.merges.push(between(0, 0, 0, 3));
  dress(sheet, "A1:D1", {
    font: { size: 16, bold: true, color: "#FFFFFF" },
    fill: { color: "#0F4C81" },
    alignment: { horizontal: "Center", vertical: "Center" },
  });
  sheet.rowBands.set(0, { size: 30 });
  const streams = ["Clinical systems", "Digital front door", "Infrastructure", "People and change"];
  put(workbook, sheet, "A3", [["Workstream", "Budget", "Actual", "Projects"]]);
  put(
    workbook,
    sheet,
    "A4",
    streams.map((name, index) => [
      name,
      `=SUMIFS(Projects[Budget],Projects[Workstream],A${index + 4})/1000000`,
      `=SUMIFS(Projects[Actual],Projects[Workstream],A${index + 4})/1000000`,
      `=COUNTIFS(Projects[Workstream],A${index + 4})`,
    ]),
  );
  put(workbook, sheet, "A9", [
    ["RAG", "Projects"],
    ["Green", '=COUNTIFS(Projects[RAG],"Green")'],
    ["Amber", '=COUNTIFS(Projects[RAG],"Amber")'],
    ["Red", '=COUNTIFS(Projects[RAG],"Red")'],
  ]);
  put(workbook, sheet, "A14", [
    ["Month", "Planned", "Earned", "Spent"],
    ["Jan", 0.4, 0.35, 0.42],
    ["Feb", 1.1, 0.9, 1.2],
    ["Mar", 2.2, 1.8, 2.3],
    ["Apr", 3.6, 2.9, 3.9],
    ["May", 5.1, 4.4, 5.2],
    ["Jun", 6.4, 5.8, 6.9],
  ]);
  for (const at of ["A3:D3", "A9:B9", "A14:D14"]) {
    dress(sheet, at, {
      font: { bold: true },
      fill: { color: "#DDEBF7" },
      borders: { EdgeBottom: line("Thin") },
    });
  }
  dress(sheet, "B4:C7", { numberFormat: '£0.0"m"' });
  dress(sheet, "B15:D20", { numberFormat: "0.0" });
  addCharts(workbook, sheet);
}

function addCharts(workbook: Workbook, sheet: Sheet): void {
  const series = (
    values: string,
    name: string,
    categories: string,
    more: Partial<ChartSeries> = {},
  ): ChartSeries => ({
    name,
    values: `=Summary!${values}`,
    categories: `=Summary!${categories}`,
    ...more,
  });
  const money = [
    series("$B$4:$B$7", "=Summary!$B$3", "$A$4:$A$7"),
    series("$C$4:$C$7", "=Summary!$C$3", "$A$4:$A$7"),
  ];
  const months = "$A$15:$A$20";
  const earned = ["B", "C", "D"].map((column) =>
    series(`$${column}$15:$${column}$20`, `=Summary!$${column}$14`, months),
  );
  const rag = series("$B$10:$B$12", "Projects", "$A$10:$A$12", {
    pointColors: new Map([
      [0, "#70AD47"],
      [1, "#FFC000"],
      [2, "#C00000"],
    ]),
    dataLabels: true,
  });
  const place = (index: number): Pick<Chart, "left" | "top" | "width" | "height"> => ({
    left: 350 + (index % 3) * 290,
    top: 40 + Math.floor(index / 3) * 200,
    width: 280,
    height: 190,
  });
  const kinds: [type: string, title: string, series: ChartSeries[]][] = [
    ["ColumnClustered", "Budget and actual by workstream", money],
    ["BarStacked", "Money by workstream", money],
    ["Line", "Planned, earned and spent", earned],
    ["Doughnut", "Declared RAG", [rag]],
    ["Pie", "Share of projects", [rag]],
    ["AreaStacked", "Cumulative work", earned],
    [
      "XYScatter",
      "Earned against spent",
      [{ name: "Months", values: "=Summary!$C$15:$C$20", categories: "=Summary!$D$15:$D$20" }],
    ],
    [
      "BarClustered",
      "Projects by workstream",
      [series("$D$4:$D$7", "Projects", "$A$4:$A$7", { dataLabels: true })],
    ],
    ["ColumnStacked100", "Shares of money", money],
  ];
  for (const [index, [type, title, drawn]] of kinds.entries()) {
    const many = drawn.length > 1;
    sheet.charts.push({
      id: String(workbook.newId()),
      name: `Chart ${index + 1}`,
      type,
      ...place(index),
      title: { text: title, visible: true },
      series: drawn,
      legend: {
        visible: many || /Pie|Dough/.test(type),
        position: /Pie|Dough/.test(type) ? "Right" : "Bottom",
      },
      categoryAxis: { visible: true, majorGridlines: false },
      valueAxis: { visible: true, majorGridlines: true },
      dataLabels: false,
      ...(index === 0 ? { altText: "Budget and actual cost of each workstream in millions of pounds" } : {}),
    });
  }
}

function addRules(workbook: Workbook): void {
  const sheet = workbook.addSheet("Rules");
  put(workbook, sheet, "A1", [
    ["Scale", "Bars", "Icons", "Top 3", "Text", "Above mean", "Twice", "Odd rows", "Stars"],
  ]);
  dress(sheet, "A1:I1", { font: { bold: true }, borders: { EdgeBottom: line("Medium") } });
  const words = [
    "late",
    "on time",
    "very late",
    "early",
    "late again",
    "done",
    "open",
    "closed",
    "late",
    "open",
  ];
  put(
    workbook,
    sheet,
    "A2",
    Array.from({ length: 10 }, (_, index) => [
      index * 10,
      (index - 3) * 12,
      index * 11,
      (index * 37) % 50,
      words[index] ?? "",
      (index * 17) % 23,
      words[index] ?? "",
      `Row ${index + 2}`,
      index % 3,
    ]),
  );
  const column = (index: number): ReturnType<typeof area> => area(1, index, 10, 1);
  const look = { fill: "#FFEB9C", font: { color: "#7F6000" } };
  rule(workbook, sheet, column(0), {
    kind: "ColorScale",
    minimum: { type: "LowestValue", color: "#F8696B" },
    midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
    maximum: { type: "HighestValue", color: "#63BE7B" },
  });
  rule(workbook, sheet, column(1), {
    ...bar("#70AD47"),
    lower: { type: "Automatic" },
    upper: { type: "Automatic" },
  } as ConditionalRule);
  rule(workbook, sheet, column(2), {
    kind: "IconSet",
    style: "ThreeTrafficLights1",
    reversed: false,
    showIconOnly: false,
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "33" },
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "67" },
    ],
  });
  rule(workbook, sheet, column(3), { kind: "TopBottom", type: "TopItems", rank: 3, look });
  rule(workbook, sheet, column(4), { kind: "ContainsText", operator: "Contains", text: "late", look });
  rule(workbook, sheet, column(5), { kind: "PresetCriteria", criterion: "AboveAverage", look });
  rule(workbook, sheet, column(6), { kind: "PresetCriteria", criterion: "DuplicateValues", look });
  rule(workbook, sheet, column(7), { kind: "Custom", formula: "=MOD(ROW(),2)=1", look: { fill: "#E2EFDA" } });
  rule(workbook, sheet, column(8), {
    kind: "IconSet",
    style: "ThreeStars",
    reversed: false,
    showIconOnly: true,
    criteria: [
      { type: "Percent", operator: "GreaterThanOrEqual", formula: "0" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "1" },
      { type: "Number", operator: "GreaterThanOrEqual", formula: "2" },
    ],
  });
}

function addLooks(workbook: Workbook): void {
  const sheet = workbook.addSheet("Looks");
  widths(sheet, [110, 90, 60, 90]);
  put(workbook, sheet, "A1", [
    ["Bold", "Centred", 1234.5678, "Long text that runs over the empty cells beside it"],
    ["Italic", "Right", -0.25, "Wrapped text in a narrow column grows its row"],
    ["Underlined", "Top", 46112.75, "=1/0"],
    ["Struck out", "Indented", 1234567890123, true],
    ["Red on yellow", "Turned", 0.000012345, "x"],
  ]);
  dress(sheet, "A1", { font: { bold: true } });
  dress(sheet, "A2", { font: { italic: true } });
  dress(sheet, "A3", { font: { underline: "Single" } });
  dress(sheet, "A4", { font: { strikethrough: true } });
  dress(sheet, "A5", { font: { color: "#C00000", size: 14, name: "Georgia" }, fill: { color: "#FFFF00" } });
  dress(sheet, "B1", { alignment: { horizontal: "Center" } });
  dress(sheet, "B2", { alignment: { horizontal: "Right" } });
  dress(sheet, "B3", { alignment: { vertical: "Top" } });
  dress(sheet, "B4", { alignment: { indentLevel: 2 } });
  dress(sheet, "B5", { alignment: { textOrientation: 45 } });
  dress(sheet, "C1", { numberFormat: "#,##0.00" });
  dress(sheet, "C2", { numberFormat: "0.0%;[Red]-0.0%" });
  dress(sheet, "C3", { numberFormat: "dd/mm/yyyy hh:mm" });
  dress(sheet, "D2", { alignment: { wrapText: true } });
  sheet.rowBands.set(4, { size: 60 });
  sheet.rowBands.set(6, { hidden: true });
  sheet.columns.set(5, { hidden: true });
  for (const [index, weight] of ["Hairline", "Thin", "Medium", "Thick"].entries()) {
    const all = line(weight);
    sheet.setCell(8, index, {
      value: weight,
      style: { borders: { EdgeTop: all, EdgeBottom: all, EdgeLeft: all, EdgeRight: all } },
    });
  }
}

import { area } from "../../../../src/workbench/engine/area";
import type { ColumnFilter } from "../../../../src/workbench/engine/filter";
import type { PageLayout } from "../../../../src/workbench/engine/page-layout";
import type { Sheet } from "../../../../src/workbench/engine/sheet";
import { Workbook } from "../../../../src/workbench/engine/workbook";
import { openBook } from "../../../../src/workbench/files/open";
import { saveBook } from "../../../../src/workbench/files/save";
import { partsOf } from "../support/parts";

/** A sheet that was changed in some way, as it comes back from a file; its XML beside it. */
async function after(
  change: (sheet: Sheet, workbook: Workbook) => void,
): Promise<{ sheet: Sheet; workbook: Workbook; xml: string }> {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("It's 1");
  sheet.setCell(0, 0, { value: "x" });
  change(sheet, workbook);
  const bytes = await saveBook(workbook);
  const read = (await openBook(bytes, "book.xlsx")).workbook;
  return {
    sheet: read.activeSheet,
    workbook: read,
    xml: partsOf(bytes).get("xl/worksheets/sheet1.xml") ?? "",
  };
}

describe("the page of a sheet", () => {
  it.each<[what: string, layout: PageLayout]>([
    ["nothing", {}],
    ["orientation and paper", { orientation: "Landscape", paperSize: "A3", blackAndWhite: true }],
    ["an envelope", { paperSize: "EnvelopeDL" }],
    ["a scale", { zoom: { scale: 65 } }],
    ["pages to fit", { zoom: { horizontalFitToPages: 1, verticalFitToPages: 3 } }],
    ["only a width to fit", { zoom: { horizontalFitToPages: 1 } }],
    [
      "margins in points",
      { margins: { left: 36, right: 36, top: 54.5, bottom: 72, header: 20, footer: 18 } },
    ],
    [
      "what is printed",
      { centerHorizontally: true, centerVertically: true, printGridlines: true, printHeadings: true },
    ],
    [
      "areas and titles",
      {
        printAreas: [area(0, 0, 9, 3), area(20, 1)],
        titleRows: area(0, 0, 2, 16_384),
        titleColumns: area(0, 0, 1_048_576, 2),
      },
    ],
    [
      "headers and footers",
      { headersFooters: { left: "A && B", center: '&"Arial,Bold"&14T', right: "&D", rightFooter: "&P/&N" } },
    ],
    ["breaks", { rowBreaks: [10, 25], columnBreaks: [4] }],
  ])("comes back: %s", async (_what, layout) => {
    const { sheet } = await after((one) => (one.pageLayout = layout));
    expect(sheet.pageLayout).toEqual(layout);
  });

  it("is written as the standard has it", async () => {
    const { xml } = await after((sheet) => {
      sheet.pageLayout = {
        paperSize: "A4",
        margins: { left: 36 },
        zoom: { horizontalFitToPages: 1 },
        rowBreaks: [10],
      };
    });
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toContain(
      '<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    );
    expect(xml).toContain('<pageSetup paperSize="9" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<brk id="10" max="16383" man="1"/>');
  });
});

describe("a sheet's view", () => {
  it("comes back with gridlines, headings, zoom, panes, selection and colour", async () => {
    const { sheet, workbook } = await after((one, book) => {
      one.showGridlines = false;
      one.showHeadings = false;
      one.zoom = 150;
      one.frozen = { rows: 2, columns: 1 };
      one.tabColor = "#12AB34";
      book.selections.set(one.id, "C4:D9");
    });
    expect(sheet).toMatchObject({
      showGridlines: false,
      showHeadings: false,
      zoom: 150,
      frozen: { rows: 2, columns: 1 },
      tabColor: "#12AB34",
    });
    expect(workbook.selections.get(sheet.id)).toBe("C4:D9");
  });

  it("comes back with hidden, grouped and dressed rows and columns, and its usual sizes", async () => {
    const look = { fill: { color: "#FFFF00" } };
    const { sheet } = await after((one) => {
      one.standardWidth = 75;
      one.standardHeight = 20;
      one.columns.set(2, { hidden: true, outlineLevel: 2 });
      one.columns.set(3, { size: 99, style: look });
      one.columns.set(4, { size: 99, style: look });
      one.rowBands.set(5, { size: 40.5, hidden: true });
      one.rowBands.set(7, { style: look, outlineLevel: 1 });
    });
    expect([sheet.standardWidth, sheet.standardHeight]).toEqual([75, 20]);
    expect([...sheet.columns]).toEqual([
      [2, { size: 75, hidden: true, outlineLevel: 2 }],
      [3, { size: 99, style: look }],
      [4, { size: 99, style: look }],
    ]);
    expect([...sheet.rowBands]).toEqual([
      [5, { size: 40.5, hidden: true }],
      [7, { style: look, outlineLevel: 1 }],
    ]);
    expect(sheet.style(7, 9)).toEqual(look);
  });
});

describe("filters", () => {
  it.each<[kind: string, filter: ColumnFilter]>([
    ["values", { filterOn: "Values", values: ["Red", "<&>", ""] }],
    ["one comparison", { filterOn: "Custom", criterion1: ">=10" }],
    ["a text with signs", { filterOn: "Custom", criterion1: "=*late*" }],
    ["two comparisons", { filterOn: "Custom", criterion1: ">1", criterion2: "<>5", operator: "And" }],
    ["either of two", { filterOn: "Custom", criterion1: "=a*", criterion2: "=b*", operator: "Or" }],
    ["the top", { filterOn: "TopItems", criterion1: "5" }],
    ["the bottom share", { filterOn: "BottomPercent", criterion1: "20" }],
    ["a period", { filterOn: "Dynamic", dynamicCriteria: "LastMonth" }],
    ["a month", { filterOn: "Dynamic", dynamicCriteria: "AllDatesInPeriodFebruray" }],
    ["a fill", { filterOn: "CellColor", color: "#FF0000" }],
    ["a font", { filterOn: "FontColor", color: "#00FF00" }],
  ])("of a sheet come back: %s", async (_kind, filter) => {
    const { sheet } = await after((one) => {
      one.autoFilter = { area: area(0, 0, 9, 3), columns: new Map([[1, filter]]) };
    });
    expect(sheet.autoFilter).toEqual({ area: area(0, 0, 9, 3), columns: new Map([[1, filter]]) });
    const again = await saveBook((await openBook(await saveBook(await bookWith(filter)), "b.xlsx")).workbook);
    expect((await openBook(again, "b.xlsx")).workbook.activeSheet.autoFilter?.columns.get(1)).toEqual(filter);
  });

  async function bookWith(filter: ColumnFilter): Promise<Workbook> {
    const workbook = new Workbook();
    workbook.addSheet("S").autoFilter = { area: area(0, 0, 9, 3), columns: new Map([[1, filter]]) };
    return Promise.resolve(workbook);
  }

  it("keep the name by which Excel knows their cells", async () => {
    const workbook = await bookWith({ filterOn: "Values", values: ["a"] });
    const xml = partsOf(await saveBook(workbook)).get("xl/workbook.xml");
    expect(xml).toContain(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">S!$A$1:$C$9</definedName>',
    );
  });
});

describe("what belongs to the whole workbook", () => {
  it("comes back: properties, protection, date system, links", async () => {
    const { sheet, workbook } = await after((one, book) => {
      book.properties.set("title", "Programme <1>");
      book.properties.set("company", "Trust");
      book.properties.set("custom:Reviewed", true);
      book.properties.set("custom:Score", 2.5);
      book.structureProtected = true;
      book.dateSystem = "1904";
      one.hyperlinks.set("A1", { address: "https://example.org/?a=1&b=2#top", screenTip: "Go" });
      one.hyperlinks.set("B2", { documentReference: "'It''s 1'!A1" });
    });
    expect(Object.fromEntries(workbook.properties)).toEqual({
      title: "Programme <1>",
      company: "Trust",
      "custom:Reviewed": true,
      "custom:Score": 2.5,
    });
    expect([workbook.structureProtected, workbook.dateSystem]).toEqual([true, "1904"]);
    expect(Object.fromEntries(sheet.hyperlinks)).toEqual({
      A1: { address: "https://example.org/?a=1&b=2#top", screenTip: "Go" },
      B2: { documentReference: "'It''s 1'!A1" },
    });
  });

  it("is refused where a file cannot hold it, by name", async () => {
    const long = new Workbook();
    long.addSheet("S").setCell(2, 1, { value: "x".repeat(32_768) });
    await expect(saveBook(long)).rejects.toMatchObject({
      code: "CannotSave",
      message: "Cell B3 of “S” holds more text than a file may (32767 characters).",
    });
    const list = new Workbook();
    list.addSheet("S").validations.push({
      areas: [area(0, 0)],
      type: "List",
      formula1: "abcdefghi,".repeat(30),
      inCellDropDown: true,
      ignoreBlanks: true,
      showPrompt: false,
      showError: true,
    });
    await expect(saveBook(list)).rejects.toMatchObject({ code: "CannotSave" });
  });
});

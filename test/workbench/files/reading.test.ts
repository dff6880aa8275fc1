import { CellError } from "../../../src/workbench/engine/scalar";
import type { Sheet } from "../../../src/workbench/engine/sheet";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { partsOf, smallFile, withParts } from "./support/parts";
import type { SmallBook } from "./support/parts";

const open = async (book: SmallBook): Promise<Sheet> =>
  (await openBook(smallFile(book), "book.xlsx")).workbook.activeSheet;

const cells = (inside: string, more: Omit<SmallBook, "sheets"> = {}): Promise<Sheet> =>
  open({ sheets: { S: `<sheetData>${inside}</sheetData>` }, ...more });

const row = (sheet: Sheet, columns: number, at = 0): unknown[] =>
  Array.from({ length: columns }, (_, column) => sheet.value(at, column));

describe("cells as other programs write them", () => {
  it("may hold their text themselves, with looks and without", async () => {
    const sheet = await cells(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>a &amp; b</t></is></c><c r="B1" t="inlineStr"><is><r><t xml:space="preserve">x </t></r><r><rPr><b/></rPr><t>y</t></r></is></c><c r="C1" t="str"><v>z_x000D_</v></c></row>',
    );
    expect(row(sheet, 3)).toEqual(["a & b", "x y", "z\r"]);
  });

  it("may leave out where they are", async () => {
    const sheet = await cells("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>");
    expect([row(sheet, 2), row(sheet, 2, 1)]).toEqual([
      [1, 2],
      [null, 3],
    ]);
  });

  it("may be written in single quotes and over several lines", async () => {
    const sheet = await cells("<row r='2'>\n <c r='B2'\n s='0' t='n'>\n  <v>5</v>\n </c>\n</row>");
    expect(sheet.value(1, 1)).toBe(5);
  });

  it("may be ISO dates, as in the strict form", async () => {
    const sheet = await cells(
      '<row r="1"><c r="A1" t="d"><v>2026-03-04</v></c><c r="B1" t="d"><v>1900-02-28T12:00:00</v></c></row>',
    );
    // 4 March 2026 is day 46085; 28 February 1900 is day 59, before the leap day that never was.
    expect(row(sheet, 2)).toEqual([46085, 59.5]);
  });

  it("may be errors, old and new", async () => {
    const sheet = await cells(
      '<row r="1"><c r="A1" t="e"><v>#DIV/0!</v></c><c r="B1" t="e"><v>#GETTING_DATA</v></c></row>',
    );
    expect(row(sheet, 2)).toEqual([CellError.of("#DIV/0!"), CellError.of("#N/A")]);
  });

  it("may refer to texts with readings beside them and to texts that are not there", async () => {
    const sheet = await cells(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>9</v></c></row>',
      { texts: '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si/>' },
    );
    expect(row(sheet, 3)).toEqual(["東京", "", null]);
  });

  it("keep the value of a shared formula without its master, and say so", async () => {
    const file = smallFile({
      sheets: { S: '<sheetData><row r="1"><c r="A1"><f t="shared" si="3"/><v>7</v></c></row></sheetData>' },
    });
    const { workbook, notes } = await openBook(file, "book.xlsx");
    expect(workbook.activeSheet.cell(0, 0)).toEqual({ value: 7 });
    expect(notes).toEqual(["1 formulas on “S” are incomplete in the file; their last values are kept."]);
  });

  it("are known as formulas of before dynamic arrays, unless they are marked", async () => {
    const sheet = await cells(
      '<row r="1"><c r="A1"><f>B1:B3</f><v>1</v></c><c r="B1" cm="1"><f t="array" ref="B1:B3">_xlfn.SEQUENCE(3)</f><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c></row>',
    );
    expect(sheet.cell(0, 0)).toMatchObject({ formula: "=B1:B3", intersects: true });
    expect(sheet.cell(0, 1)).toEqual({
      value: 1,
      formula: "=SEQUENCE(3)",
      arrayFormula: { rows: 3, columns: 1, dynamic: true },
    });
    expect(sheet.cell(2, 1)?.spilledFrom).toEqual({ row: 0, column: 1 });
  });

  it("show the look of their row or column where they have none, and the standard one where they say so", async () => {
    const styles =
      '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="2"><xf/><xf fontId="1"/></cellXfs>';
    const sheet = await open({
      sheets: {
        S: '<cols><col min="2" max="3" width="10" style="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="1"><v>3</v></c></row></sheetData>',
      },
      styles,
    });
    expect([0, 1, 2, 3].map((column) => sheet.style(0, column).font?.bold)).toEqual([
      undefined,
      undefined,
      true,
      undefined,
    ]);
    expect(sheet.style(5, 1).font?.bold).toBe(true);
  });

  it("are told the workbook's standard font where it is not Excel's", async () => {
    const styles =
      '<fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs>';
    const sheet = await cells('<row r="1"><c r="A1"><v>1</v></c></row>', { styles });
    expect(sheet.style(0, 0).font).toEqual({ name: "Arial", size: 10 });
  });
});

describe("files as other programs write them", () => {
  it("may have a prefix on every element, and get theirs back", async () => {
    const prefixed = (xml: string): string =>
      xml
        .replace(/<(\/?)(?!\?)/g, "<$1x:")
        .replace(
          'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
          'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
        );
    const plain = smallFile({
      sheets: {
        S: '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" state="frozen"/></sheetView></sheetViews><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>1+1</f><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
      },
      texts: "<si><r><t>a</t></r><r><t>b</t></r></si>",
    });
    const paths = ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/sharedStrings.xml"];
    const file = withParts(plain, Object.fromEntries(paths.map((path) => [path, prefixed])));
    const { workbook } = await openBook(file, "book.xlsx");
    const sheet = workbook.activeSheet;
    expect([sheet.value(0, 0), sheet.cell(0, 1)?.formula, sheet.frozen.rows, sheet.merges.length]).toEqual([
      "ab",
      "=1+1",
      2,
      1,
    ]);
    sheet.setCell(4, 4, { value: "new", style: { font: { bold: true } } });
    sheet.merges = [];
    const saved = await saveBook(workbook);
    expect(partsOf(saved).get("xl/worksheets/sheet1.xml")).toMatch(
      /^<\?xml[^>]*>\s*<x:worksheet [^>]*xmlns="http/,
    );
    const again = (await openBook(saved, "book.xlsx")).workbook.activeSheet;
    expect([again.value(0, 0), again.value(4, 4), again.style(4, 4).font?.bold, again.merges]).toEqual([
      "ab",
      "new",
      true,
      [],
    ]);
  });

  it("may be in the strict form, and stay in it", async () => {
    const strict = (xml: string): string =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const plain = smallFile({
      sheets: { S: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>' },
      texts: "<si><t>x</t></si>",
    });
    const file = withParts(
      plain,
      Object.fromEntries([...partsOf(plain).keys()].map((path) => [path, strict])),
    );
    const { workbook } = await openBook(file, "book.xlsx");
    workbook.activeSheet.hyperlinks.set("A1", { address: "https://example.org" });
    workbook.addSheet("T");
    const parts = partsOf(await saveBook(workbook));
    const own = [...parts].filter(([path]) => !path.startsWith("[") && !path.startsWith("docProps"));
    expect(
      own.filter(([, xml]) => xml.includes("officeDocument/2006/relationships")).map(([path]) => path),
    ).toEqual([]);
    expect(
      (await openBook(await saveBook(workbook), "b.xlsx")).workbook.sheets.map(({ name }) => name),
    ).toEqual(["S", "T"]);
  });

  it("may be templates, which are saved as workbooks, and books with macros, which stay that", async () => {
    const typed = (type: string): Uint8Array =>
      withParts(smallFile({ sheets: { S: "<sheetData/>" } }), {
        "[Content_Types].xml": (xml) =>
          xml
            .replace(/[^"]*sheet\.main\+xml/, type)
            .replace(
              "</Types>",
              '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
            ),
        "xl/vbaProject.bin": () => "macro code",
      });
    const main = async (type: string): Promise<string | undefined> => {
      const { workbook, notes } = await openBook(typed(type), "book.xlsm");
      expect(notes).toContain("The workbook holds macros. They are kept in the file and are not run here.");
      const parts = partsOf(await saveBook(workbook));
      expect(parts.get("xl/vbaProject.bin")).toBe("macro code");
      return /PartName="\/xl\/workbook.xml" ContentType="([^"]*)"/.exec(
        parts.get("[Content_Types].xml") ?? "",
      )?.[1];
    };
    const office = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    expect(await main(`${office}.template.main+xml`)).toBe(`${office}.sheet.main+xml`);
    const macros = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
    expect(await main(macros)).toBe(macros);
    expect(await main("application/vnd.ms-excel.template.macroEnabled.main+xml")).toBe(macros);
  });

  it("keep chart sheets in their place among the tabs", async () => {
    const plain = smallFile({ sheets: { One: "<sheetData/>", Two: "<sheetData/>" } });
    const file = withParts(plain, {
      "xl/workbook.xml": (xml) =>
        xml
          .replace('<sheet name="Two"', '<sheet name="Chart" sheetId="9" r:id="rIdC"/><sheet name="Two"')
          .replace(
            "</sheets>",
            '</sheets><definedNames><definedName name="Local" localSheetId="2">Two!$A$1</definedName></definedNames>',
          ),
      "xl/_rels/workbook.xml.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
        ),
      "xl/chartsheets/sheet1.xml": () => "<chartsheet/>",
    });
    const { workbook } = await openBook(file, "book.xlsx");
    expect(workbook.sheets.map(({ name, names }) => [name, names.length])).toEqual([
      ["One", 0],
      ["Two", 1],
    ]);
    const xml = partsOf(await saveBook(workbook)).get("xl/workbook.xml") ?? "";
    expect([...xml.matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name)).toEqual([
      "One",
      "Chart",
      "Two",
    ]);
    expect(xml).toContain('<definedName name="Local" localSheetId="2">');
  });

  it("may say nothing of styles, texts and theme", async () => {
    const file = withParts(
      smallFile({ sheets: { S: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' } }),
      {
        "xl/styles.xml": () => undefined,
        "xl/sharedStrings.xml": () => undefined,
        "xl/_rels/workbook.xml.rels": (xml) => xml.replace(/<Relationship Id="rId[ST]"[^>]*>/g, ""),
      },
    );
    const { workbook } = await openBook(file, "book.xlsx");
    workbook.activeSheet.setCell(0, 1, {
      value: "x",
      style: { font: { bold: true }, fill: { color: "#FF0000" } },
    });
    const again = (await openBook(await saveBook(workbook), "b.xlsx")).workbook.activeSheet;
    expect(again.style(0, 1)).toMatchObject({ font: { bold: true }, fill: { color: "#FF0000" } });
    expect(again.style(0, 0)).toEqual({});
  });
});

describe("what a cell keeps beyond the model", () => {
  it("stays while the cell holds the same, and goes when it does not", async () => {
    const file = smallFile({
      sheets: {
        S: '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="e"><v>#GETTING_DATA</v></c><c r="C1" t="e" vm="1"><v>#VALUE!</v></c><c r="D1"><f t="dataTable" ref="D1:D2" dt2D="0" dtr="0" r1="A1"/><v>4</v></c></row></sheetData>',
      },
      texts: "<si><r><rPr><b/></rPr><t>bold</t></r><r><t> plain</t></r></si>",
    });
    const { workbook } = await openBook(file, "book.xlsx");
    const sheet = workbook.activeSheet;
    const written = async (): Promise<string> => {
      const parts = partsOf(await saveBook(workbook));
      return `${parts.get("xl/worksheets/sheet1.xml")}${parts.get("xl/sharedStrings.xml")}`;
    };
    const marks = ["<rPr><b/></rPr>", "#GETTING_DATA", 'vm="1"', 't="dataTable"'];
    const before = await written();
    expect(marks.filter((mark) => before.includes(mark))).toEqual(marks);
    for (const column of [0, 1, 2, 3]) {
      const cell = sheet.cell(0, column);
      if (cell) cell.value = "other";
    }
    const after = await written();
    expect(marks.filter((mark) => after.includes(mark))).toEqual([]);
  });
});

import { strToU8, zipSync } from "fflate";
import type { SourceBook, SourceSheet } from "../../src/pmo/intake/plan";
import { readSource } from "../../src/sources/read-source";
import type { ReadSource } from "../../src/sources/read-source";
import { smallFile, withParts } from "../workbench/files/support/parts";

const read = (name: string, content: Uint8Array | string): ReadSource =>
  readSource({ name, bytes: typeof content === "string" ? strToU8(content) : content });

function bookOf(name: string, content: Uint8Array | string): SourceBook {
  const { books, refused } = read(name, content);
  expect(refused).toEqual([]);
  expect(books).toHaveLength(1);
  return books[0] as SourceBook;
}
const sheetOf = (name: string, content: Uint8Array | string): SourceSheet =>
  bookOf(name, content).sheets[0] as SourceSheet;

/** `Name;Cost £m` and a line, in the encoding of a byte for each letter below 256. */
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe("a text file", () => {
  const text = "Project,Cost £m\r\nPortal für Ärzte,1.2\r\n";
  it.each<[name: string, bytes: Uint8Array]>([
    ["UTF-8 with a mark", strToU8(`\ufeff${text}`)],
    ["UTF-8 without a mark", strToU8(text)],
    ["Windows-1252", latin(text)],
    ["UTF-16, little-endian", Uint8Array.from([0xff, 0xfe, ...wide(text, true)])],
    ["UTF-16, big-endian", Uint8Array.from([0xfe, 0xff, ...wide(text, false)])],
    ["UTF-16 without a mark", wide(text, true)],
  ])("in %s has the header that was typed", (_name, bytes) => {
    expect(sheetOf("costs.csv", bytes).values).toEqual([
      ["Project", "Cost £m"],
      ["Portal für Ärzte", 1.2],
    ]);
  });

  it.each([
    [",", "commas"],
    [";", "semicolons"],
    ["\t", "tabs"],
    ["|", "bars"],
  ])("parted by %j", (delimiter, words) => {
    const lines = [
      ["Project", "Owner, sponsor", "Cost"],
      ["A", "B", "12"],
      ["C", "D", "13"],
    ];
    const quoted = lines.map((line) => line.map((field) => `"${field}"`).join(delimiter)).join("\n");
    const book = bookOf("list.csv", quoted);
    expect(book.sheets[0]?.values).toEqual([
      ["Project", "Owner, sponsor", "Cost"],
      ["A", "B", 12],
      ["C", "D", 13],
    ]);
    expect(book.notes).toEqual([`Read as UTF-8, values parted by ${words}.`]);
  });

  it("with decimal commas is parted by its semicolons", () => {
    expect(sheetOf("kosten.csv", "Projekt;Kosten\nA;12,50\nB;13,75\n").values).toEqual([
      ["Projekt", "Kosten"],
      ["A", "12,50"],
      ["B", "13,75"],
    ]);
  });

  it("keeps as text what a number would not write the same", () => {
    const fields = ["00123", "1.10", "3/4/2026", "1e5", "12345678901234567890", "-", "+1", "TRUE", "=1+1"];
    expect(sheetOf("ids.csv", `Id\n${fields.join("\n")}\n`).values).toEqual([
      ["Id"],
      ...fields.map((field) => [field]),
    ]);
    expect(sheetOf("numbers.csv", "A,B,C,D\n0,-12,1.5,100000\n").values[1]).toEqual([0, -12, 1.5, 100000]);
  });

  it("has lines of different lengths and line breaks in fields", () => {
    const { values, firstRow, firstColumn } = sheetOf("notes.csv", '\n,"two\r\nlines","say ""no"""\n,x\n');
    expect({ values, firstRow, firstColumn }).toEqual({
      values: [["two\nlines", 'say "no"'], ["x"]],
      firstRow: 1,
      firstColumn: 1,
    });
  });

  it("begins and ends where its values do, even when it has none", () => {
    expect(sheetOf("blank.csv", ",,\n,\n")).toEqual({
      name: "blank",
      hidden: false,
      firstRow: 0,
      firstColumn: 0,
      values: [],
      formats: [],
      tables: [],
      hiddenRows: [],
    });
  });

  it("has texts cut at what a cell holds, and says so", () => {
    const book = bookOf("long.csv", `Note\n${"x".repeat(40_000)}\n`);
    expect(String(book.sheets[0]?.values[1]?.[0])).toHaveLength(32_767);
    expect(book.notes).toContain("1 text was cut at 32,767 characters, the most that a cell holds.");
  });
});

describe("a workbook", () => {
  const styles = `<numFmts count="1"><numFmt numFmtId="170" formatCode="&quot;£&quot;0.0,,&quot;m&quot;"/></numFmts><cellXfs count="4"><xf/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs>`;
  const book = smallFile({
    styles,
    texts: "<si><t>Project</t></si><si><r><t>Two </t></r><r><t>runs</t></r></si>",
    sheets: {
      Risks: `<sheetData>
        <row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is><t>Due &amp; done</t></is></c></row>
        <row r="4" hidden="1"><c r="B4" t="s"><v>1</v></c><c r="C4" s="1"><v>46112</v></c><c r="D4" s="2"><v>1200000</v></c></row>
        <row r="6"><c r="C6" t="e"><v>#REF!</v></c><c r="D6" t="b"><v>1</v></c><c r="E6" t="str"><f>A1&amp;""</f><v></v></c><c r="F6" s="3"><f>1/4</f><v>0.25</v></c><c r="G6"><f>NOW()</f></c></row>
        <row r="1048576" s="1" customFormat="1"><c r="A1048576" s="1"/></row>
      </sheetData>`,
    },
    links: [["rId1", "table", "../tables/table1.xml"]],
    parts: {
      "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" displayName="RiskLog" ref="B3:D7" totalsRowCount="1"/>`,
    },
  });

  it("gives values, number formats, tables and hidden rows, from its first value on", () => {
    expect(sheetOf("risks.xlsx", book)).toEqual({
      name: "Risks",
      hidden: false,
      firstRow: 2,
      firstColumn: 1,
      values: [
        ["Project", "Due & done"],
        ["Two runs", 46112, 1200000],
        [],
        [null, "#REF!", true, null, 0.25],
      ],
      formats: [
        ["General", "General"],
        ["General", "m/d/yyyy", '"£"0.0,,"m"'],
        [],
        ["General", "General", "General", "General", "0%"],
      ],
      tables: [
        { name: "RiskLog", row: 2, column: 1, rows: 5, columns: 3, hasHeaders: true, hasTotals: true },
      ],
      hiddenRows: [3],
    });
  });

  it("says where formulas have no result", () => {
    expect(bookOf("risks.xlsx", book).notes).toEqual([
      "Risks: 1 formula has no result in the file and is read as empty. Open the file in Excel and save it, to have it calculated.",
    ]);
  });

  it("counts days from 1904 as everything here does", () => {
    const of1904 = smallFile({
      styles,
      workbook: "",
      sheets: {
        A: `<sheetData><row r="1"><c r="A1" s="1"><v>44650</v></c><c r="B1"><v>44650</v></c><c r="C1" s="1" t="d"><v>2026-03-31</v></c></row></sheetData>`,
      },
    });
    const marked = withParts(of1904, {
      "xl/workbook.xml": (xml) => xml.replace("<sheets>", `<workbookPr date1904="1"/><sheets>`),
    });
    // 2026-03-31 is serial 46112 in the 1900 system, 1,462 days more than in the 1904 one.
    expect(sheetOf("mac.xlsx", marked).values).toEqual([[46112, 44650, 46112]]);
  });

  it("tells hidden sheets, and its time of saving by itself rather than by its folder", () => {
    const two = withParts(smallFile({ sheets: { Shown: "<sheetData/>", Old: "<sheetData/>" } }), {
      "xl/workbook.xml": (xml) => xml.replace('name="Old"', 'name="Old" state="veryHidden"'),
      "_rels/.rels": (xml) =>
        xml.replace(
          "</Relationships>",
          `<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
        ),
      "docProps/core.xml": () =>
        `<cp:coreProperties xmlns:cp="x" xmlns:dcterms="y"><dcterms:modified>2026-02-03T10:11:12Z</dcterms:modified></cp:coreProperties>`,
    });
    const { books } = readSource({ name: "two.xlsx", bytes: two, modified: "2026-03-01T00:00:00.000Z" });
    expect(books[0]?.modified).toBe("2026-02-03T10:11:12Z");
    expect(books[0]?.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Shown", false],
      ["Old", true],
    ]);
    expect(
      readSource({ name: "a.csv", bytes: strToU8("a"), modified: "2026-03-01" }).books[0]?.modified,
    ).toBe("2026-03-01");
  });

  it("with macros is read like any other; its macros are not even unpacked", () => {
    const withMacros = withParts(book, { "xl/vbaProject.bin": () => "MACRO" });
    // Breaks the checksum of the macro part alone: unpacking it would be refused.
    const at = Buffer.from(withMacros).lastIndexOf("xl/vbaProject.bin") - 46 + 16;
    withMacros[at] = (withMacros[at] ?? 0) ^ 255;
    expect(sheetOf("macros.xlsm", withMacros).values).toEqual(sheetOf("risks.xlsx", book).values);
  });

  it("with a used range to the last row costs no more than its cells", () => {
    const lines = [1, 2, 1_048_576].map(
      (row) => `<row r="${row}"><c r="A${row}"><v>${row}</v></c><c r="T${row}"><v>1</v></c></row>`,
    );
    const start = performance.now();
    const sheet = sheetOf(
      "tall.xlsx",
      smallFile({ sheets: { Tall: `<sheetData>${lines.join("")}</sheetData>` } }),
    );
    expect(sheet.values).toHaveLength(1_048_576);
    expect(sheet.values[1_048_575]?.[0]).toBe(1_048_576);
    expect(new Set(sheet.values.slice(2, -1)).size).toBe(1);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe("an archive", () => {
  const workbook = smallFile({
    sheets: { S: `<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>` },
  });

  it("gives each of its workbooks under its path; a bad one stops none of the others", () => {
    const told: [string, number, number][] = [];
    const bytes = zipSync({
      "returns/north.xlsx": workbook,
      "returns/south.csv": strToU8("Project,Cost\nA,1\n"),
      "returns/notes.pdf": strToU8("%PDF-1.7"),
      "returns/cut.xlsx": workbook.subarray(0, workbook.length - 40),
      "inner.zip": zipSync({ "a.csv": strToU8("a,b\n1,2\n") }),
      "__MACOSX/returns/._north.xlsx": strToU8("x"),
      "returns/.DS_Store": strToU8("x"),
      "returns/~$north.xlsx": strToU8("x"),
    });
    const { books, refused } = readSource({ name: "Q3.zip", bytes }, (...input) => told.push(input));
    expect(books.map(({ file, sheets }) => [file, sheets.map(({ name }) => name)])).toEqual([
      ["Q3.zip/returns/north.xlsx", ["S"]],
      ["Q3.zip/returns/south.csv", ["south"]],
    ]);
    expect(books[0]?.modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/);
    expect(refused.map(({ file, code }) => [file, code])).toEqual([
      ["Q3.zip/returns/notes.pdf", "OtherFormat"],
      ["Q3.zip/returns/cut.xlsx", "DamagedZip"],
      ["Q3.zip/inner.zip", "ArchiveInArchive"],
    ]);
    expect(told.map(([, done, total]) => [done, total])).toEqual([0, 1, 2, 3, 4].map((done) => [done, 5]));
  });

  it("of two hundred files is read whole", () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        `team ${index}.csv`,
        strToU8(`Project,Cost\nP${index},${index}\n`),
      ]),
    );
    const { books, refused } = read("all.zip", zipSync(files));
    expect([books.length, refused.length]).toEqual([200, 0]);
    expect(books[199]?.sheets[0]?.values[1]).toEqual(["P199", 199]);
  });

  it("without files is refused", () => {
    expect(read("none.zip", zipSync({ "folder/": new Uint8Array() })).refused).toMatchObject([
      { code: "EmptyArchive" },
    ]);
  });
});

describe("what cannot be read", () => {
  const workbook = smallFile({ sheets: { S: "<sheetData/>" } });
  const compound = new Uint8Array(2048);
  compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [..."EncryptedPackage"].forEach((letter, index) =>
    compound.set([letter.charCodeAt(0), 0], 512 + index * 2),
  );
  compound[512 + 64] = 34;
  /** Promises 300 MB of zeros in a third of a megabyte. */
  const bomb = zipSync({
    "xl/worksheets/sheet1.xml": new Uint8Array(300 * 1024 * 1024),
    "xl/workbook.xml": strToU8("<workbook/>"),
  });

  it.each<[what: string, name: string, bytes: Uint8Array, code: string]>([
    ["an empty file", "a.xlsx", new Uint8Array(), "EmptyFile"],
    ["a file with a password", "a.xlsx", compound, "PasswordProtected"],
    ["a file that is cut off", "a.xlsx", workbook.subarray(0, workbook.length / 2), "DamagedZip"],
    ["a PDF", "a.xlsx", strToU8("%PDF-1.7"), "OtherFormat"],
    ["a bomb", "a.xlsx", bomb, "ZipBomb"],
    ["a bomb in an archive", "a.zip", zipSync({ "a.xlsx": [bomb, { level: 0 }] }), "ZipBomb"],
    [
      "a workbook whose sheet is missing",
      "a.xlsx",
      withParts(workbook, { "xl/worksheets/sheet1.xml": () => undefined }),
      "DamagedWorkbook",
    ],
    [
      "a workbook whose sheet is cut off",
      "a.xlsx",
      withParts(workbook, { "xl/worksheets/sheet1.xml": () => "<worksheet><sheetData><row>" }),
      "DamagedWorkbook",
    ],
    [
      "a cell outside of every sheet",
      "a.xlsx",
      smallFile({ sheets: { S: `<sheetData><row r="9999999"/></sheetData>` } }),
      "DamagedWorkbook",
    ],
    [
      "a zip of another Office program",
      "a.docx",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text") }),
      "OtherFormat",
    ],
  ])("is refused with a reason and a way on: %s", (_what, name, bytes, code) => {
    const { books, refused } = read(name, bytes);
    expect(books).toEqual([]);
    expect(refused).toMatchObject([{ code }]);
    expect(refused[0]?.message).toMatch(/^[A-Z“].*\.$/);
    expect(refused[0]?.next).toMatch(/^[A-Z].*\.$/);
  });
});

import { strToU8 } from "fflate";
import * as fc from "fast-check";
import { area } from "../../../src/workbench/engine/area";
import { CellError } from "../../../src/workbench/engine/scalar";
import type { Sheet } from "../../../src/workbench/engine/sheet";
import { Workbook } from "../../../src/workbench/engine/workbook";
import { openBook } from "../../../src/workbench/files/open";
import { saveCsv } from "../../../src/workbench/files/save";
import { parseCsv } from "../../support/csv";

async function read(
  content: string | Uint8Array,
  name = "list.csv",
): Promise<{ sheet: Sheet; notes: string[] }> {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  const { workbook, notes } = await openBook(bytes, name);
  return { sheet: workbook.activeSheet, notes };
}

const values = (sheet: Sheet): unknown[][] => {
  const used = sheet.usedArea() ?? area(0, 0);
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (_unused, column) => sheet.value(row, column)),
  );
};

const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );

describe("the encoding of a text file", () => {
  // "£é" is a3 e9 in Windows-1252, c2 a3 c3 a9 in UTF-8.
  it.each<[name: string, bytes: Uint8Array, said: string]>([
    [
      "UTF-8 with a mark",
      Uint8Array.from([0xef, 0xbb, 0xbf, ...strToU8("£é")]),
      "UTF-8 with a byte order mark",
    ],
    ["UTF-8", strToU8("£é"), "UTF-8"],
    ["Windows-1252", Uint8Array.from([0xa3, 0xe9]), "Windows-1252 (Western European)"],
    ["UTF-16, little", Uint8Array.from([0xff, 0xfe, ...wide("£é", true)]), "UTF-16 (little-endian)"],
    ["UTF-16, big", Uint8Array.from([0xfe, 0xff, ...wide("£é", false)]), "UTF-16 (big-endian)"],
  ])("is recognised: %s", async (_name, bytes, said) => {
    const { sheet, notes } = await read(bytes);
    expect(sheet.value(0, 0)).toBe("£é");
    expect(notes[0]).toBe(`Read as ${said}, values parted by commas.`);
  });

  it("is recognised without a mark when every second byte is zero", async () => {
    const { sheet } = await read(wide("Name,Cost\r\nPortal,12\r\n", true));
    expect(values(sheet)).toEqual([
      ["Name", "Cost"],
      ["Portal", 12],
    ]);
  });
});

describe("the delimiter", () => {
  it.each([
    ["commas", "a,b;c\n1,2;3\n", "list.csv"],
    ["semicolons", "a;b;c\n1,5;2,5;x\n", "list.csv"],
    ["tabs", "a\tb,c\n1\t2\n", "list.csv"],
    ["tabs", "a,b\tc\n", "list.tsv"],
    ["bars", "a|b|c\n1|2|3\n", "list.csv"],
  ])("is found: %s", async (name, content, file) => {
    const { notes } = await read(content, file);
    expect(notes[0]).toBe(`Read as UTF-8, values parted by ${name}.`);
  });

  it("is what a first line says, which is no row", async () => {
    const { sheet } = await read("sep=;\r\na;b,c\r\n");
    expect(values(sheet)).toEqual([["a", "b,c"]]);
  });
});

describe("fields", () => {
  it("may hold delimiters, quotes and line breaks", async () => {
    const { sheet } = await read('a,"b,""c""\r\nd"\r\n,x\r\n');
    expect(values(sheet)).toEqual([
      ["a", 'b,"c"\nd'],
      [null, "x"],
    ]);
  });

  it("become what typing them in an en-US Excel makes of them", async () => {
    const { sheet } = await read(
      '1234\n-1.5\n"1,234"\n50%\n$5.00\n1e3\nTRUE\n#N/A\n(12)\ntext\n00123\n2012-30-09\n',
    );
    expect(values(sheet).map(([value]) => value)).toEqual([
      1234,
      -1.5,
      1234,
      0.5,
      5,
      1000,
      true,
      CellError.of("#N/A"),
      -12,
      "text",
      123,
      "2012-30-09",
    ]);
    expect(sheet.style(3, 0).numberFormat).toBe("0%");
  });

  it("are dates in US order, as serials with a format", async () => {
    const { sheet, notes } = await read("3/4/2026\n25/12/2026\n2026-03-04\n31-Mar-26\n");
    // 4 March 2026 is day 46085 of the 1900 system.
    expect(values(sheet).map(([value]) => value)).toEqual([46085, "25/12/2026", 46085, 46112]);
    expect(sheet.style(0, 0).numberFormat).toBe("m/d/yyyy");
    expect(notes).toContain("3 texts were read as dates in US order (month first).");
  });

  it("that begin like formulas stay text, and are counted", async () => {
    const { sheet, notes } = await read('=1+1\n"=HYPERLINK(""http://example.org"")"\n+A1\n-5\n- item\n@x\n');
    expect(values(sheet).map(([value]) => value)).toEqual([
      "=1+1",
      '=HYPERLINK("http://example.org")',
      "+A1",
      -5,
      "- item",
      "@x",
    ]);
    expect([0, 1, 2].map((row) => sheet.cell(row, 0)?.formula)).toEqual([undefined, undefined, undefined]);
    expect(sheet.cell(0, 0)?.quoted).toBe(true);
    expect(notes).toContain("4 cells begin like formulas; they were kept as text.");
  });

  it("whose zeros or digits are lost are counted", async () => {
    const { sheet, notes } = await read("007\n0042\n0.5\n0\n12345678901234567890\n");
    expect(values(sheet).map(([value]) => value)).toEqual([7, 42, 0.5, 0, 12345678901234500000]);
    expect(notes).toContain("2 numbers lost their leading zeros, as in Excel.");
    expect(notes).toContain("1 number has more than 15 digits; the rest were lost, as in Excel.");
  });

  it("are cut at the length that a cell holds", async () => {
    const { sheet, notes } = await read(`${"x".repeat(40_000)},y`);
    expect(String(sheet.value(0, 0))).toHaveLength(32_767);
    expect(notes).toContain("1 text was cut at 32,767 characters, the most that a cell holds.");
  });
});

describe("the sheet", () => {
  it.each([
    ["projects.csv", "projects"],
    ["a file with a name that is far too long.csv", "a file with a name that is far"],
    ["q1/q2 [final]:*.csv", "q2 _final___"],
    [".csv", "Sheet1"],
  ])("is named after the file: %s", async (file, name) => {
    const { sheet } = await read("a", file);
    expect(sheet.name).toBe(name);
  });

  it("is refused with more rows than a sheet has", async () => {
    await expect(read("\n".repeat(1_048_577))).rejects.toMatchObject({ code: "TooManyCells" });
  });
});

describe("saving a sheet as text", () => {
  const sheetOf = (rows: readonly (readonly (string | number | boolean | null)[])[]): Sheet => {
    const sheet = new Workbook().addSheet("S");
    rows.forEach((row, r) => row.forEach((value, c) => sheet.setCell(r, c, { value })));
    return sheet;
  };
  const text = (sheet: Sheet): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(saveCsv(sheet));

  it("writes what is shown, with a mark, commas and CRLF", () => {
    const sheet = sheetOf([
      ["Name", "Share"],
      ['A, "B"\nC', 0.5],
      [true, null],
    ]);
    sheet.setCell(1, 1, { value: 0.5, style: { numberFormat: "0.0%" } });
    expect(text(sheet)).toBe('\ufeffName,Share\r\n"A, ""B""\nC",50.0%\r\nTRUE,');
  });

  it("lets no text become a formula elsewhere, and takes the sign off again", async () => {
    const sheet = sheetOf([["=1+1", "-x", "@y", "+z", -5, "plain"]]);
    expect(text(sheet)).toBe("\ufeff'=1+1,'-x,'@y,'+z,-5,plain");
    const again = await read(saveCsv(sheet));
    expect(values(again.sheet)).toEqual([["=1+1", "-x", "@y", "+z", -5, "plain"]]);
  });

  it("gives every text back (properties)", async () => {
    const plain = fc.string({ unit: fc.constantFrom(..."abc ,;\"'\n=+-@x|\t"), maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(plain, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        async (rows) => {
          const parsed = parseCsv(text(sheetOf(rows)).slice(1));
          const used = sheetOf(rows).usedArea(true);
          for (let row = 0; used && row < used.row + used.rows; row++) {
            for (let column = 0; column < used.column + used.columns; column++) {
              const written = rows[row]?.[column] ?? "";
              const guarded = /^[=+\-@\t\r]/.test(written) ? `'${written}` : written;
              expect(parsed[row]?.[column] ?? "").toBe(guarded);
            }
          }
        },
      ),
    );
  });
});

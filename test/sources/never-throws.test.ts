import { strToU8, zipSync } from "fflate";
import * as fc from "fast-check";
import { readSource } from "../../src/sources/read-source";
import { smallFile } from "../workbench/files/support/parts";

/** Whatever the bytes are, they give books or a refusal that a person can use. */
function isAnswered(name: string, bytes: Uint8Array): void {
  const { books, refused } = readSource({ name, bytes });
  expect(books.length + refused.length).toBeGreaterThan(0);
  for (const { code, message, next } of refused) {
    expect(code).toMatch(/^[A-Z][A-Za-z]+$/);
    expect([message, next].every((text) => text.endsWith("."))).toBe(true);
  }
  for (const { sheets } of books)
    for (const { values, formats, hiddenRows } of sheets) {
      expect(values.map((row) => row.length)).toEqual(formats.map((row) => row.length));
      expect(hiddenRows.every(Number.isInteger)).toBe(true);
    }
}

const name = fc.constantFrom("a.xlsx", "a.xlsm", "a.csv", "a.zip", "a.tsv", "a");
const book = smallFile({
  texts: "<si><t>Project</t></si>",
  sheets: {
    S: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2" t="inlineStr"><is><t>x</t></is></c></row></sheetData>`,
  },
  links: [["rId1", "table", "../tables/table1.xml"]],
  parts: { "xl/tables/table1.xml": `<table displayName="T" ref="A1:B2"/>` },
});

describe("reading never throws", () => {
  test("on any bytes", () => {
    fc.assert(fc.property(name, fc.uint8Array({ maxLength: 400 }), isAnswered), { numRuns: 500 });
  });

  test("on bytes that begin like a file that it knows", () => {
    const head = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
    );
    fc.assert(
      fc.property(name, head, fc.uint8Array({ maxLength: 400 }), (file, first, rest) =>
        isAnswered(file, Uint8Array.from([...first, ...rest])),
      ),
      { numRuns: 300 },
    );
  });

  test("on a workbook with some of its bytes changed, or cut off", () => {
    const change = fc.tuple(fc.nat(book.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), fc.nat(book.length), (changes, length) => {
        const bytes = book.slice(0, length < 40 ? book.length : length);
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        isAnswered("a.xlsx", bytes);
      }),
      { numRuns: 500 },
    );
  });

  test("on a workbook whose parts hold any text", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "/",
      "c",
      "row",
      "v",
      "sheetData",
      ' r="',
      "A1",
      '"',
      ' t="s"',
      "&#x41;",
      "9",
      "]]>",
      "<!--",
      " ",
    );
    const xml = fc
      .array(fc.oneof(pieces, fc.string({ maxLength: 6 })), { maxLength: 40 })
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(xml, xml, fc.boolean(), (sheet, styles, inside) => {
        const content = inside ? `<sheetData>${sheet}</sheetData>` : sheet;
        isAnswered("a.xlsx", smallFile({ styles, sheets: { S: content } }));
      }),
      { numRuns: 500 },
    );
  });

  test("on archives of anything", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom("a.csv", "b.xlsx", "c.zip", "d/e.csv"),
          fc.uint8Array({ maxLength: 60 }),
          { minKeys: 1 },
        ),
        (files) => isAnswered("a.zip", zipSync({ ...files, "plain.csv": strToU8("a,b\n") })),
      ),
    );
  });

  test("on any fields of a text file: each is there as it was written", () => {
    const field = fc
      .string({ minLength: 1, maxLength: 12 })
      .filter((text) => !/["\r\n\0\ufeff]/.test(text) && !/^'[=+\-@]/.test(text));
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const text = ["sep=,", ...rows.map((row) => row.map((one) => `"${one}"`).join(","))].join("\n");
          const [book] = readSource({ name: "a.csv", bytes: strToU8(`\ufeff${text}`) }).books;
          expect(book?.sheets[0]?.values.map((row) => row.map(String))).toEqual(rows);
        },
      ),
    );
  });
});

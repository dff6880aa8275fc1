import * as fc from "fast-check";
import type { SourceBook, SourceSheet } from "../../../src/pmo/intake/plan";
import { Collected, piecesOf } from "../../../src/sources/client/pieces";
import type { ReadSource } from "../../../src/sources/read-source";

/** What the page has after the worker has handed over everything, and the size of each piece in cells. */
function handedOver(read: ReadSource): { read: ReadSource | undefined; sizes: number[] } {
  const collected = new Collected();
  const sizes: number[] = [];
  let end: ReadSource | undefined;
  for (const piece of piecesOf(read)) {
    const message = structuredClone(piece);
    if (message.kind === "file") continue;
    if (message.kind === "rows") sizes.push(message.rows.values.reduce((sum, row) => sum + row.length, 0));
    end = collected.take(message);
  }
  return { read: end, sizes };
}

const sheetOf = (name: string, values: SourceSheet["values"]): SourceSheet => ({
  name,
  hidden: false,
  firstRow: 2,
  firstColumn: 1,
  values,
  formats: values.map((row) => row.map(() => "General")),
  tables: [],
  hiddenRows: [3],
});

test("any books arrive as they were read", () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null));
  const sheet = fc
    .array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 })
    .map((values) => sheetOf("S", values));
  const book = fc
    .array(sheet, { maxLength: 3 })
    .map((sheets): SourceBook => ({ file: "a.xlsx", sheets, notes: ["x"] }));
  fc.assert(
    fc.property(fc.array(book, { maxLength: 3 }), (books) => {
      const read: ReadSource = {
        books,
        refused: [{ file: "b.pdf", code: "OtherFormat", message: "A PDF.", next: "Save it." }],
      };
      expect(handedOver(read).read).toEqual(read);
    }),
  );
});

test("a large sheet comes in pieces, a sheet of empty rows in few", () => {
  const row = Array.from({ length: 30 }, (_, column) => column);
  const large = sheetOf(
    "Large",
    Array.from({ length: 14_000 }, () => row),
  );
  const tall = sheetOf(
    "Tall",
    Array.from({ length: 200_000 }, () => []),
  );
  const { read, sizes } = handedOver({
    books: [{ file: "a.xlsx", sheets: [large, tall], notes: [] }],
    refused: [],
  });
  expect(read?.books[0]?.sheets.map(({ values }) => values.length)).toEqual([14_000, 200_000]);
  expect(Math.max(...sizes)).toBeLessThan(40_000 + row.length);
  expect(sizes.filter((size) => size === 0)).toHaveLength(4);
});

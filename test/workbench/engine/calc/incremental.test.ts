import * as fc from "fast-check";
import { area } from "../../../../src/workbench/engine/area";
import { cellName } from "../../../../src/workbench/engine/address";
import { Calculator } from "../../../../src/workbench/engine/calc/calculator";
import { Workbook } from "../../../../src/workbench/engine/workbook";
import { Book, NOW, fill } from "./model";
import type { Content } from "./model";
import { SIZE, edit, grid } from "./random-books";
import type { Edit } from "./random-books";

const WHOLE = `A1:${cellName(SIZE - 1, SIZE - 1)}`;

function apply(contents: Content[][], { row, column, content }: Edit): void {
  const cells = contents[row];
  if (cells) cells[column] = content;
}

describe("recalculating what changed", () => {
  it("gives what calculating everything anew gives", () => {
    fc.assert(
      fc.property(grid, fc.array(edit, { minLength: 1, maxLength: 12 }), (start, edits) => {
        const contents = start.map((row) => [...row]);
        const book = new Book(contents);
        void book.calculator;
        for (const one of edits) {
          apply(contents, one);
          book.edit(cellName(one.row, one.column), [[one.content]]);
          expect(book.values(WHOLE)).toEqual(new Book(contents).values(WHOLE));
        }
      }),
    );
  });

  it("gives the same for several edits at once as for one after the other", () => {
    fc.assert(
      fc.property(grid, fc.array(edit, { minLength: 2, maxLength: 6 }), (start, edits) => {
        const contents = start.map((row) => [...row]);
        const book = new Book(contents);
        const { calculator, sheet } = book;
        for (const one of edits) {
          apply(contents, one);
          sheet.setCell(one.row, one.column, undefined);
          fill(sheet, cellName(one.row, one.column), [[one.content]]);
        }
        calculator.recalculate(
          edits.map(({ row, column }) => ({ kind: "edited", sheet: sheet.id, area: area(row, column) })),
          NOW,
        );
        expect(book.values(WHOLE)).toEqual(new Book(contents).values(WHOLE));
      }),
    );
  });

  it("names every cell whose value changed, and no other", () => {
    fc.assert(
      fc.property(grid, edit, (start, one) => {
        const book = new Book(start);
        const before = book.values(WHOLE);
        const changes = book.edit(cellName(one.row, one.column), [[one.content]]);
        const after = book.values(WHOLE);
        const named = new Set<string>();
        for (const change of changes) {
          if (change.kind !== "calculated") throw new Error(`Unexpected ${change.kind}`);
          for (let r = 0; r < change.area.rows; r++) {
            for (let c = 0; c < change.area.columns; c++)
              named.add(cellName(change.area.row + r, change.area.column + c));
          }
        }
        const changed = new Set<string>();
        before.forEach((row, r) =>
          row.forEach((value, c) => {
            if (value !== after[r]?.[c]) changed.add(cellName(r, c));
          }),
        );
        const edited = cellName(one.row, one.column);
        named.delete(edited);
        changed.delete(edited);
        expect([...named].sort()).toEqual([...changed].sort());
      }),
    );
  });

  it("does not depend on the order in which cells were put", () => {
    fc.assert(
      fc.property(grid, fc.infiniteStream(fc.nat()), (contents, keys) => {
        const places = contents.flatMap((row, r) => row.map((content, c) => ({ r, c, content })));
        const shuffled = places
          .map((one) => ({ one, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        const workbook = new Workbook();
        const sheet = workbook.addSheet("Sheet1");
        const calculator = new Calculator(workbook);
        for (const { r, c, content } of shuffled) {
          fill(sheet, cellName(r, c), [[content]]);
          calculator.recalculate([{ kind: "edited", sheet: sheet.id, area: area(r, c) }], NOW);
        }
        const book = new Book(contents);
        const expected = book.values(WHOLE);
        const values = expected.map((row, r) => row.map((_, c) => sheet.value(r, c)));
        expect(values.map((row) => row.map((value) => (value === null ? null : String(value))))).toEqual(
          expected.map((row) => row.map((value) => (value === null ? null : String(value)))),
        );
      }),
    );
  });
});

import * as fc from "fast-check";
import { area } from "../../../../src/workbench/engine/area";
import { Calculator } from "../../../../src/workbench/engine/calc/calculator";
import { Workbook } from "../../../../src/workbench/engine/workbook";
import { Book, NOW, fill, plain, table } from "./model";

describe("spills", () => {
  it("fill neighbouring cells and mark them", () => {
    const book = new Book([["=SEQUENCE(2,3)"]]);
    expect(book.values("A1:D3")).toEqual([
      [1, 2, 3, null],
      [4, 5, 6, null],
      [null, null, null, null],
    ]);
    expect(book.sheet.cell(0, 0)?.arrayFormula).toEqual({ rows: 2, columns: 3, dynamic: true });
    expect(book.sheet.cell(1, 2)?.spilledFrom).toEqual({ row: 0, column: 0 });
    expect(book.sheet.cell(1, 2)?.formula).toBeUndefined();
  });

  it("show empty cells of a range as 0", () => {
    expect(new Book([["=C1:C2", null, 5]]).values("A1:A2")).toEqual([[5], [0]]);
  });

  it("grow and shrink with their result, and those who read them follow", () => {
    const book = new Book([[2, "=SEQUENCE(A1)", "=SUM(B1:B5)", "=B3+1", "=SUM(B1#)", "=ROWS(B1#)"]]);
    expect(book.values("B1:F3")).toEqual([
      [1, 3, 1, 3, 2],
      [2, null, null, null, null],
      [null, null, null, null, null],
    ]);
    book.edit("A1", [[4]]);
    expect(book.values("B1:F1")).toEqual([[1, 10, 4, 10, 4]]);
    expect(book.value("B4")).toBe(4);
    book.edit("A1", [[1]]);
    expect(book.values("B1:F1")).toEqual([[1, 1, 1, "#REF!", "#REF!"]]);
    expect(book.sheet.cell(1, 1)).toBeUndefined();
    expect(book.sheet.cell(0, 1)?.arrayFormula).toBeUndefined();
  });

  it("are #SPILL! over content, until it goes away", () => {
    const book = new Book([["=SEQUENCE(3)", "=A1"], [null], ["here"]]);
    expect(book.values("A1:B3")).toEqual([
      ["#SPILL!", "#SPILL!"],
      [null, null],
      ["here", null],
    ]);
    book.edit("A3", [[null]]);
    expect(book.values("A1:B3")).toEqual([
      [1, 1],
      [2, null],
      [3, null],
    ]);
    book.edit("A2", [["again"]]);
    expect(book.values("A1:A3")).toEqual([["#SPILL!"], ["again"], [null]]);
  });

  it("come back when one of their cells is cleared", () => {
    const book = new Book([["=SEQUENCE(3)"]]);
    void book.calculator;
    book.edit("A2", [[null]]);
    expect(book.values("A1:A3")).toEqual([[1], [2], [3]]);
  });

  it("leave their cells when the formula goes, but not the looks", () => {
    const book = new Book([["=SEQUENCE(3)", "=A3"]]);
    book.sheet.setCell(1, 0, { value: null, style: { fill: { color: "#FF0000" } } });
    expect(book.values("A1:B3").map((row) => row[0])).toEqual([1, 2, 3]);
    book.edit("A1", [["=7"]]);
    expect(book.values("A1:B3")).toEqual([
      [7, 0],
      [null, null],
      [null, null],
    ]);
    expect(book.sheet.cell(1, 0)).toEqual({ value: null, style: { fill: { color: "#FF0000" } } });
  });

  it("need unmerged cells outside of tables", () => {
    const merged = new Book([["=SEQUENCE(3)"]]);
    merged.sheet.merges.push(area(1, 0, 1, 2));
    expect(merged.values("A1:A1")).toEqual([["#SPILL!"]]);
    const inTable = new Book([["Head"], ["=SEQUENCE(3)"], [null], [null]]);
    table(inTable.workbook, inTable.sheet, "T", "A1:A4");
    expect(inTable.values("A2:A2")).toEqual([["#SPILL!"]]);
  });

  it("feed other spills", () => {
    const book = new Book([[2, "=SEQUENCE(A1)", "=B1#*10", "=SUM(C:C)"]]);
    expect(book.value("D1")).toBe(30);
    book.edit("A1", [[3]]);
    expect(book.values("C1:C3")).toEqual([[10], [20], [30]]);
    expect(book.value("D1")).toBe(60);
  });

  it("that would cover what they read are circular", () => {
    const book = new Book([["=A2:A3*1"], [1], [2]]);
    expect(book.value("A1")).toBe(0);
    expect(book.calculator.circular.map((one) => one.cell)).toEqual(["A1"]);
  });

  it("combine arrays as documented: single rows and columns repeat, missing places are #N/A", () => {
    const book = new Book([["={1;2}+{10,20}", null, "={1,2}+{1;2;3}*0", null, "={1,2,3}+{1,2}"]]);
    expect(book.values("A1:G3")).toEqual([
      [11, 21, 1, 2, 2, 4, "#N/A"],
      [12, 22, 1, 2, null, null, null],
      [null, null, 1, 2, null, null, null],
    ]);
  });

  it("choose element by element", () => {
    const book = new Book([
      ['=IF(C1:C3>1,C1:C3,"low")', null, 1],
      [null, null, 2],
      [null, null, 3],
      ['=IFERROR(10/C4:C6,"none")', null, 0],
      [null, null, 5],
      [null, null, 2],
    ]);
    expect(book.values("A1:A6")).toEqual([["low"], [2], [3], ["none"], [2], [5]]);
  });

  it("are the same whatever was there before", () => {
    const size = fc.integer({ min: 0, max: 6 });
    fc.assert(
      fc.property(
        size,
        fc.array(size, { minLength: 1, maxLength: 6 }),
        fc.array(fc.nat(7)),
        (first, sizes, clutter) => {
          const book = new Book([[first, '=IFERROR(SEQUENCE(A1),"none")', "=SUM(B1:B9)"]]);
          void book.calculator;
          sizes.forEach((next, step) => {
            const row = clutter[step];
            if (row !== undefined && row > 0) book.edit(`B${row + 1}`, [[step % 2 === 0 ? "x" : null]]);
            book.edit("A1", [[next]]);
            const anew = new Book([[next, '=IFERROR(SEQUENCE(A1),"none")', "=SUM(B1:B9)"]]);
            for (let r = 1; r < 9; r++) {
              const cell = book.sheet.cell(r, 1);
              if (cell && !cell.spilledFrom) anew.sheet.setCell(r, 1, { value: cell.value });
            }
            expect(book.values("A1:C9")).toEqual(anew.values("A1:C9"));
          });
        },
      ),
    );
  });
});

describe("array formulas of fixed size", () => {
  function withArray(formula: string, rows: number, columns: number): Book {
    const book = new Book([
      [1, 2],
      [3, 4],
    ]);
    book.sheet.setCell(0, 3, { value: null, formula, arrayFormula: { rows, columns } });
    void book.calculator;
    return book;
  }

  it("fill their area, repeat single values and end in #N/A", () => {
    expect(withArray("=A1:B2*10", 3, 3).values("D1:F3")).toEqual([
      [10, 20, "#N/A"],
      [30, 40, "#N/A"],
      ["#N/A", "#N/A", "#N/A"],
    ]);
    expect(withArray("=A1:B1", 2, 2).values("D1:E2")).toEqual([
      [1, 2],
      [1, 2],
    ]);
    expect(withArray("=7", 2, 1).values("D1:D2")).toEqual([[7], [7]]);
    expect(withArray("=SUM(A1:B2*A1:B2)", 1, 1).value("D1")).toBe(30);
  });

  it("keep their area when their precedents change", () => {
    const book = withArray("=A1:A2+1", 2, 1);
    book.edit("A2", [[30]]);
    expect(book.values("D1:D3")).toEqual([[2], [31], [null]]);
  });
});

describe("spills and structure", () => {
  it("are cleared when their formula's row is deleted, and checked when a table takes their place", () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Sheet1");
    fill(sheet, "A1", [["=SEQUENCE(3)", "=SEQUENCE(2)"]]);
    const calculator = new Calculator(workbook);
    calculator.recalculate([], NOW);
    table(workbook, sheet, "T", "B2:B4");
    calculator.recalculate([{ kind: "object", what: "table", how: "added", id: "1" }], NOW);
    expect(plain(sheet.value(0, 1))).toBe("#SPILL!");
    sheet.tables.pop();
    sheet.rawRows().splice(0, 1);
    calculator.recalculate(
      [{ kind: "moved", sheet: sheet.id, how: "RowDeleted", area: area(0, 0, 1, 16384), shift: "Up" }],
      NOW,
    );
    expect([0, 1, 2].map((row) => sheet.value(row, 0))).toEqual([null, null, null]);
  });
});

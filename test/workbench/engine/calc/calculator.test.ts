import { area } from "../../../../src/workbench/engine/area";
import { Calculator } from "../../../../src/workbench/engine/calc/calculator";
import { Workbook } from "../../../../src/workbench/engine/workbook";
import { Book, NOW, fill, place, plain } from "./model";

describe("recalculation", () => {
  it("calculates in the order of dependencies, wherever the cells stand", () => {
    const book = new Book([["=B1+1", "=C1*2", '=D1&""', 3]]);
    expect(book.values("A1:D1")).toEqual([[7, 6, "3", 3]]);
  });

  it("reports only the cells that changed, as few areas", () => {
    const book = new Book([
      [1, "=A1*2", "=B1+1", "=IF(A1>0,5,6)"],
      [2, "=A2*2", "=B2+1", "=IF(A2>0,5,6)"],
    ]);
    void book.calculator;
    expect(book.edit("A1", [[4], [5]])).toEqual([
      { kind: "calculated", sheet: book.sheet.id, area: area(0, 1, 2, 2) },
    ]);
    expect(book.values("B1:D2")).toEqual([
      [8, 9, 5],
      [10, 11, 5],
    ]);
  });

  it("takes an empty cell of a formula for 0", () => {
    expect(new Book([["=B1", null]]).value("A1")).toBe(0);
  });

  it("follows a chain of 50,000 cells without recursion", () => {
    const book = new Book();
    const length = 50_000;
    book.sheet.setCell(0, 0, { value: 1 });
    for (let row = 1; row < length; row++) {
      book.sheet.setCell(row, 0, { value: null, formula: `=A${row}+1` });
    }
    expect(book.sheet.value(length - 1, 0)).toBe(null);
    void book.calculator;
    expect(book.sheet.value(length - 1, 0)).toBe(length);
    const changes = book.edit("A1", [[11]]);
    expect(book.sheet.value(length - 1, 0)).toBe(length + 10);
    expect(changes).toEqual([{ kind: "calculated", sheet: book.sheet.id, area: area(1, 0, length - 1) }]);
  });

  it("replaces, removes and adds formulas as cells are edited", () => {
    const book = new Book([[1, "=A1+1", "=B1+1"]]);
    expect(book.value("C1")).toBe(3);
    book.edit("B1", [[10]]);
    expect(book.value("C1")).toBe(11);
    book.edit("B1", [["=A1*100"]]);
    expect(book.value("C1")).toBe(101);
    book.edit("B1", [[null]]);
    expect(book.value("C1")).toBe(1);
    book.edit("A1", [[7]]);
    expect(book.value("C1")).toBe(1);
  });

  it("does nothing for changes of looks and selections", () => {
    const book = new Book([["=RAND()"]]);
    const before = book.value("A1");
    const changes = book.calculator.recalculate(
      [
        { kind: "formatted", sheet: book.sheet.id, area: area(0, 0) },
        { kind: "sheet", sheet: book.sheet.id, how: "activated" },
      ],
      NOW,
    );
    expect(changes).toEqual([]);
    expect(book.value("A1")).toBe(before);
  });

  it("calculates volatile functions each time", () => {
    const book = new Book([["=NOW()", "=RAND()", 1]]);
    const [now, chance] = [book.value("A1"), book.value("B1")];
    const { calculator, sheet } = book;
    calculator.recalculate(
      [{ kind: "edited", sheet: sheet.id, area: area(0, 2) }],
      new Date(2026, 2, 31, 16, 30),
    );
    expect(Number(book.value("A1")) - Number(now)).toBeCloseTo(6.25 / 24, 9);
    expect(book.value("B1")).not.toBe(chance);
  });

  it("orders formulas by the cells that they come upon while calculating", () => {
    const book = new Book([['=INDIRECT("C"&B1)+1', 2, null], [null, null, "=A3*2"], [4]]);
    expect(book.value("A1")).toBe(9);
    book.edit("A3", [[5]]);
    expect(book.value("A1")).toBe(11);
    book.edit("C7", [["=A3+100"]]);
    book.edit("B1", [[7]]);
    expect(book.value("A1")).toBe(106);
    book.edit("A3", [[6]]);
    expect(book.value("A1")).toBe(107);
  });

  it("depends on the cells between two computed corners", () => {
    const book = new Book([[1, 2, 3, "=SUM(A1:INDEX(A1:C1,3))"]]);
    expect(book.value("D1")).toBe(6);
    book.edit("B1", [[20]]);
    expect(book.value("D1")).toBe(24);
  });

  it("keeps what criteria look up up to date", () => {
    const book = new Book([
      ["a", 1, '=COUNTIFS(A1:A3,"a",B1:B3,">=2")', "=SUMIFS(B:B,A:A,C4)"],
      ["b", 2, '=MATCH("a",A1:A3,0)', '=VLOOKUP("b",A1:B3,2,FALSE)'],
      ["a", "=B2+1", "=COUNTIF(B1:B3,3)", "=XLOOKUP(3,B1:B3,A1:A3)"],
      [null, null, "a"],
    ]);
    expect(book.values("C1:D3")).toEqual([
      [1, 4],
      [1, 2],
      [1, "a"],
    ]);
    book.edit("B2", [[5]]);
    expect(book.values("C1:D3")).toEqual([
      [1, 7],
      [1, 5],
      [0, "#N/A"],
    ]);
    book.edit("A1", [["b"]]);
    expect(book.values("C1:D2")).toEqual([
      [1, 6],
      [3, 1],
    ]);
  });
});

describe("circles", () => {
  it("show 0 and are listed; what depends on them is calculated", () => {
    const book = new Book([["=B1+1", "=C1+1", "=A1+1", "=A1+5", "=D1*2"]]);
    expect(book.values("A1:E1")).toEqual([[0, 0, 0, 5, 10]]);
    expect(book.calculator.circular.map((one) => one.cell)).toEqual(["A1", "B1", "C1"]);
    book.edit("B1", [[4]]);
    expect(book.values("A1:E1")).toEqual([[5, 4, 6, 10, 20]]);
    expect(book.calculator.circular).toEqual([]);
    book.edit("B1", [["=C1"]]);
    expect(book.values("A1:E1")).toEqual([[0, 0, 0, 5, 10]]);
  });

  it("include formulas that sum their own column", () => {
    const book = new Book([[1], [2], ["=SUM(A:A)"]]);
    expect(book.value("A3")).toBe(0);
    expect(book.calculator.circular).toEqual([{ sheet: "Sheet1", cell: "A3", formula: "=SUM(A:A)" }]);
  });

  it("include those that go through a computed reference", () => {
    const book = new Book([
      ['=INDIRECT("B1")', "=A1+1"],
      ['=SUM(INDIRECT("A2:B2"))', 3],
    ]);
    expect(book.values("A1:B2")).toEqual([
      [0, 0],
      [0, 3],
    ]);
    expect(book.calculator.circular.map((one) => one.cell)).toEqual(["A1", "B1", "A2"]);
  });

  it("do not include formulas that only ask for a place", () => {
    const book = new Book([["=ROW(A1)+ROWS(A$1:A1)+COLUMN(A1)", '=SUM(ROW(INDIRECT("1:3")))']]);
    expect(book.values("A1:B1")).toEqual([[3, 6]]);
    expect(book.calculator.circular).toEqual([]);
  });
});

describe("names and sheets", () => {
  it("resolves names of the workbook and the sheet, ranges and formulas, before and after they change", () => {
    const book = new Book([[2, "=Rate*10", "=SUM(Block)", "=Sheet1!Local", "=Twice(4)", "=Unknown+1"]]);
    const { workbook, sheet } = book;
    const name = (list: typeof workbook.names, label: string, formula: string): void => {
      list.push({ name: label, formula, visible: true, comment: "" });
    };
    name(workbook.names, "Rate", "=0.2");
    name(workbook.names, "Block", "=Sheet1!$A$1:$A$3");
    name(workbook.names, "Local", "=1");
    name(sheet.names, "Local", "=Sheet1!$A$1*7");
    name(workbook.names, "Twice", "=LAMBDA(x,x*2)");
    fill(sheet, "A2", [[3], [4]]);
    expect(book.values("B1:F1")).toEqual([[2, 9, 14, 8, "#NAME?"]]);
    book.edit("A2", [[30]]);
    expect(book.value("C1")).toBe(36);
    const rate = workbook.names[0];
    if (rate) rate.formula = "=0.5";
    name(workbook.names, "Unknown", "=41");
    book.calculator.recalculate([{ kind: "object", what: "name", how: "changed", id: "Rate" }], NOW);
    expect(book.values("B1:F1")).toEqual([[5, 36, 14, 8, 42]]);
  });

  it("moves relative names with the cell that uses them", () => {
    const book = new Book([
      [1, 5, "=Left"],
      [2, 6, "=Left"],
    ]);
    book.workbook.names.push({ name: "Left", formula: "=Sheet1!B1", visible: true, comment: "" });
    // Relative to A1 the name means the cell to the right; in column C that is column D.
    fill(book.sheet, "D1", [[8], [9]]);
    expect(book.values("C1:C2")).toEqual([[8], [9]]);
  });

  it("sees sheets come, go and be renamed, and spans them", () => {
    const book = new Book([["=Later!A1+1", "=SUM(Sheet1:Later!C1)", 1]]);
    expect(book.values("A1:B1")).toEqual([["#REF!", "#REF!"]]);
    const later = book.workbook.addSheet("Later");
    fill(later, "A1", [[41, null, 10]]);
    book.calculator.recalculate([{ kind: "sheet", sheet: later.id, how: "added" }], NOW);
    expect(book.values("A1:B1")).toEqual([[42, 11]]);
    later.name = "Elsewhere";
    book.calculator.recalculate([{ kind: "sheet", sheet: later.id, how: "renamed" }], NOW);
    expect(book.values("A1:B1")).toEqual([["#REF!", "#REF!"]]);
  });

  it("is right after rows have moved", () => {
    const book = new Book([
      [1, "=SUM(A1:A3)"],
      [2, "=ROW()"],
      [3, "=A3*10"],
    ]);
    expect(book.values("B1:B3")).toEqual([[6], [2], [30]]);
    // A row goes in above the second; the formulas follow as the structure's own code has them.
    const { sheet } = book;
    sheet.rawRows().splice(1, 0, []);
    const rewrite = (address: string, formula: string): void => {
      const { row, column } = place(address);
      const cell = sheet.cell(row, column);
      if (cell) cell.formula = formula;
    };
    rewrite("B1", "=SUM(A1:A4)");
    rewrite("B4", "=A4*10");
    fill(sheet, "A2", [[100]]);
    book.calculator.recalculate(
      [
        { kind: "moved", sheet: sheet.id, how: "RowInserted", area: area(1, 0, 1, 16384), shift: "Down" },
        { kind: "edited", sheet: sheet.id, area: area(1, 0) },
      ],
      NOW,
    );
    expect(book.values("B1:B4")).toEqual([[106], [null], [3], [30]]);
  });
});

describe("calculation modes", () => {
  it("waits in manual mode, but calculates a formula when it is entered", () => {
    const book = new Book([[1, "=A1+1"]]);
    void book.calculator;
    book.workbook.calculationMode = "Manual";
    book.edit("A1", [[5]]);
    expect(book.value("B1")).toBe(2);
    book.edit("C1", [["=A1*10"]]);
    expect(book.values("A1:C1")).toEqual([[5, 2, 50]]);
    book.calculator.calculate(NOW);
    expect(book.values("A1:C1")).toEqual([[5, 6, 50]]);
    book.edit("A1", [[6]]);
    book.calculator.recalculateAll(NOW);
    expect(book.values("A1:C1")).toEqual([[6, 7, 60]]);
  });
});

describe("a workbook from a file", () => {
  function opened(): { workbook: Workbook; calculator: Calculator } {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Data");
    fill(sheet, "A1", [[1], [2], [3]]);
    sheet.setCell(0, 1, { value: 99, formula: "=CUBEVALUE(A1)" });
    sheet.setCell(1, 1, { value: 98, formula: "=A2*2" });
    sheet.setCell(2, 1, { value: null, formula: "=A3*2" });
    sheet.setCell(0, 2, { value: 7, formula: "=[Other.xlsx]S!A1" });
    sheet.setCell(1, 2, { value: 2, formula: "=A1:A3", intersects: true });
    sheet.setCell(2, 2, { value: 5, formula: "=B1+1" });
    sheet.setCell(0, 3, { value: 6, formula: "=A1:A3*2", arrayFormula: { rows: 3, columns: 1 } });
    sheet.setCell(1, 3, { value: 6, spilledFrom: { row: 0, column: 3 } });
    sheet.setCell(2, 3, { value: 6, spilledFrom: { row: 0, column: 3 } });
    return { workbook, calculator: new Calculator(workbook) };
  }

  const values = (workbook: Workbook, address: string): unknown[] => {
    const { row, column, rows } = { rows: 3, ...place(address) };
    return Array.from({ length: rows }, (_, r) => plain(workbook.activeSheet.value(row + r, column)));
  };

  it("keeps the file's values until a precedent changes, and calculates what has none", () => {
    const { workbook, calculator } = opened();
    calculator.recalculate([], NOW);
    expect(values(workbook, "B1:B3")).toEqual([99, 98, 6]);
    expect(values(workbook, "D1:D3")).toEqual([6, 6, 6]);
    expect(calculator.unsupported).toEqual([
      { sheet: "Data", cell: "B1", formula: "=CUBEVALUE(A1)", functions: ["CUBEVALUE"], keepsValue: true },
      {
        sheet: "Data",
        cell: "C1",
        formula: "=[Other.xlsx]S!A1",
        functions: ["[Other.xlsx]"],
        keepsValue: true,
      },
    ]);
    calculator.recalculateAll(NOW);
    expect(values(workbook, "B1:B3")).toEqual([99, 4, 6]);
    expect(values(workbook, "C1:C3")).toEqual([7, 2, 100]);
    expect(values(workbook, "D1:D3")).toEqual([2, 4, 6]);
  });

  it("shows #NAME? once a precedent has changed", () => {
    const { workbook, calculator } = opened();
    fill(workbook.activeSheet, "A1", [[11]]);
    const changed = [{ kind: "edited", sheet: workbook.activeSheet.id, area: area(0, 0) }] as const;
    calculator.recalculate(changed, NOW);
    expect(values(workbook, "B1:B3")[0]).toBe("#NAME?");
    expect(values(workbook, "C1:C3")).toEqual([7, 2, "#NAME?"]);
    expect(values(workbook, "D1:D3")).toEqual([22, 4, 6]);
    expect(calculator.unsupported.map((one) => one.keepsValue)).toEqual([false, true]);
  });

  it("keeps a value that was moved and whose precedents moved with it", () => {
    const { workbook, calculator } = opened();
    const sheet = workbook.activeSheet;
    sheet.rawRows().unshift([]);
    const cell = sheet.cell(1, 1);
    if (cell) cell.formula = "=CUBEVALUE(A2)";
    calculator.recalculate(
      [{ kind: "moved", sheet: sheet.id, how: "RowInserted", area: area(0, 0, 1, 16384), shift: "Down" }],
      NOW,
    );
    expect(sheet.value(1, 1)).toBe(99);
  });

  it("keeps the values of a sheet that comes later", () => {
    const { workbook, calculator } = opened();
    calculator.recalculate([], NOW);
    const later = workbook.addSheet("Later");
    fill(later, "A1", [[5]]);
    later.setCell(0, 1, { value: 55, formula: "=CUBEVALUE(A1)" });
    later.setCell(0, 2, { value: 44, formula: "=A1*2" });
    later.setCell(0, 3, { value: null, formula: "=A1*3" });
    calculator.adopt(later);
    calculator.recalculate([{ kind: "sheet", sheet: later.id, how: "added" }], NOW);
    expect([1, 2, 3].map((column) => later.value(0, column))).toEqual([55, 44, 15]);
  });

  it("takes plain formulas to be from before dynamic arrays, and new ones not", () => {
    const { workbook, calculator } = opened();
    const sheet = workbook.activeSheet;
    calculator.recalculateAll(NOW);
    expect(sheet.value(1, 2)).toBe(2);
    fill(sheet, "F1", [["=A1:A3"]]);
    calculator.recalculate([{ kind: "edited", sheet: sheet.id, area: area(0, 5) }], NOW);
    expect([0, 1, 2].map((row) => sheet.value(row, 5))).toEqual([1, 2, 3]);
  });

  it.each([
    ["=A1:A3+1", 3],
    ["=SUM(A1:A3*2)", 4],
    ["=SUMPRODUCT(A1:A3*2)", 12],
    ["=SUM({1,2,3}*2)", 12],
    ['=IF(A1:A3>1,"y","n")', "y"],
    ["=ABS(A1:A3)", 2],
    ["=D1:F1", "#VALUE!"],
    ["=SUM(INDEX(A1:A3*2,0))", 12],
    ["=MATCH(1,INDEX((A1:A3=2)*1,0),0)", 2],
    ["=ROW(A1:A3)", 1],
    ["=@A1:A3", 2],
  ])("reads %s as it was read then", (formula, expected) => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Data");
    fill(sheet, "A1", [[1], [2], [3]]);
    sheet.setCell(1, 7, { value: null, formula, intersects: true });
    new Calculator(workbook).recalculate([], NOW);
    expect(plain(sheet.value(1, 7))).toBe(expected);
  });
});

describe("hidden rows", () => {
  it("count for SUBTOTAL and AGGREGATE as documented", () => {
    const book = new Book([
      [1, "=SUBTOTAL(9,A1:A4)", "=SUBTOTAL(109,A1:A4)", "=AGGREGATE(9,5,A1:A4)"],
      [2],
      [4],
      ["=SUBTOTAL(9,A1:A3)"],
    ]);
    expect(book.values("B1:D1")).toEqual([[7, 7, 14]]);
    book.sheet.rowBands.set(1, { hidden: true });
    const hidden = [{ kind: "sheet", sheet: book.sheet.id, how: "layout" }] as const;
    book.calculator.recalculate(hidden, NOW);
    expect(book.values("B1:D1")).toEqual([[7, 5, 12]]);
    book.sheet.autoFilter = { area: area(0, 0, 4, 1), columns: new Map([[0, { filterOn: "Values" }]]) };
    book.calculator.recalculate(hidden, NOW);
    // Rows that a filter hides count for neither; the subtotal in A4 follows suit.
    expect(book.values("B1:D1")).toEqual([[5, 5, 10]]);
  });
});

import { Book, fill, plain, table } from "./model";
import type { Content } from "./model";

const ROWS: readonly (readonly Content[])[] = [
  ["Item", "Two words", "Sum", "Odd [x] '#'", "Total"],
  ["a", 1, 10, 100, "=[@Sum]+[@[Two words]]"],
  ["b", 2, 20, 200, "=T[@Sum]+T[[#This Row],[Two words]]"],
  ["c", 3, 30, 300, "=SUM(T[@[Two words]:[Sum]])"],
];

function bookWith(totals: boolean): Book {
  const book = new Book(totals ? [...ROWS, ["Sum", null, "=SUBTOTAL(109,[Sum])", null, 7]] : ROWS);
  table(book.workbook, book.sheet, "T", totals ? "A1:E5" : "A1:E4", { totals });
  return book;
}

describe("structured references", () => {
  it.each([
    ["=SUM(T[Sum])", 60],
    ["=SUM(t[two WORDS])", 6],
    ["=SUM(T[[Two words]:[Sum]])", 66],
    ["=SUM(T[Two words]:T[Sum])", 66],
    ["=ROWS(T)", 3],
    ["=ROWS(T[])", 3],
    ["=ROWS(T[#Data])", 3],
    ["=ROWS(T[#All])", 5],
    ["=INDEX(T[#Headers],2)", "Two words"],
    ["=T[[#Headers],[Sum]]", "Sum"],
    ["=COLUMNS(T[[#Headers],[Two words]:[Total]])", 4],
    ["=T[[#Totals],[Sum]]", 60],
    ["=T[[#Totals],[Total]]", 7],
    ["=ROWS(T[[#Headers],[#Data],[Sum]])", 4],
    ["=ROWS(T[[#Data],[#Totals],[Sum]])", 4],
    ["=COUNTA(T[[#All],[Item]])", 5],
    ["=SUM(T[Odd '[x'] '''#''])", 600],
    ["=SUM(T[None])", "#REF!"],
    ["=SUM(Nobody[Sum])", "#REF!"],
    ["=T[@Sum]", "#VALUE!"],
    ["=[@Sum]", "#REF!"],
    ["=SUM(T)", "#N/A"],
  ] as const)("%s is %s", (formula, expected) => {
    const book = bookWith(true);
    if (formula === "=SUM(T)") book.sheet.setCell(1, 1, { value: null, formula: "=NA()" });
    expect(book.result(formula)).toBe(expected);
  });

  it("calculates columns of the table by its own row", () => {
    expect(bookWith(true).values("E2:E4")).toEqual([[11], [22], [33]]);
  });

  it("gives #REF! for the totals of a table without them", () => {
    expect(bookWith(false).result("=T[[#Totals],[Sum]]")).toBe("#REF!");
  });

  it("reads this row beside the table, on its sheet only", () => {
    const book = bookWith(false);
    const other = book.workbook.addSheet("Other");
    fill(book.sheet, "H2", [["=T[@Sum]"], ["=SUM(T[@])"]]);
    fill(other, "A2", [["=T[@Sum]"]]);
    expect(book.value("H2")).toBe(10);
    expect(book.value("H3")).toBe(244);
    expect(plain(book.value("A2", other))).toBe("#VALUE!");
  });

  it("follows a table that grows, is renamed and loses a column", () => {
    const book = bookWith(false);
    fill(book.sheet, "H1", [["=SUM(T[Sum])"], ["=ROWS(T)"], ['=COUNTIFS(T[Item],"d")']]);
    expect(book.values("H1:H3")).toEqual([[60], [3], [0]]);
    const [made] = book.sheet.tables;
    if (!made) throw new Error("The table is gone.");
    fill(book.sheet, "A5", [["d", 4, 40]]);
    made.area = { ...made.area, rows: 5 };
    const changes = book.calculator.recalculate(
      [
        { kind: "edited", sheet: book.sheet.id, area: { row: 4, column: 0, rows: 1, columns: 3 } },
        { kind: "object", sheet: book.sheet.id, what: "table", how: "changed", id: made.id },
      ],
      new Date(2026, 0, 1),
    );
    expect(book.values("H1:H3")).toEqual([[100], [4], [1]]);
    expect(changes).toContainEqual({
      kind: "calculated",
      sheet: book.sheet.id,
      area: { row: 0, column: 7, rows: 3, columns: 1 },
    });
    made.name = "Log";
    book.calculator.recalculate(
      [{ kind: "object", what: "table", how: "changed", id: made.id }],
      new Date(0),
    );
    expect(book.values("H1:H1")).toEqual([["#REF!"]]);
  });
});

import * as fc from "fast-check";
import { area } from "../../../../src/workbench/engine/area";
import { parseAddress, columnName } from "../../../../src/workbench/engine/address";
import {
  formulaFromR1C1,
  formulaToR1C1,
  moveReferences,
  rewriteReferences,
  rewriteStructured,
  shiftFormula,
} from "../../../../src/workbench/engine/calc/rewrite";
import type { StructureEdit } from "../../../../src/workbench/engine/calc/structure-edit";

const home = { sheetName: "Sheet1" };
const rows = (kind: "insert" | "delete", first: number, count: number): StructureEdit => {
  const whole = area(first - 1, 0, count, 16384);
  return kind === "insert"
    ? { kind, sheetName: "Sheet1", area: whole, shift: "Down" }
    : { kind, sheetName: "Sheet1", area: whole, shift: "Up" };
};
const cells = (kind: "insert" | "delete", address: string, shift: "Down" | "Right" | "Up" | "Left") =>
  ({ kind, sheetName: "Sheet1", area: parseAddress(address)?.area, shift }) as StructureEdit;

describe("rewriteReferences", () => {
  it("leaves texts, names, tables and other files alone", () => {
    const formula = `="A1"&Rate&Projects[A1]&[Book2.xlsx]Sheet1!A1&A1`;
    const seen: string[] = [];
    const out = rewriteReferences(formula, home, (ref, sheet) => {
      seen.push(`${sheet}:${ref.top},${ref.left}`);
      return { ...ref, top: 4, bottom: 4 };
    });
    expect(seen).toEqual(["Sheet1:0,0"]);
    expect(out).toBe(`="A1"&Rate&Projects[A1]&[Book2.xlsx]Sheet1!A1&A5`);
  });

  it("gives the sheet that is meant, quotes it where it must, and writes #REF! for a lost reference", () => {
    const seen: string[] = [];
    rewriteReferences("=A1+'My Sheet'!B2", home, (ref, sheet) => {
      seen.push(sheet);
      return ref;
    });
    expect(seen).toEqual(["Sheet1", "My Sheet"]);
    expect(rewriteReferences("=A1*2", home, (ref) => ({ ...ref, sheetName: "It's" }))).toBe("='It''s'!A1*2");
    expect(rewriteReferences("=SUM(A1:B2)", home, () => undefined)).toBe("=SUM(#REF!)");
  });
});

describe("shiftFormula", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", 2, 1, "=B3+$A3+B$1+$A$1"],
    ["=SUM(A:A,1:1,$B:C)", 1, 1, "=SUM(B:B,2:2,$B:D)"],
    ["=SUM(A$1:A1)", 3, 0, "=SUM(A$1:A4)"],
    ['=Sheet2!A1&"A1"', 1, 0, '=Sheet2!A2&"A1"'],
    ["=Projects[@Budget]*A1", 1, 0, "=Projects[@Budget]*A2"],
  ])("moves %s down %i and across %i", (formula, down, across, expected) => {
    expect(shiftFormula(formula, 5, 5, 5 + down, 5 + across)).toBe(expected);
  });

  it("loses a reference that leaves the sheet", () => {
    expect(shiftFormula("=A1+B2", 1, 0, 0, 0)).toBe("=#REF!+B1");
    expect(shiftFormula("=XFD1", 0, 0, 0, 1)).toBe("=#REF!");
    expect(shiftFormula("=A:A", 5, 0, 0, 0)).toBe("=A:A");
  });

  it("puts corners in order when a fill passes a fixed one", () => {
    expect(shiftFormula("=SUM(A$5:A6)", 9, 1, 7, 1)).toBe("=SUM(A4:A$5)");
  });
});

describe("R1C1 notation", () => {
  // The example of Microsoft's page on Range.FormulaR1C1 and the notation's rules.
  it.each([
    ["=A1", 1, 1, "=R[-1]C[-1]"],
    ["=$B$3", 0, 0, "=R3C2"],
    ["=SUM(B2:B9)", 9, 1, "=SUM(R[-8]C:R[-1]C)"],
  ])("reads and writes %s", (a1, row, column, r1c1) => {
    expect(formulaToR1C1(a1, row, column)).toBe(r1c1);
    expect(formulaFromR1C1(r1c1, row, column)).toBe(a1);
  });
});

describe("moveReferences: rows, columns and cells", () => {
  it.each([
    ["=A5", rows("insert", 3, 2), "=A7"],
    ["=A2", rows("insert", 3, 2), "=A2"],
    ["=$A$3", rows("insert", 3, 1), "=$A$4"],
    ["=SUM(A2:A5)", rows("insert", 3, 2), "=SUM(A2:A7)"],
    ["=SUM(A2:A5)", rows("insert", 6, 2), "=SUM(A2:A5)"],
    ["=SUM(A2:A5)", rows("insert", 2, 1), "=SUM(A3:A6)"],
    ["=SUM(A:B)", rows("insert", 2, 1), "=SUM(A:B)"],
    ["=SUM(2:3)", rows("insert", 2, 1), "=SUM(3:4)"],
    ["=Sheet2!A5", rows("insert", 3, 2), "=Sheet2!A5"],
    ["=sheet1!A5", rows("insert", 3, 2), "=sheet1!A7"],
    ["=A1048576", rows("insert", 3, 1), "=#REF!"],
    ["=SUM(A2:A5)", rows("delete", 3, 2), "=SUM(A2:A3)"],
    ["=SUM(A2:A5)", rows("delete", 2, 4), "=SUM(#REF!)"],
    ["=SUM(A2:A5)", rows("delete", 1, 2), "=SUM(A1:A3)"],
    ["=SUM(A2:A5)", rows("delete", 5, 9), "=SUM(A2:A4)"],
    ["=A3", rows("delete", 3, 1), "=#REF!"],
    ["=Sheet1!A3", rows("delete", 3, 1), "=#REF!"],
    ["=B5", cells("insert", "B2:B3", "Down"), "=B7"],
    ["=A5", cells("insert", "B2:B3", "Down"), "=A5"],
    ["=SUM(A5:B6)", cells("insert", "B2:B3", "Down"), "=SUM(A5:B6)"],
    ["=B2", cells("insert", "B2:C3", "Right"), "=D2"],
    ["=E2", cells("delete", "B2:C3", "Left"), "=C2"],
    ["=E4", cells("delete", "B2:C3", "Left"), "=E4"],
    ["=SUM(B:D)", { ...cells("delete", "C:C", "Left") }, "=SUM(B:C)"],
    ["=SUM(C:C)", { ...cells("delete", "C:C", "Left") }, "=SUM(#REF!)"],
    ["=D1", { ...cells("insert", "B:C", "Right") }, "=F1"],
  ])("%s after %j", (formula, edit, expected) => {
    expect(moveReferences(formula, home, edit as StructureEdit)).toBe(expected);
  });

  it("lets references follow cells that were cut and pasted", () => {
    const edit: StructureEdit = {
      kind: "moveCells",
      sheetName: "Sheet1",
      area: area(0, 0, 2, 1),
      toSheetName: "Sheet2",
      toRow: 4,
      toColumn: 2,
    };
    expect(moveReferences("=A1+B1", home, edit)).toBe("=Sheet2!C5+B1");
    expect(moveReferences("=SUM(A1:A2)+Sheet2!C6", home, edit)).toBe("=SUM(Sheet2!C5:C6)+#REF!");
    expect(moveReferences("=SUM(A1:A3)", home, edit)).toBe("=SUM(A1:A3)");
  });
});

describe("moveReferences: names", () => {
  it.each<[string, StructureEdit, string]>([
    [
      "=Sheet1!A1+Sheet2!A1",
      { kind: "renameSheet", from: "Sheet1", to: "My data" },
      "='My data'!A1+Sheet2!A1",
    ],
    [
      '=Sheet1!Rate*"Sheet1!A1"',
      { kind: "renameSheet", from: "sheet1", to: "Q1" },
      "='Q1'!Rate*\"Sheet1!A1\"",
    ],
    ["=SUM(Sheet1:Sheet3!A1)", { kind: "renameSheet", from: "Sheet3", to: "Last" }, "=SUM(Sheet1:Last!A1)"],
    ["=Sheet2!A1+A1+Sheet2!Rate", { kind: "deleteSheet", sheetName: "Sheet2" }, "=#REF!+A1+#REF!"],
    [
      "=SUM(Risks[Score])+ROWS(risks)",
      { kind: "renameTable", from: "Risks", to: "Log" },
      "=SUM(Log[Score])+ROWS(Log)",
    ],
    [
      "=Risks[@Score]&Risks2[Score]",
      { kind: "renameTable", from: "Risks", to: "Log" },
      "=Log[@Score]&Risks2[Score]",
    ],
    [
      "=Risks[Score]+[@Score]+Other[Score]",
      { kind: "renameTableColumn", table: "Risks", from: "score", to: "Risk #" },
      "=Risks[Risk '#]+[@[Risk '#]]+Other[Score]",
    ],
    [
      "=SUM(Risks[[Owner]:[Score]])+Risks[Owner]",
      { kind: "deleteTableColumn", table: "Risks", column: "Score" },
      "=SUM(#REF!)+Risks[Owner]",
    ],
    ["=SUM(Risks[Score])+ROWS(Risks)", { kind: "deleteTable", table: "Risks" }, "=SUM(#REF!)+ROWS(#REF!)"],
    ["=Rate*Sheet1!Rate+Rates", { kind: "renameName", from: "RATE", to: "Fee" }, "=Fee*Sheet1!Fee+Rates"],
  ])("%s after %j", (formula, edit, expected) => {
    expect(moveReferences(formula, { ...home, tableName: "Risks" }, edit)).toBe(expected);
  });

  it("maps structured references by themselves", () => {
    expect(rewriteStructured("=SUM(T[a],T[a]:T[b])", (ref) => `<${ref.columns?.join()}>`)).toBe(
      "=SUM(<a>,<a>:<b>)",
    );
  });
});

describe("moves invert", () => {
  const reference = fc
    .tuple(
      fc.integer({ min: 40, max: 900 }),
      fc.integer({ min: 40, max: 600 }),
      fc.nat(30),
      fc.nat(30),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([row, column, rows, columns, fixRow, fixColumn]) => {
      const name = (r: number, c: number): string =>
        `${fixColumn ? "$" : ""}${columnName(c)}${fixRow ? "$" : ""}${r + 1}`;
      const first = name(row, column);
      return rows + columns === 0 ? first : `${first}:${name(row + rows, column + columns)}`;
    });
  const formula = fc
    .array(reference, { minLength: 1, maxLength: 5 })
    .map((refs) => `=SUM(${refs.join(",")})&"A1"`);

  it("filling there and back gives the formula again", () => {
    fc.assert(
      fc.property(
        formula,
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -40, max: 40 }),
        (f, d, a) => {
          const there = shiftFormula(f, 100, 100, 100 + d, 100 + a);
          expect(shiftFormula(there, 100 + d, 100 + a, 100, 100)).toBe(f);
        },
      ),
    );
  });

  it("filling is the same as writing the R1C1 formula elsewhere", () => {
    fc.assert(
      fc.property(formula, fc.nat(40), fc.nat(40), (f, d, a) => {
        const elsewhere = formulaFromR1C1(formulaToR1C1(f, 100, 100), 100 + d, 100 + a);
        expect(shiftFormula(f, 100, 100, 100 + d, 100 + a)).toBe(elsewhere);
      }),
    );
  });

  it("deleting the inserted rows or columns gives the formula again", () => {
    fc.assert(
      fc.property(
        formula,
        fc.nat(950),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (f, at, count, vertical) => {
          const band = vertical ? area(at, 0, count, 16384) : area(0, at, 1048576, count);
          const there = moveReferences(f, home, {
            kind: "insert",
            sheetName: "Sheet1",
            area: band,
            shift: vertical ? "Down" : "Right",
          });
          const back = moveReferences(there, home, {
            kind: "delete",
            sheetName: "Sheet1",
            area: band,
            shift: vertical ? "Up" : "Left",
          });
          expect(back).toBe(f);
        },
      ),
    );
  });
});

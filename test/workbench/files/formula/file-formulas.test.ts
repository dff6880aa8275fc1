import * as fc from "fast-check";
import { formulaFromFile } from "../../../../src/workbench/files/formula/from-file";
import { SharedFormula } from "../../../../src/workbench/files/formula/shared";
import { formulaToFile } from "../../../../src/workbench/files/formula/to-file";

describe("a formula in a file and as Excel shows it", () => {
  // [MS-XLSX] 2.2.2 and 2.2.3 for prefixes; ISO/IEC 29500-1, 18.17.6 for references to tables.
  it.each<[file: string, shown: string, table?: string]>([
    ["A1*2", "=A1*2"],
    ["_xlfn.XLOOKUP(1,A:A,B:B)", "=XLOOKUP(1,A:A,B:B)"],
    ["_xlfn._xlws.FILTER(A1:A9,B1:B9)", "=FILTER(A1:A9,B1:B9)"],
    ['_xlfn.IFS(A1=1,"_xlfn.x")&_xlfn.CONCAT(B1)', '=IFS(A1=1,"_xlfn.x")&CONCAT(B1)'],
    ["NETWORKDAYS.INTL(A1,B1)", "=NETWORKDAYS.INTL(A1,B1)"],
    ["_xlfn.STDEV.S(A1:A9)", "=STDEV.S(A1:A9)"],
    ["_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)", "=LET(x,A1,y,x+1,x*y)"],
    ["_xlfn.LAMBDA(_xlpm.a,_xlpm.b,_xlpm.a+_xlpm.b)(1,x)", "=LAMBDA(a,b,a+b)(1,x)"],
    ["SUM(_xlfn.ANCHORARRAY(B2))", "=SUM(B2#)"],
    ["SUM(_xlfn.ANCHORARRAY('My list'!$B$2))", "=SUM('My list'!$B$2#)"],
    ["Projects[[#This Row],[Budget]]*2", "=[@Budget]*2", "Projects"],
    ["Projects[[#This Row],[Budget]]*2", "=Projects[@Budget]*2"],
    ["Projects[[#This Row],[Budget (GBP)]]", "=[@[Budget (GBP)]]", "projects"],
    ["SUM(Projects[[#This Row],[Q1]:[Q4]])", "=SUM([@[Q1]:[Q4]])", "Projects"],
    ["SUM(Projects[Budget])", "=SUM(Projects[Budget])", "Projects"],
    ["Projects[[#Totals],[Budget]]", "=Projects[[#Totals],[Budget]]"],
    ["[1]Sheet1!A1+[2]!Rate", "=[1]Sheet1!A1+[2]!Rate"],
    ["'Q&A'!A1&\"[x]#\"", "='Q&A'!A1&\"[x]#\""],
  ])("%s is %s", (file, shown, table = undefined) => {
    expect(formulaFromFile(file, table)).toBe(shown);
    // The name of the table is written with the case that the table has.
    const again = formulaToFile(shown, table === undefined ? undefined : "Projects");
    expect(again).toBe(file);
  });

  it("names the table where Excel leaves it out", () => {
    expect(formulaToFile("=SUBTOTAL(109,[Budget])", "Projects")).toBe("SUBTOTAL(109,Projects[Budget])");
    expect(formulaToFile("=[@Budget]/[#Totals]", "Projects")).toBe(
      "Projects[[#This Row],[Budget]]/Projects[#Totals]",
    );
  });

  it("prefixes functions in whatever case they were typed", () => {
    expect(formulaToFile("=xlookup(1,A:A,B:B)+Sum(A1)")).toBe("_xlfn.XLOOKUP(1,A:A,B:B)+Sum(A1)");
  });

  it("leaves a name alone that is used outside of its LET", () => {
    expect(formulaToFile("=x+LET(x,1,x)+x")).toBe("x+_xlfn.LET(_xlpm.x,1,_xlpm.x)+x");
    expect(formulaToFile("=LET(f,LAMBDA(n,n+1),f(2))")).toBe(
      "_xlfn.LET(_xlpm.f,_xlfn.LAMBDA(_xlpm.n,_xlpm.n+1),_xlpm.f(2))",
    );
  });
});

describe("a shared formula", () => {
  it("moves its relative references with the cell", () => {
    const shared = new SharedFormula("=A1*$B$1+SUM(C:C)+'x y'!D$1+\"A1\"+S!A1:B2+1:1", 0, 0);
    expect(shared.at(2, 1)).toBe("=B3*$B$1+SUM(D:D)+'x y'!E$1+\"A1\"+S!B3:C4+3:3");
  });

  it("wraps at the edges of the sheet, as Excel does", () => {
    expect(new SharedFormula("=A1", 5, 5).at(4, 4)).toBe("=XFD1048576");
  });

  it("is its own formula in its own cell (properties)", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.nat(1_000_000), fc.nat(16_000), (row, column, down, across) => {
        const formula = "=IF($C$4>A2,SUM(B3:D9),'It''s'!E5)";
        expect(new SharedFormula(formula, row, column).at(row, column)).toBe(formula);
        const moved = new SharedFormula(formula, row, column).at(row + down, column + across);
        expect(new SharedFormula(moved, row + down, column + across).at(row, column)).toBe(formula);
      }),
    );
  });
});

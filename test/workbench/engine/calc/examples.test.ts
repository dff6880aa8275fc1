import { Book } from "./model";

type Plain = string | number | boolean | null;

/** The data of Microsoft's example tables, beside each other on one sheet. */
const book = new Book([
  // A: countries of the XLOOKUP page; D: the VLOOKUP page's employees
  ["China", "CN", 86, null, 101, "Davis", "Sara", 24806],
  ["India", "IN", 91, null, 102, "Fontana", "Olivier", 20150],
  ["United States", "US", 1, null, 103, "Leal", "Karina", 30834],
  ["Indonesia", "ID", 62, null, 104, "Patten", "Michael", 20951],
  ["Brazil", "BR", 55, null, 105, "Burke", "Brian", 23075],
]);

/** Facts of the functions' pages on support.microsoft.com, and what follows from their descriptions. */
const EXAMPLES: readonly (readonly [string, Plain])[] = [
  // XLOOKUP, XMATCH
  ['=XLOOKUP("Brazil",A1:A5,B1:B5)', "BR"],
  ['=XLOOKUP("brazil",A1:A5,C1:C5)', 55],
  ['=XLOOKUP("Chile",A1:A5,B1:B5)', "#N/A"],
  ['=XLOOKUP("Chile",A1:A5,B1:B5,"none")', "none"],
  ['=XLOOKUP("Ind*",A1:A5,B1:B5,,2)', "IN"],
  ['=XLOOKUP("Ind*",A1:A5,B1:B5,,2,-1)', "ID"],
  ["=XLOOKUP(60,C1:C5,A1:A5,,-1)", "Brazil"],
  ["=XLOOKUP(60,C1:C5,A1:A5,,1)", "Indonesia"],
  ["=SUM(XLOOKUP(103,E1:E5,E1:H5))", 103 + 30834],
  ['=SUM(XLOOKUP("India",A1:A5,C1:C5):XLOOKUP("Indonesia",A1:A5,C1:C5))', 154],
  ['=XMATCH("India",A1:A5)', 2],
  ["=XMATCH(60,C1:C5,1)", 4],
  ["=XMATCH(60,C1:C5,-1)", 5],
  ['=XMATCH("x",A1:A5)', "#N/A"],
  ["=VLOOKUP(103,E1:H5,2,FALSE)", "Leal"],
  ["=INDEX(F1:G5,MATCH(104,E1:E5,0),2)", "Michael"],
  // LET and LAMBDA
  ["=LET(x,5,SUM(x,1))", 6],
  ["=LET(x,2,y,x*3,x+y)", 8],
  ["=LET(r,4,c,5,r*c)", 20],
  ["=LAMBDA(x,y,SQRT(x^2+y^2))(3,4)", 5],
  ["=LET(f,LAMBDA(n,n*2),f(f(3)))", 12],
  ["=LAMBDA(x,[y],IF(ISOMITTED(y),x,x+y))(1)", 1],
  ["=LAMBDA(x,y,IF(ISOMITTED(y),x,x+y))(1)", 1],
  ["=LAMBDA(x,x+1)(1,2)", "#VALUE!"],
  ["=SUM(MAP({1,2;3,4},LAMBDA(a,a^2)))", 30],
  ["=REDUCE(0,{1,2,3},LAMBDA(a,b,a+b^2))", 14],
  ["=SUM(SCAN(1,{1,2,3},LAMBDA(a,b,a*b)))", 9],
  ["=SUM(BYROW({1,2;3,4},LAMBDA(r,MAX(r))))", 6],
  ["=SUM(BYCOL({1,2;3,4},LAMBDA(c,MIN(c))))", 3],
  ["=SUM(MAKEARRAY(2,3,LAMBDA(r,c,r*c)))", 18],
  ["=LAMBDA(x,x)", "#CALC!"],
  // Dynamic arrays
  ['=TEXTJOIN(",",TRUE,SORT(C1:C5))', "1,55,62,86,91"],
  ['=TEXTJOIN(",",TRUE,SORT(C1:C5,1,-1))', "91,86,62,55,1"],
  ['=TEXTJOIN(",",TRUE,INDEX(SORT(A1:C5,3),0,2))', "US,BR,ID,CN,IN"],
  ['=TEXTJOIN(",",TRUE,SORTBY(B1:B5,C1:C5,-1))', "IN,CN,ID,BR,US"],
  ['=TEXTJOIN(",",TRUE,SORT({3,1,2},,1,TRUE))', "1,2,3"],
  ['=TEXTJOIN(",",TRUE,FILTER(B1:B5,C1:C5>60))', "CN,IN,ID"],
  ['=FILTER(B1:B5,C1:C5>100,"none")', "none"],
  ["=FILTER(B1:B5,C1:C5>100)", "#CALC!"],
  ['=TEXTJOIN(",",TRUE,UNIQUE({1;2;2;1;3}))', "1,2,3"],
  ['=TEXTJOIN(",",TRUE,UNIQUE({"a";"A";"b"},,TRUE))', "b"],
  ['=TEXTJOIN(",",TRUE,UNIQUE({1,2,2},TRUE))', "1,2"],
  ["=SUM(SEQUENCE(4,5))", 210],
  ["=SUM(SEQUENCE(3,1,10,-2))", 24],
  ['=TEXTJOIN(",",TRUE,TAKE({1,2;3,4;5,6},-1))', "5,6"],
  ['=TEXTJOIN(",",TRUE,DROP({1,2;3,4;5,6},1,1))', "4,6"],
  ['=TEXTJOIN(",",TRUE,CHOOSECOLS({1,2,3;4,5,6},3,-3))', "3,1,6,4"],
  ['=TEXTJOIN(",",TRUE,CHOOSEROWS({1,2;3,4},2))', "3,4"],
  ['=TEXTJOIN(",",TRUE,VSTACK({1,2},{3,4}))', "1,2,3,4"],
  ["=INDEX(VSTACK({1,2},{3}),2,2)", "#N/A"],
  ['=TEXTJOIN(",",TRUE,HSTACK({1;2},{3;4}))', "1,3,2,4"],
  ['=TEXTJOIN(",",TRUE,TOCOL({1,2;3,4}))', "1,2,3,4"],
  ['=TEXTJOIN(",",TRUE,TOROW({1,2;3,4},,TRUE))', "1,3,2,4"],
  ['=TEXTJOIN(",",TRUE,WRAPROWS({1,2,3,4,5},2,0))', "1,2,3,4,5,0"],
  ["=INDEX(WRAPCOLS({1,2,3},2),2,2)", "#N/A"],
  ["=SUM(EXPAND({1,2},2,3,10))", 43],
  ["=ROWS(UNIQUE({1;1;2}))", 2],
  ["=SUM(MUNIT(3))", 3],
  // Text
  ['=TEXTBEFORE("Little Red Riding Hood\'s red hood","Red")', "Little "],
  ['=TEXTBEFORE("Little Red Riding Hood\'s red hood","red",2,1)', "Little Red Riding Hood's "],
  ['=TEXTBEFORE("Little red Riding Hood\'s red hood","red",-2)', "Little "],
  ['=TEXTBEFORE("Red riding hood\'s, red hood","red",3)', "#N/A"],
  ['=TEXTAFTER("Little red Riding Hood\'s red hood","red",2)', " hood"],
  ['=TEXTAFTER("Marcus Aurelius"," ",,,1)', "Aurelius"],
  ['=TEXTAFTER("Socrates"," ",,,1)', ""],
  ['=TEXTAFTER("Socrates"," ",,,0,"none")', "none"],
  ['=INDEX(TEXTSPLIT("Dakota Lennon Sanchez"," "),3)', "Sanchez"],
  ['=INDEX(TEXTSPLIT("1,2,3;4,5,6",",",";"),2,3)', "6"],
  ['=COLUMNS(TEXTSPLIT("a,,b",","))', 3],
  ['=COLUMNS(TEXTSPLIT("a,,b",",",,TRUE))', 2],
  ['=INDEX(TEXTSPLIT("1,2;3",",",";"),2,2)', "#N/A"],
  ['=VALUETOTEXT("Hello",1)', '"Hello"'],
  ['=ARRAYTOTEXT({TRUE,1;"a",#N/A},1)', '{TRUE,1;"a",#N/A}'],
  ["=ARRAYTOTEXT({1,2;3,4})", "1, 2, 3, 4"],
  ['=ENCODEURL("http://a b/?q=ä")', "http%3A%2F%2Fa%20b%2F%3Fq%3D%C3%A4"],
  ["=DOLLAR(1234.567,2)", "$1,234.57"],
  ["=DOLLAR(-1234.567,-2)", "($1,200)"],
  ['=TEXT("2026-03-31","d mmm yyyy")', "31 Mar 2026"],
  ['=TEXT(-1,"yyyy")', "#VALUE!"],
  ['=TEXT(1234.5,"$#,##0.00")', "$1,234.50"],
  ['=CODE("€")', 128],
  ["=CHAR(128)", "€"],
  // Error propagation and arguments
  ["=SUM(1,#N/A)", "#N/A"],
  ["=IF(#REF!,1,2)", "#REF!"],
  ['=ROUND("x",1)', "#VALUE!"],
  ["=NOSUCH(1)", "#NAME?"],
  ["=nosuchname", "#NAME?"],
  ["=IFERROR(NOSUCH(1),7)", 7],
  ["=ROUND(2.5,)", 3],
  ["=IF(TRUE,,1)", 0],
  ["=Nowhere!A1", "#REF!"],
  ["=A1:B2 D4:E5", "#NULL!"],
  ["=1E308*10", "#NUM!"],
  ["=_xlfn.XLOOKUP(1,C1:C5,B1:B5)", "US"],
  ["=_xlfn.LET(_xlpm.q,2,_xlpm.q*3)", 6],
  // Names of the cells around
  ["=ROW()", 1000],
  ["=COLUMN()", 100],
  ['=CELL("address",B3)', "$B$3"],
  ['=CELL("contents",B3)', "US"],
  ["=SHEET()", 1],
  ["=SHEETS()", 1],
  ["=FORMULATEXT(A1)", "#N/A"],
  ["=ISFORMULA(A1)", false],
  ["=NOW()-TODAY()>0.4", true],
  ["=TODAY()", 46112],
  ["=SUM(A1.:.C100)", 295],
];

describe("documented examples", () => {
  it.each(EXAMPLES)("%s is %s", (formula, expected) => {
    const result = book.result(formula);
    if (typeof expected === "number") expect(result).toBeCloseTo(expected, 9);
    else expect(result).toBe(expected);
  });
});

describe("limits", () => {
  it("holds formulas as long as Excel's 8,192 characters", () => {
    expect(book.result(`=${Array(4000).fill("1").join("+")}`)).toBe(4000);
    expect(book.result(`=${Array(2700).fill("C3").join("+")}`)).toBe(2700);
    expect(book.result(`=${"IF(1,".repeat(64)}7${")".repeat(64)}`)).toBe(7);
  });

  it("stops names and lambdas that never end", () => {
    const { names } = book.workbook;
    names.push({
      name: "factorial",
      formula: "=LAMBDA(n,IF(n<2,1,n*factorial(n-1)))",
      visible: true,
      comment: "",
    });
    names.push({ name: "endless", formula: "=endless+1", visible: true, comment: "" });
    expect(book.result("=factorial(10)")).toBe(3628800);
    expect(book.result("=factorial(10000)")).toBe("#NUM!");
    expect(book.result("=endless")).toBe("#NUM!");
  });

  it("refuses arrays that would fill the memory", () => {
    expect(book.result("=SUM(A:A*1:1)")).toBe("#NUM!");
  });

  it("removes the noise of a last subtraction, as documented, and only there", () => {
    expect(book.result("=0.5-0.4-0.1")).toBe(0);
    expect(book.result("=1*(0.5-0.4-0.1)")).toBeCloseTo(-2.78e-17, 19);
  });
});

describe("functions of chance", () => {
  it("stay in their bounds and differ from call to call", () => {
    const rolls = Array.from({ length: 50 }, () => book.result("=RANDBETWEEN(1,6)"));
    expect(rolls.every((roll) => typeof roll === "number" && roll >= 1 && roll <= 6)).toBe(true);
    expect(new Set(rolls).size).toBeGreaterThan(3);
    const number = book.result("=RAND()");
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
    expect(book.result("=SUM(RANDARRAY(10,10,5,5,TRUE))")).toBe(500);
  });
});

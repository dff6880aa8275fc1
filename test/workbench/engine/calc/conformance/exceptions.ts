const BOOLEANS = "LibreOffice counts booleans in cells as numbers and joins them to text as 1 and 0";
const TABLES =
  "LibreOffice 7.4 takes a table's name for all its rows and does not know [#Headers] and [#All]";

const CUT = "Excel cuts digits off, LibreOffice rounds them";
const EXPONENTS = "LibreOffice writes exponents in text with three digits, and later";

/** Where LibreOffice 7.4 differs from what Microsoft documents for Excel: formula and reason. */
export const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ['="a"&1&TRUE', BOOLEANS],
  ['=CONCATENATE("a",1,TRUE)', BOOLEANS],
  ['="z"<TRUE', BOOLEANS],
  ["=TYPE(TRUE)", BOOLEANS],
  ["=SUM(Data!G2:G11)", BOOLEANS],
  ["=AVERAGE(Data!G2:G11)", BOOLEANS],
  ["=COUNT(Data!G2:G11)", BOOLEANS],
  ['=COUNT(Data!G2:G11,"5",TRUE)', BOOLEANS],
  ['=SUM(Data!G2:G11,"3",TRUE)', "LibreOffice refuses texts of numbers written into SUM; Excel reads them"],
  ["=(-8)^(1/3)", "Excel gives #NUM! for roots of negative numbers"],
  ["=0^-1", "Excel gives #DIV/0!"],
  ["=DATE(26,1,1)", "Excel counts years below 1900 from 1900"],
  ['=ADDRESS(2,3,1,TRUE,"My sheet")', "LibreOffice parts sheet and cell by a dot in its own notation"],
  ['=FIND("","abc")', "Excel finds an empty text at the start"],
  ["=MROUND(5,-2)", "Excel gives #NUM! when the signs differ"],
  ['=NUMBERVALUE("3.5%")', "LibreOffice 7.4 reads no percent sign here"],
  ["=LARGE(Data!B2:B11,20)", "Excel gives #NUM!"],
  ["=PERCENTRANK(Data!B2:B11,12)", CUT],
  ["=PERCENTRANK.INC(Data!B2:B11,18)", CUT],
  ['=DGET(Data!A1:H11,"Qty",Criteria!C1:C2)', "in Excel a text criterion meets all texts that begin with it"],
  ['=CONVERT(1,"lbm","kg")', "LibreOffice 7.4 has an older pound of 0.4535923097 kg"],
  ["=ROWS(Projects)", TABLES],
  ["=ROWS(Projects[#All])", TABLES],
  ["=COUNTA(Projects[#Headers])", TABLES],
  ["=SUM(OFFSET(Data!B5,-1,0,-2,1))", "LibreOffice knows no negative heights"],
  ['=0.0000000000123&""', "where numbers turn to exponents in text is not documented; ours is a guess"],
  ['=1E15&""', EXPONENTS],
  ['=1E20&""', EXPONENTS],
  ['=1E21&""', EXPONENTS],
  ['=123456789012345678&""', EXPONENTS],
]);

/**
 * What a workbook's cell gives us: a number (dates are Excel serials), text, a boolean, or null when empty.
 * Error values arrive as their text (`#REF!`), as Office.js reports them.
 */
export type CellValue = number | string | boolean | null;

/** A date as Excel counts it: whole days since 1899-12-31, with Excel's extra day 1900-02-29. */
export type Serial = number;

const ERROR_TEXT =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|FIELD!)$/;

/** True for the text of an Excel error value. */
export const isErrorText = (value: CellValue): value is string =>
  typeof value === "string" && ERROR_TEXT.test(value);

/** True when there is nothing in the cell, or nothing but white space. */
export const isBlank = (value: CellValue): boolean =>
  value === null || (typeof value === "string" && !beginsVisibly(value) && value.trim() === "");

/** True of nearly every text: its first letter is one of ASCII's that show. Spares the trimming. */
function beginsVisibly(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 32 && first < 127;
}

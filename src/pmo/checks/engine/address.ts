import { cellAddress, quotedSheet } from "../../changes/address";

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_.]*$/;
/** Bare names that Excel would read as a cell: `A1`, `XFD1`, `R1C1`, `R`, `C`. */
const LIKE_A_CELL = /^([A-Za-z]{1,3}[0-9]+|[Rr][0-9]*([Cc][0-9]*)?|[Cc][0-9]*)$/;

/** A cell's address with its sheet, quoted where Excel needs it: `Projects!F12`, `'Project list'!F12`. Zero-based. */
export function findingAddress(sheet: string, row: number, column: number): string {
  const plain = PLAIN_NAME.test(sheet) && !LIKE_A_CELL.test(sheet);
  return `${plain ? sheet : quotedSheet(sheet)}!${cellAddress(row, column)}`;
}

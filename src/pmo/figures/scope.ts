import type { RegisterId } from "../templates/template";
import { NOT_ASSESSABLE } from "./figure";
import type { ColumnReference } from "./reference";

/**
 * The one scope of every figure, as a criterion of COUNTIFS and SUMIFS: rows that the register's own column Open counts. What
 * that means is said, and worked out, in the templates.
 */
export const openCriteria = (ref: ColumnReference, register: RegisterId): string =>
  `${ref(register, "open")},"Yes"`;

/** `COUNTIFS` over the open rows of a register, with further criteria; without `=`. */
export const countOpen = (ref: ColumnReference, register: RegisterId, ...criteria: string[]): string =>
  `COUNTIFS(${[openCriteria(ref, register), ...criteria].join(",")})`;

/** `SUMIFS` over the open rows of a register, with further criteria; without `=`. */
export const sumOpen = (
  ref: ColumnReference,
  register: RegisterId,
  summed: string,
  ...criteria: string[]
): string => `SUMIFS(${[summed, openCriteria(ref, register), ...criteria].join(",")})`;

/**
 * A count of the open rows of a register for which all of these hold, row by row; for comparisons of two columns, which COUNTIFS
 * cannot do. Without `=`.
 */
export const countOpenWhere = (ref: ColumnReference, register: RegisterId, ...holds: string[]): string =>
  `SUMPRODUCT(${[`${ref(register, "open")}="Yes"`, ...holds].map((one) => `(${one})`).join("*")})`;

/** Text as a criterion that matches exactly this text: wildcards are escaped, and so are leading operators. */
export function criterion(text: string): string {
  const escaped = text.replace(/[*?~]/g, "~$&").replaceAll('"', '""');
  return `"=${escaped}"`;
}

/** Every number matches; text and blanks do not. */
export const ANY_NUMBER = '">=-1E+300"';

/**
 * The sum of a column over the open rows, or not assessable where no row has a number: missing data are never shown as zero.
 * With `=`.
 */
export const sumGiven = (
  ref: ColumnReference,
  register: RegisterId,
  summed: string,
  ...criteria: string[]
): string =>
  `=IF(${countOpen(ref, register, ...criteria, `${summed},${ANY_NUMBER}`)}=0,"${NOT_ASSESSABLE}",${sumOpen(ref, register, summed, ...criteria)})`;

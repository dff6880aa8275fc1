import type { RegisterId } from "../templates/template";
import { ENDED } from "../templates/lists";
import { templateOf } from "../templates/standard";
import type { ColumnReference } from "./reference";

/**
 * The one scope of every figure, as criteria of COUNTIFS and SUMIFS: rows that have a name and whose status is not one of the
 * ended ones. A blank status counts as open; the notes say how many there are, and how many rows have no name.
 */
export const openCriteria = (ref: ColumnReference, register: RegisterId): string =>
  [
    `${ref(register, templateOf(register).label)},"<>"`,
    ...ENDED[register].map((status) => `${ref(register, "status")},"<>${status}"`),
  ].join(",");

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

/** Text as a criterion that matches exactly this text: wildcards are escaped, and so are leading operators. */
export function criterion(text: string): string {
  const escaped = text.replace(/[*?~]/g, "~$&").replaceAll('"', '""');
  return `"=${escaped}"`;
}

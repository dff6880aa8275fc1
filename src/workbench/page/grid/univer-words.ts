import type { BooleanNumber, RANGE_TYPE } from "@univerjs/core";

/**
 * Univer's words for yes, no and kinds of ranges, as the numbers that they are: what only arranges data need not load
 * Univer.
 */
export const YES: BooleanNumber = 1;
export const NO: BooleanNumber = 0;
export const RANGE: Readonly<Record<"ROW" | "COLUMN" | "ALL", RANGE_TYPE>> = { ROW: 1, COLUMN: 2, ALL: 3 };

import * as fc from "fast-check";
import { cellName } from "../../../../src/workbench/engine/address";
import type { Content } from "./model";

/** The grid that random formulas and values stand in. */
export const SIZE = 6;

const at = fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1)).map(([row, column]) => cellName(row, column));
const span = fc.tuple(at, at).map(([from, to]) => `${from}:${to}`);
/** One whole column of the grid. */
const line = fc.nat(SIZE - 1).map((column) => `${cellName(0, column)}:${cellName(SIZE - 1, column)}`);

const value = fc.oneof(
  fc.integer({ min: -3, max: 9 }),
  fc.constantFrom("x", "y", "5", ""),
  fc.boolean(),
  fc.constant(null),
);

const formula = fc.oneof(
  fc.tuple(at, fc.constantFrom("+", "-", "*", "/", "&", "=", "<"), at).map(([a, o, b]) => `=${a}${o}${b}`),
  fc.tuple(span, at).map(([r, c]) => `=SUM(${r})+${c}`),
  fc
    .tuple(fc.constantFrom("SUM", "COUNT", "COUNTA", "MAX", "AVERAGE", "COUNTBLANK"), span)
    .map(([f, r]) => `=${f}(${r})`),
  fc.tuple(at, at, at).map(([a, b, c]) => `=IF(${a}>2,${b},${c})`),
  fc.tuple(line, at).map(([l, c]) => `=COUNTIF(${l},${c})`),
  fc.tuple(line, line, at).map(([l, m, c]) => `=SUMIFS(${l},${m},">="&${c})`),
  fc.tuple(line, at).map(([l, c]) => `=MATCH(${c},${l},0)`),
  fc.tuple(line, line, at).map(([l, m, c]) => `=IFERROR(INDEX(${l},MATCH(${c},${m},0)),"none")`),
  fc.tuple(line, line, at).map(([l, m, c]) => `=XLOOKUP(${c},${l},${m},"none")`),
  fc.tuple(at, fc.nat(2), fc.nat(2)).map(([c, r, k]) => `=IFERROR(SUM(OFFSET(${c},${r},${k})),0)`),
  fc
    .tuple(at, fc.nat(SIZE - 1))
    .map(([c, k]) => `=IFERROR(INDIRECT("${cellName(0, k).slice(0, 1)}"&${c}),-1)`),
  fc.tuple(at, line).map(([a, l]) => `=SUM(${a}:INDEX(${l},2))`),
  fc.tuple(span, at).map(([r, c]) => `=SUMPRODUCT((${r}=${c})*1)`),
);

/** What a cell of the grid may hold: values twice as often as formulas, so that chains stay short. */
export const content: fc.Arbitrary<Content> = fc.oneof(
  { weight: 3, arbitrary: value },
  { weight: 2, arbitrary: formula },
);

export const grid: fc.Arbitrary<Content[][]> = fc.array(
  fc.array(content, { minLength: SIZE, maxLength: SIZE }),
  {
    minLength: SIZE,
    maxLength: SIZE,
  },
);

export interface Edit {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

export const edit: fc.Arbitrary<Edit> = fc.record({
  row: fc.nat(SIZE - 1),
  column: fc.nat(SIZE - 1),
  content,
});

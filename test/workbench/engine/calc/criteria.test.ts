import * as fc from "fast-check";
import { area, containsCell } from "../../../../src/workbench/engine/area";
import type { FormulaNode } from "../../../../src/workbench/engine/calc/formula-node";
import { RangeIndex } from "../../../../src/workbench/engine/calc/range-index";
import { hasWildcard, wildcardPattern } from "../../../../src/workbench/engine/calc/wildcard";
import { Sheet } from "../../../../src/workbench/engine/sheet";
import { Book } from "./model";
import type { Content } from "./model";

const value: fc.Arbitrary<Content> = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom("a", "A", "ab", "b", "5", "2", "a*", "x~y", ""),
  fc.boolean(),
  fc.constant(null),
  fc.constant("#N/A"),
);

const operator = fc.constantFrom("", "=", "<>", "<", "<=", ">", ">=");
const operand = fc.constantFrom("1", "-2", "a", "A*", "?", "ab", "~*", "b", "TRUE", "#N/A");

/** The condition as the page of COUNTIF describes it, cell by cell: an implementation apart from the engine's. */
function meets(content: Content, sign: string, wanted: string): boolean {
  const number = Number(wanted);
  const isNumber = !Number.isNaN(number);
  const isText = !isNumber && wanted !== "TRUE" && wanted !== "#N/A";
  const blank = content === null || content === "";
  if (sign === "" || sign === "=" || sign === "<>") {
    let equal: boolean;
    if (isNumber)
      equal = content === number || (typeof content === "string" && !blank && Number(content) === number);
    else if (wanted === "TRUE") equal = content === true;
    else if (wanted === "#N/A") equal = content === "#N/A";
    else equal = typeof content === "string" && content !== "#N/A" && like(content, wanted);
    return sign === "<>" ? !equal : equal;
  }
  let order: number | undefined;
  if (isNumber && typeof content === "number") order = content - number;
  else if (wanted === "TRUE" && typeof content === "boolean") order = Number(content) - 1;
  else if (wanted === "#N/A" && content === "#N/A") order = 0;
  else if (isText && typeof content === "string" && content !== "#N/A") {
    order = content.toLowerCase().localeCompare(wanted.toLowerCase(), "en");
  }
  if (order === undefined) return false;
  return { "<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0 }[sign] ?? false;
}

/** Wildcards by hand: `A*` begins with, `?` has one character, `~*` is a star. */
function like(content: string, wanted: string): boolean {
  const text = content.toLowerCase();
  if (wanted === "A*") return text.startsWith("a");
  if (wanted === "?") return text.length === 1;
  return text === (wanted === "~*" ? "*" : wanted.toLowerCase());
}

const rows = fc.array(fc.tuple(value, value, fc.integer({ min: -9, max: 9 })), {
  minLength: 1,
  maxLength: 12,
});
const condition = fc.tuple(operator, operand);

describe("criteria", () => {
  it("count and sum what meets them, over ranges and over whole columns", () => {
    fc.assert(
      fc.property(rows, condition, condition, (data, [sign1, wanted1], [sign2, wanted2]) => {
        const book = new Book(data);
        const last = data.length;
        const met = data.filter(([a, b]) => meets(a, sign1, wanted1) && meets(b, sign2, wanted2));
        const [first, second] = [`"${sign1}${wanted1}"`, `"${sign2}${wanted2}"`];
        expect(book.result(`=COUNTIFS(A1:A${last},${first},B1:B${last},${second})`)).toBe(met.length);
        expect(book.result(`=SUMIFS(C1:C${last},A1:A${last},${first},B1:B${last},${second})`)).toBe(
          met.reduce((sum, [, , number]) => sum + number, 0),
        );
        expect(book.result(`=SUMIFS(C:C,A:A,${first},B:B,${second})`)).toBe(
          met.reduce((sum, [, , number]) => sum + number, 0),
        );
        const beyond = meets(null, sign1, wanted1) && meets(null, sign2, wanted2) ? 1_048_576 - last : 0;
        expect(book.result(`=COUNTIFS(A:A,${first},B:B,${second})`)).toBe(met.length + beyond);
      }),
    );
  });

  it("find the first and last equal value", () => {
    fc.assert(
      fc.property(
        rows,
        fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom("a", "B", "5")),
        (data, wanted) => {
          const book = new Book(data);
          const same = (content: Content): boolean =>
            typeof content === "string" && typeof wanted === "string"
              ? content.toLowerCase() === wanted.toLowerCase()
              : content === wanted;
          const column = data.map(([a]) => a);
          const literal = typeof wanted === "string" ? `"${wanted}"` : String(wanted);
          const first = column.findIndex(same);
          const last = column.findLastIndex(same);
          const range = `A1:A${data.length}`;
          const expected = first < 0 ? "#N/A" : first + 1;
          expect(book.result(`=MATCH(${literal},${range},0)`)).toBe(expected);
          expect(book.result(`=XMATCH(${literal},${range})`)).toBe(expected);
          expect(book.result(`=XMATCH(${literal},${range},0,-1)`)).toBe(last < 0 ? "#N/A" : last + 1);
          expect(book.result(`=IFNA(VLOOKUP(${literal},A1:C${data.length},3,FALSE),"none")`)).toBe(
            first < 0 ? "none" : data[first]?.[2],
          );
        },
      ),
    );
  });
});

describe("wildcards", () => {
  it.each([
    ["a*", "Abc", true],
    ["a?c", "abc", true],
    ["a?c", "ac", false],
    ["~*", "*", true],
    ["~?x", "?x", true],
    ["a~~b", "a~b", true],
    ["*b", "line\nb", true],
    ["(.+)", "(.+)", true],
    ["[a]", "a", false],
  ])("%s and %s: %p", (pattern, text, fits) => {
    expect(wildcardPattern(pattern).test(text)).toBe(fits);
  });

  it("are only those without a tilde", () => {
    expect(["a*", "~*", "~~*", "a~?b", "?"].map(hasWildcard)).toEqual([true, false, true, false, true]);
  });
});

describe("the index of ranges", () => {
  const range = fc
    .tuple(fc.nat(3000), fc.nat(60), fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 60 }))
    .map(([row, column, height, width]) => area(row, column, height, width));
  const sheet = new Sheet("{1}", "Sheet1");

  it("finds exactly the ranges that hold a cell, before and after some are removed", () => {
    fc.assert(
      fc.property(
        fc.array(range, { maxLength: 30 }),
        fc.nat(4000),
        fc.nat(120),
        fc.array(fc.boolean(), { maxLength: 30 }),
        (ranges, row, column, gone) => {
          const index = new RangeIndex();
          const nodes = [...new Set(ranges.map((one) => index.node({ sheet, area: one })))];
          const kept = nodes.filter((node, place) => {
            if (gone[place]) index.remove(node);
            return !gone[place];
          });
          const found = new Set<unknown>();
          index.holding(row, column, (node) => {
            expect(found.has(node)).toBe(false);
            found.add(node);
          });
          expect(found).toEqual(new Set(kept.filter((node) => containsCell(node.range.area, row, column))));
          expect(index.touching(area(row, column, 1, 1))).toEqual(found);
        },
      ),
    );
  });

  it("gives one node for each distinct range", () => {
    const index = new RangeIndex();
    const first = index.node({ sheet, area: area(0, 0, 20_000) });
    expect(index.node({ sheet, area: area(0, 0, 20_000) })).toBe(first);
    first.dependents.add({} as FormulaNode);
    expect(index.existing(area(0, 0, 20_000))?.dependents.size).toBe(1);
  });
});

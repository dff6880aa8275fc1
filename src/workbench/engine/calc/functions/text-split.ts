import { CellError } from "../../scalar";
import type { Scalar } from "../../scalar";
import { toMatrix } from "../arguments";
import { fail, toText } from "../coerce";
import type { Context } from "../context";
import { any, bool, define, int, range, skippable, text } from "../define";
import type { AnySpec } from "../define";
import { Matrix } from "../values";
import type { Argument } from "../values";

interface Found {
  readonly start: number;
  readonly end: number;
}

function delimitersOf(given: Argument, cx: Context): string[] {
  return given === undefined ? [] : toMatrix(given, cx).cells.map(toText);
}

/** Where any of the delimiters stands, from left to right; at one place the longest counts. */
function occurrences(value: string, delimiters: readonly string[], ignoreCase: boolean): Found[] {
  const fold = (one: string): string => (ignoreCase ? one.toLowerCase() : one);
  const within = fold(value);
  const wanted = delimiters.map(fold).filter((one) => one !== "");
  wanted.sort((a, b) => b.length - a.length);
  const found: Found[] = [];
  for (let place = 0; place < within.length;) {
    const hit = wanted.find((one) => within.startsWith(one, place));
    if (hit === undefined) {
      place++;
    } else {
      found.push({ start: place, end: place + hit.length });
      place += hit.length;
    }
  }
  return found;
}

interface Cut {
  readonly before: string;
  readonly after: string;
}

/** Cuts a text at the nth delimiter, from the end when negative; undefined when there are not so many. */
function cut(
  value: string,
  delimiters: readonly string[],
  instance: number,
  mode: number,
  atEnd: number,
): Cut | undefined {
  if (instance === 0 || Math.abs(instance) > Math.max(value.length, 1)) fail("#VALUE!");
  if (delimiters.includes("")) {
    return instance > 0 ? { before: "", after: value } : { before: value, after: "" };
  }
  const found = occurrences(value, delimiters, mode === 1);
  if (atEnd === 1) {
    if (instance > 0) found.push({ start: value.length, end: value.length });
    else found.unshift({ start: 0, end: 0 });
  }
  const hit = found[instance > 0 ? instance - 1 : found.length + instance];
  return hit && { before: value.slice(0, hit.start), after: value.slice(hit.end) };
}

function cutFunction(name: string, side: keyof Cut): AnySpec {
  return define(
    name,
    [
      text,
      range,
      skippable(int, 1),
      skippable(int, 0),
      skippable(int, 0),
      skippable(any, CellError.of("#N/A") as Scalar),
    ],
    (value, delimiters, instance, mode, atEnd, otherwise, cx) => {
      const found = cut(value, delimitersOf(delimiters, cx), instance, mode, atEnd);
      return found ? found[side] : otherwise;
    },
  );
}

function split(
  value: string,
  delimiters: readonly string[],
  skipEmpty: boolean,
  ignoreCase: boolean,
): string[] {
  if (delimiters.length === 0) return [value];
  if (delimiters.includes("")) fail("#VALUE!");
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of occurrences(value, delimiters, ignoreCase)) {
    parts.push(value.slice(from, start));
    from = end;
  }
  parts.push(value.slice(from));
  return skipEmpty ? parts.filter((part) => part !== "") : parts;
}

export const textSplitFunctions: readonly AnySpec[] = [
  cutFunction("TEXTBEFORE", "before"),
  cutFunction("TEXTAFTER", "after"),
  define(
    "TEXTSPLIT",
    [
      text,
      range,
      skippable(range, undefined),
      skippable(bool, false),
      skippable(int, 0),
      skippable(any, CellError.of("#N/A") as Scalar),
    ],
    (value, columns, rows, skipEmpty, mode, padding, cx) => {
      const byRow = split(value, delimitersOf(rows, cx), skipEmpty, mode === 1);
      const parts = byRow.map((row) => split(row, delimitersOf(columns, cx), skipEmpty, mode === 1));
      const width = Math.max(...parts.map((row) => row.length));
      if (parts.length === 0 || width === 0) fail("#CALC!");
      return Matrix.fill(parts.length, width, (row, column) => parts[row]?.[column] ?? padding);
    },
  ),
];

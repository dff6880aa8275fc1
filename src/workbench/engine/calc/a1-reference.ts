import { parseA1Ref } from "@borgar/fx/xlsx";
import { columnName, quoteSheet } from "../address";
import { MAX_COLUMNS, MAX_ROWS, between } from "../area";
import type { Area } from "../area";

/** A reference to cells as a formula writes it: zero-based corners, and which of them a `$` holds fast. */
export interface A1Reference {
  /** As written; absent when the formula leaves it to the sheet it stands on. `First:Last` for a 3-D reference. */
  readonly sheetName?: string;
  /** Set for a reference to another file. */
  readonly workbookName?: string;
  /** `cell` is written with one corner, `columns` without rows (`B:C`), `rows` without columns (`2:3`). */
  readonly shape: "cell" | "range" | "columns" | "rows";
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly fixed: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  /** `A1.:.B9` leaves out empty rows and columns at its ends. */
  readonly trim?: "head" | "tail" | "both";
}

/** Reads one reference token; undefined when the text is none. */
export function parseA1(text: string): A1Reference | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const { range } = parsed;
  const shape = range.top === null ? "columns" : range.left === null ? "rows" : undefined;
  const body = text.slice(text.lastIndexOf("!") + 1);
  return {
    ...(parsed.sheetName ? { sheetName: parsed.sheetName } : {}),
    ...(parsed.workbookName ? { workbookName: parsed.workbookName } : {}),
    shape: shape ?? (body.includes(":") ? "range" : "cell"),
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? MAX_ROWS - 1,
    right: range.right ?? MAX_COLUMNS - 1,
    fixed: {
      top: range.$top === true,
      left: range.$left === true,
      bottom: range.$bottom === true,
      right: range.$right === true,
    },
    ...(range.trim ? { trim: range.trim } : {}),
  };
}

/** The cells that a reference names, wherever they are. */
export const referenceArea = (ref: A1Reference): Area => between(ref.top, ref.left, ref.bottom, ref.right);

/** A reference over other cells, in the same spelling; undefined when they are not on a sheet. */
export function withArea(ref: A1Reference, to: Area): A1Reference {
  const grown = ref.shape === "cell" && (to.rows > 1 || to.columns > 1);
  return {
    ...ref,
    shape: grown ? "range" : ref.shape,
    top: to.row,
    left: to.column,
    bottom: to.row + to.rows - 1,
    right: to.column + to.columns - 1,
  };
}

/** A reference as a formula writes it. */
export function printA1(ref: A1Reference): string {
  return sheetPrefix(ref) + corners(ref);
}

function sheetPrefix({ sheetName, workbookName }: A1Reference): string {
  if (workbookName !== undefined) return `'[${workbookName}]${(sheetName ?? "").replaceAll("'", "''")}'!`;
  if (sheetName === undefined) return "";
  const [first = "", last] = sheetName.split(":");
  if (last === undefined) return `${quoteSheet(first)}!`;
  const plain = quoteSheet(first) === first && quoteSheet(last) === last;
  return plain ? `${sheetName}!` : `'${sheetName.replaceAll("'", "''")}'!`;
}

const TRIM_OPERATORS = { head: ".:", tail: ":.", both: ".:." } as const;

function corners(ref: A1Reference): string {
  const column = (index: number, fixed: boolean): string => (fixed ? "$" : "") + columnName(index);
  const row = (index: number, fixed: boolean): string => `${fixed ? "$" : ""}${index + 1}`;
  const colon = ref.trim ? TRIM_OPERATORS[ref.trim] : ":";
  const { fixed } = ref;
  if (ref.shape === "columns") {
    return column(ref.left, fixed.left) + colon + column(ref.right, fixed.right);
  }
  if (ref.shape === "rows") return row(ref.top, fixed.top) + colon + row(ref.bottom, fixed.bottom);
  const first = column(ref.left, fixed.left) + row(ref.top, fixed.top);
  if (ref.shape === "cell") return first;
  return first + colon + column(ref.right, fixed.right) + row(ref.bottom, fixed.bottom);
}

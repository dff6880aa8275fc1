import type { CellValue } from "../../values/cell";
import { formatMeaning } from "../../values/number-format";
import { parseDate } from "../../values/date-text";
import { textOf } from "../../values/text";
import { splitRowsNote, shiftedRowsNote } from "../words";
import type { Table, TableRow } from "./table";

/**
 * Rows that stand a number of columns too far right, and rows that an unquoted comma has split, are recognised by what their
 * cells look like: they fit the columns much better when put back. Every decision is said in the notes.
 */
export function putBack(table: Table): { readonly table: Table; readonly notes: readonly string[] } {
  const named = lastNamed(table);
  const suspects = table.rows.flatMap((row, index) => (isSuspect(row, named) ? [index] : []));
  if (suspects.length === 0 || suspects.length > 0.6 * table.rows.length) return { table, notes: [] };
  const isSuspectRow = new Set(suspects);
  const usual = table.rows.filter((_, index) => !isSuspectRow.has(index));
  if (usual.length < 5) return { table, notes: [] };
  const shapes = columnShapes(usual, named);
  const shifted = new Map<number, number[]>();
  const split = new Map<string, number[]>();
  const rows = table.rows.map((row, index) => {
    if (!isSuspectRow.has(index)) return row;
    const move = bestMove(row, shapes, named);
    if (!move) return row;
    if (move.at === 0) push(shifted, move.by, row.row);
    else push(split, table.columns[move.at]?.header ?? "", row.row);
    return moved(row, move);
  });
  const notes = [
    ...[...shifted].map(([by, at]) => shiftedRowsNote(by, at)),
    ...[...split].map(([header, at]) => splitRowsNote(header, at)),
  ];
  return { table: { ...table, rows }, notes };
}

/** Cells from `at` on move `by` columns left; at 0 the cells before are blank, else they are joined to the cell before. */
interface Move {
  readonly at: number;
  readonly by: number;
}

const push = <K>(map: Map<K, number[]>, key: K, row: number): void => {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
};

function lastNamed(table: Table): number {
  let last = -1;
  table.columns.forEach((column, index) => {
    if (!column.unnamed) last = index;
  });
  return last;
}

/** Something stands right of the last header, or nothing in the first column. */
const isSuspect = (row: TableRow, named: number): boolean =>
  row.cells[0] === null || row.cells.some((cell, index) => index > named && cell !== null);

type Shape = "blank" | "date" | "time" | "whole" | "decimal" | "code" | "word" | "words" | "prose";

function shapeOf(value: CellValue, format: string): Shape {
  if (value === null) return "blank";
  if (typeof value === "number") {
    const { kind } = formatMeaning(format);
    if (kind === "date" || kind === "time") return kind;
    return Number.isInteger(value) ? "whole" : "decimal";
  }
  const text = textOf(value);
  if (/^-?[\d,]+$/.test(text)) return "whole";
  if (/^[^\p{L}\d]*-?[\d,]*[.,]\d+[^\p{L}]*$/u.test(text)) return "decimal";
  if (/^\d{1,2}:\d{2}(:\d{2})?$/.test(text)) return "time";
  if (text.length <= 30 && /\d/.test(text)) {
    const date = parseDate(text, "day-first");
    if (date !== "missing" && date.ok) return "date";
    if (!/\s/.test(text)) return "code";
  }
  return text.length > 80 ? "prose" : /\s/.test(text) ? "words" : "word";
}

/** How likely each shape is in a column, as logarithms (what was never seen is unlikely, not impossible), and its largest number. */
interface ColumnShape {
  readonly odds: ReadonlyMap<Shape, number>;
  readonly largest: number;
}
type Shapes = readonly ColumnShape[];
const NEVER = Math.log(0.005);

function columnShapes(rows: readonly TableRow[], named: number): Shapes {
  const step = Math.max(1, Math.floor(rows.length / 300));
  const sample = rows.filter((_, index) => index % step === 0);
  return Array.from({ length: named + 1 }, (_, column) => {
    const counts = new Map<Shape, number>();
    let largest = 0;
    for (const row of sample) {
      largest = Math.max(largest, wholeNumber(row.cells[column] ?? null));
      const shape = shapeOf(row.cells[column] ?? null, row.formats[column] ?? "");
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    const odds = new Map(
      [...counts].map(([shape, count]) => [shape, Math.log(Math.max(0.005, count / sample.length))]),
    );
    return { odds, largest };
  });
}

const wholeNumber = (value: CellValue): number => {
  const number = value === null ? 0 : Number(textOf(value).replace(/,/g, ""));
  return Number.isInteger(number) ? number : 0;
};

/** How much better a move must read than leaving the row alone: about one in a hundred thousand by chance. */
const CLEARLY = 11;

function bestMove(row: TableRow, shapes: Shapes, named: number): Move | undefined {
  const { cells } = row;
  const shape = cells.map((cell, index) => shapeOf(cell, row.formats[index] ?? ""));
  const last = cells.reduce<number>((far, cell, index) => (cell === null ? far : index), -1);
  const lead = cells.findIndex((cell) => cell !== null);
  const stay = fit(shapes, shape, (column) => column) + Math.max(0, last - named) * NEVER;
  let best: Move | undefined;
  let bestFit = stay + CLEARLY;
  const consider = (move: Move, score: number): void => {
    if (score <= bestFit) return;
    best = move;
    bestFit = score;
  };
  for (let by = Math.max(1, last - named); by <= lead; by++)
    consider(
      { at: 0, by },
      fit(shapes, shape, (column) => column + by),
    );
  const by = last - named;
  if (by > 0 && lead === 0)
    for (let at = 1; at + by <= last; at++) {
      if (cells.slice(at, at + by + 1).some((cell) => cell === null)) continue;
      // The joined cell itself proves nothing, so it is read as its first part; what the parts look like decides between places.
      const joint = jointWorth(cells.slice(at, at + by + 1), shapes[at]?.largest ?? 0);
      consider({ at, by }, joint + fit(shapes, shape, (column) => (column <= at ? column : column + by)));
    }
  return best;
}

/** A comma splits a number before three digits and a text before a space; a number and a text were never one cell. */
function jointWorth(parts: readonly CellValue[], largest: number): number {
  const texts = parts.map((part) => (part === null ? "" : String(part)));
  const rest = texts.slice(1);
  if (/^-?\d{1,3}$/.test(texts[0] ?? "") && rest.every((text) => /^\d{3}(?:\.\d+)?$/.test(text)))
    return Number(texts.join("")) <= 2 * largest ? 5 : 4;
  if (rest.every((text) => /^\s/.test(text))) return 4;
  return texts.every((text) => /\p{L}/u.test(text)) ? 0 : -4;
}

const fit = (shapes: Shapes, shape: readonly Shape[], from: (column: number) => number): number =>
  shapes.reduce((sum, known, column) => sum + (known.odds.get(shape[from(column)] ?? "blank") ?? NEVER), 0);

function moved(row: TableRow, { at, by }: Move): TableRow {
  const width = row.cells.length;
  const cells = [...row.cells];
  const formats = [...row.formats];
  if (at > 0) {
    cells[at] = row.cells
      .slice(at, at + by + 1)
      .map((cell) => (typeof cell === "string" ? cell : textOf(cell)))
      .join(",");
    formats[at] = "General";
  }
  for (let column = at > 0 ? at + 1 : 0; column < width; column++) {
    cells[column] = row.cells[column + by] ?? null;
    formats[column] = row.formats[column + by] ?? "General";
  }
  return { row: row.row, cells, formats };
}

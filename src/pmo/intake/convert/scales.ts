import type { CellValue } from "../../values/cell";
import { formatMeaning } from "../../values/number-format";
import { read, trouble } from "../../values/reading";
import type { Reading } from "../../values/reading";
import { parseScale, stepOfShare } from "../../values/scale";
import type { ScaleReading } from "../../values/scale";
import { scalePercentNote, scaleRangeNote, scaleWordsNote } from "../words";
import { isProbability } from "../match/field-kinds";
import { readerOf } from "../options";
import { shownText } from "./plain";
import { readEach } from "./column";
import type { ColumnCells, Converted, TableDecisions } from "./column";

/** Converts a column of a 1–5 scale: numbers of this or another scale, words, `4 - likely`, percents by bands. */
export function convertScale(column: ColumnCells, decisions: TableDecisions): Converted {
  const readings = column.cells.map((value, at) => scaleOf(value, column.formats[at] ?? "", decisions));
  const all = readings.flatMap((reading) => (reading !== "missing" && reading.ok ? [reading.value] : []));
  const numbers = all.flatMap((reading) => (reading.by === "number" ? [reading.number] : []));
  const probability = isProbability(column.field);
  const scale = numberScale(numbers, probability, rangeIn(column.header));
  const table = new Map<string, CellValue>();
  const result = readEach(column.cells, (value, at): Reading<CellValue> => {
    const reading = readings[at] ?? "missing";
    const step = reading === "missing" || !reading.ok ? reading : stepOf(reading.value, scale, probability);
    if (step !== "missing" && step.ok) table.set(shownText(value, column.formats[at] ?? ""), step.value);
    return step;
  });
  const words = all.filter((reading) => reading.by === "word").length;
  const percents = !probability
    ? 0
    : all.filter((reading) => reading.by === "percent").length +
      (scale.kind === "percent" ? numbers.length : 0);
  const other = scale.kind === "range" && numbers.length > 0 ? scale : undefined;
  return {
    ...result,
    notes: [
      ...(words > 0 ? [scaleWordsNote(column.header, words, examplesOf(column.cells))] : []),
      ...(percents > 0 ? [scalePercentNote(column.header, percents)] : []),
      ...(other ? [scaleRangeNote(column.header, other.low, other.high)] : []),
    ],
    ...(other || words > 0 || percents > 0
      ? {
          conversion: {
            scale: other ? `${other.low} to ${other.high}` : words > 0 ? "words" : "percent",
            table,
          },
        }
      : {}),
  };
}

/** What the bare numbers of a column are. */
type NumberScale =
  | { readonly kind: "five" }
  | { readonly kind: "percent"; readonly whole: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number };

const FIVE: NumberScale = { kind: "five" };

/** `Likelihood (1-4)` and `Impact, 0 to 10` say their scale. */
function rangeIn(header: string): { readonly low: number; readonly high: number } | undefined {
  const found = /(?:^|[^\d.])([01])\s*(?:[-–—]|to|bis|à)\s*(\d{1,2})(?![\d%.])/i.exec(header);
  const low = Number(found?.[1]);
  const high = Number(found?.[2]);
  return found && high >= 3 && high <= 10 ? { low, high } : undefined;
}

/** What the bare numbers are by the header's word, or by the column as a whole. */
function numberScale(
  numbers: readonly number[],
  probability: boolean,
  said: { readonly low: number; readonly high: number } | undefined,
): NumberScale {
  const most = numbers.reduce((max, number) => Math.max(max, number), 0);
  if (said && most <= said.high) return said.low === 1 && said.high === 5 ? FIVE : { kind: "range", ...said };
  const whole = numbers.every((number) => Number.isInteger(number * 2));
  if (probability && numbers.length > 0 && most <= 1 && !numbers.every(Number.isInteger))
    return { kind: "percent", whole: 1 };
  if (most <= 5) return FIVE;
  if (most <= 10 && whole) return { kind: "range", low: 1, high: 10 };
  return probability && most <= 100 && numbers.filter((number) => number > 10).length * 2 > numbers.length
    ? { kind: "percent", whole: 100 }
    : FIVE;
}

function stepOf(reading: ScaleReading, scale: NumberScale, probability: boolean): Reading<CellValue> {
  if (reading.by === "word") return read(reading.step);
  if (reading.by === "percent")
    return probability ? read(stepOfShare(reading.share)) : trouble({ kind: "no-scale" });
  const { number } = reading;
  if (number < 0) return trouble({ kind: "negative-scale" });
  if (scale.kind === "percent" && number <= scale.whole) return read(stepOfShare(number / scale.whole));
  if (scale.kind === "range" && number <= scale.high) return read(stepInRange(number, scale));
  if (number === 0) return "missing";
  return number >= 1 && number <= 5
    ? read(number)
    : trouble({ kind: "out-of-range", minimum: 1, maximum: 5 });
}

/** A step of another scale, spread evenly over 1 to 5; two steps of a scale of ten make one. */
function stepInRange(number: number, { low, high }: { readonly low: number; readonly high: number }): number {
  if (high === 10) return Math.max(1, Math.ceil(number / 2));
  return Math.min(5, Math.max(1, Math.round(1 + ((number - low) * 4) / (high - low))));
}

function scaleOf(
  value: CellValue,
  format: string,
  { lists, decimal }: TableDecisions,
): Reading<ScaleReading> {
  if (value === null) return "missing";
  if (typeof value === "boolean") return trouble({ kind: "no-scale" });
  if (typeof value === "string") return parseScale(value, readerOf(lists, "scale"), decimal);
  const { kind } = formatMeaning(format);
  if (kind === "date" || kind === "time") return trouble({ kind: "no-scale" });
  return read(kind === "percent" ? { by: "percent", share: value } : { by: "number", number: value });
}

const examplesOf = (cells: readonly CellValue[]): readonly string[] =>
  [...new Set(cells.filter((cell): cell is string => typeof cell === "string" && /\p{L}/u.test(cell)))].slice(
    0,
    3,
  );

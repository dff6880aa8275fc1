import type { CellValue } from "../../values/cell";
import { formatMeaning } from "../../values/number-format";
import { read, trouble } from "../../values/reading";
import type { Reading } from "../../values/reading";
import { parseScale, stepOfShare } from "../../values/scale";
import type { ScaleReading } from "../../values/scale";
import { scalePercentNote, scaleTenNote, scaleWordsNote } from "../words";
import { isProbability } from "../match/field-kinds";
import { readerOf } from "../options";
import { readEach } from "./column";
import type { ColumnCells, Converted, TableDecisions } from "./column";

/** Converts a column of a 1–5 scale: numbers, words, `4 - likely`, percents by bands, and scales up to 10 halved. */
export function convertScale(column: ColumnCells, decisions: TableDecisions): Converted {
  const readings = column.cells.map((value, at) => scaleOf(value, column.formats[at] ?? "", decisions));
  const all = readings.flatMap((reading) => (reading !== "missing" && reading.ok ? [reading.value] : []));
  const numbers = all.flatMap((reading) => (reading.by === "number" ? [reading.number] : []));
  const probability = isProbability(column.field);
  const kind = numberKind(numbers, probability);
  const result = readEach(column.cells, (_value, at): Reading<CellValue> => {
    const reading = readings[at] ?? "missing";
    return reading === "missing" || !reading.ok ? reading : stepOf(reading.value, kind, probability);
  });
  const words = all.filter((reading) => reading.by === "word").length;
  const percents = !probability
    ? 0
    : all.filter((reading) => reading.by === "percent").length +
      (kind === "hundredths" || kind === "shares" ? numbers.length : 0);
  return {
    ...result,
    notes: [
      ...(words > 0 ? [scaleWordsNote(column.header, words, examplesOf(column.cells))] : []),
      ...(percents > 0 ? [scalePercentNote(column.header, percents)] : []),
      ...(kind === "ten" ? [scaleTenNote(column.header, Math.max(...numbers))] : []),
    ],
  };
}

type NumberKind = "five" | "ten" | "hundredths" | "shares";

/** What the bare numbers of a column are, by the column as a whole. */
function numberKind(numbers: readonly number[], probability: boolean): NumberKind {
  const most = numbers.reduce((max, number) => Math.max(max, number), 0);
  const whole = numbers.every((number) => Number.isInteger(number * 2));
  if (probability && numbers.length > 0 && most <= 1 && !numbers.every(Number.isInteger)) return "shares";
  if (most <= 5) return "five";
  if (most <= 10 && whole) return "ten";
  return probability && most <= 100 && numbers.filter((number) => number > 10).length * 2 > numbers.length
    ? "hundredths"
    : "five";
}

function stepOf(reading: ScaleReading, kind: NumberKind, probability: boolean): Reading<CellValue> {
  if (reading.by === "word") return read(reading.step);
  if (reading.by === "percent")
    return probability ? read(stepOfShare(reading.share)) : trouble({ kind: "no-scale" });
  const { number } = reading;
  if (number === 0 && kind === "five") return "missing";
  if (number < 0) return trouble({ kind: "negative-scale" });
  if (kind === "ten" && number <= 10) return read(Math.max(1, Math.ceil(number / 2)));
  if (kind === "hundredths" && number <= 100) return read(stepOfShare(number / 100));
  if (kind === "shares") return read(stepOfShare(number));
  return number >= 1 && number <= 5
    ? read(number)
    : trouble({ kind: "out-of-range", minimum: 1, maximum: 5 });
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

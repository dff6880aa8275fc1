import type { CellValue } from "../../values/cell";
import { parseMoney } from "../../values/money-text";
import type { Amount } from "../../values/money-text";
import { formatMeaning } from "../../values/number-format";
import { read, trouble } from "../../values/reading";
import type { Reading } from "../../values/reading";
import {
  cellUnitNote,
  currencyNote,
  guessedUnitNote,
  headerUnitNote,
  mixedCurrencyNote,
  neighbourUnitNote,
  scaledFormatNote,
  statedUnitNote,
} from "../words";
import { columnCurrency } from "./column-currency";
import { readEach } from "./column";
import type { ColumnCells, Converted, TableDecisions } from "./column";

/** Above this a bare median is taken for whole units of currency, below it for the program's unit. */
const WHOLE_UNITS_FROM = 10_000;
/** How far bare numbers may lie from those with a unit and still share it. */
const SAME_SCALE = 1_000;

/** Converts a money column to numbers in the program's unit. */
export function convertMoney(column: ColumnCells, decisions: TableDecisions): Converted {
  const amounts = column.cells.map((value, at) => amountOf(value, column.formats[at] ?? "", decisions));
  const unit = columnUnit(column, amounts, decisions);
  const { currency, codeOf, counts } = columnCurrency(found(amounts), column.text, decisions);
  const program = decisions.settings.unit;
  let foreign = 0;
  const result = readEach(column.cells, (_value, at): Reading<CellValue> => {
    const reading = amounts[at] ?? "missing";
    if (reading === "missing" || !reading.ok) return reading;
    const { amount, unit: own, scale } = reading.value;
    const code = codeOf(reading.value);
    if (code !== undefined && currency !== undefined && code !== currency) {
      foreign++;
      return trouble({ kind: "other-currency", currency: code, expected: currency });
    }
    return read(clean((amount * (own ?? unit.unit / scale)) / program));
  });
  const notes = [
    ...(unit.note === undefined ? [] : [unit.note]),
    ...(foreign > 0 && currency !== undefined ? [mixedCurrencyNote(column.header, foreign, currency)] : []),
    ...(currency !== undefined &&
    decisions.settings.currency !== "" &&
    currency !== decisions.settings.currency
      ? [currencyNote(column.header, currency, decisions.settings.currency)]
      : []),
  ];
  const troubles = [...result.troubles, ...farOff(result.values)].sort((a, b) => a.at - b.at);
  return { ...result, troubles, notes, currencies: counts };
}

/** An amount with what its number format adds: a currency, and the thousands that it hides. */
interface ReadAmount extends Amount {
  readonly scale: number;
}

function amountOf(value: CellValue, format: string, decisions: TableDecisions): Reading<ReadAmount> {
  if (value === null) return "missing";
  if (typeof value === "number") {
    const { kind, currency, shared, scale } = formatMeaning(format);
    if (kind === "date" || kind === "time" || kind === "percent") return trouble({ kind: "no-money" });
    return read({
      amount: value,
      scale,
      signed: currency !== undefined,
      ...(currency === undefined ? {} : { currency }),
      ...(shared ? { shared } : {}),
    });
  }
  if (typeof value === "boolean") return trouble({ kind: "no-money" });
  const reading = parseMoney(value, decisions.decimal);
  return reading === "missing" || !reading.ok ? reading : read({ ...reading.value, scale: 1 });
}

const found = (amounts: readonly Reading<ReadAmount>[]): ReadAmount[] =>
  amounts.flatMap((reading) => (reading !== "missing" && reading.ok ? [reading.value] : []));

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The unit of the amounts that name none: from the header, a title, the cells that do name one, or their size. */
function columnUnit(
  column: ColumnCells,
  amounts: readonly Reading<ReadAmount>[],
  { settings, stated }: TableDecisions,
): { readonly unit: number; readonly note?: string } {
  const all = found(amounts);
  const bare = all.filter((amount) => amount.unit === undefined);
  if (column.text.unit !== undefined) {
    const scaled = bare.filter((amount) => amount.scale === column.text.unit).length;
    const note =
      scaled > 0 ? scaledFormatNote(column.header, scaled) : headerUnitNote(column.header, column.text.unit);
    return { unit: column.text.unit, note };
  }
  const withUnit = all.filter((amount) => amount.unit !== undefined);
  const sizes = bare.map(({ amount }) => Math.abs(amount)).filter((amount) => amount > 0);
  const middle = median(sizes);
  const usual = mostCommon(withUnit.map((amount) => amount.unit ?? 1));
  if (withUnit.length >= 2 && usual !== undefined && bare.length > 0) {
    const theirs = median(
      withUnit.filter((amount) => amount.unit === usual).map(({ amount }) => Math.abs(amount)),
    );
    const alike =
      middle === 0 || theirs === 0 || (middle / theirs < SAME_SCALE && theirs / middle < SAME_SCALE);
    return alike && middle < WHOLE_UNITS_FROM
      ? { unit: usual, note: neighbourUnitNote(column.header, usual, withUnit.length, bare.length) }
      : { unit: 1, note: cellUnitNote(column.header, withUnit.length, bare.length) };
  }
  if (stated?.unit !== undefined && bare.length > 0 && middle < WHOLE_UNITS_FROM * 100)
    return { unit: stated.unit, note: statedUnitNote(column.header, stated.unit) };
  if (settings.unit === 1 || sizes.length === 0) return { unit: 1 };
  const whole = middle >= WHOLE_UNITS_FROM;
  return {
    unit: whole ? 1 : settings.unit,
    note: guessedUnitNote(column.header, middle, whole ? 1 : settings.unit),
  };
}

function mostCommon<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** From how many times the usual amount on a unit is in doubt, and how much such amounts stand apart from all others. */
const FAR = 10_000;
const APART = 10;
/** They are few, or else it is the column that mixes units. */
const FEW = 0.1;

/** Amounts in another unit than their column's, as they seem: they are said, not changed. */
function farOff(values: readonly CellValue[]): Converted["troubles"] {
  const sizes = values.flatMap((value, at) =>
    typeof value === "number" && value !== 0 ? [{ at, size: Math.abs(value) }] : [],
  );
  const middle = median(sizes.map(({ size }) => size));
  const far = sizes.filter(({ size }) => size > FAR * middle);
  if (sizes.length < 5 || far.length === 0 || far.length > Math.max(1, FEW * sizes.length)) return [];
  const nearest = Math.min(...far.map(({ size }) => size));
  const largest = Math.max(...sizes.filter(({ size }) => size < nearest).map(({ size }) => size));
  if (nearest < APART * largest) return [];
  return far.map(({ at, size }) => ({
    at,
    trouble: { kind: "far-off" as const, times: 10 ** Math.floor(Math.log10(size / middle)) },
  }));
}

/** Takes away what binary fractions add: 1.2 million in millions is 1.2. */
const clean = (value: number): number => Number(value.toPrecision(15));

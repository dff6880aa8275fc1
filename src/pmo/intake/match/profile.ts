import type { CellValue } from "../../values/cell";
import { isBlank, isErrorText } from "../../values/cell";
import { parseDate } from "../../values/date-text";
import { listValueOf } from "../../values/list-value";
import type { ListReader } from "../../values/list-value";
import { parseMoney } from "../../values/money-text";
import { moneyWords } from "../../values/money-words";
import { formatMeaning } from "../../values/number-format";
import { looksLikePeople } from "../../values/people";
import { isPlaceholder } from "../../values/placeholders";
import { parseRag } from "../../values/rag-word";
import { parseScale } from "../../values/scale";
import { tidy } from "../../values/text";
import type { ListId } from "../../templates/template";
import { readerOf } from "../options";
import type { ListReaders } from "../options";

/** What one cell looks like. */
export type CellClass =
  | "blank"
  | "placeholder"
  | "error"
  | "flag"
  | "date"
  | "period"
  | "number"
  | "share"
  | "money"
  | "short"
  | "text"
  | "prose";

/** The classes of all cells of a column, and what the texts look like. */
export interface Profile {
  /** Cells with something in them, placeholders not counted. */
  readonly filled: number;
  readonly rows: number;
  readonly classes: Readonly<Record<CellClass, number>>;
  /** Different values among the filled cells of the sample. */
  readonly distinct: number;
  readonly sampled: number;
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
  readonly meanLength: number;
}

/** How many filled cells of a column are looked at closely; they are taken evenly from top to bottom. */
const SAMPLE = 240;

/** The class of a cell, from its value and number format. */
export function classOf(value: CellValue, format: string): CellClass {
  if (isBlank(value)) return "blank";
  if (typeof value === "boolean") return "flag";
  if (typeof value === "number") {
    const { kind } = formatMeaning(format);
    return kind === "date" ? "date" : kind === "percent" ? "share" : "number";
  }
  if (isErrorText(value)) return "error";
  return isPlaceholder(value) ? "placeholder" : textClass(tidy(value ?? ""));
}

/** `C-01` is a code, though `c. 5` is an amount and `GBP-5` a debt. */
function isCode(text: string): boolean {
  const letters = /^(\p{L}{1,6})[-/_]\d+$/u.exec(text)?.[1];
  return letters !== undefined && moneyWords(letters) === undefined;
}

function textClass(text: string): CellClass {
  if (text.length > 120) return "prose";
  if (/\d/.test(text) && text.length <= 40) {
    const date = parseDate(text, "day-first");
    if (
      date !== "missing" &&
      (date.ok || date.problem.kind === "placeholder-date" || date.problem.kind === "no-such-day")
    )
      return "date";
    if (date !== "missing" && !date.ok && date.problem.kind === "period" && date.problem.period !== "year")
      return "period";
    if (/^\(?[-+]?\d[\d.,]*\s*(?:%|per ?cent)\)?$/i.test(text)) return "share";
    if (isCode(text)) return "short";
    const money = parseMoney(text, "point");
    if (money !== "missing" && !money.ok && money.problem.kind !== "no-money") return "money";
    if (money !== "missing" && money.ok)
      return money.value.signed || money.value.unit !== undefined ? "money" : "number";
    if (/^\(?-?\d{1,3}(?:\.\d{3})*,\d+\)?$/.test(text)) return "number";
  }
  return text.length <= 30 ? "short" : "text";
}

/** Looks at a column: `at(index)` gives the value and format of its rows, from 0. */
export function profileOf(
  rows: number,
  at: (row: number) => { readonly value: CellValue; readonly format: string },
): Profile {
  const places: number[] = [];
  for (let row = 0; row < rows; row++) if (!isBlank(at(row).value)) places.push(row);
  const step = Math.max(1, places.length / SAMPLE);
  const classes: Record<CellClass, number> = {
    blank: rows - places.length,
    placeholder: 0,
    error: 0,
    flag: 0,
    date: 0,
    period: 0,
    number: 0,
    share: 0,
    money: 0,
    short: 0,
    text: 0,
    prose: 0,
  };
  const seen = new Set<CellValue>();
  const numbers: number[] = [];
  const texts: string[] = [];
  let sampled = 0;
  let length = 0;
  for (let index = 0; index < places.length; index += step) {
    const { value, format } = at(places[Math.floor(index)] ?? 0);
    const kind = classOf(value, format);
    classes[kind]++;
    if (kind === "placeholder") continue;
    sampled++;
    seen.add(typeof value === "string" ? tidy(value).toLowerCase() : value);
    if (typeof value === "number") numbers.push(value);
    else if (typeof value === "string") {
      texts.push(value);
      length += value.length;
    }
  }
  const filled =
    sampled + classes.placeholder === 0
      ? 0
      : Math.round((places.length * sampled) / (sampled + classes.placeholder));
  return {
    filled,
    rows,
    classes,
    distinct: seen.size,
    sampled,
    numbers,
    texts,
    meanLength: texts.length === 0 ? 0 : length / texts.length,
  };
}

/** The share (0–1) of the sample for which a test of texts or numbers holds. */
export function shareOf(
  profile: Profile,
  text: (text: string) => boolean,
  number?: (number: number) => boolean,
): number {
  if (profile.sampled === 0) return 0;
  const hits = profile.texts.filter(text).length + (number ? profile.numbers.filter(number).length : 0);
  return hits / profile.sampled;
}

/** The shares by profile and list: each field of a template may ask for the same. */
const shares = new WeakMap<Profile, Map<ListReader, number>>();

/** The share of the sample that a list knows. */
export function listShare(profile: Profile, list: ListId, lists: ListReaders): number {
  const reader = readerOf(lists, list);
  const known = shares.get(profile) ?? new Map<ListReader, number>();
  shares.set(profile, known);
  const share = known.get(reader) ?? readShare(profile, list, reader);
  known.set(reader, share);
  return share;
}

function readShare(profile: Profile, list: ListId, reader: ListReader): number {
  if (list === "rag")
    return shareOf(profile, (text) => {
      const colour = parseRag(text, reader);
      return colour !== "missing" && colour.ok;
    });
  return shareOf(
    profile,
    (text) => listValueOf(text, reader) !== undefined,
    (number) => listValueOf(String(number), reader) !== undefined,
  );
}

/** The share of the sample that a 1–5 scale (or one up to 10) can hold; for a probability also percentages. */
export function scaleShare(profile: Profile, lists: ListReaders, probability: boolean): number {
  const numbers = profile.numbers.filter((number) => number > 10 && number <= 100).length;
  const most = probability && numbers * 2 > profile.numbers.length ? 100 : 10;
  const scale = readerOf(lists, "scale");
  const step = (number: number): boolean => number >= 0 && number <= most;
  return shareOf(
    profile,
    (text) => {
      const reading = parseScale(text, scale, "point");
      if (reading === "missing" || !reading.ok) return false;
      return reading.value.by === "number"
        ? step(reading.value.number)
        : reading.value.by === "word" || probability;
    },
    step,
  );
}

/** The share of the sample that reads as names of people. */
export const peopleShare = (profile: Profile): number =>
  shareOf(profile, (text) => looksLikePeople(tidy(text)));

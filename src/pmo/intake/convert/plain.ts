import type { CellValue } from "../../values/cell";
import { durationIn } from "../../values/duration-text";
import { parseFlag } from "../../values/flag";
import { listValueOf, parseListValue } from "../../values/list-value";
import { formatMeaning } from "../../values/number-format";
import { parseNumber } from "../../values/number-text";
import { tidyPeople } from "../../values/people";
import { isPlaceholder } from "../../values/placeholders";
import { parseRag } from "../../values/rag-word";
import { MISSING, read, trouble } from "../../values/reading";
import type { Reading } from "../../values/reading";
import { isoDate } from "../../values/calendar";
import { textOf, tidy, tidyLines } from "../../values/text";
import { idCommasNote, listWordsNote } from "../words";
import { readerOf } from "../options";
import { readEach } from "./column";
import type { ColumnCells, Converted, TableDecisions } from "./column";

/** What a cell shows, for fields of text: dates as `2026-03-31`, since a text cannot carry a number format. */
export function shownText(value: CellValue, format: string): string {
  if (typeof value !== "number") return textOf(value);
  const { kind } = formatMeaning(format);
  if (kind === "date") return isoDate(value);
  // `0000` shows an id with its leading zeros.
  return /^0{2,}$/.test(format) && Number.isInteger(value)
    ? String(value).padStart(format.length, "0")
    : String(value);
}

/** Text on one line, or on several for long text; words for nothing are missing. */
export function convertText(column: ColumnCells): Converted {
  const put =
    column.field.type === "longText" ? tidyLines : column.field.type === "person" ? tidyPeople : tidy;
  const result = readEach(column.cells, (value, at): Reading<CellValue> => {
    const text = typeof value === "string" ? put(value) : shownText(value, column.formats[at] ?? "");
    return text === "" || isPlaceholder(text) ? MISSING : read(text);
  });
  return { ...result, notes: [] };
}

const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

/** Ids and references become text, so that `7`, `"7"` and `007` are never confused by a lookup; thousands commas in numeric ids go. */
export function convertIds(column: ColumnCells): Converted {
  const texts = column.cells.map((value, at) =>
    value === null ? "" : tidy(shownText(value, column.formats[at] ?? "")),
  );
  const numeric = texts.filter((text) => /^\d+$/.test(text)).length;
  const grouped = texts.filter((text) => GROUPED.test(text)).length;
  const ungroup = grouped > 0 && numeric > grouped;
  const result = readEach(column.cells, (_value, at): Reading<CellValue> => {
    const text = texts[at] ?? "";
    if (text === "" || isPlaceholder(text)) return MISSING;
    return read(ungroup && GROUPED.test(text) ? text.replace(/,/g, "") : text);
  });
  return { ...result, notes: ungroup ? [idCommasNote(column.header, grouped)] : [] };
}

/** The number of `15 days`, and the score of `4 x 5 = 20` and of `High (20)`. */
const bareNumber = (text: string): string =>
  /^\s*\d{1,2}\s*[x×*]\s*\d{1,2}\s*=\s*(\d{1,3})\s*$/i.exec(text)?.[1] ??
  /^\s*\p{L}[\p{L} /-]*[([]\s*(\d{1,3})\s*[)\]]\s*$/u.exec(text)?.[1] ??
  text.replace(/\s*(?:working\s+|calendar\s+)?days?\b\s*(?:time|late|delay)?\s*$/i, "");

/** Plain numbers; `15 days` counts days where the field does, and a field of working days reads `2 wks` and `16 hrs` too. */
export function convertNumbers(column: ColumnCells, { decimal }: TableDecisions): Converted {
  const { minimum = -Infinity, maximum = Infinity, shows } = column.field;
  const result = readEach(column.cells, (value, at): Reading<CellValue> => {
    if (typeof value === "boolean") return trouble({ kind: "no-number" });
    const { kind } = formatMeaning(column.formats[at] ?? "");
    if (typeof value === "number" && (kind === "date" || kind === "time"))
      return trouble({ kind: "no-number" });
    const plain = typeof value === "string" && shows === "days" ? (durationIn(value) ?? value) : value;
    const number = typeof plain === "number" ? read(plain) : parseNumber(bareNumber(plain), decimal);
    if (number === "missing" || !number.ok) return number;
    return number.value < minimum || number.value > maximum
      ? trouble({ kind: "out-of-range", minimum, maximum })
      : read(number.value);
  });
  return { ...result, notes: [] };
}

/** Values of a list, by its own words or others for them. */
export function convertList(column: ColumnCells, { lists }: TableDecisions): Converted {
  const { list } = column.field;
  const reader = readerOf(lists, list);
  const others = new Map<string, string>();
  const result = readEach(column.cells, (value): Reading<CellValue> => {
    const text = typeof value === "boolean" ? (value ? "Yes" : "No") : textOf(value);
    const reading = list === "rag" ? parseRag(text, reader) : parseListValue(text, reader);
    if (reading !== "missing" && reading.ok && reading.value.toLowerCase() !== text.toLowerCase())
      others.set(text, reading.value);
    return reading;
  });
  return others.size === 0
    ? { ...result, notes: [] }
    : {
        ...result,
        notes: [listWordsNote(column.header, others)],
        conversion: { scale: "words", table: others },
      };
}

/** `Yes` and `No`, by the list where the field has one. */
export function convertFlags(column: ColumnCells, { lists }: TableDecisions): Converted {
  const result = readEach(column.cells, (value): Reading<CellValue> => {
    const listed = typeof value === "string" ? listValueOf(value, readerOf(lists, "yesNo")) : undefined;
    return listed === undefined ? parseFlag(value) : read(listed);
  });
  return { ...result, notes: [] };
}

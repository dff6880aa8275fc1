import { parseCsv } from "hucre/csv";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Cell } from "../../engine/cell";
import { parseInput } from "../../engine/input";
import type { Style } from "../../engine/style";
import { Workbook } from "../../engine/workbook";
import { LIMITS, LONGEST_TEXT } from "../../../sources/limits";
import { FileRefusal } from "../../../sources/refusal";
import { decodeText } from "../../../sources/csv/decode";
import { findDelimiter } from "../../../sources/csv/delimiter";
import { sheetName } from "../../../sources/csv/sheet-name";

/**
 * Opens a text file of values as en-US Excel does by double click: each field becomes what typing it would make
 * of it, so `00123` is 123 and `3/4/2026` the fourth of March. Unlike there, a field that begins like a formula
 * stays text. The notes say what was recognised and what the reader should look at.
 */
export function openCsv(bytes: Uint8Array, fileName: string): { workbook: Workbook; notes: string[] } {
  const { text, encoding } = decodeText(bytes);
  const { delimiter, name, body } = findDelimiter(text, fileName);
  const rows = parseCsv(body, { delimiter });
  const workbook = new Workbook();
  workbook.name = fileName;
  const sheet = workbook.addSheet(sheetName(fileName));
  const typed = new FieldReader();
  let cells = 0;
  if (rows.length > MAX_ROWS) throw tooLarge(`${rows.length.toLocaleString("en-GB")} lines`);
  rows.forEach((fields, row) => {
    if (fields.length > MAX_COLUMNS) throw tooLarge(`${fields.length.toLocaleString("en-GB")} columns`);
    fields.forEach((field, column) => {
      const cell = field === "" || field === null ? undefined : typed.read(String(field));
      if (!cell) return;
      if (++cells > LIMITS.cells) throw tooLarge(`more than ${LIMITS.cells.toLocaleString("en-GB")} values`);
      sheet.setCell(row, column, cell);
    });
  });
  return { workbook, notes: [`Read as ${encoding}, values parted by ${name}.`, ...typed.notes()] };
}

const tooLarge = (what: string): FileRefusal =>
  new FileRefusal("TooManyCells", `The file has ${what}, more than a sheet can hold here.`);

/** Types fields one by one and counts what is worth telling. */
class FieldReader {
  private readonly formats = new Map<string, Style>();
  private formulas = 0;
  private zeros = 0;
  private dates = 0;
  private longNumbers = 0;
  private cut = 0;

  read(field: string): Cell {
    const text = field.replaceAll("\r\n", "\n");
    if (text.length > LONGEST_TEXT) {
      this.cut++;
      return { value: text.slice(0, LONGEST_TEXT) };
    }
    // What this program writes before text that begins like a formula, it takes off again.
    if (/^'[=+\-@]/.test(text)) return { value: text.slice(1), quoted: true };
    if (text.startsWith("'")) return { value: text };
    const parsed = parseInput(text);
    if (parsed.formula !== undefined) {
      this.formulas++;
      return { value: text, quoted: true };
    }
    if (typeof parsed.value === "number") this.count(text.trim(), parsed.numberFormat);
    const { value, numberFormat } = parsed;
    return numberFormat === undefined ? { value } : { value, style: this.style(numberFormat) };
  }

  private count(text: string, numberFormat: string | undefined): void {
    if (/^[+-]?0\d/.test(text) && numberFormat === undefined) this.zeros++;
    if (/^[+-]?\d{16,}$/.test(text)) this.longNumbers++;
    if (numberFormat !== undefined && /[dy]/.test(numberFormat)) this.dates++;
  }

  private style(numberFormat: string): Style {
    let style = this.formats.get(numberFormat);
    if (!style) this.formats.set(numberFormat, (style = { numberFormat }));
    return style;
  }

  notes(): string[] {
    const notes: string[] = [];
    const say = (count: number, one: string, many: string): void => {
      if (count > 0) notes.push(count === 1 ? `1 ${one}` : `${count.toLocaleString("en-GB")} ${many}`);
    };
    say(
      this.formulas,
      "cell begins like a formula; it was kept as text.",
      "cells begin like formulas; they were kept as text.",
    );
    say(
      this.zeros,
      "number lost its leading zeros, as in Excel.",
      "numbers lost their leading zeros, as in Excel.",
    );
    say(
      this.longNumbers,
      "number has more than 15 digits; the rest were lost, as in Excel.",
      "numbers have more than 15 digits; the rest were lost, as in Excel.",
    );
    say(
      this.dates,
      "text was read as a date in US order (month first).",
      "texts were read as dates in US order (month first).",
    );
    say(
      this.cut,
      "text was cut at 32,767 characters, the most that a cell holds.",
      "texts were cut at 32,767 characters, the most that a cell holds.",
    );
    return notes;
  }
}

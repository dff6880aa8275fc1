import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CellValue } from "../../../../src/pmo/values/cell";
import { serialOf } from "../../../../src/pmo/values/calendar";
import type { SourceSheet } from "../../../../src/pmo/intake/plan";
import { sheetOf } from "../support/sheets";

/** A workbook of our own making with what a person would say about it; `README.md` here describes the files. */
export interface LabelledBook {
  readonly name: string;
  readonly sheets: readonly LabelledSheet[];
}

export interface LabelledSheet {
  readonly sheet: SourceSheet;
  readonly tables: readonly LabelledTable[];
}

export interface LabelledTable {
  readonly register: string;
  /** One-based row of the header, or how the table lies. */
  readonly header: number | "across" | "form";
  readonly entries: number;
  /** By column letters, row number or cell; undefined for a column that is kept as it is. */
  readonly fields: ReadonlyMap<string, string | undefined>;
}

export type Part = "tuning" | "heldout";

/** All labelled workbooks of a part. */
export function labelledBooks(part: Part): readonly LabelledBook[] {
  const folder = join(process.cwd(), "test/pmo/intake/labelled", part);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .flatMap((name) => booksIn(readFileSync(join(folder, name), "utf8"), name));
}

interface Draft {
  readonly name: string;
  readonly rows: CellValue[][];
  readonly formats: Record<string, string>;
  readonly tables: LabelledTable[];
}

function booksIn(text: string, file: string): readonly LabelledBook[] {
  const books: { name: string; sheets: Draft[] }[] = [];
  const sheet = (): Draft => {
    const found = books[books.length - 1]?.sheets.at(-1);
    if (!found) throw new Error(`${file}: a line before the first sheet.`);
    return found;
  };
  for (const line of text.split("\n")) {
    const [word = "", ...rest] = line.split(" ");
    if (word === "book") books.push({ name: rest.join(" "), sheets: [] });
    else if (word === "sheet")
      books.at(-1)?.sheets.push({ name: rest.join(" "), rows: [], formats: {}, tables: [] });
    else if (word === "|") addRow(sheet(), line);
    else if (word === "table") sheet().tables.push(tableIn(rest));
    else if (word === "fields") {
      const last = sheet().tables.pop();
      if (last) sheet().tables.push({ ...last, fields: fieldsIn(rest) });
    } else if (word !== "" && word !== "#") throw new Error(`${file}: no such line: ${line}`);
  }
  return books.map(({ name, sheets }) => ({
    name,
    sheets: sheets.map((draft) => ({
      sheet: sheetOf(draft.rows, { name: draft.name, formats: draft.formats }),
      tables: draft.tables,
    })),
  }));
}

function addRow({ rows, formats }: Draft, line: string): void {
  const cells = line.trim() === "|" ? [] : line.trim().slice(1, -1).split("|");
  rows.push(
    cells.map((cell, column) => {
      const text = cell.trim();
      const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
      if (date) {
        formats[`${rows.length},${column}`] = "dd/mm/yyyy";
        return serialOf(Number(date[1]), Number(date[2]), Number(date[3])) ?? text;
      }
      if (text.startsWith("'")) return text.slice(1);
      return text === "" ? null : /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text.replace(/\\n/g, "\n");
    }),
  );
}

function tableIn([register = "", header = "", entries = ""]: readonly string[]): LabelledTable {
  return {
    register,
    header: header === "across" || header === "form" ? header : Number(header),
    entries: Number(entries),
    fields: new Map(),
  };
}

const fieldsIn = (words: readonly string[]): ReadonlyMap<string, string | undefined> =>
  new Map(
    words.map((word) => {
      const [place = "", field = ""] = word.split(":");
      return [place, field === "-" ? undefined : field] as const;
    }),
  );

import type { SourceBook, SourceSheet } from "../../pmo/intake/plan";
import type { ReadSource } from "../read-source";
import type { BareBook, ReadAnswer } from "./messages";

/** Cells that are handed over at once: some 10 ms of work for the one who takes them. */
const CELLS = 40_000;
/** Rows that are handed over at once; empty ones count as well. */
const ROWS = 50_000;

/** Takes what was read apart into messages of bearable size. */
export function* piecesOf({ books, refused }: ReadSource): Generator<ReadAnswer> {
  for (const book of books) {
    yield { kind: "book", book: bare(book) };
    for (const [sheet, { values, formats }] of book.sheets.entries()) {
      let from = 0;
      while (from < values.length) {
        let to = from;
        for (let cells = 0; to < values.length && cells < CELLS && to - from < ROWS; to++)
          cells += values[to]?.length ?? 0;
        yield {
          kind: "rows",
          sheet,
          rows: { values: values.slice(from, to), formats: formats.slice(from, to) },
        };
        from = to;
      }
    }
  }
  yield { kind: "end", refused };
}

const bare = (book: SourceBook): BareBook => ({
  ...book,
  sheets: book.sheets.map(({ values: _values, formats: _formats, ...about }) => about),
});

type Rows<Cell> = (readonly Cell[])[];

/** Puts the pieces together again. */
export class Collected {
  private readonly books: SourceBook[] = [];
  private rows: { values: Rows<SourceSheet["values"][0][0]>; formats: Rows<string> }[] = [];

  /** Takes a message in; with the last one it answers everything. */
  take(answer: Exclude<ReadAnswer, { kind: "file" }>): ReadSource | undefined {
    if (answer.kind === "end") return { books: this.books, refused: answer.refused };
    if (answer.kind === "rows") {
      const rows = this.rows[answer.sheet];
      for (const row of answer.rows.values) rows?.values.push(row);
      for (const row of answer.rows.formats) rows?.formats.push(row);
      return undefined;
    }
    const sheets = answer.book.sheets.map((about) => ({ ...about, values: [], formats: [] }));
    this.rows = sheets;
    this.books.push({ ...answer.book, sheets });
    return undefined;
  }
}

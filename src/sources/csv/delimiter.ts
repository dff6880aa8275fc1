import { detectDelimiter } from "hucre/csv";

/** How the values of a text file are parted, and the text without a line that says so. */
export interface Delimited {
  readonly delimiter: string;
  /** In words, for a note. */
  readonly name: string;
  readonly body: string;
}

const NAMES: Record<string, string> = { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" };

/** A first line `sep=;` is Excel's own; else the delimiter is found by counting. Files named .tsv or .tab have tabs. */
export function findDelimiter(text: string, fileName: string): Delimited {
  const plain = text.replace(/^\ufeff/, "");
  const said = /^sep=(.)\r?(?:\n|$)/i.exec(plain);
  if (said?.[1] !== undefined) return named(said[1], plain.slice(said[0].length));
  if (/\.(tsv|tab)$/i.test(fileName)) return named("\t", plain);
  return named(detectDelimiter(plain), plain);
}

const named = (delimiter: string, body: string): Delimited => ({
  delimiter,
  name: NAMES[delimiter] ?? `“${delimiter}”`,
  body,
});

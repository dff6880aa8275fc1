import type { CellValue, Serial } from "../values/cell";
import { longDate } from "../values/calendar";
import { textOf } from "../values/text";
import type { Template } from "../templates/template";
import { each } from "../work";
import type { Work } from "../work";
import { sourcePattern } from "./memory";
import type { RegisterImport, SourceSheet } from "./plan";

/** A workbook as it is compared with those that came before. */
export interface DeliveredBook {
  readonly file: string;
  /** Alike for workbooks with the same cells, whatever their names. */
  readonly contents: string;
  /** ISO 8601, where it is known. */
  readonly modified?: string;
  /** The latest day on which its rows say that they were updated. */
  readonly latest?: Serial;
}

/** Something to know about a workbook before it is brought in. */
export interface SourceNotice {
  readonly file: string;
  readonly kind: "same contents" | "unchanged" | "older";
  /** For `older`: the sentence without what follows from it. */
  readonly fact?: string;
  /** A sentence for the analyst. */
  readonly sentence: string;
}

export const SOURCE_HEADERS = ["File", "Contents", "Saved", "Latest update", "Brought in"];

/** A workbook's cells as a short mark. */
export function* contentsMark(sheets: readonly SourceSheet[]): Work<string> {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (const { values } of sheets)
    yield* each(values, (cells, row) => {
      for (const [column, value] of cells.entries()) {
        if (value === null) continue;
        const text = `${row},${column}:${String(value)}`;
        for (let at = 0; at < text.length; at++) {
          first = Math.imul(first ^ text.charCodeAt(at), 0x01000193) >>> 0;
          second = Math.imul(second ^ text.charCodeAt(at), 0x85ebca6b) >>> 0;
        }
      }
    });
  return `c:${first.toString(36)}${second.toString(36)}`;
}

const UPDATED = /updated|status date|reported/i;

/** The latest day in columns that say when a row was updated. */
export function latestUpdate(
  imports: readonly RegisterImport[],
  templates: readonly Template[],
): Serial | undefined {
  const days = imports.flatMap(({ register, columns, rows }) => {
    const fields = templates.find(({ id }) => id === register)?.fields ?? [];
    return columns.flatMap(({ field }, index) =>
      fields.some(({ id, type, header }) => id === field && type === "date" && UPDATED.test(header))
        ? (rows.values[index] ?? []).filter((value): value is number => typeof value === "number")
        : [],
    );
  });
  return days.length === 0 ? undefined : days.reduce((latest, day) => Math.max(latest, day));
}

/** Says which workbooks came before, under this name or another, and which are older than what was brought in last. */
export function sourceNotices(
  books: readonly DeliveredBook[],
  known: readonly (readonly CellValue[])[],
): readonly SourceNotice[] {
  const before = known.map(([file, contents, saved, latest]) => ({
    file: textOf(file ?? null),
    contents: textOf(contents ?? null),
    saved: textOf(saved ?? null),
    latest: typeof latest === "number" ? latest : undefined,
  }));
  return books.flatMap((book, index): SourceNotice[] => {
    const { file } = book;
    const twin = books.slice(0, index).find(({ contents }) => contents === book.contents)?.file;
    const old = before.find(({ contents, file: name }) => contents === book.contents && name !== file)?.file;
    const other = twin ?? old;
    if (before.some((one) => one.file === file && one.contents === book.contents))
      return [{ file, kind: "unchanged", sentence: `${file} has not changed since it was brought in.` }];
    if (other !== undefined)
      return [
        {
          file,
          kind: "same contents",
          sentence: `${file} holds the same cells as ${other}${twin === undefined ? ", which was brought in before" : ""}.`,
        },
      ];
    const last = before.filter(
      (one) => sourcePattern(one.file).toLowerCase() === sourcePattern(file).toLowerCase(),
    );
    const newer = last.find(
      ({ saved }) => book.modified !== undefined && saved !== "" && saved > book.modified,
    );
    if (newer && book.modified !== undefined)
      return [
        olderThan(
          file,
          newer.file,
          `it was saved on ${book.modified.slice(0, 10)}, that one on ${newer.saved.slice(0, 10)}`,
        ),
      ];
    const later = last.find(({ latest }) => (latest ?? 0) > (book.latest ?? Infinity));
    return later?.latest !== undefined && book.latest !== undefined
      ? [
          olderThan(
            file,
            later.file,
            `its latest update is of ${longDate(book.latest)}, that one's of ${longDate(later.latest)}`,
          ),
        ]
      : [];
  });
}

function olderThan(file: string, other: string, why: string): SourceNotice {
  const fact = `${file} is older than ${other === file ? "what was brought in last under this name" : other}: ${why}.`;
  return {
    file,
    kind: "older",
    fact,
    sentence: `${fact} Bringing it in would put old values over newer ones.`,
  };
}

import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";

/** What `PMO Setup` remembers of one column of a source; an analyst may change it there. */
export interface RememberedColumn {
  readonly header: string;
  /** The header of the field that it feeds; empty where it is kept as it is. */
  readonly field: string;
  /** 0–1, as it was when the column was last brought in. */
  readonly confidence: number;
  readonly byHand: boolean;
  /** Its letters on the sheet (`C`), or its cell in a form. */
  readonly place: string;
  /** The name of the register; empty in tables of an older version. */
  readonly register: string;
}

/** One sheet of one source, by the names under which it comes each time. */
export interface RememberedSource {
  readonly file: string;
  readonly sheet: string;
  /** Its headers are its fingerprint. */
  readonly columns: readonly RememberedColumn[];
}

/** The reason that stands in the table for what the analyst decided. */
export const CHOSEN_REASON = "Chosen by hand";

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const DIGITS_DATE =
  "\\d{4}[-_. ]?\\d{2}(?:[-_. ]?\\d{2})?|\\d{1,2}[-_. ]\\d{1,2}[-_. ]\\d{2,4}|(?:19|20)\\d\\d";
/** What changes in a file's name from one delivery to the next: dates, months, quarters, versions, marks of copies. */
const VARIES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${DIGITS_DATE}|(?:${MONTH})(?:[-_. ]?\\d{2,4})?|fy ?\\d{2,4}(?:[-_/ ]\\d{2,4})?|q[1-4]|(?:wk|week|v|version) ?\\d+(?:\\.\\d+)*|final|draft|copy|\\(\\d+\\))(?![\\p{L}\\p{N}])`,
  "giu",
);

/** A file's name with `*` for what changes from one delivery to the next: `Return March 2026 v2.xlsx` is `Return *.xlsx`. */
export const sourcePattern = (name: string): string =>
  name
    .replace(VARIES, "*")
    .replace(/\*(?:[\s_.,-]*\*)+/g, "*")
    .trim();

/** The sheet's name for the memory: that of a text file follows its file's name, and varies with it. */
export const sheetPattern = (file: string, sheet: string): string =>
  folded(file).includes(folded(sheet)) && folded(sheet) !== "" && file.length - sheet.length <= 5
    ? sourcePattern(sheet)
    : sheet;

/** The sources that the rows of the mappings table describe. */
export function rememberedSources(rows: readonly (readonly CellValue[])[]): readonly RememberedSource[] {
  const sources = new Map<string, { file: string; sheet: string; columns: RememberedColumn[] }>();
  for (const [file, sheet, header, field, confidence, reason, place, register] of rows) {
    if (textOf(header ?? null) === "") continue;
    const key = sourceKey(textOf(file ?? null), textOf(sheet ?? null));
    const source = sources.get(key) ?? {
      file: textOf(file ?? null),
      sheet: textOf(sheet ?? null),
      columns: [],
    };
    source.columns.push({
      header: textOf(header ?? null),
      field: textOf(field ?? null),
      confidence: typeof confidence === "number" ? confidence : 1,
      byHand: textOf(reason ?? null).toLowerCase() === CHOSEN_REASON.toLowerCase(),
      place: textOf(place ?? null),
      register: textOf(register ?? null),
    });
    sources.set(key, source);
  }
  return [...sources.values()];
}

/** A source's names, compared without case. */
export const sourceKey = (file: string, sheet: string): string =>
  `${sourcePattern(file).toLowerCase()}|${sheetPattern(file, sheet).toLowerCase()}`;

/**
 * The remembered source that a sheet is: by the names of file and sheet, else by the same set of headers under other names.
 */
export function findSource(
  sources: readonly RememberedSource[],
  file: string,
  sheet: string,
  headers: readonly string[],
): RememberedSource | undefined {
  const wanted = sourceKey(file, sheet);
  const print = fingerprint(headers);
  return (
    sources.find((source) => sourceKey(source.file, source.sheet) === wanted) ??
    sources.find(({ columns }) => fingerprint(columns.map(({ header }) => header)) === print)
  );
}

/** A set of headers, whatever their order and case. */
const fingerprint = (headers: readonly string[]): string =>
  [...new Set(headers.map(folded))].sort().join("|");

import { valueMark } from "../intake/stamp";
import { PROVENANCE_HEADERS } from "../registers/register";
import type { CellValue } from "../values/cell";
import { MARK_HEADER } from "./earlier";

const PUBLISHED = "p:";
/** What tells nothing of the row: what is worked out anew with every import, and the mark itself. */
const LEFT_OUT: ReadonlySet<string> = new Set([PROVENANCE_HEADERS.stamp, MARK_HEADER]);

/** The mark of a row that was kept when its period was published: made of its filled cells, so that an edit shows. */
export function publishedMark(cells: Iterable<readonly [header: string, value: CellValue]>): string {
  const parts = [...cells]
    .filter(([header, value]) => value !== null && value !== "" && !LEFT_OUT.has(header))
    .map(([header, value]) => `${header}:${valueMark(value)}`)
    .sort();
  return PUBLISHED + doubled(parts);
}

/** True for the mark of a row that a publication kept; rows of imported time series have others. */
export const isPublishedMark = (mark: string): boolean => mark.startsWith(PUBLISHED);

/** How many rows a register had when a period was published, and a mark of all of them. */
export interface Seal {
  readonly register: string;
  readonly rows: number;
  readonly mark: string;
}

/** The mark of all rows of a register that a publication kept, in any order. */
export const sealMark = (marks: readonly string[]): string => doubled([...marks].sort());

/** Seals as their cell holds them: `Projects 24 (Xy3kPq0_), Risks 120 (Ab91mmZ.)`. */
export const sealText = (seals: readonly Seal[]): string =>
  seals.map(({ register, rows, mark }) => `${register} ${rows} (${mark})`).join(", ");

/** The seals in a cell. */
export const sealsIn = (cell: CellValue): Seal[] =>
  [...String(cell ?? "").matchAll(/(?:^|, )(.+?) (\d+) \(([\w.]+)\)/g)].map(
    ([, register = "", rows, mark = ""]) => ({
      register,
      rows: Number(rows),
      mark,
    }),
  );

/** A hash of four letters, twice over: from the front and from the back. */
const doubled = (parts: readonly string[]): string =>
  valueMark(parts.join("|")) + valueMark([...parts].reverse().join("|"));

import type { CellValue } from "../values/cell";
import { isPlaceholder } from "../values/placeholders";
import { folded, textOf } from "../values/text";

const HONORIFIC = /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|dame)\.?\s+/i;
const TURNED = /^([^,]+),\s*([^,]+)$/;

/** The people that a cell names, one spelling each; none where it is blank or says that nobody is known. */
export const peopleIn = (cell: CellValue): readonly string[] =>
  textOf(cell)
    .split(/\s*[;\n|]\s*/)
    .map((name) => name.trim())
    .filter((name) => name !== "" && !isPlaceholder(name));

/** A name as it is spoken: `Okafor, Ines` is `Ines Okafor`. */
export function spokenName(name: string): string {
  const [, last, first] = TURNED.exec(name) ?? [];
  return last === undefined || first === undefined ? name : `${first.trim()} ${last.trim()}`;
}

/** What two spellings of one name have in common: its words without case, accents, titles and order. */
export const personKey = (name: string): string =>
  folded(spokenName(name).replace(HONORIFIC, ""))
    .split(" ")
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .join(" ");

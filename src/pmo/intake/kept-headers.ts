import { PROVENANCE_HEADERS } from "../registers/register";
import type { Template } from "../templates/template";
import { tidy } from "../values/text";
import type { ColumnMatch } from "./plan";

/** Excel takes at most 255 characters as the name of a table's column. */
const LONGEST = 255;

/**
 * The headers under which unmapped columns are kept in a register: their own, on one line and short enough for a table, made
 * unique (without case) against the register's headers and each other. Undefined stands for mapped columns.
 */
export function keptHeaders(
  template: Template,
  columns: readonly ColumnMatch[],
): readonly (string | undefined)[] {
  const taken = new Set(
    [...template.fields.map(({ header }) => header), ...Object.values(PROVENANCE_HEADERS)].map((header) =>
      header.toLowerCase(),
    ),
  );
  return columns.map(({ header, field }) => {
    if (field !== undefined) return undefined;
    const own = cut(tidy(header), LONGEST);
    let unique = own;
    for (let number = 2; taken.has(unique.toLowerCase()); number++)
      unique = `${cut(own, LONGEST - String(number).length - 1)} ${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

import { folded, textOf } from "../../values/text";
import { headerText } from "../match/header-text";
import type { Table } from "./table";

const RISK: ReadonlySet<string> = new Set(["risk", "risks", "threat", "opportunity", "r"]);
const OTHER: ReadonlySet<string> = new Set(
  "issue issues assumption assumptions dependency dependencies action actions decision decisions change changes constraint i a d".split(
    " ",
  ),
);
const HEADERS: ReadonlySet<string> = new Set([
  "type",
  "raid",
  "category",
  "kind",
  "item",
  "log",
  "entry",
  "record",
]);

/**
 * The column of a RAID log that says which rows are risks, by its place in the table; undefined for other tables. Nearly all of
 * its cells must be such words, some of them risks and some not.
 */
export function raidColumn(table: Table): number | undefined {
  const found = table.columns.findIndex(({ header }, column) => {
    if (!headerText(header).words.some((word) => HEADERS.has(word))) return false;
    let risks = 0;
    let others = 0;
    let filled = 0;
    for (const { cells } of table.rows) {
      const word = folded(textOf(cells[column] ?? null));
      if (word === "") continue;
      filled++;
      if (RISK.has(word)) risks++;
      else if (OTHER.has(word)) others++;
    }
    return risks > 0 && others > 0 && risks + others >= 0.9 * filled;
  });
  return found < 0 ? undefined : found;
}

/** True for a row that a RAID log says is something else than a risk. */
export const isOtherKind = (table: Table, index: number, column: number): boolean =>
  OTHER.has(folded(textOf(table.rows[index]?.cells[column] ?? null)));

import type { Template } from "../templates/template";
import { columnsOf } from "./read-table";
import type { ReadTable } from "./read-table";
import { kindOf } from "./rows/raid";

/** What a column that names kinds of entries adds to the score of a kind. */
const RAID_WORTH = 5;

/**
 * The tables that a RAID log is made of: one for each register that we have a template for, with its rows. Rows of other kinds and
 * rows without one stay with the first. A table that is no RAID log is its own only part.
 */
export function raidParts(read: ReadTable, templates: readonly Template[]): readonly ReadTable[] {
  const { raid, table } = read;
  if (!raid) return [read];
  const registers = raid.registers.filter((id) => templates.some((template) => template.id === id));
  const [first] = registers;
  if (first === undefined) return [read];
  return registers.map((register): ReadTable => {
    const rows = table.rows.filter((_, index) => {
      const kind = kindOf(table, index, raid.column);
      return kind === register || (register === first && (kind === undefined || !registers.includes(kind)));
    });
    const part = { ...table, rows, blankRows: register === first ? table.blankRows : [] };
    const sorted = { ...raid, elsewhere: table.rows.length - rows.length };
    return {
      ...read,
      table: part,
      columns: columnsOf(part, raid),
      notes: register === first ? read.notes : [],
      raid: sorted,
      kinds: read.kinds
        .filter(({ kind }) => kind.register === register)
        .map((score) => ({ ...score, score: score.score + RAID_WORTH })),
    };
  });
}

import type { Template } from "../../templates/template";
import type { ColumnMatch } from "../plan";
import type { ReadTable } from "../read-table";
import { raidNote } from "../words";
import { exactDuplicates } from "./duplicates";
import { fillDown } from "./fill-down";
import { kindOf } from "./raid";
import { rowVerdicts } from "./row-kinds";
import type { RowVerdict } from "./row-kinds";
import type { Table } from "./table";

/** Which rows of a table come in. */
export interface Entries {
  /** The table with merged group cells filled. */
  readonly table: Table;
  /** Places in the table's rows. */
  readonly kept: readonly number[];
  readonly verdicts: readonly RowVerdict[];
  readonly notes: readonly string[];
}

/** Sorts the rows of a table into entries and others. */
export function entriesOf(read: ReadTable, template: Template, matches: readonly ColumnMatch[]): Entries {
  const place = (field: string): number => matches.findIndex((match) => match.field === field);
  const amounts = matches.flatMap((_, index) => {
    const { classes, sampled } = read.columns[index]?.profile ?? { classes: undefined, sampled: 0 };
    return classes && sampled > 0 && (classes.number + classes.money) * 2 > sampled ? [index] : [];
  });
  const key = place(template.key);
  const columns = { key, label: place(template.label), amounts };
  const verdicts = new Map<number, RowVerdict>();
  for (const verdict of rowVerdicts(read.table, columns)) verdicts.set(verdict.index, verdict);
  const notes: string[] = [];
  const { raid } = read;
  if (raid?.column !== undefined && raid.registers.includes(template.id)) {
    let others = 0;
    let own = 0;
    read.table.rows.forEach((_, index) => {
      if (verdicts.has(index)) return;
      const kind = kindOf(read.table, index, raid.column);
      if (kind === undefined || kind === template.id) {
        own++;
        return;
      }
      verdicts.set(index, { index, reason: "other kind" });
      others++;
    });
    const header = read.table.columns[raid.column]?.header ?? "";
    notes.push(raidNote(header, template, own, raid.elsewhere ?? 0, others));
  }
  const filled = fillDown(read.table, (index) => !verdicts.has(index), key);
  notes.push(...filled.notes);
  for (const { index, of } of exactDuplicates(filled.table, (row) => verdicts.has(row)))
    verdicts.set(index, { index, reason: "exact duplicate", of });
  return {
    table: filled.table,
    kept: filled.table.rows.flatMap((_, index) => (verdicts.has(index) ? [] : [index])),
    verdicts: [...verdicts.values()].sort((a, b) => a.index - b.index),
    notes,
  };
}

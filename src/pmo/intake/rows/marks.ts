import type { CellValue } from "../../values/cell";
import { listValueOf } from "../../values/list-value";
import { readerOf } from "../options";
import type { ListReaders } from "../options";
import { marksNote } from "../words";
import { textOf } from "../../values/text";
import type { Table } from "./table";

const MARK = /^(?:x|✓|✔|☑|●|•|\*|1|yes|y)$/i;
/** The fewest columns that make a scale. */
const STEPS = 3;

/** Neighbouring columns for the steps of one scale, by place in the table. */
interface Scale {
  readonly label: string;
  readonly from: number;
  readonly steps: readonly number[];
}

/**
 * A scale may lie across several columns with a mark in one of them (`Probability 1 … 5`). Its step is put into the first of
 * these columns, under the scale's own name; the marks in the others stay as they are.
 */
export function joinMarks(
  table: Table,
  lists: ListReaders,
): { readonly table: Table; readonly notes: readonly string[] } {
  const scales = scalesIn(table, lists).filter((scale) => isMarked(table, scale));
  if (scales.length === 0) return { table, notes: [] };
  const rows = table.rows.map((row) => {
    const cells = [...row.cells];
    for (const { from, steps } of scales) {
      const marked = steps.findIndex((_, index) => isMark(row.cells[from + index] ?? null));
      if (marked >= 0) cells[from] = steps[marked] ?? null;
    }
    return { ...row, cells };
  });
  const columns = table.columns.map((column, place) => {
    const scale = scales.find(({ from, steps }) => place >= from && place < from + steps.length);
    if (!scale) return column;
    return place === scale.from ? { ...column, header: scale.label } : { ...column, stepOf: scale.label };
  });
  return {
    table: { ...table, rows, columns },
    notes: scales.map(({ label, steps }) => marksNote(label, steps.length)),
  };
}

const isMark = (cell: CellValue): boolean => cell !== null && cell !== false && MARK.test(textOf(cell));

/** Runs of columns whose headers are one label with the steps 1, 2, 3 … or words of the scale, up or down. */
function scalesIn(table: Table, lists: ListReaders): readonly Scale[] {
  const scales: Scale[] = [];
  const headers = table.columns.map(({ header, unnamed }) => (unnamed ? undefined : labelled(header, lists)));
  for (let from = 0; from < headers.length; from++) {
    const label = headers[from]?.label;
    const steps: number[] = [];
    while (label !== undefined && headers[from + steps.length]?.label === label) {
      const step = headers[from + steps.length]?.step ?? 0;
      if (steps.includes(step)) break;
      steps.push(step);
    }
    if (label !== undefined && steps.length >= STEPS) {
      scales.push({ label, from, steps });
      from += steps.length - 1;
    }
  }
  return scales;
}

function labelled(
  header: string,
  lists: ListReaders,
): { readonly label: string; readonly step: number } | undefined {
  const words = header.trim().split(/\s+/);
  for (const length of [1, 2]) {
    if (words.length <= length) continue;
    const step = Number(listValueOf(words.slice(-length).join(" "), readerOf(lists, "scale")));
    if (step >= 1 && step <= 5) return { label: words.slice(0, -length).join(" "), step };
  }
  return undefined;
}

/** Marks only, and hardly ever two in a row. */
function isMarked(table: Table, { from, steps }: Scale): boolean {
  let marked = 0;
  let several = 0;
  for (const { cells } of table.rows) {
    const filled = cells.slice(from, from + steps.length).filter((cell) => cell !== null && cell !== "");
    if (filled.some((cell) => !isMark(cell))) return false;
    if (filled.length > 0) marked++;
    if (filled.length > 1) several++;
  }
  return marked >= 2 && several <= 0.1 * marked;
}

import { classOf } from "./match/profile";
import type { CellClass } from "./match/profile";
import { parseRag } from "../values/rag-word";
import { textOf } from "../values/text";
import { isErrorText } from "../values/cell";
import type { CellValue } from "../values/cell";
import type { Field, Template } from "../templates/template";
import { readerOf } from "./options";
import type { ListReaders } from "./options";
import type { ColumnMatch } from "./plan";
import type { TableRow } from "./rows/table";

const SUITS: Partial<Readonly<Record<Field["type"], readonly CellClass[]>>> = {
  date: ["date", "period", "placeholder"],
  money: ["number", "money", "placeholder", "error"],
  percent: ["share", "number", "placeholder"],
  number: ["number", "short", "share", "placeholder"],
};
/** How much of an entry's typed cells must read as such, and how much of it must be there. */
const READS = 0.7;
const FILLED = 0.4;
const DIFFERENT = 0.5;
/** Of a form's values so many may be Excel errors; more make it a summary whose links are broken. */
const ERRORS = 0.25;

/**
 * True for a row that reads as an entry. Where a table lies on its side or is a form, what stands beside the names of fields may
 * also be their definitions, hints or marks of what has changed.
 */
export function isCredible(
  row: TableRow,
  matches: readonly ColumnMatch[],
  template: Template,
  lists: ListReaders,
): boolean {
  let typed = 0;
  let reads = 0;
  const mapped = matches.filter(({ field }) => field !== undefined).length;
  let filled = 0;
  const all = row.cells.filter((cell) => cell !== null);
  if (all.filter(isErrorText).length > ERRORS * all.length) return false;
  const seen = new Set<CellValue>();
  matches.forEach(({ field: id }, index) => {
    const field = template.fields.find((candidate) => candidate.id === id);
    const cell = row.cells[index] ?? null;
    if (!field || cell === null) return;
    filled++;
    seen.add(typeof cell === "string" ? cell.trim().toLowerCase() : cell);
    const reading = readsAs(field, cell, row.formats[index] ?? "General", lists);
    if (reading === undefined) return;
    typed++;
    if (reading) reads++;
  });
  return filled >= FILLED * mapped && seen.size >= DIFFERENT * filled && reads >= READS * typed;
}

function readsAs(field: Field, cell: CellValue, format: string, lists: ListReaders): boolean | undefined {
  if (field.list === "rag") {
    const colour = parseRag(textOf(cell), readerOf(lists, "rag"));
    return colour === "missing" || colour.ok;
  }
  const suits = SUITS[field.type];
  return suits?.includes(classOf(cell, format));
}

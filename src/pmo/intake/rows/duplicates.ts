import type { CellValue } from "../../values/cell";
import { textOf } from "../../values/text";
import type { Table } from "./table";

/** Rows that say in every cell what an earlier row says: the later one's place in the table and the earlier one's. */
export function exactDuplicates(
  table: Table,
  isOut: (index: number) => boolean,
): readonly { readonly index: number; readonly of: number }[] {
  const first = new Map<string, number>();
  const found: { index: number; of: number }[] = [];
  table.rows.forEach(({ cells }, index) => {
    if (isOut(index) || cells.filter((cell) => cell !== null).length < 2) return;
    const content = cells.map(mark).join("\u001f");
    const of = first.get(content);
    if (of === undefined) first.set(content, index);
    else found.push({ index, of });
  });
  return found;
}

const mark = (cell: CellValue): string =>
  cell === null ? "" : `${typeof cell === "number" ? "n" : "t"}${textOf(cell)}`;

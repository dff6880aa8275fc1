import type { Session } from "./session";
import { asTyped } from "./text-cells";

/** Writes single lines of text into sheets of ours, in one round trip. */
export async function writeNotes(
  session: Session,
  notes: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[],
): Promise<void> {
  for (const { sheet, row, column, text } of notes) {
    const cell = session.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1);
    cell.values = [[asTyped(text)]];
    cell.format.font.bold = true;
  }
  await session.sync();
}

import type { CellInput, FormulaRun, SheetContent } from "../../pmo/changes/content";
import { widthPoints } from "../../pmo/registers/register-sheet";
import type { Payload } from "../payload";
import { asTyped } from "../text-cells";
import { applyChart } from "./charts";
import { applyConditionals } from "./conditional";
import { applyLook, rangeOf } from "./looks";
import { applyPage } from "./page";
import { applyValidation } from "./validations";

/** Queues a sheet's whole content: values first, then tables, then looks, then what draws on top of them. */
export async function applyContent(
  sheet: Excel.Worksheet,
  content: SheetContent,
  payload: Payload,
): Promise<void> {
  sheet.showGridlines = content.gridlines;
  sheet.tabColor = content.tabColor;
  for (const block of content.blocks) await writeBlock(sheet, block.row, block.column, block.cells, payload);
  for (const table of content.tables) addTable(sheet, table);
  // After the tables, because `[@Budget]` means something only inside one.
  for (const run of content.runs) fillDown(sheet, run);
  await payload.room(
    content.looks.length * 700 + content.conditional.length * 900 + content.validations.length * 700,
  );
  for (const { look, ...place } of content.looks) applyLook(rangeOf(sheet, place), look, place);
  content.columnWidths.forEach((width, column) => {
    if (width !== undefined)
      sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = widthPoints(width);
  });
  for (const { row, rows, points: height } of content.rowHeights)
    sheet.getRangeByIndexes(row, 0, rows, 1).format.rowHeight = height;
  for (const column of content.hiddenColumns)
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().columnHidden = true;
  applyConditionals(sheet, content.conditional);
  for (const place of content.merges ?? []) rangeOf(sheet, place).merge();
  for (const rule of content.validations) applyValidation(sheet, rule);
  if (content.frozen) freeze(sheet, content.frozen);
  for (const chart of content.charts) applyChart(sheet, chart);
  if (content.page) applyPage(sheet, content.page);
}

/** Characters of one write: Office.js takes some 30 ms to make a call of them, in which nothing else happens in the pane. */
const WRITTEN_AT_ONCE = 300_000;

/** Queues a block of cells, split where it would make a request too large. `null` leaves a cell alone. */
export async function writeBlock(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly CellInput[])[],
  payload: Payload,
): Promise<void> {
  const columns = Math.max(0, ...cells.map((line) => line.length));
  if (columns === 0) return;
  let pending: (string | number | boolean | null)[][] = [];
  let size = 0;
  let first = row;
  const send = async (): Promise<void> => {
    if (pending.length === 0) return;
    await payload.room(size);
    sheet.getRangeByIndexes(first, column, pending.length, columns).formulas = pending;
    first += pending.length;
    pending = [];
    size = 0;
  };
  for (const line of cells) {
    const typed = Array.from({ length: columns }, (_, index) => asTyped(line[index] ?? null));
    pending.push(typed);
    size += typed.reduce<number>((sum, cell) => sum + (typeof cell === "string" ? cell.length + 6 : 8), 0);
    if (size > WRITTEN_AT_ONCE) await send();
  }
  await send();
}

/** The first row is written and copied down, so that a thousand rows cost no more characters than one. */
export function fillDown(sheet: Excel.Worksheet, run: FormulaRun): void {
  if (run.rows === 0) return;
  const columns = run.formulas.length;
  const first = sheet.getRangeByIndexes(run.row, run.column, 1, columns);
  first.formulas = [run.formulas.map((formula) => formula.replaceAll("{row}", String(run.row + 1)))];
  if (run.rows > 1)
    sheet.getRangeByIndexes(run.row + 1, run.column, run.rows - 1, columns).copyFrom(first, "Formulas");
}

/** Queues a table over cells that are written already. */
export function addTable(sheet: Excel.Worksheet, content: SheetContent["tables"][number]): void {
  const table = sheet.tables.add(rangeOf(sheet, content), true);
  table.name = content.name;
  table.style = content.style;
  table.showBandedRows = content.banded;
  table.showFilterButton = content.filterButtons;
}

/** Queues frozen rows and columns; none where both are zero. */
export function freeze(sheet: Excel.Worksheet, { rows, columns }: { rows: number; columns: number }): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

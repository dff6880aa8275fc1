import type { Look, Place, SheetContent } from "../changes/content";
import { ContentBuilder } from "../reports/content-builder";
import { valueOf } from "./book";
import type { SampleCell, SampleSheet, StyledCell } from "./book";

/** A sample sheet as content that can be written into a workbook. */
export function sampleContent(sheet: SampleSheet): SheetContent {
  const builder = new ContentBuilder();
  const merges: Place[] = [];
  sheet.rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (valueOf(cell) !== null) builder.put(row, column, valueOf(cell));
      if (!isStyled(cell)) return;
      builder.look({ row, column, rows: 1, columns: 1 }, lookOf(cell));
      if (cell.across !== undefined && cell.across > 1)
        merges.push({ row, column, rows: 1, columns: cell.across });
    }),
  );
  return { ...builder.build({ columnWidths: sheet.columnWidths, tabColor: "" }), gridlines: true, merges };
}

const isStyled = (cell: SampleCell): cell is StyledCell => cell !== null && typeof cell === "object";

function lookOf({ numberFormat, bold, italic, wrap, fill, fontColor, fontSize }: StyledCell): Look {
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(wrap === undefined ? {} : { wrap }),
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(fontSize === undefined ? {} : { fontSize }),
  };
}

import { MAX_COLUMNS, MAX_ROWS, between, containsArea, intersect, lastColumn, lastRow } from "../area";
import type { Area } from "../area";

/** Cells put in or taken out; whole rows and columns are areas of entire rows and columns. */
export type ShiftEdit =
  | {
      readonly kind: "insert";
      readonly sheetName: string;
      readonly area: Area;
      readonly shift: "Down" | "Right";
    }
  | {
      readonly kind: "delete";
      readonly sheetName: string;
      readonly area: Area;
      readonly shift: "Up" | "Left";
    };

/** What a change of the workbook's structure means for formulas. Names compare without case. */
export type StructureEdit =
  | ShiftEdit
  /** Cut and paste: references to the cells follow them, those to the overwritten cells are lost. */
  | {
      readonly kind: "moveCells";
      readonly sheetName: string;
      readonly area: Area;
      readonly toSheetName: string;
      readonly toRow: number;
      readonly toColumn: number;
    }
  | { readonly kind: "renameSheet"; readonly from: string; readonly to: string }
  | { readonly kind: "deleteSheet"; readonly sheetName: string }
  | { readonly kind: "renameTable"; readonly from: string; readonly to: string }
  | { readonly kind: "deleteTable"; readonly table: string }
  | {
      readonly kind: "renameTableColumn";
      readonly table: string;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "deleteTableColumn"; readonly table: string; readonly column: string }
  | { readonly kind: "renameName"; readonly from: string; readonly to: string };

/**
 * Where an area is after cells were put in or taken out on its sheet: moved, grown, shrunk, or undefined when
 * all of it is gone. An area that sticks out sideways of the shifted band stays as it is, as references do in Excel.
 */
export function shiftArea(a: Area, edit: ShiftEdit): Area | undefined {
  const vertical = edit.shift === "Down" || edit.shift === "Up";
  const turned = vertical ? a : transposed(a);
  const band = vertical ? edit.area : transposed(edit.area);
  const limit = vertical ? MAX_ROWS : MAX_COLUMNS;
  if (turned.column < band.column || lastColumn(turned) > lastColumn(band)) return a;
  // A reference to whole columns has no rows that could move.
  if (turned.row === 0 && turned.rows === limit)
    return edit.kind === "delete" && band.rows === limit ? undefined : a;
  const span =
    edit.kind === "insert"
      ? afterInsert(turned.row, lastRow(turned), band.row, band.rows, limit)
      : afterDelete(turned.row, lastRow(turned), band.row, band.rows);
  if (!span) return undefined;
  const moved = between(span[0], turned.column, span[1], lastColumn(turned));
  return vertical ? moved : transposed(moved);
}

const transposed = (a: Area): Area => ({ row: a.column, column: a.row, rows: a.columns, columns: a.rows });

type Span = [first: number, last: number];

function afterInsert(
  first: number,
  last: number,
  at: number,
  count: number,
  limit: number,
): Span | undefined {
  const from = first >= at ? first + count : first;
  const to = last >= at ? last + count : last;
  return from >= limit ? undefined : [from, Math.min(to, limit - 1)];
}

function afterDelete(first: number, last: number, at: number, count: number): Span | undefined {
  const end = at + count;
  if (first >= at && last < end) return undefined;
  const from = first >= end ? first - count : Math.min(first, at);
  const to = last >= end ? last - count : last >= at ? at - 1 : last;
  return [from, to];
}

/** Where cells are after others were moved by cut and paste; undefined when they were overwritten. */
export function movedArea(
  a: Area,
  onSheet: string,
  edit: Extract<StructureEdit, { kind: "moveCells" }>,
): { sheetName: string; area: Area } | undefined {
  const same = (name: string): boolean => name.toLowerCase() === onSheet.toLowerCase();
  const target = { ...edit.area, row: edit.toRow, column: edit.toColumn };
  if (same(edit.sheetName) && containsArea(edit.area, a)) {
    const row = a.row + edit.toRow - edit.area.row;
    const column = a.column + edit.toColumn - edit.area.column;
    return { sheetName: edit.toSheetName, area: { ...a, row, column } };
  }
  if (same(edit.toSheetName) && containsArea(target, a)) return undefined;
  return { sheetName: onSheet, area: withEdgeMoved(a, same, edit) };
}

/** Moving a whole edge of a range along the range itself stretches or shrinks it, as dragging its last row does. */
function withEdgeMoved(
  a: Area,
  same: (name: string) => boolean,
  edit: Extract<StructureEdit, { kind: "moveCells" }>,
): Area {
  const source = edit.area;
  if (!same(edit.sheetName) || !same(edit.toSheetName) || !intersect(a, source)) return a;
  const down = edit.toRow - source.row;
  const across = edit.toColumn - source.column;
  const acrossWhole = source.column <= a.column && lastColumn(source) >= lastColumn(a);
  const downWhole = source.row <= a.row && lastRow(source) >= lastRow(a);
  if (across === 0 && acrossWhole) {
    const top = source.row <= a.row ? a.row + down : a.row;
    const bottom = lastRow(source) >= lastRow(a) ? lastRow(a) + down : lastRow(a);
    if (top <= bottom) return between(top, a.column, bottom, lastColumn(a));
  }
  if (down === 0 && downWhole) {
    const left = source.column <= a.column ? a.column + across : a.column;
    const right = lastColumn(source) >= lastColumn(a) ? lastColumn(a) + across : lastColumn(a);
    if (left <= right) return between(a.row, left, lastRow(a), right);
  }
  return a;
}

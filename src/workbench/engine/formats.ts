import { containsCell, isEntireColumn, isEntireRow, lastColumn, lastRow } from "./area";
import type { Area } from "./area";
import { guardPermission } from "./protection-guard";
import type { Band, Sheet } from "./sheet";
import type { Style } from "./style";
import { DEFAULT_STYLE } from "./style";
import type { Workbook } from "./workbook";

type Change = (style: Style) => Style;

/**
 * Changes the look of every cell of an area. Whole columns and rows keep the look themselves, so that cells which
 * are not there yet have it too.
 */
export function restyle(workbook: Workbook, sheet: Sheet, area: Area, change: Change): void {
  guardPermission(sheet, "allowFormatCells");
  const changed = remembering(change);
  if (isEntireColumn(area)) restyleColumns(sheet, area, changed);
  else if (isEntireRow(area)) restyleRows(sheet, area, changed);
  else restyleCells(sheet, area, changed);
  workbook.note({ kind: "formatted", sheet: sheet.id, area });
}

/** Equal looks stay one object: a changed look is made once for each look that it came from. */
function remembering(change: Change): Change {
  const known = new Map<Style, Style>();
  return (style) => {
    const before = known.get(style);
    if (before) return before;
    const after = change(style);
    known.set(style, after);
    return after;
  };
}

function restyleCells(sheet: Sheet, area: Area, change: Change): void {
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      dress(sheet, row, column, change(sheet.style(row, column)));
    }
  }
}

/** Gives one cell a look of its own. */
export function dress(sheet: Sheet, row: number, column: number, style: Style): void {
  const cell = sheet.cell(row, column);
  sheet.setCell(row, column, cell ? { ...cell, style } : { value: null, style });
}

function restyleColumns(sheet: Sheet, area: Area, change: Change): void {
  restyleStored(sheet, area, change);
  // A cell where a dressed row crosses the column must take the column's change on top of the row's look.
  for (const [row, band] of sheet.rowBands) {
    if (!band.style) continue;
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (!sheet.cell(row, column)?.style) dress(sheet, row, column, change(band.style));
    }
  }
  for (let column = area.column; column <= lastColumn(area); column++) {
    setBandStyle(sheet.columns, column, change(sheet.columns.get(column)?.style ?? DEFAULT_STYLE));
  }
}

function restyleRows(sheet: Sheet, area: Area, change: Change): void {
  restyleStored(sheet, area, change);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (const [column, band] of sheet.columns) {
      if (band.style && !sheet.rowBands.get(row)?.style && !sheet.cell(row, column)?.style) {
        dress(sheet, row, column, change(band.style));
      }
    }
    setBandStyle(sheet.rowBands, row, change(sheet.rowBands.get(row)?.style ?? DEFAULT_STYLE));
  }
}

/** Cells that have a look of their own. The others follow their row or column. */
function restyleStored(sheet: Sheet, area: Area, change: Change): void {
  sheet.eachCell(area, (cell) => {
    if (cell.style) cell.style = change(cell.style);
  });
}

function setBandStyle(bands: Map<number, Band>, index: number, style: Style): void {
  bands.set(index, { ...bands.get(index), style });
}

/** Gives cells number formats; undefined leaves a cell as it is. Rows and columns count from the area's first cell. */
export function setNumberFormats(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  formatAt: (row: number, column: number) => string | undefined,
): void {
  guardPermission(sheet, "allowFormatCells");
  const changes = new Map<string, Change>();
  for (let row = 0; row < area.rows; row++) {
    for (let column = 0; column < area.columns; column++) {
      const numberFormat = formatAt(row, column);
      if (numberFormat === undefined) continue;
      const change =
        changes.get(numberFormat) ?? remembering((style) => withNumberFormat(style, numberFormat));
      changes.set(numberFormat, change);
      const [at, across] = [area.row + row, area.column + column];
      dress(sheet, at, across, change(sheet.style(at, across)));
    }
  }
  workbook.note({ kind: "formatted", sheet: sheet.id, area });
}

function withNumberFormat(style: Style, numberFormat: string): Style {
  if (numberFormat !== "General") return { ...style, numberFormat };
  const plain: { numberFormat?: string } & Style = { ...style };
  delete plain.numberFormat;
  return plain;
}

/** Above this many cells, looks are read from the stored cells and the bands instead of cell by cell. */
const FEW = 100_000;

/** Visits every different look in an area until the visitor answers false. */
export function eachLook(sheet: Sheet, area: Area, visit: (style: Style) => boolean): void {
  const seen = new Set<Style>();
  const fresh = (style: Style): boolean => {
    if (seen.has(style)) return true;
    seen.add(style);
    return visit(style);
  };
  if (area.rows * area.columns <= FEW) {
    for (let row = area.row; row <= lastRow(area); row++) {
      for (let column = area.column; column <= lastColumn(area); column++) {
        if (!fresh(sheet.style(row, column))) return;
      }
    }
    return;
  }
  eachLookOfMany(sheet, area, fresh);
}

function eachLookOfMany(sheet: Sheet, area: Area, fresh: (style: Style) => boolean): void {
  let going = true;
  let own = 0;
  sheet.eachCell(area, (cell) => {
    if (cell.style) own++;
    if (going && cell.style) going = fresh(cell.style);
  });
  if (!going || own === area.rows * area.columns) return;
  let dressedRows = 0;
  for (const [row, band] of sheet.rowBands) {
    if (!containsCell(area, row, area.column) || !band.style) continue;
    dressedRows++;
    if (!fresh(band.style)) return;
  }
  if (dressedRows === area.rows) return;
  for (let column = area.column; column <= lastColumn(area); column++) {
    if (!fresh(sheet.columns.get(column)?.style ?? DEFAULT_STYLE)) return;
  }
}

/** What all looks of an area agree on; undefined when they differ. */
export function commonLook<T>(
  sheet: Sheet,
  areas: readonly Area[],
  pick: (style: Style) => T,
): T | undefined {
  let found: { value: T } | undefined;
  let mixed = false;
  for (const area of areas) {
    eachLook(sheet, area, (style) => {
      const value = pick(style);
      if (found && found.value !== value) mixed = true;
      found ??= { value };
      return !mixed;
    });
  }
  return mixed ? undefined : found?.value;
}

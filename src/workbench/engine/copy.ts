import { area as makeArea, intersect } from "./area";
import type { Area } from "./area";
import { rewriteReferences, shiftFormula } from "./calc/rewrite";
import type { Cell } from "./cell";
import { copyRules } from "./copy-rules";
import { guardArrays, guardCells } from "./protection-guard";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import { fillCalculated, nameColumns } from "./table-effects";
import type { Workbook } from "./workbook";

/** What Range.copyFrom takes over, in the words of Excel.RangeCopyType. */
export const COPY_TYPES = ["All", "Formulas", "Values", "Formats", "Link"] as const;
export type CopyType = (typeof COPY_TYPES)[number];

export interface CopyOptions {
  readonly type: CopyType;
  /** Blank cells of the source leave the target as it is. */
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/**
 * Copies cells as paste does. A target that holds the source several times over is filled, any other gets it once
 * from its first cell. Answers the cells that were written.
 */
export function copyCells(workbook: Workbook, source: Place, target: Place, options: CopyOptions): Area {
  const { transpose } = options;
  const [rows, columns] = transpose
    ? [source.area.columns, source.area.rows]
    : [source.area.rows, source.area.columns];
  const fits = (all: number, one: number): number => (all % one === 0 ? Math.max(all, one) : one);
  const { row, column } = target.area;
  const written = makeArea(row, column, fits(target.area.rows, rows), fits(target.area.columns, columns));
  guardCells(target.sheet, written);
  guardArrays(target.sheet, written);
  const pieces = readPieces(source);
  for (let down = 0; down < written.rows; down += rows) {
    for (let across = 0; across < written.columns; across += columns) {
      const at = makeArea(row + down, column + across, rows, columns);
      pastePieces(pieces, source, { sheet: target.sheet, area: at }, options);
      if (options.type === "All" && !transpose) copyMerges(source, { sheet: target.sheet, area: at });
      if ((options.type === "All" || options.type === "Formats") && !transpose) {
        copyRules(workbook, source, { sheet: target.sheet, area: at }, options.type === "All");
      }
    }
  }
  if (options.type !== "Formats") {
    workbook.note({ kind: "edited", sheet: target.sheet.id, area: written });
    nameColumns(workbook, target.sheet, written);
    fillCalculated(workbook, target.sheet, written);
  }
  if (options.type === "All" || options.type === "Formats") {
    workbook.note({ kind: "formatted", sheet: target.sheet.id, area: written });
  }
  return written;
}

interface Piece {
  readonly cell: Cell | undefined;
  readonly style: Cell["style"];
  readonly row: number;
  readonly column: number;
}

/** Reads the source first: it may overlap the target. */
function readPieces({ sheet, area }: Place): Piece[] {
  const pieces: Piece[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = sheet.style(row, column);
      const plain = Object.keys(style).length === 0;
      pieces.push({ cell: sheet.cell(row, column), style: plain ? undefined : style, row, column });
    }
  }
  return pieces;
}

function pastePieces(pieces: readonly Piece[], source: Place, target: Place, options: CopyOptions): void {
  for (const piece of pieces) {
    const down = piece.row - source.area.row;
    const across = piece.column - source.area.column;
    const row = target.area.row + (options.transpose ? across : down);
    const column = target.area.column + (options.transpose ? down : across);
    const blank = !piece.cell || (piece.cell.value === null && piece.cell.formula === undefined);
    if (blank && options.skipBlanks) continue;
    target.sheet.setCell(
      row,
      column,
      pasted(piece, source.sheet, target.sheet.cell(row, column), row, column, options),
    );
  }
}

function pasted(
  piece: Piece,
  from: Sheet,
  before: Cell | undefined,
  row: number,
  column: number,
  options: CopyOptions,
): Cell | undefined {
  const { cell } = piece;
  const own = before?.style ? { style: before.style } : {};
  const taken = piece.style ? { style: piece.style } : {};
  const formula = cell?.formula;
  switch (options.type) {
    case "Formats":
      return withStyle(before, piece.style);
    case "Values":
      return { ...own, value: cell?.value ?? null };
    case "Link":
      return { ...own, value: null, formula: linkTo(from, piece.row, piece.column) };
    default: {
      const look = options.type === "All" ? taken : own;
      if (formula === undefined)
        return { ...look, value: cell?.value ?? null, ...(cell?.quoted ? { quoted: true } : {}) };
      return {
        ...look,
        value: null,
        formula: copiedFormula(formula, piece, row, column, options.transpose),
        ...(cell?.intersects ? { intersects: true } : {}),
      };
    }
  }
}

function withStyle(cell: Cell | undefined, style: Cell["style"]): Cell | undefined {
  const bare: Cell = { value: null, ...cell };
  delete bare.style;
  return style ? { ...bare, style } : bare;
}

const linkTo = (sheet: Sheet, row: number, column: number): string => {
  const name = `'${sheet.name.replaceAll("'", "''")}'`;
  return shiftFormula(`=${name}!A1`, 0, 0, row, column);
};

function copiedFormula(
  formula: string,
  piece: Piece,
  row: number,
  column: number,
  transpose: boolean,
): string {
  if (transpose && hasRelative(formula)) {
    refuse(
      "ApiNotFound",
      "Range.copyFrom that transposes relative references is not implemented by the embedded host",
    );
  }
  return shiftFormula(formula, piece.row, piece.column, row, column);
}

function hasRelative(formula: string): boolean {
  let relative = false;
  rewriteReferences(formula, { sheetName: "" }, (reference) => {
    const { top, left, bottom, right } = reference.fixed;
    relative ||= !(top && left && bottom && right);
    return reference;
  });
  return relative;
}

function copyMerges(source: Place, target: Place): void {
  target.sheet.merges = target.sheet.merges.filter((merge) => !intersect(merge, target.area));
  for (const merge of [...source.sheet.merges]) {
    const inside = intersect(merge, source.area);
    if (!inside || inside.rows !== merge.rows || inside.columns !== merge.columns) continue;
    const row = target.area.row + merge.row - source.area.row;
    const column = target.area.column + merge.column - source.area.column;
    const at = { ...merge, row, column };
    // Tables have no merged cells.
    if (!target.sheet.tables.some((table) => intersect(table.area, at))) target.sheet.merges.push(at);
  }
}

import { cellAddress } from "../changes/address";
import type { Look } from "../changes/content";
import { PALETTE, TONES } from "./palette";
import type { SheetBuilder } from "./builder";

/** Reports stand on a grid: a margin, then three panels of six equal columns with a narrow gutter between them. */
export const FIRST = 1;
export const PANEL = 6;
export const COLUMNS = 20;
export const LAST = FIRST + COLUMNS - 1;
/** Narrow enough that figures stand near their names, and that a page prints at two thirds of its size. */
const COLUMN_WIDTH = 11;
const GUTTER_WIDTH = 2.5;

/** The sheet's column of the n-th grid column, from 0 on; gutters are stepped over. */
export const col = (n: number): number => FIRST + n + Math.floor(n / PANEL);

/** The first column of a panel, from 0 on. */
export const panel = (index: number): number => col(index * PANEL);

/** Widths of a report's columns in characters. */
export const GRID_WIDTHS: readonly number[] = [
  2,
  ...Array.from({ length: COLUMNS }, (_, index) =>
    index % (PANEL + 1) === PANEL ? GUTTER_WIDTH : COLUMN_WIDTH,
  ),
];

export const TITLE: Look = { fontSize: 20, bold: true, fontColor: PALETTE.accent };
export const LABEL: Look = { fontColor: PALETTE.soft, fontSize: 10 };
export const BODY: Look = { fontColor: PALETTE.ink };
const CAPTION: Look = { fontColor: PALETTE.soft, fontSize: 11, vertical: "Bottom" };
export const HEAD: Look = {
  bold: true,
  fontSize: 10,
  fontColor: PALETTE.soft,
  vertical: "Bottom",
  wrap: true,
  borders: { edges: ["bottom"], color: PALETTE.soft, weight: "Thin" },
};

/** A heading over a part of a panel or of the whole width. */
export function heading(
  sheet: SheetBuilder,
  row: number,
  column: number,
  columns: number,
  text: string,
): void {
  sheet.put(row, column, text, { bold: true, fontSize: 13, fontColor: PALETTE.accent });
  sheet.look(
    { row, column, rows: 1, columns },
    { borders: { edges: ["bottom"], color: PALETTE.accent, weight: "Thin" } },
  );
  sheet.height(row, 21);
}

/** The height of a report's rows, in points. */
export const ROW_HEIGHT = 15;

/** A row of headers that may need two lines. */
export function headRow(sheet: SheetBuilder, row: number, lines: 1 | 2 = 1): void {
  sheet.height(row, lines === 1 ? 17 : 29);
}

/** Thin rules between the rows of a list. */
export function rules(sheet: SheetBuilder, row: number, column: number, rows: number, columns: number): void {
  if (rows < 1) return;
  sheet.look(
    { row, column, rows, columns },
    { borders: { edges: ["inside horizontal", "bottom"], color: PALETTE.rule, weight: "Hairline" } },
  );
}

/** Cells that hold one of these words take its tone; the word itself stays, so that colour is never the only sign. */
export function toneWords(
  sheet: SheetBuilder,
  row: number,
  column: number,
  rows: number,
  words: readonly string[],
  columns = 1,
): void {
  if (rows < 1) return;
  const cell = cellAddress(row, column);
  for (const word of words) {
    const tone = TONES[word];
    if (!tone) continue;
    sheet.dress({
      row,
      column,
      rows,
      columns,
      kind: "formula",
      formula: `=${cell}="${word}"`,
      look: { fill: tone.fill, fontColor: tone.text },
    });
  }
}

/** Figures that say `n/a` step back. */
export function greyText(
  sheet: SheetBuilder,
  row: number,
  column: number,
  rows: number,
  columns: number,
): void {
  if (rows < 1) return;
  sheet.dress({
    row,
    column,
    rows,
    columns,
    kind: "formula",
    formula: `=${cellAddress(row, column)}="n/a"`,
    look: { fontColor: PALETTE.faint },
  });
}

/** One of the large figures at the top: a label, the figure, a note, on a panel of three columns. */
export interface Tile {
  readonly label: string;
  readonly figure: Parameters<SheetBuilder["figure"]>[2];
  /** Plain words, or the name of a second figure that stands at the panel's right end. */
  readonly note: string;
  readonly noteFigure?: Parameters<SheetBuilder["figure"]>[2];
  /** When the figure deserves alarm: a condition on its cell, written as `{cell}>0`. */
  readonly alarm?: string;
}

/** A row of six tiles, three sheet rows high. */
export function tiles(sheet: SheetBuilder, row: number, list: readonly Tile[]): void {
  sheet.height(row, 18);
  sheet.height(row + 1, 31);
  sheet.height(row + 2, 18);
  list.forEach((tile, index) => {
    const column = col(index * 3);
    sheet.look({ row, column, rows: 3, columns: 3 }, { fill: PALETTE.panel });
    const bar = { color: PALETTE.accent, weight: "Medium" } as const;
    sheet.look({ row, column, rows: 3, columns: 1 }, { borders: { edges: ["left"], ...bar } });
    // The same line from its other side, which is not drawn everywhere along a merged cell.
    sheet.look({ row, column: column - 1, rows: 3, columns: 1 }, { borders: { edges: ["right"], ...bar } });
    sheet.put(row, column, tile.label, { ...CAPTION, horizontal: "Left" });
    sheet.figure(row + 1, column, tile.figure, {
      fontSize: 22,
      bold: true,
      fontColor: PALETTE.ink,
      horizontal: "Left",
    });
    // A number wider than its cell shows as hashes; over two columns it has room.
    sheet.merge({ row: row + 1, column, rows: 1, columns: 2 });
    sheet.put(row + 2, column, tile.note, { ...LABEL, horizontal: "Left", vertical: "Top" });
    if (tile.noteFigure) {
      sheet.figure(row + 2, column + 2, tile.noteFigure, {
        ...LABEL,
        bold: true,
        horizontal: "Right",
        vertical: "Top",
        indent: 1,
      });
    }
    if (tile.alarm) {
      const cell = cellAddress(row + 1, column);
      sheet.dress({
        row: row + 1,
        column,
        rows: 1,
        columns: 1,
        kind: "formula",
        formula: `=AND(ISNUMBER(${cell}),${tile.alarm.replaceAll("{cell}", cell)})`,
        look: { fontColor: TONES["Red"]?.text ?? PALETTE.ink },
      });
    }
  });
}

/** A list of figures: name, figure and a note on each row. `span` is the number of columns; the figure stands in the last. */
export function figureList(
  sheet: SheetBuilder,
  row: number,
  column: number,
  span: number,
  figures: readonly Parameters<SheetBuilder["figure"]>[2][],
): number {
  figures.forEach((figure, index) => {
    sheet.put(row + index, column, figure.title, BODY);
    sheet.figure(row + index, column + span - 1, figure, { bold: true });
  });
  rules(sheet, row, column, figures.length, span);
  greyText(sheet, row, column + span - 1, figures.length, 1);
  return row + figures.length;
}

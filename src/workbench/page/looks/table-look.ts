import { containsCell, lastColumn, lastRow } from "../../engine/area";
import type { ConditionalLook } from "../../engine/conditional-format";
import type { Border, Edge } from "../../engine/style";
import type { Sheet } from "../../engine/sheet";
import type { Table } from "../../engine/table";
import { tint } from "../grid/colour";

/** The first dark and the six accent colours of the Office theme, in the order of the table style galleries. */
const THEME = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"] as const;

/** The parts of a table that a style dresses. */
interface Dress {
  readonly whole?: ConditionalLook;
  readonly header: ConditionalLook;
  readonly totals: ConditionalLook;
  readonly band?: ConditionalLook;
  readonly edgeColumn: ConditionalLook;
}

const line = (color: string, weight = "Thin"): Border => ({ style: "Continuous", weight, color });
type Borders = Partial<Record<Edge, Border>>;
const rows = (color: string): Borders => ({ EdgeTop: line(color), EdgeBottom: line(color) });
const grid = (color: string): Borders => ({
  ...rows(color),
  EdgeLeft: line(color),
  EdgeRight: line(color),
});
const BOLD = { font: { bold: true } } as const;
const WHITE_BOLD = { bold: true, color: "#FFFFFF" } as const;

const light1 = (colour: string): Dress => ({
  whole: { font: { color: tint(colour, -0.25) } },
  header: { font: { bold: true, color: tint(colour, -0.25) }, borders: rows(colour) },
  totals: { font: { bold: true, color: tint(colour, -0.25) }, borders: rows(colour) },
  band: { fill: tint(colour, colour === "#000000" ? 0.85 : 0.8) },
  edgeColumn: BOLD,
});
const light8 = (colour: string): Dress => ({
  whole: { borders: rows(colour) },
  header: { font: WHITE_BOLD, fill: colour },
  totals: { ...BOLD, borders: { EdgeTop: { style: "Double", weight: "Thick", color: colour } } },
  edgeColumn: BOLD,
});
const light15 = (colour: string): Dress => ({
  whole: { borders: grid(colour) },
  header: { ...BOLD, borders: { ...grid(colour), EdgeBottom: line(colour, "Medium") } },
  totals: {
    ...BOLD,
    borders: { ...grid(colour), EdgeTop: { style: "Double", weight: "Thick", color: colour } },
  },
  band: { fill: tint(colour, colour === "#000000" ? 0.85 : 0.8) },
  edgeColumn: BOLD,
});
const medium1 = (colour: string): Dress => ({
  whole: { borders: rows(tint(colour, 0.4)) },
  header: { font: WHITE_BOLD, fill: colour, borders: rows(colour) },
  totals: { ...BOLD, borders: { EdgeTop: { style: "Double", weight: "Thick", color: colour } } },
  band: { fill: tint(colour, colour === "#000000" ? 0.85 : 0.8) },
  edgeColumn: BOLD,
});
const medium8 = (colour: string): Dress => ({
  whole: { fill: tint(colour, 0.8), borders: grid("#FFFFFF") },
  header: {
    font: WHITE_BOLD,
    fill: colour,
    borders: { ...grid("#FFFFFF"), EdgeBottom: line("#FFFFFF", "Thick") },
  },
  totals: {
    font: WHITE_BOLD,
    fill: colour,
    borders: { ...grid("#FFFFFF"), EdgeTop: line("#FFFFFF", "Thick") },
  },
  band: { fill: tint(colour, 0.6) },
  edgeColumn: { font: WHITE_BOLD, fill: colour },
});
const medium15 = (colour: string): Dress => ({
  whole: { borders: rows("#000000") },
  header: {
    font: WHITE_BOLD,
    fill: colour,
    borders: { EdgeTop: line("#000000", "Medium"), EdgeBottom: line("#000000", "Medium") },
  },
  totals: { borders: { EdgeTop: { style: "Double", weight: "Thick", color: "#000000" } } },
  band: { fill: "#D9D9D9" },
  edgeColumn: { font: WHITE_BOLD, fill: colour },
});
const medium22 = (colour: string): Dress => ({
  whole: { fill: tint(colour, 0.8), borders: grid(tint(colour, 0.4)) },
  header: BOLD,
  totals: { ...BOLD, borders: { ...grid(tint(colour, 0.4)), EdgeTop: line(colour, "Medium") } },
  band: { fill: tint(colour, 0.6) },
  edgeColumn: BOLD,
});
const dark1 = (colour: string): Dress => ({
  whole: { fill: colour === "#000000" ? "#737373" : colour, font: { color: "#FFFFFF" } },
  header: { font: WHITE_BOLD, fill: "#000000", borders: { EdgeBottom: line("#FFFFFF", "Medium") } },
  totals: { font: WHITE_BOLD, fill: tint(colour, -0.5), borders: { EdgeTop: line("#FFFFFF", "Medium") } },
  band: { fill: tint(colour === "#000000" ? "#737373" : colour, -0.25) },
  edgeColumn: { font: WHITE_BOLD, fill: tint(colour, -0.25) },
});
const dark8 = (colour: string, header: string): Dress => ({
  whole: { fill: tint(colour, 0.8) },
  header: { font: WHITE_BOLD, fill: header },
  totals: { ...BOLD, borders: { EdgeTop: { style: "Double", weight: "Thick", color: "#000000" } } },
  band: { fill: tint(colour, 0.6) },
  edgeColumn: BOLD,
});

const FAMILIES: Readonly<Record<string, readonly ((colour: string) => Dress)[]>> = {
  Light: [light1, light8, light15],
  Medium: [medium1, medium8, medium15, medium22],
  Dark: [dark1],
};

const dresses = new Map<string, Dress | undefined>();

/** A built-in table style by its name, such as `TableStyleMedium2`; undefined for none and for styles of the file's own. */
export function tableDress(name: string): Dress | undefined {
  if (!dresses.has(name)) dresses.set(name, sew(name));
  return dresses.get(name);
}

function sew(name: string): Dress | undefined {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(name);
  const [, family = "", digits = ""] = match ?? [];
  const index = Number(digits) - 1;
  if (!match || index < 0) return undefined;
  const colour = THEME[index % 7] ?? THEME[0];
  const cut = FAMILIES[family]?.[Math.floor(index / 7)];
  if (cut) return cut(colour);
  // The last four dark styles pair two accents: a band colour and a header colour.
  if (family !== "Dark" || index > 10) return undefined;
  const first = THEME[(index - 7) * 2 - 1] ?? THEME[0];
  return dark8(first, THEME[(index - 7) * 2] ?? THEME[0]);
}

/**
 * What a table puts under the look of one of its cells, or undefined when it leaves the cell plain. `rowIndex` counts
 * the visible rows of data: bands go on over hidden ones.
 */
export function tableLook(
  table: Table,
  row: number,
  column: number,
  rowIndex: number,
): ConditionalLook | undefined {
  const dress = tableDress(table.style);
  if (!dress) return undefined;
  const part = partLook(dress, table, row, column, rowIndex);
  if (!part || !dress.whole) return part ?? dress.whole;
  return layered(dress.whole, part);
}

function partLook(
  dress: Dress,
  table: Table,
  row: number,
  column: number,
  rowIndex: number,
): ConditionalLook | undefined {
  const { area } = table;
  if (table.showHeaders && row === area.row) return dress.header;
  if (table.showTotals && row === lastRow(area)) return dress.totals;
  if (table.highlightFirstColumn && column === area.column) return dress.edgeColumn;
  if (table.highlightLastColumn && column === lastColumn(area)) return dress.edgeColumn;
  if (table.showBandedRows) return rowIndex % 2 === 0 ? dress.band : undefined;
  if (table.showBandedColumns) return (column - area.column) % 2 === 0 ? dress.band : undefined;
  return undefined;
}

const layers = new WeakMap<ConditionalLook, WeakMap<ConditionalLook, ConditionalLook>>();

function layered(whole: ConditionalLook, part: ConditionalLook): ConditionalLook {
  let known = layers.get(whole);
  if (!known) layers.set(whole, (known = new WeakMap()));
  let both = known.get(part);
  if (!both) {
    both = { ...whole, ...part };
    if (whole.font || part.font) both.font = { ...whole.font, ...part.font };
    if (whole.borders || part.borders) both.borders = { ...whole.borders, ...part.borders };
    known.set(part, both);
  }
  return both;
}

/** Counts the visible rows above each row of a table's data; undefined when none is hidden. */
export function visibleIndexes(sheet: Sheet, { area, showHeaders }: Table): Map<number, number> | undefined {
  const indexes = new Map<number, number>();
  let [visible, hidden] = [0, false];
  for (let row = area.row + (showHeaders ? 1 : 0); row <= lastRow(area); row++) {
    if (sheet.rowBands.get(row)?.hidden) hidden = true;
    else indexes.set(row, visible++);
  }
  return hidden ? indexes : undefined;
}

/** The table that a cell belongs to. */
export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find((table) => containsCell(table.area, row, column));

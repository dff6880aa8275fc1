import { containsArea, lastColumn, lastRow, sameArea } from "./area";
import type { Area } from "./area";
import { shiftFormula } from "./calc/rewrite";
import type { Cell } from "./cell";
import { guardArrays, guardCells } from "./protection-guard";
import { refuse } from "./refusals";
import type { Sheet } from "./sheet";
import { fillCalculated, nameColumns } from "./table-effects";
import type { Workbook } from "./workbook";

/** Ways to fill that the host knows, in the words of Excel.AutoFillType. */
export const FILL_TYPES = [
  "FillDefault",
  "FillCopy",
  "FillSeries",
  "FillFormats",
  "FillValues",
  "FillDays",
] as const;
export type FillType = (typeof FILL_TYPES)[number];

/**
 * Fills a target from the source at one of its ends, downwards, upwards or to a side: formulas move along, two or
 * more numbers go on as a line, a text that ends in a number counts on, all else repeats.
 */
export function autoFill(workbook: Workbook, sheet: Sheet, source: Area, target: Area, type: FillType): void {
  if (!containsArea(target, source) || sameArea(target, source)) {
    refuse("InvalidArgument", "the destination must contain the source and more");
  }
  const down = target.columns === source.columns && target.rows > source.rows;
  if (!down && target.rows !== source.rows) refuse("InvalidArgument", "a fill goes in one direction");
  guardCells(sheet, target);
  guardArrays(sheet, target);
  const lines = down ? source.columns : source.rows;
  for (let line = 0; line < lines; line++) fillLine(sheet, source, target, line, down, type);
  workbook.note({ kind: "edited", sheet: sheet.id, area: target });
  nameColumns(workbook, sheet, target);
  fillCalculated(workbook, sheet, target);
  if (type !== "FillValues") workbook.note({ kind: "formatted", sheet: sheet.id, area: target });
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

function fillLine(
  sheet: Sheet,
  source: Area,
  target: Area,
  line: number,
  down: boolean,
  type: FillType,
): void {
  const spot = (index: number): Spot =>
    down
      ? { row: source.row + index, column: source.column + line }
      : { row: source.row + line, column: source.column + index };
  const size = down ? source.rows : source.columns;
  const from = down ? target.row - source.row : target.column - source.column;
  const to = down ? lastRow(target) - source.row : lastColumn(target) - source.column;
  const seeds = Array.from({ length: size }, (_, index) => {
    const { row, column } = spot(index);
    return sheet.cell(row, column);
  });
  const next =
    type === "FillCopy" || type === "FillFormats"
      ? undefined
      : seriesOf(seeds, type !== "FillDefault" && type !== "FillValues");
  for (let index = from; index <= to; index++) {
    if (index >= 0 && index < size) continue;
    const seedIndex = ((index % size) + size) % size;
    const seed = seeds[seedIndex];
    const [at, origin] = [spot(index), spot(seedIndex)];
    sheet.setCell(
      at.row,
      at.column,
      filled(seed, sheet.cell(at.row, at.column), origin, at, next?.(index), type),
    );
  }
}

function filled(
  seed: Cell | undefined,
  before: Cell | undefined,
  origin: Spot,
  at: Spot,
  value: Cell["value"] | undefined,
  type: FillType,
): Cell | undefined {
  if (type === "FillFormats") {
    const bare: Cell = { value: null, ...before };
    delete bare.style;
    return seed?.style ? { ...bare, style: seed.style } : bare;
  }
  const style = type === "FillValues" ? before?.style : seed?.style;
  const look = style ? { style } : {};
  if (seed?.formula !== undefined) {
    const formula = shiftFormula(seed.formula, origin.row, origin.column, at.row, at.column);
    return { ...look, value: null, formula, ...(seed.intersects ? { intersects: true } : {}) };
  }
  return { ...look, value: value ?? seed?.value ?? null };
}

/** How a line of constants goes on; undefined where it only repeats. `forced` counts on from a single number too. */
function seriesOf(
  seeds: readonly (Cell | undefined)[],
  forced: boolean,
): ((index: number) => Cell["value"]) | undefined {
  const values = seeds.map((cell) => (cell?.formula === undefined ? (cell?.value ?? null) : null));
  if (values.every((value) => typeof value === "number") && (values.length > 1 || forced)) {
    return line(values);
  }
  const [only] = values;
  const counted = values.length === 1 && typeof only === "string" ? /^(.*?)(\d+)$/s.exec(only) : null;
  if (!counted) return undefined;
  const [, text = "", digits = "0"] = counted;
  return (index) =>
    text +
    String(Math.max(0, Number(digits) + index)).padStart(digits.startsWith("0") ? digits.length : 0, "0");
}

/** The straight line through the numbers (least squares), as Excel's linear fill draws it. */
function line(values: readonly number[]): (index: number) => number {
  const count = values.length;
  if (count === 1) return (index) => (values[0] ?? 0) + index;
  const meanX = (count - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / count;
  const over = values.reduce((sum, value, x) => sum + (x - meanX) * (value - meanY), 0);
  const under = values.reduce((sum, _value, x) => sum + (x - meanX) ** 2, 0);
  const slope = over / under;
  return (index) => Number((meanY + slope * (index - meanX)).toPrecision(15));
}

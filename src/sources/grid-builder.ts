import type { SourceSheet } from "../pmo/intake/plan";
import type { CellValue } from "../pmo/values/cell";
import { LIMITS, LONGEST_TEXT } from "./limits";
import { FileRefusal } from "./refusal";

/** Counts the cells of a file, over all its sheets, and refuses it when there are too many. */
export class CellBudget {
  private left: number = LIMITS.cells;

  take(count: number): void {
    this.left -= count;
    if (this.left >= 0) return;
    throw new FileRefusal(
      "TooManyCells",
      `The file has more than ${LIMITS.cells.toLocaleString("en-GB")} cells, more than can be read at once.`,
    );
  }
}

const NO_VALUES: readonly CellValue[] = [];
const NO_FORMATS: readonly string[] = [];

/**
 * Gathers the cells of a sheet into rows that end with their last filled cell. Rows without any share one empty list, so that a
 * used range of a million rows costs as much as its content.
 */
export class GridBuilder {
  private readonly values: CellValue[][] = [];
  private readonly formats: string[][] = [];
  private readonly hidden: number[] = [];
  private firstRow = Infinity;
  private firstColumn = Infinity;
  private cut = 0;

  constructor(private readonly budget: CellBudget) {}

  /** Stores a value that is neither null nor empty; rows and columns count from zero. */
  set(row: number, column: number, given: number | string | boolean, format: string): void {
    const value = this.fitting(given);
    const values = (this.values[row] ??= []);
    const formats = (this.formats[row] ??= []);
    const grows = column + 1 - values.length;
    if (grows > 0) {
      // The cells between count as well: they take room.
      this.budget.take(grows);
      for (let index = values.length; index < column; index++) {
        values.push(null);
        formats.push("General");
      }
      values.push(value);
      formats.push(format);
    } else {
      values[column] = value;
      formats[column] = format;
    }
    if (row < this.firstRow) this.firstRow = row;
    if (column < this.firstColumn) this.firstColumn = column;
  }

  private fitting(value: number | string | boolean): CellValue {
    if (typeof value !== "string" || value.length <= LONGEST_TEXT) return value;
    this.cut++;
    return value.slice(0, LONGEST_TEXT);
  }

  hide(row: number): void {
    this.hidden.push(row);
  }

  /** What the analyst should know of how the cells were read. */
  notes(): string[] {
    if (this.cut === 0) return [];
    const texts = this.cut === 1 ? "1 text was" : `${this.cut.toLocaleString("en-GB")} texts were`;
    return [
      `${texts} cut at ${LONGEST_TEXT.toLocaleString("en-GB")} characters, the most that a cell holds.`,
    ];
  }

  /** The sheet, from its first row and column with a value on. */
  sheet(about: Pick<SourceSheet, "name" | "hidden" | "tables">): SourceSheet {
    const rows = this.values.length;
    const firstRow = rows === 0 ? 0 : this.firstRow;
    const firstColumn = rows === 0 ? 0 : this.firstColumn;
    const from = <Cell>(cells: Cell[] | undefined): Cell[] | undefined =>
      firstColumn === 0 ? cells : cells?.slice(firstColumn);
    return {
      ...about,
      firstRow,
      firstColumn,
      values: Array.from(
        { length: rows - firstRow },
        (_, row) => from(this.values[firstRow + row]) ?? NO_VALUES,
      ),
      formats: Array.from(
        { length: rows - firstRow },
        (_, row) => from(this.formats[firstRow + row]) ?? NO_FORMATS,
      ),
      hiddenRows: this.hidden.filter((row) => row >= firstRow && row < rows),
    };
  }
}

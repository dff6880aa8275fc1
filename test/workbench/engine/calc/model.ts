import type { ModelChange } from "../../../../src/workbench/engine/change";
import { parseAddress } from "../../../../src/workbench/engine/address";
import { area } from "../../../../src/workbench/engine/area";
import { Calculator } from "../../../../src/workbench/engine/calc/calculator";
import { CellError } from "../../../../src/workbench/engine/scalar";
import type { Scalar } from "../../../../src/workbench/engine/scalar";
import type { Sheet } from "../../../../src/workbench/engine/sheet";
import type { Table } from "../../../../src/workbench/engine/table";
import { Workbook } from "../../../../src/workbench/engine/workbook";

/** Tuesday, 31 March 2026, a quarter past ten in the morning: the serial 46112.427… */
export const NOW = new Date(2026, 2, 31, 10, 15);

/** What a test writes into a cell: a value, an error by its code, or a formula after `=`. */
export type Content = Scalar;

/** Puts contents into a sheet from a cell on, row by row; null leaves a cell empty. */
export function fill(sheet: Sheet, address: string, rows: readonly (readonly Content[])[]): void {
  const start = place(address);
  rows.forEach((row, r) =>
    row.forEach((content, c) => {
      if (typeof content === "string" && content.startsWith("=")) {
        sheet.setCell(start.row + r, start.column + c, { value: null, formula: content });
      } else if (content !== null) {
        const error = typeof content === "string" ? CellError.parse(content) : undefined;
        sheet.setCell(start.row + r, start.column + c, { value: error ?? content });
      }
    }),
  );
}

export function place(address: string): { row: number; column: number } {
  const found = parseAddress(address)?.area;
  if (!found) throw new Error(`${address} is no address.`);
  return found;
}

/** A table over cells that are already filled; its column names come from the header row. */
export function table(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  address: string,
  options: { totals?: boolean } = {},
): Table {
  const found = parseAddress(address)?.area;
  if (!found) throw new Error(`${address} is no address.`);
  const made: Table = {
    id: String(workbook.newId()),
    name,
    area: found,
    showHeaders: true,
    showTotals: options.totals === true,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleMedium2",
    columns: Array.from({ length: found.columns }, (_, index) => ({
      id: index + 1,
      name: String(sheet.value(found.row, found.column + index)),
    })),
  };
  sheet.tables.push(made);
  return made;
}

/** A workbook with one sheet, `Sheet1`, and its calculation; contents as in `fill`. */
export class Book {
  readonly workbook = new Workbook();
  readonly sheet: Sheet;
  private made: Calculator | undefined;

  constructor(rows: readonly (readonly Content[])[] = []) {
    this.sheet = this.workbook.addSheet("Sheet1");
    fill(this.sheet, "A1", rows);
  }

  /** Calculates what is there; what is written later goes through `edit`. */
  get calculator(): Calculator {
    if (!this.made) {
      this.made = new Calculator(this.workbook);
      this.made.recalculate([], NOW);
    }
    return this.made;
  }

  value(address: string, sheet = this.sheet): Scalar {
    void this.calculator;
    const { row, column } = place(address);
    return sheet.value(row, column);
  }

  /** The values of an area, errors by their codes. */
  values(address: string): (string | number | boolean | null)[][] {
    void this.calculator;
    const found = parseAddress(address)?.area ?? area(0, 0);
    return Array.from({ length: found.rows }, (_, r) =>
      Array.from({ length: found.columns }, (_unused, c) =>
        plain(this.sheet.value(found.row + r, found.column + c)),
      ),
    );
  }

  /** Writes into cells as a person would, and recalculates. */
  edit(address: string, rows: readonly (readonly Content[])[], sheet = this.sheet): ModelChange[] {
    const { calculator } = this;
    const start = place(address);
    const changed = area(start.row, start.column, rows.length, rows[0]?.length ?? 1);
    rows.forEach((row, r) =>
      row.forEach((content, c) => {
        if (content === null) sheet.setCell(start.row + r, start.column + c, undefined);
      }),
    );
    fill(sheet, address, rows);
    return calculator.recalculate([{ kind: "edited", sheet: sheet.id, area: changed }], NOW);
  }

  /** What a formula gives in a cell far from the others. */
  result(formula: string): string | number | boolean | null {
    return plain(this.calculator.evaluate(formula, this.sheet, 999, 99, NOW));
  }
}

/** An error as its code, so that results compare with what a test writes. */
export const plain = (value: Scalar): string | number | boolean | null =>
  value instanceof CellError ? value.code : value;

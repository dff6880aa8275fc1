import { cellCount } from "../area";
import type { Area } from "../area";
import { CellError } from "../scalar";
import type { Scalar } from "../scalar";
import type { Sheet } from "../sheet";
import type { Expr } from "./expression";

/** Cells of one sheet. */
export interface CellRange {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** More cells than this in one array are refused. */
export const MOST_CELLS = 20_000_000;

/** A table of values, row by row; at least one row and one column. */
export class Matrix {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly cells: readonly Scalar[],
  ) {}

  at(row: number, column: number): Scalar {
    return this.cells[row * this.columns + column] ?? null;
  }

  /** A matrix whose values come from their places. Throws `#NUM!` when it would fill the memory. */
  static fill(rows: number, columns: number, value: (row: number, column: number) => Scalar): Matrix {
    if (rows * columns > MOST_CELLS) throw CellError.of("#NUM!");
    const cells = new Array<Scalar>(rows * columns);
    for (let row = 0, index = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) cells[index++] = value(row, column);
    }
    return new Matrix(rows, columns, cells);
  }

  /** A matrix from rows of equal length. */
  static fromRows(rows: readonly (readonly Scalar[])[]): Matrix {
    return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());
  }

  static column(values: readonly Scalar[]): Matrix {
    return new Matrix(values.length, 1, values);
  }

  row(index: number): readonly Scalar[] {
    return this.cells.slice(index * this.columns, (index + 1) * this.columns);
  }

  toRows(): Scalar[][] {
    return Array.from({ length: this.rows }, (_, row) => [...this.row(row)]);
  }
}

/** What a reference names: usually one range; several for a union or a 3-D reference. */
export class Reference {
  constructor(
    readonly ranges: readonly CellRange[],
    /** Made while calculating (`OFFSET`, `INDIRECT`, `A1:INDEX(…)`), so that the formula's text does not name its cells. */
    readonly dynamic = false,
  ) {}

  static of(sheet: Sheet, area: Area, dynamic = false): Reference {
    return new Reference([{ sheet, area }], dynamic);
  }

  /** The range of a reference that has just one. */
  get only(): CellRange | undefined {
    return this.ranges.length === 1 ? this.ranges[0] : undefined;
  }

  get isCell(): boolean {
    const range = this.only;
    return range !== undefined && cellCount(range.area) === 1;
  }
}

/** Variables of LET and LAMBDA, the innermost first. */
export interface Scope {
  readonly name: string;
  readonly value: Argument;
  readonly outer: Scope | undefined;
}

/** A function made by LAMBDA, with the variables that it was made among. */
export class Lambda {
  constructor(
    readonly parameters: readonly string[],
    readonly body: Expr,
    readonly scope: Scope | undefined,
  ) {}
}

/** What an expression gives. */
export type Value = Scalar | Matrix | Reference | Lambda;

/** An argument of a function: undefined when its place is empty, as in `IF(A1,,2)`. */
export type Argument = Value | undefined;

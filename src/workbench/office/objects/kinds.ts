import type { Sheet } from "../../engine/sheet";
import type { Table, TableColumn } from "../../engine/table";
import type { Workbook } from "../../engine/workbook";
import type { Cells } from "../cells";

/** A table with the sheet that it stands on. */
export interface TableOn {
  readonly sheet: Sheet;
  readonly table: Table;
}

export interface ColumnOf extends TableOn {
  readonly column: TableColumn;
}

/** A row by its place among the data rows: it stays at that place when rows above it change. */
export interface RowOf extends TableOn {
  readonly index: number;
}

/** Tables of the workbook, of a sheet, or those that touch a range. */
export interface TableList {
  readonly tables: () => TableOn[];
  /** The sheet whose tables they are; absent for the workbook's. */
  readonly sheet?: Sheet;
}

/** What an object of each class stands for. */
export interface Kinds {
  Workbook: Workbook;
  Application: Workbook;
  Runtime: Workbook;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  Range: Cells;
  RangeAreas: Cells;
  RangeCollection: Cells;
  TableCollection: TableList;
  TableScopedCollection: TableList;
  Table: TableOn;
  TableColumnCollection: TableOn;
  TableColumn: ColumnOf;
  TableRowCollection: TableOn;
  TableRow: RowOf;
}

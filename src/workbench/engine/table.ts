import type { Area } from "./area";
import type { ColumnFilter } from "./filter";

/** An Excel table. `area` is the whole of it: header row, data, totals row. */
export interface Table {
  readonly id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  columns: TableColumn[];
}

export interface TableColumn {
  readonly id: number;
  name: string;
  filter?: ColumnFilter;
  /** The column's formula when every cell has the same one (a calculated column). */
  formula?: string;
  totalsFunction?: string;
  totalsLabel?: string;
}

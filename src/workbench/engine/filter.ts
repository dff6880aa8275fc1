import type { Area } from "./area";

/** A filter's criteria, in the words of Excel.FilterCriteria. */
export interface ColumnFilter {
  readonly filterOn: string;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
  readonly values?: readonly string[];
  readonly color?: string;
  readonly dynamicCriteria?: string;
}

/** A sheet's own filter; columns count from the area's left. */
export interface AutoFilter {
  area: Area;
  columns: Map<number, ColumnFilter>;
}

import type { Side } from "../../engine/borders";
import type { Chart, ChartSeries } from "../../engine/chart";
import type { ConditionalFormat } from "../../engine/conditional-format";
import type { DefinedName } from "../../engine/name";
import type { NameScope } from "../../engine/names";
import type { Sheet } from "../../engine/sheet";
import type { Table, TableColumn } from "../../engine/table";
import type { Workbook } from "../../engine/workbook";
import type { Cells } from "../cells";
import type { BorderTarget, StyleTarget } from "../style-target";
import type { Entries, Entry } from "./entries";

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

/** Whose filter it is: a table's, or the sheet's own. */
export interface FilterOwner {
  readonly sheet: Sheet;
  readonly table?: Table;
}

export interface NameIn {
  readonly scope: NameScope;
  readonly name: DefinedName;
}

/** The rows and columns that are shown of a range; `index` counts it among its siblings. */
export interface ViewOf {
  readonly sheet: Sheet;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}

/** A cell style by its name. */
export interface NamedStyle {
  readonly name: string;
}

export interface FormatOn {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

/** One border of the look that a conditional format gives. */
export interface LookEdge extends FormatOn {
  readonly side: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";
}

/** One side of something that has borders. */
export interface BorderOf {
  readonly target: BorderTarget;
  readonly side: Side;
}

/** The page breaks of a sheet before rows, or before columns. */
export interface BreaksOf {
  readonly sheet: Sheet;
  readonly rows: boolean;
}

export interface BreakOf extends BreaksOf {
  readonly line: number;
}

export interface ChartOn {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

export interface AxisOf extends ChartOn {
  readonly key: "categoryAxis" | "valueAxis";
}

export interface SeriesOf extends ChartOn {
  readonly series: ChartSeries;
}

/** The labels of one series, or of the whole chart. */
export interface LabelsOf extends ChartOn {
  readonly series: ChartSeries | undefined;
}

export interface PointOf extends SeriesOf {
  readonly point: number;
}

/** What an object of each class stands for. */
export interface Kinds {
  Workbook: Workbook;
  Application: Workbook;
  Runtime: Workbook;
  CultureInfo: Workbook;
  NumberFormatInfo: Workbook;
  DatetimeFormatInfo: Workbook;
  WorkbookProtection: Workbook;
  DocumentProperties: Workbook;
  CustomPropertyCollection: Entries;
  CustomProperty: Entry;
  SettingCollection: Entries;
  Setting: Entry;
  NamedItemCollection: NameScope;
  NamedItem: NameIn;
  StyleCollection: Workbook;
  Style: NamedStyle;
  TableStyleCollection: Workbook;
  TableStyle: string;
  WorksheetCollection: Workbook;
  Worksheet: Sheet;
  WorksheetProtection: Sheet;
  WorksheetFreezePanes: Sheet;
  WorksheetCustomPropertyCollection: Entries;
  WorksheetCustomProperty: Entry;
  PageLayout: Sheet;
  HeaderFooterGroup: Sheet;
  HeaderFooter: Sheet;
  PageBreakCollection: BreaksOf;
  PageBreak: BreakOf;
  Range: Cells;
  RangeAreas: Cells;
  RangeCollection: Cells;
  RangeView: ViewOf;
  RangeViewCollection: ViewOf;
  RangeFormat: Cells;
  RangeFill: StyleTarget;
  RangeFont: StyleTarget;
  FormatProtection: StyleTarget;
  RangeBorderCollection: BorderTarget;
  RangeBorder: BorderOf;
  RangeSort: Cells;
  RemoveDuplicatesResult: { readonly removed: number; readonly uniqueRemaining: number };
  DataValidation: Cells;
  ConditionalFormatCollection: Cells;
  ConditionalFormat: FormatOn;
  CellValueConditionalFormat: FormatOn;
  ColorScaleConditionalFormat: FormatOn;
  CustomConditionalFormat: FormatOn;
  ConditionalFormatRule: FormatOn;
  DataBarConditionalFormat: FormatOn;
  ConditionalDataBarPositiveFormat: FormatOn;
  ConditionalDataBarNegativeFormat: FormatOn;
  IconSetConditionalFormat: FormatOn;
  PresetCriteriaConditionalFormat: FormatOn;
  TextConditionalFormat: FormatOn;
  TopBottomConditionalFormat: FormatOn;
  ConditionalRangeFormat: FormatOn;
  ConditionalRangeFont: FormatOn;
  ConditionalRangeFill: FormatOn;
  ConditionalRangeBorderCollection: FormatOn;
  ConditionalRangeBorder: LookEdge;
  TableCollection: TableList;
  TableScopedCollection: TableList;
  Table: TableOn;
  TableColumnCollection: TableOn;
  TableColumn: ColumnOf;
  TableRowCollection: TableOn;
  TableRow: RowOf;
  TableSort: TableOn;
  AutoFilter: FilterOwner;
  Filter: ColumnOf;
  ChartCollection: Sheet;
  Chart: ChartOn;
  ChartTitle: ChartOn;
  ChartTitleFormat: ChartOn;
  ChartFont: ChartOn;
  ChartLegend: ChartOn;
  ChartAxes: ChartOn;
  ChartAxis: AxisOf;
  ChartAxisTitle: AxisOf;
  ChartGridlines: AxisOf;
  ChartDataLabels: LabelsOf;
  ChartSeriesCollection: ChartOn;
  ChartSeries: SeriesOf;
  ChartSeriesFormat: SeriesOf;
  ChartLineFormat: SeriesOf;
  ChartFill: SeriesOf | PointOf;
  ChartPointsCollection: SeriesOf;
  ChartPoint: PointOf;
  ChartPointFormat: PointOf;
}

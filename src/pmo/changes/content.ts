import type { CellValue } from "../values/cell";

/** What goes into one cell. Text is text, whatever it begins with; only `formula` is a formula (en-US, from its `=`). */
export type CellInput = CellValue | { readonly formula: string };

/** A rectangle on a sheet; `row` and `column` are zero-based. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A block of cells; `null` leaves a cell as it is. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellInput[])[];
}

/**
 * Formulas that repeat down a block of rows, one for each column; `{row}` stands for the row's own number as Excel shows it, and
 * must not stand behind a `$`, because the first row is copied down. It keeps thousands of rows as short as one.
 */
export interface FormulaRun {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly formulas: readonly string[];
}

export type Edge = "top" | "bottom" | "left" | "right" | "inside horizontal" | "inside vertical";

/** How cells look; an absent member leaves that side of them alone. Colours are `#RRGGBB`, sizes points. */
export interface Look {
  readonly numberFormat?: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly horizontal?: "Left" | "Center" | "Right" | "General";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Whether a protected sheet keeps people from typing here; cells are locked unless said otherwise. */
  readonly locked?: boolean;
  readonly borders?: {
    readonly edges: readonly Edge[];
    readonly color: string;
    readonly weight: "Hairline" | "Thin" | "Medium";
  };
}

/** A thin line around each cell that a rule holds for, of the styles that Excel has for such rules. */
export interface ConditionalBox {
  readonly style: "Continuous" | "Dash" | "Dot";
  readonly color: string;
}

/** A rule that dresses cells by their content; formulas are relative to the place's first cell. */
export type ConditionalLook = Place &
  (
    | {
        readonly kind: "formula";
        readonly formula: string;
        readonly look: Pick<Look, "fontColor" | "bold" | "fill"> & { readonly box?: ConditionalBox };
      }
    | { readonly kind: "data bar"; readonly color: string }
    | { readonly kind: "color scale"; readonly low: string; readonly middle?: string; readonly high: string }
    | {
        readonly kind: "icons";
        readonly style: "ThreeTrafficLights1" | "ThreeArrows" | "ThreeSymbols";
        readonly low: number;
        readonly high: number;
      }
  );

/** A rule that dresses the cells for which a formula holds. */
export type FormulaLook = Extract<ConditionalLook, { readonly kind: "formula" }>;

/** What may be typed into cells. `list` is a formula or name that gives the allowed values. */
export type Validation = Place & {
  readonly prompt?: { readonly title: string; readonly message: string };
  /** `information` only says so, `warning` lets another value through after a question, `stop` does not. */
  readonly style: "stop" | "warning" | "information";
  readonly message: string;
} & (
    | { readonly kind: "list"; readonly list: string }
    | { readonly kind: "number"; readonly minimum: number; readonly maximum: number }
    | { readonly kind: "date" }
    /** No rule, only the prompt. */
    | { readonly kind: "anything" }
  );

/** An Excel table over cells that the same content writes; its first row holds the headers. */
export interface TableContent extends Place {
  readonly name: string;
  readonly style: string;
  readonly banded: boolean;
  readonly filterButtons: boolean;
}

export interface ChartSeries {
  /** The cell that names the series, or a plain text. */
  readonly name: string;
  readonly values: Place;
  readonly color?: string;
  /** One colour a point, in order. */
  readonly pointColors?: readonly string[];
}

/** A chart over cells of the same sheet. Its box is given in cells, so that it fits whatever the widths are. */
export interface ChartContent {
  /** Unique on the sheet; generated charts are known by it. */
  readonly name: string;
  readonly title: string;
  readonly type: "ColumnClustered" | "ColumnStacked" | "BarClustered" | "BarStacked" | "Doughnut" | "Line";
  readonly categories: Place;
  readonly series: readonly ChartSeries[];
  readonly box: Place;
  readonly legend: "Bottom" | "Right" | "none";
  readonly valueFormat?: string;
  readonly valueTitle?: string;
  readonly dataLabels: boolean;
  /** Percent of a bar's width between bars. */
  readonly gapWidth?: number;
  /** Bars from top to bottom, as a table reads. */
  readonly reversed?: boolean;
}

/** How a sheet prints. */
export interface PageContent {
  readonly orientation: "Portrait" | "Landscape";
  readonly paper: "A4" | "Letter";
  /** Rows repeated on every page, zero-based first and count. */
  readonly titleRows?: { readonly first: number; readonly count: number };
  readonly area: Place;
  readonly leftFooter: string;
  readonly breaksBefore?: readonly number[];
}

/** A sheet's whole content as data: what the program writes there, looks included. */
export interface SheetContent {
  readonly blocks: readonly CellBlock[];
  readonly runs: readonly FormulaRun[];
  readonly looks: readonly (Place & { readonly look: Look })[];
  readonly conditional: readonly ConditionalLook[];
  readonly validations: readonly Validation[];
  readonly tables: readonly TableContent[];
  /** Cells merged into one. Lists have none, because people cannot sort or filter through them. */
  readonly merges?: readonly Place[];
  readonly charts: readonly ChartContent[];
  /** Widths in characters, from column A on; absent ones are left alone. */
  readonly columnWidths: readonly (number | undefined)[];
  readonly rowHeights: readonly { readonly row: number; readonly rows: number; readonly points: number }[];
  readonly hiddenColumns: readonly number[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly page?: PageContent;
}

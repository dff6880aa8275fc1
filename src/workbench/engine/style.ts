/** How a cell looks. Colours are `#RRGGBB`; sizes are points; an absent member is Excel's default. */
export interface Style {
  readonly numberFormat?: string;
  readonly font?: Font;
  readonly fill?: Fill;
  readonly borders?: Readonly<Partial<Record<Edge, Border>>>;
  readonly alignment?: Alignment;
  /** `locked` is true unless said otherwise, as in Excel; it acts only on a protected sheet. */
  readonly protection?: { readonly locked?: boolean; readonly formulaHidden?: boolean };
  /** The name of the cell style that the look started from (`Heading 1`). */
  readonly name?: string;
}

export interface Font {
  readonly name?: string;
  readonly size?: number;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: "Single" | "Double" | "SingleAccountant" | "DoubleAccountant";
  readonly strikethrough?: boolean;
  readonly verticalAlignment?: "Superscript" | "Subscript";
}

export interface Fill {
  readonly color: string;
  /** `Solid` when absent; names are Excel.FillPattern. */
  readonly pattern?: string;
  readonly patternColor?: string;
}

export type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "DiagonalDown" | "DiagonalUp";

export interface Border {
  /** Names are Excel.BorderLineStyle. */
  readonly style: string;
  /** Names are Excel.BorderWeight. */
  readonly weight: string;
  readonly color: string;
}

export interface Alignment {
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly shrinkToFit?: boolean;
  readonly indentLevel?: number;
  readonly textOrientation?: number;
  readonly readingOrder?: string;
}

/** The look of a cell to which nobody has done anything. */
export const DEFAULT_STYLE: Style = {};
export const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

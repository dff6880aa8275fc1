import type { Area } from "./area";

/** How a sheet prints. Margins are points; an absent member is Excel's default. */
export interface PageLayout {
  orientation?: "Portrait" | "Landscape";
  /** An Excel.PaperType: `A4`, `Letter`. */
  paperSize?: string;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins?: {
    top?: number;
    bottom?: number;
    left?: number;
    right?: number;
    header?: number;
    footer?: number;
  };
  printAreas?: Area[];
  /** Rows printed on every page, then columns. */
  titleRows?: Area;
  titleColumns?: Area;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  printGridlines?: boolean;
  printHeadings?: boolean;
  blackAndWhite?: boolean;
  headersFooters?: {
    left?: string;
    center?: string;
    right?: string;
    leftFooter?: string;
    centerFooter?: string;
    rightFooter?: string;
  };
  rowBreaks?: number[];
  columnBreaks?: number[];
}

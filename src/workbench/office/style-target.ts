import type { Side } from "../engine/borders";
import type { Border, Style } from "../engine/style";

/** Something that has a look: cells, or a cell style of the workbook. */
export interface StyleTarget {
  /** What its looks agree on; undefined when they differ. */
  common<T>(pick: (style: Style) => T): T | undefined;
  change(change: (style: Style) => Style): void;
}

/** Something that has borders. */
export interface BorderTarget {
  /** What the lines of a side agree on; undefined when they differ. */
  common<T>(side: Side, pick: (border: Border | undefined) => T): T | undefined;
  change(side: Side, change: (border: Border | undefined) => Border | undefined): void;
}

import type { CellValue } from "../../values/cell";
import { decimalEvidence } from "../../values/number-text";
import type { DecimalMark } from "../../values/number-text";

/** What the texts of some columns tell of the decimal mark. */
export interface DecimalEvidence {
  readonly mark: DecimalMark;
  readonly points: number;
  readonly commas: number;
  /** Texts that could be read either way, such as `1,234`. */
  readonly either: number;
}

/** Decides between `1,234.5` and `1.234,5` from the texts of amounts and numbers; the point where nothing speaks for the comma. */
export function decimalMark(columns: readonly (readonly CellValue[])[]): DecimalEvidence {
  let points = 0;
  let commas = 0;
  let either = 0;
  for (const cells of columns)
    for (const value of cells) {
      if (typeof value !== "string" || value.length > 40 || !/\d[.,]\d|[.,]\d/.test(value)) continue;
      const evidence = decimalEvidence(value);
      if (evidence === "point") points++;
      else if (evidence === "comma") commas++;
      else either++;
    }
  return { mark: commas > points ? "comma" : "point", points, commas, either };
}

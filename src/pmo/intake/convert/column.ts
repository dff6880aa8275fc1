import type { CellValue } from "../../values/cell";
import { isErrorText } from "../../values/cell";
import type { Reading, Trouble } from "../../values/reading";
import { trouble } from "../../values/reading";
import type { DecimalMark } from "../../values/number-text";
import type { DateOrder } from "../../values/date-text";
import type { Settings } from "../../setup/settings";
import type { Field } from "../../templates/template";
import type { HeaderText } from "../match/header-text";
import type { ListReaders } from "../options";

/** A column that is about to be converted for a field. */
export interface ColumnCells {
  readonly header: string;
  readonly text: HeaderText;
  readonly field: Field;
  readonly cells: readonly CellValue[];
  readonly formats: readonly string[];
  /** What the analyst says that values of this column stand for, by the value as folded text. */
  readonly given?: ReadonlyMap<string, CellValue>;
}

/** What is decided once for a whole table before its columns are converted. */
export interface TableDecisions {
  readonly lists: ListReaders;
  readonly settings: Pick<Settings, "currency" | "unit">;
  readonly decimal: DecimalMark;
  /** For dates that a column's own cells do not decide. */
  readonly dateOrder: DateOrder;
  /** What a title says of all amounts: `All figures in £m`. */
  readonly stated?: { readonly unit?: number; readonly currency?: string; readonly shared?: true };
}

/** A column after conversion. */
export interface Converted {
  readonly values: readonly CellValue[];
  /** Cells that stay as they were, by their place in the column. */
  readonly troubles: readonly { readonly at: number; readonly trouble: Trouble }[];
  /** How many cells hold a word for "nothing". */
  readonly placeholders: number;
  readonly notes: readonly string[];
  readonly currencies?: ReadonlyMap<string, number>;
  readonly conversion?: { readonly scale: string; readonly table: ReadonlyMap<string, CellValue> };
}

/** Reads every cell of a column; a cell that cannot be read keeps its content. */
export function readEach(
  cells: readonly CellValue[],
  reader: (value: string | number | boolean, at: number) => Reading<CellValue>,
  kept: (value: CellValue, at: number) => CellValue = (value) => value,
): Pick<Converted, "values" | "troubles" | "placeholders"> {
  const troubles: { at: number; trouble: Trouble }[] = [];
  let placeholders = 0;
  const values = cells.map((value, at): CellValue => {
    if (value === null) return null;
    const reading =
      isErrorText(value) && value !== "#N/A" ? trouble({ kind: "error-value" }) : reader(value, at);
    if (reading === "missing") {
      placeholders++;
      return null;
    }
    if (reading.ok) return reading.value;
    troubles.push({ at, trouble: reading.problem });
    return kept(value, at);
  });
  return { values, troubles, placeholders };
}

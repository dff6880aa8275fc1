import type { Register } from "../registers/register";
import type { RegisterId } from "../templates/template";
import type { CellValue, Serial } from "../values/cell";
import { earlierPeriods } from "./earlier";
import type { EarlierPeriod } from "./earlier";
import { periodOrder } from "./period";

/** What a workbook remembers of before. */
export interface Past {
  /** The earlier rows of registers that have any. */
  readonly histories: readonly Register[];
  /** The rows of `PMO Setup`'s table of published periods, and of the workbooks that were brought in. */
  readonly periods: readonly (readonly CellValue[])[];
  readonly sources: readonly (readonly CellValue[])[];
}

/** A workbook without any history. */
export const NO_PAST: Past = { histories: [], periods: [], sources: [] };

/**
 * A register in the periods before a data date, oldest first. The period of the data date is left out even when it has been
 * published already: it is what is compared.
 */
export function periodsBefore(past: Past, register: RegisterId, dataDate: Serial): readonly EarlierPeriod[] {
  const history = past.histories.find(({ template }) => template.id === register);
  if (!history) return [];
  const published = new Set(
    past.periods
      .filter(([, date]) => typeof date === "number" && date >= dataDate)
      .map(([label]) => periodOrder(label)),
  );
  return earlierPeriods(history).periods.filter(
    ({ date, order }) => (date === undefined || date < dataDate) && !published.has(order),
  );
}

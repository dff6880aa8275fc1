import type { ThresholdId } from "../../src/pmo/setup/settings";
import { THRESHOLDS } from "../../src/pmo/setup/thresholds";
import type { OpenExcel } from "./excel";

/** What an earlier version of `PMO Setup` did not have yet. */
export interface Lacking {
  /** The last ones of their table. */
  readonly thresholds: readonly ThresholdId[];
  /** Tables that go with their cells, and workbook names. */
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** Takes out of `PMO Setup` what an earlier version did not have. */
export function makeEarlier({ run }: OpenExcel, { thresholds, tables, names }: Lacking): Promise<void> {
  return run(async (context) => {
    const { workbook } = context;
    const table = workbook.tables.getItem("PMO_Thresholds");
    const whole = table.getRange();
    whole.load("rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    const { rowIndex, rowCount, columnIndex, columnCount } = whole;
    const left = rowCount - thresholds.length;
    if (left < rowCount) {
      table.resize(whole.getCell(0, 0).getResizedRange(left - 1, columnCount - 1));
      const gone = workbook.worksheets
        .getItem("PMO Setup")
        .getRangeByIndexes(rowIndex + left, columnIndex, thresholds.length, columnCount);
      gone.dataValidation.clear();
      gone.clear();
    }
    for (const { id, name } of THRESHOLDS) if (thresholds.includes(id)) workbook.names.getItem(name).delete();
    for (const name of names) workbook.names.getItem(name).delete();
    for (const name of tables) {
      const range = workbook.tables.getItem(name).getRange();
      range.getOffsetRange(-1, 0).clear();
      workbook.tables.getItem(name).delete();
      range.clear();
    }
    await context.sync();
  });
}

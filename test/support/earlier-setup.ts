import { THRESHOLDS } from "../../src/pmo/setup/thresholds";
import type { ThresholdId } from "../../src/pmo/setup/settings";
import type { OpenExcel } from "./excel";

/** What an earlier version of `PMO Setup` did not have yet. */
export interface Lacking {
  readonly thresholds: readonly ThresholdId[];
  /** Tables that go with their cells, and workbook names. */
  readonly tables: readonly string[];
  readonly names: readonly string[];
}

/** Takes out of `PMO Setup` what an earlier version did not have; thresholds must be the last ones of their table. */
export function makeEarlier({ run }: OpenExcel, { thresholds, tables, names }: Lacking): Promise<void> {
  return run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("PMO Setup");
    const rows = workbook.tables.getItem("PMO_Thresholds").getRange();
    rows.load("rowIndex,rowCount,columnIndex,columnCount");
    await context.sync();
    const first = rows.rowIndex + rows.rowCount - thresholds.length;
    workbook.tables
      .getItem("PMO_Thresholds")
      .resize(
        rows.getCell(0, 0).getResizedRange(rows.rowCount - 1 - thresholds.length, rows.columnCount - 1),
      );
    const gone = sheet.getRangeByIndexes(first, rows.columnIndex, thresholds.length, rows.columnCount);
    gone.dataValidation.clear();
    gone.clear();
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

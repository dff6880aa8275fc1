import type { Shown } from "./univer";

const ROW_LINES = ["__SpreadsheetFreezeRowMainName__", "__SpreadsheetFreezeRowHeaderName__"];
const COLUMN_LINES = ["__SpreadsheetFreezeColumnMainName__", "__SpreadsheetFreezeColumnHeaderName__"];

/**
 * Univer draws lines at frozen panes that can be dragged, and handles in the corner where nothing is frozen. Panes are
 * the workbook's here, so the handles are hidden and the lines do not answer to the mouse.
 */
export function settleFreezeLines({ render, workbook }: Shown): void {
  const { startRow, startColumn } = workbook.getActiveSheet().getFreeze();
  for (const [names, frozen] of [
    [ROW_LINES, startRow > 0],
    [COLUMN_LINES, startColumn > 0],
  ] as const) {
    for (const name of names) {
      const line = render.scene.getObject(name);
      if (!line) continue;
      line.evented = false;
      if (frozen) line.show();
      else line.hide();
    }
  }
}

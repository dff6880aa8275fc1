import type { IWorksheetData, Worksheet } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { ModelChange } from "../../engine/change";
import type { Sheet } from "../../engine/sheet";
import type { BookView } from "./book-view";
import { changesLayout } from "./changes-layout";
import type { Guard } from "./guard";
import type { Shown } from "./univer";

/** Brings the sheets of the grid in line with the workbook: which there are, their rows, columns, merges and panes. */
export class LayoutSync {
  /** Sheets whose layout changed while they were not shown. */
  private readonly stale = new Set<string>();

  constructor(
    private readonly shown: Shown,
    private readonly book: BookView,
    private readonly guard: Guard,
  ) {}

  /** Notes what changed; answers whether the shown sheet must be laid out anew. */
  take(changes: readonly ModelChange[]): void {
    for (const change of changes) {
      const sheet = change.sheet === undefined ? undefined : this.book.workbook.sheetById(change.sheet);
      if (!sheet) continue;
      const worksheet = this.shown.workbook.getSheetBySheetId(sheet.id);
      const offered = { rows: worksheet?.getRowCount() ?? 0, columns: worksheet?.getColumnCount() ?? 0 };
      if (changesLayout(change, sheet, offered)) this.stale.add(sheet.id);
    }
    this.sheets();
  }

  /** Adds, removes and renames sheets. */
  private sheets(): void {
    const { unitId, commands, workbook } = this.shown;
    this.guard.draw(() => {
      for (const sheet of this.book.workbook.sheets) {
        const worksheet = workbook.getSheetBySheetId(sheet.id);
        if (!worksheet) {
          const index = workbook.getSheets().length;
          commands.syncExecuteCommand(InsertSheetMutation.id, {
            unitId,
            index,
            sheet: this.book.worksheet(sheet),
          });
        } else if (worksheet.getName() !== sheet.name) {
          commands.syncExecuteCommand(SetWorksheetNameMutation.id, {
            unitId,
            subUnitId: sheet.id,
            name: sheet.name,
          });
        }
      }
    });
  }

  /** Removes the sheets that the workbook no longer has; called once another sheet is shown. */
  removeGone(): void {
    const { unitId, commands, workbook } = this.shown;
    this.guard.draw(() => {
      for (const worksheet of workbook.getSheets()) {
        const subUnitId = worksheet.getSheetId();
        if (this.book.workbook.sheetById(subUnitId)) continue;
        this.stale.delete(subUnitId);
        commands.syncExecuteCommand(RemoveSheetMutation.id, {
          unitId,
          subUnitId,
          subUnitName: worksheet.getName(),
        });
      }
    });
  }

  /** Lays out a sheet that is about to be shown, if it changed. */
  refresh(sheet: Sheet): void {
    if (this.stale.delete(sheet.id)) this.layOut(sheet);
  }

  /** Makes room for a cell beyond the rows and columns that the grid offers. */
  reach(sheet: Sheet, row: number, column: number): void {
    const worksheet = this.shown.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet || (row < worksheet.getRowCount() && column < worksheet.getColumnCount())) return;
    this.layOut(sheet, { rows: row + 100, columns: column + 10 });
  }

  private layOut(sheet: Sheet, reach = { rows: 0, columns: 0 }): void {
    const worksheet = this.shown.workbook.getSheetBySheetId(sheet.id);
    if (!worksheet) return;
    const structure = this.book.structure(sheet, {
      rows: Math.max(reach.rows, worksheet.getRowCount()),
      columns: Math.max(reach.columns, worksheet.getColumnCount()),
    });
    const { unitId, commands } = this.shown;
    const subUnitId = sheet.id;
    this.guard.draw(() => {
      overwrite(worksheet, structure);
      const freeze = worksheet.getConfig().freeze;
      if (JSON.stringify(freeze) !== JSON.stringify(structure.freeze)) {
        commands.syncExecuteCommand(SetFrozenMutation.id, { unitId, subUnitId, ...structure.freeze });
      }
      if (worksheet.getConfig().showGridlines !== structure.showGridlines) {
        commands.syncExecuteCommand(ToggleGridlinesMutation.id, {
          unitId,
          subUnitId,
          showGridlines: structure.showGridlines,
        });
      }
      // Any layout mutation makes the grid measure the sheet again.
      commands.syncExecuteCommand(SetWorksheetRowCountMutation.id, {
        unitId,
        subUnitId,
        rowCount: structure.rowCount,
      });
    });
  }
}

/** Rows and columns are held by reference inside Univer, so their tables are refilled, not replaced. */
function overwrite(worksheet: Worksheet, structure: Partial<IWorksheetData>): void {
  const config = worksheet.getConfig();
  refill(config.rowData, structure.rowData ?? {});
  refill(config.columnData, structure.columnData ?? {});
  config.columnCount = structure.columnCount ?? config.columnCount;
  config.defaultRowHeight = structure.defaultRowHeight ?? config.defaultRowHeight;
  config.defaultColumnWidth = structure.defaultColumnWidth ?? config.defaultColumnWidth;
  worksheet.setMergeData(structure.mergeData ?? []);
}

function refill<T>(table: Record<number, T>, content: Record<number, T>): void {
  for (const key of Object.keys(table)) delete table[Number(key)];
  Object.assign(table, content);
}

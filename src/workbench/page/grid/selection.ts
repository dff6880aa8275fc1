import type { IRange } from "@univerjs/core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { ScrollToRangeOperation } from "@univerjs/sheets-ui";
import { areaName, parseAddress } from "../../engine/address";
import { area as makeArea, cellCount, containsCell, lastColumn, lastRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import type { Session } from "../session/session";
import type { Place } from "./jump";
import { areaOfRange, rangeOfArea, selectionOf } from "./ranges";
import type { Shown } from "./univer";

/** What is selected on the active sheet. */
export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
  readonly active: Place;
}

/** Keeps the selection and the active sheet of the grid and of the workbook the same, whichever of the two moves. */
export class SelectionSync {
  /** While the grid is moved by the workbook, what it reports back is not news. */
  private following = false;
  private readonly subscriptions: readonly { unsubscribe(): void }[];

  constructor(
    private readonly shown: Shown,
    private readonly session: Session,
    private readonly reach: (sheetId: string, area: Area) => void,
    private readonly changed: () => void,
  ) {
    const { selections } = shown;
    this.subscriptions = [
      selections.selectionMoveEnd$.subscribe(() => this.fromGrid()),
      selections.selectionSet$.subscribe(() => this.fromGrid()),
      selections.selectionChanged$.subscribe(() => this.changed()),
    ];
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.unsubscribe();
  }

  /** The grid's selection; the first cell when there is none yet. */
  current(): Selection {
    const sheetId = this.shown.workbook.getActiveSheet().getSheetId();
    const selections = this.shown.selections.getCurrentSelections();
    const areas = selections.map(({ range }) => areaOfRange(range));
    const primary = selections.findLast((one) => one.primary)?.primary;
    const [first = makeArea(0, 0)] = areas;
    const active = primary
      ? { row: primary.actualRow, column: primary.actualColumn }
      : { row: first.row, column: first.column };
    return { sheetId, areas: areas.length > 0 ? areas : [first], active };
  }

  private fromGrid(): void {
    if (this.following) return;
    const { sheetId, areas } = this.current();
    const address = areas.map(areaName).join(",");
    if (
      this.session.workbook.selections.get(sheetId) !== address &&
      this.session.workbook.sheetById(sheetId)
    ) {
      this.session.attempt(() => this.session.host.select(sheetId, address));
    }
  }

  /** Shows the sheet and the selection that the workbook has, after the add-in or the page moved them. */
  toGrid(): void {
    const { workbook } = this.session;
    const { id } = workbook.activeSheet;
    this.following = true;
    try {
      if (this.shown.workbook.getActiveSheet().getSheetId() !== id) {
        this.shown.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
          unitId: this.shown.unitId,
          subUnitId: id,
        });
      }
      const address = workbook.selections.get(id) ?? "A1";
      const areas = address.split(",").flatMap((part) => parseAddress(part)?.area ?? []);
      const wanted = areas.map((one) => withMerge(workbook.activeSheet, one));
      const shown = this.shown.selections.getCurrentSelections().length === 0 ? [] : this.current().areas;
      if (wanted.length > 0 && wanted.map(areaName).join() !== shown.map(areaName).join())
        this.put(id, wanted);
    } finally {
      this.following = false;
    }
  }

  /** Selects in the grid and tells the workbook. */
  select(areas: readonly Area[], active?: Place): void {
    const { activeSheet } = this.session.workbook;
    const whole = areas.map((one) => withMerge(activeSheet, one));
    this.put(activeSheet.id, whole, active);
    this.fromGrid();
  }

  private put(sheetId: string, areas: readonly Area[], active?: Place): void {
    const [first] = areas;
    if (!first) return;
    this.reach(sheetId, first);
    const worksheet = this.shown.workbook.getSheetBySheetId(sheetId);
    if (!worksheet) return;
    const size = { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
    const ranges = areas.map((one) => rangeOfArea(one, size));
    const merge = (row: number, column: number): IRange | undefined =>
      worksheet.getMergedCell(row, column) ?? undefined;
    this.shown.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      unitId: this.shown.unitId,
      subUnitId: sheetId,
      selections: selectionOf(ranges, active, merge),
    });
    this.reveal(active ?? { row: first.row, column: first.column }, first);
  }

  /** Scrolls so that a cell is seen, and as much of an area around it as there is room for. */
  private reveal(active: Place, around: Area): void {
    const range = {
      startRow: active.row,
      startColumn: active.column,
      endRow: Math.min(lastRow(around), active.row + 5),
      endColumn: Math.min(lastColumn(around), active.column + 3),
    };
    this.shown.commands.syncExecuteCommand(ScrollToRangeOperation.id, { range });
  }
}

/** A single cell of a merge stands for the whole of it. */
function withMerge(sheet: Sheet, area: Area): Area {
  if (cellCount(area) > 1) return area;
  return sheet.merges.find((merge) => containsCell(merge, area.row, area.column)) ?? area;
}

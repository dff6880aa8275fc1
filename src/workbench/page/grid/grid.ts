import { SpreadsheetExtensionRegistry } from "@univerjs/engine-render";
import { INTERCEPTOR_POINT } from "@univerjs/sheets";
import { IUniverInstanceService } from "@univerjs/core";
import type { IDisposable, Univer } from "@univerjs/core";
import { ILayoutService } from "@univerjs/ui";
import type { Area } from "../../engine/area";
import { lastColumn, lastRow } from "../../engine/area";
import type { ModelChange } from "../../engine/change";
import type { Edits } from "../session/edits";
import type { Session } from "../session/session";
import { BookView } from "./book-view";
import type { CellActions } from "./cell-controls";
import { Clipboard } from "./clipboard";
import { replacements } from "./commands";
import { CellEditor } from "./editor";
import type { Submission } from "./editor";
import { standInReady } from "./fonts";
import { settleFreezeLines } from "./freeze-lines";
import { GridGeometry } from "./geometry";
import { Guard } from "./guard";
import { handleKey } from "./keys";
import { LayoutSync } from "./layout-sync";
import { MarksExtension } from "./marks";
import { SelectionSync } from "./selection";
import type { Selection } from "./selection";
import { CanvasMeasure } from "./text-measure";
import { showWorkbook } from "./univer";
import type { Shown } from "./univer";

/** What the page does for the grid, and hears from it. */
export interface GridListeners extends CellActions {
  /** The selection moved, perhaps while the mouse is still down. */
  selected(selection: Selection): void;
  /** The text in the cell editor, or undefined when it is closed. */
  editing(text: string | undefined): void;
  /** Opens the list of the active cell; false when it has none. */
  openList(): boolean;
  nextSheet(step: 1 | -1): void;
}

SpreadsheetExtensionRegistry.add(MarksExtension);

const measure = new CanvasMeasure();
let books = 0;

/** A workbook in the grid. It shows what the workbook is, and hands what a person does to it. */
export class Grid {
  readonly geometry: GridGeometry;
  readonly selection: SelectionSync;
  readonly clipboard: Clipboard;
  private readonly guard: Guard;
  private readonly layout: LayoutSync;
  private readonly editor: CellEditor;
  private readonly disposables: (() => void)[] = [];

  /** Shows the open workbook in place of the one before. */
  static async open(
    univer: Univer,
    session: Session,
    edits: Edits,
    listeners: GridListeners,
    now: () => Date,
  ): Promise<Grid> {
    await standInReady();
    const book = new BookView(session.host, measure, listeners, now);
    const shown = await showWorkbook(univer, book.book(`book-${++books}`));
    return new Grid(shown, book, session, edits, listeners);
  }

  private constructor(
    private readonly shown: Shown,
    private readonly book: BookView,
    private readonly session: Session,
    private readonly edits: Edits,
    private readonly listeners: GridListeners,
  ) {
    this.keep(this.showCells());
    this.geometry = new GridGeometry(this.shown);
    this.selection = new SelectionSync(
      this.shown,
      session,
      (_sheetId, area) => this.layout.reach(session.activeSheet, lastRow(area), lastColumn(area)),
      () => listeners.selected(this.selection.current()),
    );
    this.editor = new CellEditor(
      this.shown,
      session,
      (submission) => this.submit(submission),
      (text) => listeners.editing(text),
    );
    this.guard = new Guard(
      this.shown,
      replacements({
        session,
        edits,
        selection: this.selection,
        offered: () => this.offered(),
        editorOpen: () => this.editor.isOpen,
        editorClosing: (keycode) => this.editor.closing(keycode),
      }),
    );
    this.layout = new LayoutSync(this.shown, this.book, this.guard);
    this.clipboard = new Clipboard(session, edits, () => this.selection.current());
    this.disposables.push(session.host.onChange((changes) => this.take(changes)));
    this.disposables.push(this.geometry.onMove(() => settleFreezeLines(this.shown)));
    this.selection.toGrid();
  }

  private keep(disposable: IDisposable): void {
    this.disposables.push(() => disposable.dispose());
  }

  /** Every cell is asked of the workbook; what Univer itself would show there is never looked at. */
  private showCells(): IDisposable {
    return this.shown.interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: 10_000,
      handler: (_cell, { unitId, subUnitId, row, col }, next) =>
        unitId === this.shown.unitId ? this.book.sheet(subUnitId)?.cell(row, col) : next(_cell),
    });
  }

  private take(changes: readonly ModelChange[]): void {
    if (this.session.workbook !== this.book.workbook) return;
    this.book.forget();
    this.layout.take(changes);
    this.layout.refresh(this.session.activeSheet);
    this.selection.toGrid();
    this.layout.removeGone();
    this.redraw();
    this.geometry.moved();
  }

  private redraw(): void {
    const skeleton = this.shown.skeletons.getCurrentSkeleton();
    skeleton?.resetCache();
    this.shown.render.mainComponent?.makeForceDirty(true);
  }

  private submit({ sheetId, row, column, text, everywhere }: Submission): void {
    if (everywhere) this.edits.enterAll(sheetId, this.selection.current().areas, text);
    else this.edits.enter(sheetId, row, column, text);
  }

  /** Rows and columns that can be scrolled to. */
  offered(): { rows: number; columns: number } {
    const worksheet = this.shown.workbook.getActiveSheet();
    return { rows: worksheet.getRowCount(), columns: worksheet.getColumnCount() };
  }

  /** Handles a key that is pressed in the grid; answers whether it is dealt with. */
  key(event: KeyboardEvent): boolean {
    if (this.editor.isOpen) return false;
    return handleKey(event, {
      sheet: () => this.session.activeSheet,
      selection: this.selection,
      page: () => this.rowsOnScreen(),
      offered: () => this.offered(),
      nextSheet: (step) => this.listeners.nextSheet(step),
      openList: () => this.listeners.openList(),
    });
  }

  get isEditing(): boolean {
    return this.editor.isOpen;
  }

  private rowsOnScreen(): number {
    const [pane] = this.geometry.panes();
    const height = this.session.activeSheet.standardHeight * (96 / 72) * this.geometry.scale;
    return pane ? Math.max(1, Math.floor(pane.box.height / height) - 1) : 20;
  }

  /** Gives the grid the keyboard. */
  focus(): void {
    this.shown.injector.get(IUniverInstanceService).focusUnit(this.shown.unitId);
    this.shown.injector.get(ILayoutService).focus();
  }

  /** Selects cells of the active sheet and brings them into view. */
  goTo(area: Area): void {
    this.selection.select([area]);
  }

  dispose(): void {
    for (const part of [this.guard, this.editor, this.selection]) part.dispose();
    for (const dispose of this.disposables) dispose();
    this.shown.injector.get(IUniverInstanceService).disposeUnit(this.shown.unitId);
  }
}

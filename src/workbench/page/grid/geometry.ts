import { SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { SpreadsheetSkeleton, Viewport } from "@univerjs/engine-render";
import { lastColumn, lastRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { Shown } from "./univer";

/** A rectangle in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One of the up to four parts of a sheet with frozen panes: where it is on the screen and what it shows. */
export interface Pane {
  readonly key: string;
  readonly box: Box;
  /** The place on the sheet, in unscaled pixels, that its top left corner shows. */
  readonly left: number;
  readonly top: number;
}

const PANES = [
  SHEET_VIEWPORT_KEY.VIEW_MAIN,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT,
  SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP,
] as const;

/** Where things of the sheet are on the screen, in pixels from the grid's top left corner. */
export class GridGeometry {
  private readonly listeners = new Set<() => void>();
  private waiting = false;

  constructor(private readonly shown: Shown) {
    for (const key of PANES) {
      const viewport = this.viewport(key);
      viewport?.onScrollAfter$.subscribeEvent(() => this.moved());
      viewport?.onResized$.subscribe(() => this.moved());
    }
    shown.render.scene.onTransformChange$.subscribeEvent(() => this.moved());
    shown.skeletons.currentSkeleton$.subscribe(() => this.moved());
  }

  private viewport(key: string): Viewport | undefined {
    return this.shown.render.scene.getViewport(key) ?? undefined;
  }

  private get skeleton(): SpreadsheetSkeleton | undefined {
    return this.shown.skeletons.getCurrentSkeleton() ?? undefined;
  }

  /** How much the sheet is enlarged. */
  get scale(): number {
    return this.shown.render.scene.getAncestorScale().scaleX;
  }

  /** Calls the listener, once a frame at most, when the sheet scrolled or its layout changed. */
  onMove(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Says that the layout may have changed. */
  moved(): void {
    if (this.waiting) return;
    this.waiting = true;
    requestAnimationFrame(() => {
      this.waiting = false;
      for (const listener of this.listeners) listener();
    });
  }

  /** Left edge of a column on the sheet in unscaled pixels, hidden ones taking no room; `rest` is added. */
  columnLeft(column: number, rest = 0): number {
    return (column === 0 ? 0 : (this.skeleton?.columnWidthAccumulation[column - 1] ?? 0)) + rest;
  }

  rowTop(row: number, rest = 0): number {
    return (row === 0 ? 0 : (this.skeleton?.rowHeightAccumulation[row - 1] ?? 0)) + rest;
  }

  /** The panes that are shown; the one that scrolls both ways comes first. */
  panes(): Pane[] {
    const { skeleton, scale } = this;
    if (!skeleton) return [];
    return PANES.flatMap((key) => {
      const viewport = this.viewport(key);
      if (!viewport?.isActive && key !== SHEET_VIEWPORT_KEY.VIEW_MAIN) return [];
      if (!viewport) return [];
      const { viewBound } = viewport;
      return {
        key,
        box: {
          left: viewport.left,
          top: viewport.top,
          width: viewport.width ?? 0,
          height: viewport.height ?? 0,
        },
        left: viewBound.left - skeleton.rowHeaderWidthAndMarginLeft / scale,
        top: viewBound.top - skeleton.columnHeaderHeightAndMarginTop / scale,
      };
    });
  }

  /** The pane that a cell is in. */
  paneOf(row: number, column: number, frozen: { rows: number; columns: number }): Pane | undefined {
    const above = row < frozen.rows;
    const before = column < frozen.columns;
    const key = above
      ? before
        ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT_TOP
        : SHEET_VIEWPORT_KEY.VIEW_MAIN_TOP
      : before
        ? SHEET_VIEWPORT_KEY.VIEW_MAIN_LEFT
        : SHEET_VIEWPORT_KEY.VIEW_MAIN;
    const panes = this.panes();
    return panes.find((pane) => pane.key === key) ?? panes[0];
  }

  /** An area's rectangle on the screen; it may lie outside what is seen. */
  boxOf(area: Area, frozen: { rows: number; columns: number }): Box | undefined {
    const pane = this.paneOf(area.row, area.column, frozen);
    if (!pane) return undefined;
    const { scale } = this;
    const left = this.columnLeft(area.column);
    const top = this.rowTop(area.row);
    return {
      left: pane.box.left + (left - pane.left) * scale,
      top: pane.box.top + (top - pane.top) * scale,
      width: (this.columnLeft(lastColumn(area) + 1) - left) * scale,
      height: (this.rowTop(lastRow(area) + 1) - top) * scale,
    };
  }
}

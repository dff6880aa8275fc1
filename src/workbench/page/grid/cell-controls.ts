import type { ICellCustomRender, ICellRenderContext } from "@univerjs/core";
import { cellName } from "../../engine/address";
import type { FilterColumn } from "./filter-state";
import { filterColumnAt, filterOf } from "./filter-state";
import type { Hyperlink, Sheet } from "../../engine/sheet";

/** What happens when a part of a cell is clicked. */
export interface CellActions {
  openFilter(column: FilterColumn): void;
  followLink(link: Hyperlink): void;
}

const BUTTON = 17;
const GAP = 2;

/** The width in pixels that a filter button takes at the right of its cell. */
export const FILTER_ROOM = BUTTON + GAP;

/** The filter buttons of header cells and the hands that point at links: drawn over a cell, and clicked. */
export class CellControls {
  constructor(
    private readonly sheet: Sheet,
    private readonly actions: CellActions,
  ) {}

  /** The controls of a cell, or undefined for most cells. */
  at(row: number, column: number): ICellCustomRender[] | undefined {
    const filter = filterColumnAt(this.sheet, row, column);
    if (filter) return [this.filterButton(filter)];
    const link = this.sheet.hyperlinks.get(cellName(row, column));
    return link ? [this.link(link)] : undefined;
  }

  /** Whether a cell's text must make room for a button. */
  coversText(row: number, column: number): boolean {
    return filterColumnAt(this.sheet, row, column) !== undefined;
  }

  private filterButton(column: FilterColumn): ICellCustomRender {
    const active = filterOf(this.sheet, column) !== undefined;
    return {
      drawWith: (context, info) => drawButton(context, buttonPlace(info), active),
      isHit: ({ x, y }, info) => inside(x, y, buttonPlace(info)),
      onPointerDown: () => this.actions.openFilter(column),
      onPointerEnter: () => setCursor("pointer"),
      onPointerLeave: () => setCursor(""),
    };
  }

  private link(link: Hyperlink): ICellCustomRender {
    return {
      drawWith: () => undefined,
      isHit: () => true,
      onPointerDown: () => this.actions.followLink(link),
      onPointerEnter: () => setCursor("pointer"),
      onPointerLeave: () => setCursor(""),
    };
  }
}

/** The grid's canvas sets its own cursor on every move; one on the page's root wins over it. */
function setCursor(cursor: string): void {
  document.documentElement.classList.toggle("pointing", cursor !== "");
}

interface Box {
  readonly left: number;
  readonly top: number;
}

function buttonPlace({ primaryWithCoord }: ICellRenderContext): Box {
  const { isMergedMainCell, mergeInfo } = primaryWithCoord;
  const { endX, endY } = isMergedMainCell ? mergeInfo : primaryWithCoord;
  return { left: endX - BUTTON - GAP, top: endY - BUTTON - GAP };
}

const inside = (x: number, y: number, { left, top }: Box): boolean =>
  x >= left && x <= left + BUTTON && y >= top && y <= top + BUTTON;

function drawButton(context: CanvasRenderingContext2D, { left, top }: Box, active: boolean): void {
  context.save();
  context.beginPath();
  context.roundRect(left + 0.5, top + 0.5, BUTTON - 1, BUTTON - 1, 2);
  context.fillStyle = "#FFFFFF";
  context.strokeStyle = "#ABABAB";
  context.lineWidth = 1;
  context.fill();
  context.stroke();
  context.beginPath();
  const middle = left + BUTTON / 2;
  if (active) {
    // A funnel.
    context.moveTo(left + 4, top + 4.5);
    context.lineTo(left + BUTTON - 4, top + 4.5);
    context.lineTo(middle + 1.5, top + 9);
    context.lineTo(middle + 1.5, top + 13.5);
    context.lineTo(middle - 1.5, top + 12);
    context.lineTo(middle - 1.5, top + 9);
  } else {
    context.moveTo(middle - 4, top + 7);
    context.lineTo(middle + 4, top + 7);
    context.lineTo(middle, top + 11);
  }
  context.closePath();
  context.fillStyle = active ? "#217346" : "#444444";
  context.fill();
  context.restore();
}

import type { IRange, IScale } from "@univerjs/core";
import { Range } from "@univerjs/core";
import { SheetExtension } from "@univerjs/engine-render";
import type { SpreadsheetSkeleton, UniverRenderingContext } from "@univerjs/engine-render";
import type { DataBar } from "../looks/scale";
import { mix } from "./colour";
import { drawIcon } from "./icons";
import type { ShownCell } from "./sheet-view";

/** The width in pixels that an icon takes at the left of its cell. */
export const ICON_ROOM = 18;
const ICON = 14;

/** Draws data bars and icons between the fill of a cell and its text. */
export class MarksExtension extends SheetExtension {
  override uKey = "SteerbookMarks";
  override Z_INDEX = 30;

  override draw(
    context: UniverRenderingContext,
    _scale: IScale,
    skeleton: SpreadsheetSkeleton,
    changed?: IRange[],
  ): void {
    const { worksheet, rowColumnSegment } = skeleton;
    if (!worksheet) return;
    for (const range of changed?.length ? changed : [rowColumnSegment]) {
      Range.foreach(range, (row, column) => {
        if (!worksheet.getRowVisible(row) || !worksheet.getColVisible(column)) return;
        const marks = (worksheet.getCell(row, column) as ShownCell | null)?.marks;
        if (!marks) return;
        const { startX, startY, endX, endY } = skeleton.getCellWithCoordByIndex(row, column, false);
        const box = { left: startX, top: startY, width: endX - startX, height: endY - startY };
        context.save();
        if (marks.bar) drawBar(context, marks.bar, box);
        if (marks.icon) {
          const top = box.top + (box.height - ICON) / 2;
          drawIcon(context, marks.icon, box.left + 3, top, ICON);
        }
        context.restore();
      });
    }
  }
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function drawBar(context: UniverRenderingContext, bar: DataBar, box: Box): void {
  const inner = { left: box.left + 2, top: box.top + 2, width: box.width - 4, height: box.height - 4 };
  const from = inner.left + inner.width * bar.from;
  const width = inner.width * (bar.to - bar.from);
  if (width > 0.5) {
    context.fillStyle = bar.gradient ? gradient(context, bar, from, width) : bar.color;
    context.fillRect(from, inner.top, width, inner.height);
    if (bar.gradient) {
      context.strokeStyle = bar.color;
      context.lineWidth = 1;
      context.strokeRect(from + 0.5, inner.top + 0.5, width - 1, inner.height - 1);
    }
  }
  if (bar.axis !== undefined) drawAxis(context, inner.left + inner.width * bar.axis, box);
}

/** Strong at the axis, pale at the bar's end. */
function gradient(
  context: UniverRenderingContext,
  bar: DataBar,
  from: number,
  width: number,
): CanvasGradient {
  const leftwards = bar.axis !== undefined && bar.to <= bar.axis;
  const [strong, pale] = leftwards ? [from + width, from] : [from, from + width];
  const paint = context.createLinearGradient(strong, 0, pale, 0);
  paint.addColorStop(0, bar.color);
  paint.addColorStop(1, mix(bar.color, "#FFFFFF", 0.85));
  return paint;
}

function drawAxis(context: UniverRenderingContext, at: number, { top, height }: Box): void {
  context.beginPath();
  context.strokeStyle = "#000000";
  context.lineWidth = 1;
  context.setLineDash([2, 2]);
  context.moveTo(at, top);
  context.lineTo(at, top + height);
  context.stroke();
}

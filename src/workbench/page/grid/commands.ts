import { Direction } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import { area as makeArea, containsArea, lastColumn, lastRow, sameArea } from "../../engine/area";
import type { Area } from "../../engine/area";
import { autofitColumns, autofitRows } from "../../engine/autofit";
import { columnWidth, rowHeight } from "../../engine/geometry";
import { setColumnWidth, setRowHeight } from "../../engine/dimensions";
import { restyle } from "../../engine/formats";
import { surroundingRegion } from "../../engine/regions";
import type { Direction as Way } from "../../engine/regions";
import type { Sheet } from "../../engine/sheet";
import type { Font } from "../../engine/style";
import type { Workbook } from "../../engine/workbook";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import type { Edits } from "../session/edits";
import type { Session } from "../session/session";
import { jumpFrom, stretchedBy } from "./jump";
import { areaOfRange } from "./ranges";
import type { SelectionSync } from "./selection";
import { toPoints } from "./units";

/** What the replaced commands work on. */
export interface CommandTarget {
  readonly session: Session;
  readonly edits: Edits;
  readonly selection: SelectionSync;
  readonly offered: () => { rows: number; columns: number };
  readonly editorOpen: () => boolean;
  readonly editorClosing: (keycode: number | undefined) => void;
}

type Replacement = (params: unknown) => boolean | void;

const WAYS: Readonly<Record<number, Way>> = {
  [Direction.UP]: "Up",
  [Direction.RIGHT]: "Right",
  [Direction.DOWN]: "Down",
  [Direction.LEFT]: "Left",
};

/** The commands of the grid that the page carries out itself, on the workbook. False lets the grid go on with its own. */
export function replacements(target: CommandTarget): Readonly<Record<string, Replacement>> {
  const { session, edits, selection } = target;
  const clear = (): void => {
    const { sheetId, areas } = selection.current();
    edits.clear(sheetId, areas);
  };
  const jump =
    (stretch: boolean): Replacement =>
    (params) => {
      const { jumpOver, direction, extra } = params as {
        jumpOver?: number;
        direction: Direction;
        extra?: string;
      };
      if (jumpOver !== 1 || extra === "formula-editor") return false;
      const { areas, active } = selection.current();
      const [selected = makeArea(active.row, active.column)] = areas;
      const way = WAYS[direction] ?? "Down";
      const { activeSheet } = session;
      if (stretch) {
        selection.select([stretchedBy(activeSheet, selected, active, way, target.offered())], active);
      } else {
        const to = jumpFrom(activeSheet, active, way, target.offered());
        selection.select([makeArea(to.row, to.column)]);
      }
      return true;
    };
  const inEditor =
    (act: () => void): Replacement =>
    () => {
      if (target.editorOpen()) return false;
      act();
      return true;
    };
  return {
    "sheet.operation.set-cell-edit-visible": (params) => {
      const { visible, keycode } = params as { visible: boolean; keycode?: number };
      if (!visible) target.editorClosing(keycode);
      return false;
    },
    "sheet.command.clear-selection-content": clear,
    "sheet.command.clear-selection-all": clear,
    "sheet.command.move-selection": jump(false),
    "sheet.command.expand-selection": jump(true),
    "sheet.command.select-all": () => selectAll(session, selection),
    "univer.command.undo": inEditor(() => void session.stepHistory("undo")),
    "univer.command.redo": inEditor(() => void session.stepHistory("redo")),
    // The browser's own copy and paste events do these.
    "univer.command.copy": () => !target.editorOpen(),
    "univer.command.cut": () => !target.editorOpen(),
    "univer.command.paste": () => !target.editorOpen(),
    "sheet.command.auto-fill": (params) => fill(target, params as FillParams),
    "sheet.command.copy-down": () => fillFromEdge(target, true),
    "sheet.command.copy-right": () => fillFromEdge(target, false),
    "sheet.command.move-range": (params) => move(target, params as MoveParams),
    ...sizes(target),
    ...fonts(target),
  };
}

interface FillParams {
  readonly sourceRange: IRange;
  readonly targetRange: IRange;
}

function fill({ edits, selection }: CommandTarget, { sourceRange, targetRange }: FillParams): void {
  const { sheetId } = selection.current();
  const [source, target] = [areaOfRange(sourceRange), areaOfRange(targetRange)];
  // Dragging the handle back into the block empties what is left behind.
  if (containsArea(source, target)) {
    const down = target.rows < source.rows;
    const rest = down
      ? makeArea(lastRow(target) + 1, source.column, source.rows - target.rows, source.columns)
      : makeArea(source.row, lastColumn(target) + 1, source.rows, source.columns - target.columns);
    if (!sameArea(source, target)) edits.clear(sheetId, [rest]);
    selection.select([target]);
    return;
  }
  if (edits.fill(sheetId, source, target)) selection.select([target]);
}

/** Ctrl+D and Ctrl+R: the first row or column of the selection goes to the others, or the cell before to a single one. */
function fillFromEdge({ edits, selection }: CommandTarget, down: boolean): void {
  const { sheetId, areas, active } = selection.current();
  const [selected] = areas;
  if (!selected) return;
  const single = down ? selected.rows === 1 : selected.columns === 1;
  if (single && (down ? selected.row === 0 : selected.column === 0)) return;
  const shift = single ? 1 : 0;
  const whole = down
    ? makeArea(selected.row - shift, selected.column, selected.rows + shift, selected.columns)
    : makeArea(selected.row, selected.column - shift, selected.rows, selected.columns + shift);
  const source = down
    ? makeArea(whole.row, whole.column, 1, whole.columns)
    : makeArea(whole.row, whole.column, whole.rows, 1);
  edits.paste(sheetId, whole, { sheetId, area: source });
  selection.select([selected], active);
}

interface MoveParams {
  readonly fromRange: IRange;
  readonly toRange: IRange;
}

function move({ edits, selection }: CommandTarget, { fromRange, toRange }: MoveParams): void {
  const { sheetId } = selection.current();
  const to = areaOfRange(toRange);
  if (edits.move(sheetId, to, { sheetId, area: areaOfRange(fromRange) })) selection.select([to]);
}

function selectAll(session: Session, selection: SelectionSync): void {
  const { areas, active } = selection.current();
  const region = surroundingRegion(session.activeSheet, active.row, active.column);
  const [selected] = areas;
  const known = selected && containsArea(selected, region);
  selection.select([known ? makeArea(0, 0, MAX_ROWS, MAX_COLUMNS) : region], active);
}

type Size = (workbook: Workbook, sheet: Sheet, area: Area) => void;

/** Dragging and double-clicking the edges of headers. When the row or column is selected, all selected ones follow. */
function sizes({ session, selection }: CommandTarget): Record<string, Replacement> {
  const apply = (area: Area, act: Size): void => {
    session.attempt(() => session.host.change((workbook) => act(workbook, workbook.activeSheet, area)));
  };
  const columns = (column: number): Area =>
    selection
      .current()
      .areas.find((one) => one.rows === MAX_ROWS && column >= one.column && column <= lastColumn(one)) ??
    makeArea(0, column, MAX_ROWS, 1);
  const rows = (row: number): Area =>
    selection
      .current()
      .areas.find((one) => one.columns === MAX_COLUMNS && row >= one.row && row <= lastRow(one)) ??
    makeArea(row, 0, 1, MAX_COLUMNS);
  return {
    "sheet.command.delta-column-width": (params) => {
      const { anchorCol, deltaX } = params as { anchorCol: number; deltaX: number };
      const width = Math.max(0, columnWidth(session.activeSheet, anchorCol) + toPoints(deltaX));
      apply(columns(anchorCol), (workbook, sheet, area) => setColumnWidth(workbook, sheet, area, width));
    },
    "sheet.command.delta-row-height": (params) => {
      const { anchorRow, deltaY } = params as { anchorRow: number; deltaY: number };
      const height = Math.max(0, rowHeight(session.activeSheet, anchorRow) + toPoints(deltaY));
      apply(rows(anchorRow), (workbook, sheet, area) => setRowHeight(workbook, sheet, area, height));
    },
    "sheet.command.set-col-auto-width": (params) => {
      const [range] = (params as { ranges?: IRange[] } | undefined)?.ranges ?? [];
      if (range) apply(columns(range.startColumn), autofitColumns);
    },
    "sheet.command.set-row-is-auto-height": (params) => {
      const [range] = (params as { ranges?: IRange[] } | undefined)?.ranges ?? [];
      if (range) apply(rows(range.startRow), autofitRows);
    },
  };
}

/** Ctrl+B, Ctrl+I and Ctrl+U turn a look on where the active cell has it not, else off. */
function fonts({ session, selection, edits }: CommandTarget): Record<string, Replacement> {
  const toggle =
    (has: (font: Font) => boolean, change: (font: Font, on: boolean) => Font): Replacement =>
    () => {
      const { sheetId, areas, active } = selection.current();
      const on = !has(session.activeSheet.style(active.row, active.column).font ?? {});
      edits.format(sheetId, areas, (workbook, sheet, area) =>
        restyle(workbook, sheet, area, (style) => ({ ...style, font: change(style.font ?? {}, on) })),
      );
    };
  return {
    "sheet.command.set-range-bold": toggle(
      ({ bold }) => bold === true,
      (font, bold) => ({ ...font, bold }),
    ),
    "sheet.command.set-range-italic": toggle(
      ({ italic }) => italic === true,
      (font, italic) => ({ ...font, italic }),
    ),
    "sheet.command.set-range-underline": toggle(
      ({ underline }) => underline !== undefined,
      ({ underline: _underline, ...font }, on) => (on ? { ...font, underline: "Single" } : font),
    ),
    "sheet.command.set-range-stroke": toggle(
      ({ strikethrough }) => strikethrough === true,
      (font, strikethrough) => ({ ...font, strikethrough }),
    ),
  };
}

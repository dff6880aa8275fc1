import { MAX_COLUMNS, MAX_ROWS, area as makeArea, isEntireColumn, isEntireRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import { hideColumns, hideRows } from "../../engine/dimensions";
import type { Sheet } from "../../engine/sheet";
import { deleteCells, insertCells } from "../../engine/structure";
import type { Workbook } from "../../engine/workbook";
import type { Edits } from "./edits";
import type { Session } from "./session";

/** A choice in the menu of cells. */
export interface MenuEntry {
  readonly label: string;
  readonly act: () => void;
  /** A line stands above it. */
  readonly begins?: boolean;
}

/** What can be done with selected cells: whole columns and rows can be hidden, anything can be inserted and deleted. */
export function cellMenu(
  session: Session,
  edits: Edits,
  sheetId: string,
  areas: readonly Area[],
): MenuEntry[] {
  const [area] = areas;
  if (!area || areas.length > 1) return [];
  const change = (act: (workbook: Workbook, sheet: Sheet) => void): void => {
    session.history.clear();
    session.attempt(() => session.host.change((workbook) => act(workbook, workbook.activeSheet)));
  };
  const clear: MenuEntry = { label: "Clear contents", begins: true, act: () => edits.clear(sheetId, [area]) };
  if (isEntireColumn(area)) return [...bandEntries("column", area, change), clear];
  if (isEntireRow(area)) return [...bandEntries("row", area, change), clear];
  const rows = makeArea(area.row, 0, area.rows, MAX_COLUMNS);
  const columns = makeArea(0, area.column, MAX_ROWS, area.columns);
  return [
    {
      label: counted("Insert", "row", area.rows),
      act: () => change((book, sheet) => insertCells(book, sheet, rows, "Down")),
    },
    {
      label: counted("Insert", "column", area.columns),
      act: () => change((book, sheet) => insertCells(book, sheet, columns, "Right")),
    },
    {
      label: counted("Delete", "row", area.rows),
      begins: true,
      act: () => change((book, sheet) => deleteCells(book, sheet, rows, "Up")),
    },
    {
      label: counted("Delete", "column", area.columns),
      act: () => change((book, sheet) => deleteCells(book, sheet, columns, "Left")),
    },
    clear,
  ];
}

type Apply = (act: (workbook: Workbook, sheet: Sheet) => void) => void;

function bandEntries(kind: "row" | "column", area: Area, change: Apply): MenuEntry[] {
  const row = kind === "row";
  const count = row ? area.rows : area.columns;
  const hide = row ? hideRows : hideColumns;
  return [
    {
      label: counted("Insert", kind, count),
      act: () => change((book, sheet) => insertCells(book, sheet, area, row ? "Down" : "Right")),
    },
    {
      label: counted("Delete", kind, count),
      act: () => change((book, sheet) => deleteCells(book, sheet, area, row ? "Up" : "Left")),
    },
    {
      label: counted("Hide", kind, count),
      begins: true,
      act: () => change((book, sheet) => hide(book, sheet, area, true)),
    },
    { label: `Unhide ${kind}s`, act: () => change((book, sheet) => hide(book, sheet, area, false)) },
  ];
}

const counted = (verb: string, noun: string, count: number): string =>
  count === 1 ? `${verb} ${noun}` : `${verb} ${count} ${noun}s`;

import { useEffect, useReducer, useRef, useState } from "react";
import type { MouseEvent, ReactNode } from "react";
import { showText } from "../../engine/show";
import { ChartLayer } from "../charts/chart-layer";
import type { Grid } from "../grid/grid";
import { Stage } from "../grid/stage";
import type { StageParts } from "../grid/stage";
import { cellMenu } from "../session/cell-menu";
import { listItems } from "../session/list-items";
import { useStore } from "../session/store";
import { ContextMenu } from "./context-menu";
import { FilterPopover } from "./filter-popover";
import { ListButton, ListPopover } from "./list-popover";

/** The grid with what lies over it: charts, and the lists of cells and filters. Loaded once the page has been painted. */
export default function GridView({ parts }: { parts: StageParts }): ReactNode {
  const { session } = parts;
  const { revision } = useStore(session.state);
  const area = useRef<HTMLDivElement>(null);
  const [stage] = useState(() => new Stage(parts));
  const grid = useStore(stage.grid);
  const [menu, setMenu] = useState<{ x: number; y: number }>();
  useEffect(() => (area.current ? stage.mount(area.current) : undefined), [stage]);
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    setMenu({ x: event.clientX, y: event.clientY });
  };
  return (
    <div className="grid-area" onContextMenu={openMenu}>
      <div className="grid-canvas" ref={area} role="application" aria-label="Worksheet grid" />
      {grid && (
        <>
          <ChartLayer
            workbook={session.workbook}
            sheet={session.activeSheet}
            geometry={grid.geometry}
            revision={revision}
          />
          <CellList parts={parts} grid={grid} />
          <ColumnFilter parts={parts} grid={grid} />
          {menu && (
            <CellMenu
              parts={parts}
              at={menu}
              close={() => {
                setMenu(undefined);
                grid.focus();
              }}
            />
          )}
        </>
      )}
    </div>
  );
}

/** The menu of the selected cells. */
function CellMenu(props: { parts: StageParts; at: { x: number; y: number }; close: () => void }): ReactNode {
  const { session, edits, view } = props.parts;
  const selection = useStore(view.selection);
  const entries = selection ? cellMenu(session, edits, selection.sheetId, selection.areas) : [];
  if (entries.length === 0) return null;
  return <ContextMenu {...props.at} entries={entries} close={props.close} />;
}

/** Draws the component again when the sheet scrolls or its layout changes. */
function useMoves(grid: Grid): void {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => grid.geometry.onMove(redraw), [grid]);
}

/** The arrow beside the active cell when it has a list, and the list. */
function CellList({ parts, grid }: { parts: StageParts; grid: Grid }): ReactNode {
  const { session, edits, view } = parts;
  const selection = useStore(view.selection);
  const open = useStore(view.listOpen);
  const typing = useStore(view.typing);
  useMoves(grid);
  const sheet = session.activeSheet;
  if (selection?.sheetId !== sheet.id || typing !== undefined) return null;
  const { row, column } = selection.active;
  const items = listItems(session.workbook, sheet, row, column);
  const box = items && grid.geometry.boxOf({ row, column, rows: 1, columns: 1 }, sheet.frozen);
  if (!items || !box) return null;
  const close = (): void => {
    view.listOpen.set(false);
    grid.focus();
  };
  if (!open) return <ListButton box={box} open={() => view.listOpen.set(true)} />;
  return (
    <ListPopover
      box={box}
      items={items}
      current={showText(sheet.value(row, column), sheet.style(row, column).numberFormat)}
      choose={(item) => {
        edits.enter(sheet.id, row, column, item);
        close();
      }}
      close={close}
    />
  );
}

/** The open filter's panel, which stays at its button while the sheet scrolls. */
function ColumnFilter({ parts, grid }: { parts: StageParts; grid: Grid }): ReactNode {
  const { session, view, now } = parts;
  const column = useStore(view.filter);
  useMoves(grid);
  if (!column) return null;
  const place = { row: column.row, column: column.column, rows: 1, columns: 1 };
  const box = grid.geometry.boxOf(place, session.activeSheet.frozen);
  if (!box) return null;
  const close = (): void => {
    view.filter.set(undefined);
    grid.focus();
  };
  return (
    <>
      <div className="away" aria-hidden onPointerDown={close} />
      <FilterPopover session={session} column={column} box={box} now={now} close={close} />
    </>
  );
}

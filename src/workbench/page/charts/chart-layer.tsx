import { memo, useEffect, useReducer, useRef } from "react";
import type { ReactNode } from "react";
import type { Chart } from "../../engine/chart";
import { columnAt, rowAt } from "../../engine/geometry";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import type { GridGeometry, Pane } from "../grid/geometry";
import { toPixels } from "../grid/units";
import { chartData } from "./chart-data";
import { ChartView } from "./chart-view";

/** The charts of the active sheet, over the grid; they scroll with it and stay out of its headers. */
export function ChartLayer(props: {
  workbook: Workbook;
  sheet: Sheet;
  geometry: GridGeometry;
  /** Changes when the workbook does. */
  revision: number;
}): ReactNode {
  const { workbook, sheet, geometry } = props;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => geometry.onMove(redraw), [geometry]);
  if (sheet.charts.length === 0) return null;
  const placed = sheet.charts.map((chart) => ({ chart, place: placeOf(sheet, chart) }));
  return geometry.panes().map((pane) => (
    <PaneCharts key={pane.key} pane={pane} scale={geometry.scale}>
      {placed
        .filter(({ place }) => geometry.paneOf(place.row, place.column, sheet.frozen)?.key === pane.key)
        .map(({ chart, place }) => (
          <div
            key={chart.id}
            className="chart-place"
            style={{
              left: geometry.columnLeft(place.column, place.right) - pane.left,
              top: geometry.rowTop(place.row, place.down) - pane.top,
            }}
          >
            <LiveChart workbook={workbook} sheet={sheet} chart={chart} revision={props.revision} />
          </div>
        ))}
    </PaneCharts>
  ));
}

/** Drawn again when the workbook changes, and not when the sheet scrolls. */
const LiveChart = memo(function LiveChart(props: {
  workbook: Workbook;
  sheet: Sheet;
  chart: Chart;
  revision: number;
}): ReactNode {
  const { workbook, sheet, chart } = props;
  return (
    <ChartView
      chart={chart}
      data={chartData(workbook, sheet, chart)}
      width={toPixels(chart.width)}
      height={toPixels(chart.height)}
    />
  );
});

/** The cell under a chart's corner, and how far inside it: rows on the screen may be higher than the model knows. */
function placeOf(sheet: Sheet, chart: Chart): { row: number; column: number; right: number; down: number } {
  const across = columnAt(sheet, chart.left);
  const down = rowAt(sheet, chart.top);
  return { row: down.index, column: across.index, right: toPixels(across.rest), down: toPixels(down.rest) };
}

function PaneCharts({
  pane,
  scale,
  children,
}: {
  pane: Pane;
  scale: number;
  children: ReactNode[];
}): ReactNode {
  const layer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = layer.current;
    if (!element) return undefined;
    // A wheel turned over a chart scrolls the sheet under it.
    const pass = (event: WheelEvent): void => {
      event.preventDefault();
      const canvas = element.closest(".grid-area")?.querySelector('canvas[id^="univer-sheet-main"]');
      canvas?.dispatchEvent(new WheelEvent("wheel", event));
    };
    element.addEventListener("wheel", pass, { passive: false });
    return () => element.removeEventListener("wheel", pass);
  }, []);
  if (children.length === 0) return null;
  return (
    <div className="chart-pane" ref={layer} style={pane.box}>
      <div style={{ transform: `scale(${scale})`, transformOrigin: "0 0" }}>{children}</div>
    </div>
  );
}

/** How a file draws one of Excel's chart types. */
export interface PlotKind {
  /** The element of the plot area: `barChart`, `lineChart` … */
  readonly plot: string;
  readonly direction?: "col" | "bar";
  readonly grouping?: "clustered" | "standard" | "stacked" | "percentStacked";
  /** Lines and points of line, scatter and radar charts. */
  readonly markers?: boolean;
  readonly lines?: boolean;
  readonly smooth?: boolean;
  /** Slices drawn apart. */
  readonly exploded?: boolean;
  readonly radarStyle?: "standard" | "marker" | "filled";
}

const bars = (direction: "col" | "bar", grouping: NonNullable<PlotKind["grouping"]>): PlotKind => ({
  plot: "barChart",
  direction,
  grouping,
});
const lines = (grouping: NonNullable<PlotKind["grouping"]>, markers: boolean): PlotKind => ({
  plot: "lineChart",
  grouping,
  markers,
  lines: true,
});
const scatter = (showLines: boolean, markers: boolean, smooth: boolean): PlotKind => ({
  plot: "scatterChart",
  lines: showLines,
  markers,
  smooth,
});

/** The chart types of Excel.ChartType that can be written. */
export const PLOT_KINDS: ReadonlyMap<string, PlotKind> = new Map<string, PlotKind>([
  ["ColumnClustered", bars("col", "clustered")],
  ["ColumnStacked", bars("col", "stacked")],
  ["ColumnStacked100", bars("col", "percentStacked")],
  ["BarClustered", bars("bar", "clustered")],
  ["BarStacked", bars("bar", "stacked")],
  ["BarStacked100", bars("bar", "percentStacked")],
  ["Line", lines("standard", false)],
  ["LineMarkers", lines("standard", true)],
  ["LineStacked", lines("stacked", false)],
  ["LineMarkersStacked", lines("stacked", true)],
  ["LineStacked100", lines("percentStacked", false)],
  ["LineMarkersStacked100", lines("percentStacked", true)],
  ["Area", { plot: "areaChart", grouping: "standard" }],
  ["AreaStacked", { plot: "areaChart", grouping: "stacked" }],
  ["AreaStacked100", { plot: "areaChart", grouping: "percentStacked" }],
  ["Pie", { plot: "pieChart" }],
  ["PieExploded", { plot: "pieChart", exploded: true }],
  ["Doughnut", { plot: "doughnutChart" }],
  ["DoughnutExploded", { plot: "doughnutChart", exploded: true }],
  ["XYScatter", scatter(false, true, false)],
  ["XYScatterLines", scatter(true, true, false)],
  ["XYScatterLinesNoMarkers", scatter(true, false, false)],
  ["XYScatterSmooth", scatter(true, true, true)],
  ["XYScatterSmoothNoMarkers", scatter(true, false, true)],
  ["Radar", { plot: "radarChart", radarStyle: "standard" }],
  ["RadarMarkers", { plot: "radarChart", radarStyle: "marker" }],
  ["RadarFilled", { plot: "radarChart", radarStyle: "filled" }],
]);

/** Plots that are known by name only: their charts stay in the file as they are. */
const OTHER_PLOTS: ReadonlyMap<string, string> = new Map([
  ["bar3DChart", "3DColumnClustered"],
  ["line3DChart", "3DLine"],
  ["area3DChart", "3DArea"],
  ["pie3DChart", "3DPie"],
  ["ofPieChart", "PieOfPie"],
  ["bubbleChart", "Bubble"],
  ["stockChart", "StockHLC"],
  ["surfaceChart", "SurfaceTopView"],
  ["surface3DChart", "Surface"],
]);

/** The chart type that a plot comes nearest to. */
export function typeOfPlot(kind: PlotKind): string {
  const other = OTHER_PLOTS.get(kind.plot);
  if (other !== undefined) return other;
  const wanted = JSON.stringify(ordered(kind));
  for (const [name, known] of PLOT_KINDS) if (JSON.stringify(ordered(known)) === wanted) return name;
  return "ColumnClustered";
}

const ordered = ({
  plot,
  direction,
  grouping,
  markers,
  lines: drawn,
  smooth,
  exploded,
  radarStyle,
}: PlotKind) => [
  plot,
  direction ?? "",
  grouping ?? "",
  markers ?? false,
  drawn ?? false,
  smooth ?? false,
  exploded ?? false,
  radarStyle ?? "",
];

/** True for an element of a plot area that draws series. */
export const isPlot = (name: string): boolean => name.endsWith("Chart");

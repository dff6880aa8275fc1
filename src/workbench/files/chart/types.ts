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
  /** What a pie's small slices are drawn as. */
  readonly second?: "pie" | "bar";
  /** Bubbles drawn as balls. */
  readonly solid?: boolean;
}

type Grouping = NonNullable<PlotKind["grouping"]>;

const bars = (direction: "col" | "bar", grouping: Grouping, plot = "barChart"): PlotKind => ({
  plot,
  direction,
  grouping,
});
const lines = (grouping: Grouping, markers: boolean): PlotKind => ({
  plot: "lineChart",
  grouping,
  markers,
  lines: true,
});
const areas = (grouping: Grouping, plot = "areaChart"): PlotKind => ({ plot, grouping });
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
  ["3DColumnClustered", bars("col", "clustered", "bar3DChart")],
  ["3DColumnStacked", bars("col", "stacked", "bar3DChart")],
  ["3DColumnStacked100", bars("col", "percentStacked", "bar3DChart")],
  ["3DColumn", bars("col", "standard", "bar3DChart")],
  ["3DBarClustered", bars("bar", "clustered", "bar3DChart")],
  ["3DBarStacked", bars("bar", "stacked", "bar3DChart")],
  ["3DBarStacked100", bars("bar", "percentStacked", "bar3DChart")],
  ["Line", lines("standard", false)],
  ["LineMarkers", lines("standard", true)],
  ["LineStacked", lines("stacked", false)],
  ["LineMarkersStacked", lines("stacked", true)],
  ["LineStacked100", lines("percentStacked", false)],
  ["LineMarkersStacked100", lines("percentStacked", true)],
  ["3DLine", { plot: "line3DChart", grouping: "standard" }],
  ["Area", areas("standard")],
  ["AreaStacked", areas("stacked")],
  ["AreaStacked100", areas("percentStacked")],
  ["3DArea", areas("standard", "area3DChart")],
  ["3DAreaStacked", areas("stacked", "area3DChart")],
  ["3DAreaStacked100", areas("percentStacked", "area3DChart")],
  ["Pie", { plot: "pieChart" }],
  ["PieExploded", { plot: "pieChart", exploded: true }],
  ["3DPie", { plot: "pie3DChart" }],
  ["3DPieExploded", { plot: "pie3DChart", exploded: true }],
  ["PieOfPie", { plot: "ofPieChart", second: "pie" }],
  ["BarOfPie", { plot: "ofPieChart", second: "bar" }],
  ["Doughnut", { plot: "doughnutChart" }],
  ["DoughnutExploded", { plot: "doughnutChart", exploded: true }],
  ["XYScatter", scatter(false, true, false)],
  ["XYScatterLines", scatter(true, true, false)],
  ["XYScatterLinesNoMarkers", scatter(true, false, false)],
  ["XYScatterSmooth", scatter(true, true, true)],
  ["XYScatterSmoothNoMarkers", scatter(true, false, true)],
  ["Bubble", { plot: "bubbleChart" }],
  ["Bubble3DEffect", { plot: "bubbleChart", solid: true }],
  ["Radar", { plot: "radarChart", radarStyle: "standard" }],
  ["RadarMarkers", { plot: "radarChart", radarStyle: "marker" }],
  ["RadarFilled", { plot: "radarChart", radarStyle: "filled" }],
]);

/** Plots that are known by name only: their charts stay in the file as they are. */
const OTHER_PLOTS: ReadonlyMap<string, string> = new Map([
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

const ordered = (kind: PlotKind): unknown[] => [
  kind.plot,
  kind.direction ?? "",
  kind.grouping ?? "",
  kind.markers ?? false,
  kind.lines ?? false,
  kind.smooth ?? false,
  kind.exploded ?? false,
  kind.radarStyle ?? "",
  kind.second ?? "",
  kind.solid ?? false,
];

/** True for an element of a plot area that draws series. */
export const isPlot = (name: string): boolean => name.endsWith("Chart");

/** Round charts, which have no axes. */
export const isRound = ({ plot }: PlotKind): boolean => /^(pie|pie3D|doughnut|ofPie)Chart$/.test(plot);

/** Charts drawn in space. */
export const isSolid = ({ plot }: PlotKind): boolean => plot.includes("3D");

/** Charts whose series stand behind each other and need an axis of their own. */
export const hasDepth = ({ plot, grouping }: PlotKind): boolean =>
  isSolid({ plot }) && grouping === "standard";

/** Charts of points by two numbers. */
export const isScattered = ({ plot }: PlotKind): boolean => plot === "scatterChart" || plot === "bubbleChart";

/** Columns and bars. */
export const isBars = ({ plot }: PlotKind): boolean => plot === "barChart" || plot === "bar3DChart";

import type { Chart, ChartSeries } from "../../engine/chart";
import type { Workbook } from "../../engine/workbook";
import { CHART, DRAWING, LINKS } from "../../../sources/package/kinds";
import { FileRefusal } from "../../../sources/refusal";
import { make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { axisElement } from "./axes-write";
import { seriesElement } from "./series-write";
import { textProperties, titleElement } from "./text";
import { PLOT_KINDS, hasDepth, isBars, isRound, isScattered, isSolid } from "./types";
import type { PlotKind } from "./types";
import { LEGEND_POSITIONS } from "./words";

const TITLE_SIZE = 14;
const LEGEND_SIZE = 9;

/** Series that are drawn in one way on one pair of axes. */
interface Plot {
  readonly kind: PlotKind;
  readonly secondary: boolean;
  readonly series: { one: ChartSeries; index: number }[];
}

/** The root of a chart part. Series of several types become a combined chart. */
export function chartElement(workbook: Workbook, chart: Chart): XmlElement {
  const { title, legend } = chart;
  // Excel titles a chart of one series by the series' name when the title has no text of its own.
  const automatic = title.visible && title.text === "" && chart.series.length === 1;
  const titled = title.visible && title.text !== "";
  const look = { size: title.size ?? TITLE_SIZE, bold: title.bold ?? false, color: title.color };
  const position = LEGEND_POSITIONS.toFile.get(legend.position) ?? "r";
  return make("c:chartSpace", { "xmlns:c": CHART, "xmlns:a": DRAWING, "xmlns:r": LINKS }, [
    make("c:roundedCorners", { val: 0 }),
    make("c:chart", {}, [
      ...(titled ? [titleElement(title.text, look)] : []),
      ...(automatic ? [make("c:title", {}, [make("c:overlay", { val: 0 })])] : []),
      make("c:autoTitleDeleted", { val: !titled && !automatic }),
      ...view(kindOf(chart)),
      plotArea(workbook, chart),
      ...(legend.visible
        ? [
            make("c:legend", {}, [
              make("c:legendPos", { val: position }),
              make("c:overlay", { val: 0 }),
              textProperties({ size: LEGEND_SIZE }),
            ]),
          ]
        : []),
      make("c:plotVisOnly", { val: 1 }),
      make("c:dispBlanksAs", { val: "gap" }),
    ]),
  ]);
}

function plotArea(workbook: Workbook, chart: Chart): XmlElement {
  const plots = group(chart);
  const axes = plots.some((plot) => hasAxes(plot.kind)) ? axisElements(chart, plots) : [];
  const drawn = plots.map((plot) => plotElement(workbook, chart, plot));
  return make("c:plotArea", {}, [make("c:layout"), ...drawn, ...axes]);
}

/** Series by type and axes, the primary ones first and otherwise in the order of the chart. */
function group(chart: Chart): Plot[] {
  const plots: Plot[] = [];
  chart.series.forEach((one, index) => {
    const kind = kindOf(chart, one);
    const secondary = one.axisGroup === "Secondary";
    const known = plots.find((plot) => plot.kind === kind && plot.secondary === secondary);
    if (known) known.series.push({ one, index });
    else plots.push({ kind, secondary, series: [{ one, index }] });
  });
  if (plots.length === 0) plots.push({ kind: kindOf(chart), secondary: false, series: [] });
  return plots.sort((a, b) => Number(a.secondary) - Number(b.secondary));
}

function kindOf(chart: Chart, series?: ChartSeries): PlotKind {
  const type = series?.type ?? chart.type;
  const kind = PLOT_KINDS.get(type);
  if (kind) return kind;
  throw new FileRefusal(
    "CannotSave",
    `The chart “${chart.name}” is of the type ${type}, which cannot be written to a file here.`,
  );
}

const hasAxes = (kind: PlotKind): boolean => !isRound(kind);

/** How charts in space are looked at: Excel's own angles. */
function view(kind: PlotKind): XmlElement[] {
  if (!isSolid(kind)) return [];
  const angles = isRound(kind) ? { rotX: 30, rotY: 0 } : { rotX: 15, rotY: 20 };
  return [
    make("c:view3D", {}, [
      make("c:rotX", { val: angles.rotX }),
      make("c:rotY", { val: angles.rotY }),
      make("c:rAngAx", { val: !isRound(kind) && !hasDepth(kind) }),
    ]),
  ];
}

const PRIMARY = { category: 500_001, value: 500_002 };
const SECONDARY = { category: 500_003, value: 500_004 };
const DEPTH = 500_005;

function axisElements(chart: Chart, plots: readonly Plot[]): XmlElement[] {
  const first = plots.find((plot) => hasAxes(plot.kind));
  const kind = first?.kind ?? { plot: "barChart" };
  const lying = kind.direction === "bar";
  const scattered = isScattered(kind);
  const between = isBars(kind) || kind.plot === "lineChart" || kind.plot === "line3DChart";
  const categories = axisElement(chart.categoryAxis, {
    kind: scattered ? "valAx" : "catAx",
    id: PRIMARY.category,
    crossing: PRIMARY.value,
    side: lying ? "l" : "b",
    between,
  });
  const values = axisElement(chart.valueAxis, {
    kind: "valAx",
    id: PRIMARY.value,
    crossing: PRIMARY.category,
    side: lying ? "b" : "l",
    between,
  });
  if (hasDepth(kind)) return [categories, values, depthAxis()];
  if (!plots.some((plot) => plot.secondary && hasAxes(plot.kind))) return [categories, values];
  const plain = { visible: true, majorGridlines: false };
  const far = axisElement(plain, {
    kind: "valAx",
    id: SECONDARY.value,
    crossing: SECONDARY.category,
    side: lying ? "t" : "r",
    far: true,
    between,
  });
  const hidden = axisElement(
    { visible: false, majorGridlines: false },
    { kind: "catAx", id: SECONDARY.category, crossing: SECONDARY.value, side: lying ? "l" : "b", between },
  );
  return [categories, values, far, hidden];
}

function plotElement(workbook: Workbook, chart: Chart, { kind, secondary, series }: Plot): XmlElement {
  const { plot } = kind;
  const first = series[0]?.one;
  const stacked = kind.grouping === "stacked" || kind.grouping === "percentStacked";
  const val = (name: string, value: string | number | boolean): XmlElement =>
    make(`c:${name}`, { val: value });
  const ids = secondary ? SECONDARY : PRIMARY;
  const overlap = first?.overlap ?? (stacked ? 100 : undefined);
  const round = isRound(kind);
  const bars = isBars(kind);
  // Excel writes a third axis for every chart in space, also where series do not stand behind each other.
  const depth = isSolid(kind) && !round ? [val("axId", hasDepth(kind) ? DEPTH : 0)] : [];
  return make(`c:${plot}`, {}, [
    ...(bars ? [val("barDir", kind.direction ?? "col")] : []),
    ...(kind.second ? [val("ofPieType", kind.second)] : []),
    ...(plot === "scatterChart" ? [val("scatterStyle", "lineMarker")] : []),
    ...(plot === "radarChart" ? [val("radarStyle", kind.radarStyle ?? "standard")] : []),
    ...(kind.grouping ? [val("grouping", kind.grouping)] : []),
    val("varyColors", round),
    ...series.map(({ one, index }) => seriesElement(workbook, chart, one, kind, index)),
    ...(bars || kind.second ? [val("gapWidth", first?.gapWidth ?? 100)] : []),
    ...(plot === "barChart" && overlap !== undefined ? [val("overlap", overlap)] : []),
    ...(plot === "bar3DChart" ? [val("shape", "box")] : []),
    ...(kind.second ? [val("secondPieSize", 75), make("c:serLines")] : []),
    ...(plot === "lineChart" ? [val("marker", 1)] : []),
    ...(plot === "pieChart" || plot === "doughnutChart" ? [val("firstSliceAng", 0)] : []),
    ...(plot === "doughnutChart" ? [val("holeSize", 60)] : []),
    ...(plot === "bubbleChart" ? [val("bubbleScale", 50), val("showNegBubbles", 0)] : []),
    ...(round ? [] : [val("axId", ids.category), val("axId", ids.value), ...depth]),
  ]);
}

/** The axis along which the series of a chart in space stand. */
const depthAxis = (): XmlElement =>
  make("c:serAx", {}, [
    make("c:axId", { val: DEPTH }),
    make("c:scaling", {}, [make("c:orientation", { val: "minMax" })]),
    make("c:delete", { val: 0 }),
    make("c:axPos", { val: "b" }),
    make("c:majorTickMark", { val: "none" }),
    make("c:minorTickMark", { val: "none" }),
    make("c:tickLblPos", { val: "nextTo" }),
    textProperties({ size: LEGEND_SIZE }),
    make("c:crossAx", { val: PRIMARY.category }),
    make("c:crosses", { val: "autoZero" }),
  ]);

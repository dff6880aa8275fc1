import type { Chart, ChartSeries } from "../../engine/chart";
import type { Workbook } from "../../engine/workbook";
import { CHART, DRAWING, LINKS } from "../package/kinds";
import { FileRefusal } from "../refusal";
import { make } from "../xml/query";
import type { XmlElement } from "../xml/tree";
import { axisElement } from "./axes-write";
import { seriesElement } from "./series-write";
import { textProperties, titleElement } from "./text";
import { PLOT_KINDS } from "./types";
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

const hasAxes = ({ plot }: PlotKind): boolean => plot !== "pieChart" && plot !== "doughnutChart";

const PRIMARY = { category: 500_001, value: 500_002 };
const SECONDARY = { category: 500_003, value: 500_004 };

function axisElements(chart: Chart, plots: readonly Plot[]): XmlElement[] {
  const first = plots.find((plot) => hasAxes(plot.kind));
  const kind = first?.kind ?? { plot: "barChart" };
  const lying = kind.direction === "bar";
  const scattered = kind.plot === "scatterChart";
  const between = kind.plot === "barChart" || kind.plot === "lineChart";
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
  const pieLike = !hasAxes(kind);
  return make(`c:${plot}`, {}, [
    ...(plot === "barChart" ? [val("barDir", kind.direction ?? "col")] : []),
    ...(plot === "scatterChart" ? [val("scatterStyle", "lineMarker")] : []),
    ...(plot === "radarChart" ? [val("radarStyle", kind.radarStyle ?? "standard")] : []),
    ...(kind.grouping ? [val("grouping", kind.grouping)] : []),
    val("varyColors", pieLike),
    ...series.map(({ one, index }) => seriesElement(workbook, chart, one, kind, index)),
    ...(plot === "barChart" ? [val("gapWidth", first?.gapWidth ?? 100)] : []),
    ...(plot === "barChart" && overlap !== undefined ? [val("overlap", overlap)] : []),
    ...(plot === "lineChart" ? [val("marker", 1)] : []),
    ...(pieLike ? [val("firstSliceAng", 0)] : []),
    ...(plot === "doughnutChart" ? [val("holeSize", 60)] : []),
    ...(pieLike ? [] : [val("axId", ids.category), val("axId", ids.value)]),
  ]);
}

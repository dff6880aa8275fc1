import type { Chart, ChartAxis, ChartSeries } from "../../engine/chart";
import { refuse } from "../../engine/refusals";
import type { Args } from "../arguments";
import { colour } from "../colours";
import type { ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import { isRound } from "./chart-types";
import { changeChart } from "./charts";
import type { AxisOf, ChartOn, LabelsOf } from "./kinds";

/** A property of something on a chart: how it is read, and how a new value is put. */
export function chartProperty<T extends ChartOn>(
  get: (self: T) => Json,
  put?: (self: T, args: Args) => void,
): Property<T> {
  if (!put) return { get };
  return { get, set: (self, args, session) => changeChart(self, session, () => put(self, args)) };
}

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartLegendType: ObjectType<ChartOn> = {
  name: "ChartLegend",
  properties: {
    Visible: chartProperty(
      ({ chart }) => chart.legend.visible,
      ({ chart }, args) => {
        chart.legend.visible = args.flag(0, "visible");
      },
    ),
    Position: chartProperty(
      ({ chart }) => chart.legend.position,
      ({ chart }, args) => {
        chart.legend.position = args.word(0, "position", POSITIONS);
      },
    ),
  },
};

export const chartTitleType: ObjectType<ChartOn> = {
  name: "ChartTitle",
  properties: {
    Text: chartProperty(
      ({ chart }) => chart.title.text,
      ({ chart }, args) => {
        chart.title.text = args.text(0, "text");
        chart.title.visible = true;
      },
    ),
    Visible: chartProperty(
      ({ chart }) => chart.title.visible,
      ({ chart }, args) => {
        chart.title.visible = args.flag(0, "visible");
      },
    ),
  },
  objects: { Format: (self, session) => session.make("ChartTitleFormat", self) },
};

export const chartTitleFormatType: ObjectType<ChartOn> = {
  name: "ChartTitleFormat",
  objects: { Font: (self, session) => session.make("ChartFont", self) },
};

/** The font of a chart's title, the only text of a chart whose font the host keeps. */
export const chartFontType: ObjectType<ChartOn> = {
  name: "ChartFont",
  properties: {
    Bold: chartProperty(
      ({ chart }) => chart.title.bold ?? false,
      ({ chart }, args) => {
        chart.title.bold = args.flag(0, "bold");
      },
    ),
    Size: chartProperty(
      ({ chart }) => chart.title.size ?? 14,
      ({ chart }, args) => {
        chart.title.size = args.number(0, "size");
      },
    ),
    Color: chartProperty(
      ({ chart }) => chart.title.color ?? "#595959",
      ({ chart }, args) => {
        chart.title.color = colour(args.text(0, "color"), "color");
      },
    ),
  },
};

function axisOf(self: ChartOn, key: "categoryAxis" | "valueAxis"): AxisOf {
  if (isRound(self.chart.type)) refuse("InvalidOperation", `a chart of type ${self.chart.type} has no axes`);
  return { ...self, key };
}

export const chartAxesType: ObjectType<ChartOn> = {
  name: "ChartAxes",
  objects: {
    CategoryAxis: (self, session) => session.make("ChartAxis", axisOf(self, "categoryAxis")),
    ValueAxis: (self, session) => session.make("ChartAxis", axisOf(self, "valueAxis")),
  },
  methods: {
    GetItem: (self, args, session) => {
      const type = args.word(0, "type", ["Category", "Value", "Series"] as const);
      const group = args.word(1, "group", ["Primary", "Secondary"] as const, "Primary");
      if (type === "Series" || group === "Secondary") {
        return refuse("ApiNotFound", `${group} ${type} axes are not implemented by the embedded host`);
      }
      return session.make("ChartAxis", axisOf(self, type === "Value" ? "valueAxis" : "categoryAxis"));
    },
  },
};

const axis = ({ chart, key }: AxisOf): ChartAxis => chart[key];

/** A bound of an axis; `""` gives it back to Excel. */
function bound(key: "minimum" | "maximum"): Property<AxisOf> {
  return chartProperty<AxisOf>(
    (self) => axis(self)[key] ?? "",
    (self, args) => {
      const value = args.json(0, key);
      if (value === "") delete axis(self)[key];
      else if (typeof value === "number") axis(self)[key] = value;
      else refuse("InvalidArgument", `${key} must be a number`);
    },
  );
}

export const chartAxisType: ObjectType<AxisOf> = {
  name: "ChartAxis",
  properties: {
    Minimum: bound("minimum"),
    Maximum: bound("maximum"),
    Visible: chartProperty<AxisOf>(
      (self) => axis(self).visible,
      (self, args) => {
        axis(self).visible = args.flag(0, "visible");
      },
    ),
    ReversePlotOrder: chartProperty<AxisOf>(
      (self) => axis(self).reversed ?? false,
      (self, args) => {
        if (args.flag(0, "reversePlotOrder")) axis(self).reversed = true;
        else delete axis(self).reversed;
      },
    ),
    NumberFormat: chartProperty<AxisOf>(
      (self) => axis(self).numberFormat ?? "General",
      (self, args) => {
        axis(self).numberFormat = args.text(0, "numberFormat");
      },
    ),
    Type: chartProperty<AxisOf>(({ key }) => (key === "valueAxis" ? "Value" : "Category")),
    AxisGroup: chartProperty<AxisOf>(() => "Primary"),
  },
  objects: {
    Title: (self, session) => session.make("ChartAxisTitle", self),
    MajorGridlines: (self, session) => session.make("ChartGridlines", self),
  },
};

export const chartAxisTitleType: ObjectType<AxisOf> = {
  name: "ChartAxisTitle",
  properties: {
    Text: chartProperty<AxisOf>(
      (self) => axis(self).title ?? "",
      (self, args) => {
        axis(self).title = args.text(0, "text");
      },
    ),
    Visible: chartProperty<AxisOf>(
      (self) => axis(self).title !== undefined,
      (self, args) => {
        if (!args.flag(0, "visible")) delete axis(self).title;
        else axis(self).title ??= "Axis Title";
      },
    ),
  },
};

export const chartGridlinesType: ObjectType<AxisOf> = {
  name: "ChartGridlines",
  properties: {
    Visible: chartProperty<AxisOf>(
      (self) => axis(self).majorGridlines,
      (self, args) => {
        axis(self).majorGridlines = args.flag(0, "visible");
      },
    ),
  },
};

const labelled = (chart: Chart, series: ChartSeries | undefined): boolean =>
  series ? (series.dataLabels ?? chart.dataLabels) : chart.dataLabels;

/** The labels of a chart or of one of its series: the host keeps whether values are shown. */
export const chartDataLabelsType: ObjectType<LabelsOf> = {
  name: "ChartDataLabels",
  properties: {
    ShowValue: chartProperty<LabelsOf>(
      ({ chart, series }) => labelled(chart, series),
      ({ chart, series }, args) => {
        (series ?? chart).dataLabels = args.flag(0, "showValue");
      },
    ),
  },
};

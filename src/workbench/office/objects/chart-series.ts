import { absoluteAddress } from "../../engine/absolute";
import { cellCount } from "../../engine/area";
import type { ChartSeries } from "../../engine/chart";
import { cellsOfFormula } from "../../engine/references";
import { refuse } from "../../engine/refusals";
import type { Args } from "../arguments";
import { colour } from "../colours";
import { rowsOf } from "../matrix";
import type { HostObject, Method, ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { chartProperty } from "./chart-parts";
import { changeChart, chartType } from "./charts";
import type { ChartOn, PointOf, SeriesOf } from "./kinds";
import { shown } from "./range-content";

const make = (session: Session, on: ChartOn, series: ChartSeries): HostObject =>
  session.make("ChartSeries", { sheet: on.sheet, chart: on.chart, series });

function at(self: ChartOn, index: number): ChartSeries {
  return self.chart.series[index] ?? refuse("InvalidArgument", `no series ${index}`);
}

export const chartSeriesCollectionType: ObjectType<ChartOn> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: ({ chart }) => chart.series.length } },
  items: (self, session) => self.chart.series.map((series) => make(session, self, series)),
  methods: {
    GetCount: ({ chart }) => chart.series.length,
    GetItemAt: (self, args, session) => make(session, self, at(self, args.integer(0, "index", 0))),
    Add: (self, args, session) => {
      const { chart } = self;
      const name = args.optionalText(0, "name") ?? `Series${chart.series.length + 1}`;
      const index = args.has(1) ? args.integer(1, "index", 0) : chart.series.length;
      const series: ChartSeries = { name, values: "" };
      changeChart(self, session, () => chart.series.splice(index, 0, series));
      return make(session, self, series);
    },
  },
};

/** The cells that a series draws, as a formula. */
function formulaOf(args: Args): string {
  const source = args.cells(0, "sourceData");
  return `=${absoluteAddress(source.sheet, source.area)}`;
}

/** A number of a series that Excel bounds. */
function bounded(
  key: "gapWidth" | "overlap" | "lineWeight",
  least: number,
  most: number,
  usual: number,
): Property<SeriesOf> {
  return chartProperty<SeriesOf>(
    ({ series }) => series[key] ?? usual,
    ({ series }, args) => {
      const value = args.number(0, key);
      if (value < least || value > most) refuse("InvalidArgument", `${key} is from ${least} to ${most}`);
      series[key] = value;
    },
  );
}

function nameOf({ sheet, series }: SeriesOf, session: Session): Json {
  if (!series.name.startsWith("=")) return series.name;
  const cells = cellsOfFormula(session.workbook, sheet, series.name);
  return cells ? String(shown(cells.sheet.value(cells.area.row, cells.area.column))) : series.name;
}

/** The formula of what a series draws on one of its dimensions. */
function dimension({ series }: SeriesOf, args: Args): string {
  const name = args.word(0, "dimension", ["Categories", "Values", "XValues", "YValues"] as const);
  const formula = name === "Categories" || name === "XValues" ? series.categories : series.values;
  return formula ?? refuse("InvalidArgument", `the series has no ${name}`);
}

const dimensionMethods: Readonly<Record<string, Method<SeriesOf>>> = {
  // Texts, as the client declares: https://learn.microsoft.com/javascript/api/excel/excel.chartseries
  GetDimensionValues: (self, args, session) => {
    session.recalculation.settle();
    const cells = cellsOfFormula(session.workbook, self.sheet, dimension(self, args));
    if (!cells) return [];
    const { sheet, area } = cells;
    return rowsOf(area, (row, column) => String(shown(sheet.value(row, column)))).flat();
  },
  GetDimensionDataSourceString: (self, args) => dimension(self, args).slice(1),
  GetDimensionDataSourceType: (self, args) => {
    dimension(self, args);
    return "LocalRange";
  },
};

export const chartSeriesType: ObjectType<SeriesOf> = {
  name: "ChartSeries",
  exists: ({ sheet, chart, series }) => sheet.charts.includes(chart) && chart.series.includes(series),
  properties: {
    Name: {
      get: nameOf,
      set: (self, args, session) =>
        changeChart(self, session, () => {
          self.series.name = args.text(0, "name");
        }),
    },
    ChartType: chartProperty<SeriesOf>(
      ({ chart, series }) => series.type ?? chart.type,
      ({ series }, args) => {
        series.type = chartType(args, 0);
      },
    ),
    HasDataLabels: chartProperty<SeriesOf>(
      ({ chart, series }) => series.dataLabels ?? chart.dataLabels,
      ({ series }, args) => {
        series.dataLabels = args.flag(0, "hasDataLabels");
      },
    ),
    AxisGroup: chartProperty<SeriesOf>(
      ({ series }) => series.axisGroup ?? "Primary",
      ({ series }, args) => {
        series.axisGroup = args.word(0, "axisGroup", ["Primary", "Secondary"] as const);
      },
    ),
    GapWidth: bounded("gapWidth", 0, 500, 219),
    Overlap: bounded("overlap", -100, 100, 0),
    MarkerStyle: chartProperty<SeriesOf>(
      ({ series }) => series.markerStyle ?? "Automatic",
      ({ series }, args) => {
        series.markerStyle = args.text(0, "markerStyle");
      },
    ),
  },
  objects: {
    Format: (self, session) => session.make("ChartSeriesFormat", self),
    Points: (self, session) => session.make("ChartPointsCollection", self),
    DataLabels: (self, session) => session.make("ChartDataLabels", self),
  },
  methods: {
    ...dimensionMethods,
    SetValues: (self, args, session) => {
      const formula = formulaOf(args);
      changeChart(self, session, () => {
        self.series.values = formula;
      });
    },
    SetXAxisValues: (self, args, session) => {
      const formula = formulaOf(args);
      changeChart(self, session, () => {
        self.series.categories = formula;
      });
    },
    Delete: (self, _args, session) =>
      changeChart(self, session, (chart) => chart.series.splice(chart.series.indexOf(self.series), 1)),
  },
};

export const chartSeriesFormatType: ObjectType<SeriesOf> = {
  name: "ChartSeriesFormat",
  objects: {
    Fill: (self, session) => session.make("ChartFill", self),
    Line: (self, session) => session.make("ChartLineFormat", self),
  },
};

/** The fill of a series or of one of its points. */
export const chartFillType: ObjectType<SeriesOf | PointOf> = {
  name: "ChartFill",
  methods: {
    SetSolidColor: (self, args, session) => {
      const color = colour(args.text(0, "color"), "color");
      changeChart(self, session, () => {
        if ("point" in self) (self.series.pointColors ??= new Map<number, string>()).set(self.point, color);
        else self.series.color = color;
      });
    },
    Clear: (self, _args, session) =>
      changeChart(self, session, () => {
        if ("point" in self) self.series.pointColors?.delete(self.point);
        else delete self.series.color;
      }),
  },
};

/** The line of a series; it has the colour of the series. */
export const chartLineFormatType: ObjectType<SeriesOf> = {
  name: "ChartLineFormat",
  properties: {
    Color: chartProperty<SeriesOf>(
      ({ series }) => series.color ?? "",
      ({ series }, args) => {
        series.color = colour(args.text(0, "color"), "color");
      },
    ),
    Weight: bounded("lineWeight", 0, 1_584, 2.25),
  },
};

function pointCount({ sheet, series }: SeriesOf, session: Session): number {
  const cells = cellsOfFormula(session.workbook, sheet, series.values);
  return cells ? cellCount(cells.area) : 0;
}

export const chartPointsCollectionType: ObjectType<SeriesOf> = {
  name: "ChartPointsCollection",
  properties: { Count: { get: pointCount } },
  items: (self, session) =>
    Array.from({ length: pointCount(self, session) }, (_, point) =>
      session.make("ChartPoint", { ...self, point }),
    ),
  methods: {
    GetCount: (self, _args, session) => pointCount(self, session),
    GetItemAt: (self, args, session) => {
      const point = args.integer(0, "index", 0);
      if (point >= pointCount(self, session)) refuse("InvalidArgument", `no point ${point}`);
      return session.make("ChartPoint", { ...self, point });
    },
  },
};

export const chartPointType: ObjectType<PointOf> = {
  name: "ChartPoint",
  objects: { Format: (self, session) => session.make("ChartPointFormat", self) },
};

export const chartPointFormatType: ObjectType<PointOf> = {
  name: "ChartPointFormat",
  objects: { Fill: (self, session) => session.make("ChartFill", self) },
};

import type { Chart } from "../../engine/chart";
import { addChart, deleteChart, guardCharts, noteChart, seriesOf } from "../../engine/charts";
import type { SeriesBy } from "../../engine/charts";
import { rectangle } from "../../engine/geometry";
import { bounding } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import { EventType } from "../events/event-types";
import { subscription } from "../events/subscriptions";
import type { Args } from "../arguments";
import { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, ObjectType, Property } from "../object-type";
import type { Session } from "../session";
import { CHART_TYPES } from "./chart-types";
import type { ChartOn } from "./kinds";
import { otherArea } from "./range-address";

const SERIES_BY: readonly SeriesBy[] = ["Auto", "Columns", "Rows"];

const make = (session: Session, sheet: Sheet, chart: Chart): HostObject =>
  session.make("Chart", { sheet, chart });

/** A chart by its name, without case, or its id. */
function find(sheet: Sheet, key: string): Chart | undefined {
  const wanted = key.toLowerCase();
  return sheet.charts.find((chart) => chart.id === key || chart.name.toLowerCase() === wanted);
}

function item(sheet: Sheet, args: Args, session: Session): HostObject {
  const key = args.text(0, "name");
  return make(session, sheet, find(sheet, key) ?? refuse("ItemNotFound", `no chart '${key}'`));
}

export const chartCollectionType: ObjectType<Sheet> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ charts }) => charts.length } },
  items: (sheet, session) => sheet.charts.map((chart) => make(session, sheet, chart)),
  index: item,
  methods: {
    ...subscription<Sheet>("AddedEvent", EventType.ChartAdded, (sheet) => sheet.id),
    ...subscription<Sheet>("DeletedEvent", EventType.ChartDeleted, (sheet) => sheet.id),
    GetItem: item,
    GetItemOrNullObject: (sheet, args, session) => {
      const chart = find(sheet, args.text(0, "name"));
      return chart ? make(session, sheet, chart) : NULL_OBJECT;
    },
    GetItemAt: (sheet, args, session) => {
      const index = args.integer(0, "index", 0);
      return make(session, sheet, sheet.charts[index] ?? refuse("InvalidArgument", `no chart ${index}`));
    },
    GetCount: ({ charts }) => charts.length,
    Add: (sheet, args, session) => {
      const type = chartType(args, 0);
      const source = args.cells(1, "sourceData");
      session.recalculation.settle();
      const by = args.word(2, "seriesBy", SERIES_BY, "Auto");
      return make(session, sheet, addChart(session.workbook, sheet, type, source, by));
    },
  },
};

/** A word of Excel.ChartType; those that the host cannot draw are refused by name. */
export function chartType(args: Args, index: number): string {
  const type = args.text(index, "chartType");
  if (!CHART_TYPES.includes(type))
    refuse("ApiNotFound", `charts of type ${type} are not implemented by the embedded host`);
  return type;
}

/** Notes a change of a chart after guarding it. */
export function changeChart(
  { sheet, chart }: ChartOn,
  session: Session,
  change: (chart: Chart) => void,
): void {
  guardCharts(sheet);
  change(chart);
  noteChart(session.workbook, sheet, chart, "changed");
}

function size(key: "left" | "top" | "width" | "height", least: number): Property<ChartOn> {
  return {
    get: ({ chart }) => chart[key],
    set: (self, args, session) => {
      const points = args.number(0, key);
      if (points < least) refuse("InvalidArgument", `${key} must be at least ${least}`);
      changeChart(self, session, (chart) => {
        chart[key] = points;
      });
    },
  };
}

export const chartObjectType: ObjectType<ChartOn> = {
  name: "Chart",
  identity: ({ chart }) => ({ Id: chart.id }),
  exists: ({ sheet, chart }, session) =>
    session.workbook.sheets.includes(sheet) && sheet.charts.includes(chart),
  properties: {
    Id: { get: ({ chart }) => chart.id },
    Name: {
      get: ({ chart }) => chart.name,
      set: (self, args, session) =>
        changeChart(self, session, (chart) => {
          chart.name = args.text(0, "name");
        }),
    },
    ChartType: {
      get: ({ chart }) => chart.type,
      set: (self, args, session) =>
        changeChart(self, session, (chart) => {
          chart.type = chartType(args, 0);
        }),
    },
    Left: size("left", 0),
    Top: size("top", 0),
    Width: size("width", 1),
    Height: size("height", 1),
  },
  objects: {
    Title: (self, session) => session.make("ChartTitle", self),
    Legend: (self, session) => session.make("ChartLegend", self),
    Axes: (self, session) => session.make("ChartAxes", self),
    Series: (self, session) => session.make("ChartSeriesCollection", self),
    DataLabels: (self, session) => session.make("ChartDataLabels", { ...self, series: undefined }),
    Worksheet: ({ sheet }, session) => session.make("Worksheet", sheet),
  },
  methods: {
    Delete: ({ sheet, chart }, _args, session) => deleteChart(session.workbook, sheet, chart),
    SetData: (self, args, session) => {
      session.recalculation.settle();
      const source = args.cells(0, "sourceData");
      const by = args.word(1, "seriesBy", SERIES_BY, "Auto");
      changeChart(self, session, (chart) => {
        chart.series = seriesOf(source, by);
      });
    },
    SetPosition: (self, args, session) => {
      const on = new Cells("Range", self.sheet, []);
      const start = otherArea(on, args, 0, "startCell", session);
      const end = args.has(1) ? otherArea(on, args, 1, "endCell", session) : undefined;
      const box = rectangle(self.sheet, end ? bounding(start, end) : start);
      changeChart(self, session, (chart) => {
        chart.left = box.left;
        chart.top = box.top;
        if (end) Object.assign(chart, { width: box.width, height: box.height });
      });
    },
  },
};

import { lastColumn, lastRow } from "../../engine/area";
import { autofitColumns, autofitRows } from "../../engine/autofit";
import { commonSize, setColumnWidth, setRowHeight } from "../../engine/dimensions";
import { cellsBorders, cellsTarget } from "../cells-target";
import type { Cells } from "../cells";
import type { ObjectType, Property } from "../object-type";
import type { StyleTarget } from "../style-target";
import { alignmentProperties, indented } from "./alignment";

/** The width that all columns of a range have. */
function widthOf({ sheet, areas }: Cells): number | undefined {
  const widths = areas.map((area) =>
    commonSize(sheet.columns, area.column, lastColumn(area), sheet.standardWidth),
  );
  return widths.every((width) => width === widths[0]) ? widths[0] : undefined;
}

function heightOf({ sheet, areas }: Cells): number | undefined {
  const heights = areas.map((area) =>
    commonSize(sheet.rowBands, area.row, lastRow(area), sheet.standardHeight),
  );
  return heights.every((height) => height === heights[0]) ? heights[0] : undefined;
}

/** Lets a property of looks speak for the cells of a range. */
function ofCells(property: Property<StyleTarget>): Property<Cells> {
  const { get, set } = property;
  return {
    ...(get ? { get: (cells, session) => get(cellsTarget(session.workbook, cells), session) } : {}),
    ...(set
      ? { set: (cells, args, session) => set(cellsTarget(session.workbook, cells), args, session) }
      : {}),
  };
}

const sizes: Readonly<Record<string, Property<Cells>>> = {
  ColumnWidth: {
    get: (cells) => widthOf(cells) ?? null,
    set: ({ sheet, areas }, args, { workbook }) => {
      for (const area of areas) setColumnWidth(workbook, sheet, area, args.number(0, "columnWidth"));
    },
  },
  RowHeight: {
    get: (cells) => heightOf(cells) ?? null,
    set: ({ sheet, areas }, args, { workbook }) => {
      for (const area of areas) setRowHeight(workbook, sheet, area, args.number(0, "rowHeight"));
    },
  },
  UseStandardWidth: {
    get: (cells) => {
      const width = widthOf(cells);
      return width === undefined ? null : width === cells.sheet.standardWidth;
    },
    // Setting it to false has no effect: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat
    set: ({ sheet, areas }, args, { workbook }) => {
      if (!args.flag(0, "useStandardWidth")) return;
      for (const area of areas) setColumnWidth(workbook, sheet, area, undefined);
    },
  },
  UseStandardHeight: {
    get: (cells) => {
      const height = heightOf(cells);
      return height === undefined ? null : height === cells.sheet.standardHeight;
    },
    set: ({ sheet, areas }, args, { workbook }) => {
      if (!args.flag(0, "useStandardHeight")) return;
      for (const area of areas) setRowHeight(workbook, sheet, area, undefined);
    },
  },
};

export const rangeFormatType: ObjectType<Cells> = {
  name: "RangeFormat",
  properties: {
    ...Object.fromEntries(Object.entries(alignmentProperties).map(([name, one]) => [name, ofCells(one)])),
    ...sizes,
  },
  objects: {
    Fill: (cells, session) => session.make("RangeFill", cellsTarget(session.workbook, cells)),
    Font: (cells, session) => session.make("RangeFont", cellsTarget(session.workbook, cells)),
    Borders: (cells, session) => session.make("RangeBorderCollection", cellsBorders(session.workbook, cells)),
    Protection: (cells, session) => session.make("FormatProtection", cellsTarget(session.workbook, cells)),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }, _args, { workbook }) => {
      for (const area of areas) autofitColumns(workbook, sheet, area);
    },
    AutofitRows: ({ sheet, areas }, _args, { workbook }) => {
      for (const area of areas) autofitRows(workbook, sheet, area);
    },
    AdjustIndent: (cells, args, { workbook }) => {
      const amount = args.integer(0, "amount");
      cellsTarget(workbook, cells).change((style) => indented(style, amount));
    },
  },
};

import { area as makeArea } from "../../engine/area";
import type { Area } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import { Args } from "../arguments";
import type { Cells } from "../cells";
import { camel, pascal } from "../object-type";
import type { HostObject, Method } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";

/** The names of a cell's borders in Excel.CellBorderCollection, and which of its sides they are. */
const BORDERS: Readonly<Record<string, string>> = {
  bottom: "EdgeBottom",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
  horizontal: "InsideHorizontal",
  left: "EdgeLeft",
  right: "EdgeRight",
  top: "EdgeTop",
  vertical: "InsideVertical",
};

type Properties = Readonly<Record<string, Json>>;

const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A part of an object by the name that cell properties have for it. */
function part(object: HostObject, name: string): HostObject {
  const side = object.typeName === "RangeBorderCollection" ? BORDERS[name] : undefined;
  return side === undefined ? object.reach(pascal(name)) : object.index(new Args([side]));
}

const isPart = (object: HostObject, name: string): boolean =>
  object.typeName === "RangeBorderCollection" ? name in BORDERS : object.has(pascal(name)) === "object";

function put(object: HostObject, properties: Properties): void {
  for (const [name, value] of Object.entries(properties)) {
    if (value === null) continue;
    if (isPart(object, name) && isRecord(value)) put(part(object, name), value);
    else object.set(pascal(name), new Args([value]));
  }
}

function read(object: HostObject, wanted: Properties): Record<string, Json> {
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(wanted)) {
    if (value === false || value === null) continue;
    result[camel(name)] = isPart(object, name)
      ? read(part(object, name), isRecord(value) ? value : {})
      : object.get(pascal(name));
  }
  return result;
}

const rangeAt = (session: Session, { sheet }: Cells, at: Area): HostObject => session.range(sheet, at);

/** The rows or columns of a range as ranges of their own. */
const lines = (area: Area, columns: boolean): Area[] =>
  columns
    ? Array.from({ length: area.columns }, (_, index) =>
        makeArea(area.row, area.column + index, area.rows, 1),
      )
    : Array.from({ length: area.rows }, (_, index) =>
        makeArea(area.row + index, area.column, 1, area.columns),
      );

const getting =
  (columns: boolean): Method<Cells> =>
  (self, args, session) => {
    const wanted = args.record(0, "loadOptions");
    session.recalculation.settle();
    return lines(self.area, columns).map((line) => read(rangeAt(session, self, line), wanted));
  };

const setting =
  (columns: boolean): Method<Cells> =>
  (self, args, session) => {
    const given = args.json(0, "properties");
    const at = lines(self.area, columns);
    if (!Array.isArray(given) || given.length !== at.length) {
      return refuse("InvalidArgument", `properties must have ${at.length} members`);
    }
    for (const [index, line] of at.entries()) {
      const properties = given[index];
      if (isRecord(properties)) put(rangeAt(session, self, line), properties);
    }
  };

/** Properties of many cells, rows or columns in one call. */
export const cellPropertyMethods: Readonly<Record<string, Method<Cells>>> = {
  GetCellProperties: (self, args, session) => {
    const wanted = args.record(0, "cellPropertiesLoadOptions");
    session.recalculation.settle();
    return lines(self.area, false).map((row) =>
      lines(row, true).map((cell) => read(rangeAt(session, self, cell), wanted)),
    );
  },
  SetCellProperties: (self, args, session) => {
    const given = args.json(0, "cellPropertiesData");
    const { area } = self;
    if (!Array.isArray(given) || given.length !== area.rows) {
      return refuse("InvalidArgument", `cellPropertiesData must have ${area.rows} rows`);
    }
    for (const [down, row] of given.entries()) {
      if (!Array.isArray(row) || row.length !== area.columns) {
        return refuse("InvalidArgument", `cellPropertiesData must have ${area.columns} columns`);
      }
      for (const [across, properties] of row.entries()) {
        if (isRecord(properties))
          put(rangeAt(session, self, makeArea(area.row + down, area.column + across)), properties);
      }
    }
  },
  GetRowProperties: getting(false),
  SetRowProperties: setting(false),
  GetColumnProperties: getting(true),
  SetColumnProperties: setting(true),
};

import type { ColumnFilter } from "../../engine/filter";
import { refuse } from "../../engine/refusals";
import { colour } from "../colours";
import type { Json } from "../protocol";

const FILTER_ON = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Icon",
  "Custom",
];

/** Reads Excel.FilterCriteria. Icons and dates by their parts are refused by name. */
export function readCriteria(given: Readonly<Record<string, Json>>): ColumnFilter {
  const text = (name: string): string | undefined => {
    const value = given[name];
    if (value === undefined || value === null) return undefined;
    return typeof value === "string" || typeof value === "number"
      ? String(value)
      : refuse("InvalidArgument", `${name} must be text`);
  };
  const filterOn = text("filterOn") ?? "";
  if (!FILTER_ON.includes(filterOn)) refuse("InvalidArgument", "filterOn says how the column is filtered");
  if (filterOn === "Icon") refuse("ApiNotFound", "filters on icons are not implemented by the embedded host");
  const [criterion1, criterion2, operator] = [text("criterion1"), text("criterion2"), text("operator")];
  const [color, dynamicCriteria] = [text("color"), text("dynamicCriteria")];
  const values =
    given["values"] === undefined || given["values"] === null ? undefined : readValues(given["values"]);
  if (filterOn === "Values" && !values) refuse("InvalidArgument", "a filter on values needs values");
  if (filterOn === "Custom" && criterion1 === undefined)
    refuse("InvalidArgument", "a custom filter needs criterion1");
  return {
    filterOn,
    ...(criterion1 === undefined ? {} : { criterion1 }),
    ...(criterion2 === undefined ? {} : { criterion2 }),
    ...(operator === undefined ? {} : { operator }),
    ...(values === undefined ? {} : { values }),
    ...(color === undefined ? {} : { color: colour(color, "color") }),
    ...(dynamicCriteria === undefined ? {} : { dynamicCriteria }),
  };
}

function readValues(values: Json): string[] {
  if (!Array.isArray(values)) return refuse("InvalidArgument", "values must be a list");
  return values.map((value) => {
    if (typeof value === "object" && value !== null) {
      return refuse("ApiNotFound", "FilterDatetime in filter values is not implemented by the embedded host");
    }
    return value === null ? "" : String(value);
  });
}

/** A filter as Office.js reads it back. */
export function shownCriteria(filter: ColumnFilter | undefined): Json {
  if (!filter) return null;
  const { values, ...rest } = filter;
  return { ...rest, ...(values ? { values: [...values] } : {}) };
}

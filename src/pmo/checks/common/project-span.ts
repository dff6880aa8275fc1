import type { Serial } from "../../values/cell";
import type { Row } from "../check";

/** From a project's earliest start to its latest finish, counting baseline, forecast and actual dates; undefined without both. */
export function spanOf(
  project: Row | undefined,
): { readonly start: Serial; readonly finish: Serial } | undefined {
  const starts = dates(project, ["baselineStart", "forecastStart", "actualStart"]);
  const finishes = dates(project, ["baselineFinish", "forecastFinish", "actualFinish"]);
  if (starts.length === 0 || finishes.length === 0) return undefined;
  return { start: Math.min(...starts), finish: Math.max(...finishes) };
}

const dates = (row: Row | undefined, fields: readonly string[]): Serial[] =>
  fields.map((field) => row?.date(field)).filter((date) => date !== undefined);

import { DATE_MEASURES } from "./date-measures";
import { LOGIC_MEASURES } from "./logic-measures";
import type { Measure } from "./measure";
import { PATH_MEASURES } from "./path-measures";

/** The fourteen points of a schedule assessment, in their usual order. */
export const MEASURES: readonly Measure[] = [...LOGIC_MEASURES, ...DATE_MEASURES, ...PATH_MEASURES];

/** A measure by the id of its check; throws where there is none, which is a mistake of ours. */
export function measureOf(check: string): Measure {
  const measure = MEASURES.find((one) => one.check === check);
  if (!measure) throw new Error(`There is no measure for ${check}.`);
  return measure;
}

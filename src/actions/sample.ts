import type { Moment } from "./clock";
import type { Watch } from "./progress";

/** Adds the sample program's sheets to the workbook, as a project team would send them. */
export declare function addSample(
  moment: Moment,
  watch?: Watch,
): Promise<{ sheets: readonly string[]; roundTrips: number }>;

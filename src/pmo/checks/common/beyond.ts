import type { RegisterColumn } from "../../registers/register";
import type { Cells } from "../engine/column-view";

/** The rows whose number may lie outside bounds: the odd cells where the field's own bounds are no wider, else all of them. */
export function rowsBeyond(
  { field, values }: RegisterColumn,
  { odd }: Cells,
  least: number,
  most = Infinity,
): Iterable<number> {
  const isWithin = (field?.minimum ?? -Infinity) >= least && (field?.maximum ?? Infinity) <= most;
  return isWithin ? odd : values.keys();
}

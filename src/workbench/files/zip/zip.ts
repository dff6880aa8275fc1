import { zipSync } from "fflate";
import type { Zippable } from "fflate";

/** Already compressed: packing them again costs time and gains nothing. */
const PACKED = /\.(png|jpe?g|gif|webp|emf\.gz|zip)$/i;

/** The earliest date of a zip, so that the same workbook always gives the same bytes. */
const NO_DATE = new Date(1980, 0, 1);

/** Packs parts into a zip, in the order given. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { level: PACKED.test(name) ? 0 : 5 }];
  return zipSync(files, { mtime: NO_DATE });
}

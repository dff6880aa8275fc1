import type { Band } from "../../engine/sheet";
import type { KeptBand } from "./kept";

/** A `row` element with its cells; "" for a row that says nothing. */
export function printRow(
  row: number,
  band: Band | undefined,
  kept: KeptBand | undefined,
  style: number | undefined,
  cells: string,
): string {
  const attributes = band ? bandAttributes(band, kept, style) : "";
  if (cells === "") return attributes === "" ? "" : `<row r="${row + 1}"${attributes}/>`;
  return `<row r="${row + 1}"${attributes}>${cells}</row>`;
}

/**
 * A height that Excel found by itself, which the kept attributes tell, stays one that Excel may find again; any
 * other is a height that somebody wants.
 */
function bandAttributes(band: Band, kept: KeptBand | undefined, style: number | undefined): string {
  const old = kept?.attributes ?? {};
  const on = (name: string): boolean => old[name] === "1" || old[name] === "true";
  const found = kept !== undefined && kept.size === band.size && !on("customHeight");
  let text = "";
  if (style !== undefined) text += ` s="${style}" customFormat="1"`;
  if (band.size !== undefined) text += ` ht="${band.size}"${found ? "" : ' customHeight="1"'}`;
  if (band.hidden) text += ' hidden="1"';
  if (band.outlineLevel) text += ` outlineLevel="${band.outlineLevel}"`;
  for (const name of ["collapsed", "thickTop", "thickBot"]) if (on(name)) text += ` ${name}="1"`;
  return text;
}

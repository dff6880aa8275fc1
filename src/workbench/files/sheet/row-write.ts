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
 * A height that Excel found by itself stays one that Excel may find again; one that was set is a height that
 * somebody wants.
 */
function bandAttributes(band: Band, kept: KeptBand | undefined, style: number | undefined): string {
  const same = kept !== undefined && kept.size === band.size;
  const old = kept?.attributes ?? {};
  let text = "";
  if (style !== undefined) text += ` s="${style}" customFormat="1"`;
  if (band.size !== undefined) {
    text += ` ht="${same ? (old["ht"] ?? band.size) : band.size}"`;
    if (!same || old["customHeight"] === "1" || old["customHeight"] === "true") text += ' customHeight="1"';
  }
  if (band.hidden) text += ' hidden="1"';
  if (band.outlineLevel) text += ` outlineLevel="${band.outlineLevel}"`;
  if (old["collapsed"] === "1" || old["collapsed"] === "true") text += ' collapsed="1"';
  if (old["thickTop"] === "1") text += ' thickTop="1"';
  if (old["thickBot"] === "1") text += ' thickBot="1"';
  return text;
}

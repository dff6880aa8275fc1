import type { Workbook } from "../engine/workbook";
import type { Package } from "./package/package";

/** Parts that stay in the file without being shown here: how to know them by their content type, and what they are. */
const FEATURES: readonly [type: RegExp, one: string, many: string][] = [
  [/vbaProject/, "Macros", "Macros"],
  [/pivotTable\+xml/, "a pivot table", "pivot tables"],
  [/slicer\+xml/, "a slicer", "slicers"],
  [/timeline\+xml/, "a timeline", "timelines"],
  [/\.comments\+xml/, "a sheet with notes", "sheets with notes"],
  [/threadedcomments\+xml/i, "a sheet with comments", "sheets with comments"],
  [/^image\//, "a picture", "pictures"],
  [/externalLink\+xml/, "a link to another workbook", "links to other workbooks"],
  [/chartsheet\+xml/, "a chart sheet", "chart sheets"],
  [/chartex\+xml/, "a chart of a newer kind", "charts of newer kinds"],
  [/ctrlprops|controlproperties/i, "a form control", "form controls"],
  [/queryTable\+xml/, "a data connection's table", "tables of data connections"],
];

/** Plain sentences about what an opened file holds that is kept but not shown. */
export function keptFeatures(file: Package, workbook: Workbook): string[] {
  const types = file.paths().map((path) => file.contentType(path));
  const notes: string[] = [];
  const kept: string[] = [];
  for (const [type, one, many] of FEATURES) {
    const count = types.filter((found) => type.test(found)).length;
    if (count === 0) continue;
    if (one === "Macros")
      notes.push("The workbook holds macros. They are kept in the file and are not run here.");
    else kept.push(count === 1 ? one : `${count} ${many}`);
  }
  if (kept.length > 0) notes.push(`Kept in the file, but not shown here: ${kept.join(", ")}.`);
  const hidden = workbook.sheets.filter((sheet) => sheet.visibility !== "Visible");
  if (hidden.length > 0) {
    notes.push(`Hidden sheets: ${hidden.map((sheet) => `“${sheet.name}”`).join(", ")}.`);
  }
  return notes;
}

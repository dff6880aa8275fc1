/** The file's name without its ending, as Excel names the sheet: 31 characters, none that a sheet's name forbids. */
export function sheetName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  const allowed = base.replace(/[[\]:*?/\\]/g, "_").replace(/^'+|'+$/g, "");
  return allowed.slice(0, 31).trim() || "Sheet1";
}

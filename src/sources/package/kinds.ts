/** Namespaces and types of parts of a workbook (ISO/IEC 29500-1 and -4, [MS-XLSX]). */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const MAIN_STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
export const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const LINKS_STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const XM = "http://schemas.microsoft.com/office/excel/2006/main";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Content types of the parts that are written here. */
export const TYPES = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  table: `${SPREADSHEET}.table+xml`,
  sheetMetadata: `${SPREADSHEET}.sheetMetadata+xml`,
  customProperty: `${SPREADSHEET}.customProperty`,
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  coreProperties: "application/vnd.openxmlformats-package.core-properties+xml",
  appProperties: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
  customProperties: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
} as const;

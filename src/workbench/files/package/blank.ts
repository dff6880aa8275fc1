import { writeXlsx } from "hucre/xlsx";
import { unzip } from "../../../sources/zip/unzip";
import { MAIN } from "../../../sources/package/kinds";
import { Package } from "./package";

/** The looks that a new workbook begins with: Excel's standard font, and nothing else. */
const STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>`;

/** The path of the workbook part in a package made here. */
export const BLANK_WORKBOOK_PATH = "xl/workbook.xml";

/** The parts of a new workbook without sheets: hucre's, with its theme, less what depends on the hour. */
export async function blankPackage(): Promise<Package> {
  const file = new Package(unzip(await writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] })));
  for (const path of ["docProps/core.xml", "docProps/app.xml"]) file.detach(path);
  file.detach("xl/worksheets/sheet1.xml");
  file.put("xl/styles.xml", STYLES);
  return file;
}

/** A worksheet without anything. */
export const BLANK_SHEET = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15"/><sheetData/></worksheet>`;

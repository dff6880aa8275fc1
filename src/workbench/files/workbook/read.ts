import type { Sheet, Visibility } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import type { Package } from "../package/package";
import { isKind } from "../../../sources/package/relationships";
import { FileRefusal } from "../../../sources/refusal";
import { attribute, element, elements, flag, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";

/** A sheet of the file: a worksheet of the model, or a chart sheet or the like that stays as it is. */
export interface SheetEntry {
  readonly from: XmlElement;
  readonly sheet?: Sheet;
  readonly path?: string;
}

const VISIBILITY: Record<string, Visibility> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** Reads `workbook.xml`: sheets, the active tab, protection, calculation mode and date system. */
export function readWorkbook(
  workbook: Workbook,
  root: XmlElement,
  file: Package,
  path: string,
): SheetEntry[] {
  const links = new Map(file.relationships(path).map((link) => [link.id, link]));
  const entries = elements(element(root, "sheets"), "sheet").map((from): SheetEntry => {
    const link = links.get(attribute(from, "id") ?? "");
    const part = link && file.find(link.target);
    if (!link || !isKind(link, "worksheet")) return { from };
    if (part === undefined) {
      const name = attribute(from, "name") ?? "";
      throw new FileRefusal("DamagedWorkbook", `The workbook names a sheet “${name}” that it does not hold.`);
    }
    const sheet = workbook.addSheet(attribute(from, "name") ?? `Sheet${workbook.sheets.length + 1}`);
    sheet.visibility = VISIBILITY[attribute(from, "state") ?? ""] ?? "Visible";
    return { from, sheet, path: part };
  });
  if (workbook.sheets.length === 0) {
    throw new FileRefusal("DamagedWorkbook", "The workbook holds no worksheet.");
  }
  const tab = numeric(attribute(element(root, "bookViews", "workbookView"), "activeTab")) ?? 0;
  const active = entries[tab]?.sheet ?? workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  workbook.activeSheetId = (active ?? workbook.sheets[0])?.id ?? "";
  workbook.structureProtected = flag(attribute(element(root, "workbookProtection"), "lockStructure"));
  if (flag(attribute(element(root, "workbookPr"), "date1904"))) workbook.dateSystem = "1904";
  const mode = attribute(element(root, "calcPr"), "calcMode");
  if (mode === "manual") workbook.calculationMode = "Manual";
  if (mode === "autoNoTable") workbook.calculationMode = "AutomaticExceptTables";
  return entries;
}

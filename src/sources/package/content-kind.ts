import { FileRefusal } from "../refusal";
import { CONTENT_TYPES_PATH } from "./content-types";
import type { ReadPackage } from "./read-package";

/** The path of the workbook part of a package that holds an Excel workbook; refuses every other one by name. */
export function contentKind(file: ReadPackage): string {
  const path = file.relatedPath("", "officeDocument");
  if (path === undefined || file.find(CONTENT_TYPES_PATH) === undefined) throw otherZip(file);
  const type = file.contentType(path).toLowerCase();
  if (type.includes("sheet.binary") || path.endsWith(".bin")) {
    throw new FileRefusal("BinaryWorkbook", "The file is a binary Excel workbook (.xlsb).");
  }
  if (type.includes("wordprocessingml")) throw other("a Word document");
  if (type.includes("presentationml")) throw other("a PowerPoint presentation");
  // Some writers say no more of the workbook part than that it is XML.
  const named = type.includes("spreadsheetml") || type.includes("ms-excel");
  if (!named && !path.toLowerCase().endsWith("workbook.xml")) throw other("an Office document");
  return path;
}

function otherZip(file: ReadPackage): FileRefusal {
  const kind = file.text("mimetype") ?? "";
  if (kind.includes("opendocument.spreadsheet")) return other("an OpenDocument spreadsheet (.ods)");
  if (kind.includes("opendocument")) return other("an OpenDocument file");
  if (file.find("Index/Document.iwa") !== undefined)
    return other("a document of Apple Numbers, Pages or Keynote");
  const holdsParts =
    file.find(CONTENT_TYPES_PATH) !== undefined || file.find("xl/workbook.xml") !== undefined;
  return holdsParts
    ? new FileRefusal("DamagedWorkbook", "The workbook is damaged: its main part is missing.")
    : new FileRefusal("NotAWorkbook", "The file is a zip archive without a workbook.");
}

const other = (what: string): FileRefusal =>
  new FileRefusal("OtherFormat", `The file is ${what} and no Excel workbook.`);

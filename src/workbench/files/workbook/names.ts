import { cellName, columnName, parseAddress, quoteSheet } from "../../engine/address";
import type { Area } from "../../engine/area";
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from "../../engine/area";
import type { DefinedName } from "../../engine/name";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import { formulaFromFile } from "../formula/from-file";
import { formulaToFile } from "../formula/to-file";
import { attribute, element, elements, flag, make, numeric, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { without } from "../without";

/** Names that Excel keeps for itself begin so; most of them are settings of a sheet in disguise. */
const BUILT_IN = "_xlnm.";
const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
const FILTER = "_xlnm._FilterDatabase";

/** Attributes of a name that the model does not know. */
const keptAttributes = new WeakMap<DefinedName, Record<string, string>>();

/** A name that stays as it is, with the sheet that it belongs to. */
interface KeptName {
  readonly from: XmlElement;
  readonly sheet: Sheet | undefined;
}

const keptNames = new WeakMap<Workbook, KeptName[]>();

/** Reads the defined names; `sheets` are the sheets by their place in the file, undefined for chart sheets. */
export function readNames(
  root: XmlElement,
  workbook: Workbook,
  sheets: readonly (Sheet | undefined)[],
): void {
  const kept: KeptName[] = [];
  keptNames.set(workbook, kept);
  for (const from of elements(element(root, "definedNames"), "definedName")) {
    const name = attribute(from, "name") ?? "";
    const place = numeric(attribute(from, "localSheetId"));
    const sheet = place === undefined ? undefined : sheets[place];
    if (place !== undefined && !sheet) kept.push({ from, sheet });
    else if (name.startsWith(BUILT_IN)) {
      const taken = sheet !== undefined && takeBuiltIn(name, textOf(from), sheet);
      if (!taken) kept.push({ from, sheet });
    } else if (/^_xl(fn|ws|pm|udf)\./.test(name)) kept.push({ from, sheet });
    else (sheet ?? workbook).names.push(readName(from, name));
  }
}

function readName(from: XmlElement, name: string): DefinedName {
  const found: DefinedName = {
    name,
    formula: formulaFromFile(textOf(from)),
    visible: !flag(attribute(from, "hidden")),
    comment: attribute(from, "comment") ?? "",
  };
  keptAttributes.set(found, without(from.attributes, "name", "hidden", "comment", "localSheetId"));
  return found;
}

/**
 * Print areas and titles that are plain addresses go to the sheet's page layout, from where they are written
 * again; a filter's cells are known from the filter itself. False when the name has to stay.
 */
function takeBuiltIn(name: string, text: string, sheet: Sheet): boolean {
  if (name === FILTER) return sheet.autoFilter !== undefined;
  const areas = splitAreas(text);
  if (!areas || (name !== PRINT_AREA && name !== PRINT_TITLES)) return false;
  const titleRows = areas.find(isEntireRow);
  const titleColumns = areas.find((area) => isEntireColumn(area) && !isEntireRow(area));
  sheet.pageLayout = {
    ...sheet.pageLayout,
    ...(name === PRINT_AREA ? { printAreas: areas } : {}),
    ...(name === PRINT_TITLES && titleRows ? { titleRows } : {}),
    ...(name === PRINT_TITLES && titleColumns ? { titleColumns } : {}),
  };
  return true;
}

/** `'A, B'!$A$1:$B$2,'A, B'!$D$1` → its areas; undefined when it is more than addresses. */
function splitAreas(text: string): Area[] | undefined {
  const pieces = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = pieces.map((piece) => parseAddress(piece.trim())?.area);
  const found = areas.filter((area) => area !== undefined);
  return found.length === areas.length && found.length > 0 ? found : undefined;
}

const fixed = (area: Area): string => {
  if (isEntireRow(area)) return `$${area.row + 1}:$${lastRow(area) + 1}`;
  if (isEntireColumn(area)) return `$${columnName(area.column)}:$${columnName(lastColumn(area))}`;
  const corner = (row: number, column: number): string => cellName(row, column).replace(/([A-Z]+)/, "$$$1$$");
  const first = corner(area.row, area.column);
  return area.rows === 1 && area.columns === 1
    ? first
    : `${first}:${corner(lastRow(area), lastColumn(area))}`;
};

const onSheet = (sheet: Sheet, areas: readonly (Area | undefined)[]): string =>
  areas
    .filter((area) => area !== undefined)
    .map((area) => `${quoteSheet(sheet.name)}!${fixed(area)}`)
    .join(",");

const printAreaText = (sheet: Sheet): string => onSheet(sheet, sheet.pageLayout.printAreas ?? []);
const printTitlesText = (sheet: Sheet): string =>
  onSheet(sheet, [sheet.pageLayout.titleColumns, sheet.pageLayout.titleRows]);

/** The `definedNames` element of a save; `place` is a sheet's number in the saved file. */
export function printNames(
  workbook: Workbook,
  place: (sheet: Sheet) => number | undefined,
): XmlElement | undefined {
  const own = workbook.names.map((name) => printName(name, undefined));
  const local = workbook.sheets.flatMap((sheet) => sheet.names.map((name) => printName(name, place(sheet))));
  const settings = workbook.sheets.flatMap((sheet) => printSettings(sheet, place(sheet)));
  const written = new Set(settings.map(key));
  const kept = (keptNames.get(workbook) ?? []).flatMap(({ from, sheet }) => {
    const localSheetId = sheet ? place(sheet) : undefined;
    if (sheet && localSheetId === undefined) return [];
    const one = { ...from, attributes: { ...from.attributes } };
    if (localSheetId !== undefined) one.attributes["localSheetId"] = String(localSheetId);
    return written.has(key(one)) ? [] : [one];
  });
  const all = [...own, ...local, ...settings, ...kept];
  return all.length > 0 ? make("definedNames", {}, all) : undefined;
}

const key = (name: XmlElement): string =>
  `${attribute(name, "name")?.toLowerCase()} ${attribute(name, "localSheetId") ?? ""}`;

function printName(name: DefinedName, localSheetId: number | undefined): XmlElement {
  const attributes = {
    name: name.name,
    comment: name.comment === "" ? undefined : name.comment,
    localSheetId,
    hidden: name.visible ? undefined : 1,
    ...keptAttributes.get(name),
  };
  return make("definedName", attributes, [formulaToFile(name.formula)]);
}

function printSettings(sheet: Sheet, localSheetId: number | undefined): XmlElement[] {
  const one = (name: string, text: string, hidden?: 1): XmlElement[] =>
    text === "" ? [] : [make("definedName", { name, localSheetId, hidden }, [text])];
  return [
    ...one(PRINT_AREA, printAreaText(sheet)),
    ...one(PRINT_TITLES, printTitlesText(sheet)),
    ...one(FILTER, sheet.autoFilter ? onSheet(sheet, [sheet.autoFilter.area]) : "", 1),
  ];
}

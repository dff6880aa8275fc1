import { hashSheetPassword } from "hucre/xlsx";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import { attribute, element, elements, flag, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { printNames } from "./names";
import type { SheetEntry } from "./read";

/** The children of `workbook` in the order that the standard demands (ISO/IEC 29500-1, 18.2.27). */
const ORDER =
  `fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets
  functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr
  smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst`.split(/\s+/);

const CALCULATION = { Automatic: undefined, AutomaticExceptTables: "autoNoTable", Manual: "manual" } as const;

/**
 * The workbook part of a save. `entries` are the sheets of the opened file; `linkOf` gives the link to a sheet's
 * part. What the model does not know, such as pivot caches and external references, stays.
 */
export function workbookElement(
  workbook: Workbook,
  root: XmlElement,
  entries: readonly SheetEntry[],
  linkOf: (sheet: Sheet) => string,
  linksNamespace: string,
): XmlElement {
  const sheets = sheetElements(workbook, entries, (sheet) => ({
    "xmlns:r": linksNamespace,
    "r:id": linkOf(sheet),
  }));
  const place = (sheet: Sheet): number | undefined => {
    const index = sheets.findIndex((one) => one.sheet === sheet);
    return index < 0 ? undefined : index;
  };
  const replaced = new Map<string, XmlElement | undefined>([
    [
      "sheets",
      make(
        "sheets",
        {},
        sheets.map((one) => one.element),
      ),
    ],
    ["definedNames", printNames(workbook, place)],
    ["bookViews", bookViews(element(root, "bookViews"), place(workbook.activeSheet) ?? 0)],
    ["calcPr", calculation(workbook, element(root, "calcPr"))],
    ["workbookPr", workbookProperties(workbook, element(root, "workbookPr"))],
    ["workbookProtection", protection(workbook, element(root, "workbookProtection"))],
  ]);
  const kept = elements(root).filter(({ name }) => !replaced.has(name));
  const children = [...kept, ...[...replaced.values()].filter((one) => one !== undefined)];
  const rank = ({ name }: XmlElement): number => ORDER.indexOf(name.slice(name.indexOf(":") + 1));
  children.sort(
    (a, b) => ((rank(a) + ORDER.length) % ORDER.length) - ((rank(b) + ORDER.length) % ORDER.length),
  );
  return { ...root, children };
}

/** Sheets in the model's order; a chart sheet stays behind the worksheet that it stood behind. */
function sheetElements(
  workbook: Workbook,
  entries: readonly SheetEntry[],
  linkOf: (sheet: Sheet) => Record<string, string>,
): { sheet?: Sheet; element: XmlElement }[] {
  const ids = entries.map(({ from }) => numeric(attribute(from, "sheetId")) ?? 0);
  let freeId = Math.max(0, ...ids);
  const list: { sheet?: Sheet; element: XmlElement }[] = workbook.sheets.map((sheet) => {
    const old = entries.find((entry) => entry.sheet === sheet)?.from;
    const attributes = {
      name: sheet.name,
      sheetId: attribute(old, "sheetId") ?? ++freeId,
      state: { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility],
      ...linkOf(sheet),
    };
    return { sheet, element: make("sheet", attributes) };
  });
  entries.forEach((entry, index) => {
    if (entry.sheet) return;
    const before = entries
      .slice(0, index)
      .reverse()
      .find((one) => one.sheet && workbook.sheets.includes(one.sheet));
    const at = before ? list.findIndex((one) => one.sheet === before.sheet) + 1 : 0;
    list.splice(at, 0, { element: entry.from });
  });
  return list;
}

function bookViews(old: XmlElement | undefined, active: number): XmlElement {
  const [view, ...others] = elements(old);
  const { firstSheet, ...attributes } = view?.attributes ?? {};
  // The first tab shown must not lie behind the active one.
  const first = numeric(firstSheet);
  const shown = first !== undefined && first > 0 && first <= active ? first : undefined;
  return make("bookViews", {}, [
    {
      ...make("workbookView", { ...attributes, firstSheet: shown, activeTab: active }),
      children: view?.children ?? [],
    },
    ...others,
  ]);
}

/** Whoever opens the file calculates it anew; until then it shows the values that it carries. */
function calculation(workbook: Workbook, old: XmlElement | undefined): XmlElement {
  return make("calcPr", {
    ...old?.attributes,
    calcId: attribute(old, "calcId") ?? 191029,
    calcMode: CALCULATION[workbook.calculationMode],
    fullCalcOnLoad: 1,
  });
}

function workbookProperties(workbook: Workbook, old: XmlElement | undefined): XmlElement | undefined {
  const date1904 = workbook.dateSystem === "1904" ? 1 : undefined;
  const found = make("workbookPr", { ...old?.attributes, date1904 });
  return old || date1904 ? found : undefined;
}

/** The hash of a password stays while the workbook stays protected. */
function protection(workbook: Workbook, old: XmlElement | undefined): XmlElement | undefined {
  const was = flag(attribute(old, "lockStructure"));
  if (workbook.structureProtected === was) return old;
  if (workbook.structureProtected) {
    const { structurePassword: password } = workbook;
    const workbookPassword = password === undefined ? undefined : hashSheetPassword(password);
    return make("workbookProtection", { ...old?.attributes, workbookPassword, lockStructure: 1 });
  }
  const windows = flag(attribute(old, "lockWindows"));
  return windows ? make("workbookProtection", { ...old?.attributes, lockStructure: undefined }) : undefined;
}

import type { Area } from "../../engine/area";
import { lastRow } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import type { Table, TableColumn } from "../../engine/table";
import { formulaToFile } from "../formula/to-file";
import { TYPES } from "../../../sources/package/kinds";
import type { Package } from "../package/package";
import { isKind } from "../../../sources/package/relationships";
import { fullName } from "../sheet/ranges";
import type { WritingSheet } from "../sheet/section";
import type { StyleWriter } from "../styles/write";
import { escapeOffice } from "../../../sources/xml/escape";
import { attribute, element, elements, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { parseUnprefixed, printPart } from "../../../sources/xml/tree";
import { printFilter } from "./filter";
import { keptTables, tableState } from "./read";

/** Writes the tables of a sheet: changed ones into their parts, new ones into parts of their own. */
export function writeTables({ sheet, file, path, draft, styles }: WritingSheet): void {
  const links = file.relationships(path).filter((link) => isKind(link, "table"));
  const used = new Set(sheet.tables.map((table) => keptTables.get(table)?.path));
  const gone = links.filter((link) => !used.has(link.target));
  file.unlink(path, ...gone.map((link) => link.id));
  for (const { target } of gone) file.remove(target);
  const ids = sheet.tables.map((table) => {
    const kept = keptTables.get(table);
    const link = links.find(({ target }) => target === kept?.path);
    if (!kept || !link) {
      const part = file.freePath("xl/tables/table#.xml");
      const root = make("table", { xmlns: file.main, id: freeTableId(file) });
      file.put(part, printPart(tableElement(table, sheet, root, styles)), TYPES.table);
      return file.link(path, `${file.links}/table`, part);
    }
    const xml = kept.same === tableState(table) ? undefined : file.text(kept.path);
    if (xml !== undefined) {
      file.put(kept.path, printPart(tableElement(table, sheet, parseUnprefixed(xml), styles)));
    }
    return link.id;
  });
  const children = ids.map((id) => make("tablePart", { "xmlns:r": file.links, "r:id": id }));
  draft.put(
    "tableParts",
    children.length > 0 ? make("tableParts", { count: children.length }, children) : undefined,
  );
}

/** Tables count through the whole workbook, and Excel repairs a file where two have one number. */
function freeTableId(file: Package): number {
  const paths = file.paths().filter((path) => /tables\/[^/]+\.xml$/i.test(path));
  const used = paths.map((path) => {
    const xml = file.text(path);
    return xml === undefined ? 0 : (numeric(attribute(parseUnprefixed(xml), "id")) ?? 0);
  });
  return Math.max(0, ...used) + 1;
}

/** A table as a file has it. What the model does not know, such as looks of header and totals, stays. */
function tableElement(table: Table, sheet: Sheet, old: XmlElement, styles: StyleWriter): XmlElement {
  const columns = elements(element(old, "tableColumns"), "tableColumn");
  const renamed = attribute(old, "displayName") !== table.name;
  const known = ["autoFilter", "tableColumns", "tableStyleInfo"];
  const others = elements(old).filter(({ name }) => !known.includes(name));
  return make(
    "table",
    {
      ...old.attributes,
      name: renamed ? table.name : attribute(old, "name"),
      displayName: table.name,
      ref: fullName(table.area),
      headerRowCount: table.showHeaders ? undefined : 0,
      totalsRowCount: table.showTotals ? 1 : undefined,
      totalsRowShown: table.showTotals ? undefined : (attribute(old, "totalsRowShown") ?? 0),
    },
    [
      ...printTableFilter(table, old, styles),
      ...others.filter(({ name }) => name === "sortState"),
      make(
        "tableColumns",
        { count: table.columns.length },
        table.columns.map((column, index) => printColumn(column, index, table, sheet, columns)),
      ),
      printLook(table, element(old, "tableStyleInfo")),
      ...others.filter(({ name }) => name !== "sortState"),
    ],
  );
}

function printTableFilter(table: Table, old: XmlElement, styles: StyleWriter): XmlElement[] {
  if (!table.showFilterButton || !table.showHeaders) return [];
  const before = element(old, "autoFilter");
  const { area } = table;
  const filtered: Area = table.showTotals ? { ...area, rows: area.rows - 1 } : area;
  const columns = table.columns.flatMap(({ filter }, index) =>
    filter ? [printFilter(index, filter, styles)] : [],
  );
  const more = elements(before).filter(({ name }) => name !== "filterColumn");
  return [make("autoFilter", { ...before?.attributes, ref: fullName(filtered) }, [...columns, ...more])];
}

function printLook(table: Table, old: XmlElement | undefined): XmlElement {
  return make("tableStyleInfo", {
    ...old?.attributes,
    name: table.style === "" ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn ? 1 : 0,
    showLastColumn: table.highlightLastColumn ? 1 : 0,
    showRowStripes: table.showBandedRows ? 1 : 0,
    showColumnStripes: table.showBandedColumns ? 1 : 0,
  });
}

function printColumn(
  column: TableColumn,
  index: number,
  table: Table,
  sheet: Sheet,
  before: readonly XmlElement[],
): XmlElement {
  const old = before.find((one) => numeric(attribute(one, "id")) === column.id);
  const formula = column.formula;
  const custom = column.totalsFunction === "custom" && table.showTotals;
  const totals = custom ? sheet.cell(lastRow(table.area), table.area.column + index)?.formula : undefined;
  const known = ["calculatedColumnFormula", "totalsRowFormula"];
  const inside = (text: string): string => formulaToFile(text, table.name);
  const array = element(old, "calculatedColumnFormula")?.attributes ?? {};
  return make(
    "tableColumn",
    {
      ...old?.attributes,
      id: column.id,
      name: headerName(column.name),
      totalsRowFunction: column.totalsFunction,
      totalsRowLabel: column.totalsLabel === undefined ? undefined : headerName(column.totalsLabel),
    },
    [
      ...(formula === undefined ? [] : [make("calculatedColumnFormula", array, [inside(formula)])]),
      ...(totals === undefined ? [] : [make("totalsRowFormula", {}, [inside(totals)])]),
      ...elements(old).filter(({ name }) => !known.includes(name)),
    ],
  );
}

/** Line breaks in a header are escaped here, unlike in its cell. */
const headerName = (name: string): string =>
  escapeOffice(name).replaceAll("\r", "_x000d_").replaceAll("\n", "_x000a_").replaceAll("\t", "_x0009_");

/** The texts that a sheet's header cells must hold, by `row,column`: Excel repairs a file where they differ. */
export function headerTexts(sheet: Sheet): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { area, showHeaders, columns } of sheet.tables) {
    if (!showHeaders) continue;
    columns.forEach(({ name }, index) => texts.set(`${area.row},${area.column + index}`, name));
  }
  return texts;
}

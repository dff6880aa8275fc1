import { parseAddress } from "../../engine/address";
import type { Sheet } from "../../engine/sheet";
import type { Table, TableColumn } from "../../engine/table";
import type { Workbook } from "../../engine/workbook";
import { formulaFromFile } from "../formula/from-file";
import type { Package } from "../package/package";
import { isKind } from "../../../sources/package/relationships";
import type { StyleBook } from "../styles/read";
import { unescapeOffice } from "../../../sources/xml/escape";
import { attribute, element, elements, flag, numeric, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { parseUnprefixed } from "../../../sources/xml/tree";
import { readFilters } from "./filter";

/** The part that a table was read from, and what the model held then. */
export interface KeptTable {
  readonly path: string;
  readonly same: string;
}

export const keptTables = new WeakMap<Table, KeptTable>();

/** A table's whole state as text, to see whether anything of it was changed. */
export const tableState = (table: Table): string => JSON.stringify(table);

/** Reads the tables of a worksheet into the model. */
export function readTables(
  workbook: Workbook,
  sheet: Sheet,
  file: Package,
  sheetPath: string,
  styles: StyleBook,
): void {
  for (const link of file.relationships(sheetPath).filter((one) => isKind(one, "table"))) {
    const xml = file.text(link.target);
    const table = xml === undefined ? undefined : readTable(parseUnprefixed(xml), workbook, styles);
    if (!table) continue;
    sheet.tables.push(table);
    keptTables.set(table, { path: link.target, same: tableState(table) });
  }
}

function readTable(root: XmlElement, workbook: Workbook, styles: StyleBook): Table | undefined {
  const area = parseAddress(attribute(root, "ref") ?? "")?.area;
  if (!area) return undefined;
  const name = attribute(root, "displayName") ?? attribute(root, "name") ?? `Table${area.row}_${area.column}`;
  const look = element(root, "tableStyleInfo");
  const filter = element(root, "autoFilter");
  const filters = readFilters(filter, styles);
  const columns = elements(element(root, "tableColumns"), "tableColumn").map((one, index): TableColumn => {
    const columnFilter = filters.get(index);
    return { ...readColumn(one, index, name), ...(columnFilter ? { filter: columnFilter } : {}) };
  });
  return {
    id: String(workbook.newId()),
    name: unescapeOffice(name),
    area,
    showHeaders: (numeric(attribute(root, "headerRowCount")) ?? 1) > 0,
    showTotals: (numeric(attribute(root, "totalsRowCount")) ?? 0) > 0,
    showFilterButton: filter !== undefined,
    showBandedRows: flag(attribute(look, "showRowStripes")),
    showBandedColumns: flag(attribute(look, "showColumnStripes")),
    highlightFirstColumn: flag(attribute(look, "showFirstColumn")),
    highlightLastColumn: flag(attribute(look, "showLastColumn")),
    style: attribute(look, "name") ?? "",
    columns,
  };
}

function readColumn(from: XmlElement, index: number, table: string): TableColumn {
  const formula = textOf(element(from, "calculatedColumnFormula"));
  const totals = attribute(from, "totalsRowFunction");
  const label = attribute(from, "totalsRowLabel");
  return {
    id: numeric(attribute(from, "id")) ?? index + 1,
    name: unescapeOffice(attribute(from, "name") ?? `Column${index + 1}`),
    ...(formula !== "" ? { formula: formulaFromFile(formula, table) } : {}),
    ...(totals !== undefined && totals !== "none" ? { totalsFunction: totals } : {}),
    ...(label !== undefined ? { totalsLabel: unescapeOffice(label) } : {}),
  };
}

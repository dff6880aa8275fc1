import type { SourceSheet, SourceTable } from "../../pmo/intake/plan";
import { formatMeaning } from "../../pmo/values/number-format";
import { GridBuilder } from "../grid-builder";
import type { CellBudget } from "../grid-builder";
import type { ReadPackage } from "../package/read-package";
import { isKind } from "../package/relationships";
import { unescapeOffice } from "../xml/escape";
import { attribute, flag, numeric } from "../xml/query";
import { splitSections } from "../xml/sections";
import { parseUnprefixed } from "../xml/tree";
import { cellArea } from "./cell-area";
import { cellValue } from "./cell-value";
import { cellChild, scanRows, tagAttribute } from "./row-scan";
import type { SharedText } from "./shared-strings";

/** What all sheets of a workbook share while they are read. */
export interface SheetContext {
  readonly file: ReadPackage;
  readonly formats: readonly string[];
  readonly texts: readonly SharedText[];
  readonly dateSystem: "1900" | "1904";
  readonly budget: CellBudget;
}

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
}

/** Days from the first day of the 1904 date system to that of 1900, in which everything here counts. */
const DAYS_TO_1904 = 1462;

/** Reads a worksheet, and says what the analyst should know of it. */
export function readSheet(
  context: SheetContext,
  entry: SheetEntry,
): { readonly sheet: SourceSheet; readonly notes: readonly string[] } {
  const { file, formats, budget } = context;
  const xml = file.text(entry.path) ?? "";
  const data = splitSections(xml).sections.find(({ name }) => name === "sheetData")?.xml ?? "";
  const prefix = /^<(\w+:)?/.exec(data)?.[1] ?? "";
  const cells = { prefix, texts: context.texts, dateSystem: "1900" } as const;
  const later = context.dateSystem === "1904" ? DAYS_TO_1904 : 0;
  const grid = new GridBuilder(budget);
  let unsolved = 0;
  scanRows(data, prefix, {
    row: (row, tag) => {
      if (tag.includes(" hidden=") && flag(tagAttribute(tag, "hidden"))) grid.hide(row);
    },
    cell: (raw) => {
      if (raw.content === "") return;
      let value = cellValue(raw, cells);
      if (value === null && cellChild(raw.content, prefix, "f")) unsolved++;
      if (value === null || value === "") return;
      const format = formats[raw.style] ?? "General";
      if (later > 0 && typeof value === "number" && raw.type !== "d" && formatMeaning(format).kind === "date")
        value += later;
      grid.set(raw.row, raw.column, value, format);
    },
  });
  const { name, hidden, path } = entry;
  return {
    sheet: grid.sheet({ name, hidden, tables: readTables(file, path) }),
    notes: [...(unsolved === 0 ? [] : [unsolvedNote(unsolved)]), ...grid.notes()].map(
      (note) => `${name}: ${note}`,
    ),
  };
}

/** Programs that write formulas without working them out leave their cells without a value. */
const unsolvedNote = (count: number): string =>
  count === 1
    ? "1 formula has no result in the file and is read as empty. Open the file in Excel and save it, to have it calculated."
    : `${count.toLocaleString("en-GB")} formulas have no result in the file and are read as empty. Open the file in Excel and save it, to have them calculated.`;

function readTables(file: ReadPackage, sheetPath: string): SourceTable[] {
  const links = file.relationships(sheetPath).filter((link) => isKind(link, "table") && !link.external);
  return links.flatMap(({ target }, index): SourceTable[] => {
    const xml = file.text(target);
    const root = xml === undefined ? undefined : parseUnprefixed(xml);
    const area = cellArea(attribute(root, "ref") ?? "");
    if (!area) return [];
    const name = attribute(root, "displayName") ?? attribute(root, "name") ?? `Table${index + 1}`;
    return [
      {
        name: unescapeOffice(name),
        ...area,
        hasHeaders: (numeric(attribute(root, "headerRowCount")) ?? 1) > 0,
        hasTotals: (numeric(attribute(root, "totalsRowCount")) ?? 0) > 0,
      },
    ];
  });
}

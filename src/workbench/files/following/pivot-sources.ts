import { parseAddress } from "../../engine/address";
import type { Table } from "../../engine/table";
import type { Workbook } from "../../engine/workbook";
import type { Package } from "../package/package";
import { fullName } from "../sheet/ranges";
import { attribute, descendant } from "../../../sources/xml/query";
import { parseXml, printPart } from "../../../sources/xml/tree";
import type { Held } from "./hold";
import { hold, now } from "./hold";

/** The cells or the table that a pivot cache was made from. */
interface HeldSource {
  readonly path: string;
  readonly cells?: Held;
  readonly table?: Table;
}

const sources = new WeakMap<Workbook, HeldSource[]>();

/** Pivot tables are kept as they are; their sources are held, so that refreshing them finds the right cells. */
export function holdPivotSources(workbook: Workbook, file: Package): void {
  const paths = file.paths().filter((path) => file.contentType(path).endsWith("pivotCacheDefinition+xml"));
  const held = paths.map((path): HeldSource => {
    const source = descendant(parseXml(file.text(path) ?? ""), "worksheetSource");
    const sheet = workbook.sheetByName(attribute(source, "sheet") ?? "");
    const area = parseAddress(attribute(source, "ref") ?? "")?.area;
    if (sheet && area) return { path, cells: hold(workbook, sheet, area) };
    const table = workbook.tableByName(attribute(source, "name") ?? "")?.table;
    return table ? { path, table } : { path };
  });
  if (held.length > 0) sources.set(workbook, held);
}

/** Tells the pivot caches of a save where their sources are and what they are called now. */
export function movePivotSources(workbook: Workbook, file: Package): void {
  for (const { path, cells, table } of sources.get(workbook) ?? []) {
    const xml = file.text(path);
    if (xml === undefined) continue;
    const root = parseXml(xml);
    const source = descendant(root, "worksheetSource");
    const before = JSON.stringify(source?.attributes);
    const area = cells && now(cells);
    if (source && cells && area) {
      source.attributes["ref"] = fullName(area);
      source.attributes["sheet"] = cells.anchor.sheet.name;
    } else if (source && table) {
      source.attributes["name"] = table.name;
    }
    if (JSON.stringify(source?.attributes) !== before) file.put(path, printPart(root));
  }
}

import type { Workbook } from "../../engine/workbook";
import { TYPES } from "../../../sources/package/kinds";
import type { Package } from "../package/package";
import { isKind } from "../../../sources/package/relationships";
import { attribute, elements, make, textOf } from "../../../sources/xml/query";
import { parseXml, printPart } from "../../../sources/xml/tree";

/**
 * Excel keeps the document settings of an add-in in a part that belongs to the add-in's pane. Here they are
 * kept in a custom XML part of this namespace, which Excel leaves alone: one `setting` for each, its value JSON.
 */
export const SETTINGS_NAMESPACE = "urn:steerbook:document-settings:1";

const ITEM_ID = "{5B00C1F0-5E77-4A11-8000-5EE8B00C0001}";
const ITEM_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** The part that holds the settings, when there is one. */
function settingsPath(file: Package, workbookPath: string): string | undefined {
  const links = file.relationships(workbookPath).filter((link) => isKind(link, "customXml"));
  return links.find((link) => file.text(link.target)?.includes(SETTINGS_NAMESPACE))?.target;
}

/** Reads the document settings. One that is no JSON is left out. */
export function readSettings(workbook: Workbook, file: Package, workbookPath: string): void {
  const path = settingsPath(file, workbookPath);
  const xml = path === undefined ? undefined : file.text(path);
  for (const setting of xml === undefined ? [] : elements(parseXml(xml), "setting")) {
    const name = attribute(setting, "name");
    try {
      if (name !== undefined) workbook.settings.set(name, JSON.parse(textOf(setting)));
    } catch {
      continue;
    }
  }
}

/** Writes the document settings, or takes their part away when there are none. */
export function writeSettings(workbook: Workbook, file: Package, workbookPath: string): void {
  const known = settingsPath(file, workbookPath);
  if (workbook.settings.size === 0) {
    const link = file.relationships(workbookPath).find(({ target }) => target === known);
    if (known !== undefined && link) {
      for (const { target } of file.relationships(known)) file.remove(target);
      file.unlink(workbookPath, link.id);
      file.remove(known);
    }
    return;
  }
  const children = [...workbook.settings].map(([name, value]) =>
    make("setting", { name }, [JSON.stringify(value) ?? "null"]),
  );
  const part = printPart(make("settings", { xmlns: SETTINGS_NAMESPACE }, children));
  if (known !== undefined) {
    file.put(known, part);
    return;
  }
  const path = file.freePath("customXml/item#.xml");
  const properties = path.replace(/item(\d+)\.xml$/, "itemProps$1.xml");
  file.knowExtension("xml", "application/xml");
  file.put(path, part);
  const schema = make("ds:schemaRefs", {}, [make("ds:schemaRef", { "ds:uri": SETTINGS_NAMESPACE })]);
  const item = make("ds:datastoreItem", { "ds:itemID": ITEM_ID, "xmlns:ds": ITEM_NAMESPACE }, [schema]);
  file.put(properties, printPart(item), TYPES.customXmlProperties);
  file.link(path, `${file.links}/customXmlProps`, properties);
  file.link(workbookPath, `${file.links}/customXml`, path);
}

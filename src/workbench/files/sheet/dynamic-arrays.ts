import { TYPES } from "../../../sources/package/kinds";
import type { Package } from "../package/package";
import { attribute, element, elements, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { parseUnprefixed, printPart } from "../../../sources/xml/tree";

/** [MS-XLSX] 2.4.59: the kind of metadata that marks a formula as a dynamic array. */
const KIND = "XLDAPR";
const EXTENSION = "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}";
const NAMESPACE = "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray";

/** The number (from 1) by which cells mark their formula as a dynamic array; the file is made ready for it. */
export function dynamicArrayNumber(file: Package, workbookPath: string): string {
  const known = file.relatedPath(workbookPath, "sheetMetadata");
  const xml = known === undefined ? undefined : file.text(known);
  const root = xml === undefined ? make("metadata", { xmlns: file.main }) : parseUnprefixed(xml);
  const types = elements(element(root, "metadataTypes"), "metadataType");
  const type = types.findIndex((one) => attribute(one, "name") === KIND) + 1;
  const marks = elements(element(root, "cellMetadata"), "bk");
  const found = marks.findIndex((mark) => numeric(attribute(element(mark, "rc"), "t")) === type);
  if (type > 0 && found >= 0) return String(found + 1);
  const place = type > 0 ? type : types.length + 1;
  if (type === 0) addType(root);
  append(root, "cellMetadata", make("bk", {}, [make("rc", { t: place, v: 0 })]));
  const path = known ?? file.freePath("xl/metadata.xml");
  file.put(path, printPart(root), TYPES.sheetMetadata);
  if (known === undefined) file.link(workbookPath, `${file.links}/sheetMetadata`, path);
  return String(marks.length + 1);
}

function addType(root: XmlElement): void {
  const behaviour = {
    name: KIND,
    minSupportedVersion: 120000,
    copy: 1,
    pasteAll: 1,
    pasteValues: 1,
    merge: 1,
    splitFirst: 1,
    rowColShift: 1,
    clearFormats: 1,
    clearComments: 1,
    assign: 1,
    coerce: 1,
    cellMeta: 1,
  };
  append(root, "metadataTypes", make("metadataType", behaviour));
  const properties = make("xda:dynamicArrayProperties", {
    "xmlns:xda": NAMESPACE,
    fDynamic: 1,
    fCollapsed: 0,
  });
  const block = make("bk", {}, [make("extLst", {}, [make("ext", { uri: EXTENSION }, [properties])])]);
  const future = make("futureMetadata", { name: KIND, count: 1 }, [block]);
  root.children.push(future);
  root.children = sorted(root);
}

const ORDER = [
  "metadataTypes",
  "metadataStrings",
  "mdxMetadata",
  "futureMetadata",
  "cellMetadata",
  "valueMetadata",
];

const sorted = (root: XmlElement): XmlElement[] =>
  elements(root).sort((a, b) => ((ORDER.indexOf(a.name) + 7) % 7) - ((ORDER.indexOf(b.name) + 7) % 7));

function append(root: XmlElement, list: string, child: XmlElement): void {
  let found = element(root, list);
  if (!found) {
    found = make(list);
    root.children.push(found);
    root.children = sorted(root);
  }
  found.children.push(child);
  found.attributes["count"] = String(elements(found).length);
}

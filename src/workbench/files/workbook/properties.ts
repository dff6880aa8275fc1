import type { Workbook } from "../../engine/workbook";
import { TYPES } from "../../../sources/package/kinds";
import type { Package } from "../package/package";
import { attribute, element, elements, localName, make, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { parseXml, printPart } from "../../../sources/xml/tree";

/** Members of Excel.DocumentProperties and the elements of `docProps/core.xml` that hold them. */
const CORE: readonly [property: string, element: string][] = [
  ["title", "dc:title"],
  ["subject", "dc:subject"],
  ["author", "dc:creator"],
  ["keywords", "cp:keywords"],
  ["comments", "dc:description"],
  ["lastAuthor", "cp:lastModifiedBy"],
  ["revisionNumber", "cp:revision"],
  ["creationDate", "dcterms:created"],
  ["category", "cp:category"],
];

/** Those of `docProps/app.xml`. */
const APP: readonly [property: string, element: string][] = [
  ["manager", "Manager"],
  ["company", "Company"],
];

/** Custom properties stand in the workbook's map under their name with this before it. */
const CUSTOM = "custom:";

const CORE_LINK = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
const CORE_NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const APP_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
const CUSTOM_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
const TYPES_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const CUSTOM_FORMAT = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

const kept = new WeakMap<Workbook, string>();

const state = (workbook: Workbook): string => JSON.stringify([...workbook.properties]);

const partOf = (file: Package, kind: string): XmlElement | undefined => {
  const path = file.relatedPath("", kind);
  const xml = path === undefined ? undefined : file.text(path);
  return xml === undefined ? undefined : parseXml(xml);
};

/** Reads title, author and the like, and the custom properties of a workbook. */
export function readProperties(workbook: Workbook, file: Package): void {
  for (const [list, root] of [
    [CORE, partOf(file, "core-properties")],
    [APP, partOf(file, "extended-properties")],
  ] as const) {
    for (const [property, name] of list) {
      const text = textOf(element(root, localName(name)));
      if (text !== "") workbook.properties.set(property, text);
    }
  }
  for (const one of elements(partOf(file, "custom-properties"), "property")) {
    const [value] = elements(one);
    const name = attribute(one, "name");
    if (value && name !== undefined) workbook.properties.set(CUSTOM + name, readValue(value));
  }
  kept.set(workbook, state(workbook));
}

function readValue(from: XmlElement): string | number | boolean {
  const text = textOf(from);
  const kind = localName(from.name);
  if (kind === "bool") return text === "true" || text === "1";
  return /^(i[1248]|int|ui[1248]|uint|r[48]|decimal)$/.test(kind) ? Number(text) : text;
}

/** Writes the properties, when any of them was changed. */
export function writeProperties(workbook: Workbook, file: Package): void {
  if (kept.get(workbook) === state(workbook) || (!kept.has(workbook) && workbook.properties.size === 0))
    return;
  const core = partOf(file, "core-properties") ?? make("cp:coreProperties", CORE_NAMESPACES);
  put(
    file,
    "core-properties",
    "docProps/core.xml",
    CORE_LINK,
    TYPES.coreProperties,
    replaced(core, CORE, workbook),
  );
  const app = partOf(file, "extended-properties") ?? make("Properties", { xmlns: APP_NAMESPACE });
  const appLink = `${file.links}/extended-properties`;
  put(
    file,
    "extended-properties",
    "docProps/app.xml",
    appLink,
    TYPES.appProperties,
    replaced(app, APP, workbook),
  );
  const custom = [...workbook.properties].filter(([property]) => property.startsWith(CUSTOM));
  const customLink = `${file.links}/custom-properties`;
  if (custom.length > 0 || file.related("", "custom-properties")) {
    put(
      file,
      "custom-properties",
      "docProps/custom.xml",
      customLink,
      TYPES.customProperties,
      customPart(custom),
    );
  }
}

function put(file: Package, kind: string, path: string, link: string, type: string, root: XmlElement): void {
  const known = file.relatedPath("", kind);
  file.put(known ?? path, printPart(root), type);
  if (known === undefined) file.link("", link, path);
}

/** A part with the elements of a list as the workbook has them now; the others stay. */
function replaced(
  root: XmlElement,
  list: readonly [property: string, element: string][],
  workbook: Workbook,
): XmlElement {
  const names = list.map(([, name]) => localName(name));
  const others = elements(root).filter(({ name }) => !names.includes(localName(name)));
  const own = list.flatMap(([property, name]) => {
    const value = workbook.properties.get(property);
    if (value === undefined || value === "") return [];
    const dated = name === "dcterms:created" ? { "xsi:type": "dcterms:W3CDTF" } : {};
    return [make(name, dated, [String(value)])];
  });
  return { ...root, children: [...own, ...others] };
}

function customPart(list: readonly [string, string | number | boolean][]): XmlElement {
  const children = list.map(([property, value], index) => {
    const kind = typeof value === "number" ? (Number.isInteger(value) ? "vt:i4" : "vt:r8") : undefined;
    const name = kind ?? (typeof value === "boolean" ? "vt:bool" : "vt:lpwstr");
    const attributes = { fmtid: CUSTOM_FORMAT, pid: index + 2, name: property.slice(CUSTOM.length) };
    return make("property", attributes, [make(name, {}, [String(value)])]);
  });
  return make("Properties", { xmlns: CUSTOM_NAMESPACE, "xmlns:vt": TYPES_NAMESPACE }, children);
}

import { attribute, elements, localName, make } from "../xml/query";
import { parseXml, printPart } from "../xml/tree";

/** What each part is, as `[Content_Types].xml` says: by its own path, else by its name's end. */
export interface ContentTypes {
  readonly byExtension: Map<string, string>;
  readonly byPath: Map<string, string>;
}

export const CONTENT_TYPES_PATH = "[Content_Types].xml";
const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

export function readContentTypes(xml: string): ContentTypes {
  const types: ContentTypes = { byExtension: new Map(), byPath: new Map() };
  for (const found of elements(parseXml(xml))) {
    const type = attribute(found, "ContentType") ?? "";
    if (localName(found.name) === "Default") {
      types.byExtension.set((attribute(found, "Extension") ?? "").toLowerCase(), type);
    } else {
      types.byPath.set((attribute(found, "PartName") ?? "").replace(/^\//, ""), type);
    }
  }
  return types;
}

export function printContentTypes({ byExtension, byPath }: ContentTypes): string {
  const defaults = [...byExtension].map(([extension, type]) =>
    make("Default", { Extension: extension, ContentType: type }),
  );
  const overrides = [...byPath].map(([path, type]) =>
    make("Override", { PartName: `/${path}`, ContentType: type }),
  );
  return printPart(make("Types", { xmlns: NAMESPACE }, [...defaults, ...overrides]));
}

/** A part's content type, or "" when the file does not say. */
export function contentType({ byExtension, byPath }: ContentTypes, path: string): string {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  return byPath.get(path) ?? byExtension.get(extension) ?? "";
}

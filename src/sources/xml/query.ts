import type { XmlElement } from "./tree";

/** An element's name without its prefix. */
export const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** The child elements, those of one local name when it is given. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of parent?.children ?? []) {
    if (typeof child !== "string" && (name === undefined || localName(child.name) === name))
      found.push(child);
  }
  return found;
}

/** The first child element of a local name, and of its child, and so on. */
export function element(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let here = parent;
  for (const name of path) here = elements(here, name)[0];
  return here;
}

/** The first element of a local name at any depth below. */
export function descendant(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  for (const child of elements(parent)) {
    const found = localName(child.name) === name ? child : descendant(child, name);
    if (found) return found;
  }
  return undefined;
}

/** The text directly within an element. */
export const textOf = (from: XmlElement | undefined): string =>
  (from?.children ?? []).filter((child) => typeof child === "string").join("");

/** An attribute by its local name, whatever prefix it has (`r:id`). */
export function attribute(from: XmlElement | undefined, name: string): string | undefined {
  if (!from) return undefined;
  if (name in from.attributes) return from.attributes[name];
  for (const key in from.attributes) {
    if (localName(key) === name && !key.startsWith("xmlns")) return from.attributes[key];
  }
  return undefined;
}

/** An XML boolean: `1`, `true`, `on`; `missing` when it is absent. */
export function flag(value: string | undefined, missing = false): boolean {
  return value === undefined ? missing : value === "1" || value === "true" || value === "on";
}

/** A number, or undefined when it is absent or none. */
export function numeric(value: string | undefined): number | undefined {
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A new element; attributes that are undefined are left out. */
export function make(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  children: (XmlElement | string)[] = [],
): XmlElement {
  const kept: Record<string, string> = {};
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) kept[key] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
  }
  return { name, attributes: kept, children };
}

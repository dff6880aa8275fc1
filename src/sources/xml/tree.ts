import { escapeAttribute, escapeText, unescapeXml } from "./escape";

/** An element of a small XML part; names keep their prefix as written. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: (XmlElement | string)[];
}

/** A part that is no well-formed XML. */
export class XmlError extends Error {
  override name = "XmlError";
}

const ATTRIBUTE = /([^\s=/>"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Reads an XML text to its root element. Comments, instructions and a document type are left out. */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [top];
  let at = 0;
  for (;;) {
    const from = xml.indexOf("<", at);
    const parent = open[open.length - 1] as XmlElement;
    if (from < 0) break;
    if (from > at && open.length > 1) parent.children.push(unescapeXml(xml.slice(at, from)));
    if (xml.startsWith("<!--", from)) {
      at = after(xml, "-->", from);
    } else if (xml.startsWith("<![CDATA[", from)) {
      at = after(xml, "]]>", from);
      parent.children.push(xml.slice(from + 9, at - 3));
    } else if (xml.startsWith("<?", from) || xml.startsWith("<!", from)) {
      at = after(xml, ">", from);
    } else {
      at = tagEnd(xml, from);
      readTag(xml.slice(from + 1, at - 1), open);
    }
  }
  const root = top.children.find((child): child is XmlElement => typeof child !== "string");
  if (open.length !== 1 || !root) throw new XmlError("The XML ends before its root element does.");
  return root;
}

function readTag(tag: string, open: XmlElement[]): void {
  if (tag.startsWith("/")) {
    const closed = open.pop();
    if (open.length === 0 || closed?.name !== tag.slice(1).trim()) {
      throw new XmlError(`The XML closes <${tag}> where another element is open.`);
    }
    return;
  }
  const empty = tag.endsWith("/");
  const body = empty ? tag.slice(0, -1) : tag;
  const name = /^[^\s/]+/.exec(body)?.[0] ?? "";
  if (name === "") throw new XmlError("The XML has a tag without a name.");
  const element: XmlElement = { name, attributes: readAttributes(body.slice(name.length)), children: [] };
  open[open.length - 1]?.children.push(element);
  if (!empty) open.push(element);
}

/** The attributes of a start tag's text. */
export function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    attributes[name] = unescapeXml(double ?? single ?? "");
  }
  return attributes;
}

function after(xml: string, what: string, from: number): number {
  const found = xml.indexOf(what, from);
  if (found < 0) throw new XmlError("The XML is cut off.");
  return found + what.length;
}

/** The place after a tag that begins at `from`; a `>` within quotes does not end it. */
export function tagEnd(xml: string, from: number): number {
  let at = from;
  for (;;) {
    const end = xml.indexOf(">", at);
    if (end < 0) throw new XmlError("The XML is cut off within a tag.");
    const quote = firstOf(xml, at, end);
    if (quote < 0) return end + 1;
    at = after(xml, xml.charAt(quote), quote + 1);
  }
}

function firstOf(xml: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = xml.charCodeAt(at);
    if (code === 34 || code === 39) return at;
  }
  return -1;
}

/** An element's text, without a declaration. */
export function printXml({ name, attributes, children }: XmlElement): string {
  const start = `<${name}${printAttributes(attributes)}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map(printChild).join("")}</${name}>`;
}

const printChild = (child: XmlElement | string): string =>
  typeof child === "string" ? escapeText(child) : printXml(child);

/** Attributes as a start tag writes them, each after a space; absent ones are left out. */
export function printAttributes(
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
): string {
  let text = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value === undefined) continue;
    const plain = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
    text += ` ${name}="${escapeAttribute(plain)}"`;
  }
  return text;
}

/** A whole part: declaration and root element. */
export const printPart = (root: XmlElement): string => `${XML_DECLARATION}${printXml(root)}`;

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/**
 * Reads a part whose own elements may have a prefix (`x:worksheet`, as the Open XML SDK writes them), and
 * takes that prefix off, so that new elements can stand beside the old ones.
 */
export function parseUnprefixed(xml: string): XmlElement {
  const root = parseXml(xml);
  const colon = root.name.indexOf(":");
  if (colon < 0) return root;
  const prefix = root.name.slice(0, colon + 1);
  const namespace = root.attributes[`xmlns:${prefix.slice(0, -1)}`];
  strip(root, prefix);
  if (namespace !== undefined) root.attributes["xmlns"] = namespace;
  return root;
}

function strip(from: XmlElement, prefix: string): void {
  if (from.name.startsWith(prefix)) from.name = from.name.slice(prefix.length);
  for (const child of from.children) if (typeof child !== "string") strip(child, prefix);
}

import { localName } from "./query";
import { XML_DECLARATION, XmlError, tagEnd } from "./tree";

/** A child of a part's root, as text. */
export interface Section {
  readonly name: string;
  readonly xml: string;
}

/** A large part cut at the children of its root, so that each can be read, replaced or kept as it is. */
export interface SectionedPart {
  /** The root's start tag, with its namespaces. */
  readonly start: string;
  /** The root's name with its prefix. */
  readonly root: string;
  readonly sections: Section[];
}

/** Cuts a part at the children of its root element. */
export function splitSections(xml: string): SectionedPart {
  let at = rootStart(xml);
  const startEnd = tagEnd(xml, at);
  const start = xml.slice(at, startEnd);
  const root = /^<([^\s/>]+)/.exec(start)?.[1] ?? "";
  if (start.endsWith("/>")) return { start: `${start.slice(0, -2)}>`, root, sections: [] };
  const sections: Section[] = [];
  at = startEnd;
  for (;;) {
    const from = xml.indexOf("<", at);
    if (from < 0) throw new XmlError("The XML ends before its root element does.");
    if (xml.startsWith("</", from)) break;
    if (xml.startsWith("<!--", from) || xml.startsWith("<?", from)) {
      at = skip(xml, from);
      continue;
    }
    const end = elementEnd(xml, from);
    sections.push({ name: localName(tagName(xml, from)), xml: xml.slice(from, end) });
    at = end;
  }
  return { start, root, sections };
}

/** A sectioned part as a whole again. */
export const joinSections = ({ start, root, sections }: SectionedPart): string =>
  `${XML_DECLARATION}${start}${sections.map((section) => section.xml).join("")}</${root}>`;

function rootStart(xml: string): number {
  let at = xml.indexOf("<");
  while (at >= 0 && (xml.startsWith("<?", at) || xml.startsWith("<!", at))) {
    at = xml.indexOf("<", skip(xml, at));
  }
  if (at < 0) throw new XmlError("The XML has no root element.");
  return at;
}

function skip(xml: string, from: number): number {
  const what = xml.startsWith("<!--", from) ? "-->" : ">";
  const end = xml.indexOf(what, from);
  if (end < 0) throw new XmlError("The XML is cut off.");
  return end + what.length;
}

const tagName = (xml: string, from: number): string => {
  let end = from + 1;
  while (end < xml.length && !" \t\r\n/>".includes(xml.charAt(end))) end++;
  return xml.slice(from + 1, end);
};

/** Where the element that begins at `from` ends. */
function elementEnd(xml: string, from: number): number {
  const name = tagName(xml, from);
  let at = tagEnd(xml, from);
  if (xml.charCodeAt(at - 2) === 47) return at;
  // Cells cannot hold another sheetData, and this one may be hundreds of megabytes long.
  if (localName(name) === "sheetData") return closing(xml, name, at);
  let depth = 1;
  while (depth > 0) {
    const next = xml.indexOf("<", at);
    if (next < 0) throw new XmlError(`The XML ends within <${name}>.`);
    if (xml.startsWith("<!--", next)) at = skip(xml, next);
    else if (xml.startsWith("<![CDATA[", next)) at = xml.indexOf("]]>", next) + 3;
    else {
      at = tagEnd(xml, next);
      if (xml.charCodeAt(next + 1) === 47) depth--;
      else if (xml.charCodeAt(at - 2) !== 47) depth++;
    }
  }
  return at;
}

function closing(xml: string, name: string, from: number): number {
  const tag = `</${name}>`;
  const found = xml.indexOf(tag, from);
  if (found < 0) throw new XmlError(`The XML ends within <${name}>.`);
  return found + tag.length;
}

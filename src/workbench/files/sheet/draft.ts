import { MAIN, X14, XM } from "../../../sources/package/kinds";
import { attribute, element, elements, make } from "../../../sources/xml/query";
import type { SectionedPart } from "../../../sources/xml/sections";
import { joinSections, splitSections } from "../../../sources/xml/sections";
import type { XmlElement } from "../../../sources/xml/tree";
import { parseXml, printXml } from "../../../sources/xml/tree";

/** The children of a worksheet in the order that the standard demands (ISO/IEC 29500-1, 18.3.1.99). */
const ORDER = `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection
  protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr
  conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks
  colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF
  drawingHF picture oleObjects controls webPublishItems tableParts extLst`.split(/\s+/);

/** A worksheet part, section by section: what is not set stays in the words of the file. */
export class SheetDraft {
  private readonly part: SectionedPart;
  /** The prefix of the root and of the file's own sections: mostly "". */
  private readonly prefix: string;

  constructor(xml: string) {
    const part = splitSections(xml);
    const colon = part.root.indexOf(":");
    this.prefix = part.root.slice(0, colon + 1);
    // New sections are written without a prefix; a default namespace makes them the same as the file's.
    const bound = colon < 0 || /\sxmlns=/.test(part.start);
    const own = part.start.split(`xmlns:${part.root.slice(0, colon)}="`)[1]?.split('"')[0] ?? MAIN;
    const start = bound ? part.start : `${part.start.slice(0, -1)} xmlns="${own}">`;
    this.part = { ...part, start };
  }

  /** A section's text, for sections that are too large for a tree. */
  text(name: string): string | undefined {
    return this.part.sections.find((section) => section.name === name)?.xml;
  }

  get(name: string): XmlElement | undefined {
    return this.all(name)[0];
  }

  all(name: string): XmlElement[] {
    const found = this.part.sections.filter((section) => section.name === name);
    return found.map(({ xml }) => this.tree(xml));
  }

  private tree(xml: string): XmlElement {
    const root = parseXml(xml);
    if (this.prefix !== "") unprefix(root, this.prefix);
    return root;
  }

  /** Puts sections of one name in the place of those that were there; none takes them away. */
  set(name: string, ...xml: string[]): void {
    const { sections } = this.part;
    const rank = ORDER.indexOf(name);
    let at = sections.findIndex((section) => section.name === name);
    if (at < 0) at = sections.findIndex((section) => ORDER.indexOf(section.name) > rank);
    if (at < 0) at = sections.length;
    const before = sections.slice(0, at);
    const after = sections.slice(at).filter((section) => section.name !== name);
    sections.splice(0, sections.length, ...before, ...xml.map((text) => ({ name, xml: text })), ...after);
  }

  /** Puts one section, or takes it away. */
  put(name: string, section: XmlElement | undefined): void {
    this.set(name, ...(section ? [printXml(section)] : []));
  }

  /** The content of an extension of the sheet by its id, such as the newer conditional formats. */
  extension(uri: string): XmlElement | undefined {
    return elements(this.get("extLst"), "ext").find((ext) => sameUri(attribute(ext, "uri"), uri));
  }

  setExtension(uri: string, content: XmlElement | undefined): void {
    const list = this.get("extLst");
    const old = this.extension(uri);
    const others = elements(list).filter((ext) => !sameUri(attribute(ext, "uri"), uri));
    const attributes = { ...old?.attributes, "xmlns:x14": X14, "xmlns:xm": XM, uri };
    const own = content ? [make("ext", attributes, [content])] : [];
    const children = [...own, ...others];
    this.put("extLst", children.length > 0 ? { ...(list ?? make("extLst")), children } : undefined);
  }

  /** A child of `sheetPr`, which holds small settings of a sheet, put in its order. */
  setProperty(name: "tabColor" | "outlinePr" | "pageSetUpPr", child: XmlElement | undefined): void {
    const old = this.get("sheetPr") ?? make("sheetPr");
    const order = ["tabColor", "outlinePr", "pageSetUpPr"];
    const kept = elements(old).filter((one) => one !== element(old, name));
    const children = [...kept, ...(child ? [child] : [])].sort(
      (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
    );
    const empty = children.length === 0 && Object.keys(old.attributes).length === 0;
    this.put("sheetPr", empty ? undefined : { ...old, children });
  }

  print(): string {
    return joinSections(this.part);
  }
}

const sameUri = (a: string | undefined, b: string): boolean => a?.toUpperCase() === b.toUpperCase();

function unprefix(from: XmlElement, prefix: string): void {
  if (from.name.startsWith(prefix)) from.name = from.name.slice(prefix.length);
  for (const child of from.children) if (typeof child !== "string") unprefix(child, prefix);
}

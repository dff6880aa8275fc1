import { escapeOffice, escapeText, unescapeOffice, unescapeXml } from "../xml/escape";
import { XML_DECLARATION } from "../xml/tree";

/** A text of a cell; `rich` is its XML where parts of it have looks of their own or readings beside them. */
export interface SharedText {
  readonly text: string;
  readonly rich?: string;
}

/** Reads `sharedStrings.xml`, or the `is` elements of cells that hold their text themselves. */
export function readSharedTexts(xml: string): SharedText[] {
  const prefix = /<(\w+:)?sst[\s>/]/.exec(xml)?.[1] ?? "";
  const texts: SharedText[] = [];
  const start = `<${prefix}si`;
  const end = `</${prefix}si>`;
  let at = xml.indexOf(start);
  while (at >= 0) {
    const open = xml.indexOf(">", at);
    if (xml.charCodeAt(open - 1) === 47) {
      texts.push({ text: "" });
      at = xml.indexOf(start, open);
      continue;
    }
    const close = xml.indexOf(end, open);
    if (close < 0) break;
    texts.push(readText(xml.slice(open + 1, close), prefix));
    at = xml.indexOf(start, close);
  }
  return texts;
}

const EMPTY: SharedText = { text: "" };

/** The text within an `si` or `is` element. Readings of East Asian words (`rPh`) are not part of it. */
export function readText(content: string, prefix: string): SharedText {
  const simple = content.startsWith(`<${prefix}t`) && content.indexOf(`<${prefix}t`, 1) < 0;
  if (simple && !content.includes(`<${prefix}rPh`)) {
    const open = content.indexOf(">");
    const close = content.lastIndexOf("</");
    if (close <= open) return EMPTY;
    return { text: unescapeOffice(unescapeXml(content.slice(open + 1, close))) };
  }
  const spoken = content.replace(new RegExp(`<${prefix}rPh\\b.*?</${prefix}rPh>`, "gs"), "");
  const runs = spoken.matchAll(new RegExp(`<${prefix}t(?:\\s[^>]*)?(?:/>|>(.*?)</${prefix}t>)`, "gs"));
  const text = [...runs].map(([, run = ""]) => unescapeOffice(unescapeXml(run))).join("");
  const rich =
    prefix === "" ? content : content.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  return { text, rich };
}

/** Gathers the texts of a save, each once. Texts that no cell holds any more do not stay in the file. */
export class TextWriter {
  private readonly places = new Map<string, number>();
  private readonly items: string[] = [];
  private uses = 0;

  /** The place of a text, or of a text with looks of its own. */
  place({ text, rich }: SharedText): number {
    this.uses++;
    const key = rich === undefined ? text : `\0${rich}`;
    let found = this.places.get(key);
    if (found === undefined) {
      found = this.items.push(rich ?? printText(text)) - 1;
      this.places.set(key, found);
    }
    return found;
  }

  print(namespace: string): string {
    const items = this.items.map((item) => `<si>${item}</si>`).join("");
    const counts = `count="${this.uses}" uniqueCount="${this.items.length}"`;
    return `${XML_DECLARATION}<sst xmlns="${namespace}" ${counts}>${items}</sst>`;
  }
}

function printText(text: string): string {
  // Blanks at the ends and line breaks are lost unless the element says that they matter.
  const preserve = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : "";
  return `<t${preserve}>${escapeText(escapeOffice(text))}</t>`;
}

import { unescapeOffice, unescapeXml } from "../xml/escape";

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

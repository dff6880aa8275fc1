import { escapeOffice, escapeText } from "../../../sources/xml/escape";
import { XML_DECLARATION } from "../../../sources/xml/tree";
import type { SharedText } from "../../../sources/xlsx/shared-strings";

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

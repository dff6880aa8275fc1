import { TYPES } from "../../../sources/package/kinds";
import { isKind } from "../../../sources/package/relationships";
import { attribute, elements, make } from "../../../sources/xml/query";
import type { SheetSection } from "./section";

/**
 * The custom properties of a sheet, as Office.js knows them (ExcelApi 1.12): each a part of its own that holds
 * the value as UTF-16 text without a mark.
 */
export const customProperties: SheetSection = {
  state: (sheet) => [...sheet.customProperties],

  read({ sheet, file, path, draft }) {
    for (const found of elements(draft.get("customProperties"), "customPr")) {
      const id = attribute(found, "id");
      const link = file.relationships(path).find((one) => one.id === id);
      const bytes = link && file.bytes(link.target);
      const name = attribute(found, "name");
      if (bytes && name !== undefined) {
        sheet.customProperties.set(name, new TextDecoder("utf-16le").decode(bytes));
      }
    }
  },

  write({ sheet, file, path, draft }) {
    for (const link of file.relationships(path).filter((one) => isKind(one, "customProperty"))) {
      file.unlink(path, link.id);
      file.remove(link.target);
    }
    const children = [...sheet.customProperties].map(([name, value]) => {
      const part = file.freePath("xl/customProperty#.bin");
      file.put(part, wideText(value), TYPES.customProperty);
      const id = file.link(path, `${file.links}/customProperty`, part);
      return make("customPr", { "xmlns:r": file.links, name, "r:id": id });
    });
    draft.put("customProperties", children.length > 0 ? make("customProperties", {}, children) : undefined);
  },
};

function wideText(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++) bytes.setUint16(index * 2, text.charCodeAt(index), true);
  return new Uint8Array(bytes.buffer);
}

import { parseAddress } from "../../engine/address";
import { attribute, elements, make } from "../../../sources/xml/query";
import { fullName } from "./ranges";
import type { SheetSection } from "./section";

/** Merged cells. */
export const merges: SheetSection = {
  state: (sheet) => sheet.merges,

  read({ sheet, draft }) {
    for (const merged of elements(draft.get("mergeCells"), "mergeCell")) {
      const area = parseAddress(attribute(merged, "ref") ?? "")?.area;
      if (area) sheet.merges.push(area);
    }
  },

  write({ sheet, draft }) {
    const children = sheet.merges.map((area) => make("mergeCell", { ref: fullName(area) }));
    const section = make("mergeCells", { count: children.length }, children);
    draft.put("mergeCells", children.length > 0 ? section : undefined);
  },
};

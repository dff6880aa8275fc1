import { argb, resolveColor } from "../styles/colors";
import { element, make } from "../../../sources/xml/query";
import type { SheetSection } from "./section";

/** The colour of a sheet's tab. */
export const tabColor: SheetSection = {
  state: (sheet) => sheet.tabColor,

  read({ sheet, draft, styles }) {
    sheet.tabColor = resolveColor(element(draft.get("sheetPr"), "tabColor"), styles.palette) ?? "";
  },

  write({ sheet, draft }) {
    const color = sheet.tabColor === "" ? undefined : make("tabColor", { rgb: argb(sheet.tabColor) });
    draft.setProperty("tabColor", color);
  },
};

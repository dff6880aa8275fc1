import { isKind } from "../../../sources/package/relationships";
import { attribute, elements, make } from "../../../sources/xml/query";
import type { Hyperlink } from "../../engine/sheet";
import type { SheetSection } from "./section";

/** Hyperlinks of cells, by the address of the cells without the sheet. */
export const hyperlinks: SheetSection = {
  state: (sheet) => [...sheet.hyperlinks],

  read({ sheet, file, path, draft }) {
    for (const found of elements(draft.get("hyperlinks"), "hyperlink")) {
      const id = attribute(found, "id");
      const target = file.relationships(path).find((link) => link.id === id)?.target;
      const location = attribute(found, "location");
      const tip = attribute(found, "tooltip");
      const link: Hyperlink = {
        // An address may have a place within it: the two together are what Excel shows.
        ...(target !== undefined ? { address: location ? `${target}#${location}` : target } : {}),
        ...(target === undefined && location ? { documentReference: location } : {}),
        ...(tip !== undefined ? { screenTip: tip } : {}),
      };
      sheet.hyperlinks.set((attribute(found, "ref") ?? "").replaceAll("$", ""), link);
    }
  },

  write({ sheet, file, path, draft }) {
    const old = elements(draft.get("hyperlinks"), "hyperlink");
    const links = file.relationships(path).filter((link) => isKind(link, "hyperlink"));
    file.unlink(path, ...links.map((link) => link.id));
    const children = [...sheet.hyperlinks].map(([ref, { address, documentReference, screenTip }]) => {
      const same = old.find((one) => attribute(one, "ref") === ref);
      const id =
        address === undefined ? undefined : file.link(path, `${file.links}/hyperlink`, address, true);
      return make("hyperlink", {
        ref,
        "xmlns:r": id === undefined ? undefined : file.links,
        "r:id": id,
        location: documentReference,
        tooltip: screenTip,
        display: attribute(same, "display"),
      });
    });
    draft.put("hyperlinks", children.length > 0 ? make("hyperlinks", {}, children) : undefined);
  },
};

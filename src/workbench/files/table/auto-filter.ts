import { parseAddress } from "../../engine/address";
import { fullName } from "../sheet/ranges";
import type { SheetSection } from "../sheet/section";
import { attribute, elements, make } from "../../../sources/xml/query";
import { printFilter, readFilters } from "./filter";

/** The filter of a sheet that belongs to no table. */
export const autoFilter: SheetSection = {
  state: ({ autoFilter: filter }) => filter && [filter.area, [...filter.columns]],

  read({ sheet, draft, styles }) {
    const found = draft.get("autoFilter");
    const area = parseAddress(attribute(found, "ref") ?? "")?.area;
    if (area) sheet.autoFilter = { area, columns: readFilters(found, styles) };
  },

  write({ sheet, draft, styles }) {
    const filter = sheet.autoFilter;
    const old = draft.get("autoFilter");
    if (!filter) {
      draft.put("autoFilter", undefined);
      return;
    }
    const columns = [...filter.columns].sort(([a], [b]) => a - b);
    const children = [
      ...columns.map(([column, one]) => printFilter(column, one, styles)),
      ...elements(old).filter(({ name }) => name !== "filterColumn"),
    ];
    draft.put("autoFilter", make("autoFilter", { ...old?.attributes, ref: fullName(filter.area) }, children));
  },
};

import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import { attribute, elements, flag, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import type { SheetSection } from "./section";

/** Page breaks set by hand: the rows and columns (zero-based) with which a new page begins. */
export const breaks: SheetSection = {
  state: ({ pageLayout }) => [pageLayout.rowBreaks, pageLayout.columnBreaks],

  read({ sheet, draft }) {
    const rowBreaks = readBreaks(draft.get("rowBreaks"));
    const columnBreaks = readBreaks(draft.get("colBreaks"));
    sheet.pageLayout = {
      ...sheet.pageLayout,
      ...(rowBreaks.length > 0 ? { rowBreaks } : {}),
      ...(columnBreaks.length > 0 ? { columnBreaks } : {}),
    };
  },

  write({ sheet, draft }) {
    const { rowBreaks = [], columnBreaks = [] } = sheet.pageLayout;
    draft.put("rowBreaks", printBreaks("rowBreaks", rowBreaks, MAX_COLUMNS - 1));
    draft.put("colBreaks", printBreaks("colBreaks", columnBreaks, MAX_ROWS - 1));
  },
};

/** A break's id is the number, from one, of the last row before it: the zero-based number of the next one. */
const readBreaks = (from: XmlElement | undefined): number[] =>
  elements(from, "brk")
    .filter((one) => flag(attribute(one, "man")))
    .map((one) => numeric(attribute(one, "id")) ?? 0);

function printBreaks(name: string, at: readonly number[], max: number): XmlElement | undefined {
  if (at.length === 0) return undefined;
  const ids = [...at].sort((a, b) => a - b);
  const children = ids.map((id) => make("brk", { id, max, man: 1 }));
  return make(name, { count: ids.length, manualBreakCount: ids.length }, children);
}

import { cellName, parseAddress } from "../../engine/address";
import type { Sheet } from "../../engine/sheet";
import { attribute, element, elements, flag, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import type { SheetSection } from "./section";

/** Gridlines, headings, zoom, frozen panes, the selection, and which tab is in front. */
export const view: SheetSection = {
  state: (sheet, workbook) => [
    sheet.showGridlines,
    sheet.showHeadings,
    sheet.zoom,
    sheet.frozen,
    workbook.selections.get(sheet.id),
    workbook.activeSheetId === sheet.id,
  ],

  read({ workbook, sheet, draft }) {
    const seen = element(draft.get("sheetViews"), "sheetView");
    sheet.showGridlines = flag(attribute(seen, "showGridLines"), true);
    sheet.showHeadings = flag(attribute(seen, "showRowColHeaders"), true);
    sheet.zoom = numeric(attribute(seen, "zoomScale"));
    const pane = element(seen, "pane");
    if (attribute(pane, "state")?.startsWith("frozen")) {
      sheet.frozen = {
        rows: numeric(attribute(pane, "ySplit")) ?? 0,
        columns: numeric(attribute(pane, "xSplit")) ?? 0,
      };
    }
    const active = attribute(pane, "activePane") ?? "topLeft";
    const selections = elements(seen, "selection");
    const selected =
      selections.find((one) => (attribute(one, "pane") ?? "topLeft") === active) ?? selections[0];
    const address = attribute(selected, "sqref")?.split(" ")[0];
    if (address !== undefined && parseAddress(address)) workbook.selections.set(sheet.id, address);
  },

  write({ workbook, sheet, draft }) {
    const views = draft.get("sheetViews") ?? make("sheetViews");
    const old = element(views, "sheetView");
    const selection = workbook.selections.get(sheet.id);
    const seen = make(
      "sheetView",
      {
        ...old?.attributes,
        showGridLines: sheet.showGridlines ? undefined : 0,
        showRowColHeaders: sheet.showHeadings ? undefined : 0,
        // Two sheets that say so would be grouped, and typing would go to both.
        tabSelected: workbook.activeSheetId === sheet.id ? 1 : undefined,
        zoomScale: sheet.zoom,
        workbookViewId: attribute(old, "workbookViewId") ?? 0,
      },
      [...printPane(sheet, old), ...printSelections(sheet, selection), ...elements(old, "extLst")],
    );
    const others = elements(views).filter((one) => one !== old);
    draft.put("sheetViews", { ...views, children: [seen, ...others] });
  },
};

function printPane({ frozen }: Sheet, old: XmlElement | undefined): XmlElement[] {
  const { rows, columns } = frozen;
  const kept = element(old, "pane");
  if (rows === 0 && columns === 0) {
    // A split that is not frozen stays as it is; the model knows nothing of it.
    return kept && !attribute(kept, "state")?.startsWith("frozen") ? [kept] : [];
  }
  const same =
    (numeric(attribute(kept, "ySplit")) ?? 0) === rows &&
    (numeric(attribute(kept, "xSplit")) ?? 0) === columns;
  return [
    make("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: (same && attribute(kept, "topLeftCell")) || cellName(rows, columns),
      activePane: activePane(rows, columns),
      state: "frozen",
    }),
  ];
}

const activePane = (rows: number, columns: number): string | undefined =>
  rows && columns ? "bottomRight" : rows ? "bottomLeft" : columns ? "topRight" : undefined;

function printSelections({ frozen }: Sheet, address: string | undefined): XmlElement[] {
  const area = address === undefined ? undefined : parseAddress(address)?.area;
  if (!area || address === undefined) return [];
  const pane = activePane(frozen.rows, frozen.columns);
  return [make("selection", { pane, activeCell: cellName(area.row, area.column), sqref: address })];
}

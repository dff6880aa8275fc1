import { area, containsArea } from "./area";
import type { Area } from "./area";
import { areaName, cellName, parseAddress } from "./address";
import { shiftArea } from "./calc/structure-edit";
import type { ShiftEdit } from "./calc/structure-edit";
import type { Sheet } from "./sheet";
import { shiftTables } from "./structure-tables";
import type { Workbook } from "./workbook";

/** Moves what lies on the cells of a sheet: tables, merges, links, filters, print areas, selections. */
export function shiftObjects(workbook: Workbook, sheet: Sheet, edit: ShiftEdit): void {
  const shift = (one: Area): Area | undefined => shiftArea(one, edit);
  const shiftAll = (list: readonly Area[]): Area[] => list.map(shift).filter((one) => one !== undefined);

  shiftTables(workbook, sheet, edit);
  sheet.merges = shiftAll(sheet.merges).filter((one) => one.rows > 1 || one.columns > 1);
  shiftHyperlinks(sheet, shift);
  shiftFilter(sheet, edit);
  shiftPage(sheet, edit, shiftAll);
  shiftSelection(workbook, sheet, shift);
  for (const anchor of workbook.anchors) {
    if (anchor.sheet === sheet) anchor.areas = shiftAll(anchor.areas);
  }
}

function shiftHyperlinks(sheet: Sheet, shift: (one: Area) => Area | undefined): void {
  const before = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [cell, link] of before) {
    const found = parseAddress(cell);
    const after = found && shift(found.area);
    if (after) sheet.hyperlinks.set(cellName(after.row, after.column), link);
  }
}

function shiftFilter(sheet: Sheet, edit: ShiftEdit): void {
  const filter = sheet.autoFilter;
  if (!filter) return;
  const after = shiftArea(filter.area, edit);
  if (!after || containsArea(edit.area, area(filter.area.row, filter.area.column, 1, filter.area.columns))) {
    if (edit.kind === "delete") sheet.autoFilter = undefined;
    return;
  }
  const columns = new Map(
    [...filter.columns].flatMap(([index, criteria]) => {
      const column = shiftArea(area(filter.area.row, filter.area.column + index, filter.area.rows), edit);
      return column ? [[column.column - after.column, criteria] as const] : [];
    }),
  );
  sheet.autoFilter = { area: after, columns };
}

function shiftPage(sheet: Sheet, edit: ShiftEdit, shiftAll: (list: readonly Area[]) => Area[]): void {
  const page = sheet.pageLayout;
  if (page.printAreas) page.printAreas = shiftAll(page.printAreas);
  for (const key of ["titleRows", "titleColumns"] as const) {
    const titles = page[key];
    if (!titles) continue;
    const after = shiftArea(titles, edit);
    if (after) page[key] = after;
    else delete page[key];
  }
  const breaks = (list: number[] | undefined, at: (index: number) => Area): number[] | undefined =>
    list &&
    shiftAll(list.map(at)).map((one) =>
      edit.shift === "Down" || edit.shift === "Up" ? one.row : one.column,
    );
  const { row, rows, column, columns } = edit.area;
  if (edit.shift === "Down" || edit.shift === "Up") {
    const moved = breaks(page.rowBreaks, (index) => area(index, column, 1, columns));
    if (moved) page.rowBreaks = moved;
  } else {
    const moved = breaks(page.columnBreaks, (index) => area(row, index, rows, 1));
    if (moved) page.columnBreaks = moved;
  }
}

function shiftSelection(workbook: Workbook, sheet: Sheet, shift: (one: Area) => Area | undefined): void {
  const found = parseAddress(workbook.selections.get(sheet.id) ?? "");
  const after = found && shift(found.area);
  if (after) workbook.selections.set(sheet.id, areaName(after));
}

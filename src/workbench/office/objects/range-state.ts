import { cellName } from "../../engine/address";
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from "../../engine/area";
import { commonLook, dress, restyle } from "../../engine/formats";
import { commonlyHidden, hideColumns, hideRows } from "../../engine/dimensions";
import { rectangle } from "../../engine/geometry";
import { guardPermission } from "../../engine/protection-guard";
import { refuse } from "../../engine/refusals";
import type { Hyperlink } from "../../engine/sheet";
import { styleNamed } from "../../engine/cell-styles";
import { writeArea } from "../../engine/write";
import type { Args } from "../arguments";
import type { Cells } from "../cells";
import type { Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";

function rowsHidden({ sheet, area }: Cells): boolean | undefined {
  return commonlyHidden(sheet.rowBands, area.row, lastRow(area));
}

function columnsHidden({ sheet, area }: Cells): boolean | undefined {
  return commonlyHidden(sheet.columns, area.column, lastColumn(area));
}

/** Hidden when every cell is, by its row or its column; null when only some are. */
function hidden(self: Cells): Json {
  const [rows, columns] = [rowsHidden(self), columnsHidden(self)];
  if (rows === true || columns === true) return true;
  return rows === false && columns === false ? false : null;
}

function hyperlink({ sheet, area }: Cells): Json {
  const link = sheet.hyperlinks.get(cellName(area.row, area.column));
  if (!link) return null;
  const text = sheet.value(area.row, area.column);
  return { ...link, textToDisplay: text === null ? "" : String(text) };
}

function setHyperlink({ sheet, area }: Cells, args: Args, session: Session): void {
  guardPermission(sheet, "allowInsertHyperlinks");
  if (isEntireColumn(area) || isEntireRow(area)) refuse("InvalidArgument", "a link of whole rows or columns");
  const given = args.record(0, "hyperlink");
  const text = (name: string): string | undefined => {
    const value = given[name];
    if (value === undefined || value === null) return undefined;
    return typeof value === "string" ? value : refuse("InvalidArgument", `${name} must be text`);
  };
  const [address, documentReference, screenTip] = [
    text("address"),
    text("documentReference"),
    text("screenTip"),
  ];
  if (address !== undefined && documentReference !== undefined) {
    refuse("InvalidArgument", "a link goes to an address or to a place in the workbook, not both");
  }
  const link: Hyperlink = {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
  const display =
    text("textToDisplay") ??
    (sheet.value(area.row, area.column) === null ? (address ?? documentReference) : undefined);
  if (display !== undefined) {
    const shown = display.startsWith("=") ? `'${display}` : display;
    writeArea(session.workbook, sheet, area, () => shown, session.now().getFullYear());
  }
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      sheet.hyperlinks.set(cellName(row, column), link);
      // The look of a link comes with it, whether or not a protected sheet allows formatting.
      const style = sheet.style(row, column);
      dress(sheet, row, column, {
        ...style,
        font: { ...style.font, color: "#0563C1", underline: "Single" },
      });
    }
  }
  session.workbook.note({ kind: "formatted", sheet: sheet.id, area });
}

const spilled = ({ sheet, area }: Cells): Json => {
  let some = false;
  let all = true;
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      const cell = sheet.cell(row, column);
      const has = cell?.spilledFrom !== undefined;
      some ||= has;
      all &&= has;
    }
  }
  return all ? true : some ? null : false;
};

/** What a Range is besides its content and its looks. */
export const stateProperties: Readonly<Record<string, Property<Cells>>> = {
  Hidden: { get: hidden },
  RowHidden: {
    get: (self) => rowsHidden(self) ?? null,
    set: ({ sheet, area }, args, { workbook }) => hideRows(workbook, sheet, area, args.flag(0, "rowHidden")),
  },
  ColumnHidden: {
    get: (self) => columnsHidden(self) ?? null,
    set: ({ sheet, area }, args, { workbook }) =>
      hideColumns(workbook, sheet, area, args.flag(0, "columnHidden")),
  },
  Hyperlink: { get: hyperlink, set: setHyperlink },
  HasSpill: { get: (self) => (isEntireColumn(self.area) || isEntireRow(self.area) ? false : spilled(self)) },
  Left: { get: ({ sheet, area }) => rectangle(sheet, area).left },
  Top: { get: ({ sheet, area }) => rectangle(sheet, area).top },
  Width: { get: ({ sheet, area }) => rectangle(sheet, area).width },
  Height: { get: ({ sheet, area }) => rectangle(sheet, area).height },
};

/** The cell style of a range; one for Range and RangeAreas. */
export const styleProperty: Property<Cells> = {
  get: ({ sheet, areas }) => commonLook(sheet, areas, (style) => style.name ?? "Normal") ?? null,
  set: ({ sheet, areas }, args, { workbook }) => {
    const name = args.text(0, "style");
    const style = styleNamed(workbook, name) ?? refuse("InvalidArgument", `no cell style '${name}'`);
    for (const area of areas) restyle(workbook, sheet, area, () => style);
  },
};

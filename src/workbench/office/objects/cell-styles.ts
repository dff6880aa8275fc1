import { builtInStyles, styleNamed } from "../../engine/cell-styles";
import { area } from "../../engine/area";
import { MAX_COLUMNS, MAX_ROWS } from "../../engine/area";
import { withEdge } from "../../engine/borders";
import { refuse } from "../../engine/refusals";
import type { Style } from "../../engine/style";
import type { Workbook } from "../../engine/workbook";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, ObjectType, Property } from "../object-type";
import type { Session } from "../session";
import type { BorderTarget, StyleTarget } from "../style-target";
import { alignmentProperties } from "./alignment";
import type { NamedStyle } from "./kinds";
import { formatProtectionType, lookProperty } from "./looks";

/** The styles that come with Excel, then those of the workbook. */
const names = (workbook: Workbook): string[] => [...builtInStyles(), ...workbook.cellStyles.keys()];

function find(workbook: Workbook, name: string): string | undefined {
  const wanted = name.toLowerCase();
  // Excel's own are "Heading 1" on the ribbon and "Heading1" in Excel.BuiltInStyle.
  const joined = wanted.replaceAll(" ", "");
  return (
    [...workbook.cellStyles.keys()].find((one) => one.toLowerCase() === wanted) ??
    builtInStyles().find((one) => one.toLowerCase() === joined)
  );
}

const make = (session: Session, name: string): HostObject => session.make("Style", { name });

export const styleCollectionType: ObjectType<Workbook> = {
  name: "StyleCollection",
  items: (workbook, session) => names(workbook).map((name) => make(session, name)),
  index: (workbook, args, session) => {
    const name = args.text(0, "name");
    return make(session, find(workbook, name) ?? refuse("ItemNotFound", `no cell style '${name}'`));
  },
  methods: {
    GetCount: (workbook) => names(workbook).length,
    GetItemAt: (workbook, args, session) => {
      const index = args.integer(0, "index", 0);
      return make(session, names(workbook)[index] ?? refuse("InvalidArgument", `no cell style ${index}`));
    },
    GetItemOrNullObject: (workbook, args, session) => {
      const name = find(workbook, args.text(0, "name"));
      return name === undefined ? NULL_OBJECT : make(session, name);
    },
    Add: (workbook, args) => {
      const name = args.text(0, "name");
      if (name === "") refuse("InvalidArgument", "a cell style needs a name");
      if (find(workbook, name) !== undefined) refuse("ItemAlreadyExists", `a cell style is named '${name}'`);
      workbook.cellStyles.set(name, { name });
    },
  },
};

function lookOf(workbook: Workbook, { name }: NamedStyle): Style {
  return styleNamed(workbook, name) ?? refuse("ItemNotFound", `no cell style '${name}'`);
}

/** Changes a style of the workbook's own, and every cell that has it. */
function changeStyle(session: Session, { name }: NamedStyle, change: (style: Style) => Style): void {
  const { workbook } = session;
  const before = workbook.cellStyles.get(name);
  if (!before) {
    return refuse("ApiNotFound", "changing Excel's own cell styles is not implemented by the embedded host");
  }
  const after = { ...change(before), name };
  workbook.cellStyles.set(name, after);
  for (const sheet of workbook.sheets) {
    const whole = area(0, 0, MAX_ROWS, MAX_COLUMNS);
    let used = false;
    sheet.eachCell(whole, (cell) => {
      if (cell.style?.name !== name) return;
      cell.style = after;
      used = true;
    });
    if (used) workbook.note({ kind: "formatted", sheet: sheet.id, area: whole });
  }
}

function target(session: Session, self: NamedStyle): StyleTarget {
  return {
    common: (pick) => pick(lookOf(session.workbook, self)),
    change: (change) => changeStyle(session, self, change),
  };
}

function borders(session: Session, self: NamedStyle): BorderTarget {
  return {
    common: (side, pick) => {
      const edges = lookOf(session.workbook, self).borders ?? {};
      return pick(side === "InsideHorizontal" || side === "InsideVertical" ? undefined : edges[side]);
    },
    change: (side, change) =>
      changeStyle(session, self, (style) =>
        side === "InsideHorizontal" || side === "InsideVertical"
          ? style
          : withEdge(style, side, change(style.borders?.[side])),
      ),
  };
}

/** Lets a property of looks speak for a cell style. */
function ofStyle(property: Property<StyleTarget> | undefined): Property<NamedStyle> {
  const { get, set } = property ?? {};
  return {
    ...(get ? { get: (self, session) => get(target(session, self), session) } : {}),
    ...(set ? { set: (self, args, session) => set(target(session, self), args, session) } : {}),
  };
}

const numberFormat = lookProperty(
  (style) => style.numberFormat ?? "General",
  (style, args) => ({ ...style, numberFormat: args.text(0, "numberFormat") }),
);

export const styleType: ObjectType<NamedStyle> = {
  name: "Style",
  identity: ({ name }) => ({ _Id: name }),
  exists: ({ name }, session) => names(session.workbook).includes(name),
  properties: {
    Name: { get: ({ name }) => name },
    BuiltIn: { get: ({ name }, session) => !session.workbook.cellStyles.has(name) },
    NumberFormat: ofStyle(numberFormat),
    NumberFormatLocal: ofStyle(numberFormat),
    Locked: ofStyle(formatProtectionType.properties?.["Locked"]),
    FormulaHidden: ofStyle(formatProtectionType.properties?.["FormulaHidden"]),
    ...Object.fromEntries(Object.entries(alignmentProperties).map(([name, one]) => [name, ofStyle(one)])),
  },
  objects: {
    Fill: (self, session) => session.make("RangeFill", target(session, self)),
    Font: (self, session) => session.make("RangeFont", target(session, self)),
    Borders: (self, session) => session.make("RangeBorderCollection", borders(session, self)),
  },
  methods: {
    Delete: ({ name }, _args, { workbook }) => {
      if (!workbook.cellStyles.delete(name)) refuse("InvalidOperation", `'${name}' is Excel's own`);
    },
  },
};

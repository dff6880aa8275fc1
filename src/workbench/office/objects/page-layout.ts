import { isEntireColumn, isEntireRow } from "../../engine/area";
import type { Area } from "../../engine/area";
import type { PageLayout } from "../../engine/page-layout";
import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import { locateAll } from "../addresses";
import type { Args } from "../arguments";
import { isObject } from "../arguments";
import { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, Method, ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { PAPER_TYPES } from "./paper-types";
import { otherArea } from "./range-address";

const note = (session: Session, sheet: Sheet): void =>
  session.workbook.note({ kind: "sheet", sheet: sheet.id, how: "layout" });

type FlagKey =
  "blackAndWhite" | "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";

function flag(key: FlagKey): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout[key] ?? false,
    set: (sheet, args, session) => {
      sheet.pageLayout[key] = args.flag(0, key);
      note(session, sheet);
    },
  };
}

type Margin = keyof NonNullable<PageLayout["margins"]>;

/** Excel's margins (Normal) in points. */
const NORMAL: Readonly<Record<Margin, number>> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

function setMargin(sheet: Sheet, side: Margin, points: number): void {
  if (points < 0) refuse("InvalidArgument", "a margin is not negative");
  sheet.pageLayout.margins = { ...sheet.pageLayout.margins, [side]: points };
}

function margin(side: Margin): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.margins?.[side] ?? NORMAL[side],
    set: (sheet, args, session) => {
      setMargin(sheet, side, args.number(0, `${side}Margin`));
      note(session, sheet);
    },
  };
}

/** Points in one unit of Excel.PrintMarginUnit. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function shownZoom({ pageLayout: { zoom } }: Sheet): Json {
  const { scale, horizontalFitToPages, verticalFitToPages } = zoom ?? { scale: 100 };
  return {
    scale: scale ?? null,
    horizontalFitToPages: horizontalFitToPages ?? null,
    verticalFitToPages: verticalFitToPages ?? null,
  };
}

function setZoom(sheet: Sheet, args: Args, session: Session): void {
  const given = args.record(0, "zoom");
  const number = (name: string, least: number, most: number): number | undefined => {
    const value = given[name];
    if (value === undefined || value === null) return undefined;
    const fits = typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
    return fits ? value : refuse("InvalidArgument", `zoom.${name} is from ${least} to ${most}`);
  };
  const scale = number("scale", 10, 400);
  const across = number("horizontalFitToPages", 0, 32_767);
  const down = number("verticalFitToPages", 0, 32_767);
  if (scale !== undefined && (across ?? down) !== undefined) {
    refuse("InvalidArgument", "zoom has either a scale or pages to fit");
  }
  sheet.pageLayout.zoom = {
    ...(scale === undefined ? {} : { scale }),
    ...(across === undefined ? {} : { horizontalFitToPages: across }),
    ...(down === undefined ? {} : { verticalFitToPages: down }),
  };
  note(session, sheet);
}

const on = (sheet: Sheet): Cells => new Cells("Range", sheet, []);

function setTitles(key: "titleRows" | "titleColumns", whole: (area: Area) => boolean): Method<Sheet> {
  return (sheet, args, session) => {
    const area = otherArea(on(sheet), args, 0, key, session);
    if (!whole(area)) refuse("InvalidArgument", `${key} must be whole`);
    sheet.pageLayout[key] = area;
    note(session, sheet);
  };
}

function getTitles(key: "titleRows" | "titleColumns", orNull: boolean): Method<Sheet> {
  return (sheet, _args, session): HostObject => {
    const area = sheet.pageLayout[key];
    if (area) return session.range(sheet, area);
    return orNull ? NULL_OBJECT : refuse("ItemNotFound", `no ${key}`);
  };
}

function getArea(orNull: boolean): Method<Sheet> {
  return (sheet, _args, session): HostObject => {
    const areas = sheet.pageLayout.printAreas ?? [];
    if (areas.length > 0) return session.rangeAreas(sheet, areas);
    return orNull ? NULL_OBJECT : refuse("ItemNotFound", "no print area");
  };
}

export const pageLayoutType: ObjectType<Sheet> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ pageLayout }) => pageLayout.orientation ?? "Portrait",
      set: (sheet, args, session) => {
        sheet.pageLayout.orientation = args.word(0, "orientation", ["Portrait", "Landscape"] as const);
        note(session, sheet);
      },
    },
    PaperSize: {
      get: ({ pageLayout }) => pageLayout.paperSize ?? "Letter",
      set: (sheet, args, session) => {
        sheet.pageLayout.paperSize = args.word(0, "paperSize", PAPER_TYPES);
        note(session, sheet);
      },
    },
    Zoom: { get: shownZoom, set: setZoom },
    BlackAndWhite: flag("blackAndWhite"),
    CenterHorizontally: flag("centerHorizontally"),
    CenterVertically: flag("centerVertically"),
    PrintGridlines: flag("printGridlines"),
    PrintHeadings: flag("printHeadings"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (sheet, session) => session.make("HeaderFooterGroup", sheet) },
  methods: {
    SetPrintArea: (sheet, args, session) => {
      const given = args.raw(0);
      const cells = isObject(given) ? args.cells(0, "printArea") : undefined;
      if (cells && cells.sheet !== sheet) refuse("InvalidArgument", "printArea is on another sheet");
      sheet.pageLayout.printAreas =
        cells?.areas.slice() ?? locateAll(session.workbook, sheet, args.text(0, "printArea"));
      note(session, sheet);
    },
    GetPrintArea: getArea(false),
    GetPrintAreaOrNullObject: getArea(true),
    SetPrintTitleRows: setTitles("titleRows", isEntireRow),
    SetPrintTitleColumns: setTitles("titleColumns", isEntireColumn),
    GetPrintTitleRows: getTitles("titleRows", false),
    GetPrintTitleRowsOrNullObject: getTitles("titleRows", true),
    GetPrintTitleColumns: getTitles("titleColumns", false),
    GetPrintTitleColumnsOrNullObject: getTitles("titleColumns", true),
    SetPrintMargins: (sheet, args, session) => {
      const factor = UNITS[args.word(0, "unit", Object.keys(UNITS))] ?? 1;
      for (const [side, value] of Object.entries(args.record(1, "marginOptions"))) {
        if (!(side in NORMAL) || typeof value !== "number")
          return refuse("InvalidArgument", `marginOptions.${side}`);
        setMargin(sheet, side as Margin, value * factor);
      }
      note(session, sheet);
    },
  },
};

type HeaderKey = keyof NonNullable<PageLayout["headersFooters"]>;

function header(key: HeaderKey): Property<Sheet> {
  return {
    get: ({ pageLayout }) => pageLayout.headersFooters?.[key] ?? "",
    set: (sheet, args, session) => {
      sheet.pageLayout.headersFooters = { ...sheet.pageLayout.headersFooters, [key]: args.text(0, key) };
      note(session, sheet);
    },
  };
}

export const headerFooterGroupType: ObjectType<Sheet> = {
  name: "HeaderFooterGroup",
  properties: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (sheet, session) => session.make("HeaderFooter", sheet) },
};

export const headerFooterType: ObjectType<Sheet> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: header("left"),
    CenterHeader: header("center"),
    RightHeader: header("right"),
    LeftFooter: header("leftFooter"),
    CenterFooter: header("centerFooter"),
    RightFooter: header("rightFooter"),
  },
};

import type { ConditionalLook } from "../../engine/conditional-format";
import { refuse } from "../../engine/refusals";
import type { Args } from "../arguments";
import { colour } from "../colours";
import type { HostObject, ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { changeFormat } from "./conditional-formats";
import type { FormatOn, LookEdge } from "./kinds";

/** The look that a rule gives; bars, scales and icons have none. */
function lookOf({ format }: FormatOn): ConditionalLook {
  return "look" in format.rule
    ? format.rule.look
    : refuse("InvalidOperation", "this type of rule gives no look");
}

function lookProperty<T extends FormatOn>(
  get: (look: ConditionalLook, self: T) => Json,
  put: (look: ConditionalLook, args: Args, self: T) => void,
): Property<T> {
  return {
    get: (self) => get(lookOf(self), self),
    set: (self, args, session) => changeFormat(self, session, () => put(lookOf(self), args, self)),
  };
}

export const conditionalRangeFormatType: ObjectType<FormatOn> = {
  name: "ConditionalRangeFormat",
  properties: {
    NumberFormat: lookProperty(
      (look) => look.numberFormat ?? "",
      (look, args) => {
        look.numberFormat = args.text(0, "numberFormat");
      },
    ),
  },
  objects: {
    Font: (self, session) => session.make("ConditionalRangeFont", self),
    Fill: (self, session) => session.make("ConditionalRangeFill", self),
    Borders: (self, session) => session.make("ConditionalRangeBorderCollection", self),
  },
};

function flag(key: "bold" | "italic" | "strikethrough"): Property<FormatOn> {
  return lookProperty(
    (look) => look.font?.[key] ?? null,
    (look, args) => {
      look.font = { ...look.font, [key]: args.flag(0, key) };
    },
  );
}

export const conditionalRangeFontType: ObjectType<FormatOn> = {
  name: "ConditionalRangeFont",
  properties: {
    Bold: flag("bold"),
    Italic: flag("italic"),
    Strikethrough: flag("strikethrough"),
    Color: lookProperty(
      (look) => look.font?.color ?? "",
      (look, args) => {
        look.font = { ...look.font, color: colour(args.text(0, "color"), "color") };
      },
    ),
    Underline: lookProperty(
      (look) => look.font?.underline ?? "None",
      (look, args) => {
        const underline = args.word(0, "underline", ["None", "Single", "Double"] as const);
        const font = { ...look.font };
        delete font.underline;
        look.font = underline === "None" ? font : { ...font, underline };
      },
    ),
  },
  methods: {
    Clear: (self, _args, session) => changeFormat(self, session, () => delete lookOf(self).font),
  },
};

export const conditionalRangeFillType: ObjectType<FormatOn> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: lookProperty(
      (look) => look.fill ?? "",
      (look, args) => {
        look.fill = colour(args.text(0, "color"), "color");
      },
    ),
  },
  methods: {
    Clear: (self, _args, session) => changeFormat(self, session, () => delete lookOf(self).fill),
  },
};

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

const edge = (self: FormatOn, session: Session, side: LookEdge["side"]): HostObject =>
  session.make("ConditionalRangeBorder", { ...self, side });

export const conditionalRangeBorderCollectionType: ObjectType<FormatOn> = {
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => EDGES.length } },
  items: (self, session) => EDGES.map((side) => edge(self, session, side)),
  index: (self, args, session) => edge(self, session, args.word(0, "index", EDGES)),
  objects: {
    Top: (self, session) => edge(self, session, "EdgeTop"),
    Bottom: (self, session) => edge(self, session, "EdgeBottom"),
    Left: (self, session) => edge(self, session, "EdgeLeft"),
    Right: (self, session) => edge(self, session, "EdgeRight"),
  },
};

const PLAIN = { style: "Continuous", weight: "Thin", color: "#000000" } as const;

export const conditionalRangeBorderType: ObjectType<LookEdge> = {
  name: "ConditionalRangeBorder",
  identity: ({ side }) => ({ _Id: side }),
  properties: {
    SideIndex: { get: ({ side }) => side },
    Style: lookProperty<LookEdge>(
      (look, { side }) => look.borders?.[side]?.style ?? "None",
      (look, args, { side }) => {
        const style = args.word(0, "style", ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"]);
        const borders = { ...look.borders };
        if (style === "None") delete borders[side];
        else borders[side] = { ...PLAIN, ...borders[side], style };
        look.borders = borders;
      },
    ),
    Color: lookProperty<LookEdge>(
      (look, { side }) => look.borders?.[side]?.color ?? "",
      (look, args, { side }) => {
        const color = colour(args.text(0, "color"), "color");
        look.borders = { ...look.borders, [side]: { ...PLAIN, ...look.borders?.[side], color } };
      },
    ),
  },
};

import type { Alignment, Fill, Font, Style } from "../../engine/style";
import { DEFAULT_FONT } from "../../engine/style";
import { refuse } from "../../engine/refusals";
import type { Args } from "../arguments";
import { colour } from "../colours";
import type { ObjectType, Property } from "../object-type";
import type { Json } from "../protocol";
import type { StyleTarget } from "../style-target";

/** A property of a look: how it is read from one, and how a new value changes one. */
export function lookProperty(
  pick: (style: Style) => Json,
  change: (style: Style, args: Args) => Style,
): Property<StyleTarget> {
  return {
    get: (target) => target.common(pick) ?? null,
    set: (target, args) => {
      target.change((style) => change(style, args));
    },
  };
}

/** A part of a look with one member set; the member's default takes it out, and an empty part goes with it. */
function withPart<K extends "font" | "alignment" | "protection" | "fill">(
  style: Style,
  part: K,
  members: { readonly [name: string]: unknown },
): Style {
  const merged: Record<string, unknown> = { ...style[part], ...members };
  for (const [name, value] of Object.entries(merged)) if (value === undefined) delete merged[name];
  const rest: Record<string, unknown> = { ...style };
  delete rest[part];
  return (Object.keys(merged).length === 0 ? rest : { ...rest, [part]: merged }) as Style;
}

export const withFont = (style: Style, font: Partial<Record<keyof Font, unknown>>): Style =>
  withPart(style, "font", font);
export const withAlignment = (style: Style, alignment: Partial<Record<keyof Alignment, unknown>>): Style =>
  withPart(style, "alignment", alignment);

const onlyTrue = (value: boolean): true | undefined => (value ? true : undefined);
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"] as const;

function fontFlag(key: "bold" | "italic" | "strikethrough"): Property<StyleTarget> {
  return lookProperty(
    (style) => style.font?.[key] ?? false,
    (style, args) => withFont(style, { [key]: onlyTrue(args.flag(0, key)) }),
  );
}

function script(position: "Superscript" | "Subscript"): Property<StyleTarget> {
  return lookProperty(
    (style) => style.font?.verticalAlignment === position,
    (style, args) => withFont(style, { verticalAlignment: args.flag(0, position) ? position : undefined }),
  );
}

/** Excel keeps a colour and its tint apart; the host has no tints, so that they read as none and cannot be set. */
export const noTint: Property<StyleTarget> = { get: () => 0 };

export const rangeFontType: ObjectType<StyleTarget> = {
  name: "RangeFont",
  properties: {
    Bold: fontFlag("bold"),
    Italic: fontFlag("italic"),
    Strikethrough: fontFlag("strikethrough"),
    Superscript: script("Superscript"),
    Subscript: script("Subscript"),
    TintAndShade: noTint,
    Color: lookProperty(
      (style) => style.font?.color ?? DEFAULT_FONT.color,
      (style, args) => {
        const given = args.text(0, "color");
        return withFont(style, { color: given === "" ? undefined : colour(given, "color") });
      },
    ),
    Name: lookProperty(
      (style) => style.font?.name ?? DEFAULT_FONT.name,
      (style, args) => {
        const name = args.text(0, "name");
        if (name === "" || name.length > 31)
          refuse("InvalidArgument", "a font's name has 1 to 31 characters");
        return withFont(style, { name });
      },
    ),
    Size: lookProperty(
      (style) => style.font?.size ?? DEFAULT_FONT.size,
      (style, args) => {
        const size = args.number(0, "size");
        if (size < 1 || size > 409) refuse("InvalidArgument", "a font's size is from 1 to 409");
        return withFont(style, { size });
      },
    ),
    Underline: lookProperty(
      (style) => style.font?.underline ?? "None",
      (style, args) => {
        const underline = args.word(0, "underline", UNDERLINES);
        return withFont(style, { underline: underline === "None" ? undefined : underline });
      },
    ),
  },
};

const PATTERNS = [
  ["None", "Solid", "Gray50", "Gray75", "Gray25", "Horizontal", "Vertical", "Down", "Up", "Checker"],
  [
    "SemiGray75",
    "LightHorizontal",
    "LightVertical",
    "LightDown",
    "LightUp",
    "Grid",
    "CrissCross",
    "Gray16",
    "Gray8",
  ],
].flat();

function withoutFill(style: Style): Style {
  const plain: { fill?: Fill } & Style = { ...style };
  delete plain.fill;
  return plain;
}

export const rangeFillType: ObjectType<StyleTarget> = {
  name: "RangeFill",
  properties: {
    // Cells without a fill read as white.
    Color: lookProperty(
      (style) => style.fill?.color ?? "#FFFFFF",
      (style, args) => {
        const given = args.text(0, "color");
        return given === "" ? withoutFill(style) : withPart(style, "fill", { color: colour(given, "color") });
      },
    ),
    Pattern: lookProperty(
      (style) => (style.fill ? (style.fill.pattern ?? "Solid") : "None"),
      (style, args) => {
        const pattern = args.word(0, "pattern", PATTERNS);
        if (pattern === "None") return withoutFill(style);
        const color = style.fill?.color ?? "#FFFFFF";
        return withPart(style, "fill", { color, pattern: pattern === "Solid" ? undefined : pattern });
      },
    ),
    PatternColor: lookProperty(
      (style) => style.fill?.patternColor ?? "",
      (style, args) =>
        withPart(style, "fill", {
          color: style.fill?.color ?? "#FFFFFF",
          patternColor: colour(args.text(0, "patternColor"), "patternColor"),
        }),
    ),
    TintAndShade: noTint,
    PatternTintAndShade: noTint,
  },
  methods: {
    Clear: (target) => target.change(withoutFill),
  },
};

export const formatProtectionType: ObjectType<StyleTarget> = {
  name: "FormatProtection",
  properties: {
    Locked: lookProperty(
      (style) => style.protection?.locked ?? true,
      (style, args) => withPart(style, "protection", { locked: args.flag(0, "locked") ? undefined : false }),
    ),
    FormulaHidden: lookProperty(
      (style) => style.protection?.formulaHidden ?? false,
      (style, args) =>
        withPart(style, "protection", { formulaHidden: onlyTrue(args.flag(0, "formulaHidden")) }),
    ),
  },
};

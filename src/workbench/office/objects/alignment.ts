import { refuse } from "../../engine/refusals";
import type { Style } from "../../engine/style";
import type { Property } from "../object-type";
import type { StyleTarget } from "../style-target";
import { lookProperty, withAlignment } from "./looks";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const READING = ["Context", "LeftToRight", "RightToLeft"] as const;
const MOST_INDENT = 250;

const flag = (key: "wrapText" | "shrinkToFit"): Property<StyleTarget> =>
  lookProperty(
    (style) => style.alignment?.[key] ?? false,
    (style, args) => withAlignment(style, { [key]: args.flag(0, key) ? true : undefined }),
  );

/** A look with its indent moved, kept between 0 and 250. */
export function indented(style: Style, by: number): Style {
  const level = Math.min(MOST_INDENT, Math.max(0, (style.alignment?.indentLevel ?? 0) + by));
  return withAlignment(style, { indentLevel: level === 0 ? undefined : level });
}

/** How text stands in a cell: shared by the formats of ranges and by cell styles. */
export const alignmentProperties: Readonly<Record<string, Property<StyleTarget>>> = {
  WrapText: flag("wrapText"),
  ShrinkToFit: flag("shrinkToFit"),
  HorizontalAlignment: lookProperty(
    (style) => style.alignment?.horizontal ?? "General",
    (style, args) => {
      const horizontal = args.word(0, "horizontalAlignment", HORIZONTAL);
      return withAlignment(style, { horizontal: horizontal === "General" ? undefined : horizontal });
    },
  ),
  VerticalAlignment: lookProperty(
    (style) => style.alignment?.vertical ?? "Bottom",
    (style, args) => {
      const vertical = args.word(0, "verticalAlignment", VERTICAL);
      return withAlignment(style, { vertical: vertical === "Bottom" ? undefined : vertical });
    },
  ),
  ReadingOrder: lookProperty(
    (style) => style.alignment?.readingOrder ?? "Context",
    (style, args) => {
      const readingOrder = args.word(0, "readingOrder", READING);
      return withAlignment(style, { readingOrder: readingOrder === "Context" ? undefined : readingOrder });
    },
  ),
  IndentLevel: lookProperty(
    (style) => style.alignment?.indentLevel ?? 0,
    (style, args) => {
      const indentLevel = args.integer(0, "indentLevel", 0);
      if (indentLevel > MOST_INDENT) refuse("InvalidArgument", "an indent is from 0 to 250");
      return withAlignment(style, { indentLevel: indentLevel === 0 ? undefined : indentLevel });
    },
  ),
  TextOrientation: lookProperty(
    (style) => style.alignment?.textOrientation ?? 0,
    (style, args) => {
      const textOrientation = args.integer(0, "textOrientation");
      if (textOrientation !== 180 && Math.abs(textOrientation) > 90) {
        refuse("InvalidArgument", "text stands at -90 to 90 degrees, or at 180");
      }
      return withAlignment(style, { textOrientation: textOrientation === 0 ? undefined : textOrientation });
    },
  ),
};

import { format, formatColor, isDateFormat } from "numfmt";
import { CellError } from "./scalar";
import type { Scalar } from "./scalar";

type DateSystem = "1900" | "1904";

/** Days from the first day of the 1900 system to that of the 1904 system. */
export const DAYS_TO_1904 = 1462;

/** What Excel fills a cell with when a date cannot be shown; there the number of signs depends on the column's width. */
export const UNSHOWABLE = "#######";

const OPTIONS = {
  locale: "en-US",
  dateErrorNumber: false,
  dateSpanLarge: false,
  overflow: UNSHOWABLE,
} as const;

/**
 * The text that a cell shows: its value under its number format (en-US), General with at most eleven characters as
 * in a wide enough column. An unreadable format shows the value as General.
 */
export function showText(value: Scalar, numberFormat = "General", dateSystem: DateSystem = "1900"): string {
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  try {
    const prepared = prepare(numberFormat);
    const shift = prepared.dated && dateSystem === "1904" && typeof value === "number";
    return format(prepared.pattern, shift ? value + DAYS_TO_1904 : value, OPTIONS);
  } catch {
    return format("General", value, OPTIONS);
  }
}

/** The colour that a number format's section asks for (`[Red]`), as `#RRGGBB`; undefined when it asks for none. */
export function formatColour(value: Scalar, numberFormat = "General"): string | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  try {
    const colour = formatColor(numberFormat, value);
    return typeof colour === "string" ? (NAMED[colour.toLowerCase()] ?? colour.toUpperCase()) : undefined;
  } catch {
    return undefined;
  }
}

const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#00FF00",
  blue: "#0000FF",
  yellow: "#FFFF00",
  magenta: "#FF00FF",
  cyan: "#00FFFF",
};

const known = new Map<string, { pattern: string; dated: boolean }>();

/**
 * A currency's locale says where the sign comes from, not how digits are parted: in an en-US Excel `[$€-407]` still
 * has a decimal point, so the locale is dropped before formatting.
 */
function prepare(numberFormat: string): { pattern: string; dated: boolean } {
  let prepared = known.get(numberFormat);
  if (!prepared) {
    const pattern = numberFormat.replace(/\[\$([^\]-]+)-[0-9A-Fa-f]+\]/g, "[$$$1]");
    known.set(numberFormat, (prepared = { pattern, dated: isDateFormat(pattern) }));
  }
  return prepared;
}

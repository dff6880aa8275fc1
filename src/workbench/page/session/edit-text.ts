import { CellError } from "../../engine/scalar";
import type { Cell } from "../../engine/cell";
import { showsDate } from "../../engine/input";
import { showText } from "../../engine/show";

/**
 * The text that editing a cell begins with, which gives the same cell when it is entered again: the formula, a date
 * as `3/31/2026`, a percentage as `12.5%`, a number with all its digits, text as it is.
 */
export function editText(
  cell: Cell | undefined,
  numberFormat = "General",
  dateSystem: "1900" | "1904" = "1900",
): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return cell.quoted ? `'${value}` : value;
  if (showsDate(numberFormat)) return dateText(value, dateSystem);
  if (/%/.test(numberFormat)) return `${trimmed(value * 100)}%`;
  return trimmed(value);
}

/** Fifteen significant digits, as Excel keeps and shows them. */
const trimmed = (value: number): string =>
  String(Number(value.toPrecision(15)))
    .replace("e+", "E+")
    .replace("e-", "E-");

function dateText(serial: number, dateSystem: "1900" | "1904"): string {
  const days = Math.floor(serial);
  const time = serial - days;
  const date = days === 0 && time > 0 ? "" : showText(days, "m/d/yyyy", dateSystem);
  const clock = time > 0 ? showText(time, "h:mm:ss AM/PM", "1900") : "";
  return [date, clock].filter(Boolean).join(" ");
}

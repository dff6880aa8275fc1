import { showsDate } from "../../engine/input";

/** The formats of Excel's own categories (Format Cells, en-US), by what distinguishes them. */
const SHORT_DATES = new Set(["m/d/yyyy", "mm-dd-yy", "m/d/yy"]);
const LONG_DATE = /^\[\$-(x-sysdate|f800)\]/i;

/** A number format's word of Excel.NumberFormatCategory. */
export function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  if (SHORT_DATES.has(format.toLowerCase()) || LONG_DATE.test(format)) return "Date";
  if (showsDate(format)) return /[dy]/i.test(format.replace(/\[[^\]]*\]/g, "")) ? "Date" : "Time";
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "");
  if (/E[+-]/i.test(bare)) return "Scientific";
  if (bare.includes("%")) return "Percentage";
  if (/[#0?]\s*\/\s*[#0-9?]/.test(bare)) return "Fraction";
  if (/_\(|\* /.test(format) && /[$£€¥]|\[\$/.test(format)) return "Accountancy";
  if (/[$£€¥]|\[\$[^\]-]/.test(format)) return "Currency";
  if (/^[#,0]+(\.0+)?(_\))?(;.*)?$/.test(bare)) return "Number";
  return "Custom";
}

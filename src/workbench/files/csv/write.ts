import { writeCsv } from "hucre/csv";
import { lastColumn, lastRow } from "../../engine/area";
import type { Sheet } from "../../engine/sheet";
import { showText } from "../../engine/show";

/**
 * A sheet as "CSV UTF-8" of Excel: every cell as it is shown, commas, CRLF, a byte order mark. Text that begins
 * like a formula gets an apostrophe before it, so that no program that opens the file takes it for one.
 */
export function saveCsv(sheet: Sheet, dateSystem: "1900" | "1904" = "1900"): Uint8Array {
  const used = sheet.usedArea(true);
  const rows: string[][] = [];
  for (let row = 0; used && row <= lastRow(used); row++) {
    const fields: string[] = [];
    for (let column = 0; column <= lastColumn(used); column++) {
      const value = sheet.value(row, column);
      const shown = showText(value, sheet.style(row, column).numberFormat, dateSystem);
      fields.push(typeof value === "string" ? guarded(shown) : shown);
    }
    rows.push(fields);
  }
  return new TextEncoder().encode(`\ufeff${writeCsv(rows, { lineSeparator: "\r\n" })}`);
}

const guarded = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

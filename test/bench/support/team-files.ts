import { writeXlsx } from "hucre/xlsx";
import { TEMPLATES } from "../../../src/pmo/templates/standard";
import type { SourceFile } from "../../../src/sources/read-source";
import { projectRow } from "../program-rows";

const FIELDS = Object.keys(projectRow(0));
const HEADERS = FIELDS.map(
  (id) =>
    TEMPLATES.find((template) => template.id === "projects")?.fields.find((field) => field.id === id)
      ?.header ?? id,
);
const rowsOf = (from: number, count: number): (string | number | null)[][] =>
  Array.from({ length: count }, (_, index) => {
    const row = projectRow(from + index);
    return FIELDS.map((id) => {
      const value = row[id] ?? null;
      return typeof value === "boolean" ? String(value) : value;
    });
  });

/** One team's workbook: a list of projects of 30 columns, with dates as Excel's serials. */
export async function teamWorkbook(rows: number): Promise<SourceFile> {
  const sheets = [{ name: "Projects", rows: [HEADERS, ...rowsOf(0, rows)] }];
  return { name: "return.xlsx", bytes: await writeXlsx({ sheets }) };
}

/** Text files of many teams, each with projects of its own. */
export function teamTexts(files: number, rows: number): SourceFile[] {
  const line = (cells: readonly unknown[]): string =>
    cells.map((cell) => `"${String(cell ?? "")}"`).join(",");
  return Array.from({ length: files }, (_, file) => ({
    name: `team ${file + 1}.csv`,
    bytes: new TextEncoder().encode([HEADERS, ...rowsOf(file * rows, rows)].map(line).join("\r\n")),
  }));
}

import type { SheetContent } from "../changes/content";
import { ContentBuilder } from "../reports/content-builder";
import { PALETTE } from "../reports/palette";
import type { Settings } from "../setup/settings";
import type { Template } from "../templates/template";
import { longDate } from "../values/calendar";
import type { Deviation, DeviationKind } from "./deviations";

/** The headers of the deviations table. */
export const DEVIATION_HEADERS = [
  "Register",
  "Project",
  "Kind",
  "Field",
  "Sheet",
  "Cell",
  "Found",
  "Template asks for",
  "Why it deviates",
] as const;

const KINDS: Readonly<Record<DeviationKind, string>> = {
  "missing column": "Missing column",
  "other header": "Other header",
  "unlisted value": "Unlisted value",
  "wrong type": "Wrong type",
  "out of bounds": "Out of bounds",
  "older version": "Older version",
};

const WIDTHS = [18, 14, 16, 22, 24, 9, 34, 44, 56];
const TABLE_ROW = 3;

/** The log of where and why registers depart from their templates. */
export function deviationsSheet(
  deviations: readonly Deviation[],
  templates: readonly Template[],
  table: string,
  settings: Settings,
): SheetContent {
  const builder = new ContentBuilder();
  const nameOf = (id: Template["id"]): string => templates.find((template) => template.id === id)?.name ?? id;
  builder.put(0, 0, "Deviations from templates", { fontSize: 20, bold: true, fontColor: PALETTE.accent });
  builder.height(0, 30);
  const count = deviations.length;
  builder.put(
    1,
    0,
    `${count} ${count === 1 ? "deviation" : "deviations"}, data date ${longDate(settings.dataDate)}. What is missing in rows is in the Findings.`,
    { fontColor: PALETTE.soft },
  );
  const header = {
    fill: PALETTE.accent,
    fontColor: PALETTE.white,
    bold: true,
    wrap: true,
    vertical: "Center",
  } as const;
  builder.putRow(TABLE_ROW, 0, DEVIATION_HEADERS, header);
  deviations.forEach((one, index) =>
    builder.putRow(TABLE_ROW + 1 + index, 0, [
      nameOf(one.register),
      one.project ?? null,
      KINDS[one.kind],
      one.header,
      one.sheet,
      one.cell,
      one.found,
      one.expected,
      one.why,
    ]),
  );
  // A table needs a row: this one says that there is nothing.
  if (count === 0)
    builder.put(TABLE_ROW + 1, DEVIATION_HEADERS.length - 1, "Every register is as its template.");
  const rows = Math.max(1, count);
  builder.table({
    row: TABLE_ROW,
    column: 0,
    rows: rows + 1,
    columns: DEVIATION_HEADERS.length,
    name: table,
    style: "TableStyleLight1",
    banded: false,
    filterButtons: true,
  });
  builder.look(
    { row: TABLE_ROW + 1, column: 0, rows, columns: DEVIATION_HEADERS.length },
    { vertical: "Top", wrap: true },
  );
  return builder.build({
    columnWidths: WIDTHS,
    tabColor: "#E5A626",
    frozen: { rows: TABLE_ROW + 1, columns: 2 },
    page: {
      orientation: "Landscape",
      paper: settings.paper,
      area: { row: 0, column: 0, rows: TABLE_ROW + 1 + rows, columns: DEVIATION_HEADERS.length },
      titleRows: { first: TABLE_ROW, count: 1 },
      leftFooter: "Deviations from templates",
    },
  });
}

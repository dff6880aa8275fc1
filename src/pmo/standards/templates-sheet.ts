import type { Change } from "../changes/change";
import type { CellInput } from "../changes/content";
import { ContentBuilder } from "../reports/content-builder";
import { PALETTE } from "../reports/palette";
import { SHEET_NAMES } from "../setup/sheet-names";
import type { Settings } from "../setup/settings";
import type { CellValue } from "../values/cell";
import { OWN_TYPES, REQUIREMENTS } from "./own";
import { OWN_HEADERS, OWN_TABLES } from "./own-tables";

type TableId = keyof typeof OWN_TABLES;

/** Tables stand side by side, so that each can grow downwards; zero-based places of their header rows. */
const TOP = 4;
const AT: Readonly<Record<TableId, number>> = { registers: 1, fields: 8, values: 22 };
const TITLES: Readonly<Record<TableId, string>> = {
  registers: "Registers: own ones, and versions of changed ones",
  fields: "Fields: own ones, and what is changed of standard ones",
  values: "Values of lists, and other words for them",
};
const WIDTHS = [
  2, 18, 18, 34, 14, 14, 9, 3, 18, 16, 22, 12, 13, 30, 18, 16, 10, 10, 8, 40, 34, 3, 20, 20, 30, 40,
];

/** The sheet with its three tables; `rows` by table. */
export function templatesSheet(
  sheet: string,
  rows: Readonly<Record<TableId, readonly (readonly CellValue[])[]>>,
  settings: Settings,
): Change {
  const builder = new ContentBuilder();
  builder.put(0, 1, SHEET_NAMES.templates, { fontSize: 20, bold: true, fontColor: PALETTE.accent });
  builder.height(0, 30);
  builder.put(
    1,
    1,
    "What this PMO adds to the standard templates. An empty cell is as in the standard; several headers or words are parted by semicolons.",
    { fontColor: PALETTE.soft },
  );
  for (const id of Object.keys(OWN_TABLES) as TableId[]) {
    const column = AT[id];
    const body: readonly (readonly CellInput[])[] =
      rows[id].length > 0 ? rows[id] : [OWN_HEADERS[id].map(() => null)];
    builder.put(TOP - 1, column, TITLES[id], { bold: true, fontSize: 12, fontColor: PALETTE.accent });
    builder.putRow(TOP, column, OWN_HEADERS[id]);
    body.forEach((cells, index) => builder.putRow(TOP + 1 + index, column, cells));
    builder.table({
      row: TOP,
      column,
      rows: body.length + 1,
      columns: OWN_HEADERS[id].length,
      name: OWN_TABLES[id],
      style: "TableStyleLight1",
      banded: false,
      filterButtons: false,
    });
  }
  for (const [header, words] of [
    ["Type", OWN_TYPES],
    ["Requirement", REQUIREMENTS],
  ] as const) {
    builder.validate({
      row: TOP + 1,
      column: AT.fields + OWN_HEADERS.fields.indexOf(header),
      rows: Math.max(rows.fields.length, 1),
      columns: 1,
      kind: "list",
      list: words.join(","),
      style: "warning",
      message: `${header} is one of ${words.join(", ")}.`,
      prompt: { title: header, message: `One of ${words.join(", ")}; empty is as in the standard.` },
    });
  }
  const used = TOP + 2 + Math.max(...Object.values(rows).map(({ length }) => length));
  return {
    kind: "add sheet",
    sheet,
    role: "templates",
    content: builder.build({
      columnWidths: WIDTHS,
      tabColor: PALETTE.ink,
      frozen: { rows: TOP + 1, columns: 0 },
      page: {
        orientation: "Landscape",
        paper: settings.paper,
        area: { row: 0, column: 0, rows: used, columns: WIDTHS.length },
        leftFooter: SHEET_NAMES.templates,
      },
    }),
  };
}

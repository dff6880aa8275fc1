import type { CellInput, Look, SheetContent } from "../changes/content";
import type { Severity } from "../checks/check";
import { count } from "../checks/common/words";
import { ContentBuilder } from "../reports/content-builder";
import { PALETTE, TONES } from "../reports/palette";
import type { Settings } from "../setup/settings";
import type { FieldType } from "../templates/template";
import { asksOf, rowsAsked } from "./chase";
import type { ChaseAsk, ChaseEntry, ChaseRow } from "./chase";
import { projectHeading } from "./message";
import { askSentences, cellOf, sheetOf } from "./sentences";

/** The columns of the chase list. */
export const CHASE_HEADERS = [
  "Severity",
  "What to put right",
  "Row",
  "Name",
  "Field",
  "Value",
  "Cell",
  "Brought in from",
  "Row there",
  "Also named",
] as const;

const WIDTHS = [10, 58, 13, 28, 18, 16, 26, 30, 9, 18];
const WHAT = CHASE_HEADERS.indexOf("What to put right");
const HEADER_ROW = 4;
const LINE = 15;
const WORDS: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", alert: "Alert" };
const FORMATS: Readonly<Partial<Record<FieldType, string>>> = {
  date: "d mmm yyyy",
  percent: "0%",
  money: "#,##0",
};
const NO_OWNER = "No owner";

/** The Chase List sheet: a block for each owner with everything that is asked, whatever its length. */
export function chaseSheet(
  entries: readonly ChaseEntry[],
  settings: Settings,
  { warnings }: { readonly warnings: boolean },
): SheetContent {
  const sheet = new ContentBuilder();
  const owners = entries.filter((entry) => asksOf(entry, warnings).length > 0);
  const asked = owners.reduce((sum, entry) => sum + rowsAsked(asksOf(entry, warnings)), 0);
  const named = owners.filter(({ key }) => key !== "").length;
  sheet.put(0, 0, "Chase list", { fontSize: 20, bold: true, fontColor: PALETTE.accent });
  sheet.height(0, 30);
  sheet.put(
    1,
    0,
    `${count(asked, "entry", "entries")} to put right by ${count(named, "owner")}. ${scope(settings, warnings)}`,
    {
      fontColor: PALETTE.soft,
    },
  );
  sheet.put(2, 0, "As of", { fontColor: PALETTE.soft });
  sheet.put(2, 1, settings.dataDate, {
    numberFormat: "d mmm yyyy",
    horizontal: "Left",
    fontColor: PALETTE.soft,
  });
  sheet.putRow(HEADER_ROW, 0, CHASE_HEADERS, {
    bold: true,
    fill: PALETTE.accent,
    fontColor: PALETTE.white,
    vertical: "Center",
    wrap: true,
  });
  sheet.height(HEADER_ROW, 20);
  let row = HEADER_ROW + 1;
  if (owners.length === 0) sheet.put(row++, WHAT, "Nobody has anything to put right.");
  for (const entry of owners) row = block(sheet, row, entry, asksOf(entry, warnings));
  sheet.look(
    {
      row: HEADER_ROW + 1,
      column: 0,
      rows: Math.max(1, row - HEADER_ROW - 1),
      columns: CHASE_HEADERS.length,
    },
    { vertical: "Top" },
  );
  tones(sheet, row - HEADER_ROW - 1);
  return sheet.build({
    columnWidths: WIDTHS,
    tabColor: "#E5A626",
    frozen: { rows: HEADER_ROW + 1, columns: 0 },
    page: {
      orientation: "Landscape",
      paper: settings.paper,
      area: { row: 0, column: 0, rows: row, columns: CHASE_HEADERS.length },
      titleRows: { first: HEADER_ROW, count: 1 },
      leftFooter: "Chase list",
    },
  });
}

/** What the list holds, and what follows for the period. */
function scope({ pmoType }: Settings, warnings: boolean): string {
  const held = warnings ? "Errors and warnings that are not waived." : "Errors that are not waived.";
  return pmoType === "Supportive" ? held : `${held} Errors stand in the way of publishing the period.`;
}

function block(sheet: ContentBuilder, start: number, entry: ChaseEntry, asks: readonly ChaseAsk[]): number {
  let row = start;
  const projects = new Set(asks.map(({ project }) => project).filter((id) => id !== "")).size;
  const where = projects > 0 ? ` in ${count(projects, "project")}` : "";
  sheet.put(row, 0, entry.name === "" ? NO_OWNER : entry.name, {
    bold: true,
    fontSize: 13,
    fontColor: PALETTE.accent,
  });
  sheet.put(row, 3, `${count(rowsAsked(asks), "entry", "entries")}${where}`, { fontColor: PALETTE.soft });
  sheet.look(
    { row, column: 0, rows: 1, columns: CHASE_HEADERS.length },
    { borders: { edges: ["bottom"], color: PALETTE.accent, weight: "Thin" } },
  );
  sheet.height(row++, 20);
  let heading: string | undefined;
  for (const ask of asks) {
    const next = projectHeading(ask);
    if (next !== heading) {
      heading = next;
      sheet.put(row, 0, heading, { bold: true });
      sheet.look({ row, column: 0, rows: 1, columns: CHASE_HEADERS.length }, { fill: PALETTE.panel });
      sheet.height(row++, 16);
    }
    row = lines(sheet, row, ask);
  }
  return row + 1;
}

/** One row is one line; more rows stand below a line that says what they have in common. */
function lines(sheet: ContentBuilder, start: number, ask: ChaseAsk): number {
  const [first, ...others] = ask.rows;
  const severity = WORDS[ask.severity];
  if (first && others.length === 0)
    return line(sheet, start, severity, `${first.message} ${ask.remedy}`, first);
  let row = line(sheet, start, severity, askSentences({ ...ask, severity: "error" }).lead, undefined);
  const alike = ask.rows.every(({ message }) => message === ask.what);
  for (const one of ask.rows) row = line(sheet, row, null, alike ? null : one.message, one);
  return row;
}

function line(
  sheet: ContentBuilder,
  row: number,
  severity: string | null,
  what: string | null,
  asked: ChaseRow | undefined,
): number {
  sheet.putRow(row, 0, [
    severity,
    what,
    ...(asked ? cells(asked) : Array.from({ length: CHASE_HEADERS.length - 2 }, () => null)),
  ]);
  if (asked?.type && FORMATS[asked.type] !== undefined && typeof asked.value === "number")
    sheet.look(cell(row, "Value"), { numberFormat: FORMATS[asked.type] ?? "General" });
  sheet.height(row, LINE * Math.min(27, linesOf(what, asked)));
  return row + 1;
}

const cells = ({ key, label, header, value, address, source, also }: ChaseRow): CellInput[] => [
  key,
  label,
  header,
  value,
  link(address),
  source?.place ?? null,
  source?.row ?? null,
  also.length > 0 ? also.join(", ") : null,
];

/** A link to the cell that works in plain Excel, without the add-in. */
function link(address: string): CellInput {
  const quoted = (text: string): string => text.replaceAll('"', '""');
  return {
    formula: `=HYPERLINK("#${quoted(address)}","${quoted(`${sheetOf(address)}, ${cellOf(address)}`)}")`,
  };
}

const cell = (row: number, header: (typeof CHASE_HEADERS)[number]) => ({
  row,
  column: CHASE_HEADERS.indexOf(header),
  rows: 1,
  columns: 1,
});

/** How many lines a row needs: words wrap, so that a line is seldom quite full. */
function linesOf(what: string | null, asked: ChaseRow | undefined): number {
  const texts: [string, number][] = [
    [what ?? "", WHAT],
    [asked?.label ?? "", CHASE_HEADERS.indexOf("Name")],
    [asked?.source?.place ?? "", CHASE_HEADERS.indexOf("Brought in from")],
    [typeof asked?.value === "string" ? asked.value : "", CHASE_HEADERS.indexOf("Value")],
    [asked?.header ?? "", CHASE_HEADERS.indexOf("Field")],
  ];
  return Math.max(
    1,
    ...texts.map(([text, column]) => Math.ceil((text.length * 1.08) / (WIDTHS[column] ?? 1))),
  );
}

function tones(sheet: ContentBuilder, rows: number): void {
  if (rows < 1) return;
  const place = { row: HEADER_ROW + 1, rows };
  const wrapped: Look = { wrap: true };
  for (const header of [
    "What to put right",
    "Name",
    "Field",
    "Value",
    "Brought in from",
    "Also named",
  ] as const)
    sheet.look({ ...place, column: CHASE_HEADERS.indexOf(header), columns: 1 }, wrapped);
  sheet.look({ ...place, column: CHASE_HEADERS.indexOf("Value"), columns: 1 }, { horizontal: "Left" });
  sheet.look({ ...place, column: CHASE_HEADERS.indexOf("Cell"), columns: 1 }, { fontColor: PALETTE.accent });
  for (const [word, tone] of [
    ["Error", TONES["Red"]],
    ["Warning", TONES["Amber"]],
  ] as const)
    if (tone)
      sheet.dress({
        ...place,
        column: 0,
        columns: 1,
        kind: "formula",
        formula: `=A${HEADER_ROW + 2}="${word}"`,
        look: { fill: tone.fill, fontColor: tone.text },
      });
}

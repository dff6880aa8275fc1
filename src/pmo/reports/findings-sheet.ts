import type { SheetContent } from "../changes/content";
import { unwaived, waivedByCheck } from "../waivers/apply-waivers";
import type { Check, CheckOutcome, CheckResult, Finding, Severity } from "../checks/check";
import type { Settings } from "../setup/settings";
import type { RegisterId } from "../templates/template";
import { ContentBuilder } from "./content-builder";
import { PALETTE, TONES } from "./palette";

/** The headers of the findings table; the KPI Summary counts by the first one. */
export const FINDING_HEADERS = [
  "Severity",
  "Check",
  "Project",
  "Row",
  "Name",
  "Owner",
  "Field",
  "Cell",
  "Value",
  "Finding",
  "Why it matters",
  "What to do",
  "Safe fix",
  "Register",
  "Waived until",
  "Waived because",
] as const;
export const CHECK_HEADERS = [
  "Check",
  "Title",
  "Severity",
  "Assessed",
  "Findings",
  "Waived",
  "Not assessable",
  "Most frequent reason",
] as const;

const WORDS: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", alert: "Alert" };
const WIDTHS = [
  11, 10, 12, 12, 28, 18, 17, 10, 16, 44, 38, 38, 14, 18, 13, 34, 3, 10, 44, 11, 10, 10, 10, 14, 44,
];
const WRAPPED = [
  "Name",
  "Owner",
  "Field",
  "Value",
  "Finding",
  "Why it matters",
  "What to do",
  "Waived because",
] as const;
const LINE = 15;
/** Excel makes no row higher, in points. */
const TALLEST = 409;
/** Heights are given where a page is likely to be printed; Excel fits the rows after them by itself. */
const MOST_HEIGHTS = 500;
const TABLE_ROW = 4;
const CHECKS_AT = FINDING_HEADERS.length + 1;

/** The Findings sheet: every finding with its cell, and what each check could and could not judge. */
export function findingsSheet(
  outcome: CheckOutcome,
  checks: ReadonlyMap<string, Check>,
  settings: Settings,
  tables: { findings: string; checks: string },
  registerNames: ReadonlyMap<RegisterId, string>,
): SheetContent {
  const builder = new ContentBuilder();
  builder.put(0, 0, "Findings", { fontSize: 20, bold: true, fontColor: PALETTE.accent });
  builder.height(0, 30);
  const counting = unwaived(outcome.findings);
  const counts = (["error", "warning", "alert"] as const).map(
    (severity) => counting.filter((finding) => finding.severity === severity).length,
  );
  const waived = outcome.findings.length - counting.length;
  builder.put(
    1,
    0,
    `${counts[0]} errors, ${counts[1]} warnings, ${counts[2]} alerts from ${outcome.results.length} checks${waived === 0 ? "" : `, and ${waived} waived`}.`,
    { fontColor: PALETTE.soft },
  );
  builder.put(2, 0, "As of the data date", { fontColor: PALETTE.soft });
  builder.put(2, 2, settings.dataDate, {
    numberFormat: "d mmm yyyy",
    horizontal: "Left",
    fontColor: PALETTE.soft,
  });

  const rows = outcome.findings.length;
  builder.putRow(TABLE_ROW, 0, FINDING_HEADERS, HEADER);
  builder.height(TABLE_ROW, 20);
  const cells = outcome.findings.map((finding) =>
    findingRow(finding, checks.get(finding.check), registerNames.get(finding.register)),
  );
  builder.area(TABLE_ROW + 1, 0, cells);
  for (const [index, row] of cells.slice(0, MOST_HEIGHTS).entries())
    builder.height(TABLE_ROW + 1 + index, Math.min(TALLEST, LINE * linesOf(row)));
  // A table needs a row: an empty one says that there is nothing.
  if (rows === 0) builder.put(TABLE_ROW + 1, FINDING_HEADERS.indexOf("Finding"), "Nothing was found.");
  const count = Math.max(1, rows);
  builder.table({
    row: TABLE_ROW,
    column: 0,
    rows: count + 1,
    columns: FINDING_HEADERS.length,
    name: tables.findings,
    style: "TableStyleLight1",
    banded: false,
    filterButtons: true,
  });

  builder.put(TABLE_ROW - 1, CHECKS_AT, "What each check could judge", {
    bold: true,
    fontSize: 12,
    fontColor: PALETTE.accent,
  });
  builder.putRow(TABLE_ROW, CHECKS_AT, CHECK_HEADERS, HEADER);
  const waivedBy = waivedByCheck(outcome.findings);
  outcome.results.forEach((result, index) => {
    const cells = resultRow(result, waivedBy.get(result.id) ?? 0, checks.get(result.id));
    builder.putRow(TABLE_ROW + 1 + index, CHECKS_AT, cells);
  });
  builder.table({
    row: TABLE_ROW,
    column: CHECKS_AT,
    rows: Math.max(1, outcome.results.length) + 1,
    columns: CHECK_HEADERS.length,
    name: tables.checks,
    style: "TableStyleLight1",
    banded: false,
    filterButtons: true,
  });

  dress(builder, count);
  return builder.build({
    columnWidths: WIDTHS,
    tabColor: "#E5A626",
    frozen: { rows: TABLE_ROW + 1, columns: 2 },
    page: {
      orientation: "Landscape",
      paper: settings.paper,
      area: { row: 0, column: 0, rows: TABLE_ROW + 1 + count, columns: FINDING_HEADERS.length },
      titleRows: { first: TABLE_ROW, count: 1 },
      leftFooter: "Findings",
    },
  });
}

const HEADER = { bold: true, fill: PALETTE.accent, fontColor: PALETTE.white, vertical: "Center" } as const;

function dress(builder: ContentBuilder, rows: number): void {
  builder.look({ row: TABLE_ROW + 1, column: 0, rows, columns: FINDING_HEADERS.length }, { vertical: "Top" });
  for (const header of WRAPPED) {
    builder.look(
      { row: TABLE_ROW + 1, column: FINDING_HEADERS.indexOf(header), rows, columns: 1 },
      { wrap: true },
    );
  }
  builder.look(
    { row: TABLE_ROW + 1, column: FINDING_HEADERS.indexOf("Value"), rows, columns: 1 },
    { horizontal: "Left" },
  );
  builder.look(
    { row: TABLE_ROW + 1, column: FINDING_HEADERS.indexOf("Cell"), rows, columns: 1 },
    { fontColor: PALETTE.accent },
  );
  builder.look(
    { row: TABLE_ROW + 1, column: FINDING_HEADERS.indexOf("Waived until"), rows, columns: 1 },
    { numberFormat: "d mmm yyyy", horizontal: "Left" },
  );
  const tones = { Error: TONES["Red"], Warning: TONES["Amber"], Alert: TONES["Blue"] };
  for (const [word, tone] of Object.entries(tones)) {
    if (tone)
      builder.dress({
        row: TABLE_ROW + 1,
        column: 0,
        rows,
        columns: 1,
        kind: "formula",
        formula: `=A${TABLE_ROW + 2}="${word}"`,
        look: { fill: tone.fill, fontColor: tone.text },
      });
  }
}

/** How many lines a row needs: words wrap, so that a line is seldom quite full. */
function linesOf(cells: ReturnType<typeof findingRow>): number {
  const lines = WRAPPED.map((header) => {
    const column = FINDING_HEADERS.indexOf(header);
    const text = cells[column];
    return typeof text === "string" ? Math.ceil((text.length * 1.08) / (WIDTHS[column] ?? 1)) : 1;
  });
  return Math.max(1, ...lines);
}

function findingRow(
  finding: Finding,
  check: Check | undefined,
  register: string | undefined,
): (string | number | boolean | null | { formula: string })[] {
  return [
    WORDS[finding.severity],
    finding.check,
    finding.project,
    finding.key,
    finding.label,
    finding.owner,
    finding.header ?? register ?? finding.register,
    cellLink(finding.address),
    finding.value,
    finding.message,
    check?.why ?? "",
    check?.remedy ?? "",
    finding.fix ?? null,
    register ?? finding.register,
    finding.waiver?.expiresOn ?? null,
    finding.waiver ? `${finding.waiver.reason} (${finding.waiver.approver})` : null,
  ];
}

/** A link to the finding's cell that works in plain Excel, without the add-in. */
function cellLink(address: string): { formula: string } {
  const cell = address.slice(address.lastIndexOf("!") + 1);
  const quoted = (text: string): string => text.replaceAll('"', '""');
  return { formula: `=HYPERLINK("#${quoted(address)}","${quoted(cell)}")` };
}

function resultRow(
  result: CheckResult,
  waived: number,
  check: Check | undefined,
): (string | number | null)[] {
  const [reason] = [...result.notAssessableReasons].sort((a, b) => b[1] - a[1]);
  return [
    result.id,
    check?.title ?? "",
    WORDS[result.severity],
    result.assessed,
    result.findings,
    waived,
    result.notAssessable,
    reason ? `${reason[0]} (${reason[1]})` : null,
  ];
}

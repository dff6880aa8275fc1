import type { SheetContent } from "../changes/content";
import type { WaivedOutcome } from "../waivers/apply-waivers";
import type { Check, Severity } from "../checks/check";
import { reviewRules } from "../checks/rule-review";
import type { RuleUse } from "../checks/rule-review";
import { MANY_RENEWALS, waiverReport } from "../waivers/waiver-report";
import type { WaiverRemark } from "../waivers/waiver-report";
import type { Settings } from "../setup/settings";
import { longDate } from "../values/calendar";
import type { CellValue, Serial } from "../values/cell";
import { ContentBuilder } from "./content-builder";
import { PALETTE } from "./palette";

/** The headers of the review's table; what stands under Verdict and Note is the PMO's and survives rewriting. */
export const REVIEW_HEADERS = [
  "Check",
  "Title",
  "Severity",
  "In the last check",
  "Assessed",
  "Findings",
  "Waived",
  "Not assessable",
  "Most frequent reason",
  "Last fired",
  "Verdict",
  "Note",
] as const;
export const WAIVER_REMARK_HEADERS = ["Check", "Row", "Approver", "Expires on", "What to look at"] as const;
export const VERDICTS = ["Keep", "Change threshold", "Retire"] as const;

/** What an earlier review says of a check. */
export interface KeptReview {
  readonly lastFired: Serial | undefined;
  readonly verdict: CellValue;
  readonly note: CellValue;
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", alert: "Alert" };
const USES: Readonly<Record<RuleUse, string>> = {
  fired: "Fired",
  "always waived": "Every finding waived",
  "never fired": "Did not fire",
  "not assessable": "Not assessable",
  "nothing to judge": "No row that it is about",
};
const WIDTHS = [10, 44, 11, 24, 12, 12, 11, 18, 44, 14, 18, 40, 3, 10, 22, 20, 14, 60];
const TABLE_ROW = 4;
const REMARKS_AT = REVIEW_HEADERS.length + 1;
const DAY = { numberFormat: "d mmm yyyy", horizontal: "Left" } as const;
const HEADER = {
  bold: true,
  fill: PALETTE.accent,
  fontColor: PALETTE.white,
  vertical: "Center",
  wrap: true,
} as const;

/** The review of the rules: what each did in the last check and when it last fired, beside the PMO's verdict; and waivers to look at. */
export function reviewSheet(
  outcome: WaivedOutcome,
  checks: ReadonlyMap<string, Check>,
  kept: ReadonlyMap<string, KeptReview>,
  settings: Settings,
  tables: { readonly review: string; readonly waivers: string },
): SheetContent {
  const builder = new ContentBuilder();
  const rules = reviewRules(outcome);
  builder.put(0, 0, "Check review", { fontSize: 20, bold: true, fontColor: PALETTE.accent });
  builder.height(0, 30);
  const number = (use: RuleUse): number => rules.filter((rule) => rule.use === use).length;
  builder.put(
    1,
    0,
    `${rules.length} checks as of ${longDate(settings.dataDate)}: ${number("fired")} fired, ${number("never fired")} did not, ${number("always waived")} had every finding waived, ${number("not assessable")} could judge nothing, ${number("nothing to judge")} had no row to judge.`,
    { fontColor: PALETTE.soft },
  );
  builder.put(2, 0, "Verdict and Note are yours, and stay when the review is written again.", {
    fontColor: PALETTE.soft,
  });
  builder.putRow(TABLE_ROW, 0, REVIEW_HEADERS, HEADER);
  // Filter buttons take the place of a few letters, so that a header may need a second line.
  builder.height(TABLE_ROW, 32);
  rules.forEach((rule, index) => {
    const check = checks.get(rule.id);
    const before = kept.get(rule.id);
    builder.putRow(TABLE_ROW + 1 + index, 0, [
      rule.id,
      check?.title ?? "",
      check ? SEVERITIES[check.severity] : "",
      USES[rule.use],
      rule.assessed,
      rule.findings,
      rule.waived,
      rule.notAssessable,
      rule.reason ?? null,
      rule.findings > 0 ? settings.dataDate : (before?.lastFired ?? null),
      before?.verdict ?? null,
      before?.note ?? null,
    ]);
  });
  const rows = Math.max(1, rules.length);
  const body = (header: (typeof REVIEW_HEADERS)[number]) => ({
    row: TABLE_ROW + 1,
    column: REVIEW_HEADERS.indexOf(header),
    rows,
    columns: 1,
  });
  builder.look({ ...body("Check"), columns: REVIEW_HEADERS.length }, { vertical: "Top" });
  for (const header of ["Title", "Most frequent reason", "Note"] as const)
    builder.look(body(header), { wrap: true });
  // Numbers stand at the right edge of the column before.
  builder.look(body("Most frequent reason"), { indent: 1 });
  builder.look(body("Last fired"), DAY);
  for (const header of ["Assessed", "Findings", "Waived", "Not assessable"] as const)
    builder.look(body(header), { numberFormat: "#,##0" });
  builder.validate({
    ...body("Verdict"),
    kind: "list",
    list: VERDICTS.join(","),
    style: "stop",
    message: `A verdict is one of ${VERDICTS.join(", ")}.`,
  });
  const table = { row: TABLE_ROW, style: "TableStyleLight1", banded: false, filterButtons: true };
  builder.table({
    ...table,
    column: 0,
    rows: rows + 1,
    columns: REVIEW_HEADERS.length,
    name: tables.review,
  });

  const remarks = remarkRows(outcome);
  builder.put(TABLE_ROW - 1, REMARKS_AT, "Waivers to look at", {
    bold: true,
    fontSize: 12,
    fontColor: PALETTE.accent,
  });
  builder.putRow(TABLE_ROW, REMARKS_AT, WAIVER_REMARK_HEADERS, HEADER);
  remarks.forEach((cells, index) => builder.putRow(TABLE_ROW + 1 + index, REMARKS_AT, cells));
  const remarkCount = Math.max(1, remarks.length);
  const expiry = REMARKS_AT + WAIVER_REMARK_HEADERS.indexOf("Expires on");
  builder.look({ row: TABLE_ROW + 1, column: expiry, rows: remarkCount, columns: 1 }, DAY);
  builder.table({
    ...table,
    column: REMARKS_AT,
    rows: remarkCount + 1,
    columns: WAIVER_REMARK_HEADERS.length,
    name: tables.waivers,
  });
  return builder.build({
    columnWidths: WIDTHS,
    tabColor: "#E5A626",
    frozen: { rows: TABLE_ROW + 1, columns: 2 },
    page: {
      orientation: "Landscape",
      paper: settings.paper,
      area: { row: 0, column: 0, rows: TABLE_ROW + 1 + rows, columns: REVIEW_HEADERS.length },
      titleRows: { first: TABLE_ROW, count: 1 },
      leftFooter: "Check review",
    },
  });
}

const REMARKS: Readonly<Record<WaiverRemark["kind"], string>> = {
  "expired and back": "It has run out, and what was accepted is still there: renew it, or correct the row.",
  "not by the approver": "It was not granted by the approver whom PMO Setup names, and does not count.",
  "nothing to accept": "There is nothing left to accept: delete it.",
  "value changed": "The cell holds another value than when it was granted: look again.",
  renewed: `It was granted more than ${MANY_RENEWALS} times: change the rule's threshold, or correct the row.`,
};

function remarkRows(outcome: WaivedOutcome): CellValue[][] {
  const { remarks, oftenWaived } = waiverReport(outcome);
  const rows: CellValue[][] = [
    ...outcome.waiverProblems.map(({ at, text, next }) => [null, at, null, null, `${text} ${next}`]),
    ...remarks.map(({ kind, matched: { waiver } }) => [
      waiver.check,
      waiver.row,
      waiver.approver,
      waiver.expiresOn,
      REMARKS[kind],
    ]),
    ...oftenWaived.map(({ check, waivers, waived, findings }) => [
      check,
      null,
      null,
      null,
      `${waivers} waivers are in force, for ${waived} of ${findings} findings: the rule may not suit the program.`,
    ]),
  ];
  return rows.length > 0 ? rows : [[null, null, null, null, "No waiver needs a look."]];
}

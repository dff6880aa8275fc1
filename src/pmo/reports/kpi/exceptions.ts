import { EXCEPTIONS } from "../../figures/exceptions";
import { cellAddress } from "../../changes/address";
import type { SheetBuilder } from "../builder";
import { BODY, figureList, heading, PANEL, panel, rules } from "../grid";
import { PALETTE } from "../palette";

/** What the findings sheet counted at the time of the last check, by severity. */
export interface FindingCounts {
  readonly table: string;
  readonly severityHeader: string;
}

const SEVERITIES = ["Error", "Warning", "Alert"] as const;

/** Exceptions among open projects, beside the findings of the last check. Takes 12 rows. */
export function exceptions(sheet: SheetBuilder, row: number, findings: FindingCounts | undefined): number {
  const column = panel(0);
  heading(sheet, row, column, PANEL, "Exceptions: open projects that …");
  const end = figureList(sheet, row + 1, column, PANEL, EXCEPTIONS);
  sheet.dress({
    row: row + 1,
    column: column + PANEL - 1,
    rows: EXCEPTIONS.length,
    columns: 1,
    kind: "data bar",
    color: "#F7DFA9",
  });

  const right = panel(1);
  heading(sheet, row, right, PANEL, "Findings of the last check");
  if (findings) {
    SEVERITIES.forEach((severity, index) => {
      sheet.put(row + 1 + index, right, `${severity}s`, BODY);
      sheet.put(
        row + 1 + index,
        right + PANEL - 1,
        { formula: `=COUNTIFS(${findings.table}[${findings.severityHeader}],"${severity}")` },
        { bold: true, horizontal: "Right", numberFormat: "#,##0" },
      );
    });
    rules(sheet, row + 1, right, SEVERITIES.length, PANEL);
    sheet.put(
      row + 2 + SEVERITIES.length,
      right,
      "Each is listed with its cell, reason and remedy on the sheet Findings.",
      { fontColor: PALETTE.soft },
    );
    sheet.dress({
      row: row + 1,
      column: right + PANEL - 1,
      rows: 1,
      columns: 1,
      kind: "formula",
      formula: `=${cellAddress(row + 1, right + PANEL - 1)}>0`,
      look: { fontColor: "#9B1C14" },
    });
  } else {
    sheet.put(row + 1, right, "The registers have not been checked yet.", { fontColor: PALETTE.soft });
  }
  return end + 1;
}

import { EXCEPTIONS } from "../../figures/exceptions";
import { cellAddress } from "../../changes/address";
import type { SheetBuilder } from "../builder";
import { BODY, figureList, heading, PANEL, panel, rules } from "../grid";
import { PALETTE } from "../palette";

/** What the findings sheet counted at the time of the last check, by severity. */
export interface FindingCounts {
  readonly table: string;
  readonly severityHeader: string;
  /** The column that says until when a finding is waived; absent on sheets of earlier versions, which had no waivers. */
  readonly waivedHeader?: string;
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
    const { table, severityHeader, waivedHeader } = findings;
    // What a cell must hold to count as waived is told from blank by a number: hosts differ on what an empty criterion means.
    const waived = waivedHeader === undefined ? "" : `${table}[${waivedHeader}],">0"`;
    SEVERITIES.forEach((severity, index) => {
      const all = `${table}[${severityHeader}],"${severity}"`;
      sheet.put(row + 1 + index, right, `${severity}s`, BODY);
      sheet.put(
        row + 1 + index,
        right + PANEL - 1,
        { formula: `=COUNTIFS(${all})${waived && `-COUNTIFS(${all},${waived})`}` },
        { bold: true, horizontal: "Right", numberFormat: "#,##0" },
      );
    });
    const lines = waived ? SEVERITIES.length + 1 : SEVERITIES.length;
    if (waived) {
      sheet.put(row + lines, right, "Waived, not counted above", BODY);
      sheet.put(
        row + lines,
        right + PANEL - 1,
        { formula: `=COUNTIFS(${waived})` },
        { horizontal: "Right", numberFormat: "#,##0" },
      );
    }
    rules(sheet, row + 1, right, lines, PANEL);
    sheet.put(
      row + 2 + lines,
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

import { RISK_BANDS } from "../../figures/derived";
import * as risk from "../../figures/risk";
import type { SheetBuilder } from "../builder";
import { BODY, figureList, heading, HEAD, headRow, PANEL, panel, rules, toneWords } from "../grid";
import { toneOf } from "../palette";

/** Open risks by band, their chart, what needs doing, and the expected value. Takes 13 rows. */
export function bands(sheet: SheetBuilder, row: number): number {
  const column = panel(0);
  heading(sheet, row, column, PANEL, "Open threats by band");
  sheet.putRow(row + 1, column, ["Band", null, null, null, "Inherent", "Rated"]);
  sheet.look({ row: row + 1, column, rows: 1, columns: PANEL }, HEAD);
  headRow(sheet, row + 1);
  sheet.look({ row: row + 1, column: column + 4, rows: 1, columns: 2 }, { horizontal: "Right" });
  RISK_BANDS.forEach((band, index) => {
    sheet.put(row + 2 + index, column, band, BODY);
    sheet.figure(row + 2 + index, column + 4, risk.inInherentBand(band), { bold: true });
    sheet.figure(row + 2 + index, column + 5, risk.inBand(band), { bold: true });
  });
  rules(sheet, row + 2, column, RISK_BANDS.length, PANEL);
  toneWords(sheet, row + 2, column, RISK_BANDS.length, RISK_BANDS);

  sheet.chart({
    name: "Steerbook risk bands",
    title: "Open threats by rated band",
    type: "ColumnClustered",
    categories: { row: row + 2, column, rows: RISK_BANDS.length, columns: 1 },
    series: [
      {
        name: "Open threats",
        values: { row: row + 2, column: column + 5, rows: RISK_BANDS.length, columns: 1 },
        pointColors: RISK_BANDS.map((band) => toneOf(band).bar),
      },
    ],
    box: { row, column: panel(1), rows: 13, columns: PANEL },
    legend: "none",
    dataLabels: true,
    gapWidth: 50,
  });

  heading(sheet, row, panel(2), PANEL, "Needs doing");
  figureList(sheet, row + 1, panel(2), PANEL, [
    risk.REVIEWS_OVERDUE,
    risk.REVIEW_OVERDUE_RATE,
    risk.ACTIONS_OVERDUE,
    risk.NO_OWNER,
    risk.NO_RESPONSE,
    risk.ESCALATED,
    risk.OCCURRED_UNLINKED,
  ]);
  heading(sheet, row + 8, panel(0), PANEL, "Expected value");
  figureList(sheet, row + 9, panel(0), PANEL, [
    risk.EMV_THREATS,
    risk.EMV_OPPORTUNITIES,
    risk.EMV_NET,
    risk.EMV_COUNT,
  ]);
  return row + 13;
}

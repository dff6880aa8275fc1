import type { SheetBuilder } from "./builder";
import { currencySign, unitText } from "./formats";
import { col, FIRST, LABEL, TITLE } from "./grid";
import { PALETTE } from "./palette";

/** The top of a report: its title, and the settings that every figure goes by, as live cells. Takes rows 0 to 2. */
export function reportHeader(sheet: SheetBuilder, title: string): void {
  const { settings } = sheet.input.facts;
  sheet.put(0, FIRST, { formula: `=PMO_Program&" · ${title}"` }, TITLE);
  sheet.height(0, 32);
  sheet.height(1, 18);
  sheet.height(2, 8);
  const money = `${currencySign(settings.currency).trim()} ${unitText(settings.unit)}`.trim();
  const facts: [string, string, string?][] = [
    ["Data date", "=PMO_DataDate", "d mmm yyyy"],
    ["Money in", `="${money}"`],
    ["PMO", "=PMO_Type"],
  ];
  facts.forEach(([label, formula, numberFormat], index) => {
    const column = col(index * 3);
    sheet.put(1, column, label, LABEL);
    sheet.put(
      1,
      column + 1,
      { formula },
      { bold: true, horizontal: "Left", fontColor: PALETTE.ink, ...(numberFormat ? { numberFormat } : {}) },
    );
  });
}

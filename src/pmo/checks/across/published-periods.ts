import { columnOf, MARK_HEADER, PERIOD_HEADER } from "../../history/earlier";
import { isPublishedMark, publishedMark, sealMark, sealsIn } from "../../history/mark";
import { periodLabel, periodOrder } from "../../history/period";
import type { Register } from "../../registers/register";
import { PERIOD_HEADERS } from "../../setup/periods";
import type { CellValue } from "../../values/cell";
import { findingAddress } from "../engine/address";
import type { Check } from "../check";
import { tableChecks } from "../define";
import { SOURCE } from "../common/sources";
import { count } from "../common/words";

const KEPT_ROWS = PERIOD_HEADERS.indexOf("Kept rows");

/** What was published stays as it was. */
export const PUBLISHED_PERIODS: readonly Check[] = [
  tableChecks({ family: "timeliness", register: "projects" })({
    id: "TIM-05",
    severity: "error",
    title: "Published period edited",
    rule: "A row that was kept when a period was published is no longer as it was then, or is gone, or has come since. One finding for each edited row; one for a period whose number of rows differs.",
    why: "What was published can be defended only while it stays as it was.",
    remedy:
      "Undo the edit on the history sheet; where it is meant, have this finding waived with the reason.",
    source: SOURCE.own,
    everyRegister: true,
    run: (register, { past }, report) => {
      const history = past.histories.find(({ template }) => template.id === register.template.id);
      const sealed = past.periods.flatMap((row) => {
        const seal = sealsIn(row[KEPT_ROWS] ?? null).find((one) => one.register === register.template.name);
        return seal && seal.rows > 0 ? [{ period: row[0] ?? null, seal }] : [];
      });
      if (sealed.length === 0) report.notAssessable("No period of the register is published", 0);
      for (const { period, seal } of sealed) {
        report.assessed(1);
        const kept = history ? keptRows(history, period) : [];
        const label = periodLabel(period);
        for (const { row, mark } of kept) {
          if (!history || publishedMark(cellsOf(history, row)) === mark) continue;
          report.finding(
            `Row ${history.firstRow + row + 1} of ${history.sheet}, kept for ${label}, has been edited since.`,
            {
              address: findingAddress(history.sheet, history.firstRow + row, history.firstColumn),
            },
          );
        }
        const marks = kept.map(({ mark }) => mark);
        if (marks.length !== seal.rows || sealMark(marks) !== seal.mark)
          report.finding(
            `${count(seal.rows, "row")} of the register ${seal.rows === 1 ? "was" : "were"} kept for ${label}, and they are no longer those: there ${marks.length === 1 ? "is" : "are"} ${marks.length}.`,
            {
              ...(history
                ? { address: findingAddress(history.sheet, history.firstRow - 1, history.firstColumn) }
                : {}),
            },
          );
      }
    },
  }),
];

function keptRows(history: Register, period: CellValue): { readonly row: number; readonly mark: string }[] {
  const order = periodOrder(period);
  const periods = columnOf(history, PERIOD_HEADER) ?? [];
  const marks = columnOf(history, MARK_HEADER) ?? [];
  return marks.flatMap((cell, row) => {
    const mark = String(cell ?? "");
    return isPublishedMark(mark) && periodOrder(periods[row]) === order ? [{ row, mark }] : [];
  });
}

const cellsOf = ({ columns }: Register, row: number): (readonly [string, CellValue])[] =>
  columns.map(({ header, values }) => [header, values[row] ?? null] as const);

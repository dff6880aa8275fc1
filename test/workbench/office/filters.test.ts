import { openExcel } from "../../support/excel";
import type { OpenExcel } from "../../support/excel";

const ROWS = [
  ["Name", "Score", "Due"],
  ["Alpha", 4, 46112], // 31 March 2026, the day of the test's clock
  ["Beta", 9, 46113],
  ["alpine", 16, 46143],
  ["", 25, 46477],
  ["Gamma", 1, ""],
];

/** Which data rows are still shown, counted from 1. */
function shown({ host }: OpenExcel): number[] {
  const sheet = host.workbook.activeSheet;
  return [1, 2, 3, 4, 5].filter((row) => sheet.rowBands.get(row)?.hidden !== true);
}

async function filtered(
  act: (table: Excel.Table, name: Excel.Filter, score: Excel.Filter, due: Excel.Filter) => void,
): Promise<number[]> {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C6").values = ROWS;
    const table = sheet.tables.add("A1:C6", true);
    const [name, score, due] = ["Name", "Score", "Due"].map((column) => table.columns.getItem(column).filter);
    if (name && score && due) act(table, name, score, due);
    await context.sync();
  });
  return shown(excel);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.filter and excel.filtercriteria */
describe("filters hide rows", () => {
  const CASES: readonly (readonly [string, Parameters<typeof filtered>[0], readonly number[]])[] = [
    ["values, whatever their case", (_t, name) => name.applyValuesFilter(["ALPHA", "Gamma"]), [1, 5]],
    ["a pattern", (_t, name) => name.applyCustomFilter("=al*"), [1, 3]],
    ["a comparison", (_t, _n, score) => score.applyCustomFilter(">=9"), [2, 3, 4]],
    ["between", (_t, _n, score) => score.applyCustomFilter(">4", "<25", "And"), [2, 3]],
    ["either", (_t, _n, score) => score.applyCustomFilter("<2", ">20", "Or"), [4, 5]],
    ["blanks", (_t, name) => name.applyCustomFilter("="), [4]],
    ["non-blanks", (_t, name) => name.applyCustomFilter("<>"), [1, 2, 3, 5]],
    ["the top two", (_t, _n, score) => score.applyTopItemsFilter(2), [3, 4]],
    ["the lowest two", (_t, _n, score) => score.applyBottomItemsFilter(2), [1, 5]],
    ["the top 40 %", (_t, _n, score) => score.applyTopPercentFilter(40), [3, 4]],
    ["above the average of 11", (_t, _n, score) => score.applyDynamicFilter("AboveAverage"), [3, 4]],
    ["today", (_t, _n, _s, due) => due.applyDynamicFilter("Today"), [1]],
    ["tomorrow", (_t, _n, _s, due) => due.applyDynamicFilter("Tomorrow"), [2]],
    ["next month, April", (_t, _n, _s, due) => due.applyDynamicFilter("NextMonth"), [2]],
    ["next year, 2027", (_t, _n, _s, due) => due.applyDynamicFilter("NextYear"), [4]],
    ["the year to date", (_t, _n, _s, due) => due.applyDynamicFilter("YearToDate"), [1]],
    [
      "a cell colour",
      (table, name) => {
        table.getDataBodyRange().getCell(1, 0).format.fill.color = "#FF0000";
        name.applyCellColorFilter("#FF0000");
      },
      [2],
    ],
    [
      "criteria of two columns",
      (_t, name, score) => {
        name.apply({ filterOn: "Custom", criterion1: "=al*" });
        score.apply({ filterOn: "Custom", criterion1: ">5" });
      },
      [3],
    ],
    [
      "clearing one column's",
      (_t, name, score) => {
        name.applyValuesFilter(["Alpha"]);
        score.applyCustomFilter(">5");
        score.clear();
      },
      [1],
    ],
    [
      "clearing all",
      (table, name) => {
        name.applyValuesFilter(["Alpha"]);
        table.clearFilters();
      },
      [1, 2, 3, 4, 5],
    ],
    [
      "a change shows only after reapplying",
      (table, _n, score) => {
        score.applyCustomFilter(">5");
        table.getDataBodyRange().getCell(0, 1).values = [[100]];
      },
      [2, 3, 4],
    ],
    [
      "reapplied",
      (table, _n, score) => {
        score.applyCustomFilter(">5");
        table.getDataBodyRange().getCell(0, 1).values = [[100]];
        table.reapplyFilters();
      },
      [1, 2, 3, 4],
    ],
  ];

  test.each(CASES)("%s", async (_what, act, rows) => {
    expect(await filtered(act)).toEqual(rows);
  });

  test("SUBTOTAL skips rows that a filter hides; the criteria are read back", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C6").values = ROWS;
      const table = sheet.tables.add("A1:C6", true);
      sheet.getRange("E8:E9").formulas = [["=SUBTOTAL(109,B2:B6)"], ["=SUM(B2:B6)"]];
      const { filter } = table.columns.getItem("Score");
      filter.applyCustomFilter(">5");
      filter.load("criteria");
      table.autoFilter.load("isDataFiltered");
      const totals = sheet.getRange("E8:E9").load("values");
      const visible = table.getDataBodyRange().getVisibleView();
      visible.load("values");
      await context.sync();
      expect(totals.values).toEqual([[50], [55]]);
      expect(filter.criteria).toMatchObject({ filterOn: "Custom", criterion1: ">5" });
      expect(table.autoFilter.isDataFiltered).toBe(true);
      expect(visible.values.map((row) => Number(row[1]))).toEqual([9, 16, 25]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.autofilter
  test("the filter of a sheet's range", async () => {
    const excel = await openExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:C6").values = ROWS;
      sheet.autoFilter.apply(sheet.getRange("A1:C6"), 1, { filterOn: "Custom", criterion1: ">5" });
      const range = sheet.autoFilter.getRange().load("address");
      sheet.autoFilter.load("enabled,isDataFiltered");
      await context.sync();
      expect([range.address, sheet.autoFilter.enabled]).toEqual(["Sheet1!A1:C6", true]);
      expect(shown(excel)).toEqual([2, 3, 4]);
      sheet.autoFilter.remove();
      sheet.autoFilter.load("enabled");
      const none = sheet.autoFilter.getRangeOrNullObject();
      await context.sync();
      expect([sheet.autoFilter.enabled, none.isNullObject]).toEqual([false, true]);
      expect(shown(excel)).toEqual([1, 2, 3, 4, 5]);
    });
  });
});

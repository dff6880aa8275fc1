import { openExcel, refusalOf } from "../../support/excel";

describe("limits of round trips", () => {
  // The web's limit of 5 MB: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
  test("a request above 5 MB is refused and nothing is done", async () => {
    const { run, host } = await openExcel();
    const big = "x".repeat(30_000);
    const refused = await refusalOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A200").values = Array.from({ length: 200 }, () => [big]);
        await context.sync();
      }),
    );
    expect(refused.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(host.workbook.activeSheet.value(0, 0)).toBeNull();
  });

  test("an answer above 5 MB is refused", async () => {
    const { run, host } = await openExcel();
    const sheet = host.workbook.activeSheet;
    for (let row = 0; row < 200; row++) sheet.setCell(row, 0, { value: "x".repeat(30_000) });
    const refused = await refusalOf(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1:A200").load("values");
        await context.sync();
      }),
    );
    expect(refused.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  // https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization: 5,000,000 cells
  test("too many cells read as null, as whole columns do", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const many = sheet.getRangeByIndexes(0, 0, 1_000_000, 6);
      const columns = sheet.getRange("A:B");
      many.load("values,cellCount");
      columns.load("values,text,numberFormat,formulas,address,cellCount");
      await context.sync();
      expect([many.values, many.cellCount]).toEqual([null, 6_000_000]);
      expect([columns.values, columns.text, columns.numberFormat, columns.formulas]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([columns.address, columns.cellCount]).toEqual(["Sheet1!A:B", 2_097_152]);
    });
  });
});

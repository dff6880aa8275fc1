import { events, openExcel, refusalOf } from "../../support/excel";

describe("the real Office.js on the embedded host", () => {
  test("writes, reads and calculates in one batch", async () => {
    const { run, host } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      const sum = sheet.getRange("C1");
      sum.formulas = [["=SUM(A1:B2)"]];
      sum.load("values,address,formulas");
      await context.sync();
      expect(sum.values).toEqual([[10]]);
      expect(sum.address).toBe("Sheet1!C1");
      expect(sum.formulas).toEqual([["=SUM(A1:B2)"]]);
    });
    // The batch of the sync and the one that releases the ranges.
    expect(host.statistics.roundTrips).toBe(2);
  });

  test("answers null objects, and everything reached through them", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const missing = context.workbook.worksheets.getItemOrNullObject("Nope");
      const range = missing.getRange("A1");
      range.load("values");
      missing.delete();
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test("a refusal stops the batch; what came before stays done", async () => {
    const { run, host } = await openExcel();
    const refused = await refusalOf(
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A2:B2").values = [["only one"]];
        sheet.getRange("A3").values = [["never"]];
        await context.sync();
      }),
    );
    expect(refused).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
    const sheet = host.workbook.activeSheet;
    expect([sheet.value(0, 0), sheet.value(1, 0), sheet.value(2, 0)]).toEqual(["done", null, null]);
  });

  test("ranges live on between syncs and move with the sheet", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange("B5");
      range.values = [["here"]];
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!B7", [["here"]]]);
    });
  });

  test("collections load nested properties", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").values = [["ID", "Title"]];
      const table = sheet.tables.add("A1:B1", true);
      table.name = "Risks";
      table.rows.add(undefined, [[1, "late"]]);
      context.workbook.tables.load("items/name,items/columns/items/name,count");
      await context.sync();
      const [loaded] = context.workbook.tables.items;
      expect(loaded?.name).toBe("Risks");
      expect(loaded?.columns.items.map((column) => column.name)).toEqual(["ID", "Title"]);
      expect(context.workbook.tables.count).toBe(1);
    });
  });

  test("events reach their handlers, with who caused them", async () => {
    const { run, host } = await openExcel();
    const heard: unknown[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (args) => {
        heard.push([args.address, args.triggerSource, args.details?.valueAfter]);
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[5]];
      await context.sync();
    });
    host.edit(host.workbook.activeSheetId, 1, 0, "typed");
    await events();
    expect(heard).toEqual([
      ["A1", "ThisLocalAddin", 5],
      ["A2", "Unknown", "typed"],
    ]);
  });

  test("what is not implemented is refused by name", async () => {
    const { run } = await openExcel();
    const refused = await refusalOf(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").getImage();
        await context.sync();
      }),
    );
    expect(refused.code).toBe("ApiNotFound");
    expect(refused.message).toContain("Range.getImage");
  });
});

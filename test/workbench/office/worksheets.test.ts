import { openExcel } from "../../support/excel";

async function names(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  return sheets.items.map((sheet) => sheet.name);
}

describe("worksheets", () => {
  test("new sheets are put last, are not shown, and get the next free name", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add();
      worksheets.add();
      worksheets.add("Risks");
      const active = worksheets.getActiveWorksheet().load("name");
      expect(await names(context)).toEqual(["Sheet1", "Sheet2", "Sheet3", "Risks"]);
      expect(active.name).toBe("Sheet1");
    });
  });

  test("sheets are found by name in any case and by id; the rest is null or refused", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const risks = worksheets.add("Risks").load("id");
      await context.sync();
      const found = [worksheets.getItem("RISKS"), worksheets.getItem(risks.id)];
      for (const one of found) one.load("name");
      const none = worksheets.getItemOrNullObject("Nobody");
      none.load("name");
      await context.sync();
      expect(found.map((one) => one.name)).toEqual(["Risks", "Risks"]);
      expect(none.isNullObject).toBe(true);
    });
  });

  test("formulas, names and validations follow a new name", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { worksheets, names: defined } = context.workbook;
      const data = worksheets.getActiveWorksheet();
      const other = worksheets.add("Other");
      other.getRange("A1:A2").formulas = [["=Sheet1!B2*2"], ["=SUM(Sheet1!A:A)"]];
      defined.add("Rates", data.getRange("C1:C9"));
      data.name = "Project list";
      const formulas = other.getRange("A1:A2").load("formulas");
      const rates = defined.getItem("Rates").load("formula");
      await context.sync();
      expect(formulas.formulas).toEqual([["='Project list'!B2*2"], ["=SUM('Project list'!A:A)"]]);
      expect(rates.formula).toBe("='Project list'!$C$1:$C$9");
    });
  });

  test("references to a deleted sheet turn to #REF!", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { worksheets, names: defined } = context.workbook;
      const data = worksheets.getActiveWorksheet();
      const lists = worksheets.add("Lists");
      defined.add("States", lists.getRange("A1:A3"));
      data.getRange("A1").formulas = [["=Lists!A1+1"]];
      lists.delete();
      const cell = data.getRange("A1").load("formulas,values");
      const states = defined.getItem("States").load("formula");
      await context.sync();
      expect([cell.formulas, cell.values]).toEqual([[["=#REF!+1"]], [["#REF!"]]]);
      expect(states.formula).toContain("#REF!");
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet (copy: the sheet's tables, formulas, formats)
  test("a copy has its own tables, and its formulas look at itself", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [
        ["Id", "Score"],
        [1, 4],
        [2, 9],
      ];
      sheet.tables.add("A1:B3", true).name = "Risks";
      sheet.getRange("D1:D3").formulas = [["=SUM(Risks[Score])"], ["=A2"], ["=Sheet1!A3"]];
      sheet.getRange("A1").format.fill.color = "#FF0000";
      const copied = sheet.copy("End").load("name,position");
      const { tables } = copied;
      tables.load("items/name");
      const cells = copied.getRange("D1:D3").load("formulas,values");
      const fill = copied.getRange("A1").format.fill.load("color");
      await context.sync();
      expect([copied.name, copied.position]).toEqual(["Sheet1 (2)", 1]);
      expect(tables.items).toHaveLength(1);
      const [own] = tables.items;
      expect(own?.name).not.toBe("Risks");
      expect(cells.formulas).toEqual([[`=SUM(${own?.name ?? ""}[Score])`], ["=A2"], ["='Sheet1 (2)'!A3"]]);
      expect(cells.values).toEqual([[13], [1], [2]]);
      expect(fill.color).toBe("#FF0000");
    });
  });

  test("sheets move, hide and take colours", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getActiveWorksheet();
      const second = worksheets.add("Second");
      const third = worksheets.add("Third");
      third.position = 0;
      third.tabColor = "orange";
      second.visibility = "Hidden";
      third.load("tabColor,position");
      const next = third.getNext().load("name");
      const visible = first.getNextOrNullObject(true);
      const counts = [worksheets.getCount(), worksheets.getCount(true)];
      const last = worksheets.getLast(true).load("name");
      expect(await names(context)).toEqual(["Third", "Sheet1", "Second"]);
      expect([third.tabColor, third.position, next.name, last.name]).toEqual([
        "#FFA500",
        0,
        "Sheet1",
        "Sheet1",
      ]);
      expect(visible.isNullObject).toBe(true);
      expect(counts.map((count) => count.value)).toEqual([3, 2]);
    });
  });

  // https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-activate-member(1)
  test("hiding the sheet that is shown shows another", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getActiveWorksheet();
      worksheets.add("Second");
      first.visibility = "Hidden";
      const active = worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect(active.name).toBe("Second");
    });
  });

  test("gridlines, headings and the width of columns", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("showGridlines,showHeadings,standardHeight");
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.standardHeight]).toEqual([true, true, 15]);
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.standardWidth = 12;
      sheet.load("showGridlines,showHeadings,standardWidth");
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.standardWidth]).toEqual([false, false, 12]);
    });
  });

  test("set() and toJSON work on several properties", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.set({ name: "Risks", tabColor: "#00FF00" });
      sheet.load("name,tabColor");
      await context.sync();
      expect(sheet.toJSON()).toMatchObject({ name: "Risks", tabColor: "#00FF00" });
    });
  });

  test("custom properties of a sheet", async () => {
    const { run } = await openExcel();
    await run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add("steer", "1");
      customProperties.add("Steer", "2");
      customProperties.load("items/key,items/value");
      const none = customProperties.getItemOrNullObject("other");
      await context.sync();
      expect(customProperties.items.map(({ key, value }) => [key, value])).toEqual([["steer", "2"]]);
      expect(none.isNullObject).toBe(true);
    });
  });
});

import { events, openExcel } from "../../support/excel";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
describe("events", () => {
  test("a changed cell tells its values before and after; who did it is told", async () => {
    const { run, host } = await openExcel();
    const told: Excel.WorksheetChangedEventArgs[] = [];
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add((args) => {
        told.push(args);
        return Promise.resolve();
      });
      await context.sync();
      context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [["by program"]];
      await context.sync();
    });
    host.edit(host.workbook.activeSheet.id, 1, 1, "7");
    await events();
    expect(
      told.map(({ address, changeType, triggerSource, details }) => [
        address,
        changeType,
        triggerSource,
        details,
      ]),
    ).toEqual([
      [
        "B2",
        "RangeEdited",
        "ThisLocalAddin",
        { valueBefore: "", valueAfter: "by program", valueTypeBefore: "Empty", valueTypeAfter: "String" },
      ],
      [
        "B2",
        "RangeEdited",
        "Unknown",
        { valueBefore: "by program", valueAfter: 7, valueTypeBefore: "String", valueTypeAfter: "Double" },
      ],
    ]);
  });

  test("rows inserted and cells deleted are told as such, and of every sheet by the collection", async () => {
    const { run } = await openExcel();
    const told: string[] = [];
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((args) => {
        told.push(`${args.changeType} ${args.address}`);
        return Promise.resolve();
      });
      await context.sync();
      const sheet = context.workbook.worksheets.add("Other");
      sheet.getRange("2:3").insert("Down");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("A1:B1").delete("Up");
      await context.sync();
    });
    await events();
    expect(told).toEqual(["RowInserted 2:3", "ColumnDeleted B:B", "CellDeleted A1:B1"]);
  });

  test("the cells of an event can be worked on", async () => {
    const { run, host } = await openExcel();
    const seen: unknown[] = [];
    await run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (args) => {
        await run(async (inner) => {
          const range = args.getRange(inner);
          range.load("values,address");
          await inner.sync();
          seen.push(range.address, range.values);
        });
      });
      await context.sync();
    });
    host.edit(host.workbook.activeSheet.id, 4, 2, "x");
    await events();
    expect(seen).toEqual(["Sheet1!C5", [["x"]]]);
  });

  test("sheets added, renamed, shown, deleted", async () => {
    const { run } = await openExcel();
    const told: string[] = [];
    const note = (what: string) => (): Promise<void> => {
      told.push(what);
      return Promise.resolve();
    };
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      worksheets.onActivated.add(note("activated"));
      worksheets.onDeactivated.add(note("deactivated"));
      worksheets.onMoved.add(note("moved"));
      worksheets.onVisibilityChanged.add(note("visibility"));
      worksheets.onNameChanged.add((args) => {
        told.push(`${args.nameBefore} > ${args.nameAfter}`);
        return Promise.resolve();
      });
      await context.sync();
      const sheet = worksheets.add("New");
      sheet.name = "Newer";
      sheet.activate();
      sheet.position = 0;
      worksheets.getItem("Sheet1").visibility = "Hidden";
      worksheets.getItem("Sheet1").visibility = "Visible";
      sheet.delete();
      await context.sync();
    });
    await events();
    expect(told.filter((what) => !what.includes("activated"))).toEqual([
      "added",
      "New > Newer",
      "moved",
      "visibility",
      "visibility",
      "deleted",
    ]);
    expect(told.filter((what) => what.includes("activated")).slice(0, 2)).toEqual([
      "deactivated",
      "activated",
    ]);
  });

  test("selections, by program and by hand", async () => {
    const { run, host } = await openExcel();
    const told: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onSelectionChanged.add((args) => {
        told.push(args.address);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        told.push("workbook");
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("B2:C3").select();
      await context.sync();
    });
    host.select(host.workbook.activeSheet.id, "D4");
    await events();
    expect(told.filter((what) => what !== "workbook")).toEqual(["B2:C3", "D4"]);
    expect(told.filter((what) => what === "workbook")).toHaveLength(2);
  });

  test("tables: changed, selected, added", async () => {
    const { run, host } = await openExcel();
    const told: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.tables.onAdded.add(() => {
        told.push("added");
        return Promise.resolve();
      });
      sheet.getRange("A1:B1").values = [["What", "When"]];
      await context.sync();
      const table = sheet.tables.add("A1:B3", true);
      table.onChanged.add((args) => {
        told.push(`${args.changeType} ${args.address}`);
        return Promise.resolve();
      });
      table.onSelectionChanged.add((args) => {
        told.push(`${args.isInsideTable ? "in" : "out"} ${args.address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("E5").values = [["elsewhere"]];
      await context.sync();
    });
    const { id } = host.workbook.activeSheet;
    host.edit(id, 1, 0, "in the table");
    host.select(id, "A2");
    await events();
    expect(told).toEqual(["added", "RangeEdited A2", "in A2"]);
  });

  test("calculation is told of the cells that changed by it", async () => {
    const { run } = await openExcel();
    const told: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [[1, "=A1*2"]];
      await context.sync();
      sheet.onCalculated.add((args) => {
        told.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1").values = [[4]];
      await context.sync();
    });
    await events();
    expect(told).toEqual(["B1"]);
  });

  test("formats are told apart from values", async () => {
    const { run } = await openExcel();
    const told: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onFormatChanged.add((args) => {
        told.push(`format ${args.address}`);
        return Promise.resolve();
      });
      sheet.onChanged.add((args) => {
        told.push(`value ${args.address}`);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B1").format.fill.color = "red";
      await context.sync();
    });
    await events();
    expect(told).toEqual(["format A1:B1"]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events#enable-and-disable-events
  test("events can be switched off for all, and a handler removed", async () => {
    const { run, host } = await openExcel();
    let count = 0;
    const { id } = host.workbook.activeSheet;
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => {
        count++;
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
      return added;
    });
    host.edit(id, 0, 0, "unheard");
    await run(async (context) => {
      context.runtime.load("enableEvents");
      await context.sync();
      expect(context.runtime.enableEvents).toBe(false);
      context.runtime.enableEvents = true;
      await context.sync();
    });
    host.edit(id, 0, 0, "heard");
    await events();
    expect(count).toBe(1);
    handler.remove();
    await handler.context.sync();
    host.edit(id, 0, 0, "late");
    await events();
    expect(count).toBe(1);
  });
});

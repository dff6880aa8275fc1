import { Workbook } from "../../../src/workbench/engine/workbook";
import { installGlobals, loadOfficeJs } from "../../../src/workbench/office/node-client";
import { events, openExcel, refusalOf } from "../../support/excel";

const write = (context: Excel.RequestContext, cell: string, value: string): void => {
  context.workbook.worksheets.getActiveWorksheet().getRange(cell).values = [[value]];
};

describe("the host", () => {
  test.each([
    ["before", [null, null]],
    ["midway", ["a", null]],
    ["after", ["a", "b"]],
  ] as const)("a failure planned %s a round trip", async (how, left) => {
    const { run, host } = await openExcel();
    host.failOn(1, how, "GeneralException");
    const refused = await refusalOf(
      run(async (context) => {
        write(context, "A1", "a");
        write(context, "A2", "b");
        await context.sync();
      }),
    );
    const sheet = host.workbook.activeSheet;
    expect(refused.code).toBe("GeneralException");
    expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual(left);
    // Only that round trip fails.
    await run(async (context) => {
      write(context, "A3", "c");
      await context.sync();
    });
    expect(sheet.value(2, 0)).toBe("c");
  });

  test("round trips, bytes and time are counted", async () => {
    const { run, host } = await openExcel();
    await run(async (context) => {
      // Ranges would cost a third, in which the client lets go of them.
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = "One";
      await context.sync();
      sheet.name = "Two";
      await context.sync();
    });
    expect(host.statistics.roundTrips).toBe(2);
    expect(host.statistics.requestBytes).toBeGreaterThan(100);
    host.resetStatistics();
    expect(host.statistics).toEqual({ roundTrips: 0, requestBytes: 0, responseBytes: 0, milliseconds: 0 });
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/specify-api-requirements-runtime
  test("an older Excel says so, and lacks what came later", async () => {
    const { client, run } = await openExcel({ apiSets: { ExcelApi: "1.8" } });
    const { requirements } = client.Office.context;
    expect([
      requirements.isSetSupported("ExcelApi", "1.8"),
      requirements.isSetSupported("ExcelApi", "1.9"),
    ]).toEqual([true, false]);
    const refused = await refusalOf(
      run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRanges("A1,B2").load("address");
        await context.sync();
      }),
    );
    expect(refused.code).toBe("ApiNotFound");
  });

  test("hosts of one process do not disturb each other", async () => {
    const [one, two] = await Promise.all([openExcel(), openExcel()]);
    await Promise.all(
      [one, two].map((excel, index) =>
        excel.run(async (context) => {
          write(context, "A1", `book ${index}`);
          await context.sync();
        }),
      ),
    );
    expect([one, two].map(({ host }) => host.workbook.activeSheet.value(0, 0))).toEqual(["book 0", "book 1"]);
  });

  test("two clients of one host see one workbook, and hear each other", async () => {
    const { host, run } = await openExcel();
    const other = await loadOfficeJs(host);
    const heard: string[] = [];
    await other.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().onChanged.add((args) => {
        heard.push(args.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await run(async (context) => {
      write(context, "C3", "hello");
      await context.sync();
    });
    await events();
    expect(heard).toEqual(["C3"]);
  });

  test("globals for scripts, and their removal", async () => {
    const { client, host } = await openExcel();
    const remove = installGlobals(client);
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      write(context, "A1", "global");
      await context.sync();
    });
    expect(host.workbook.activeSheet.value(0, 0)).toBe("global");
    expect(OfficeExtension.Error.name).not.toBe("");
    if (typeof remove === "function") (remove as () => void)();
  });

  test("Office says where it runs, and keeps commands by their name", async () => {
    const { client } = await openExcel();
    const ready = await client.Office.onReady();
    expect(ready.host).toBe("Excel");
    let called = false;
    client.Office.actions.associate("refresh", () => {
      called = true;
    });
    expect(called).toBe(false);
  });

  test("another workbook is opened in place; the page is told", async () => {
    const { host, run } = await openExcel();
    const told: string[] = [];
    host.onChange((changes) => told.push(...changes.map((change) => change.kind)));
    const workbook = new Workbook();
    workbook.addSheet("Register").setCell(0, 0, { value: 12 });
    host.open(workbook);
    expect(told).toEqual(["sheet"]);
    await run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Register").getRange("A1").load("values");
      await context.sync();
      expect(cell.values).toEqual([[12]]);
    });
  });

  test("the page is told of each batch's changes, calculated cells too", async () => {
    const { host, run } = await openExcel();
    const told: string[] = [];
    const stop = host.onChange((changes) => told.push(changes.map((change) => change.kind).join()));
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B1").formulas = [["=A1*2"]];
      await context.sync();
      sheet.getRange("A1").values = [[2]];
      await context.sync();
      sheet.getRange("A1").load("values");
      await context.sync();
    });
    expect(told).toHaveLength(2);
    expect(told[1]).toContain("edited");
    expect(told[1]).toContain("calculated");
    stop();
    host.edit(host.workbook.activeSheet.id, 0, 0, "5");
    expect(told).toHaveLength(2);
  });

  test("whether the workbook has changed since it was saved", async () => {
    const { host, run } = await openExcel();
    const dirty = (): Promise<boolean> =>
      run(async (context) => {
        context.workbook.load("isDirty");
        await context.sync();
        return context.workbook.isDirty;
      });
    expect(await dirty()).toBe(false);
    host.select(host.workbook.activeSheet.id, "B2");
    expect(await dirty()).toBe(false);
    host.edit(host.workbook.activeSheet.id, 0, 0, "x");
    expect(await dirty()).toBe(true);
    host.markSaved();
    expect(await dirty()).toBe(false);
  });
});

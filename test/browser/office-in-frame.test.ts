import type { Frame } from "playwright-core";
import { saveBook } from "../../src/workbench/files/save";
import { Workbenches, describeInBrowser } from "../support/browser";
import type { Workbench } from "../support/browser";
import { showcase } from "../support/showcase";

describeInBrowser("Office.js in the pane and the grid beside it", () => {
  let workbenches: Workbenches;
  let page: Workbench;
  let pane: Frame;

  beforeAll(async () => {
    workbenches = await Workbenches.start();
  }, 300_000);
  afterAll(() => workbenches?.stop());
  beforeEach(async () => {
    page = await workbenches.open();
    await page.openBytes("showcase.xlsx", await saveBook(showcase()));
    await page.opened("showcase.xlsx");
    pane = await page.pane();
    await pane.waitForFunction(() => typeof Excel !== "undefined");
  });
  afterEach(async () => {
    const { errors } = page;
    await page.close();
    expect(errors).toEqual([]);
  });

  const name = (): Promise<string> => page.page.getByLabel("Name box").inputValue();
  const tabs = (): Promise<string[]> => page.page.getByRole("tab").allTextContents();

  it("shows what the add-in writes, selects and formats", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Summary");
        const range = sheet.getRange("A25:B26");
        range.values = [
          ["New", 1],
          ["Newer", "=B25*2"],
        ];
        range.format.fill.color = "#FFC000";
        range.getCell(1, 1).select();
        await context.sync();
      }),
    );
    await page.settled();
    expect(await page.page.getByRole("tab", { selected: true }).textContent()).toBe("Summary");
    expect(await name()).toBe("B26");
    expect(await page.page.getByRole("status", { name: "Active cell" }).textContent()).toBe("B26 2, formula");
    await page.shot("office-select");
  });

  it("follows sheets, rows, tables and panes that the add-in changes", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const made = worksheets.add("Made here");
        made.tabColor = "#C00000";
        made.getRange("A1:B3").values = [
          ["Name", "Number"],
          ["one", 1],
          ["two", 2],
        ];
        made.tables.add("A1:B3", true).name = "Made";
        made.freezePanes.freezeRows(1);
        made.showGridlines = false;
        worksheets.getItem("Rules").delete();
        worksheets.getItem("Looks").name = "Renamed";
        worksheets.getItem("Projects").getRange("4:5").insert("Down");
        made.activate();
        await context.sync();
      }),
    );
    await page.settled();
    expect(await tabs()).toEqual(["Projects", "Summary", "Renamed", "Made here"]);
    expect(await page.shown("B3")).toBe("B3 2");
    await page.shot("office-made-sheet");
    await page.sheet("Projects");
    // Two rows further down than before.
    expect(await page.shown("A6")).toBe("A6 P-001");
    expect(await page.shown("F15")).toBe("F15 £13,690,000, formula");
    await page.sheet("Renamed");
    expect(await page.shown("A1")).toBe("A1 Bold");
  });

  it("tells the add-in of edits and selections in the grid", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const seen: string[] = [];
        Object.assign(window, { seen });
        context.workbook.worksheets.onChanged.add(async (event) => {
          seen.push(`changed ${event.address}`);
        });
        context.workbook.onSelectionChanged.add(async () => {
          await Excel.run(async (inner) => {
            const range = inner.workbook.getSelectedRange().load("address");
            await inner.sync();
            seen.push(`selected ${range.address}`);
          });
        });
        await context.sync();
      }),
    );
    await page.type("C15", "hello");
    await page.goTo("B4:B6");
    const seen = await pane.waitForFunction(() => {
      const all = (window as unknown as { seen: string[] }).seen;
      return all.includes("changed C15") && all.includes("selected Projects!B4:B6") ? all : undefined;
    });
    expect(await seen.jsonValue()).toContain("selected Projects!C16");
  });

  it("draws charts that the add-in makes, and redraws them with their cells", async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Charted");
        sheet.getRange("A1:B4").values = [
          ["Month", "Cost"],
          ["Jan", 3],
          ["Feb", 5],
          ["Mar", 4],
        ];
        const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns");
        chart.title.text = "Cost by month";
        chart.setPosition("D2", "K16");
        sheet.activate();
        await context.sync();
      }),
    );
    const chart = page.page.getByRole("img", { name: /Chart Cost by month.*Jan 3, Feb 5, Mar 4/ });
    await chart.waitFor();
    await page.type("B3", "9");
    await page.page.getByRole("img", { name: /Chart Cost by month.*Jan 3, Feb 9, Mar 4/ }).waitFor();
    await page.shot("office-chart");
  });

  it("shows a ribbon button's problem in a dialog and lets go when it is closed", async () => {
    await page.page.getByRole("button", { name: "Check" }).click();
    const dialog = page.page.getByRole("dialog", { name: "Dialog of the add-in" });
    await dialog.waitFor();
    const inside = await (await dialog.getByTitle("Dialog of the add-in").elementHandle())?.contentFrame();
    await inside?.getByText("This workbook has no PMO Setup yet.").waitFor();
    await dialog.getByRole("button", { name: "Close the dialog" }).click();
    await page.page.locator(".file-name .state", { hasText: /^$/ }).waitFor({ state: "attached" });
  });
});

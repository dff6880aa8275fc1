import { saveBook } from "../../src/workbench/files/save";
import { Workbenches, describeInBrowser } from "../support/browser";
import type { Workbench } from "../support/browser";
import { showcase } from "../support/showcase";

describeInBrowser("The workbench", () => {
  let workbenches: Workbenches;
  let bytes: Uint8Array;
  let page: Workbench;

  beforeAll(async () => {
    bytes = await saveBook(showcase());
    workbenches = await Workbenches.start();
  }, 300_000);
  afterAll(() => workbenches?.stop());

  const openShowcase = async (options: Parameters<Workbenches["open"]>[0] = {}): Promise<void> => {
    page = await workbenches.open(options);
    await page.openBytes("showcase.xlsx", bytes);
    await page.opened("showcase.xlsx");
  };
  afterEach(async () => {
    const { errors } = page;
    await page.close();
    expect(errors).toEqual([]);
  });

  it("begins with an empty workbook, the ribbon of the manifest and the pane", async () => {
    page = await workbenches.open();
    expect(await page.page.getByRole("tab").allTextContents()).toEqual(["Sheet1"]);
    const ribbon = page.page.getByRole("region", { name: "Ribbon tab Steerbook" });
    expect(await ribbon.getByRole("button").allTextContents()).toEqual([
      "Steerbook",
      "Check",
      "Refresh rollups",
    ]);
    const pane = await page.pane();
    await pane.getByRole("button", { name: "Set up my program" }).waitFor();
    expect(await page.page.getByText("Round trips").locator("..").textContent()).toMatch(/Round trips[1-9]/);
  });

  it("shows tables, formats, rules, lists and charts, light and dark", async () => {
    await openShowcase();
    expect(await page.page.getByRole("tab").allTextContents()).toEqual([
      "Projects",
      "Summary",
      "Rules",
      "Looks",
    ]);
    expect(await page.shown("F4")).toBe("F4 £4,200,000");
    expect(await page.shown("D4")).toBe("D4 1 Jan 2026");
    // £990,000 less £905,000, by the table's own formula.
    expect(await page.shown("K8")).toBe("K8 £85,000, formula");
    await page.goTo("A1");
    await page.shot("workbench-projects-light");
    await page.sheet("Rules");
    await page.shot("workbench-rules");
    await page.sheet("Looks");
    await page.shot("workbench-looks");
    await page.sheet("Summary");
    await page.shot("workbench-charts-light");
    await page.page.getByRole("button", { name: "Dark theme" }).click();
    await page.settled();
    await page.shot("workbench-charts-dark");
    await page.sheet("Projects");
    await page.shot("workbench-projects-dark");
  });

  it("draws every chart with its alternative text", async () => {
    await openShowcase({ width: 1900, height: 1300 });
    await page.sheet("Summary");
    const charts = page.page.getByRole("img", { name: /.+/ }).and(page.page.locator("svg.chart"));
    expect(await charts.count()).toBe(9);
    const money = page.page.getByRole("img", {
      name: "Budget and actual cost of each workstream in millions of pounds",
    });
    // Four workstreams, two series.
    expect(await money.locator("rect > title").count()).toBe(8);
    const doughnut = page.page.getByRole("img", { name: /Chart Declared RAG.*Green 4, Amber 2, Red 2/ });
    expect(await doughnut.locator("path > title").allTextContents()).toEqual([
      "Green: 4",
      "Amber: 2",
      "Red: 2",
    ]);
    await page.shot("workbench-charts-all");
  });

  it("recalculates what depends on a typed value, charts included", async () => {
    await openShowcase();
    await page.type("F4", "5200000");
    expect(await page.shown("K4")).toBe("K4 £2,050,000, formula");
    // £13.69m of budgets and one million more.
    expect(await page.shown("F13")).toBe("F13 £14,690,000, formula");
    await page.type("I4", "Green");
    await page.sheet("Summary");
    expect(await page.shown("B10")).toBe("B10 5, formula");
    const doughnut = page.page.getByRole("img", { name: /Chart Declared RAG.*Green 5, Amber 1, Red 2/ });
    await doughnut.waitFor();
  });

  it("edits in the cell, in the formula bar, with keys, and takes edits back", async () => {
    await openShowcase();
    await page.type("N4", "=SUM(F4:F6");
    // 4.20 + 1.35 + 0.86 million; the open bracket is closed as Excel closes it.
    expect(await page.content("N4")).toBe("=SUM(F4:F6)");
    expect(await page.shown("N4")).toBe("N4 6410000, formula");
    const bar = page.page.getByLabel("Formula bar");
    await bar.fill("=SUM(Projects[Budget])/2");
    await bar.press("Enter");
    await page.settled();
    expect(await page.shown("N4")).toBe("N4 6845000, formula");
    await page.page.keyboard.press("Control+z");
    await page.settled();
    expect(await page.shown("N4")).toBe("N4 6410000, formula");
    await page.page.keyboard.press("Delete");
    await page.settled();
    expect(await page.shown("N4")).toBe("N4 empty");
    // F2 opens what is there; Escape leaves it.
    await page.goTo("F13");
    await page.page.keyboard.press("F2");
    await page.page.keyboard.type("+1");
    await page.page.keyboard.press("Escape");
    expect(await page.content("F13")).toBe("=SUM(Projects[Budget])");
  });

  it("copies cells with formulas that move along, and pastes text as if typed", async () => {
    await openShowcase();
    await page.goTo("F13:G13");
    await page.page.keyboard.press("Control+c");
    await page.goTo("F15");
    await page.page.keyboard.press("Control+v");
    await page.settled();
    expect(await page.content("G15")).toBe("=SUM(Projects[Actual])");
    expect(await page.shown("G15")).toBe("G15 £8,130,751, formula");
    await page.page.evaluate(() => navigator.clipboard.writeText("1\t2\n3\t=M20*10"));
    await page.goTo("M20");
    await page.page.keyboard.press("Control+v");
    await page.settled();
    expect(await page.shown("N21")).toBe("N21 10, formula");
  });

  it("refuses what the workbook's rules refuse, with the reason, and keeps the old value", async () => {
    await openShowcase();
    await page.type("I4", "Purple");
    await page.toast.getByText("Choose Green, Amber or Red.").waitFor();
    expect(await page.shown("I4")).toBe("I4 Amber");
    // The list of the cell works by keyboard.
    await page.page.keyboard.press("Alt+ArrowDown");
    await page.page.getByRole("listbox", { name: "Values for this cell" }).waitFor();
    await page.page.keyboard.press("ArrowDown");
    await page.page.keyboard.press("Enter");
    await page.settled();
    expect(await page.shown("I4")).toBe("I4 Red");
  });

  it("moves about as Excel does", async () => {
    await openShowcase();
    const at = (): Promise<string> => page.page.getByLabel("Name box").inputValue();
    const press = async (key: string): Promise<string> => {
      await page.page.keyboard.press(key);
      await page.settled();
      return at();
    };
    await page.goTo("A3");
    expect(await press("Control+ArrowDown")).toBe("A11");
    expect(await press("Control+ArrowRight")).toBe("K11");
    expect(await press("Control+Home")).toBe("C4");
    expect(await press("Control+End")).toBe("K13");
    await page.goTo("F4:F6");
    expect(await page.page.getByLabel("Selection summary").textContent()).toBe(
      "Average: £2,136,667   Count: 3   Sum: £6,410,000",
    );
    await press("Control+PageDown");
    expect(await page.page.getByRole("tab", { selected: true }).textContent()).toBe("Summary");
    await page.goTo("Projects");
    expect(await page.page.getByRole("tab", { selected: true }).textContent()).toBe("Projects");
    expect(await at()).toBe("A4");
  });

  it("filters a table's rows by the values of a column", async () => {
    await openShowcase();
    await page.goTo("A1");
    const canvas = page.page.locator('canvas[id^="univer-sheet-main"]');
    const box = await canvas.boundingBox();
    if (!box) throw new Error("The grid has no canvas.");
    // The button at the right end of I3, as the columns' widths of 48, 168, 108 … points put it.
    const right = 46 + ((48 + 168 + 108 + 72 + 72 + 84 + 84 + 72 + 66) * 4) / 3;
    const top = box.y + 22;
    for (let y = 50; y < 100; y += 6) {
      await page.page.mouse.click(box.x + right - 10, top + y);
      await page.settled();
      if (await page.page.getByRole("dialog", { name: "Filter" }).isVisible()) break;
    }
    const dialog = page.page.getByRole("dialog", { name: "Filter" });
    await dialog.getByLabel("Red").uncheck();
    await dialog.getByRole("button", { name: "OK" }).click();
    await page.settled();
    await page.shot("workbench-filtered");
    // Down from row 4 the next visible row is 6: the project in row 5 is red.
    await page.goTo("A4");
    await page.page.keyboard.press("ArrowDown");
    await page.settled();
    expect(await page.page.getByLabel("Name box").inputValue()).toBe("A6");
  });

  it("says what is wrong with a bad file and keeps the open workbook", async () => {
    await openShowcase();
    await page.openBytes("broken.xlsx", bytes.slice(0, 4000));
    await page.page.getByRole("alert").getByText(/.+/).first().waitFor();
    expect(await page.page.getByRole("alert").textContent()).toMatch(/broken|damaged|incomplete|cut off/i);
    expect(await page.page.locator(".file-name .name").textContent()).toBe("showcase.xlsx");
    expect(await page.shown("A4")).toBe("A4 P-001");
    await page.page.getByText("1 error").click();
    await page.shot("workbench-bad-file");
  });

  it("saves what was changed", async () => {
    await openShowcase();
    await page.type("B4", "Records for everybody");
    const [download] = await Promise.all([
      page.page.waitForEvent("download"),
      page.page.getByRole("button", { name: "Save" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("showcase.xlsx");
    const saved = await download.path();
    await page.openFile(saved);
    await page.opened(saved.split(/[\\/]/).at(-1) ?? "");
    expect(await page.shown("B4")).toBe("B4 Records for everybody");
  });
});

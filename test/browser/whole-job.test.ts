import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { OUTPUT, Workbenches, describeInBrowser } from "../support/browser";
import type { Workbench } from "../support/browser";
import { PaneAtWork } from "../support/pane-at-work";

/** With this set, the pictures of the documentation are taken anew. */
const PICTURES = process.env["STEERBOOK_PICTURES"];
const IMAGES = join(__dirname, "..", "..", "docs", "images");

describeInBrowser("The whole job in the workbench", () => {
  let workbenches: Workbenches;
  let page: Workbench;
  let pane: PaneAtWork;

  beforeAll(async () => {
    workbenches = await Workbenches.start();
    await mkdir(OUTPUT, { recursive: true });
  }, 300_000);
  afterAll(() => workbenches?.stop());

  const open = async (options: Parameters<Workbenches["open"]>[0] = {}): Promise<void> => {
    page = await workbenches.open(options);
    pane = await PaneAtWork.of(page);
    await pane.shows(pane.button("Try it with a sample program"));
  };
  afterEach(async () => {
    const { errors } = page;
    await page.close();
    expect(errors).toEqual([]);
  });

  /** The pane as it stands, narrow and usual, light and dark, and what axe says of it. */
  const look = async (name: string): Promise<void> => {
    expect(await pane.accessibilityFaults()).toEqual([]);
    await pane.width(320);
    await pane.shot(`whole-job-${name}-320`);
    await pane.width(350);
    await pane.theme("Dark");
    await pane.frame.locator(".app--dark").waitFor();
    expect(await pane.accessibilityFaults()).toEqual([]);
    await pane.shot(`whole-job-${name}-dark`);
    await pane.theme("Light");
    await page.shot(`whole-job-${name}`);
  };

  /** Chooses another field for a column of the plan, as a person does: look for it, open its list, click. */
  const chooseField = async (column: string, field: string): Promise<void> => {
    await pane.frame.getByRole("searchbox", { name: "Find a column" }).first().fill(column);
    await pane.frame.getByRole("combobox", { name: `Field for ${column}` }).click();
    await pane.frame.getByRole("option", { name: field }).click();
    await pane.shows(pane.frame.getByRole("button", { name: `Take my choice for ${column} back` }));
  };

  /** The headers of a register, from left to right. */
  const headers = async (sheet: string, row: number): Promise<string[]> => {
    await page.sheet(sheet);
    await page.goTo(`A${row}`);
    const found: string[] = [];
    for (;;) {
      const text = await page.page.getByLabel("Formula bar").inputValue();
      if (text === "") return found;
      found.push(text);
      await page.page.keyboard.press("ArrowRight");
      await page.settled();
    }
  };

  /** The number that a report's tile shows under its caption. */
  const tile = async (sheet: string, caption: string): Promise<number> => {
    await page.sheet(sheet);
    for (const column of ["B", "E", "I", "L", "P", "S"]) {
      if ((await page.content(`${column}4`)) !== caption) continue;
      const shown = await page.shown(`${column}5`);
      expect(shown).toMatch(/, formula$/);
      return Number(/ (-?[\d.,]+)%?,/.exec(shown)?.[1]);
    }
    throw new Error(`${sheet} has no tile ${caption}.`);
  };

  it("brings the sample from the first screen to reports that reconcile, follows an edit, and goes back", async () => {
    await open();
    await look("first");

    await pane.addSample();
    await look("set-up");
    await pane.setUp();
    await look("plan");

    await chooseField("Strategic theme", "Keep as own column");
    await page.shot("whole-job-choice");
    await pane.bringIn();
    await look("brought-in");

    await pane.check();
    await look("check");
    // Searching narrows the list; the first finding leads to its cell and explains itself.
    const total = await pane.findings.getByRole("button", { name: /^(Error|Warning|Alert):/ }).count();
    expect(total).toBeGreaterThan(5);
    await pane.frame.getByRole("searchbox", { name: "Search findings" }).fill("INF-06 stands in 2 rows");
    const finding = pane.findings.getByRole("button", { name: /^Error: Project ID INF-06 stands in 2 rows/ });
    await finding.first().click();
    await pane.shows(pane.button(/^Go to Projects register, A\d+$/));
    const place =
      /([A-Z]+\d+)$/.exec(
        (await pane
          .button(/^Go to /)
          .first()
          .textContent()) ?? "",
      )?.[1] ?? "";
    await page.page.getByRole("tab", { name: "Projects register", selected: true }).waitFor();
    await page.settled();
    expect(await page.page.getByLabel("Name box").inputValue()).toBe(place);
    expect(await page.page.getByLabel("Formula bar").inputValue()).toBe("INF-06");
    await look("finding");
    await pane.frame.getByRole("searchbox", { name: "Search findings" }).fill("");

    await pane.press(/^Fix all safe \(\d+\)$/);
    const dialog = pane.frame.getByRole("dialog");
    await dialog.getByRole("button", { name: /^Write \d+ cells?$/ }).waitFor();
    expect(await dialog.getByRole("listitem").count()).toBeGreaterThan(0);
    await pane.modal();
    await page.shot("whole-job-fixes");
    await dialog.getByRole("button", { name: /^Write \d+ cells?$/ }).click();
    await pane.shows(pane.frame.locator(".note__text", { hasText: /fixed/ }));

    await pane.refresh();
    const [agreeing, all] = ((await pane.reconciled.textContent()) ?? "").match(/\d+/g)?.map(Number) ?? [];
    expect(all).toBeGreaterThan(500);
    expect(agreeing).toBe(all);
    await look("refresh");

    await pane.press("Go to KPI Summary");
    await page.page.getByRole("tab", { name: "KPI Summary", selected: true }).waitFor();
    await page.shot("whole-job-kpi");
    const charts = page.page.locator("svg.chart");
    expect(await charts.count()).toBeGreaterThanOrEqual(2);
    // The sample's "Project list" has 35 rows; four of them are closed or cancelled.
    expect(await tile("KPI Summary", "Open projects")).toBe(31);
    expect(await tile("Risk Summary", "Open risks")).toBeGreaterThan(100);
    await page.goTo("A1");
    await page.shot("whole-job-risk");
    await page.sheet("Findings");
    await page.shot("whole-job-findings");

    // An edit by hand: a project that declared itself amber says red, and the figure follows.
    const columns = await headers("Projects register", 3);
    expect(columns).toContain("Strategic theme");
    const rag = columns.indexOf("RAG");
    expect(rag).toBeGreaterThan(0);
    const before = await tile("KPI Summary", "Declared red or amber/red");
    await page.sheet("Projects register");
    const cell = `${letters(rag)}4`;
    expect(await page.content(cell)).toBe("Amber");
    await page.type(cell, "Red");
    expect(await tile("KPI Summary", "Declared red or amber/red")).toBe(before + 1);
    await pane.shows(pane.step("Check: out of date"));
    await pane.shows(pane.step("Refresh: out of date"));
    await look("out-of-date");
    await page.sheet("Projects register");
    await page.goTo("A4");
    await page.page.keyboard.press("Control+z");
    await page.settled();
    expect(await page.content(cell)).toBe("Amber");
    expect(await tile("KPI Summary", "Declared red or amber/red")).toBe(before);

    // The last action of the pane is taken back, and with it the reports.
    await pane.undo();
    expect(await page.page.getByRole("tab").allTextContents()).not.toContain("KPI Summary");
    await page.shot("whole-job-undone");
  }, 300_000);

  it("shows the reports whole on a large screen", async () => {
    await open({ width: 1900, height: 1500 });
    await pane.addSample();
    await pane.setUp();
    await pane.bringIn();
    await pane.check();
    await pane.refresh();
    for (const sheet of ["KPI Summary", "Risk Summary"]) {
      await page.sheet(sheet);
      await page.goTo("A1");
      await page.shot(`whole-job-large-${sheet.replace(" ", "-").toLowerCase()}`);
    }
  }, 120_000);

  (PICTURES ? it : it.skip)(
    "takes the pictures of the documentation",
    async () => {
      await mkdir(IMAGES, { recursive: true });
      await open({ width: 1600, height: 1000 });
      await pane.addSample();
      await page.sheet("Project list");
      await page.goTo("A1");
      await pane.setUp();
      const matched = pane.frame.getByRole("button", { name: /^Matched/ }).first();
      await matched.click();
      await matched.evaluate((button) => button.scrollIntoView({ block: "start" }));
      await page.picture(join(IMAGES, "mapping.png"));
      await pane.bringIn();
      await pane.check();
      await pane.refresh();
      await page.sheet("KPI Summary");
      await page.goTo("A1");
      await page.picture(join(IMAGES, "workbench.png"));
    },
    120_000,
  );
});

/** `A` for 0, `AA` for 26. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

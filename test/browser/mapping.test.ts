import { mkdir } from "node:fs/promises";
import { OUTPUT, Workbenches, describeInBrowser } from "../support/browser";
import type { Workbench } from "../support/browser";
import { PaneAtWork } from "../support/pane-at-work";

/** A portal's export: columns that are known, some that ask for a decision, and many that no template knows. */
const HEADERS = [
  "Project ID",
  "Project name",
  "RAG",
  "Sponsor",
  "Approved budget",
  "Exec owner",
  "End (rev)",
  "Delivery lead person",
  "Money so far",
  "Planned finish",
  ...Array.from({ length: 30 }, (_, number) => `Custom attribute ${number + 1}`),
];
const FILE = [
  HEADERS.join(","),
  ...Array.from({ length: 12 }, (_, row) =>
    [
      `NTH-${row + 1}`,
      `Ward ${row + 1} devices`,
      "Green",
      "Ada Okafor",
      250000 + row,
      "Jon Berg",
      "31/03/2027",
      "Mei Lin",
      120000,
      "30/06/2026",
      ...Array.from({ length: 30 }, (_, number) => `v${row}-${number}`),
    ].join(","),
  ),
].join("\n");

describeInBrowser("The mapping screen in the workbench", () => {
  let workbenches: Workbenches;
  let page: Workbench;

  beforeAll(async () => {
    workbenches = await Workbenches.start();
    await mkdir(OUTPUT, { recursive: true });
  }, 300_000);
  afterAll(() => workbenches?.stop());
  afterEach(() => page?.close());

  test("forty columns are mapped at 320 pixels with the keyboard alone", async () => {
    page = await workbenches.open();
    const pane = await PaneAtWork.of(page);
    await pane.addSample();
    await pane.setUp();
    await pane.frame
      .locator('input[type="file"]')
      .setInputFiles({ name: "portal.csv", mimeType: "text/csv", buffer: Buffer.from(FILE) });
    const columns = pane.frame.getByRole("group", { name: "Columns of portal" });
    await pane.shows(columns);
    await pane.width(320);
    await columns.scrollIntoViewIfNeeded();
    await pane.shot("mapping-320");
    const kept = columns.getByRole("button", { name: /^Kept as own columns/ });
    await kept.focus();
    await page.page.keyboard.press("Enter");
    await page.page.keyboard.press("Tab");
    const focused = (): Promise<string> =>
      pane.frame.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "");
    await page.page.keyboard.press("End");
    expect(await focused()).toMatch(/Custom attribute 30/);
    await page.page.keyboard.press("ArrowUp");
    expect(await focused()).toMatch(/Custom attribute 29/);
    await pane.shot("mapping-320-kept");
    await page.page.keyboard.press("Tab");
    expect(await focused()).toBe("Field for Custom attribute 29");
    await page.page.keyboard.type("tier");
    await pane.shot("mapping-320-picker");
    await page.page.keyboard.press("Enter");
    await pane.shows(columns.getByRole("button", { name: /^Your choice\. Why Custom attribute 29/ }));
    expect(await pane.accessibilityFaults()).toEqual([]);
    expect(
      await pane.frame.evaluate(
        () => document.documentElement.scrollWidth <= document.documentElement.clientWidth,
      ),
    ).toBe(true);
    await pane.theme("Dark");
    await pane.frame.locator(".app--dark").waitFor();
    await columns.scrollIntoViewIfNeeded();
    await pane.shot("mapping-320-dark");
  }, 180_000);
});

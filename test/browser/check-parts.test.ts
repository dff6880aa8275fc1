import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { OUTPUT, Workbenches, describeInBrowser } from "../support/browser";
import type { Workbench } from "../support/browser";
import { PaneAtWork } from "../support/pane-at-work";

/** With this set, the pictures of the documentation are taken anew. */
const PICTURES = process.env["STEERBOOK_PICTURES"];
const IMAGES = join(__dirname, "..", "..", "docs", "images");

describeInBrowser("The parts of the check screen in the workbench", () => {
  let workbenches: Workbenches;
  let page: Workbench;
  let pane: PaneAtWork;

  beforeAll(async () => {
    workbenches = await Workbenches.start();
    await mkdir(OUTPUT, { recursive: true });
  }, 300_000);
  afterAll(() => workbenches?.stop());
  afterEach(async () => {
    const { errors } = page;
    await page.close();
    expect(errors).toEqual([]);
  });

  /** The sample program, checked. */
  const openChecked = async (options: Parameters<Workbenches["open"]>[0] = {}): Promise<void> => {
    page = await workbenches.open(options);
    pane = await PaneAtWork.of(page);
    await pane.addSample();
    await pane.setUp();
    await pane.bringIn();
    await pane.check();
  };

  /** The pane narrow and light, and wider and dark; gives what axe says of either. */
  const look = async (name: string): Promise<string[]> => {
    await pane.width(320);
    const light = await pane.accessibilityFaults();
    expect(await overflowing()).toEqual([]);
    await pane.shot(`check-parts-${name}-320`);
    await pane.width(350);
    await pane.theme("Dark");
    await pane.frame.locator(".app--dark").first().waitFor();
    const dark = await pane.accessibilityFaults();
    await pane.shot(`check-parts-${name}-dark`);
    await pane.theme("Light");
    return [...light, ...dark].map((fault) => `${name}: ${fault}`);
  };

  /** What is wider than the pane, which has no scroll bar to reach it with. */
  const overflowing = (): Promise<string[]> =>
    pane.frame.evaluate(() =>
      [...document.querySelectorAll("button, input, select, textarea, p, li, h2, h3")]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    );

  const tab = (name: string): Locator => pane.frame.getByRole("tab", { name, exact: true });

  const openTab = async (name: string): Promise<void> => {
    await tab(name).click();
    await pane.shows(pane.frame.getByRole("tab", { name, exact: true, selected: true }));
  };

  /** Writes a sheet from its part of the pane and looks at its beginning. */
  const writeSheet = async (button: string, sheet: string): Promise<void> => {
    await pane.press(button);
    await pane.shows(pane.frame.locator(".note__text", { hasText: sheet }));
    await page.sheet(sheet);
    await page.goTo("A1");
    await page.shot(`check-parts-sheet-${sheet.toLowerCase().replace(" ", "-")}`);
  };

  it("waives, chases, measures, reviews and looks at what is in the way of a period", async () => {
    await openChecked({ height: 1300 });
    const faults: string[] = [];
    faults.push(...(await look("findings")));

    await pane.press("Options");
    faults.push(...(await look("options")));
    await pane.press("Options");

    // The first finding that may be waived is accepted, and the list says so.
    await pane.frame.getByRole("searchbox", { name: "Search findings" }).fill("Budget");
    await pane.findings
      .getByRole("button", { name: /^(Error|Warning|Alert):/ })
      .first()
      .click();
    faults.push(...(await look("explained")));
    await pane.press("Waive…");
    const dialog = pane.frame.getByRole("dialog");
    await pane.modal();
    await dialog.getByRole("button", { name: "Waive 1 finding" }).click();
    await pane.shows(dialog.getByText("Write why this is accepted."));
    faults.push(...(await look("waive-gaps")));
    await dialog.getByLabel("Reason").fill("Agreed with the sponsor; the baseline follows in April.");
    await dialog.getByLabel("Approver").fill("Program director");
    faults.push(...(await look("waive")));
    await dialog.getByRole("button", { name: "Waive 1 finding" }).click();
    await pane.shows(pane.button("Show 1 waived"));
    await pane.press("Show 1 waived");
    faults.push(...(await look("waived")));
    await pane.frame.getByRole("searchbox", { name: "Search findings" }).fill("");

    await openTab("Chase");
    const owner = pane.frame.getByRole("button", { name: /entr(y|ies)/ }).first();
    await pane.shows(owner);
    await owner.click();
    await pane.press("Copy the message");
    await pane.shows(pane.frame.getByText("Copied."));
    expect(await page.page.evaluate(() => navigator.clipboard.readText())).toMatch(/\n/);
    faults.push(...(await look("chase")));
    await writeSheet("Write the sheet", "Chase List");

    await openTab("Quality");
    await pane.shows(pane.frame.getByText("Completeness"));
    await pane.press(/^Projects, lowest first/);
    faults.push(...(await look("quality")));
    await writeSheet("Write the sheet", "Data Quality");

    await openTab("Rules");
    await pane.frame.getByRole("searchbox", { name: "Search checks" }).fill("contingency");
    await pane.shows(pane.frame.getByText(/^\d+ of \d+ checks$/));
    await pane.frame
      .getByRole("button", { name: /contingency/i })
      .first()
      .click();
    faults.push(...(await look("rules")));
    await pane.frame.getByRole("searchbox", { name: "Search checks" }).fill("");
    await writeSheet("Write the review sheet", "Check Review");

    await openTab("Publish");
    await pane.press("Check and preview");
    await pane.shows(pane.frame.getByText(/things are in the way$/));
    faults.push(...(await look("publish")));

    await pane.press("Standards and new projects");
    await pane.press("Let a threshold differ");
    const form = pane.frame.getByRole("form", { name: "A threshold that differs" });
    await form.getByLabel("For a").selectOption("Project");
    await form.locator("select[name=name]").selectOption({ index: 1 });
    await form.getByLabel(/^Value,/).fill("15");
    await form.getByLabel("Reason").fill("Agreed by the steering committee for a pilot.");
    await form.getByRole("button", { name: "Save" }).scrollIntoViewIfNeeded();
    faults.push(...(await look("threshold")));
    await form.getByRole("button", { name: "Save" }).click();
    const differs = pane.frame.getByRole("region", { name: "Thresholds that differ (1)" });
    await pane.shows(differs);
    await differs.scrollIntoViewIfNeeded();
    faults.push(...(await look("thresholds")));

    expect(faults).toEqual([]);
  }, 300_000);

  (PICTURES ? it : it.skip)(
    "takes the pictures of the documentation",
    async () => {
      await mkdir(IMAGES, { recursive: true });
      await openChecked({ width: 1600, height: 1000 });
      await pane.frame.getByRole("searchbox", { name: "Search findings" }).fill("Budget");
      await pane.findings
        .getByRole("button", { name: /^(Error|Warning|Alert):/ })
        .first()
        .click();
      await page.page.mouse.move(700, 500);
      await page.picture(join(IMAGES, "findings.png"));
      await openTab("Chase");
      await writeSheet("Write the sheet", "Chase List");
      await pane.frame
        .getByRole("button", { name: /entr(y|ies)/ })
        .first()
        .click();
      await page.page.mouse.move(700, 500);
      await page.picture(join(IMAGES, "chase.png"));
    },
    120_000,
  );
});

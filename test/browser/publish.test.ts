import { mkdir } from "node:fs/promises";
import { OUTPUT, Workbenches, describeInBrowser } from "../support/browser";
import type { Workbench } from "../support/browser";
import { PaneAtWork } from "../support/pane-at-work";

describeInBrowser("Publishing a period in the workbench", () => {
  let workbenches: Workbenches;
  let page: Workbench;

  beforeAll(async () => {
    workbenches = await Workbenches.start();
    await mkdir(OUTPUT, { recursive: true });
  }, 300_000);
  afterAll(() => workbenches?.stop());

  test("what is in the way is said, narrow, light and dark, and leads to its findings", async () => {
    page = await workbenches.open();
    const pane = await PaneAtWork.of(page);
    await pane.addSample();
    await pane.setUp();
    await pane.bringIn();
    await pane.step("Check:").click();
    await pane.width(320);
    await pane.frame.getByRole("tab", { name: "Publish" }).click();
    await pane.press("Check and preview");
    await pane.shows(pane.frame.getByRole("heading", { name: /, data date / }));
    expect(await pane.accessibilityFaults()).toEqual([]);
    await pane.shot("publish-320");
    await pane.theme("Dark");
    await pane.frame.locator(".app--dark").waitFor();
    expect(await pane.accessibilityFaults()).toEqual([]);
    await pane.shot("publish-320-dark");
    // The sample's PMO is controlling, and errors are planted in it.
    expect(await pane.button(/^Publish 20/).count()).toBe(0);
    await pane.press(/^Show the findings: /);
    await pane.shows(pane.findings);
    expect(page.errors).toEqual([]);
    await page.close();
  }, 300_000);
});

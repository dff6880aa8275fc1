import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type axe from "axe-core";
import type { Frame, Locator } from "playwright-core";
import { OUTPUT } from "./browser";
import type { Workbench } from "./browser";

/** An action on the workbook may take this long, on a machine that does other things as well. */
const ACTION_TIME = 60_000;

/** The add-in's pane in the workbench, used by a person: every step is a click, and is over when the pane says so. */
export class PaneAtWork {
  private constructor(
    readonly workbench: Workbench,
    readonly frame: Frame,
  ) {}

  static async of(workbench: Workbench): Promise<PaneAtWork> {
    return new PaneAtWork(workbench, await workbench.pane());
  }

  button(name: string | RegExp): Locator {
    return this.frame.getByRole("button", typeof name === "string" ? { name, exact: true } : { name });
  }

  async press(name: string | RegExp): Promise<void> {
    await this.button(name).first().click({ timeout: ACTION_TIME });
  }

  async shows(what: Locator): Promise<void> {
    await what.first().waitFor({ timeout: ACTION_TIME });
  }

  /** A step of the path at the top, by its name and state: `Check: out of date`. */
  step(beginning: string): Locator {
    return this.button(new RegExp(`^${beginning}`));
  }

  async addSample(): Promise<void> {
    await this.press("Try it with a sample program");
    await this.shows(this.button("Set up the program"));
  }

  async setUp(): Promise<void> {
    await this.press("Set up the program");
    await this.press("Bring in project lists");
    await this.shows(this.button(/^Bring in \d+ projects/));
  }

  async bringIn(): Promise<void> {
    await this.press(/^Bring in \d+ projects/);
    await this.shows(this.button("Check the registers"));
  }

  async check(): Promise<void> {
    await this.step("Check:").click();
    await this.press("Check the registers");
    await this.shows(this.findings);
  }

  async refresh(): Promise<void> {
    await this.step("Refresh:").click();
    await this.press(/^Refresh (the reports|again)$/);
    await this.shows(this.reconciled);
  }

  /** Takes the last action back and waits until the pane says which one. */
  async undo(): Promise<void> {
    await this.press(/^Undo:/);
    const dialog = this.frame.getByRole("dialog");
    await dialog
      .getByText(/^(Removes|Puts back|Nothing)/)
      .first()
      .waitFor({ timeout: ACTION_TIME });
    await this.modal();
    await dialog.getByRole("button", { name: /^Undo( anyway)?$/ }).click();
    await this.shows(this.frame.locator(".note__text", { hasText: /^Undone:/ }));
  }

  /** Waits until an open dialog has hidden the rest of the pane from readers, which it does a moment after it is drawn. */
  async modal(): Promise<void> {
    await this.frame.locator("#pane[aria-hidden=true]").waitFor({ state: "attached" });
  }

  get findings(): Locator {
    return this.frame.getByRole("list", { name: /^Findings\./ });
  }

  get reconciled(): Locator {
    return this.frame.locator("p", { hasText: /figures reconciled$/ });
  }

  /** Takes a picture of the pane alone into test-output. */
  async shot(name: string): Promise<void> {
    await this.workbench.page
      .getByTitle("Steerbook task pane")
      .screenshot({ path: join(OUTPUT, `${name}.png`) });
  }

  /** Sets the pane's width by the workbench's own buttons. */
  async width(pixels: 320 | 350 | 450): Promise<void> {
    await this.workbench.page.getByRole("button", { name: String(pixels), exact: true }).click();
    await this.workbench.settled();
  }

  async theme(theme: "Dark" | "Light"): Promise<void> {
    await this.workbench.page.getByRole("button", { name: `${theme} theme` }).click();
    await this.workbench.settled();
  }

  /** What axe finds on the pane as it is drawn, colours included, as `rule: element`. */
  async accessibilityFaults(): Promise<string[]> {
    await this.frame.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
    const { violations } = await this.frame.evaluate(() => {
      // A colour on its way to another one is nobody's choice.
      for (const animation of document.getAnimations())
        if (animation instanceof CSSTransition) animation.finish();
      const { axe: checker } = globalThis as unknown as { axe: typeof axe };
      // A step's name says in full what stands short below it; the rule wants the short words in it as well.
      // Fluent's own marks at the ends of the page catch the focus and pass it on; no reader stops there.
      const context = { include: document, exclude: "[data-tabster-dummy]" };
      return checker.run(context, { rules: { "label-content-name-mismatch": { enabled: false } } });
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
    );
  }
}

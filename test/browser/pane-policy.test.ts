import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import { Workbenches, describeInBrowser } from "../support/browser";

const ROOT = join(__dirname, "..", "..");
const DIST = join(ROOT, "dist");
const OFFICE_JS = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** Serves the built add-in in place of the workbench's, and the installed Office.js in place of Microsoft's. */
async function serveBuilt(page: Page, address: string, asked: string[]): Promise<void> {
  await page.route(`${CDN}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "");
    asked.push(path);
    await route.fulfill({ path: join(OFFICE_JS, path) });
  });
  await page.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const built = join(DIST, pathname);
    const ofAddIn =
      /^\/(taskpane|commands|[0-9]+|[a-z-]+)\.[^/]*(js|css|html)$/.test(pathname) &&
      pathname !== "/index.html";
    if (ofAddIn && existsSync(built)) await route.fulfill({ path: built });
    else await route.fallback();
  });
}

describeInBrowser("The built pane under its content security policy", () => {
  let workbenches: Workbenches;

  beforeAll(async () => {
    await promisify(execFile)(process.execPath, [join(ROOT, "scripts", "build.mjs")], { cwd: ROOT });
    workbenches = await Workbenches.start();
  }, 400_000);
  afterAll(() => workbenches?.stop());

  it("loads Office.js from Microsoft's address, talks to the host and refuses everything else", async () => {
    const asked: string[] = [];
    const page = await workbenches.open({ before: (one) => serveBuilt(one, workbenches.address, asked) });
    const pane = await page.pane();
    await pane.getByRole("button", { name: "Set up my program" }).waitFor();
    // Office.js fetched its parts from its own folder, and nothing was refused on the way.
    expect(asked).toEqual(expect.arrayContaining(["office.js", expect.stringMatching(/^excel-web-/)]));
    expect(page.errors).toEqual([]);
    const policy = await pane.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com;");

    const refused = await pane.evaluate(async () => {
      const told: string[] = [];
      document.addEventListener("securitypolicyviolation", (event) => told.push(event.effectiveDirective));
      await fetch("https://example.org/").catch(() => undefined);
      const script = document.createElement("script");
      script.src = "https://example.org/other.js";
      document.head.append(script);
      const inline = document.createElement("script");
      inline.textContent = "window.ran = true";
      document.head.append(inline);
      await new Promise((done) => setTimeout(done, 300));
      return { told: told.sort(), ran: "ran" in window };
    });
    expect(refused).toEqual({ told: ["connect-src", "script-src-elem", "script-src-elem"], ran: false });
    await page.close();
  });
});

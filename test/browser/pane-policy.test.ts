import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { strToU8, zipSync } from "fflate";
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

  it("reads other workbooks in a worker that is loaded with the first of them, and plans in another", async () => {
    const loaded: string[] = [];
    const page = await workbenches.open({ before: (one) => serveBuilt(one, workbenches.address, []) });
    page.page.on("response", (response) => loaded.push(new URL(response.url()).pathname));
    const pane = await page.pane();
    await pane.getByRole("button", { name: "Set up my program" }).click();
    await pane.getByRole("textbox", { name: "Program name" }).fill("Returns");
    await pane.getByRole("button", { name: "Set up the program" }).click();
    await pane.getByRole("button", { name: "Bring in project lists" }).click();
    await pane.getByRole("button", { name: "Choose files" }).waitFor();
    const isReader = (path: string): boolean => path.startsWith("/steerbook-reader.");
    expect(loaded.filter(isReader)).toEqual([]);

    const lines = [
      "Project ID;Project name;RAG;Cost £m",
      "NTH-01;Bed management;Green;1.2",
      "NTH-02;Theatre lists;Red;0.9",
    ];
    const zip = zipSync({ "north.csv": strToU8(lines.join("\n")), "broken.xlsx": strToU8("PK") });
    await pane
      .getByLabel("Files to bring in")
      .setInputFiles([{ name: "returns.zip", mimeType: "application/zip", buffer: Buffer.from(zip) }]);
    await pane.getByText("Read: 1 sheet").waitFor();
    await pane.getByRole("button", { name: "1 file in it cannot be used" }).waitFor();
    expect(loaded.filter(isReader)).toHaveLength(1);
    expect(page.page.workers().map((worker) => isReader(new URL(worker.url()).pathname))).toContain(true);
    await pane.getByRole("button", { name: "Bring in 2 projects" }).click();
    await pane.getByRole("button", { name: "Check the registers" }).waitFor();
    // Sheets are looked through off the pane's thread, under the same policy. A cancelled planning ends its worker, and the
    // next one loads the script again: on a slow machine a first plan may still be under way when the file is there.
    const planners = loaded.filter((path) => path.startsWith("/steerbook-planner."));
    expect(new Set(planners).size).toBe(1);
    expect(page.errors).toEqual([]);
    await page.shot("files-brought-in");
    await page.close();
  });
});

import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { chromium } from "playwright-core";
import type { Browser, Frame, Locator, Page } from "playwright-core";
import { findChromium } from "./chromium";

export { describeInBrowser } from "./chromium";

const ROOT = join(__dirname, "..", "..");

/** Where screenshots go, to be looked at. */
export const OUTPUT = join(ROOT, "test-output");

/** A browser without a sandbox, graphics card or traffic of its own. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Building the workbench may take this long, on a machine that does other things as well. */
const BUILD_TIME = 300_000;

export interface WorkbenchOptions {
  readonly dark?: boolean;
  readonly width?: number;
  readonly height?: number;
  /** Begin with the sample program instead of an empty workbook. */
  readonly sample?: boolean;
  /** Prepares the page before it is loaded. */
  readonly before?: (page: Page) => Promise<void>;
}

/** The built workbench, served on a free port, and a browser to open it with. One for a test file. */
export class Workbenches {
  private constructor(
    readonly address: string,
    readonly browser: Browser,
    private readonly server: ChildProcess,
  ) {}

  /** Builds what is out of date and starts both. */
  static async start(): Promise<Workbenches> {
    const server = spawn(process.execPath, [join(ROOT, "scripts", "serve-workbench.mjs")], {
      cwd: ROOT,
      stdio: ["pipe", "pipe", "pipe"],
    });
    const address = await firstLine(server);
    const executablePath = findChromium();
    if (!executablePath) throw new Error("No Chromium was found.");
    return new Workbenches(address, await chromium.launch({ executablePath, args: FLAGS }), server);
  }

  /** Opens a page of the workbench and waits until its grid can be used. */
  async open(options: WorkbenchOptions = {}): Promise<Workbench> {
    const { dark = false, width = 1440, height = 900, sample = false } = options;
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      colorScheme: dark ? "dark" : "light",
      permissions: ["clipboard-read", "clipboard-write"],
    });
    const workbench = new Workbench(await context.newPage());
    await options.before?.(workbench.page);
    await workbench.page.goto(sample ? this.address : `${this.address}?empty`);
    await workbench.ready();
    return workbench;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.stdin?.end();
    await new Promise((resolve) => this.server.once("exit", resolve));
  }
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = "";
    const late = setTimeout(
      () => reject(new Error(`The workbench was not served in time.\n${errors}`)),
      BUILD_TIME,
    );
    server.stderr?.on("data", (data: Buffer) => (errors += data.toString()));
    server.once("exit", (code) => reject(new Error(`The workbench's server ended with ${code}.\n${errors}`)));
    if (!server.stdout) return;
    createInterface(server.stdout).once("line", (line) => {
      clearTimeout(late);
      resolve(line.trim());
    });
  });
}

/** A page of the workbench, used as a person uses it. */
export class Workbench {
  /** What the page and its frames said on the console as errors, and what they threw. */
  readonly errors: string[] = [];

  constructor(readonly page: Page) {
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(String(error.stack ?? error)));
  }

  /** Waits until the grid is drawn and has the keyboard's attention. */
  async ready(): Promise<void> {
    await this.page.locator('canvas[id^="univer-sheet-main"]').waitFor();
    await this.page.getByRole("status", { name: "Active cell" }).waitFor({ state: "attached" });
  }

  /** The add-in's pane, once its frame is loaded. */
  async pane(): Promise<Frame> {
    const frame = await (await this.page.getByTitle("Steerbook task pane").elementHandle())?.contentFrame();
    if (!frame) throw new Error("There is no pane.");
    await frame.waitForLoadState();
    return frame;
  }

  /** Opens a file from the disk through the page's own file chooser. */
  async openFile(path: string): Promise<void> {
    await this.page.getByLabel("Workbook to open").setInputFiles(path);
  }

  /** Opens a file that is held in memory. */
  async openBytes(name: string, bytes: Uint8Array): Promise<void> {
    await this.page
      .getByLabel("Workbook to open")
      .setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  }

  /** Waits until a file of a name is open and shown. */
  async opened(name: string): Promise<void> {
    await this.page.locator(".file-name .name", { hasText: name }).waitFor();
    await this.page.waitForTimeout(300);
    await this.ready();
  }

  /** Goes to an address or name through the name box. */
  async goTo(name: string): Promise<void> {
    const box = this.page.getByLabel("Name box");
    await box.click();
    await box.fill(name);
    await box.press("Enter");
    await this.settled();
  }

  /** Shows a sheet by its tab. */
  async sheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name, exact: true }).click();
    await this.settled();
  }

  /** Types into a cell and presses Enter. */
  async type(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
    await this.settled();
  }

  /** What a cell shows: its address, its text or `empty`, and whether there is a formula in it. */
  async shown(cell: string): Promise<string> {
    await this.goTo(cell);
    return (await this.page.getByRole("status", { name: "Active cell" }).textContent()) ?? "";
  }

  /** What the formula bar has for a cell. */
  async content(cell: string): Promise<string> {
    await this.goTo(cell);
    return this.page.getByLabel("Formula bar").inputValue();
  }

  get toast(): Locator {
    return this.page.locator(".toast");
  }

  /** The grid draws with the next frame; two make sure. */
  async settled(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
    );
    await this.page.waitForTimeout(50);
  }

  /** Takes a picture for the documentation, without a blinking cursor. */
  async picture(path: string): Promise<void> {
    await this.settled();
    await this.page.screenshot({ path, caret: "hide" });
  }

  /** Takes a picture into test-output. */
  async shot(name: string): Promise<void> {
    await mkdir(OUTPUT, { recursive: true });
    await this.page.screenshot({ path: join(OUTPUT, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

// Draws the PNG icons of the manifest from the SVGs in assets, with a Chromium that is installed already.
import { readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets");
const executablePath = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (candidate) => candidate && existsSync(candidate),
);
// https://learn.microsoft.com/office/dev/add-ins/design/add-in-icons: 16, 32 and 80 are required, the others are asked for.
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 96, 128];

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const name of ["logo", "open", "check", "refresh"]) {
  const svg = await readFile(path.join(assets, `${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    await writeFile(
      path.join(assets, "icons", `${name}-${size}.png`),
      await page.screenshot({ omitBackground: true }),
    );
  }
}
await browser.close();

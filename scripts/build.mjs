// npm run build: the add-in, ready to be served from the address in STEERBOOK_URL. With --workbench: the workbench.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { ensureInstalled } from "./ensure-installed.mjs";

/** Builds the add-in into dist. Throws when it cannot be built. */
export async function build() {
  const { default: config } = await import("../webpack.config.js");
  const { runWebpack } = await import("./build/webpack.mjs");
  const made = config({}, { mode: "production" });
  await runWebpack(made);
  return made.output.path;
}

/** Builds the workbench, unless it was built from the sources as they are. Answers whether it was built. */
export async function buildWorkbench() {
  const { upToDate } = await import("./build/up-to-date.mjs");
  const { default: config, workbenchFolder } = await import("../webpack.workbench.config.js");
  const mark = upToDate(workbenchFolder);
  if (mark.isCurrent()) return false;
  const { runWebpack } = await import("./build/webpack.mjs");
  await runWebpack(config({}, { mode: "production" }));
  mark.set();
  return true;
}

function report(folder) {
  for (const name of readdirSync(folder)) {
    if (!/\.(js|css|html)$/.test(name)) continue;
    const bytes = readFileSync(join(folder, name));
    const sizes = [bytes.length, gzipSync(bytes).length].map((size) => `${(size / 1024).toFixed(1)} kB`);
    console.log(`${name.padEnd(36)} ${sizes[0].padStart(12)} ${sizes[1].padStart(12)} gzip`);
  }
}

async function main() {
  ensureInstalled();
  if (process.argv.includes("--workbench")) {
    const { workbenchFolder } = await import("../webpack.workbench.config.js");
    await buildWorkbench();
    report(workbenchFolder);
    return;
  }
  const folder = await build();
  report(folder);
  console.log(`Built into ${folder}`);
  if (!process.env.STEERBOOK_URL) {
    console.log("The manifest names localhost. Set STEERBOOK_URL to the address that the add-in will have.");
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}

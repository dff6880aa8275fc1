// The first load of the pane: every script and style that taskpane.html asks for, compressed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "./build.mjs";
import { root } from "./run.mjs";

const BUDGET_KB = 220;

/** Builds the add-in and compares the pane's first load with its budget. Answers 0, or 1 when it is over. */
export async function measureBundle() {
  await build();
  const dist = join(root, "dist");
  const page = readFileSync(join(dist, "taskpane.html"), "utf8");
  const files = [...page.matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)]
    .map(([, file]) => file)
    .filter((file) => !file.startsWith("http"));
  if (files.length === 0) throw new Error("taskpane.html asks for no script of ours.");
  const sizes = files.map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  for (const { file, bytes } of sizes) console.log(`  ${(bytes / 1024).toFixed(1)} kB gzip  ${file}`);
  console.log(`  ${total.toFixed(1)} kB gzip of ${BUDGET_KB} kB`);
  return total <= BUDGET_KB ? 0 : 1;
}

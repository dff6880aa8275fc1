// The first load of the pane: every script and style that taskpane.html asks for, compressed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "./build.mjs";
import { root } from "./run.mjs";

export const BUDGET_KB = 220;

/** Builds the add-in and compares the pane's first load with its budget. Answers 0, or 1 when it is over. */
export async function measureBundle() {
  const { files, kilobytes } = await firstLoad();
  for (const { file, kilobytes: size } of files) console.log(`  ${size.toFixed(1)} kB gzip  ${file}`);
  console.log(`  ${kilobytes.toFixed(1)} kB gzip of ${BUDGET_KB} kB`);
  return kilobytes <= BUDGET_KB ? 0 : 1;
}

/** Builds the add-in and weighs what the pane loads first. */
export async function firstLoad() {
  await build();
  const dist = join(root, "dist");
  const page = readFileSync(join(dist, "taskpane.html"), "utf8");
  const names = [...page.matchAll(/(?:src|href)="?([^"\s>]+\.(?:js|css))/g)]
    .map(([, file]) => file)
    .filter((file) => !file.startsWith("http"));
  if (names.length === 0) throw new Error("taskpane.html asks for no script of ours.");
  const files = names.map((file) => ({
    file,
    kilobytes: gzipSync(readFileSync(join(dist, file))).length / 1024,
  }));
  return { files, kilobytes: files.reduce((sum, { kilobytes }) => sum + kilobytes, 0) };
}

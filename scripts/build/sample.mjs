import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** Served as /sample/. */
export const sampleFolder = join(root, "node_modules", ".cache", "steerbook", "sample");

/** Writes the sample program's workbook, which the page opens first; without it the page begins empty. */
export function makeSample() {
  const program = join(root, "src", "workbench", "cli", "sample-file.ts");
  if (!existsSync(program)) return;
  mkdirSync(sampleFolder, { recursive: true });
  const file = join(sampleFolder, "steerbook-sample.xlsx");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), program, file],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0)
    console.error(`The sample program could not be written, so the page begins empty.\n${stderr}`);
}

import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../run.mjs";

/** Served as /sample/. */
export const sampleFolder = join(root, "node_modules", ".cache", "steerbook", "sample");

/** Writes the sample program's workbook, which the page opens first; where it cannot be written the page begins empty. */
export function makeSample() {
  mkdirSync(sampleFolder, { recursive: true });
  const program = join(root, "src", "workbench", "cli", "steerbook.ts");
  const { status, stderr } = spawnSync(
    process.execPath,
    ["--import", import.meta.resolve("tsx"), program, "sample", "--out", join(sampleFolder, "sample.xlsx")],
    { cwd: root, encoding: "utf8" },
  );
  if (status !== 0)
    console.error(`The sample program could not be written, so the page begins empty.\n${stderr}`);
}

import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs a package's program with this Node and hands over its exit code: no shell, so that it works on Windows as well. */
export function runTool(packageName, program, args, options = {}) {
  const folder = join(root, "node_modules", ...packageName.split("/"));
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = join(folder, typeof bin === "string" ? bin : bin[program]);
  if (!existsSync(file)) throw new Error(`${packageName} has no program ${program}.`);
  const { status } = spawnSync(process.execPath, [...(options.nodeArgs ?? []), file, ...args], {
    cwd: root,
    stdio: options.stdio ?? "inherit",
    env: { ...process.env, ...options.env },
  });
  return status ?? 1;
}

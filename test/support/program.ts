import { spawn, spawnSync } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** What a command has left behind. */
export interface Ran {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** Runs a script of package.json's as npm would, with this Node and without a shell. */
export function runScript(script: string, ...args: string[]): Ran {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(ROOT, "scripts", script), ...args], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return { stdout, stderr, code: status };
}

/** Starts a script that serves until it is ended. */
export function startScript(
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): ChildProcess {
  return spawn(process.execPath, [join(ROOT, "scripts", script), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** `npm run steerbook -- ARGS`. */
export const steerbook = (...args: string[]): Ran =>
  runScript("run-ts.mjs", "src/workbench/cli/steerbook.ts", ...args);

/** `npm run script -- ARGS`. */
export const script = (...args: string[]): Ran =>
  runScript("run-ts.mjs", "src/workbench/cli/script.ts", ...args);

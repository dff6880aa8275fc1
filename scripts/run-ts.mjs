import { spawn } from "node:child_process";
import { ensureInstalled } from "./ensure-installed.mjs";

// node scripts/run-ts.mjs FILE ARGS…: runs a TypeScript file; its stdout and exit code are passed through untouched.
const [file, ...args] = process.argv.slice(2);
if (!file) {
  console.error("Usage: node scripts/run-ts.mjs FILE [ARGUMENTS]");
  process.exit(2);
}
ensureInstalled();
const child = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), file, ...args], {
  stdio: "inherit",
});
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));

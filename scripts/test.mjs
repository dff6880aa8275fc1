// npm test: installs what is missing, builds what the browser tests open, then runs every test (or those named).
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./ensure-installed.mjs";
import { root, runTool } from "./run.mjs";

ensureInstalled();
const output = join(root, "test-output");
mkdirSync(output, { recursive: true });
const summaryFile = join(output, "jest.json");
// Counts of an earlier run would be taken for this one's if this one broke off.
rmSync(summaryFile, { force: true });
const status = runTool("jest", "jest", ["--json", `--outputFile=${summaryFile}`, ...process.argv.slice(2)], {
  // ESM-only packages that a test loads at run time.
  nodeArgs: ["--experimental-vm-modules"],
  env: { NODE_NO_WARNINGS: "1" },
});

const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = JSON.parse(
  readFileSync(summaryFile, "utf8"),
);
if (numPendingTests > 0)
  console.log(
    `${numPendingTests} skipped: what they need is not on this machine, or they are run only when asked for.`,
  );
if (numRuntimeErrorTestSuites > 0) console.log(`${numRuntimeErrorTestSuites} test files could not be run.`);
console.log(`${numPassedTests} passed, ${numFailedTests + numRuntimeErrorTestSuites} failed`);
process.exit(status);

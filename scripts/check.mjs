// npm run check: types, lint, layers, format, unit tests, manifest, bundle budget.
import { ensureInstalled } from "./ensure-installed.mjs";
import { runTool } from "./run.mjs";
import { measureBundle } from "./bundle-budget.mjs";

ensureInstalled();
const steps = [
  ["Types", () => runTool("typescript", "tsc", ["--project", "."])],
  ["Lint", () => runTool("eslint", "eslint", ["src", "test", "--max-warnings=0"])],
  [
    "Layers",
    () =>
      runTool("dependency-cruiser", "depcruise", [
        "src",
        "--config",
        ".dependency-cruiser.cjs",
        "--output-type",
        "err",
      ]),
  ],
  ["Format", () => runTool("prettier", "prettier", ["--check", "--log-level", "warn", "."])],
  [
    "Unit tests and manifest",
    () => runTool("jest", "jest", ["--silent", "test/pmo", "test/manifest.test.ts", "test/scripts"]),
  ],
  ["Bundle budget", () => measureBundle()],
];

for (const [name, run] of steps) {
  console.log(`\n${name}`);
  const status = await run();
  if (status !== 0) {
    console.error(`${name}: failed.`);
    process.exit(1);
  }
}
console.log("\nAll checks passed.");

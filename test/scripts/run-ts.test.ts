import { spawnSync } from "node:child_process";
import type { SpawnSyncReturns } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

describe("run-ts", () => {
  const folder = mkdtempSync(join(tmpdir(), "steerbook-run-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (source: string, ...args: string[]): SpawnSyncReturns<string> => {
    const file = join(folder, "program.ts");
    writeFileSync(file, source);
    return spawnSync(process.execPath, [join(ROOT, "scripts", "run-ts.mjs"), file, ...args], {
      cwd: ROOT,
      encoding: "utf8",
    });
  };

  it("leaves stdout to the program and hands its exit code over", () => {
    const ran = run(
      "const all: string[] = process.argv.slice(2); console.log(JSON.stringify(all)); process.exit(7);",
      "a b",
      "--c",
    );
    expect(ran.stdout).toBe('["a b","--c"]\n');
    expect(ran.status).toBe(7);
  });

  it("says how it is used", () => {
    const ran = spawnSync(process.execPath, [join(ROOT, "scripts", "run-ts.mjs")], { encoding: "utf8" });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain("Usage");
  });
});

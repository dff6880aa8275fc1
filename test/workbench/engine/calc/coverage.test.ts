import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "../../../../src/workbench/engine/calc/functions/registry";

const OWN = readdirSync(__dirname, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".ts") && !name.includes("coverage"));

describe("the functions", () => {
  const examples = OWN.map((name) => readFileSync(join(__dirname, name), "utf8")).join("\n");

  it("are at least the 120 of everyday use, and many more", () => {
    expect(functionNames().length).toBeGreaterThan(400);
  });

  it.each(functionNames().filter((name) => !name.startsWith("IM")))("%s has an example", (name) => {
    const call = new RegExp(`(^|[^A-Z0-9.])${name.replaceAll(".", "\\.")}\\(`);
    expect(call.test(examples)).toBe(true);
  });
});

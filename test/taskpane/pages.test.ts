import { readFileSync } from "node:fs";
import { join } from "node:path";
import { VERSION } from "../../src/taskpane/version";

const read = (...path: string[]): string => readFileSync(join(process.cwd(), ...path), "utf8");

test("the pane, package.json and the manifest have one version", () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  expect(VERSION).toBe(version);
  expect(read("manifest.xml")).toContain(`<Version>${VERSION}.0</Version>`);
});

test.each(["src/taskpane/taskpane.html", "src/taskpane/support.html", "src/commands/commands.html"])(
  "%s has a language, a title, and no script of its own in it",
  (path) => {
    const page = read(path);
    expect(page).toMatch(/^<!doctype html>\s*<html lang="en">/i);
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(page).not.toMatch(/\son\w+=/);
  },
);

test("the ribbon's functions have the names of the manifest", () => {
  const wanted = [...read("manifest.xml").matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(
    ([, name]) => name,
  );
  const given = [...read("src/commands/commands.ts").matchAll(/associate\("(\w+)"/g)].map(([, name]) => name);
  expect(given.sort()).toEqual(wanted.sort());
  expect(wanted).toHaveLength(2);
});

test("the help page explains every code that a problem may have", () => {
  const codes = [...read("src/pmo/problem.ts").matchAll(/^\s*\| "([\w-]+)"/gm)].map(([, code]) => code);
  const page = read("src/taskpane/support.html");
  expect(codes.length).toBeGreaterThan(10);
  // These say themselves what to do: cancel, set up, bring in, undo what is there.
  const plain = new Set(["cancelled", "no-setup", "no-register", "nothing-to-bring-in", "nothing-to-undo"]);
  expect(codes.filter((code) => !plain.has(code ?? "") && !page.includes(`<code>${code}</code>`))).toEqual(
    [],
  );
});

import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { readFiles } from "../../../src/workbench/cli/sources";

const ROOT = join(__dirname, "..", "..", "..");
const HEADER = "Project ID;Project name;RAG;Sponsor;Budget;Planned finish";
const NORTH = `${HEADER}\nNTH-01;Bed management;Green;Ivo Marsh;200000;30/06/2026\nNTH-02;Theatre lists;Amber;Ivo Marsh;90000;31/12/2026\n`;
const SOUTH = `${HEADER}\nSTH-01;Pathology links;Green;Mia Lund;75000;15/10/2026\nNTH-02;Theatre lists;Red;Ivo Marsh;95000;31/12/2026\n`;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** The command line as a person runs it. */
function steerbook(...args: string[]): Promise<Ended> {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join(ROOT, "src/workbench/cli/steerbook.ts"), ...args],
    {
      cwd: ROOT,
    },
  );
  let out = "";
  let errors = "";
  child.stdout.on("data", (data: Buffer) => (out += data.toString()));
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, errors })));
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "steerbook-"));
  await Promise.all([
    writeFile(join(folder, "north.csv"), NORTH),
    writeFile(join(folder, "returns.zip"), zipSync({ "south.csv": strToU8(SOUTH) })),
    writeFile(join(folder, "broken.xlsx"), NORTH),
  ]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

test("intake plans several books, names what cannot be used, and writes nothing", async () => {
  const { code, out, errors } = await steerbook(
    "intake",
    at("north.csv"),
    at("broken.xlsx"),
    at("returns.zip"),
    at("missing.xlsx"),
    "--json",
  );
  const { registers, sheets, refused } = JSON.parse(out) as Record<string, Record<string, unknown>[]>;
  expect(registers).toMatchObject([
    { name: "Projects", rows: 2, source: { file: "north.csv", sheet: "north", headerRow: 1 } },
    { name: "Projects", rows: 2, source: { file: "returns.zip/south.csv", sheet: "south", headerRow: 1 } },
  ]);
  expect(registers?.[0]).not.toHaveProperty("columns");
  expect(sheets?.map(({ file }) => file)).toEqual(["north.csv", "returns.zip/south.csv"]);
  expect(refused?.map(({ file, code: reason }) => [file, reason])).toEqual([
    ["broken.xlsx", "NotAWorkbook"],
    ["missing.xlsx", "NotFound"],
  ]);
  expect(errors).toContain("[NotFound]");
  expect(errors).toContain("north.csv: Read as UTF-8, values parted by semicolons.");
  expect(code).toBe(0);
});

test("with --explain it says why each column is matched as it is", async () => {
  const { out } = await steerbook("intake", at("north.csv"), "--explain");
  expect(out).toMatch(/^ {2}Sponsor -> sponsor \((certain|confident)\): .+\.$/m);
  const brief = await steerbook("intake", at("north.csv"));
  expect(brief.out).toContain("2 projects for Projects");
  expect(brief.out).not.toContain("->");
});

test("run brings the other books into the first", async () => {
  const out = at("registers.xlsx");
  const ended = await steerbook(
    "run",
    at("north.csv"),
    at("returns.zip"),
    at("missing.xlsx"),
    "--json",
    "--as-of",
    "2026-03-31",
    "--out",
    out,
  );
  expect(ended.code).toBe(0);
  const report = JSON.parse(ended.out) as { registers: unknown[]; refused: unknown[] };
  expect(report.registers).toMatchObject([
    { rows: 2 },
    { rows: 2, source: { file: "returns.zip/south.csv" } },
  ]);
  expect(report.refused).toMatchObject([{ file: "missing.xlsx", code: "NotFound" }]);
  // The program's own workbook, brought in again with one of the files: opened, so that its registers count.
  const again = await steerbook("intake", out, at("returns.zip"), "--json");
  const { sheets } = JSON.parse(again.out) as { sheets: { sheet: string; file?: string }[] };
  expect(sheets.map(({ sheet, file }) => [sheet, file])).toEqual([
    ["north", undefined],
    ["south", "returns.zip/south.csv"],
  ]);
});

test("files of one name are told apart by their folders", async () => {
  const paths = ["returns/north/list.csv", "returns/south/list.csv", "other.csv"];
  const { refused } = await readFiles(paths);
  expect(refused.map(({ file, code }) => [file, code])).toEqual([
    ["north/list.csv", "NotFound"],
    ["south/list.csv", "NotFound"],
    ["other.csv", "NotFound"],
  ]);
});

test("when none can be used the exit code is 2, and each is named", async () => {
  const { code, out, errors } = await steerbook("intake", at("broken.xlsx"), at("missing.xlsx"), "--json");
  expect([code, out]).toEqual([2, ""]);
  expect(errors).toMatch(/broken\.xlsx: .*\[NotAWorkbook\]\nmissing\.xlsx: .*\[NotFound\]/);
  expect((await steerbook("check", at("north.csv"), at("returns.zip"))).code).toBe(2);
});

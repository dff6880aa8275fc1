import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleProgram } from "../../../src/pmo/sample/sample-program";
import { openBook } from "../../../src/workbench/files/open";
import type { RunReport } from "../../../src/workbench/cli/report";
import { steerbook } from "../../support/program";
import type { Ran } from "../../support/program";

jest.setTimeout(240_000);

const OURS = ["PMO Setup", "Projects register", "Risks register", "Milestones register"];
const REPORTS = ["Findings", "KPI Summary", "Risk Summary"];

const keys = (value: object): string[] => Object.keys(value).sort();
/** The keys that every object of a list has; they must all be the same. */
function keysOfAll(values: readonly object[]): string[] {
  const found = new Set(values.map((value) => keys(value).join()));
  expect(found.size).toBe(1);
  return [...found].join().split(",");
}
const sorted = (...names: string[]): string[] => [...names].sort();

describe("npm run steerbook", () => {
  const folder = mkdtempSync(join(tmpdir(), "steerbook-cli-"));
  const out = join(folder, "result.xlsx");
  let ran: Ran;
  let report: RunReport;

  beforeAll(() => {
    ran = steerbook("run", "sample", "--out", out, "--as-of", "2026-03-31", "--json");
    report = JSON.parse(ran.stdout) as RunReport;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const sheetsOf = async (path: string): Promise<string[]> => {
    const { workbook } = await openBook(readFileSync(path), "book.xlsx");
    return workbook.sheets.map(({ name }) => name);
  };

  describe("run", () => {
    it("does the whole job, and prints nothing but one JSON object", () => {
      expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: "" });
      expect(keys(report)).toEqual(
        sorted("asOf", "registers", "findings", "figures", "sheets", "roundTrips", "milliseconds"),
      );
      expect(report.asOf).toBe("2026-03-31");
      expect(report.roundTrips).toBeGreaterThan(0);
      expect(report.milliseconds).toBeGreaterThan(0);
    });

    it("says where each register comes from, what feeds it, and what stays out", () => {
      const { registers } = report;
      expect(keysOfAll(registers)).toEqual(sorted("name", "rows", "source", "mapped", "unmapped", "leftOut"));
      expect(registers.map(({ name, source }) => [name, source.sheet])).toEqual([
        ["Projects", "Project list"],
        ["Risks", "Risks"],
        ["Milestones", "Milestones"],
      ]);
      expect(keysOfAll(registers.map(({ source }) => source))).toEqual(sorted("file", "sheet", "headerRow"));
      expect(keysOfAll(registers.flatMap(({ mapped }) => mapped))).toEqual(
        sorted("header", "field", "confidence"),
      );
      expect(keysOfAll(registers.flatMap(({ leftOut }) => leftOut))).toEqual(sorted("row", "reason"));
      for (const { unmapped, mapped } of registers) {
        expect(unmapped.every((header) => typeof header === "string")).toBe(true);
        expect(mapped.every(({ confidence }) => confidence > 0 && confidence <= 1)).toBe(true);
      }
      // Every data row of the sheets is either in a register or listed: nothing disappears.
      const { sheets } = sampleProgram();
      for (const { rows, source, leftOut } of registers) {
        const sheet = sheets.find(({ name }) => name === source.sheet);
        const filled = (sheet?.rows ?? [])
          .slice(source.headerRow)
          .filter((row) => row.some((cell) => cell !== null && cell !== undefined)).length;
        const blank = leftOut.filter(({ reason }) => reason === "blank").length;
        expect([source.sheet, rows + leftOut.length - blank]).toEqual([source.sheet, filled]);
      }
    });

    it("counts findings by severity and by check", () => {
      const { byCheck, ...counts } = report.findings;
      expect(keys(counts)).toEqual(sorted("error", "warning", "alert", "notAssessable", "waived"));
      expect(keysOfAll(byCheck)).toEqual(
        sorted("id", "severity", "count", "assessed", "notAssessable", "waived"),
      );
      const sumOf = (severity: string): number =>
        byCheck.filter((check) => check.severity === severity).reduce((sum, { count }) => sum + count, 0);
      expect({ error: counts.error, warning: counts.warning, alert: counts.alert }).toEqual({
        error: sumOf("error"),
        warning: sumOf("warning"),
        alert: sumOf("alert"),
      });
      expect(counts.notAssessable).toBe(byCheck.reduce((sum, { notAssessable }) => sum + notAssessable, 0));
      expect(byCheck.length).toBeGreaterThanOrEqual(45);
      expect(counts.error + counts.warning + counts.alert).toBeGreaterThan(30);
    });

    it("reconciles every figure, and the file holds what it says", async () => {
      expect(keysOfAll(report.figures)).toEqual(
        sorted("id", "title", "value", "unit", "sheet", "cell", "formula", "hostValue", "reconciled"),
      );
      expect(report.figures.length).toBeGreaterThan(500);
      expect(report.figures.filter(({ reconciled }) => !reconciled)).toEqual([]);
      expect(report.sheets).toEqual(expect.arrayContaining([...OURS, ...REPORTS]));
      const { workbook } = await openBook(readFileSync(out), "result.xlsx");
      expect(workbook.sheets.map(({ name }) => name)).toEqual(report.sheets);
      for (const { sheet, cell, formula, hostValue } of report.figures.slice(0, 40)) {
        const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
        const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
        const held = workbook.sheetByName(sheet)?.cell(Number(digits) - 1, column);
        expect([cell, held?.formula?.replace(/^=?/, "="), held?.value]).toEqual([cell, formula, hostValue]);
      }
    });

    it("says it in sentences without --json, and saves nothing without --out", () => {
      const plain = steerbook("run", "sample", "--as-of", "2026-03-31");
      expect(plain.code).toBe(0);
      expect(plain.stdout).toContain("rows of Project list into Projects");
      const { length } = report.figures;
      expect(plain.stdout).toContain(`${length} of ${length} figures reconciled`);
    });
  });

  describe("the other commands, on what run has saved", () => {
    it("check lists the findings", () => {
      const checked = steerbook("check", out, "--json");
      expect(checked.code).toBe(0);
      const { findings, results, quality, chase, readiness } = JSON.parse(checked.stdout) as {
        findings: { severity: string; message: string; waiver?: object }[];
        results: { id: string; findings: number; notAssessable: number }[];
        quality: { program: Record<string, { passed: number; assessable: number; share: number | null }> };
        chase: { owner: string | null; errors: number; rows: number }[];
        readiness: {
          pmoType: string;
          ready: boolean;
          inTheWay: unknown[];
          advice: { code: string; count: number }[];
        };
      };
      const { error, warning, alert, byCheck } = report.findings;
      expect(findings).toHaveLength(error + warning + alert);
      expect(results.map(({ id, notAssessable }) => [id, notAssessable])).toEqual(
        byCheck.map(({ id, notAssessable }) => [id, notAssessable]),
      );
      for (const { passed, assessable, share } of Object.values(quality.program))
        expect(share).toBe(assessable === 0 ? null : passed / assessable);
      expect(chase.reduce((sum, one) => sum + one.errors, 0)).toBe(error);
      expect(chase.reduce((sum, one) => sum + one.rows, 0)).toBe(error + warning);
      // The headless run sets a supportive PMO up, which advises and never blocks.
      expect(readiness).toMatchObject({ pmoType: "Supportive", ready: true, inTheWay: [] });
      const advised = readiness.advice.filter(({ code }) => code === "errors");
      expect(advised.reduce((sum, one) => sum + one.count, 0)).toBe(error);
    });

    it("refresh comes to the same figures", () => {
      const refreshed = steerbook("refresh", out, "--json");
      expect(refreshed.code).toBe(0);
      const { figures } = JSON.parse(refreshed.stdout) as Pick<RunReport, "figures">;
      expect(figures.map(({ id, value }) => [id, value])).toEqual(
        report.figures.map(({ id, value }) => [id, value]),
      );
    });

    it("undo takes the last action back, and the one before it the next time", async () => {
      const once = join(folder, "once.xlsx");
      const undone = steerbook("undo", out, "--out", once);
      expect(undone.code).toBe(0);
      expect(undone.stdout).toMatch(/^Undone: .+\.\n$/);
      const left = await sheetsOf(once);
      expect(left).toEqual(report.sheets.filter((name) => !["KPI Summary", "Risk Summary"].includes(name)));
      const twice = join(folder, "twice.xlsx");
      expect(steerbook("undo", once, "--out", twice).code).toBe(0);
      expect(await sheetsOf(twice)).not.toContain("Findings");
    });

    it("intake prints a plan and writes nothing", () => {
      const before = readFileSync(out);
      const plan = steerbook("intake", out, "--json");
      expect(plan.code).toBe(0);
      const { registers } = JSON.parse(plan.stdout) as Pick<RunReport, "registers">;
      expect(registers.map(({ name, rows }) => [name, rows])).toEqual(
        report.registers.map(({ name, rows }) => [name, rows]),
      );
      expect(readFileSync(out).equals(before)).toBe(true);
    });
  });

  describe("what cannot be used", () => {
    const file = (name: string, content: string | Buffer): string => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    };

    it.each<[what: string, args: () => string[], reason: RegExp]>([
      ["an unknown command", () => ["transmogrify", out], /no command transmogrify/],
      ["no workbook", () => ["run"], /name a workbook/],
      ["an unknown option", () => ["run", out, "--colour"], /--colour/],
      ["a file that is not there", () => ["run", join(folder, "nowhere.xlsx")], /There is no file/],
      ["a date that is none", () => ["run", "sample", "--as-of", "31/03/2026"], /--as-of 31\/03\/2026/],
      ["a day that is none", () => ["run", "sample", "--as-of", "2026-02-30"], /--as-of 2026-02-30/],
      [
        "a picture under a workbook's name",
        () => ["run", file("picture.xlsx", "\x89PNG\r\n\x1a\n")],
        /picture\.xlsx: /,
      ],
      [
        "half a workbook",
        () => ["run", file("half.xlsx", readFileSync(out).subarray(0, 9000))],
        /half\.xlsx: /,
      ],
      [
        "a workbook without a list",
        () => ["run", file("letter.csv", "Dear all,\n\nno list here.\n")],
        /\[.+\]/,
      ],
      ["a check before there is a register", () => ["check", file("none.csv", "a\n1\n")], /\[.+\]/],
      ["an undo where nothing was done", () => ["undo", file("nothing.csv", "a\n1\n")], /\[.+\]/],
    ])("%s: exit code 2, the reason on stderr, nothing saved", (_what, args, reason) => {
      const saved = join(folder, "never.xlsx");
      const refused = steerbook(...args(), "--out", saved);
      expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: "" });
      expect(refused.stderr).toMatch(reason);
      expect(refused.stderr).not.toMatch(/^\s+at /m);
      expect(existsSync(saved)).toBe(false);
    });

    it("a place that cannot be written", () => {
      const refused = steerbook("sample", "--out", join(folder, "no", "such", "folder", "a.xlsx"));
      expect(refused.code).toBe(2);
      expect(refused.stderr).toContain("cannot be written");
    });
  });
});

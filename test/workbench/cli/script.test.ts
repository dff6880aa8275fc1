import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../../src/workbench/files/open";
import { script } from "../../support/program";

jest.setTimeout(240_000);

describe("npm run script", () => {
  const folder = mkdtempSync(join(tmpdir(), "steerbook-script-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const valueOf = async (path: string, sheet: string, row: number, column: number): Promise<unknown> => {
    const { workbook } = await openBook(readFileSync(path), "book.xlsx");
    return workbook.sheetByName(sheet)?.cell(row, column)?.value;
  };

  it("runs on a new workbook, prints what the script prints, and saves", async () => {
    const out = join(folder, "new.xlsx");
    const code = `
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A1:A3").values = [[1], [2], ["=SUM(A1:A2)"]];
        const sum = sheet.getRange("A3");
        sum.load("values");
        await context.sync();
        console.log("sum", sum.values[0][0], typeof Office, typeof OfficeExtension);
      });`;
    const ran = script(file("new.js", code), "--out", out);
    expect(ran).toEqual({ stdout: "sum 3 object object\n", stderr: "", code: 0 });
    expect(await valueOf(out, "Sheet1", 2, 0)).toBe(3);
  });

  it("runs on a given workbook and leaves the file itself alone", async () => {
    const add = file(
      "add.js",
      `await Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem("costs").getRange("A1");
        cell.load("values");
        await context.sync();
        cell.values = [[cell.values[0][0] + 2]];
        await context.sync();
      });`,
    );
    const given = file("costs.csv", "40\r\n");
    const once = join(folder, "once.xlsx");
    const twice = join(folder, "twice.xlsx");
    expect(script(add, given, "--out", once).code).toBe(0);
    const before = readFileSync(once);
    expect(script(add, once, "--out", twice).code).toBe(0);
    expect(await valueOf(twice, "costs", 0, 0)).toBe(44);
    expect(readFileSync(once).equals(before)).toBe(true);
    expect(readFileSync(given, "utf8")).toBe("40\r\n");
  });

  it("prints an error of Office.js with its code, its place and the statements around it; nothing is saved", () => {
    const out = join(folder, "never.xlsx");
    const code = `
      console.log("before");
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Nowhere").getRange("A1").values = [[1]];
        await context.sync();
      });`;
    const ran = script(file("missing.js", code), "--out", out);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toBe("before\n");
    expect(ran.stderr).toContain("ItemNotFound: The requested resource doesn't exist.");
    expect(ran.stderr).toContain("at WorksheetCollection.getItem");
    expect(ran.stderr).toContain("worksheets.getItem(...)");
    expect(() => readFileSync(out)).toThrow("ENOENT");
  });

  it("names what the host does not have by class and member", () => {
    const code = `
      await Excel.run(async (context) => {
        context.workbook.pivotTables.load("items/name");
        await context.sync();
      });`;
    const ran = script(file("pivot.js", code));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("ApiNotFound");
    expect(ran.stderr).toMatch(/pivotTables/i);
  });

  it("prints a mistake of the script's own with its line", () => {
    const ran = script(file("mistake.js", "const a = 1;\n\nnowhere.call(a);\n"));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("ReferenceError: nowhere is not defined");
    expect(ran.stderr).toMatch(/mistake\.js:3:1\b/);
    const unreadable = script(file("unreadable.js", "const a = 1;\nconst b = ;\n"));
    expect(unreadable.code).toBe(1);
    expect(unreadable.stderr).toContain("SyntaxError");
    expect(unreadable.stderr).toMatch(/unreadable\.js:2\b/);
  });

  it("sees the failure of a run that was not awaited", () => {
    const code = `Excel.run(async (context) => { context.workbook.worksheets.add("a/b"); await context.sync(); });`;
    const ran = script(file("loose.js", code));
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain("InvalidArgument");
  });

  it("refuses what it cannot use with exit code 2, a reason on stderr, and nothing on stdout", () => {
    const fine = file("fine.js", "");
    expect(script()).toMatchObject({ code: 2, stdout: "", stderr: expect.stringContaining("which script") });
    expect(script(join(folder, "no.js"))).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("There is no file"),
    });
    expect(script(fine, join(folder, "no.xlsx"))).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("There is no file"),
    });
    expect(script(fine, file("broken.xlsx", "PK"))).toMatchObject({ code: 2, stdout: "" });
    expect(script(fine, "a.xlsx", "b.xlsx").code).toBe(2);
    expect(script(fine, "--unknown").code).toBe(2);
  });
});

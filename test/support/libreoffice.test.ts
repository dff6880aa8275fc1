import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Cell } from "hucre";
import { parseCsv } from "./csv";
import { describeWithLibreOffice, recalculated, toPdf } from "./libreoffice";

describe("parseCsv", () => {
  it("reads quoted fields, line breaks inside them and empty ends", () => {
    expect(parseCsv('a,"b ""c"", d"\n1,\n"x\ny",2\n')).toEqual([
      ["a", 'b "c", d'],
      ["1", ""],
      ["x\ny", "2"],
    ]);
  });
});

describeWithLibreOffice("LibreOffice", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "steerbook-lo-"));
    const cells: [string, Partial<Cell>][] = [
      ["0,0", { formula: "1/3", formulaResult: 99, style: { numFmt: "0.0" } }],
      ["0,1", { formula: "1=1", formulaResult: false }],
      ["0,2", { formula: "1/0", formulaResult: "x" }],
      ["1,0", { value: 'a, "b"' }],
      ["1,1", { value: 46112, style: { numFmt: "yyyy-mm-dd" } }],
    ];
    const bytes = await writeXlsx({
      sheets: [
        { name: "Data", cells: new Map(cells) },
        { name: "R&D's list", cells: new Map([["0,0", { formula: "Data!A1*3", formulaResult: 1 }]]) },
      ],
    });
    await writeFile(join(folder, "book.xlsx"), bytes);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it("recalculates every sheet instead of showing the file's values", async () => {
    const raw = await recalculated(join(folder, "book.xlsx"), { shown: false });
    expect([...raw.keys()]).toEqual(["Data", "R&D's list"]);
    expect(raw.get("Data")?.[0]).toEqual(["0.333333333333333", "TRUE", "#DIV/0!"]);
    expect(raw.get("R&D's list")).toEqual([["1"]]);
    const shown = await recalculated(join(folder, "book.xlsx"));
    expect(shown.get("Data")).toEqual([
      ["0.3", "TRUE", "#DIV/0!"],
      ['a, "b"', "2026-03-31", ""],
    ]);
  });

  it("prints", async () => {
    const pdf = await toPdf(join(folder, "book.xlsx"), join(folder, "out"));
    expect((await readFile(pdf)).subarray(0, 5).toString()).toBe("%PDF-");
  });
});

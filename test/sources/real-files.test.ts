import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { readSourceSheets } from "../../src/excel/read/source-sheets";
import { readStructure } from "../../src/excel/read/structure";
import { withWorkbook } from "../../src/excel/session";
import type { SourceBook, SourceSheet } from "../../src/pmo/intake/plan";
import { isBlank } from "../../src/pmo/values/cell";
import { readSource } from "../../src/sources/read-source";
import { openBook } from "../../src/workbench/files/open";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import { dataFile, describeWithData } from "../support/real-data";

/** The sheets as the add-in reads them from the open workbook, over Office.js. */
async function throughHost(path: string): Promise<readonly SourceSheet[]> {
  const { host, client } = await openExcel();
  const restore = installGlobals(client);
  try {
    const { workbook } = await openBook(readFileSync(dataFile(path)), basename(path));
    host.open(workbook);
    return await withWorkbook(async (session) => {
      const structure = await readStructure(session);
      return (await readSourceSheets(session, structure, structure.sheets)).read;
    });
  } finally {
    restore();
  }
}

function bookOf(path: string): SourceBook {
  const { books, refused } = readSource({ name: basename(path), bytes: readFileSync(dataFile(path)) });
  expect(refused).toEqual([]);
  return books[0] as SourceBook;
}

/** The filled cells by place, with their number formats; and where the sheet hides rows that hold some. */
function contentOf(sheet: SourceSheet): unknown {
  const cells = new Map<string, unknown>();
  const filled = new Set<number>();
  sheet.values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === null || value === "") return;
      filled.add(sheet.firstRow + r);
      cells.set(`${sheet.firstRow + r},${sheet.firstColumn + c}`, [value, sheet.formats[r]?.[c]]);
    }),
  );
  const { name, hidden, tables, hiddenRows } = sheet;
  return { name, hidden, tables, cells, hiddenRows: hiddenRows.filter((row) => filled.has(row)) };
}

const WORKBOOKS = [
  "worldbank-2022/2022_WB_Projects_1_500.xlsx",
  "uk-dft-return/blank_template.xlsm",
  "health-tikasathi/Risk_Register.xlsx",
  "prince2/Issue_Register.xlsx",
  "prince2/Risk_Register.xlsx",
  "packt-tpm/Project_Plan.xlsx",
];
const TEXTS = [
  "uk-gmpp-2022/GMPP_AR_Data_March_2022.csv",
  "us-federal-it/Projects_CW1_MessedUp.csv",
  "canada-it-2022/gc-it-projects-2022.csv",
];

describeWithData("real files", () => {
  test("all of them are here", () => {
    const found = readdirSync(dataFile("."), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(xlsx|xlsm|csv)$/.test(path))
      .map((path) => path.replaceAll("\\", "/"));
    expect(found.sort()).toEqual([...WORKBOOKS, ...TEXTS].sort());
  });

  test.each(WORKBOOKS)(
    "%s: the same cells, formats, tables and hidden rows as from the open workbook",
    async (path) => {
      const opened = await throughHost(path);
      const read = bookOf(path).sheets;
      expect(read.map(({ name }) => name)).toEqual(opened.map(({ name }) => name));
      expect(read.map(contentOf)).toEqual(opened.map(contentOf));
    },
  );

  // Excel types texts as they are opened, in US order; here they stay as written unless a number writes itself the same.
  test.each(TEXTS)(
    "%s: the same fields in the same places, dates and amounts still as written",
    async (path) => {
      const [opened] = await throughHost(path);
      const [read] = bookOf(path).sheets;
      if (!opened || !read) throw new Error("A sheet is missing.");
      expect([read.firstRow, read.firstColumn]).toEqual([opened.firstRow, opened.firstColumn]);
      expect(read.values).toHaveLength(opened.values.length);
      opened.values.forEach((row, r) =>
        row.forEach((value, c) => {
          const field = read.values[r]?.[c] ?? null;
          if (value === field || (isBlank(value) && isBlank(field))) return;
          // What differs is a text here that the host took for a number, a date, a percentage or a truth value.
          expect([typeof field, typeof value]).toEqual([
            "string",
            expect.stringMatching(/^(number|boolean)$/),
          ]);
        }),
      );
    },
  );
});

import * as fc from "fast-check";
import { area } from "../../../src/workbench/engine/area";
import type { Sheet } from "../../../src/workbench/engine/sheet";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { arbitraryBook } from "./support/arbitrary-book";

const WHOLE = area(0, 0, 1_048_576, 16_384);

/** Cells by place: value, formula and look, which is the same whether it was said or is the standard one. */
function cellsOf(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  sheet.eachCell(WHOLE, ({ value, formula, style }, row, column) => {
    cells[`${row},${column}`] = { value: String(value), type: typeof value, formula, style: style ?? {} };
  });
  return cells;
}

/** What a file must give back of a workbook, as plain data; ids differ from one reading to the next. */
const essence = (workbook: Workbook): unknown => ({
  settings: [...workbook.settings],
  cellStyles: [...workbook.cellStyles],
  names: workbook.names,
  mode: workbook.calculationMode,
  sheets: workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    frozen: sheet.frozen,
    cells: cellsOf(sheet),
    names: sheet.names,
    columns: [...sheet.columns].sort(([a], [b]) => a - b),
    rows: [...sheet.rowBands].sort(([a], [b]) => a - b),
    tables: sheet.tables.map((table) => ({ ...table, id: "" })),
    validations: sheet.validations,
    rules: sheet.conditionalFormats
      .map((format) => ({ ...format, id: "" }))
      .sort((a, b) => a.priority - b.priority),
  })),
});

const plain = (workbook: Workbook): unknown => JSON.parse(JSON.stringify(essence(workbook)));

describe("any workbook", () => {
  it("comes back from a file as it was saved (properties)", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (workbook) => {
        const { workbook: read } = await openBook(await saveBook(workbook), "book.xlsx");
        expect(plain(read)).toEqual(plain(workbook));
      }),
    );
  });

  it("is written in the same bytes each time, also after it was read (properties)", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBook, async (workbook) => {
        const once = await saveBook(workbook);
        expect(Buffer.compare(await saveBook(workbook), once)).toBe(0);
        const { workbook: read } = await openBook(once, "book.xlsx");
        const again = await saveBook(read);
        expect(Buffer.compare(await saveBook(read), again)).toBe(0);
        expect(plain((await openBook(again, "book.xlsx")).workbook)).toEqual(plain(workbook));
      }),
      { numRuns: 30 },
    );
  });
});

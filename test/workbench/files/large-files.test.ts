import { Workbook } from "../../../src/workbench/engine/workbook";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { smallFile } from "./support/parts";

/** Work that grows with the sheet instead of its cells would not end within these tests' time; speeds are measured by the bench. */
describe("large files", () => {
  it("whose used range has a million rows, but hardly a cell, open at once", async () => {
    const file = smallFile({
      sheets: {
        S: '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
      },
    });
    const { workbook } = await openBook(file, "book.xlsx");
    expect(workbook.activeSheet.value(1_048_575, 16_383)).toBe(2);
    expect((await saveBook(workbook)).length).toBeLessThan(10_000);
  }, 20_000);

  it("that name a million empty rows open as an empty sheet", async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, row) => `<row r="${row + 1}" spans="1:5"/>`).join("");
    const file = smallFile({ sheets: { S: `<sheetData>${rows}</sheetData>` } });
    const { workbook } = await openBook(file, "book.xlsx");
    expect(workbook.activeSheet.usedArea()).toBeUndefined();
    expect((await saveBook(workbook)).length).toBeLessThan(10_000);
  });

  it("of 20,000 rows and 30 columns, a third of them formulas, are saved and opened again", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Data");
    const looks = [{ numberFormat: "0.00" }, { font: { bold: true } }];
    for (let row = 0; row < 20_000; row++) {
      for (let column = 0; column < 30; column++) {
        const kind = column % 3;
        if (kind === 0) sheet.setCell(row, column, { value: row * column + 0.5, style: looks[0] ?? {} });
        else if (kind === 1) sheet.setCell(row, column, { value: `Text ${row % 500} ${column}` });
        else sheet.setCell(row, column, { value: row, formula: `=A${row + 1}*2+SUM($B$1:B${row + 1})` });
      }
    }
    const opened = await openBook(await saveBook(workbook), "book.xlsx");
    const again = opened.workbook.activeSheet;
    expect([again.value(19_999, 0), again.value(19_999, 1)]).toEqual([0.5, "Text 499 1"]);
    expect(again.cell(19_999, 2)?.formula).toBe("=A20000*2+SUM($B$1:B20000)");
  });
});

import { Workbook } from "../../../src/workbench/engine/workbook";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { smallFile } from "./support/parts";

/** Seconds of processor time that a task takes, which other programs on the machine hardly change. */
async function seconds<T>(task: () => Promise<T>): Promise<{ took: number; result: T }> {
  const before = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(before);
  return { took: (user + system) / 1e6, result };
}

describe("large files", () => {
  it("whose used range has a million rows, but hardly a cell, open at once", async () => {
    const file = smallFile({
      sheets: {
        S: '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
      },
    });
    const opened = await seconds(() => openBook(file, "book.xlsx"));
    const sheet = opened.result.workbook.activeSheet;
    expect(sheet.value(1_048_575, 16_383)).toBe(2);
    expect(opened.took).toBeLessThan(1);
    const saved = await seconds(() => saveBook(opened.result.workbook));
    expect(saved.took).toBeLessThan(1);
    expect(saved.result.length).toBeLessThan(10_000);
  });

  it("that name a million empty rows open in under two seconds", async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, row) => `<row r="${row + 1}" spans="1:5"/>`).join("");
    const file = smallFile({ sheets: { S: `<sheetData>${rows}</sheetData>` } });
    const { took, result } = await seconds(() => openBook(file, "book.xlsx"));
    expect(took).toBeLessThan(2);
    expect(result.workbook.activeSheet.usedArea()).toBeUndefined();
    expect((await saveBook(result.workbook)).length).toBeLessThan(10_000);
  });

  it("of 20,000 rows and 30 columns, a third of them formulas, open and save in a few seconds", async () => {
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
    const saved = await seconds(() => saveBook(workbook));
    const opened = await seconds(() => openBook(saved.result, "book.xlsx"));
    console.info(`600,000 cells: saved in ${saved.took.toFixed(1)} s, opened in ${opened.took.toFixed(1)} s`);
    expect(opened.result.workbook.activeSheet.value(19_999, 0)).toBe(0.5);
    expect(saved.took).toBeLessThan(8);
    expect(opened.took).toBeLessThan(8);
  });
});

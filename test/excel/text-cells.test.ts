import * as fc from "fast-check";
import { asTyped } from "../../src/excel/text-cells";
import { openExcel } from "../support/excel";

describe("text that goes into a workbook", () => {
  test.each([
    "=1+1",
    "+44 20",
    "-5",
    "@home",
    "1-2",
    "00123",
    "2022-23",
    "£4",
    "TRUE",
    "March 31, 2023",
    "Mar-26",
    "'quoted",
    "12%",
    "#N/A",
    " spaced",
  ])("%s stays the text it is", async (text) => {
    const { run } = await openExcel();
    await run(async (context: Excel.RequestContext) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      cell.formulas = [[asTyped(text)]];
      cell.load("values,valueTypes");
      await context.sync();
      expect(cell.values).toEqual([[text]]);
      expect(cell.valueTypes).toEqual([["String"]]);
    });
  });

  test("plain words are written without an apostrophe", () => {
    expect(asTyped("Patient portal")).toBe("Patient portal");
    expect(asTyped("PRJ-001")).toBe("PRJ-001");
  });

  test("any text reads back as itself", async () => {
    const { run } = await openExcel();
    const texts = fc
      .sample(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), 300)
      .filter((text) => text.trim() !== "");
    await run(async (context: Excel.RequestContext) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, texts.length, 1);
      range.formulas = texts.map((text) => [asTyped(text)]);
      range.load("values");
      await context.sync();
      expect(range.values.flat()).toEqual(texts);
    });
  });

  test("numbers, booleans and gaps are handed on as they are", () => {
    expect([asTyped(12.5), asTyped(true), asTyped(null), asTyped({ formula: "=A1" })]).toEqual([
      12.5,
      true,
      null,
      "=A1",
    ]);
  });
});

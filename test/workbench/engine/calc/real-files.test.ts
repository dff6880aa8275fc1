import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { area } from "../../../../src/workbench/engine/area";
import { cellName } from "../../../../src/workbench/engine/address";
import { Calculator } from "../../../../src/workbench/engine/calc/calculator";
import type { Scalar } from "../../../../src/workbench/engine/scalar";
import type { Workbook } from "../../../../src/workbench/engine/workbook";
import { openBook } from "../../../../src/workbench/files/open";
import { plain } from "./model";

const FOLDER = process.env["STEERBOOK_DATA"] ?? "";

/** Cells whose saved value no calculation gives, with the reason. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  ["blank_template.xlsm To DO!F25", "a check box holds 0 for FALSE"],
  [
    "blank_template.xlsm Tab 12 - Annual Report!C14",
    "an error of a deleted sheet, in a branch that is not taken",
  ],
]);

const files = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true })
      .map(String)
      .filter((name) => /\.xls[xm]$/.test(name))
      .sort()
  : [];

function formulas(workbook: Workbook): Map<string, Scalar> {
  const found = new Map<string, Scalar>();
  for (const sheet of workbook.sheets) {
    sheet.eachCell(area(0, 0, 1_048_576, 16_384), (cell, row, column) => {
      if (cell.formula !== undefined) found.set(`${sheet.name}!${cellName(row, column)}`, cell.value);
    });
  }
  return found;
}

const same = (a: Scalar, b: Scalar): boolean =>
  a === b ||
  (typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)));

if (files.length === 0) {
  it.skip("real files: set STEERBOOK_DATA to their folder", () => undefined);
} else {
  describe("the values that Excel saved in real files", () => {
    it.each(files)("%s", async (name) => {
      const { workbook } = await openBook(
        readFileSync(join(FOLDER, name)),
        name.split(/[\\/]/).pop() ?? name,
      );
      const saved = formulas(workbook);
      new Calculator(workbook).recalculateAll(new Date(2022, 5, 1));
      const differing = [...formulas(workbook)]
        .filter(([place, value]) => !same(saved.get(place) ?? null, value))
        .filter(([place]) => !EXCEPTIONS.has(`${name.split(/[\\/]/).pop() ?? ""} ${place}`))
        .map(
          ([place, value]) =>
            `${place}: saved ${String(plain(saved.get(place) ?? null))}, ours ${String(plain(value))}`,
        );
      expect(differing).toEqual([]);
    });
  });
}

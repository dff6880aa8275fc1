/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { area } from "../../../../src/workbench/engine/area";
import { Workbook } from "../../../../src/workbench/engine/workbook";
import { readRibbon } from "../../../../src/workbench/page/shell/manifest-ribbon";
import { selectionSummary } from "../../../../src/workbench/page/shell/selection-summary";

describe("The ribbon", () => {
  const manifest = readFileSync(join(__dirname, "..", "..", "..", "..", "manifest.xml"), "utf8");

  it("is what the manifest says", () => {
    const ribbon = readRibbon(manifest);
    expect(ribbon.tab).toBe("Steerbook");
    expect(ribbon.paneAddress).toBe("/taskpane.html");
    expect(ribbon.functionsAddress).toBe("/commands.html");
    const buttons = ribbon.groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ action }) => action)).toEqual([
      { kind: "pane", address: "/taskpane.html" },
      { kind: "function", name: "checkRegisters" },
      { kind: "function", name: "refreshRollups" },
    ]);
    for (const button of buttons) {
      expect(button.label).not.toBe("");
      expect(button.tip).not.toBe("");
      expect(button.icon).toMatch(/^\/assets\/icons\/.+-64\.png$/);
    }
  });

  it("refuses what is not XML", () => {
    expect(() => readRibbon("<a><b></a>")).toThrow("not well-formed");
  });
});

describe("The summary of a selection", () => {
  const sheet = new Workbook().addSheet("S");
  for (const [row, value] of [1000, 3000, "x", null].entries()) {
    sheet.setCell(row, 0, { value, style: { numberFormat: "#,##0" } });
  }

  it("averages and sums numbers under their format and counts all content", () => {
    expect(selectionSummary(sheet, [area(0, 0, 4, 1)])).toBe("Average: 2,000   Count: 3   Sum: 4,000");
    expect(selectionSummary(sheet, [area(0, 0), area(1, 0)])).toBe("Average: 2,000   Count: 2   Sum: 4,000");
  });

  it("says nothing of a single cell, and only counts texts", () => {
    expect(selectionSummary(sheet, [area(0, 0)])).toBe("");
    sheet.setCell(5, 0, { value: "a" });
    sheet.setCell(6, 0, { value: "b" });
    expect(selectionSummary(sheet, [area(5, 0, 2, 1)])).toBe("Count: 2");
  });

  it("does not show sums of dates as dates", () => {
    sheet.setCell(8, 0, { value: 46000, style: { numberFormat: "d mmm yyyy" } });
    sheet.setCell(9, 0, { value: 46002, style: { numberFormat: "d mmm yyyy" } });
    expect(selectionSummary(sheet, [area(8, 0, 2, 1)])).toBe("Average: 46001   Count: 2   Sum: 92002");
  });
});

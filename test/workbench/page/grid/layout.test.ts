import { MAX_COLUMNS, MAX_ROWS, area } from "../../../../src/workbench/engine/area";
import { Workbook } from "../../../../src/workbench/engine/workbook";
import type { Sheet } from "../../../../src/workbench/engine/sheet";
import { changesLayout } from "../../../../src/workbench/page/grid/changes-layout";
import { filterColumnAt } from "../../../../src/workbench/page/grid/filter-state";
import { jumpFrom, movingCorner, stretchedBy } from "../../../../src/workbench/page/grid/jump";
import { areaOfRange, rangeOfArea } from "../../../../src/workbench/page/grid/ranges";
import { extent, sheetStructure } from "../../../../src/workbench/page/grid/structure";

const measure = { width: (text: string) => text.length * 7, lineHeight: () => 18 };
const newSheet = (): Sheet => new Workbook().addSheet("S");

describe("The layout of a sheet", () => {
  it("is in pixels, with hidden and sized rows and columns", () => {
    const sheet = newSheet();
    sheet.columns.set(0, { size: 48 }).set(2, { hidden: true });
    sheet.rowBands.set(1, { size: 30 }).set(3, { hidden: true, size: 15 });
    sheet.frozen = { rows: 1, columns: 0 };
    sheet.merges = [area(4, 0, 2, 3)];
    const made = sheetStructure(sheet, measure);
    // 96 pixels to 72 points.
    expect(made).toMatchObject({
      defaultRowHeight: 20,
      defaultColumnWidth: 64,
      columnData: { 0: { w: 64 }, 2: { hd: 1 } },
      rowData: { 1: { h: 40 }, 3: { h: 20, hd: 1 } },
      freeze: { ySplit: 1, xSplit: 0, startRow: 1, startColumn: -1 },
      mergeData: [{ startRow: 4, endRow: 5, startColumn: 0, endColumn: 2 }],
    });
  });

  it("makes rows high enough for wrapped and large text, unless they have a height", () => {
    const sheet = newSheet();
    const wrap = { alignment: { wrapText: true } };
    sheet.columns.set(0, { size: 60 });
    // 80 pixels less the padding hold ten letters of seven pixels: three lines.
    sheet.setCell(0, 0, { value: "one two three four five six", style: wrap });
    sheet.setCell(1, 0, { value: "one two three four five six", style: wrap });
    sheet.rowBands.set(1, { size: 15 });
    sheet.setCell(2, 0, { value: "Title", style: { font: { size: 20 } } });
    const { rowData } = sheetStructure(sheet, measure);
    expect(rowData[0]?.h).toBeGreaterThanOrEqual(3 * 18);
    expect(rowData[1]?.h).toBe(20);
    expect(sheetStructure(sheet, { ...measure, lineHeight: () => 33 }).rowData[2]?.h).toBeGreaterThanOrEqual(
      33,
    );
  });

  it("offers room behind what is used, and no less than before", () => {
    const sheet = newSheet();
    expect(extent(sheet)).toEqual({ rows: 1000, columns: 52 });
    sheet.setCell(4999, 99, { value: 1 });
    expect(extent(sheet)).toEqual({ rows: 5200, columns: 126 });
    sheet.setCell(MAX_ROWS - 1, 0, { value: 1 });
    expect(extent(sheet).rows).toBe(MAX_ROWS);
    expect(sheetStructure(newSheet(), measure, { rows: 3000, columns: 80 })).toMatchObject({
      rowCount: 3000,
      columnCount: 80,
    });
  });

  it("is made anew only for changes that can move rows", () => {
    const sheet = newSheet();
    sheet.setCell(1, 1, { value: "x", style: { alignment: { wrapText: true } } });
    const offered = { rows: 1000, columns: 52 };
    const id = sheet.id;
    const edited = (row: number, column: number): boolean =>
      changesLayout({ kind: "edited", sheet: id, area: area(row, column) }, sheet, offered);
    expect(edited(5, 5)).toBe(false);
    expect(edited(1, 1)).toBe(true);
    expect(edited(1000, 0)).toBe(true);
    expect(changesLayout({ kind: "calculated", sheet: id, area: area(1, 1) }, sheet, offered)).toBe(false);
    expect(changesLayout({ kind: "sheet", sheet: id, how: "layout" }, sheet, offered)).toBe(true);
    expect(changesLayout({ kind: "sheet", sheet: id, how: "selected" }, sheet, offered)).toBe(false);
  });
});

describe("Ranges of the grid and areas of the workbook", () => {
  const shown = { rows: 1000, columns: 52 };

  it.each([
    area(3, 4, 5, 6),
    area(0, 2, MAX_ROWS, 3),
    area(7, 0, 2, MAX_COLUMNS),
    area(0, 0, MAX_ROWS, MAX_COLUMNS),
  ])("go to and fro: %j", (one) => {
    expect(areaOfRange(rangeOfArea(one, shown))).toEqual(one);
  });
});

describe("Jumping", () => {
  const offered = { rows: 1000, columns: 52 };

  it("goes to the end of a run, over a gap, and to the edge of what is offered", () => {
    const sheet = newSheet();
    for (const row of [0, 1, 2, 6]) sheet.setCell(row, 0, { value: row });
    const down = (row: number): number => jumpFrom(sheet, { row, column: 0 }, "Down", offered).row;
    expect([down(0), down(2), down(6)]).toEqual([2, 6, 999]);
    expect(jumpFrom(sheet, { row: 0, column: 0 }, "Right", offered)).toEqual({ row: 0, column: 51 });
  });

  it("stretches a selection from the corner that is not active", () => {
    const sheet = newSheet();
    for (let row = 0; row < 5; row++) sheet.setCell(row, 1, { value: row });
    const active = { row: 0, column: 1 };
    expect(stretchedBy(sheet, area(0, 1), active, "Down", offered)).toEqual(area(0, 1, 5, 1));
    expect(stretchedBy(sheet, area(0, 1, 5, 1), active, "Up", offered)).toEqual(area(0, 1));
    expect(movingCorner(area(2, 2, 3, 3), { row: 4, column: 2 })).toEqual({ row: 2, column: 4 });
  });
});

describe("Filter buttons", () => {
  it("stand on the headers of a sheet's filter and know their data", () => {
    const sheet = newSheet();
    sheet.autoFilter = { area: area(2, 1, 10, 3), columns: new Map() };
    expect(filterColumnAt(sheet, 2, 3)).toEqual({ index: 2, row: 2, column: 3, data: area(3, 3, 9, 1) });
    expect(filterColumnAt(sheet, 3, 3)).toBeUndefined();
    expect(filterColumnAt(sheet, 2, 4)).toBeUndefined();
  });
});

import { area } from "../../../../src/workbench/engine/area";
import type { Table } from "../../../../src/workbench/engine/table";
import { Workbook } from "../../../../src/workbench/engine/workbook";
import { overTable, underRule } from "../../../../src/workbench/page/looks/compose";
import { tableDress, tableLook, visibleIndexes } from "../../../../src/workbench/page/looks/table-look";

const table = (over: Partial<Table> = {}): Table => ({
  id: "1",
  name: "T",
  area: area(2, 1, 5, 3),
  showHeaders: true,
  showTotals: true,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
  style: "TableStyleMedium2",
  columns: [],
  ...over,
});

describe("Table styles", () => {
  it("knows the galleries of Excel: 21 light, 28 medium, 11 dark", () => {
    const names = ["Light", "Medium", "Dark"].flatMap((family) =>
      Array.from({ length: 30 }, (_, index) => `TableStyle${family}${index + 1}`).filter(tableDress),
    );
    expect(names.length).toBe(21 + 28 + 11);
    expect(tableDress("TableStyleMedium0")).toBeUndefined();
    expect(tableDress("My own")).toBeUndefined();
  });

  it("dresses headers, totals and every other row in the first accent", () => {
    const look = (row: number, column = 1): ReturnType<typeof tableLook> =>
      tableLook(table(), row, column, row - 3);
    // Office theme: accent 1 is #4472C4, and 80 % lighter #DAE3F3.
    expect(look(2)).toMatchObject({ fill: "#4472C4", font: { bold: true, color: "#FFFFFF" } });
    expect(look(3)?.fill).toBe("#DAE3F3");
    expect(look(4)?.fill).toBeUndefined();
    expect(look(6)).toMatchObject({ font: { bold: true } });
    expect(look(6)?.borders?.EdgeTop?.style).toBe("Double");
  });

  it("sets the first column off when asked", () => {
    const look = tableLook(table({ highlightFirstColumn: true }), 4, 1, 1);
    expect(look?.font?.bold).toBe(true);
  });

  it("counts bands over visible rows only", () => {
    const sheet = new Workbook().addSheet("S");
    const one = table();
    expect(visibleIndexes(sheet, one)).toBeUndefined();
    sheet.rowBands.set(4, { hidden: true });
    expect([...(visibleIndexes(sheet, one) ?? [])]).toEqual([
      [3, 0],
      [5, 1],
      [6, 2],
    ]);
  });
});

describe("Looks over looks", () => {
  const dress = { fill: "#111111", font: { bold: true, color: "#FFFFFF" } };

  it("lets a cell's own look win over its table, and a rule over both", () => {
    const own = { font: { color: "#00FF00" } };
    const both = overTable(own, dress);
    expect(both).toMatchObject({ fill: { color: "#111111" }, font: { bold: true, color: "#00FF00" } });
    const ruled = underRule(both, { fill: "#222222", font: { italic: true } });
    expect(ruled).toMatchObject({
      fill: { color: "#222222" },
      font: { bold: true, italic: true, color: "#00FF00" },
    });
  });

  it("gives the same object for the same pair, which the grid keeps", () => {
    const own = {};
    expect(overTable(own, dress)).toBe(overTable(own, dress));
  });
});

import { strToU8 } from "fflate";
import { openBook } from "../../../src/workbench/files/open";
import { smallFile } from "./support/parts";

// The real limit is five million cells, which would take seconds to reach.
jest.mock("../../../src/sources/limits", () => {
  const real = jest.requireActual<{ LIMITS: Record<string, number> }>("../../../src/sources/limits");
  return { LIMITS: { ...real.LIMITS, cells: 100 } };
});

describe("a file with more cells than may be opened", () => {
  const sheet = (cells: number): string =>
    `<sheetData><row r="1">${"<c><v>1</v></c>".repeat(cells)}</row></sheetData>`;

  it("is refused, counted over all sheets", async () => {
    const file = smallFile({ sheets: { One: sheet(60), Two: sheet(41) } });
    await expect(openBook(file, "book.xlsx")).rejects.toMatchObject({ code: "TooManyCells" });
  });

  it("is refused as text, too", async () => {
    const file = strToU8("1,2,3,4,5\n".repeat(21));
    await expect(openBook(file, "list.csv")).rejects.toMatchObject({ code: "TooManyCells" });
  });

  it("opens up to the limit; cells that say nothing do not count", async () => {
    const empty = "<c/>".repeat(500);
    const file = smallFile({ sheets: { One: sheet(100).replace("</row>", `${empty}</row>`) } });
    const { workbook } = await openBook(file, "book.xlsx");
    expect(workbook.activeSheet.value(0, 99)).toBe(1);
  });
});

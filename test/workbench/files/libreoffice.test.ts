import * as fc from "fast-check";
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { area } from "../../../src/workbench/engine/area";
import { createTable } from "../../../src/workbench/engine/tables";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { PLOT_KINDS } from "../../../src/workbench/files/chart/types";
import { describeWithLibreOffice, recalculated, toPdf } from "../../support/libreoffice";
import { arbitraryBook } from "./support/arbitrary-book";
import { chartOf, figures } from "./support/chart-book";
import { richBook } from "./support/rich-book";

describeWithLibreOffice("LibreOffice opens what is saved", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "steerbook-files-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  const put = async (name: string, bytes: Uint8Array): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, bytes);
    return path;
  };

  it("and calculates formulas, names, tables and newer functions from it", async () => {
    const workbook = figures();
    const sheet = workbook.activeSheet;
    createTable(workbook, sheet, area(0, 0, 4, 3), true).name = "Streams";
    workbook.names.push({ name: "Rate", formula: "=0.5", visible: false, comment: "" });
    const formulas = [
      "=SUM(Streams[Budget])",
      "=Rate*B2",
      '=IFS(B2>10,"high",TRUE,"low")',
      '=TEXTJOIN(", ",TRUE,A2:A4)',
      '=MAXIFS(C2:C4,B2:B4,"<10")',
      '=A2&" & <"&"co>"',
      "=STDEV.S(B2:B4)",
      "=NETWORKDAYS(46085,46092)",
    ];
    formulas.forEach((formula, row) => sheet.setCell(row, 5, { value: "stale", formula }));
    sheet.setCell(0, 6, { value: 46085, style: { numberFormat: "yyyy-mm-dd" } });
    sheet.setCell(1, 6, { value: 0.256, style: { numberFormat: "0.0%" } });
    sheet.setCell(2, 6, { value: " x ", style: { numberFormat: "@" }, quoted: true });
    const shown = (await recalculated(await put("formulas.xlsx", await saveBook(workbook)))).get(
      "KPI Summary",
    );
    expect(shown?.map((row) => row[5])).toEqual([
      "18",
      "6",
      "high",
      "EMR, Portal, Training",
      "6",
      "EMR & <co>",
      // The deviation of 12, 4 and 2: the square root of 28.
      "5.29150262212918",
      "6",
    ]);
    expect(shown?.slice(0, 3).map((row) => row[6])).toEqual(["2026-03-04", "25.6%", " x "]);
  });

  it("and shows a rich workbook as before, but for the changed cell", async () => {
    const original = await richBook();
    const { workbook } = await openBook(original, "rich.xlsx");
    workbook.sheetByName("Projects")?.setCell(1, 1, { value: 5000 });
    const before = await recalculated(await put("rich-before.xlsx", original), { shown: false });
    const after = await recalculated(await put("rich-after.xlsx", await saveBook(workbook)), {
      shown: false,
    });
    const expected = before.get("Projects")?.map((row) => [...row]) ?? [];
    expect(expected[1]?.slice(1, 4)).toEqual(["1000", "900", "100"]);
    expected[1]?.splice(1, 3, "5000", "900", "4100");
    expect(after.get("Projects")).toEqual(expected);
    for (const name of ["Lists", "Hidden", "Secret"]) expect(after.get(name)).toEqual(before.get(name));
  });

  it("and finds the values of any workbook (samples of the round-trip property)", async () => {
    for (const [index, workbook] of fc.sample(arbitraryBook, { numRuns: 6, seed: 7 }).entries()) {
      const sheet = workbook.sheets[0];
      // Numbers, and texts that mean the same in a line of values.
      const plain = sheet?.rawRows().flatMap((cells, row) =>
        cells.flatMap((cell, column) => {
          const { value, formula, style } = cell ?? {};
          const easy =
            typeof value === "string"
              ? /^[a-z]+$/i.test(value)
              : Math.abs(Number(value)) < 1e12 && Number.isInteger(value);
          return easy && formula === undefined && !style ? [{ row, column, value: String(value) }] : [];
        }),
      );
      const shown = await recalculated(await put(`any-${index}.xlsx`, await saveBook(workbook)), {
        shown: false,
      });
      expect([...shown.keys()]).toEqual(workbook.sheets.map(({ name }) => name));
      const rows = shown.get(sheet?.name ?? "");
      const found = plain?.map(({ row, column }) => ({ row, column, value: rows?.[row]?.[column] }));
      expect(found).toEqual(plain);
    }
  });

  it("and draws charts of every type", async () => {
    const workbook = figures();
    [...PLOT_KINDS.keys()].forEach((type, index) => {
      const place = {
        left: 160 + (index % 6) * 170,
        top: Math.floor(index / 6) * 130,
        width: 160,
        height: 120,
      };
      const title = { text: `Drawn${index}.`, visible: true, size: 8 };
      workbook.activeSheet.charts.push(chartOf({ ...place, type, title, name: `Chart ${index + 1}` }));
    });
    workbook.activeSheet.pageLayout = {
      orientation: "Landscape",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
    };
    const pdf = await toPdf(await put("charts.xlsx", await saveBook(workbook)), folder);
    const text = pdfText(pdf);
    if (text === undefined) return;
    // Where letters are kerned apart the text of a PDF has a space.
    const letters = text.replace(/\s/g, "");
    [...PLOT_KINDS.keys()].forEach((_type, index) => expect(letters).toContain(`Drawn${index}.`));
  });
});

/** The text of a PDF through poppler's program; without that program, only that the PDF exists is known. */
function pdfText(path: string): string | undefined {
  try {
    return execFileSync("pdftotext", [path, "-"], { encoding: "utf8" });
  } catch {
    console.warn("pdftotext was not found: the titles of the drawn charts were not compared.");
    return undefined;
  }
}

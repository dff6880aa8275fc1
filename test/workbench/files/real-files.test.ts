import { existsSync, readdirSync, statSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { readXlsx } from "hucre/xlsx";
import type { Workbook } from "../../../src/workbench/engine/workbook";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { describeWithLibreOffice, recalculated } from "../../support/libreoffice";
import { partsOf } from "./support/parts";

const folder = process.env["STEERBOOK_DATA"];

const files =
  folder && existsSync(folder)
    ? readdirSync(folder)
        .map((name) => join(folder, name))
        .filter((path) => statSync(path).isDirectory())
        .flatMap((path) => readdirSync(path).map((name) => join(path, name)))
        .filter((path) => /\.(xlsx|xlsm|csv)$/i.test(path))
    : [];

const workbooks = files.filter((path) => !path.endsWith(".csv"));
const title = (path: string): string => path.split(/[\\/]/).slice(-2).join("/");

const describeReal = files.length > 0 ? describe : describe.skip;
if (files.length === 0) {
  console.warn("Skipped: real files. Set STEERBOOK_DATA to the folder that holds them.");
}

/** What each file is known to hold: rows with content, from the catalogue of the files. */
const ROWS: Record<string, number> = {
  "GMPP_AR_Data_March_2022.csv": 1 + 235,
  "gc-it-projects-2022.csv": 1 + 495,
  "2022_WB_Projects_1_500.xlsx": 2 + 500,
};

const filledRows = (workbook: Workbook): number => {
  const rows = workbook.sheets[0]?.rawRows() ?? [];
  return Object.keys(rows).filter((row) => rows[Number(row)]?.some((cell) => cell && cell.value !== null))
    .length;
};

const elementsOf = (bytes: Uint8Array): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [path, xml] of partsOf(bytes)) {
    if (!path.endsWith(".xml") && !path.endsWith(".rels")) continue;
    for (const [, name = ""] of xml.matchAll(/<([A-Za-z][\w:]*)/g))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};

describeReal("real files", () => {
  it.each(files.map((path) => [title(path), path]))(
    "%s opens, and what is saved opens again as the same",
    async (_title, path) => {
      const name = basename(path);
      const { workbook } = await openBook(await readFile(path), name);
      if (ROWS[name] !== undefined) expect(filledRows(workbook)).toBe(ROWS[name]);
      const again = (await openBook(await saveBook(workbook), name)).workbook;
      expect(again.sheets.map((sheet) => sheet.name)).toEqual(workbook.sheets.map((sheet) => sheet.name));
      workbook.sheets.forEach((sheet, index) => {
        const other = again.sheets[index];
        expect(other?.rawRows()).toEqual(sheet.rawRows());
        expect(other?.conditionalFormats.length).toBe(sheet.conditionalFormats.length);
        expect(other?.validations).toEqual(sheet.validations);
      });
    },
  );

  it.each(workbooks.map((path) => [title(path), path]))(
    "%s loses no element but those that Excel makes anew",
    async (_title, path) => {
      const original = new Uint8Array(await readFile(path));
      const { workbook } = await openBook(original, basename(path));
      const after = elementsOf(await saveBook(workbook));
      // Cells are counted in the order of calculation too; texts are told apart or put together.
      const free = new Set(["c", "calcChain", "Override", "Relationship", "si", "t", "is", "definedName"]);
      const less = [...elementsOf(original)].filter(
        ([name, count]) => !free.has(name) && (after.get(name) ?? 0) < count,
      );
      expect(less).toEqual([]);
    },
  );

  it.each(workbooks.map((path) => [title(path), path]))(
    "%s is read by another reader with the same values",
    async (_title, path) => {
      const original = new Uint8Array(await readFile(path));
      const { workbook } = await openBook(original, basename(path));
      const [before, after] = await Promise.all([readXlsx(original), readXlsx(await saveBook(workbook))]);
      const values = (book: typeof before): unknown =>
        book.sheets.map(({ name, rows, merges }) => ({
          name,
          merges,
          rows: rows
            .map((row) =>
              row
                .map((value) => value ?? "")
                .join("\u0001")
                .replace(/\u0001+$/, ""),
            )
            .join("\n")
            .trimEnd(),
        }));
      expect(values(after)).toEqual(values(before));
    },
  );
});

const describeJudged = files.length > 0 ? describeWithLibreOffice : describe.skip;

describeJudged("real files in LibreOffice", () => {
  let out: string;
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "steerbook-real-"));
  });
  afterAll(async () => {
    await rm(out, { recursive: true, force: true });
  });

  it.each(workbooks.map((path) => [title(path), path]))(
    "%s shows the same before and after",
    async (_title, path) => {
      const { workbook } = await openBook(await readFile(path), basename(path));
      const copy = join(out, basename(path));
      await writeFile(copy, await saveBook(workbook));
      const [before, after] = [await recalculated(path), await recalculated(copy)];
      expect([...after.keys()]).toEqual([...before.keys()]);
      for (const [sheet, rows] of before) expect([sheet, after.get(sheet)]).toEqual([sheet, rows]);
    },
  );

  it.each(files.filter((path) => path.endsWith(".csv")).map((path) => [title(path), path]))(
    "%s opens as the workbook that it was made",
    async (_title, path) => {
      const { workbook } = await openBook(await readFile(path), basename(path));
      const copy = join(out, `${basename(path)}.xlsx`);
      await writeFile(copy, await saveBook(workbook));
      const shown = [...(await recalculated(copy)).values()][0] ?? [];
      const used = workbook.activeSheet.usedArea(true);
      expect(shown).toHaveLength((used?.row ?? 0) + (used?.rows ?? 0));
    },
  );
});

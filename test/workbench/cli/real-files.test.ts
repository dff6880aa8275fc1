import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { ReconciledFigure } from "../../../src/actions/refresh";
import { openBook } from "../../../src/workbench/files/open";
import { saveBook } from "../../../src/workbench/files/save";
import { runAll } from "../../../src/workbench/cli/run";
import type { RunReport } from "../../../src/workbench/cli/report";
import { installGlobals } from "../../../src/workbench/office/node-client";
import { openExcel } from "../../support/excel";
import { findLibreOffice, recalculated } from "../../support/libreoffice";
import { describeWithData, dataFile } from "../../support/real-data";

interface Case {
  readonly file: string;
  readonly register: "Projects" | "Risks";
  /** Rows that the catalog of the files counts, those left out as total or duplicate included. */
  readonly rows: number;
  /** What must be among the rows that stay out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  readonly asOf: Date;
  readonly currency: string;
}

const CASES: readonly Case[] = [
  {
    file: "uk-gmpp-2022/GMPP_AR_Data_March_2022.csv",
    register: "Projects",
    rows: 235,
    leftOut: {},
    asOf: new Date(2022, 2, 31, 12),
    currency: "GBP",
  },
  {
    file: "us-federal-it/Projects_CW1_MessedUp.csv",
    register: "Projects",
    rows: 2498,
    leftOut: { total: 26, "exact duplicate": 4 },
    asOf: new Date(2012, 8, 1, 12),
    currency: "USD",
  },
  {
    file: "worldbank-2022/2022_WB_Projects_1_500.xlsx",
    register: "Projects",
    rows: 500,
    leftOut: {},
    asOf: new Date(2022, 5, 30, 12),
    currency: "USD",
  },
  {
    file: "canada-it-2022/gc-it-projects-2022.csv",
    register: "Projects",
    rows: 495,
    leftOut: {},
    asOf: new Date(2022, 3, 25, 12),
    currency: "USD",
  },
  {
    file: "health-tikasathi/Risk_Register.xlsx",
    register: "Risks",
    rows: 23,
    leftOut: {},
    asOf: new Date(2022, 5, 30, 12),
    currency: "GBP",
  },
];

describeWithData("the main job on real files", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "steerbook-run-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test.each(CASES)(
    "$file",
    async (expected) => {
      const { report, path } = await run(expected, folder);
      const imports = report.registers.filter(({ name }) => name === expected.register);
      expect(report.registers).toHaveLength(1);
      const [source] = imports;
      const reasons: Record<string, number> = {};
      for (const { reason } of source?.leftOut ?? []) reasons[reason] = (reasons[reason] ?? 0) + 1;
      for (const [reason, count] of Object.entries(expected.leftOut))
        expect([reason, reasons[reason]]).toEqual([reason, count]);
      const listed = Object.values(expected.leftOut).reduce((sum, count) => sum + count, 0);
      expect(source?.rows).toBe(expected.rows - listed);
      expect(report.figures.filter(({ reconciled }) => !reconciled)).toEqual([]);
      expect(report.figures.length).toBeGreaterThan(100);
      if (findLibreOffice()) await expectSameInLibreOffice(path, report.figures);
    },
    240_000,
  );
});

async function run({ file, asOf }: Case, folder: string): Promise<{ report: RunReport; path: string }> {
  const { host, client } = await openExcel();
  const restore = installGlobals(client);
  try {
    const { workbook } = await openBook(await readFile(dataFile(file)), basename(file));
    host.open(workbook);
    const report = await runAll(host, {
      asOf,
      now: new Date(2026, 3, 1, 12),
      program: undefined,
      currency: undefined,
    });
    const path = join(folder, `${basename(file).replace(/\.[^.]+$/, "")}.xlsx`);
    await writeFile(path, await saveBook(host.workbook));
    return { report, path };
  } finally {
    restore();
  }
}

/** LibreOffice recalculates the saved workbook and must come to the same figures. */
async function expectSameInLibreOffice(path: string, figures: readonly ReconciledFigure[]): Promise<void> {
  const sheets = await recalculated(path, { shown: false });
  const differing = figures.filter(({ sheet, cell, value }) => {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const text = sheets.get(sheet)?.[Number(digits) - 1]?.[column] ?? "";
    if (typeof value === "string") return text !== value;
    return Math.abs(Number(text) - value) > 1e-9 * Math.max(1, Math.abs(value));
  });
  expect(differing.slice(0, 5)).toEqual([]);
}

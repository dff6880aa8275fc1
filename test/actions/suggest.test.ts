import { check } from "../../src/actions/check";
import type { Standing } from "../../src/actions/check";
import { applySuggestion, suggest } from "../../src/actions/suggest";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { Finding } from "../../src/pmo/checks/check";
import { MOMENT, useMessyProgram } from "../support/messy-program";
import { portrait } from "../support/portrait";

const program = useMessyProgram();

const cell = (header: string, row: number) =>
  Excel.run(async (context) => {
    const range = context.workbook.tables
      .getItem("Projects")
      .columns.getItem(header)
      .getDataBodyRange()
      .getCell(row, 0);
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });

async function type(header: string, row: number, value: string): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Projects").columns.getItem(header);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

/** The finding of a check in the first row, and what the check left standing. */
async function found(id: string): Promise<{ finding: Finding; standing: Standing }> {
  const { outcome, standing } = await check(MOMENT);
  const finding = outcome.findings.find((one) => one.check === id && one.row === 0);
  if (!finding || !standing) throw new Error(`${id} finds nothing in the first row.`);
  return { finding, standing };
}

test("a value that takes the finding away is suggested, written by one action, and taken back exactly", async () => {
  await type("RAG", 0, "Ambr");
  const { finding, standing } = await found("RAG-01");
  expect(await suggest(finding, standing)).toEqual(["Amber"]);
  const before = portrait(program.host.workbook, [JOURNAL_SHEET]);
  const { roundTrips } = await applySuggestion(finding, "Amber", MOMENT);
  expect(roundTrips).toBeLessThanOrEqual(8);
  expect(await cell("RAG", 0)).toBe("Amber");
  await undo();
  expect(portrait(program.host.workbook, [JOURNAL_SHEET])).toEqual(before);
});

test("a cell that has changed since is left alone", async () => {
  await type("RAG", 0, "Ambr");
  const { finding } = await found("RAG-01");
  await type("RAG", 0, "Red");
  await expect(applySuggestion(finding, "Amber", MOMENT)).rejects.toMatchObject({ code: "changed-since" });
  expect(await cell("RAG", 0)).toBe("Red");
});

test("what would not take the finding away is not suggested", async () => {
  await type("RAG", 0, "Purple rain");
  const { finding, standing } = await found("RAG-01");
  expect(await suggest(finding, standing)).toEqual([]);
});

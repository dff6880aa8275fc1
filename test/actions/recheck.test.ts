import { check } from "../../src/actions/check";
import type { Standing } from "../../src/actions/check";
import { recheck } from "../../src/actions/recheck";
import type { SheetEdit } from "../../src/actions/recheck";
import { watchSheets } from "../../src/actions/watch-registers";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { events } from "../support/excel";
import { MOMENT, useMessyProgram } from "../support/messy-program";
import { portrait } from "../support/portrait";

const program = useMessyProgram();

async function checked(): Promise<{ standing: Standing; outcome: unknown }> {
  const { standing, outcome } = await check(MOMENT);
  if (!standing) throw new Error("Nothing stands after the check.");
  return { standing, outcome };
}

/** Writes a value under a header of the Projects register, as a person would; answers the cell's address. */
async function type(row: number, header: string, value: string | number): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Projects").columns.getItem(header);
    column.getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

test("an edit is told by its address; the recheck finds in one round trip what a full check finds, and writes nothing", async () => {
  const { standing } = await checked();
  const edits: SheetEdit[] = [];
  const stop = await watchSheets((sheet, addresses) => {
    if (addresses) edits.push({ sheet, addresses });
  });
  await type(0, "RAG", "Greenish");
  await type(1, "Budget", -5);
  await events();
  await stop();
  expect(edits.map(({ sheet }) => sheet)).toContain(standing.program.registers.projects?.sheet);

  const before = portrait(program.host.workbook, []);
  const again = await recheck(standing, edits);
  expect(again?.roundTrips).toBe(1);
  expect(portrait(program.host.workbook, [])).toEqual(before);
  const ids = again?.outcome.findings.map((finding) => finding.check);
  expect(ids).toEqual(expect.arrayContaining(["RAG-01", "EV-01"]));
  expect(again?.outcome).toEqual((await checked()).outcome);
});

test("mending the cell takes the finding away again, from the recheck before it", async () => {
  const { standing, outcome } = await checked();
  const sheet = standing.program.registers.projects?.sheet ?? "";
  const [, rag] = await ragOf(0);
  await type(0, "RAG", "Greenish");
  const wrong = await recheck(standing, [{ sheet, addresses: ["A1:ZZ3"] }]);
  if (!wrong) throw new Error("The recheck gave up.");
  await type(0, "RAG", rag);
  const right = await recheck(wrong.standing, [{ sheet, addresses: ["A1:ZZ3"] }]);
  expect(right?.outcome).toEqual(outcome);
});

async function ragOf(row: number): Promise<[string, string]> {
  return Excel.run(async (context) => {
    const cell = context.workbook.tables
      .getItem("Projects")
      .columns.getItem("RAG")
      .getDataBodyRange()
      .getCell(row, 0);
    cell.load("address,values");
    await context.sync();
    return [cell.address, String(cell.values[0]?.[0])];
  });
}

test.each<[string, (context: Excel.RequestContext) => void]>([
  ["a row more", (context) => context.workbook.tables.getItem("Projects").rows.add()],
  [
    "a renamed column",
    (context) => {
      const columns = context.workbook.tables.getItem("Projects").columns;
      columns.getItem("RAG").name = "Colour";
    },
  ],
])("after %s it gives up instead of guessing", async (_, change) => {
  const { standing } = await checked();
  await Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
  const sheet = standing.program.registers.projects?.sheet ?? "";
  expect(await recheck(standing, [{ sheet, addresses: ["A1:ZZ5"] }])).toBeUndefined();
});

test("whole columns and very many rows are left to a full check", async () => {
  const { standing } = await checked();
  const sheet = standing.program.registers.projects?.sheet ?? "";
  expect(await recheck(standing, [{ sheet, addresses: ["F:F"] }])).toBeUndefined();
  expect(portrait(program.host.workbook, [JOURNAL_SHEET])).toBeDefined();
});

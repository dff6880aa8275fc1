import { writeChase } from "../../src/actions/chase";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { asksOf } from "../../src/pmo/chase/chase";
import { CHASE_HEADERS } from "../../src/pmo/chase/chase-sheet";
import { MOMENT, useMessyProgram } from "../support/messy-program";
import { portrait } from "../support/portrait";

const program = useMessyProgram({ pmoType: "Controlling" });

const now = (): unknown => portrait(program.host.workbook, [JOURNAL_SHEET]);
/** The texts of a column of the chase list below its headers. */
const column = (header: (typeof CHASE_HEADERS)[number]): string[] => {
  const sheet = program.host.workbook.sheetByName("Chase List");
  return Array.from({ length: 400 }, (_, row) =>
    String(sheet?.value(row + 5, CHASE_HEADERS.indexOf(header)) ?? ""),
  );
};

test("the sheet asks for every error that is not waived, in a block for each owner, each with its cell and its source", async () => {
  const { outcome, chase } = await check(MOMENT);
  program.host.resetStatistics();
  const { sheet, entries, roundTrips } = await writeChase({ warnings: false }, MOMENT);
  expect(sheet).toBe("Chase List");
  expect(roundTrips).toBeLessThanOrEqual(8);
  expect(entries).toEqual(chase);
  const errors = outcome.findings.filter(({ severity }) => severity === "error");
  expect(errors.length).toBeGreaterThan(0);
  const links = column("Cell").filter((text) => text !== "");
  expect(links).toHaveLength(errors.length);
  const plain = errors.map(({ address }) => address.replaceAll("'", "").replace("!", ", "));
  expect([...links].sort()).toEqual([...plain].sort());
  for (const entry of entries)
    if (asksOf(entry, false).length > 0) expect(column("Severity")).toContain(entry.name || "No owner");
  const sources = column("Brought in from").filter((text) => text !== "");
  expect(sources.length).toBeGreaterThan(0);
  for (const source of sources) expect(source).toMatch(/List from teams|Risk log/);
  expect((await readState()).checkSheets).toEqual({ chase: "Chase List" });
});

test("warnings come in when they are wanted; written again, the sheet is replaced, and one undo takes it back", async () => {
  const before = now();
  await writeChase({ warnings: true }, MOMENT);
  expect(column("Severity")).toContain("Warning");
  const first = now();
  await writeChase({ warnings: false }, MOMENT);
  expect(column("Severity")).not.toContain("Warning");
  expect(program.host.workbook.sheets.filter(({ name }) => name.startsWith("Chase List"))).toHaveLength(1);
  await undo();
  expect(now()).toEqual(first);
  await undo();
  expect(now()).toEqual(before);
});

test("a fault at any round trip leaves the workbook as it was", async () => {
  const before = now();
  for (let roundTrip = 1; roundTrip <= 12; roundTrip++) {
    program.host.resetStatistics();
    program.host.clearFaults();
    program.host.failOn(roundTrip, "midway", "GeneralException");
    const outcome = await writeChase({ warnings: true }, MOMENT).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    if (outcome === "done") return;
    expect(outcome).toBe("excel-refused");
    expect([roundTrip, now()]).toEqual([roundTrip, before]);
  }
  throw new Error("The action was never carried out.");
});

test("writing it makes neither the check nor the reports out of date", async () => {
  await check(MOMENT);
  const { changedAt } = await readState();
  await writeChase({ warnings: false }, momentOf(new Date(2026, 3, 2, 12)));
  expect((await readState()).changedAt).toBe(changedAt);
});

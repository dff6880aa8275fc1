import { bringIn } from "../../src/actions/bring-in";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { writeReview } from "../../src/actions/rules";
import { setUp } from "../../src/actions/set-up";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
import { openMessyBook } from "../support/messy-book";
import { wholePortrait } from "../support/sheet-layout";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const SETTINGS = {
  programName: "Digital transformation",
  pmoType: "Controlling",
  dataDate: 46_112,
  currency: "GBP",
  unit: 1,
  paper: "A4",
} as const;

let excel: OpenExcel;
let restore: () => void;
beforeEach(async () => {
  excel = await openExcel();
  restore = installGlobals(excel.client);
  openMessyBook(excel.host);
  await setUp(SETTINGS, MOMENT);
  await bringIn({}, MOMENT);
});
afterEach(() => restore());

const now = (): unknown => wholePortrait(excel.host.workbook, [JOURNAL_SHEET]);
type Rows = Record<string, Record<string, unknown>>;
const rows = (): Promise<Rows> =>
  excel.run(async (context) => {
    const range = context.workbook.tables.getItem("PMO_CheckReview").getRange();
    range.load("values");
    await context.sync();
    const [headers = [], ...body] = range.values as unknown[][];
    return Object.fromEntries(
      body.map((row) => [
        String(row[0]),
        Object.fromEntries(headers.map((name, at) => [String(name), row[at]])),
      ]),
    );
  });
const type = (id: string, header: string, value: string): Promise<void> =>
  excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PMO_CheckReview");
    const ids = table.columns.getItem("Check").getDataBodyRange();
    ids.load("values");
    await context.sync();
    const at = ids.values.findIndex(([one]) => one === id);
    table.columns.getItem(header).getDataBodyRange().getCell(at, 0).values = [[value]];
    await context.sync();
  });

test("the review counts what the check counts, and says what each rule did", async () => {
  const { outcome } = await check(MOMENT);
  excel.host.resetStatistics();
  await writeReview(MOMENT);
  expect(excel.host.statistics.roundTrips).toBeLessThanOrEqual(8);
  const written = await rows();
  expect(Object.keys(written)).toEqual(outcome.results.map(({ id }) => id));
  const fired = outcome.results.find(({ findings }) => findings > 0);
  const silent = outcome.results.find(({ findings, assessed }) => findings === 0 && assessed > 0);
  if (!fired || !silent) throw new Error("The book is too tidy.");
  expect(written[fired.id]).toMatchObject({
    "In the last check": "Fired",
    Findings: fired.findings,
    Waived: 0,
    "Last fired": SETTINGS.dataDate,
  });
  expect(written[silent.id]).toMatchObject({ "In the last check": "Did not fire", "Last fired": "" });
  // The messy book has no milestones.
  expect(written["MS-01"]).toMatchObject({ "In the last check": "Not assessable" });
});

test("verdicts, notes and the day of the last finding stay with their checks, also after sorting; undo brings back what was typed", async () => {
  await writeReview(MOMENT);
  const before = await rows();
  const [fired = ""] = Object.entries(before).find(([, row]) => row["Findings"]) ?? [];
  await type(fired, "Verdict", "Change threshold");
  await type("MS-01", "Note", "No milestones yet");
  await excel.run(async (context) => {
    context.workbook.tables.getItem("PMO_CheckReview").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const typed = now();
  await setUp({ ...SETTINGS, dataDate: 46_143 }, MOMENT);
  await writeReview(MOMENT);
  const after = await rows();
  expect(after[fired]).toMatchObject({ Verdict: "Change threshold", "Last fired": 46_143 });
  expect(after["MS-01"]).toMatchObject({ Note: "No milestones yet" });
  await undo();
  await undo();
  expect(now()).toEqual(typed);
});

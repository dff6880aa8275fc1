import { bringIn } from "../../src/actions/bring-in";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { refresh } from "../../src/actions/refresh";
import { setUp } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
import { portrait } from "../support/portrait";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));

/** As Microsoft Project exports a schedule to a workbook: names with underscores, durations in words, headings among the tasks. */
const EXPORT =
  `ID|WBS|Task_Name|Project|Duration|Start|Finish|Baseline_Finish|Predecessors|Percent_Complete|Total_Slack|Constraint_Type|Resource_Names|Summary|Milestone
1|1|Bedside observations|EMR-01|60 days|02/03/2026|22/05/2026|22/05/2026||30%|0 days|As Soon As Possible||Yes|No
2|1.1|Design screens|EMR-01|20 days|02/03/2026|27/03/2026|27/03/2026||100%|0 days|As Soon As Possible|Ana Reyes|No|No
3|1.2|Build screens|EMR-01|4 wks|30/03/2026|24/04/2026|24/04/2026|2FS|10%|0 days|As Soon As Possible|Tom Ito|No|No
4|1.3|Train wards|EMR-01|19 days|20/04/2026|15/05/2026|15/05/2026|3FS-5 days|0%|0 days|As Soon As Possible|Kim Lee|No|No
5|1.4|Print cards|EMR-01|5 days|20/04/2026|24/04/2026|24/04/2026|9|0%|-2 days|Must Finish On|Kim Lee|No|No
6|1.5|Go live|EMR-01|0 days|22/05/2026|22/05/2026|22/05/2026|4FS+5 days;5|0%|0 days|As Soon As Possible||No|Yes`
    .split("\n")
    .map((line) => line.split("|"));

let host: EmbeddedHost;
let excel: OpenExcel;
let restore: () => void;

beforeEach(async () => {
  excel = await openExcel();
  host = excel.host;
  restore = installGlobals(excel.client);
  await excel.run(async (context) => {
    const range = context.workbook.worksheets
      .add("Task_Table1")
      .getRangeByIndexes(0, 0, EXPORT.length, EXPORT[0]?.length ?? 0);
    range.numberFormat = EXPORT.map((row) => row.map(() => "@"));
    range.values = EXPORT;
    await context.sync();
  });
  await setUp(
    {
      programName: "Digital transformation",
      pmoType: "Controlling",
      dataDate: 46_112,
      currency: "GBP",
      unit: 1,
      paper: "A4",
    },
    MOMENT,
  );
  await bringIn({}, MOMENT);
});
afterEach(() => restore());

async function cellsOf(table: string, ...headers: string[]): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("values");
    await context.sync();
    const [first = [], ...rows] = range.values as unknown[][];
    return rows.map((row) => headers.map((header) => row[first.indexOf(header)]));
  });
}

test("a schedule comes in with its durations, links and headings", async () => {
  const { registers } = await readState();
  expect(registers.map(({ id, rows }) => [id, rows])).toEqual([["tasks", 6]]);
  expect(
    await cellsOf(
      "Tasks",
      "Task ID",
      "Original duration",
      "Predecessors",
      "Total float",
      "Counts as",
      "Open",
    ),
  ).toEqual([
    ["1", 60, "", 0, "Summary", "No"],
    ["2", 20, "", 0, "Task", "No"],
    ["3", 20, "2FS", 0, "Task", "Yes"],
    ["4", 19, "3FS-5 days", 0, "Task", "Yes"],
    ["5", 5, "9", -2, "Task", "Yes"],
    ["6", 0, "4FS+5 days;5", 0, "Milestone", "Yes"],
  ]);
});

test("it is checked, and the findings point to its tasks", async () => {
  const { outcome } = await check(MOMENT);
  const found = outcome.findings
    .filter(({ check: id }) => id.startsWith("SCH"))
    .map(({ check: id, key, message }) => `${id} ${key}: ${message}`);
  expect(found).toEqual([
    "SCH-02 4: It starts ahead of its predecessor: 3FS-5d.",
    expect.stringMatching(/^SCH-03 6: .*: 1 of 5, which is 20%; at most 5%/),
    expect.stringMatching(/^SCH-05 5: .*: 1 of 4, which is 25%; at most 5%/),
    "SCH-07 5: Its total float is -2 working days.",
    // 38 working days from 1 April to 22 May, less two: 0.947.
    expect.stringMatching(/^SCH-13 5: .*: 36 of 38, which is 0.947; at least 0.95/),
    "SCH-16 5: Its project's schedule has no task “9”, or more than one.",
  ]);
});

test("a refresh writes the assessment, with live results that agree, and undo takes it back", async () => {
  const before = portrait(host.workbook, [JOURNAL_SHEET]);
  host.resetStatistics();
  const { sheets, figures } = await refresh(MOMENT);
  expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
  expect(sheets).toContain("Schedule Assessment");
  const mine = figures.filter(({ sheet }) => sheet === "Schedule Assessment");
  expect(mine.filter(({ reconciled }) => !reconciled)).toEqual([]);
  const rows = await cellsOf("Schedule_Assessment", "Check", "Count", "Of", "Result", "Threshold", "Verdict");
  expect(rows).toHaveLength(14);
  expect(rows).toEqual(
    expect.arrayContaining([
      ["SCH-01", 0, 4, 0, 0.05, "Pass"],
      ["SCH-02", 1, 5, 1, 0, "Fail"],
      ["SCH-03", 1, 5, 0.2, 0.05, "Fail"],
      ["SCH-04", 5, 5, 1, 0.9, "Pass"],
      ["SCH-05", 1, 4, 0.25, 0.05, "Fail"],
      ["SCH-12", "", "", "n/a", "", "Not applicable"],
      // One task was due by the end of March, and one is done.
      ["SCH-14", 1, 1, 1, 0.95, "Pass"],
    ]),
  );
  await undo();
  expect(portrait(host.workbook, [JOURNAL_SHEET])).toEqual(before);
});

import { bringIn, planBringIn } from "../../src/actions/bring-in";
import { momentOf } from "../../src/actions/clock";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
import { portrait } from "../support/portrait";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const SETTINGS: SetUpInput = {
  programName: "Digital transformation",
  pmoType: "Controlling",
  dataDate: 46_112,
  currency: "GBP",
  unit: 1,
  paper: "A4",
};

type Row = readonly (string | number | null)[];

const SHEETS: Readonly<Record<string, readonly Row[]>> = {
  "Issue log": [
    [
      "Issue no",
      "Project",
      "Issue",
      "Details",
      "Raised",
      "Reported by",
      "Urgency",
      "Impact",
      "Assigned to",
      "Due date",
      "State",
    ],
    [
      "I-1",
      "EMR-01",
      "Interface is down",
      "No results reach the wards.",
      "12/03/2026",
      "Ada Okafor",
      "H",
      5,
      "Mei Lin",
      "20/03/2026",
      "ongoing",
    ],
    [
      "I-2",
      "EMR-01",
      "Lifts are too slow",
      "Carts wait.",
      "14/03/2026",
      "Jon Berg",
      2,
      "low",
      "Mei Lin",
      "30/04/2026",
      "new",
    ],
    [
      "I-3",
      "PPT-01",
      "Texts are not sent",
      "A contract has ended.",
      "15/03/2026",
      "Ada Okafor",
      null,
      3,
      "Jon Berg",
      "31/03/2026",
      "fixed",
    ],
  ],
  "Who matters": [
    ["Stakeholder", "Organisation", "Position", "Power", "Interest", "Attitude", "Relationship owner"],
    ["Ward sisters", "Hospital North", "Users", "High", "High", "against", "Ada Okafor"],
    ["Regulator", "Agency", "Supervision", "High", "small", "neutral", "Jon Berg"],
    ["Press", "Many", "Media", "Low", "Medium", "not aware", null],
    ["Suppliers' union", "Union", "Observer", "Small", "None", "champion", null],
  ],
  Comms: [
    [
      "Communication",
      "Audience",
      "Content owner",
      "Channel",
      "Frequency",
      "First date",
      "Last sent",
      "Status",
    ],
    ["Board brief", "Board", "Ada Okafor", "report", "monthly", "05/01/2026", "31/01/2026", "in progress"],
    [
      "Ward news",
      "Ward sisters",
      "Jon Berg",
      "bulletin",
      "every two weeks",
      "12/01/2026",
      "27/03/2026",
      "in progress",
    ],
    ["Kick-off", "All", "Jon Berg", "town hall", "one-off", "07/04/2026", null, "planned"],
  ],
  "Weekly reports": [
    [
      "Project",
      "Week",
      "Overall RAG",
      "Achievements",
      "Next steps",
      "Help needed",
      "Submitted by",
      "Date submitted",
    ],
    [
      "EMR-01",
      "2026-W12",
      "A",
      "First interface is in test.",
      "Test the second.",
      "Two testers",
      "Mei Lin",
      "20/03/2026",
    ],
    ["PPT-01", "2026-W12", "G", "Design is signed.", "Begin to build.", null, "Jon Berg", "20/03/2026"],
  ],
};

let host: EmbeddedHost;
let excel: OpenExcel;
let restore: () => void;

beforeEach(async () => {
  excel = await openExcel();
  host = excel.host;
  restore = installGlobals(excel.client);
  await excel.run(async (context) => {
    for (const [name, rows] of Object.entries(SHEETS)) {
      const sheet = context.workbook.worksheets.add(name);
      const width = rows[0]?.length ?? 0;
      const range = sheet.getRangeByIndexes(0, 0, rows.length, width);
      range.numberFormat = rows.map((row) => row.map(() => "@"));
      range.values = rows.map((row) => row.map((cell) => cell ?? ""));
    }
    await context.sync();
  });
  await setUp(SETTINGS, MOMENT);
});
afterEach(() => restore());

const now = (): unknown => portrait(host.workbook, [JOURNAL_SHEET]);

/** The values of some columns of a register's table, by their headers. */
async function columnsOf(table: string, ...headers: string[]): Promise<unknown[][]> {
  return excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    range.load("values");
    await context.sync();
    const [first = [], ...rows] = range.values as unknown[][];
    return rows.map((row) => headers.map((header) => row[first.indexOf(header)]));
  });
}

test("every kind of register is recognized by its content", async () => {
  const { registers } = await planBringIn({});
  expect(registers.map(({ register, added }) => [register, added])).toEqual([
    ["issues", 3],
    ["stakeholders", 4],
    ["communications", 3],
    ["statusUpdates", 2],
  ]);
});

test("issues come in with scales and words read, and their priority worked out in the sheet", async () => {
  await bringIn({}, MOMENT);
  const rows = await columnsOf(
    "Issues",
    "Issue ID",
    "Project ID",
    "Urgency",
    "Impact",
    "Status",
    "Open",
    "Priority score",
  );
  expect(rows).toEqual([
    ["I-1", "EMR-01", 4, 5, "In progress", "Yes", 20],
    ["I-2", "EMR-01", 2, 2, "Open", "Yes", 4],
    ["I-3", "PPT-01", "", 3, "Resolved", "No", "Not assessed"],
  ]);
  // 12 March 2026 is day 46,093 in Excel.
  expect(await columnsOf("Issues", "Raised on", "Target date")).toEqual([
    [46_093, 46_101],
    [46_095, 46_142],
    [46_096, 46_112],
  ]);
});

test("stakeholders get their strategy from influence and interest", async () => {
  await bringIn({}, MOMENT);
  expect(
    await columnsOf("Stakeholders", "Stakeholder", "Influence", "Interest", "Current engagement", "Strategy"),
  ).toEqual([
    ["Ward sisters", "Large", "Large", "Resistant", "Manage closely"],
    ["Regulator", "Large", "Small", "Neutral", "Keep satisfied"],
    ["Press", "Small", "Medium", "Unaware", "Keep informed"],
    ["Suppliers' union", "Small", "None", "Leading", "Monitor"],
  ]);
});

test("communications get their next date, a month's end included", async () => {
  await bringIn({}, MOMENT);
  // 31 January + a month is 28 February 2026; 27 March + 14 days is 10 April; what was never sent is due on its first date.
  expect(await columnsOf("Communications", "Communication", "Next due")).toEqual([
    ["Board brief", 46_081],
    ["Ward news", 46_122],
    ["Kick-off", 46_119],
  ]);
});

test("a register whose name has a blank has a table all the same", async () => {
  await bringIn({}, MOMENT);
  expect(await columnsOf("Status_updates", "Project ID", "Reporting period", "RAG")).toEqual([
    ["EMR-01", "2026-W12", "Amber"],
    ["PPT-01", "2026-W12", "Green"],
  ]);
  const { registers } = await readState();
  expect(registers.map(({ sheet, rows }) => [sheet, rows])).toEqual([
    ["Issues register", 3],
    ["Stakeholders register", 4],
    ["Communications register", 3],
    ["Status updates register", 2],
  ]);
});

test("all of it stays within eight round trips and is undone exactly", async () => {
  const before = now();
  host.resetStatistics();
  await bringIn({}, MOMENT);
  expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
  await undo();
  expect(now()).toEqual(before);
});

test("bringing the same sheets in again changes nothing", async () => {
  await bringIn({}, MOMENT);
  const { registers } = await planBringIn({});
  for (const register of registers) expect(register).toMatchObject({ added: 0, changed: 0, notInSource: 0 });
});

test("a list that PMO Setup has lost is put back, so that its drop-downs work, and goes again by undo", async () => {
  await excel.run(async (context) => {
    context.workbook.names.getItem("PMO_List_IssueStatus").delete();
    const table = context.workbook.tables.getItem("PMO_IssueStatus");
    const range = table.getRange();
    table.convertToRange();
    range.clear();
    await context.sync();
  });
  const before = now();
  await bringIn({}, MOMENT);
  expect(await columnsOf("PMO_IssueStatus", "Issue statuses")).toContainEqual(["Escalated"]);
  await undo();
  expect(now()).toEqual(before);
});

import { bringIn } from "../../src/actions/bring-in";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { editProfile, readProfiles } from "../../src/actions/profiles";
import { refresh } from "../../src/actions/refresh";
import type { ReconciledFigure } from "../../src/actions/refresh";
import { setUp } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { ThresholdProfile } from "../../src/pmo/setup/profiles";
import { installGlobals } from "../../src/workbench/office/node-client";
import { makeEarlier } from "../support/earlier-setup";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
import { openMessyBook } from "../support/messy-book";
import { portrait } from "../support/portrait";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
/** Ward rollout is forecast 990k against 850k: 16.5% over, red at the program's 10%. */
const WARDS: ThresholdProfile = {
  threshold: "costRed",
  level: "Project",
  name: "EMR-02",
  value: 0.2,
  reason: "The board has agreed a wider tolerance until the pilot ends",
};

let excel: OpenExcel;
let restore: () => void;

beforeEach(async () => {
  excel = await openExcel();
  restore = installGlobals(excel.client);
  openMessyBook(excel.host);
  await setUp(
    {
      programName: "Digital transformation",
      pmoType: "Supportive",
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

const now = (): unknown => portrait(excel.host.workbook, [JOURNAL_SHEET]);
const set = (profile: ThresholdProfile): ReturnType<typeof editProfile> =>
  editProfile({ kind: "set", profile }, MOMENT);

/** The figures of a refresh, all of which must agree. */
async function figures(): Promise<(id: string) => unknown> {
  const result = await refresh(MOMENT);
  expect(result.roundTrips).toBeLessThanOrEqual(8);
  expect(result.figures.filter(({ reconciled }: ReconciledFigure) => !reconciled)).toEqual([]);
  return (id) => result.figures.find((figure) => figure.id === id)?.hostValue;
}

const cellsOf = (sheet: string): Promise<unknown[]> =>
  excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange(true);
    used.load("values");
    await context.sync();
    return (used.values as unknown[][]).flat();
  });

/** Types values into the table of profiles, as a person would. */
const type = (rows: (string | number)[][]): Promise<void> =>
  excel.run(async (context) => {
    const table = context.workbook.tables.getItem("PMO_Profiles");
    table.rows.add(undefined, rows);
    await context.sync();
  });

test("a profile counts in the register's formulas, in figures and in their notes, and is undone exactly", async () => {
  const plain = await figures();
  expect([plain("cost.over.red"), plain("project.computed.EMR-02")]).toEqual([1, "Red"]);
  const before = now();
  await set(WARDS);
  await undo();
  expect(now()).toEqual(before);
  const { columns, roundTrips } = await set(WARDS);
  expect(columns).toEqual(["Cost overrun, red above (limit)"]);
  expect(roundTrips).toBeLessThanOrEqual(8);
  const after = await figures();
  expect(after("cost.over.red")).toBe(0);
  expect(after("project.computed.EMR-02")).toBe("Amber");
  expect(after("project.limit.costRed.EMR-02")).toBe(0.2);
  expect(after("project.limit.costRed.EMR-01")).toBe(0.1);
  expect(await cellsOf("KPI Summary")).toContain(`Project EMR-02: ${WARDS.reason}`);
});

test("without profiles the register keeps its short formulas", async () => {
  await figures();
  const headers = excel.host.workbook.tableByName("Projects")?.table.columns.map(({ name }) => name);
  expect(headers?.filter((header) => header.endsWith("(limit)"))).toEqual([]);
});

test("risks go by the profile of their project", async () => {
  // R-1 of EMR-01 scores 4 × 4 and R-2 of it 3 × 5: both high at least by the program's limits, of which 16 is critical.
  const plain = await figures();
  expect(plain("risks.band.Critical")).toBe(1);
  const high = Number(plain("risks.high"));
  const of = { level: "Project", name: "emr-01", reason: "Tried with the supplier" } as const;
  await set({ ...of, threshold: "riskCritical", value: 25 });
  await set({ ...of, threshold: "riskHigh", value: 16 });
  const after = await figures();
  expect(after("risks.band.Critical")).toBe(0);
  expect(after("risks.high")).toBe(high - 1);
});

test("rows that people type count from the next refresh on; those that cannot be read are told", async () => {
  await type([
    ["Cost overrun, red above", "Project", "EMR-02", 0.2, ""],
    ["Cost overrun, red above", "Phase", "Delivery", 0.3, ""],
  ]);
  const { lines, problems } = await readProfiles();
  expect(lines.map(({ name, projects }) => [name, projects])).toEqual([["EMR-02", 1]]);
  expect(problems.map(({ text }) => text)).toEqual(["Phase is none of Project, Stage, Tier"]);
  expect((await figures())("cost.over.red")).toBe(0);
  const once = now();
  expect((await figures())("cost.over.red")).toBe(0);
  expect(now()).toEqual(once);
});

test("a profile that is changed or taken away counts at once, and its row goes with it", async () => {
  await set(WARDS);
  await set({ ...WARDS, value: 0.15 });
  expect((await readProfiles()).lines.map(({ value }) => value)).toEqual([0.15]);
  expect((await figures())("cost.over.red")).toBe(1);
  await set(WARDS);
  await editProfile({ kind: "remove", profile: WARDS }, MOMENT);
  expect((await readProfiles()).lines).toEqual([]);
  expect((await figures())("cost.over.red")).toBe(1);
});

test("of rows that contradict each other none counts, until one of them is set", async () => {
  await type([
    ["Cost overrun, red above", "Project", "EMR-02", 0.2, ""],
    ["Cost overrun, red above", "Project", "EMR-02", 0.3, ""],
  ]);
  expect((await readProfiles()).problems).toHaveLength(2);
  expect((await figures())("cost.over.red")).toBe(1);
  await set(WARDS);
  expect((await readProfiles()).problems).toEqual([]);
  expect((await figures())("cost.over.red")).toBe(0);
});

test("a formula that somebody has changed stays", async () => {
  const own = '=IF([@RAG]="Red","Red","Green")';
  await excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Projects").columns.getItem("Computed RAG");
    column.getDataBodyRange().formulas = Array.from({ length: 5 }, () => [own]);
    await context.sync();
  });
  await set(WARDS);
  const { table, sheet } = excel.host.workbook.tableByName("Projects") ?? {};
  const column = table?.columns.findIndex(({ name }) => name === "Computed RAG") ?? -1;
  expect(sheet?.cell((table?.area.row ?? 0) + 1, (table?.area.column ?? 0) + column)?.formula).toBe(own);
});

test("what does not hold is refused before anything is written", async () => {
  const before = now();
  await expect(set({ ...WARDS, reason: " " })).rejects.toMatchObject({ code: "profile-unfit" });
  await expect(set({ ...WARDS, value: -1 })).rejects.toMatchObject({ code: "profile-unfit" });
  await expect(set({ ...WARDS, threshold: "nameSimilarity" })).rejects.toMatchObject({
    code: "profile-unfit",
  });
  expect(now()).toEqual(before);
});

test("in a PMO Setup of an earlier version the table comes with the first profile", async () => {
  await makeEarlier(excel, { thresholds: [], tables: ["PMO_Profiles"], names: [] });
  const before = now();
  await set(WARDS);
  expect((await readState()).setupLacks).toEqual([]);
  expect((await figures())("cost.over.red")).toBe(0);
  await undo();
  await undo();
  expect(now()).toEqual(before);
});

test("a refresh brings an earlier PMO Setup the thresholds that its formulas name", async () => {
  await makeEarlier(excel, { thresholds: [], tables: [], names: ["PMO_StaleDays", "PMO_CostRed"] });
  expect((await figures())("cost.over.red")).toBe(1);
  expect((await readState()).setupLacks).toEqual([]);
});

test("a fault at any round trip leaves the workbook as it was", async () => {
  await check(MOMENT);
  const before = now();
  for (let roundTrip = 1; roundTrip <= 12; roundTrip++) {
    excel.host.resetStatistics();
    excel.host.clearFaults();
    excel.host.failOn(roundTrip, "midway", "GeneralException");
    const outcome = await set(WARDS).then(
      () => "done",
      ({ code }: { code: string }) => code,
    );
    if (outcome === "done") return excel.host.clearFaults();
    expect([roundTrip, outcome, now()]).toEqual([roundTrip, "excel-refused", before]);
  }
  throw new Error("The profile was never set.");
});

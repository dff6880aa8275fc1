import { bringIn } from "../../src/actions/bring-in";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { refresh } from "../../src/actions/refresh";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { undo } from "../../src/actions/undo";
import { waive, withdrawWaivers } from "../../src/actions/waive";
import type { WaiverTerms } from "../../src/actions/waive";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { Finding } from "../../src/pmo/checks/check";
import { THRESHOLDS } from "../../src/pmo/setup/thresholds";
import { installGlobals } from "../../src/workbench/office/node-client";
import { makeEarlier } from "../support/earlier-setup";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
import { openMessyBook } from "../support/messy-book";
import { wholePortrait } from "../support/sheet-layout";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const SETTINGS: SetUpInput = {
  programName: "Digital transformation",
  pmoType: "Controlling",
  dataDate: 46_112,
  currency: "GBP",
  unit: 1,
  paper: "A4",
};
const TERMS: WaiverTerms = { reason: "Agreed by the board", approver: "Head of PMO", expiresOn: 46_202 };

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
const findings = async (): Promise<readonly Finding[]> => (await check(MOMENT)).outcome.findings;
/** Those of a check about rows with keys. */
const of = (all: readonly Finding[], id: string): readonly Finding[] =>
  all.filter((finding) => finding.check === id && finding.row !== undefined);
/** The first that a check says of the project EMR-02. */
async function oneFinding(): Promise<Finding> {
  const found = (await findings()).find(({ key, register }) => key === "EMR-02" && register === "projects");
  if (!found) throw new Error("EMR-02 has no finding.");
  return found;
}
const waivedKeys = (all: readonly Finding[]): string[] =>
  all.filter(({ waiver }) => waiver).map((finding) => `${finding.check} ${finding.key}`);
const tableValues = (name: string): Promise<unknown[][]> =>
  excel.run(async (context) => {
    const range = context.workbook.tables.getItem(name).getDataBodyRange();
    range.load("values");
    await context.sync();
    return range.values;
  });

test("a waived finding is accepted at the next check, and stays so when the register is sorted and brought in again", async () => {
  const finding = await oneFinding();
  const name = `${finding.check} EMR-02`;
  excel.host.resetStatistics();
  const result = await waive([finding], TERMS, MOMENT);
  expect(excel.host.statistics.roundTrips).toBeLessThanOrEqual(8);
  expect(result).toMatchObject({ done: [finding], left: [], lines: 1 });
  expect(waivedKeys(await findings())).toContain(name);

  await excel.run(async (context) => {
    context.workbook.tables.getItem("Projects").sort.apply([{ key: 0, ascending: false }]);
    await context.sync();
  });
  const sorted = (await findings()).find((one) => `${one.check} ${one.key}` === name);
  expect(sorted?.row).not.toBe(finding.row);
  expect(sorted?.waiver).toEqual(TERMS);

  await bringIn({}, MOMENT);
  expect(waivedKeys(await findings())).toContain(name);
});

test("the Findings sheet says until when and why, and the KPI Summary counts what is not waived", async () => {
  const finding = await oneFinding();
  await waive([finding], TERMS, MOMENT);
  const all = await findings();
  const rows = await tableValues("Findings");
  const accepted = rows.filter(([, id, , key]) => id === finding.check && key === "EMR-02");
  expect(accepted.map((row) => row.slice(-2))).toContainEqual([46_202, "Agreed by the board (Head of PMO)"]);
  const { sheets } = await refresh(MOMENT);
  const shown = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheets[0] ?? "").getUsedRange();
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  const beside = (label: string): unknown => {
    const row = shown.find((cells) => cells.includes(label)) ?? [];
    return row.slice(row.indexOf(label) + 1).find((cell) => typeof cell === "number");
  };
  const left = all.filter(({ waiver }) => !waiver);
  const number = (severity: string): number => left.filter((one) => one.severity === severity).length;
  expect([
    beside("Errors"),
    beside("Warnings"),
    beside("Alerts"),
    beside("Waived, not counted above"),
  ]).toEqual([number("error"), number("warning"), number("alert"), all.length - left.length]);
});

test("granting again adds a line; withdrawing ends every one that is in force; each is undone exactly", async () => {
  const finding = await oneFinding();
  const before = now();
  await waive([finding], TERMS, MOMENT);
  await waive([finding], { ...TERMS, expiresOn: 46_300 }, MOMENT);
  expect(await tableValues("PMO_Waivers")).toHaveLength(2);
  const granted = now();
  excel.host.resetStatistics();
  expect(await withdrawWaivers([finding], MOMENT)).toMatchObject({ lines: 2 });
  expect(excel.host.statistics.roundTrips).toBeLessThanOrEqual(8);
  expect((await tableValues("PMO_Waivers")).map((row) => row[8])).toEqual([46_111, 46_111]);
  await undo();
  expect(now()).toEqual(granted);
  await undo();
  await undo();
  expect(now()).toEqual(before);
});

test("what has changed since is left alone and named", async () => {
  const all = await findings();
  const [first, second] = all.filter(({ key, register }) => key !== "" && register === "projects");
  if (!first || !second) throw new Error("Too few findings.");
  const changed = { ...second, value: "something else" };
  const result = await waive([first, changed], TERMS, MOMENT);
  expect(result).toMatchObject({ done: [first], left: [changed], lines: 1 });
  await expect(waive([changed], TERMS, MOMENT)).rejects.toMatchObject({ code: "changed-since" });
});

test("refuses without a reason, an approver or a day to come, and what cannot be waived", async () => {
  const finding = await oneFinding();
  const before = now();
  for (const terms of [
    { ...TERMS, reason: " " },
    { ...TERMS, approver: "" },
    { ...TERMS, expiresOn: SETTINGS.dataDate - 1 },
  ])
    await expect(waive([finding], terms, MOMENT)).rejects.toMatchObject({ code: "waiver-incomplete" });
  await expect(waive([{ ...finding, check: "PRJ-02" }], TERMS, MOMENT)).rejects.toMatchObject({
    code: "not-waivable",
  });
  expect(now()).toEqual(before);
});

test("under a directive PMO only its approver may", async () => {
  const finding = await oneFinding();
  await setUp({ ...SETTINGS, pmoType: "Directive" }, MOMENT);
  await expect(waive([finding], TERMS, MOMENT)).rejects.toMatchObject({ code: "waiver-approver" });
  await setUp({ ...SETTINGS, pmoType: "Directive", waiverApprover: "Ada Okafor; Head of PMO" }, MOMENT);
  await expect(waive([finding], { ...TERMS, approver: "Jon Berg" }, MOMENT)).rejects.toMatchObject({
    code: "waiver-approver",
    message: "Under a directive PMO only Ada Okafor or Head of PMO may approve waivers.",
  });
  await waive([finding], TERMS, MOMENT);
  expect(waivedKeys(await findings())).toContain(`${finding.check} EMR-02`);
});

test("a PMO Setup of an earlier version gets the table with the first waiver, and loses it by undoing", async () => {
  await makeEarlier(excel, {
    thresholds: THRESHOLDS.slice(-1).map(({ id }) => id),
    tables: ["PMO_Waivers"],
    names: ["PMO_WaiverApprover"],
  });
  const finding = await oneFinding();
  const before = now();
  excel.host.resetStatistics();
  await waive([finding], TERMS, MOMENT);
  expect(excel.host.statistics.roundTrips).toBeLessThanOrEqual(8);
  expect(waivedKeys(await findings())).toContain(`${finding.check} EMR-02`);
  await undo();
  await undo();
  expect(now()).toEqual(before);
});

test("a fault at any round trip leaves the workbook as it was, or waived", async () => {
  const finding = await oneFinding();
  const before = now();
  for (let roundTrip = 1; roundTrip <= 8; roundTrip++) {
    excel.host.resetStatistics();
    excel.host.clearFaults();
    excel.host.failOn(roundTrip, "midway", "GeneralException");
    const failed = await waive([finding], TERMS, MOMENT).then(
      () => false,
      () => true,
    );
    excel.host.clearFaults();
    if (!failed) await undo();
    expect(now()).toEqual(before);
  }
});

test("several findings of one check are waived at once", async () => {
  const all = await findings();
  const ids = [...new Set(all.map(({ check: id }) => id))];
  const many = ids.map((id) => of(all, id).filter(({ key }) => key !== "")).find((group) => group.length > 1);
  if (!many) throw new Error("No check has found two rows.");
  const { lines } = await waive(many, TERMS, MOMENT);
  expect(lines).toBe(new Set(many.map(({ key, project, header }) => `${key} ${project} ${header}`)).size);
  expect(waivedKeys(await findings())).toHaveLength(many.length);
});

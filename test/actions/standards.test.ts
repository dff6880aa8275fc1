import { applyTemplate } from "../../src/actions/apply-template";
import { bringIn } from "../../src/actions/bring-in";
import { momentOf } from "../../src/actions/clock";
import { editOwn } from "../../src/actions/own-templates";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { holdToType, planHold, readStandards, writeDeviations } from "../../src/actions/standards";
import type { StandardLine } from "../../src/actions/standards";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
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

let excel: OpenExcel;
let host: EmbeddedHost;
let restore: () => void;

beforeEach(async () => {
  excel = await openExcel();
  host = excel.host;
  restore = installGlobals(excel.client);
  openMessyBook(host);
  await setUp(SETTINGS, MOMENT);
  await bringIn({}, MOMENT);
});
afterEach(() => restore());

const now = (): unknown => wholePortrait(host.workbook, [JOURNAL_SHEET]);
const line = async (id: string): Promise<StandardLine | undefined> =>
  (await readStandards()).lines.find((one) => one.id === id);

/** Types into a cell of a register, by its header and row. */
function type(table: string, header: string, row: number, value: string | number): void {
  const found = host.workbook.tableByName(table);
  const column = found?.table.columns.findIndex(({ name }) => name === header) ?? -1;
  if (!found || column < 0) throw new Error(`No column ${header}.`);
  host.edit(found.sheet.id, found.table.area.row + 1 + row, found.table.area.column + column, String(value));
}

describe("how far the workbook follows its templates", () => {
  test("a register that was just made is as its template; others are not there", async () => {
    expect(await line("milestones")).toMatchObject({ name: "Milestones", own: false });
    expect((await line("milestones"))?.register).toBeUndefined();
    expect((await line("risks"))?.register).toMatchObject({
      sheet: "Risks register",
      rows: 5,
      appliedVersion: 1,
    });
  });

  test("an older version, an unlisted value, text for a number: each is named with its cell and project", async () => {
    await editOwn(
      { kind: "field", register: "risks", field: { id: "ward", header: "Ward", type: "text" } },
      MOMENT,
    );
    type("Risks", "Status", 1, "Watching");
    type("Risks", "Impact", 2, "huge");
    const { deviations, sheet } = await writeDeviations(MOMENT);
    expect(sheet).toBe("Deviations");
    const risks = deviations.filter(({ register }) => register === "risks");
    expect(risks.map(({ kind, header, found, project }) => [kind, header, found, project])).toEqual([
      ["older version", "Risks", "version 1", undefined],
      ["missing column", "Ward", "nothing", undefined],
      ["wrong type", "Impact", "huge", "PPT-01"],
      ["unlisted value", "Status", "Watching", "EMR-01"],
    ]);
    const status =
      host.workbook.tableByName("Risks")?.table.columns.findIndex(({ name }) => name === "Status") ?? 0;
    expect(risks.at(-1)?.cell).toBe(
      `${String.fromCharCode(65 + (status % 26)).padStart(status > 25 ? 2 : 1, "A")}5`,
    );
    expect(host.workbook.tableByName("PMO_Deviations")?.table.area.rows).toBe(deviations.length + 1);
    expect((await readStandards()).deviationsSheet).toBe("Deviations");
  });

  test("a list that is written again replaces the one before, and both are undone", async () => {
    const first = now();
    await writeDeviations(MOMENT);
    const second = now();
    type("Risks", "Status", 1, "Watching");
    await writeDeviations(MOMENT);
    expect(host.workbook.sheets.filter(({ name }) => name.startsWith("Deviations"))).toHaveLength(1);
    await undo();
    type("Risks", "Status", 1, "Open");
    expect(now()).toEqual(second);
    await undo();
    expect(now()).toEqual(first);
  });

  test("applying the template brings it to its version", async () => {
    await editOwn(
      { kind: "field", register: "risks", field: { id: "ward", header: "Ward", type: "text" } },
      MOMENT,
    );
    await applyTemplate({ register: "risks", layout: false }, MOMENT);
    expect((await line("risks"))?.register).toMatchObject({ appliedVersion: 2, deviations: 0 });
    expect(await line("risks")).toMatchObject({
      own: true,
      version: 2,
      difference: { added: ["Ward"], removed: [], renamed: [], changed: [] },
    });
  });
});

describe("holding to the PMO's type", () => {
  test("directive refuses what is not in a list, locks lists and headers, and is undone exactly", async () => {
    await setUp({ ...SETTINGS, pmoType: "Directive" }, MOMENT);
    const before = now();
    const plan = await planHold();
    expect(plan.lists).toBe("locked");
    expect(plan.registers.map(({ name, locks }) => [name, locks])).toEqual([
      ["Projects", "locked"],
      ["Risks", "locked"],
    ]);
    host.resetStatistics();
    await holdToType(MOMENT);
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("PMO Setup");
      const list = context.workbook.tables.getItem("PMO_Stage").getDataBodyRange();
      const setting = context.workbook.names.getItem("PMO_Program").getRange();
      sheet.protection.load("protected");
      list.format.protection.load("locked");
      setting.format.protection.load("locked");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(list.format.protection.locked).toBe(true);
      expect(setting.format.protection.locked).toBe(false);
    });
    await expect(
      excel.run(async (context) => {
        context.workbook.worksheets.getItem("Risks register").getRange("A3").values = [["Other"]];
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: "AccessDenied" });
    await excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem("Risks register").getRange("A4");
      own.values = [["R-77"]];
      await context.sync();
      own.values = [["R-1"]];
      await context.sync();
    });
    await undo();
    expect(now()).toEqual(before);
  });

  test("twice changes nothing the second time, and the job goes on as before", async () => {
    await setUp({ ...SETTINGS, pmoType: "Directive" }, MOMENT);
    await holdToType(MOMENT);
    const before = now();
    const again = await holdToType(MOMENT);
    expect(again.registers.every(({ columns, locks }) => columns === 0 && locks === undefined)).toBe(true);
    await bringIn({}, MOMENT);
    expect(now()).toEqual(before);
    const list = host.workbook.sheetByName("List from teams");
    host.edit(list?.id ?? "", 4, 5, "Red");
    await bringIn({}, MOMENT);
    expect(host.workbook.sheetByName("Projects register")?.protection).toBeDefined();
  });

  test("supportive frees what a directive PMO has locked", async () => {
    await setUp({ ...SETTINGS, pmoType: "Directive" }, MOMENT);
    await holdToType(MOMENT);
    await setUp({ ...SETTINGS, pmoType: "Supportive" }, MOMENT);
    const { registers, lists } = await holdToType(MOMENT);
    expect([lists, ...registers.map(({ locks }) => locks)]).toEqual(["freed", "freed", "freed"]);
    expect(host.workbook.sheets.filter(({ protection }) => protection !== undefined)).toEqual([]);
    await excel.run(async (context) => {
      const { tables } = context.workbook;
      const { dataValidation } = tables.getItem("Risks").columns.getItem("Status").getDataBodyRange();
      dataValidation.load("errorAlert");
      await context.sync();
      expect(dataValidation.errorAlert.style).toBe("Information");
    });
  });
});

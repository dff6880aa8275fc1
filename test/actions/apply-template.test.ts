import { applyTemplate, planApply } from "../../src/actions/apply-template";
import { momentOf } from "../../src/actions/clock";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import type { Sheet } from "../../src/workbench/engine/sheet";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
import { portrait } from "../support/portrait";
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

/** A team's risk table: standard headers, other words for them, a formula, and a column of its own. */
const ROWS = [
  ["Risk ref", "Project ID", "Risk", "Likelihood", "Impact", "Status", "Our view", "Twice"],
  ["R-1", "EMR-01", "Interfaces arrive late", 4, 4, "Open", "keep an eye on it", "=D4*2"],
  ["R-2", "EMR-01", "Wards lack devices", 3, 5, "Watching", null, "=D5*2"],
  ["R-3", "PPT-01", "Patients cannot sign in", 2, 4, "Open", null, "=D6*2"],
];

let host: EmbeddedHost;
let excel: OpenExcel;
let restore: () => void;

beforeEach(async () => {
  excel = await openExcel();
  host = excel.host;
  restore = installGlobals(excel.client);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.name = "Team risks";
    sheet.getRange("A1").values = [["Risks of the team"]];
    const range = sheet.getRange("A3:H6");
    range.formulas = ROWS.map((row) => row.map((cell) => cell ?? ""));
    const table = sheet.tables.add(range, true);
    table.name = "TeamRisks";
    sheet.getRange("D4:D6").numberFormat = [["0.00"]];
    sheet.getRange("F4:F6").dataValidation.rule = { list: { inCellDropDown: true, source: "Open,Watching" } };
    await context.sync();
  });
});
afterEach(() => restore());

const choice = { register: "risks", table: "TeamRisks", layout: true };
const team = (): Sheet => sheetOf("Team risks");
function sheetOf(name: string): Sheet {
  const sheet = host.workbook.sheetByName(name);
  if (!sheet) throw new Error(`No sheet ${name}.`);
  return sheet;
}
const now = (): unknown => wholePortrait(host.workbook, [JOURNAL_SHEET]);
const headers = (): string[] =>
  host.workbook.tableByName("TeamRisks")?.table.columns.map(({ name }) => name) ?? [];

describe("a template on a table of the user's", () => {
  beforeEach(async () => {
    await setUp(SETTINGS, MOMENT);
  });

  test("is planned in words and numbers, and writes nothing", async () => {
    const before = now();
    const { plan, sheet } = await planApply(choice);
    expect(now()).toEqual(before);
    expect(sheet).toBe("Team risks");
    expect(plan?.renamed).toEqual([
      { from: "Risk ref", to: "Risk ID", cell: "A3" },
      { from: "Likelihood", to: "Probability", cell: "D3" },
    ]);
    expect(plan?.matched).toBe(6);
    expect(plan?.kept).toEqual(["Our view", "Twice"]);
    expect(plan?.added).toContain("Owner");
    expect(plan?.added).not.toContain("Risk");
    expect(plan?.allowed).toContain("Status");
  });

  test("keeps every cell, adds what is missing, and makes the sheet a register", async () => {
    await applyTemplate(choice, MOMENT);
    expect(headers().slice(0, 8)).toEqual([
      "Risk ID",
      "Project ID",
      "Risk",
      "Probability",
      "Impact",
      "Status",
      "Our view",
      "Twice",
    ]);
    expect(headers()).toContain("Owner");
    ROWS.slice(1).forEach((cells, row) =>
      cells.slice(0, 7).forEach((value, column) => expect(team().value(3 + row, column)).toBe(value)),
    );
    expect(team().cell(3, 7)?.formula).toBe("=D4*2");
    // Risk 1: 4 × 4, from the calculated column that the template adds.
    const score = headers().indexOf("Inherent score");
    expect(team().value(3, score)).toBe(16);
    const state = await readState();
    expect(state.registers).toEqual([{ id: "risks", name: "Risks", sheet: "Team risks", rows: 3 }]);
    expect(host.workbook.tableByName("PMO_Registers")).toBeDefined();
    const setup = sheetOf("PMO Setup");
    const index = host.workbook.tableByName("PMO_Registers")?.table.area;
    expect(
      [0, 1, 2].map((offset) => setup.value((index?.row ?? 0) + 1, (index?.column ?? 0) + offset)),
    ).toEqual(["Risks", "Team risks", "TeamRisks"]);
  });

  test("its drop-downs come from PMO Setup, with the field's description beside the cell", async () => {
    await applyTemplate(choice, MOMENT);
    await excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getItem("Team risks").getRange("F4:F6");
      dataValidation.load("rule,prompt,errorAlert");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("=PMO_List_RiskStatus");
      expect(dataValidation.prompt.message).not.toBe("");
      expect(dataValidation.errorAlert.style).toBe("Warning");
    });
  });

  test("twice changes nothing the second time", async () => {
    await applyTemplate(choice, MOMENT);
    const before = now();
    const { plan } = await planApply({ register: "risks", layout: true });
    expect(plan).toMatchObject({
      renamed: [],
      added: [],
      formatted: [],
      allowed: [],
      coloured: [],
      layout: false,
    });
    await applyTemplate({ register: "risks", layout: true }, MOMENT);
    expect(now()).toEqual(before);
  });

  test("is undone exactly: contents, formats, rules, widths, panes, print setup", async () => {
    const before = now();
    await applyTemplate(choice, MOMENT);
    expect(now()).not.toEqual(before);
    await undo();
    expect(now()).toEqual(before);
  });

  test.each(["before", "midway", "after"] as const)(
    "a fault at any round trip, failing %s the request is carried out, leaves the workbook as it was",
    async (moment) => {
      const before = now();
      for (let roundTrip = 1; roundTrip <= 12; roundTrip++) {
        host.resetStatistics();
        host.clearFaults();
        host.failOn(roundTrip, moment, "GeneralException");
        const outcome = await applyTemplate(choice, MOMENT).then(
          () => "done",
          (error: { code: string }) => error.code,
        );
        host.clearFaults();
        if (outcome === "done") return;
        expect([roundTrip, now()]).toEqual([roundTrip, before]);
      }
      throw new Error("The action was never carried out.");
    },
  );

  test("stays within eight round trips", async () => {
    host.resetStatistics();
    await applyTemplate(choice, MOMENT);
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
  });

  test("refuses where something stands to the right of the table", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Team risks").getRange("K2").values = [["A note"]];
      await context.sync();
    });
    await expect(planApply(choice)).rejects.toMatchObject({ code: "no-room" });
  });

  test("on a copy leaves the sheet as it is, and makes no second register", async () => {
    const before = portrait(host.workbook, [JOURNAL_SHEET, "Team risks trial"]);
    const { sheet } = await applyTemplate({ ...choice, onCopy: true }, MOMENT);
    expect(sheet).toBe("Team risks trial");
    expect(portrait(host.workbook, [JOURNAL_SHEET, sheet])).toEqual(before);
    expect((await readState()).registers).toEqual([]);
    expect(host.workbook.tableByName("TeamRisks_Trial")?.table.columns.map(({ name }) => name)).toContain(
      "Owner",
    );
    await undo();
    expect(host.workbook.sheetByName(sheet)).toBeUndefined();
  });
});

describe("a template without a table", () => {
  test("makes a register with the template's columns in their order, and is undone", async () => {
    await setUp(SETTINGS, MOMENT);
    const before = now();
    const made = await applyTemplate({ register: "milestones", layout: true }, MOMENT);
    expect(made.sheet).toBe("Milestones register");
    expect(
      host.workbook
        .tableByName("Milestones")
        ?.table.columns.slice(0, 3)
        .map(({ name }) => name),
    ).toEqual(["Milestone ID", "Project ID", "Milestone"]);
    expect((await readState()).registers).toMatchObject([{ id: "milestones", rows: 0 }]);
    await undo();
    expect(now()).toEqual(before);
  });
});

describe("a directive PMO", () => {
  beforeEach(async () => {
    await setUp({ ...SETTINGS, pmoType: "Directive" }, MOMENT);
  });

  test("refuses other values, locks headers and formulas, and leaves the rest open", async () => {
    const { plan } = await applyTemplate(choice, MOMENT);
    expect(plan?.locks).toBe("locked");
    expect(team().protection).toBeDefined();
    const locked = (row: number, column: number): boolean =>
      team().style(row, column).protection?.locked !== false;
    const score = headers().indexOf("Inherent score");
    // Header and cell of a standard column, of a column of the user's own, of a calculated one, and a row below.
    expect([locked(2, 0), locked(3, 0)]).toEqual([true, false]);
    expect([locked(2, 6), locked(3, 6)]).toEqual([false, false]);
    expect([locked(2, score), locked(3, score)]).toEqual([true, true]);
    expect(locked(20, 0)).toBe(false);
    const rule = team().validations.find(({ areas }) => areas.some(({ column }) => column === 5));
    expect(rule?.error?.style).toBe("Stop");
  });

  test("does not lock itself out: the next action opens the sheet, writes, and closes it again", async () => {
    await applyTemplate(choice, MOMENT);
    const before = now();
    host.resetStatistics();
    await applyTemplate({ register: "risks", layout: true }, MOMENT);
    await setUp({ ...SETTINGS, pmoType: "Supportive" }, MOMENT);
    const { plan } = await applyTemplate({ register: "risks", layout: true }, MOMENT);
    expect(plan?.locks).toBe("freed");
    expect(team().protection).toBeUndefined();
    await undo();
    await undo();
    expect(now()).toEqual(before);
  });

  test("a sheet that somebody else has protected is named before anything is written", async () => {
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem("Team risks").protection.protect({}, "secret");
      await context.sync();
    });
    const before = now();
    await expect(applyTemplate(choice, MOMENT)).rejects.toMatchObject({
      code: "sheet-protected",
      message: expect.stringContaining("Team risks"),
    });
    expect(now()).toEqual(before);
  });

  test("a password that somebody put on our protection stops the action, and closes what was opened", async () => {
    await applyTemplate(choice, MOMENT);
    await excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Team risks");
      protection.unprotect();
      protection.protect({}, "secret");
      await context.sync();
    });
    const before = now();
    await setUp({ ...SETTINGS, pmoType: "Supportive" }, MOMENT);
    await undo();
    const refused = { code: "sheet-protected", message: expect.stringMatching(/Team risks.*password/) };
    await expect(undo()).rejects.toMatchObject(refused);
    await expect(
      applyTemplate({ register: "risks", layout: false, table: "TeamRisks" }, MOMENT),
    ).resolves.toBeDefined();
    await setUp({ ...SETTINGS, pmoType: "Supportive" }, MOMENT);
    await expect(applyTemplate({ register: "risks", layout: false }, MOMENT)).rejects.toMatchObject(refused);
    await undo();
    expect(now()).toEqual(before);
  });
});

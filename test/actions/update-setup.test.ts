import { applyTemplate } from "../../src/actions/apply-template";
import { momentOf } from "../../src/actions/clock";
import { setUp } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { updateSetup } from "../../src/actions/update-setup";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { THRESHOLDS } from "../../src/pmo/setup/thresholds";
import type { ThresholdId } from "../../src/pmo/setup/settings";
import { installGlobals } from "../../src/workbench/office/node-client";
import { makeEarlier } from "../support/earlier-setup";
import { openExcel } from "../support/excel";
import type { OpenExcel } from "../support/excel";
import { portrait } from "../support/portrait";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const LAST = THRESHOLDS.slice(-3).map(({ id }) => id);
const TABLES = ["PMO_Profiles", "PMO_Waivers", "PMO_Periods", "PMO_Conversions", "PMO_Scale"];
const LACKING = { thresholds: LAST, tables: TABLES, names: ["PMO_List_Scale"] };
const TITLES = [
  ...THRESHOLDS.slice(-3).map(({ title }) => title),
  "Conversions: what values of sources stand for",
  "Profiles: thresholds that differ for a project, a stage or a tier",
  "Waivers: findings that are accepted, why, and until when",
  "Periods that were published",
];

let excel: OpenExcel;
let restore: () => void;

beforeEach(async () => {
  excel = await openExcel();
  restore = installGlobals(excel.client);
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
});
afterEach(() => restore());

const now = (): unknown => portrait(excel.host.workbook, [JOURNAL_SHEET]);

/** Writes plain values through Office.js, as a person would; a place is `[row, column]` from 0. */
const type = (row: number, column: number, value: string | number): Promise<void> =>
  excel.run(async (context) => {
    context.workbook.worksheets.getItem("PMO Setup").getRangeByIndexes(row, column, 1, 1).values = [[value]];
    await context.sync();
  });

function namedCell(name: string): { row: number; column: number } {
  const formula = excel.host.workbook.names.find((one) => one.name === name)?.formula ?? "";
  const [, letters = "", digits = ""] = /\$([A-Z]+)\$(\d+)$/.exec(formula) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

const nameOf = (id: ThresholdId): string => THRESHOLDS.find((one) => one.id === id)?.name ?? "";

test("a new PMO Setup lacks nothing", async () => {
  expect((await readState()).setupLacks).toEqual([]);
  const before = now();
  expect((await updateSetup(MOMENT)).added).toEqual([]);
  expect(now()).toEqual(before);
});

describe("a PMO Setup of an earlier version", () => {
  beforeEach(() => makeEarlier(excel, LACKING));

  test("is read with standard values, and says what it lacks", async () => {
    const { settings, setupLacks } = await readState();
    for (const { id, value } of THRESHOLDS.slice(-3)) expect(settings?.thresholds[id]).toBe(value);
    expect(setupLacks).toEqual([...TITLES, expect.stringMatching(/^List: /) as string]);
  });

  test("is brought up to date beneath its thresholds and right of everything, once, and undone exactly", async () => {
    const costRed = namedCell("PMO_CostRed");
    await type(costRed.row, costRed.column, 0.25);
    const before = now();
    const said = (await readState()).setupLacks;
    expect(now()).toEqual(before);
    const { added, roundTrips } = await updateSetup(MOMENT);
    expect(added).toEqual(said);
    expect(roundTrips).toBeLessThanOrEqual(8);
    const { settings, setupLacks } = await readState();
    expect(setupLacks).toEqual([]);
    expect(settings?.thresholds.costRed).toBe(0.25);
    const thresholds = excel.host.workbook.tableByName("PMO_Thresholds")?.table.area;
    expect(thresholds?.rows).toBe(THRESHOLDS.length + 1);
    for (const table of TABLES) expect(excel.host.workbook.tableByName(table)?.sheet.name).toBe("PMO Setup");

    const after = now();
    expect((await updateSetup(MOMENT)).added).toEqual([]);
    expect(now()).toEqual(after);
    await undo();
    expect(now()).toEqual(before);
  });

  test("keeps what people have written beneath the thresholds", async () => {
    const last = namedCell(nameOf(THRESHOLDS.at(-4)?.id ?? "costRed"));
    await type(last.row + 2, last.column + 1, "Agreed with finance");
    await updateSetup(MOMENT);
    expect((await readState()).setupLacks).toEqual([]);
    const grid = excel.host.workbook.tableByName("PMO_Thresholds")?.sheet;
    expect(grid?.cell(last.row + 2, last.column + 1)?.value).toBe("Agreed with finance");
    expect(excel.host.workbook.tableByName("PMO_Thresholds")?.table.area.rows).toBe(THRESHOLDS.length - 2);
    expect(excel.host.workbook.tableByName("PMO_Thresholds_2")?.table.area.rows).toBe(LAST.length + 1);
  });

  test("gives a line whose name was deleted its name back, without a second line", async () => {
    await updateSetup(MOMENT);
    const place = namedCell("PMO_StaleDays");
    await type(place.row, place.column, 40);
    await excel.run(async (context) => {
      context.workbook.names.getItem("PMO_StaleDays").delete();
      await context.sync();
    });
    await updateSetup(MOMENT);
    expect(namedCell("PMO_StaleDays")).toEqual(place);
    expect((await readState()).settings?.thresholds.staleDays).toBe(40);
    expect(excel.host.workbook.tableByName("PMO_Thresholds")?.table.area.rows).toBe(THRESHOLDS.length + 1);
  });

  test("registers can be made before and after the update", async () => {
    await applyTemplate({ register: "projects", layout: true }, MOMENT);
    await updateSetup(MOMENT);
    await applyTemplate({ register: "risks", layout: true }, MOMENT);
    expect((await readState()).setupLacks).toEqual([]);
  });

  test("is as it was when the update fails at any round trip", async () => {
    const before = now();
    for (let roundTrip = 1; roundTrip <= 12; roundTrip++) {
      excel.host.resetStatistics();
      excel.host.clearFaults();
      excel.host.failOn(roundTrip, "midway", "GeneralException");
      const outcome = await updateSetup(MOMENT).then(
        () => "done",
        ({ code }: { code: string }) => code,
      );
      if (outcome === "done") return excel.host.clearFaults();
      expect([roundTrip, outcome, now()]).toEqual([roundTrip, "excel-refused", before]);
    }
    throw new Error("The update was never carried out.");
  });
});

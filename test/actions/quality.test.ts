import { check } from "../../src/actions/check";
import { writeQuality } from "../../src/actions/quality";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { DIMENSIONS } from "../../src/pmo/quality/dimensions";
import { shareOf } from "../../src/pmo/quality/score";
import { MOMENT, useMessyProgram } from "../support/messy-program";
import { portrait } from "../support/portrait";

const program = useMessyProgram();

const now = (): unknown => portrait(program.host.workbook, [JOURNAL_SHEET]);
const cellsBelow = (title: string, rows: number): unknown[][] => {
  const sheet = program.host.workbook.sheetByName("Data Quality");
  for (let row = 0; row < 200; row++)
    if (String(sheet?.value(row, 0) ?? "").startsWith(title))
      return Array.from({ length: rows }, (_, index) =>
        Array.from({ length: 17 }, (_, column) => sheet?.value(row + 2 + index, column)),
      );
  throw new Error(`There is no ${title}.`);
};

test("the sheet's own formulas come to the shares that were worked out here, for the program, a project and an owner", async () => {
  const checked = await check(MOMENT);
  program.host.resetStatistics();
  const { quality, roundTrips } = await writeQuality(MOMENT);
  expect(roundTrips).toBeLessThanOrEqual(8);
  expect(quality).toEqual(checked.quality);
  const whole = cellsBelow("The program", DIMENSIONS.length);
  DIMENSIONS.forEach(({ id, title }, index) => {
    const share = shareOf(quality.scores[id]);
    expect(whole[index]?.slice(0, 1)).toEqual([title]);
    if (share === undefined) expect(whole[index]?.slice(2, 4)).toEqual(["n/a", "Not assessable"]);
    else {
      expect(whole[index]?.[2]).toBeCloseTo(share, 10);
      expect(whole[index]?.[3]).toBe(share >= 0.95 ? "Good" : share >= 0.85 ? "Fair" : "Poor");
    }
    // Nothing has been published yet.
    expect(whole[index]?.slice(9, 11)).toEqual(["n/a", "n/a"]);
  });
  for (const [title, groups] of [
    ["By project", quality.projects],
    ["By owner", quality.owners],
  ] as const) {
    const rows = cellsBelow(title, groups.length);
    groups.forEach(({ scores }, index) =>
      DIMENSIONS.forEach(({ id }, place) => {
        const share = shareOf(scores[id]);
        const shown = rows[index]?.[2 + place];
        if (share === undefined) expect(shown).toBe("n/a");
        else expect(shown).toBeCloseTo(share, 10);
      }),
    );
  }
});

test("one undo takes the sheet back, and a fault at any round trip leaves the workbook as it was", async () => {
  const before = now();
  await writeQuality(MOMENT);
  await undo();
  expect(now()).toEqual(before);
  for (let roundTrip = 1; roundTrip <= 12; roundTrip++) {
    program.host.resetStatistics();
    program.host.clearFaults();
    program.host.failOn(roundTrip, "midway", "GeneralException");
    const outcome = await writeQuality(MOMENT).then(
      () => "done",
      (error: { code: string }) => error.code,
    );
    if (outcome === "done") return;
    expect([roundTrip, outcome]).toEqual([roundTrip, "excel-refused"]);
    expect(now()).toEqual(before);
  }
  throw new Error("The action was never carried out.");
});

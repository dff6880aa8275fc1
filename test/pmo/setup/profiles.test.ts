import { ProfiledThresholds, profilesFrom } from "../../../src/pmo/setup/profiles";
import type { ThresholdProfile } from "../../../src/pmo/setup/profiles";
import { DEFAULT_THRESHOLDS } from "../../../src/pmo/setup/thresholds";
import type { CellValue } from "../../../src/pmo/values/cell";

const RED = "Cost overrun, red above";
const read = (...rows: CellValue[][]): ReturnType<typeof profilesFrom> =>
  profilesFrom({
    sheet: "PMO Setup",
    place: { row: 4, column: 38, rows: rows.length + 1, columns: 5 },
    rows,
  });

describe("reading profiles", () => {
  test("a row gives a threshold for a project, a stage or a tier; blank rows say nothing", () => {
    const { profiles, problems } = read(
      [RED, "Project", "EMR-01", 0.2, "Agreed with the board"],
      ["", "", "", "", ""],
      ["FINISH SLIP, RED ABOVE", "tier", 1, 40, ""],
    );
    expect(problems).toEqual([]);
    expect(profiles).toEqual([
      {
        threshold: "costRed",
        level: "Project",
        name: "EMR-01",
        value: 0.2,
        reason: "Agreed with the board",
      },
      { threshold: "slipRed", level: "Tier", name: "1", value: 40, reason: "" },
    ]);
  });

  test.each<[string, CellValue[], string, RegExp]>([
    [
      "an unknown threshold",
      ["Cost overrun", "Project", "EMR-01", 0.2, ""],
      "AM6",
      /no threshold Cost overrun/,
    ],
    ["no threshold", ["", "Project", "EMR-01", 0.2, ""], "AM6", /without a name/],
    ["one of the program", ["Names alike, from", "Project", "EMR-01", 0.2, ""], "AM6", /whole program/],
    ["an unknown level", [RED, "Department", "Care", 0.2, ""], "AN6", /none of Project, Stage, Tier/],
    ["no name", [RED, "Stage", "", 0.2, ""], "AO6", /stage is not named/],
    ["no number", [RED, "Stage", "Execute", "20%", ""], "AP6", /20% is not a number/],
    ["a number below zero", [RED, "Stage", "Execute", -0.2, ""], "AP6", /-0.2 is not a number, zero or more/],
  ])("%s is a problem with its cell", (_, row, cell, says) => {
    const { profiles, problems } = read(row);
    expect(profiles).toEqual([]);
    expect(problems).toEqual([{ at: `'PMO Setup'!${cell}`, text: expect.stringMatching(says) as string }]);
  });

  test("of rows that contradict each other none counts, and each is named", () => {
    const { profiles, problems } = read(
      [RED, "Stage", "Execute", 0.2, ""],
      [RED, "Stage", "execute", 0.3, ""],
      [RED, "Stage", "Close", 0.3, ""],
    );
    expect(profiles.map(({ name }) => name)).toEqual(["Close"]);
    expect(problems.map(({ at }) => at)).toEqual(["'PMO Setup'!AM6", "'PMO Setup'!AM7"]);
  });

  test("a workbook without the table has none", () => {
    expect(profilesFrom(undefined)).toEqual({ profiles: [], problems: [] });
  });
});

describe("the thresholds of a project", () => {
  const profile = (
    level: ThresholdProfile["level"],
    name: string,
    value: number,
    threshold: ThresholdProfile["threshold"] = "costRed",
  ): ThresholdProfile => ({ threshold, level, name, value, reason: "" });
  const project = { id: "EMR-01", stage: "Execute", tier: "Gold" };

  test("the project's own win over its stage's, those over its tier's, those over the program's", () => {
    const tier = profile("Tier", "gold", 0.3);
    const stage = profile("Stage", "EXECUTE", 0.2);
    const own = profile("Project", "emr-01", 0.1);
    const costRed = (...profiles: ThresholdProfile[]): number =>
      new ProfiledThresholds(DEFAULT_THRESHOLDS, profiles).of(project).costRed;
    expect(costRed()).toBe(DEFAULT_THRESHOLDS.costRed);
    expect(costRed(tier)).toBe(0.3);
    expect(costRed(stage, tier)).toBe(0.2);
    expect(costRed(stage, own, tier)).toBe(0.1);
  });

  test("each threshold is taken from where it is given; others stay as they are", () => {
    const thresholds = new ProfiledThresholds(DEFAULT_THRESHOLDS, [
      profile("Stage", "Execute", 0.2),
      profile("Project", "EMR-01", 60, "slipRed"),
      profile("Project", "EMR-02", 90, "slipRed"),
    ]);
    expect(thresholds.of(project)).toEqual({ ...DEFAULT_THRESHOLDS, costRed: 0.2, slipRed: 60 });
    expect(thresholds.of({ ...project, id: "EMR-02" }).slipRed).toBe(90);
    expect(thresholds.of({ id: "", stage: "", tier: "" })).toEqual(DEFAULT_THRESHOLDS);
  });
});

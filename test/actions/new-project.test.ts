import { bringIn } from "../../src/actions/bring-in";
import { momentOf } from "../../src/actions/clock";
import { addProject, newProjectForm, planNewProject } from "../../src/actions/new-project";
import type { NewProject } from "../../src/actions/new-project";
import { refresh } from "../../src/actions/refresh";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { BLUEPRINTS } from "../../src/pmo/blueprints/all";
import { nextId } from "../../src/pmo/blueprints/next-id";
import { STANDARD, templateIn } from "../../src/pmo/templates/standards";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
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
/** 2026-04-06, a Monday, and 2026-12-18, a Friday. */
const START = 46_118;
const FINISH = 46_374;
const INPUT: NewProject = {
  profile: {
    name: "Bed board",
    sponsor: "Ada Okafor",
    manager: "Mei Lin",
    start: START,
    finish: FINISH,
    stage: "Initiate",
    status: "Proposed",
    workstream: "Records",
    department: "Operations",
    budget: 120_000,
  },
  blueprint: "standard",
  leftOut: [],
};

let host: EmbeddedHost;
let restore: () => void;

beforeEach(async () => {
  const opened = await openExcel();
  host = opened.host;
  restore = installGlobals(opened.client);
  openMessyBook(host);
  await setUp(SETTINGS, MOMENT);
});
afterEach(() => restore());

const now = (): unknown => wholePortrait(host.workbook, [JOURNAL_SHEET]);

/** The rows of a register's table, by header. */
function rowsOf(name: string): Record<string, unknown>[] {
  const found = host.workbook.tableByName(name);
  if (!found) throw new Error(`No table ${name}.`);
  const { sheet, table } = found;
  return Array.from({ length: table.area.rows - 1 }, (_, row) =>
    Object.fromEntries(
      table.columns.map((column, index) => [
        column.name,
        sheet.value(table.area.row + 1 + row, table.area.column + index),
      ]),
    ),
  );
}

describe("in a workbook without registers", () => {
  test("makes them, with the project, its gates dated by working days, and its risks", async () => {
    const { id, registers } = await addProject(INPUT, MOMENT);
    expect(id).toBe("PRJ-001");
    expect(registers.every(({ isNew }) => isNew)).toBe(true);
    expect(rowsOf("Projects")).toMatchObject([
      {
        "Project ID": "PRJ-001",
        Project: "Bed board",
        Sponsor: "Ada Okafor",
        "Project manager": "Mei Lin",
        "Baseline start": START,
        "Baseline finish": FINISH,
        "Forecast finish": FINISH,
        Budget: 120_000,
        "Last updated": SETTINGS.dataDate,
        Open: "Yes",
      },
    ]);
    const milestones = rowsOf("Milestones");
    const gates = milestones.filter(({ Type }) => Type === "Gate");
    expect(gates.map((gate) => gate["Milestone ID"])).toEqual([
      "PRJ-001-G01",
      "PRJ-001-G02",
      "PRJ-001-G03",
      "PRJ-001-G04",
    ]);
    // A fifth of the 256 days after 6 April is 27 May, a Wednesday; the last gate is on the finish.
    expect(gates[1]?.["Baseline date"]).toBe(46_169);
    expect(gates[3]?.["Baseline date"]).toBe(FINISH);
    for (const milestone of milestones) {
      const day = Number(milestone["Baseline date"]);
      expect(day).toBeGreaterThanOrEqual(START);
      expect(day).toBeLessThanOrEqual(FINISH);
      // Saturdays are 0 and Sundays 1 in Excel's count of days.
      expect(day % 7).toBeGreaterThan(1);
      expect(milestone["Project ID"]).toBe("PRJ-001");
    }
    expect(rowsOf("Risks").map(({ Status }) => Status)).toEqual(Array(6).fill("Proposed"));
  });

  test("is undone exactly", async () => {
    const before = now();
    await addProject(INPUT, MOMENT);
    expect(now()).not.toEqual(before);
    await undo();
    expect(now()).toEqual(before);
  });
});

describe("in a program that runs", () => {
  beforeEach(async () => {
    await bringIn({}, MOMENT);
  });

  test("the ID follows those of its workstream", async () => {
    expect((await planNewProject(INPUT)).id).toBe("EMR-03");
    const training = { ...INPUT, profile: { ...INPUT.profile, workstream: "Training" } };
    expect((await planNewProject(training)).id).toBe("TRN-03");
  });

  test("its preview says what is written, and writes nothing", async () => {
    const before = now();
    const { registers, parts } = await planNewProject(INPUT);
    expect(now()).toEqual(before);
    expect(registers.find(({ register }) => register === "projects")).toMatchObject({
      isNew: false,
      rows: 1,
    });
    expect(registers.find(({ register }) => register === "milestones")).toMatchObject({
      isNew: true,
      rows: 12,
    });
    expect(parts[0]?.rows.at(-1)).toEqual({ label: "Gate 4: project closed", day: FINISH });
  });

  test("rows are added below those that are there, figures count them, and an undo takes them back", async () => {
    await addProject({ ...INPUT, leftOut: [] }, MOMENT);
    expect(rowsOf("Projects")).toHaveLength(6);
    expect(rowsOf("Risks")).toHaveLength(11);
    const { figures } = await refresh(MOMENT);
    expect(figures.filter(({ reconciled }) => !reconciled)).toEqual([]);
    await undo();
    const before = now();
    const second = { ...INPUT, profile: { ...INPUT.profile, id: "EMR-09", name: "Ward phones" } };
    await addProject(second, MOMENT);
    expect(rowsOf("Projects")).toHaveLength(7);
    await undo();
    expect(now()).toEqual(before);
  });

  test("what is left out is not written", async () => {
    const leftOut = ["milestones", "risks", "communications", "checklist"];
    const { registers } = await addProject({ ...INPUT, leftOut }, MOMENT);
    expect(registers.map(({ register }) => register)).toEqual(["projects", "milestones"]);
    expect(rowsOf("Milestones")).toHaveLength(4);
    expect(rowsOf("Risks")).toHaveLength(5);
  });

  test("a name that is nearly another's is said", async () => {
    const alike = { ...INPUT, profile: { ...INPUT.profile, name: "Record platforms" } };
    expect((await planNewProject(alike)).alike).toEqual(["Record platform"]);
  });

  test.each([
    ["a taken ID", { id: "emr-01" }, /EMR-01|emr-01/],
    ["a finish before the start", { finish: START - 1 }, /before its start/],
    ["no sponsor", { sponsor: " " }, /sponsor/],
  ])("%s is refused before anything is written", async (_, part, message) => {
    const before = now();
    await expect(
      addProject({ ...INPUT, profile: { ...INPUT.profile, ...part } }, MOMENT),
    ).rejects.toMatchObject({
      code: "profile-unfit",
      message: expect.stringMatching(message),
    });
    expect(now()).toEqual(before);
  });

  test("stays within eight round trips, also where a directive PMO has locked the registers", async () => {
    host.resetStatistics();
    await addProject(INPUT, MOMENT);
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
  });

  test("its form offers what the program has", async () => {
    const form = await newProjectForm();
    expect(form.workstreams).toEqual(["Portal", "Records", "Training"]);
    expect(form.people).toContain("Ada Okafor");
    expect(form.stages).toContain("Initiate");
    expect(form.blueprints.map(({ id }) => id)).toEqual(BLUEPRINTS.map(({ id }) => id));
  });
});

test.each(["before", "midway", "after"] as const)(
  "a fault at any round trip, failing %s the request is carried out, leaves the workbook as it was",
  async (moment) => {
    await bringIn({}, MOMENT);
    const before = now();
    for (let roundTrip = 1; roundTrip <= 12; roundTrip++) {
      host.resetStatistics();
      host.clearFaults();
      host.failOn(roundTrip, moment, "GeneralException");
      const outcome = await addProject(INPUT, MOMENT).then(
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

test("the project's row comes into an empty register of a directive PMO, which stays locked", async () => {
  await setUp({ ...SETTINGS, pmoType: "Directive" }, MOMENT);
  await addProject(INPUT, MOMENT);
  const before = now();
  host.resetStatistics();
  await addProject({ ...INPUT, profile: { ...INPUT.profile, name: "Ward phones" } }, MOMENT);
  expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
  const sheet = host.workbook.sheetByName("Projects register");
  expect(sheet?.protection).toBeDefined();
  expect(rowsOf("Projects").map((row) => row["Project ID"])).toEqual(["PRJ-001", "PRJ-002"]);
  expect((await readState()).registers.find(({ id }) => id === "projects")?.rows).toBe(2);
  await undo();
  expect(now()).toEqual(before);
});

describe("the next ID", () => {
  test.each<[string[], string[], string]>([
    [[], [], "PRJ-001"],
    [["P9", "P10"], [], "P11"],
    [["EMR-01", "EMR-02", "PPT-01"], [], "EMR-03"],
    [["EMR-01", "EMR-02", "PPT-01"], ["PPT-01"], "PPT-02"],
    [["A-009"], [], "A-010"],
    [["2024/0099", "2024/0100"], [], "2024/0101"],
    [["north", "south"], [], "PRJ-001"],
  ])("after %j, near %j, is %s", (ids, near, expected) => {
    expect(nextId(ids, near)).toBe(expected);
  });
});

describe("blueprints", () => {
  test.each(
    BLUEPRINTS.flatMap((blueprint) =>
      blueprint.parts.map((part) => [blueprint.name, part.title, part] as const),
    ),
  )("%s, %s: fields and values are those of the standard", (_, __, part) => {
    const template = templateIn(STANDARD, part.register);
    expect(template?.id).toBe(part.register);
    expect(part.rows.length).toBeGreaterThan(0);
    for (const row of part.rows)
      for (const [id, cell] of Object.entries(row)) {
        const field = template?.fields.find((candidate) => candidate.id === id);
        expect([id, field?.id]).toEqual([id, id]);
        if (field?.list === undefined || !("value" in cell)) continue;
        expect(STANDARD.lists[field.list]?.items.map(({ value }) => value)).toContain(cell.value);
      }
  });
});

import { bringIn } from "../../src/actions/bring-in";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { planPublish, publish } from "../../src/actions/publish";
import { setUp } from "../../src/actions/set-up";
import type { SetUpInput } from "../../src/actions/set-up";
import { undo } from "../../src/actions/undo";
import { JOURNAL_SHEET } from "../../src/excel/journal";
import { sealsIn } from "../../src/pmo/history/mark";
import { DIMENSIONS } from "../../src/pmo/quality/dimensions";
import { shareOf } from "../../src/pmo/quality/score";
import { PERIOD_HEADERS } from "../../src/pmo/setup/periods";
import type { CellValue } from "../../src/pmo/values/cell";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import { openMessyBook } from "../support/messy-book";
import { portrait } from "../support/portrait";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const MARCH = 46_112;
const APRIL = 46_142;
const SETTINGS: SetUpInput = {
  programName: "Digital transformation",
  pmoType: "Supportive",
  dataDate: MARCH,
  currency: "GBP",
  unit: 1,
  paper: "A4",
};

let host: EmbeddedHost;
let restore: () => void;

beforeEach(async () => {
  const opened = await openExcel();
  host = opened.host;
  restore = installGlobals(opened.client);
  openMessyBook(host);
  await setUp(SETTINGS, MOMENT);
  await bringIn({}, MOMENT);
});
afterEach(() => restore());

const now = (): unknown => portrait(host.workbook, [JOURNAL_SHEET]);

/** A table's rows by header. */
function rowsOf(name: string): Record<string, CellValue>[] {
  const found = host.workbook.tableByName(name);
  if (!found) return [];
  const { area, columns } = found.table;
  return Array.from({ length: area.rows - 1 }, (_, row) =>
    Object.fromEntries(
      columns.map((column, index) => [
        column.name,
        found.sheet.value(area.row + 1 + row, area.column + index) as CellValue,
      ]),
    ),
  );
}

function edit(table: string, row: number, header: string, text: string): void {
  const found = host.workbook.tableByName(table);
  if (!found) throw new Error(`There is no table ${table}.`);
  const { area, columns } = found.table;
  const column = columns.findIndex(({ name }) => name === header);
  host.edit(found.sheet.id, area.row + 1 + row, area.column + column, text);
}

const setDataDate = (day: number): Promise<unknown> => setUp({ ...SETTINGS, dataDate: day }, MOMENT);

describe("publishing a period", () => {
  test("keeps the rows of every register, and says on PMO Setup in what state they were", async () => {
    const { outcome, quality } = await check(MOMENT);
    const { period, keeps } = await publish({}, MOMENT);
    expect(period).toBe("2026-03");
    expect(keeps).toEqual([
      { name: "Projects", rows: 5, replaces: 0 },
      { name: "Risks", rows: 5, replaces: 0 },
    ]);
    const kept = rowsOf("Projects_history");
    expect(kept.map((row) => [row["Period"], row["Project ID"], row["RAG"]])).toEqual(
      rowsOf("Projects").map((row) => ["2026-03", row["Project ID"], row["RAG"]]),
    );
    const [row = {}] = rowsOf("PMO_Periods");
    const errors = outcome.findings.filter(({ severity }) => severity === "error").length;
    expect(row).toMatchObject({
      Period: "2026-03",
      "Data date": MARCH,
      "Published on": MOMENT.today,
      Projects: 5,
      Errors: errors,
      Waived: 0,
    });
    for (const { id, title } of DIMENSIONS) expect(row[title]).toBe(shareOf(quality.scores[id]) ?? "");
    expect(sealsIn(row["Kept rows"] ?? null).map(({ register, rows }) => [register, rows])).toEqual([
      ["Projects", 5],
      ["Risks", 5],
    ]);
    for (const header of ["Completeness", "Validity", "Consistency", "Timeliness", "Uniqueness"]) {
      expect(row[header]).toBeGreaterThan(0);
      expect(row[header]).toBeLessThanOrEqual(1);
    }
    expect(rowsOf("PMO_Periods")).toHaveLength(1);
    expect(Object.keys(row)).toEqual([...PERIOD_HEADERS]);
  });

  test("stays within eight round trips, and is undone exactly", async () => {
    const before = now();
    host.resetStatistics();
    await publish({}, MOMENT);
    expect(host.statistics.roundTrips).toBeLessThanOrEqual(8);
    await undo();
    expect(now()).toEqual(before);
  });

  test("compares with it in the next period, and keeps that one below", async () => {
    await publish({}, MOMENT);
    edit("Projects", 0, "RAG", "Red");
    edit("Projects", 1, "Project", "Another name");
    await setDataDate(APRIL);
    const plan = await planPublish({});
    expect(plan.period).toBe("2026-04");
    expect(plan.changes).toMatchObject({
      since: "2026-03",
      added: [],
      gone: [],
      colours: [{ id: "EMR-01", to: "Red" }],
      before: { projects: 5 },
    });
    const found = plan.outcome.findings.filter(({ check }) => check === "PRJ-05");
    expect(found.map(({ row }) => row)).toEqual([1]);
    const before = now();
    await publish({}, MOMENT);
    expect(rowsOf("Projects_history").map((row) => row["Period"])).toEqual([
      ...Array.from({ length: 5 }, () => "2026-03"),
      ...Array.from({ length: 5 }, () => "2026-04"),
    ]);
    expect(rowsOf("PMO_Periods").map((row) => row["Period"])).toEqual(["2026-03", "2026-04"]);
    await undo();
    expect(now()).toEqual(before);
  });

  test("of the same period again only when told, in the place of what was kept", async () => {
    await publish({}, MOMENT);
    edit("Projects", 0, "RAG", "Red");
    const before = now();
    await expect(publish({}, MOMENT)).rejects.toMatchObject({ code: "period-published" });
    expect(now()).toEqual(before);
    const { keeps } = await publish({ again: true }, MOMENT);
    expect(keeps[0]).toEqual({ name: "Projects", rows: 5, replaces: 5 });
    expect(rowsOf("Projects_history").map((row) => row["RAG"])).toEqual(
      rowsOf("Projects").map((row) => row["RAG"]),
    );
    expect(rowsOf("PMO_Periods")).toHaveLength(1);
    await undo();
    expect(now()).toEqual(before);
  });

  test("again with fewer rows leaves none of the old ones behind", async () => {
    await publish({}, MOMENT);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem("Projects").rows.getItemAt(4).delete();
      await context.sync();
    });
    const before = now();
    await publish({ again: true }, MOMENT);
    expect(rowsOf("Projects_history").map((row) => row["Project ID"])).toEqual(
      rowsOf("Projects").map((row) => row["Project ID"]),
    );
    expect((await planPublish({})).outcome.findings.filter(({ check }) => check === "TIM-05")).toEqual([]);
    await undo();
    expect(now()).toEqual(before);
  });

  test("of an earlier period than the last is refused", async () => {
    await publish({ period: "2026-05" }, MOMENT);
    await expect(publish({}, MOMENT)).rejects.toMatchObject({ code: "period-passed" });
    await expect(publish({ period: "soon" }, MOMENT)).rejects.toMatchObject({ code: "period-unreadable" });
  });
});

describe("what was published", () => {
  test("stays as it was, or the edit is found", async () => {
    await publish({}, MOMENT);
    await setDataDate(APRIL);
    const edits = async (): Promise<string[]> =>
      (await planPublish({})).outcome.findings
        .filter((one) => one.check === "TIM-05")
        .map(({ address }) => address);
    expect(await edits()).toEqual([]);
    edit("Projects_history", 2, "RAG", "Green");
    expect(await edits()).toEqual(["'Projects history'!A6"]);
  });
});

describe("by the type of the PMO", () => {
  test.each(["Controlling", "Directive"] as const)(
    "a %s one refuses while errors are left",
    async (pmoType) => {
      await setUp({ ...SETTINGS, pmoType }, MOMENT);
      const { readiness } = await planPublish({});
      expect(readiness.ready).toBe(false);
      const before = now();
      await expect(publish({}, MOMENT)).rejects.toMatchObject({
        code: "not-ready",
        message: expect.stringContaining(readiness.inTheWay[0]?.sentence.replace(/\.$/, "") ?? "?"),
      });
      expect(now()).toEqual(before);
    },
  );
});

describe("a fault at any round trip", () => {
  test.each(["before", "midway", "after"] as const)(
    "failing %s the request is carried out, leaves the workbook as it was",
    async (moment) => {
      await publish({}, MOMENT);
      edit("Projects", 0, "RAG", "Red");
      const before = now();
      for (let roundTrip = 1; roundTrip <= 12; roundTrip++) {
        host.resetStatistics();
        host.clearFaults();
        host.failOn(roundTrip, moment, "GeneralException");
        const outcome = await publish({ again: true }, MOMENT).then(
          () => "done",
          (error: { code: string }) => error.code,
        );
        if (outcome === "done") {
          host.clearFaults();
          expect(roundTrip).toBeGreaterThan(4);
          return;
        }
        expect(outcome).toBe("excel-refused");
        expect([roundTrip, now()]).toEqual([roundTrip, before]);
      }
      throw new Error("The action was never carried out.");
    },
  );
});

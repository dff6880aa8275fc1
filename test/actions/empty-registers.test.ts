import { applyTemplate } from "../../src/actions/apply-template";
import { bringIn } from "../../src/actions/bring-in";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import { refresh } from "../../src/actions/refresh";
import { setUp } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";
import { openMessyBook } from "../support/messy-book";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));

test("registers without rows are checked and reported on as empty, and take rows in from their blank one on", async () => {
  const { host, client } = await openExcel();
  const restore = installGlobals(client);
  try {
    openMessyBook(host);
    await setUp(
      {
        programName: "Digital transformation",
        pmoType: "Controlling",
        dataDate: 46_112,
        currency: "GBP",
        unit: 1,
        paper: "A4",
      },
      MOMENT,
    );
    for (const register of ["projects", "risks", "milestones"])
      await applyTemplate({ register, layout: true }, MOMENT);
    const { outcome } = await check(MOMENT);
    expect(outcome.findings).toEqual([]);
    const { figures } = await refresh(MOMENT);
    expect(figures.filter(({ reconciled }) => !reconciled)).toEqual([]);
    await bringIn({}, MOMENT);
    expect((await readState()).registers.map(({ id, rows }) => [id, rows])).toEqual([
      ["projects", 5],
      ["risks", 5],
      ["milestones", 0],
    ]);
    expect(host.workbook.tableByName("Projects")?.table.area.rows).toBe(6);
  } finally {
    restore();
  }
});

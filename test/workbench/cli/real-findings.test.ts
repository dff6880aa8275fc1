import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { bringIn } from "../../../src/actions/bring-in";
import { check } from "../../../src/actions/check";
import { momentOf } from "../../../src/actions/clock";
import { setUp } from "../../../src/actions/set-up";
import { installGlobals } from "../../../src/workbench/office/node-client";
import { openBook } from "../../../src/workbench/files/open";
import { openExcel } from "../../support/excel";
import { dataFile, describeWithData } from "../../support/real-data";
import { EXPECTED } from "./expected-findings";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));

describeWithData("what the checks find in real files is what a reader of them finds right", () => {
  test.each(Object.entries(EXPECTED))(
    "%s",
    async (file, { asOf, findings }) => {
      const counts = Object.fromEntries(
        Object.entries(findings).map(([id, [count]]) => [id, count] as const),
      );
      expect(await countsOf(file, asOf)).toEqual(counts);
    },
    120_000,
  );
});

/** How many findings each check has in a file that is brought in as it is. */
async function countsOf(file: string, asOf: Date): Promise<Readonly<Record<string, number>>> {
  const { host, client } = await openExcel();
  const restore = installGlobals(client);
  try {
    const { workbook } = await openBook(await readFile(dataFile(file)), basename(file));
    host.open(workbook);
    await setUp(
      {
        programName: "Real file",
        pmoType: "Controlling",
        dataDate: momentOf(asOf).today,
        currency: "GBP",
        unit: 1,
        paper: "A4",
      },
      MOMENT,
    );
    await bringIn({}, MOMENT);
    const { outcome } = await check(MOMENT);
    return Object.fromEntries(
      outcome.results.flatMap(({ id, findings }) => (findings > 0 ? [[id, findings] as const] : [])),
    );
  } finally {
    restore();
  }
}

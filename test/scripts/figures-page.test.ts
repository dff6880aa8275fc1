import { FIGURE_FAMILIES } from "../../scripts/pages/figure-catalogue";
import { openSample } from "../../src/workbench/cli/sample";
import { runAll } from "../../src/workbench/cli/run";
import { installGlobals } from "../../src/workbench/office/node-client";
import { openExcel } from "../support/excel";

const IDS = FIGURE_FAMILIES.flatMap(({ entries }) => entries.map(({ id, figure }) => id ?? figure.id));

/** `rag.computed.‹colour›` as an expression that the ids of all its kind match. */
const pattern = (id: string): RegExp =>
  new RegExp(`^${id.replace(/[.*+?()|[\]]/g, "\\$&").replace(/‹[^›]*›/g, ".+")}$`);

test("the page of figures has one entry for each kind", () => {
  expect(new Set(IDS).size).toBe(IDS.length);
});

test("every figure of a report is on the page", async () => {
  const { host, client } = await openExcel();
  const restore = installGlobals(client);
  try {
    await openSample(host);
    const { figures } = await runAll(host, {
      asOf: undefined,
      now: new Date(2026, 3, 1, 12),
      program: undefined,
      currency: undefined,
    });
    const patterns = IDS.map(pattern);
    const missing = figures.filter(({ id }) => !patterns.some((each) => each.test(id))).map(({ id }) => id);
    expect(figures.length).toBeGreaterThan(500);
    expect(missing).toEqual([]);
  } finally {
    restore();
  }
});

import { BUDGET_KB, firstLoad } from "../../scripts/bundle-budget.mjs";
import type { Bench } from "./measure";

/** What the pane loads first: its scripts and styles, compressed. */
export const bundleBench: Bench = {
  name: "bundle",
  run: async () => {
    const { kilobytes } = await firstLoad();
    return [
      {
        what: "first load of the pane, gzip",
        figure: `${kilobytes.toFixed(1)} kB`,
        budget: `${BUDGET_KB} kB`,
        ratio: kilobytes / BUDGET_KB,
      },
    ];
  },
};

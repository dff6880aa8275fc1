/**
 * Measures what has a budget, in one run: npm run bench, or npm run bench -- checks refresh for single ones. Exit code 1 when a
 * budget is broken, 2 for a name that is not known. docs/performance.md says what each figure means.
 */
import { bundleBench } from "./bundle";
import { checksBench } from "./checks";
import { intakeVolumeBench } from "./intake-volume";
import type { Bench, Measured } from "./measure";
import { paneBench } from "./pane";
import { qualityBench } from "./quality";
import { recheckBench } from "./recheck";
import { refreshBench } from "./refresh";
import { roundTripsBench } from "./round-trips";

/** A budget of something that there is not yet, so that nobody takes its silence for a pass. */
const notBuilt = (name: string, what: string, budget: string): Bench => ({
  name,
  run: () => Promise.resolve([{ what, figure: "not built yet", budget, ratio: undefined }]),
});

const BENCHES: readonly Bench[] = [
  checksBench,
  recheckBench,
  roundTripsBench,
  refreshBench,
  notBuilt("simulation", "10,000 trials × 200 risks", "numpy in the same run"),
  bundleBench,
  paneBench,
  qualityBench,
  intakeVolumeBench,
];

const isOver = ({ ratio }: Measured): boolean => ratio !== undefined && !(ratio <= 1);

function line({ what, figure, budget, ratio }: Measured): string {
  const verdict =
    ratio === undefined ? "" : `${ratio.toFixed(2).padStart(6)}  ${ratio <= 1 ? "pass" : "OVER"}`;
  return `  ${what.padEnd(52)} ${figure.padStart(16)}  of ${budget.padEnd(34)} ${verdict}`.trimEnd();
}

async function main(names: readonly string[]): Promise<number> {
  const unknown = names.filter((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown.length > 0) {
    console.error(
      `Not known: ${unknown.join(", ")}. There are ${BENCHES.map(({ name }) => name).join(", ")}.`,
    );
    return 2;
  }
  const over: string[] = [];
  for (const { name, run } of BENCHES) {
    if (names.length > 0 && !names.includes(name)) continue;
    console.log(name);
    for (const measured of await run()) {
      console.log(line(measured));
      for (const note of measured.notes ?? []) console.log(`    ${note}`);
      if (isOver(measured)) over.push(`${name}: ${measured.what}`);
    }
  }
  console.log(
    over.length === 0 ? "\nEvery budget measured is kept." : `\nOver budget:\n  ${over.join("\n  ")}`,
  );
  return over.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));

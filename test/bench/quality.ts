import { intakeQuality } from "./intake-quality";
import type { Bench, Measured } from "./measure";

/** The share of columns with a field for them that intake must find by itself. */
const FOUND = 0.95;

function qualityOf(part: "tuning" | "heldout", files: string): Measured[] {
  const { mapped, mappable, given, wrong, tables, tablesFound } = intakeQuality(part);
  const share = (some: number, all: number): string => `${some} of ${all}`;
  return [
    {
      what: `columns found, ${files}`,
      figure: share(mapped, mappable),
      budget: `${100 * FOUND}% of them`,
      ratio: (FOUND * mappable) / mapped,
      notes: [`tables found whole: ${share(tablesFound, tables)}`],
    },
    {
      what: `confident matches that are wrong, ${files}`,
      figure: share(wrong.length, given),
      budget: "none",
      ratio: wrong.length === 0 ? 0 : Infinity,
    },
  ];
}

/** How well intake reads labelled workbooks: those that it was tuned on, and those that it was not. */
export const qualityBench: Bench = {
  name: "intake-quality",
  run: () =>
    Promise.resolve([...qualityOf("tuning", "files tuned on"), ...qualityOf("heldout", "other files")]),
};

/**
 * Measures how well intake finds tables and matches headers on labelled workbooks, those held out from tuning and the others.
 * Run it with: node --import tsx test/bench/intake-quality.ts [-v]
 */
import { planIntake } from "../../src/pmo/intake/plan-intake";
import { LISTS } from "../../src/pmo/templates/lists";
import { TEMPLATES } from "../../src/pmo/templates/standard";
import { labelledBooks } from "../pmo/intake/labelled/load";
import { measure } from "../pmo/intake/labelled/measure";
import type { Quality } from "../pmo/intake/labelled/measure";

/** Precision and recall of header matching and of table finding, over a part of the labelled workbooks. */
export const intakeQuality = (part: "tuning" | "heldout"): Quality =>
  measure(
    labelledBooks(part),
    ({ name, sheets }) =>
      planIntake(
        sheets.map(({ sheet }) => sheet),
        { file: name, templates: TEMPLATES, lists: LISTS, settings: { currency: "GBP", unit: 1 } },
      ),
    (register) => TEMPLATES.some(({ id }) => (id as string) === register),
  );

const percent = (part: number, whole: number): string =>
  `${part} of ${whole} (${whole === 0 ? "n/a" : `${((100 * part) / whole).toFixed(1)}%`})`;

/** The measures as lines of text. */
export const qualityLines = (part: string, quality: Quality): readonly string[] => [
  `${part}: headers found ${percent(quality.mapped, quality.mappable)}; confident ones right ${percent(quality.given - quality.wrong.length, quality.given)}; asked about ${quality.asked} of the ${quality.missed.length} missed`,
  `${part}: tables found ${percent(quality.tablesFound, quality.tables)}; found where there is none ${quality.tablesWrong.length}`,
];

if (process.argv[1]?.includes("intake-quality"))
  for (const part of ["tuning", "heldout"] as const) {
    const quality = intakeQuality(part);
    for (const line of qualityLines(part, quality)) console.log(line);
    if (process.argv.includes("-v") && process.argv.includes(part))
      for (const line of [
        ...quality.tablesMissed,
        ...quality.tablesWrong.map((text) => `WRONG TABLE ${text}`),
        ...quality.wrong.map((text) => `WRONG ${text}`),
        ...quality.missed.map((text) => `missed ${text}`),
      ])
        console.log(`  ${line}`);
  }

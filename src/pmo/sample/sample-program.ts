import { serialOf } from "../values/calendar";
import type { Serial } from "../values/cell";
import type { PlantedFault, SampleBook } from "./book";
import { buildMilestones } from "./build-milestones";
import { buildProjects } from "./build-projects";
import { buildRisks } from "./build-risks";
import { FAULTS } from "./faults/all";
import { PEOPLE } from "./people";
import type { Entry, Program } from "./program";
import { wordOf } from "./program";
import { chanceOf } from "./random";
import { budgetSheet } from "./sheets/budget";
import { coverSheet, listsSheet } from "./sheets/lists-and-cover";
import { milestoneSheet } from "./sheets/milestone-plan";
import { projectListSheet } from "./sheets/project-list";
import type { PlacedSheet } from "./sheets/project-list";
import { riskLogSheet } from "./sheets/risk-log";
import { templateOf } from "../templates/standard";

/** The seed of the sample that is shipped. */
export const SAMPLE_SEED = 2026;

/** The data date of the sample that is shipped: 31 March 2026. */
export const SAMPLE_DATA_DATE: Serial = serialOf(2026, 3, 31) ?? 0;

/** Managers come first from the list of people, owners of risks from all of it. */
const MANAGERS = 32;

/**
 * The sample program as its teams send it: the digital transformation of a national healthcare organization, with faults planted
 * in it. The seed moves dates, money, people and forms of writing; the story and the faults are the same.
 */
export function sampleProgram(seed: number = SAMPLE_SEED, dataDate: Serial = SAMPLE_DATA_DATE): SampleBook {
  const chance = chanceOf(seed);
  const people = chance.shuffled(PEOPLE);
  const projects = buildProjects(chance, dataDate, people.slice(0, MANAGERS));
  const program: Program = {
    dataDate,
    projects,
    milestones: buildMilestones(projects, chance, dataDate),
    risks: buildRisks(projects, chance, dataDate, people),
  };
  const expected = FAULTS.map(({ what, plant }) => ({ what, findings: plant(program) }));
  const placed = [
    projectListSheet(program, chance),
    riskLogSheet(program, chance),
    milestoneSheet(program, chance),
  ];
  return {
    name: "National Care Digital returns",
    sheets: [
      coverSheet(dataDate),
      ...placed.map(({ sheet }) => sheet),
      budgetSheet(program, chance),
      listsSheet(),
    ],
    planted: expected.flatMap(({ what, findings }) =>
      findings.map(({ check, entry, whole }): PlantedFault => {
        const { sheet, row } = placeOf(entry, placed);
        const key = wordOf(entry, templateOf(entry.register).key);
        return { check, sheet, row, key: key === "TBC" ? "" : key, what, ...(whole ? { whole } : {}) };
      }),
    ),
  };
}

function placeOf(entry: Entry, placed: readonly PlacedSheet[]): { sheet: string; row: number } {
  for (const { sheet, rows } of placed) {
    const row = rows.get(entry);
    if (row !== undefined) return { sheet: sheet.name, row };
  }
  throw new Error("A fault is planted in a row that is on no sheet.");
}

import { CHECKS } from "../../src/pmo/checks/catalogue";
import { StandingChecks } from "../../src/pmo/checks/engine/standing";
import { withRows } from "../../src/pmo/registers/edited";
import type { Registers } from "../../src/pmo/registers/register";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "../pmo/checks/registers";
import { cpu, ms } from "./measure";
import type { Bench, Measured } from "./measure";
import { milestoneRow, projectRow, riskRow } from "./program-rows";

const LIMIT_MS = 100;
const ROUNDS = 5;

const many = <Item>(length: number, item: (index: number) => Item): Item[] =>
  Array.from({ length }, (_, index) => item(index));

const program = (projects: number, risks: number, milestones: number): Registers => ({
  projects: makeRegister("projects", many(projects, projectRow)),
  risks: makeRegister(
    "risks",
    many(risks, (index) => riskRow(index, projects)),
  ),
  milestones: makeRegister(
    "milestones",
    many(milestones, (index) => milestoneRow(index, projects)),
  ),
});

function standingOn(registers: Registers): StandingChecks {
  const checks = StandingChecks.of(registers, SETTINGS, STANDARD_LISTS);
  for (const check of CHECKS) checks.run(check);
  return checks;
}

/** The edits of a usual morning: a register, a field, and what is typed. */
const EDITS = [
  ["projects", "status", "On hold"],
  ["projects", "declaredRag", "Red"],
  ["projects", "forecastCost", 1234],
  ["risks", "status", "Closed"],
  ["risks", "probability", 5],
  ["milestones", "forecastDate", 46_200],
] as const;

function edits(): Measured[] {
  let registers = program(1_000, 3_000, 6_000);
  let checks = standingOn(registers);
  return EDITS.map(([id, field, value]) => {
    let least = Infinity;
    for (let round = 0; round < ROUNDS; round++) {
      const register = registers[id];
      if (!register) throw new Error(`There is no ${id} register.`);
      const from = 7 + round;
      const cells = register.columns.map((column) =>
        column.field?.id === field ? value : (column.values[from] ?? null),
      );
      const time = cpu(() => {
        registers = { ...registers, [id]: withRows(register, [{ from, cells: [cells] }]) };
        checks = checks.edited(registers);
        return checks.outcome;
      });
      least = Math.min(least, time);
    }
    return {
      what: `recheck after an edit of ${id}, ${field}, 10,000 rows`,
      figure: ms(least),
      budget: ms(LIMIT_MS),
      ratio: least / LIMIT_MS,
    };
  });
}

/** Checks as you type on a program of 10,000 rows: what an edit of one cell costs besides reading its row. */
export const recheckBench: Bench = { name: "recheck", run: () => Promise.resolve(edits()) };

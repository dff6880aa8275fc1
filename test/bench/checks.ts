import { CHECKS } from "../../src/pmo/checks/catalogue";
import type { Check } from "../../src/pmo/checks/check";
import { checkRunner } from "../../src/pmo/checks/engine/run";
import type { Registers } from "../../src/pmo/registers/register";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "../pmo/checks/registers";
import type { RowValues } from "../pmo/checks/registers";
import { constraintCounter, CONSTRAINT_CHECKS, withFaults, zodCounter } from "./constraints";
import { against, best, cpu, growth, kept, ms } from "./measure";
import type { Bench, Measured } from "./measure";
import { milestoneRow, projectRow, riskRow } from "./program-rows";

const MANY = 100_000;
const FEW = 10_000;
const ROUNDS = 5;

const ROW_CHECKS = CHECKS.filter((check) => check.scope === "row" && check.register === "projects");
const CONSTRAINTS = CHECKS.filter(({ id }) => CONSTRAINT_CHECKS.includes(id));

/** Rows as text: read anew each time, so that their texts are strings of their own, as a host hands them over. */
const rowsAsJson = (rows: number, fault: boolean): string =>
  JSON.stringify(
    Array.from({ length: rows }, (_, index) =>
      fault ? withFaults(projectRow(index), index) : projectRow(index),
    ),
  );

const registersOf = (json: string): Registers => ({
  projects: makeRegister("projects", JSON.parse(json) as RowValues[]),
});

/** The time that checks take on registers that no check has seen. */
function checking(checks: readonly Check[], json: string, found: { findings: number }): number {
  const registers = registersOf(json);
  return cpu(() => {
    const run = checkRunner(registers, SETTINGS, STANDARD_LISTS);
    found.findings = checks.reduce((sum, check) => sum + run(check).findings.length, 0);
  });
}

function constraints(): Measured {
  const json = rowsAsJson(MANY, true);
  const ours = { findings: 0 };
  const ajv = { findings: 0 };
  const zod = { findings: 0 };
  const count = constraintCounter();
  const countByZod = zodCounter();
  const time = best(ROUNDS, {
    ours: () => checking(CONSTRAINTS, json, ours),
    ajv: () => {
      const rows = JSON.parse(json) as RowValues[];
      return cpu(() => (ajv.findings = count(rows)));
    },
    zod: () => {
      const rows = JSON.parse(json) as RowValues[];
      return cpu(() => (zod.findings = countByZod(rows)));
    },
    parse: () => cpu(() => JSON.parse(json) as unknown),
  });
  if (ours.findings !== ajv.findings || ours.findings !== zod.findings || ours.findings === 0)
    throw new Error(
      `Not the same work: ${ours.findings} findings of ours, ${ajv.findings} of Ajv's, ${zod.findings} of zod's.`,
    );
  return against("type, list, range and presence constraints", time.ours, "Ajv", time.ajv, [
    `${ours.findings.toLocaleString("en-GB")} findings in both; ours carry their message, their place and their reason`,
    `zod on the same: ${ms(time.zod)}, ours is ${(time.ours / time.zod).toFixed(2)} of it; JSON.parse of the rows: ${ms(time.parse)}`,
  ]);
}

function all(): Measured[] {
  const few = rowsAsJson(FEW, false);
  const many = rowsAsJson(MANY, false);
  const found = { findings: 0 };
  const time = best(ROUNDS, {
    parse: () => cpu(() => JSON.parse(many) as unknown),
    many: () => checking(ROW_CHECKS, many, found),
    few: () => checking(ROW_CHECKS, few, { findings: 0 }),
  });
  return [
    against(`all ${ROW_CHECKS.length} row checks`, time.many, "JSON.parse of the rows", time.parse, [
      `${found.findings.toLocaleString("en-GB")} findings`,
    ]),
    growth("row checks, 10,000 to 100,000 rows", time.few, time.many, MANY / FEW),
  ];
}

/** What the row checks leave in memory beside the registers themselves. */
function memory(): Measured {
  const registers = registersOf(rowsAsJson(MANY, false));
  const used = kept(() => {
    const run = checkRunner(registers, SETTINGS, STANDARD_LISTS);
    return ROW_CHECKS.map((check) => run(check));
  });
  return {
    what: `what ${ROW_CHECKS.length} row checks of 100,000 rows keep`,
    figure: `${(used / 2 ** 20).toFixed(0)} MB`,
    budget: "no budget of its own",
    ratio: undefined,
  };
}

/** All checks of whole registers and across them, on 1,000 projects, 10,000 risks and 20,000 milestones. */
function across(): Measured {
  const rows = {
    projects: Array.from({ length: 1_000 }, (_, index) => projectRow(index)),
    risks: Array.from({ length: 10_000 }, (_, index) => riskRow(index, 1_000)),
    milestones: Array.from({ length: 20_000 }, (_, index) => milestoneRow(index, 1_000)),
  };
  const json = JSON.stringify(rows);
  const checks = CHECKS.filter(({ scope }) => scope !== "row");
  const time = best(ROUNDS, {
    parse: () => cpu(() => JSON.parse(json) as unknown),
    ours: () => {
      const fresh = JSON.parse(json) as Record<string, RowValues[]>;
      const registers: Registers = Object.fromEntries(
        Object.entries(fresh).map(([id, values]) => [id, makeRegister(id, values)]),
      );
      return cpu(() => {
        const run = checkRunner(registers, SETTINGS, STANDARD_LISTS);
        for (const check of checks) run(check);
      });
    },
  });
  return {
    what: `${checks.length} checks of tables and across them, 31,000 rows`,
    figure: ms(time.ours),
    budget: "no budget of its own",
    ratio: undefined,
    notes: [`JSON.parse of the rows: ${ms(time.parse)}`],
  };
}

/** The checks on 100,000 project rows of 30 fields. */
export const checksBench: Bench = {
  name: "checks",
  run: () => Promise.resolve([constraints(), ...all(), memory(), across()]),
};

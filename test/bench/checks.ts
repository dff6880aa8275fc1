import { CHECKS } from "../../src/pmo/checks/catalogue";
import type { Check } from "../../src/pmo/checks/check";
import { checkRunner } from "../../src/pmo/checks/engine/run";
import type { Registers } from "../../src/pmo/registers/register";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "../pmo/checks/registers";
import type { RowValues } from "../pmo/checks/registers";
import { constraintCounter, CONSTRAINT_CHECKS, withFaults } from "./constraints";
import { against, best, cpu, growth } from "./measure";
import type { Bench, Measured } from "./measure";
import { projectRow } from "./program-rows";

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
  const count = constraintCounter();
  const time = best(ROUNDS, {
    ours: () => checking(CONSTRAINTS, json, ours),
    ajv: () => {
      const rows = JSON.parse(json) as RowValues[];
      return cpu(() => (ajv.findings = count(rows)));
    },
  });
  if (ours.findings !== ajv.findings || ours.findings === 0)
    throw new Error(`Not the same work: ${ours.findings} findings of ours, ${ajv.findings} of Ajv's.`);
  return against("type, list, range and presence constraints", time.ours, "Ajv", time.ajv, [
    `${ours.findings.toLocaleString("en-GB")} findings in both; ours carry their message, their place and their reason`,
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

/** The checks on 100,000 project rows of 30 fields. */
export const checksBench: Bench = {
  name: "checks",
  run: () => Promise.resolve([constraints(), ...all()]),
};

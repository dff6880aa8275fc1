/**
 * Measures the checks on 100,000 project rows of 30 fields beside JSON.parse of the same rows.
 * Run it with: node --import tsx test/bench/checks.ts [rows]; `rows` leaves out the checks of whole tables.
 */
import { CHECKS } from "../../src/pmo/checks/catalogue";
import type { Check } from "../../src/pmo/checks/check";
import { checkRunner } from "../../src/pmo/checks/run";
import { makeRegister, SETTINGS, STANDARD_LISTS } from "../pmo/checks/registers";
import type { RowValues } from "../pmo/checks/registers";

const ROWS = 100_000;

/** A plain row; one in fifty is late and over budget, so that findings are made too. */
function project(index: number): RowValues {
  const bad = index % 50 === 0;
  const day = SETTINGS.dataDate;
  const word = String.fromCharCode(97 + (index % 26), 97 + ((index * 7) % 26), 97 + ((index * 11) % 26));
  return {
    projectId: `PRJ-${String(index).padStart(6, "0")}`,
    name: `Ward ${index} ${word} handover record`,
    workstream: `Stream ${index % 7}`,
    department: `Department ${index % 31}`,
    category: `Category ${index % 5}`,
    tier: String(index % 3),
    priority: "High",
    stage: "Execute",
    status: index % 11 === 0 ? "Closed" : "Active",
    declaredRag: index % 11 === 0 ? "Blue" : "Green",
    scheduleRag: "Green",
    costRag: "Amber",
    scopeRag: "Green",
    narrative: "The build is on plan and the next release is being tested by the two pilot wards.",
    sponsor: `Sponsor ${index % 900}`,
    manager: `Manager ${index % 20_000}`,
    baselineStart: day - 300,
    baselineFinish: day + 250,
    forecastFinish: bad ? day - 40 : day + 252,
    actualStart: day - 299,
    actualFinish: index % 11 === 0 ? day - 10 : null,
    percentComplete: 0.54,
    budget: 1000,
    plannedValue: 545,
    earnedValue: 540,
    actualCost: bad ? 900 : 545,
    forecastCost: index % 11 === 0 ? 545 : 1009,
    objective: "Safer care",
    lastUpdated: day - 6,
    period: "2026-03",
  };
}

/** Milliseconds of processor time, which other processes on the machine disturb less than the clock. */
const time = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

const rows = Array.from({ length: ROWS }, (_, index) => project(index));
const json = JSON.stringify(rows);
const fields = Object.keys(rows[0] ?? {}).length;

/** The same rows through JSON and back, so that texts are strings of their own, as a host hands them over. */
const fresh = (): { projects: ReturnType<typeof makeRegister> } => ({
  projects: makeRegister("projects", JSON.parse(json) as RowValues[]),
});

const rowChecks = CHECKS.filter((check) => check.scope === "row" && check.register === "projects");
const tableChecks = CHECKS.filter((check) => check.scope !== "row");

function run(checks: readonly Check[]): { ms: number; findings: number; slowest: [string, number][] } {
  const registers = fresh();
  const runner = checkRunner(registers, SETTINGS, STANDARD_LISTS);
  let findings = 0;
  const times: [string, number][] = [];
  const ms = time(() => {
    for (const check of checks)
      times.push([check.id, time(() => (findings += runner(check).findings.length))]);
  });
  times.sort((a, b) => b[1] - a[1]);
  return { ms, findings, slowest: times.slice(0, 8) };
}

console.log(`${ROWS} rows × ${fields} fields, ${(json.length / 1e6).toFixed(0)} MB of JSON`);
for (let round = 1; round <= 4; round++) {
  const parse = time(() => JSON.parse(json));
  const inRows = run(rowChecks);
  const inTables = run(process.argv[2] === "rows" ? [] : tableChecks);
  console.log(
    `round ${round}: JSON.parse ${parse.toFixed(0)} ms; ${rowChecks.length} row checks ${inRows.ms.toFixed(0)} ms ` +
      `(${inRows.findings} findings); ${tableChecks.length} table checks ${inTables.ms.toFixed(0)} ms (${inTables.findings})`,
  );
  console.log(
    `  ${[...inRows.slowest, ...inTables.slowest].map(([id, ms]) => `${id} ${ms.toFixed(0)}`).join(", ")}`,
  );
}

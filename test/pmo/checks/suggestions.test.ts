import type { Finding } from "../../../src/pmo/checks/check";
import { suggestionsFor } from "../../../src/pmo/checks/suggestions";
import { STANDARD } from "../../../src/pmo/templates/standards";
import type { CellValue } from "../../../src/pmo/values/cell";
import { makeRegister, on, STANDARD_LISTS } from "./registers";

const registers = {
  projects: makeRegister("projects", [
    { projectId: "PRJ-001" },
    { projectId: "PRJ-017" },
    { projectId: "NET-400" },
  ]),
  risks: makeRegister("risks", [{ riskId: "R-1" }]),
};

const suggested = (register: string, field: string, value: CellValue): readonly CellValue[] =>
  suggestionsFor({ register, field, value, row: 0 } as Finding, {
    registers,
    lists: STANDARD_LISTS,
    standards: STANDARD,
  });

test.each([
  ["projects", "status", "Actve", ["Active"]],
  ["projects", "declaredRag", "Amber until the supplier answers", ["Amber"]],
  ["projects", "declaredRag", "Purple", []],
  // The 4th of March and the 3rd of April.
  ["projects", "baselineFinish", on("2026-04-03"), [on("2026-03-04")]],
  ["projects", "baselineFinish", on("2026-04-23"), []],
  ["projects", "baselineFinish", on("2026-04-04"), []],
  ["projects", "baselineFinish", "2012-30-09", [on("2012-09-30")]],
  ["projects", "baselineFinish", "end of the summer", []],
  ["projects", "percentComplete", 45, [0.45]],
  ["projects", "percentComplete", -1, []],
  ["risks", "project", "PRJ-01", ["PRJ-001", "PRJ-017"]],
  ["risks", "project", "ABC-9", []],
  ["projects", "budget", "about a million", []],
  ["projects", "status", null, []],
])("%s, %s: for %j there are %j", (register, field, value, expected) => {
  expect(suggested(register, field, value)).toEqual(expected);
});

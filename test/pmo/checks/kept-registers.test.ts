import { checkOf } from "../../../src/pmo/checks/catalogue";
import { runChecks } from "../../../src/pmo/checks/engine/run";
import { registersOf } from "./examples/scene";
import { SETTINGS, STANDARD_LISTS } from "./registers";

test.each([
  ["RES-08", "resources", "The Resources register is empty"],
  ["BEN-08", "benefits", "The Benefits register is empty"],
  ["COM-02", "communications", "The Communications register is empty"],
  ["XT-07", "objectives", "The Objectives register is empty"],
])("%s says nothing of what a register lacks that nobody keeps yet", (id, register, reason) => {
  const check = checkOf(id);
  if (!check) throw new Error(`There is no check ${id}.`);
  const registers = registersOf({ projects: [{}], others: { stakeholders: [{}], [register]: [] } });
  const { findings, results } = runChecks([check], registers, SETTINGS, STANDARD_LISTS);
  expect(findings).toEqual([]);
  expect([...(results[0]?.notAssessableReasons.keys() ?? [])]).toEqual([reason]);
});

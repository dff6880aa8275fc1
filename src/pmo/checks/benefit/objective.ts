import { templateOf } from "../../templates/standard";
import { folded } from "../../values/text";
import type { Check, CheckContext, Row } from "../check";
import { tableChecks } from "../define";
import { isOpenBenefit, isOpenProject, openTest } from "../common/lifecycle";
import { notYetKept } from "../common/references";
import { SOURCE } from "../common/sources";
import { count, listed, quoted } from "../common/words";

const isOpenObjective = openTest(templateOf("objectives"));

/** Objectives and the projects that serve them, both ways. */
export const OBJECTIVE: readonly Check[] = [
  tableChecks(
    { family: "crossTable", register: "objectives" },
    "cross",
  )({
    id: "XT-07",
    severity: "warning",
    title: "Objective and projects do not meet",
    rule: "The objective is neither achieved nor retired, and no open project and no open benefit names it by its ID or its name; or open projects name an objective that the register does not have, one finding for each. Several objectives in one cell are parted by semicolons. Projects without any are PRJ-29's.",
    why: "An objective without projects is a wish, and a project for another objective is another program's.",
    remedy: "Ask which project serves the objective, or correct what the project names.",
    source: SOURCE.own,
    needs: ["objectiveId", "name"],
    needsOf: { projects: ["objective"] },
    run: (register, context, report) => {
      const empty = notYetKept("objectives", context);
      if (empty !== undefined) {
        report.notAssessable(empty, 0);
        return;
      }
      const projects = namedIn("projects", context, isOpenProject);
      const served = new Set([...projects.keys(), ...namedIn("benefits", context, isOpenBenefit).keys()]);
      const known = new Set<string>();
      for (let index = 0; index < register.length; index++) {
        const objective = context.row("objectives", index);
        const names = ["objectiveId", "name"]
          .map((field) => folded(objective.text(field) ?? ""))
          .filter((words) => words !== "");
        for (const words of names) known.add(words);
        if (!isOpenObjective(objective)) continue;
        if (names.length === 0) {
          report.notAssessable("Objective ID and Objective are blank");
          continue;
        }
        report.assessed(1);
        if (!names.some((words) => served.has(words)))
          report.finding("No open project and no open benefit serves it.", {
            row: index,
            field: "objectiveId",
          });
      }
      report.assessed(projects.size);
      for (const [words, named] of projects)
        if (!known.has(words))
          report.finding(
            `${quoted(named[0]?.spelling ?? words)} is no objective of the register; ${count(named.length, "open project")} ${named.length === 1 ? "names" : "name"} it${named.length <= FEW ? ` (${listed(named.map(({ key }) => key))})` : ""}.`,
            { field: "objectiveId" },
          );
    },
  }),
];

/** So many projects are named in a sentence. */
const FEW = 5;

interface Named {
  readonly spelling: string;
  readonly key: string;
}

/** The objectives that the open rows of a register name, without case and punctuation, with the rows that do. */
function namedIn(
  register: "projects" | "benefits",
  context: CheckContext,
  isOpen: (row: Row) => boolean,
): ReadonlyMap<string, readonly Named[]> {
  const named = new Map<string, Named[]>();
  const length = context.registers[register]?.length ?? 0;
  for (let index = 0; index < length; index++) {
    const row = context.row(register, index);
    if (!isOpen(row)) continue;
    const key = row.text(templateOf(register).key) ?? "";
    for (const part of new Set((row.text("objective") ?? "").split(/[;\n]/).map((text) => text.trim()))) {
      const words = folded(part);
      if (words === "") continue;
      const rows = named.get(words);
      if (rows) rows.push({ spelling: part, key });
      else named.set(words, [{ spelling: part, key }]);
    }
  }
  return named;
}

import { fieldOf } from "../../templates/template";
import type { FieldId, ListId } from "../../templates/template";
import type { Register } from "../../registers/register";
import type { CellValue } from "../../values/cell";
import type { Check, CheckContext, Row, TableReport } from "../check";
import { rowChecks, tableChecks } from "../define";
import { commonShape, idShape, MANY_IDS } from "../common/id-shape";
import { isOpenProject } from "../common/lifecycle";
import { offList } from "../common/off-list";
import { similarPairs } from "../common/similar-pairs";
import { SOURCE } from "../common/sources";
import { count, listed, percent, quoted } from "../common/words";

const common = { family: "project", register: "projects" } as const;
const row = rowChecks(common);
const table = tableChecks(common);

/** Who a project is: its ID, its name, its place in the program. */
export const PROJECT_IDENTITY: readonly Check[] = [
  table({
    id: "PRJ-01",
    waivable: false,
    severity: "error",
    title: "Project ID blank",
    rule: "The project has no ID.",
    why: "Risks, milestones and last period's figures find the project by its ID.",
    remedy: "Give the project its ID.",
    source: SOURCE.doe,
    judges: ["projectId"],
    run: (register, context, report) => {
      report.assessed(register.length);
      context.cells("projects", "projectId")?.blank.forEach((row) => {
        const project = context.row("projects", row);
        const which = project.has("name")
          ? `Project ${quoted(project.value("name"))}`
          : "A row of the register";
        report.finding(`${which} has no project ID.`, { row, field: "projectId" });
      });
    },
  }),
  table({
    id: "PRJ-02",
    waivable: false,
    severity: "error",
    title: "Project ID twice",
    rule: "Another row has the same project ID, compared without case and spaces around it.",
    why: "A project that stands twice is counted twice, and its risks belong to either row.",
    remedy: "Keep one row for each project; give a different project its own ID.",
    source: SOURCE.doe,
    needs: ["projectId"],
    run: (register, context, report) => {
      let judged = 0;
      for (const rows of context.index("projects", "projectId").values()) {
        judged += rows.length;
        report.assessed(rows.length, rows);
        if (rows.length < 2) continue;
        for (const at of rows) {
          const id = context.row("projects", at).text("projectId") ?? "";
          report.finding(`Project ID ${id} stands in ${rows.length} rows.`, { row: at, field: "projectId" });
        }
      }
      if (judged < register.length) report.notAssessable("Project ID is blank", register.length - judged);
    },
  }),
  table({
    id: "PRJ-03",
    severity: "warning",
    title: "Project ID unlike the others",
    rule: `Four of five project IDs share one pattern of letters, digits and signs, and this one does not; judged from ${MANY_IDS} IDs on.`,
    why: "An ID of another form is often a slip of the keyboard, and then nothing finds the project.",
    remedy: "Correct the ID, or accept it if the project came with another organization's numbering.",
    source: SOURCE.own,
    needs: ["projectId"],
    run: (register, context, report) => {
      const ids = eachRow(register.length, context, (project) => project.text("projectId"));
      const shape = commonShape(ids.filter((id) => id !== undefined));
      if (shape === undefined) {
        report.notAssessable("Project IDs follow no common pattern", register.length);
        return;
      }
      ids.forEach((id, index) => {
        if (id === undefined) report.notAssessable("Project ID is blank");
        else {
          report.assessed(1, index);
          if (idShape(id) !== shape.shape)
            report.finding(`Project ID ${quoted(id)} is unlike the others, such as ${shape.example}.`, {
              row: index,
              field: "projectId",
            });
        }
      });
    },
  }),
  table({
    id: "PRJ-04",
    severity: "warning",
    title: "Two projects with nearly one name",
    rule: "Two projects of different ID have names at least as alike as the threshold; names that differ in a number are different.",
    why: "It may be one project reported twice, and its money is then counted twice.",
    remedy: "Remove one of the two, or make the names tell the projects apart.",
    source: SOURCE.dft,
    thresholds: ["nameSimilarity"],
    needs: ["name"],
    run: (register, context, report) => {
      const projects = eachRow(register.length, context, (project) => ({
        name: project.text("name"),
        id: project.text("projectId")?.toLowerCase(),
      }));
      const blank = projects.filter(({ name }) => name === undefined).length;
      report.assessed(register.length - blank);
      if (blank > 0) report.notAssessable("Project is blank", blank);
      const names = projects.map(({ name }) => name ?? "");
      for (const { first, second, similarity: alike } of similarPairs(
        names,
        context.settings.thresholds.nameSimilarity,
      )) {
        const [one, other] = [projects[first], projects[second]];
        if (one?.id !== undefined && one.id === other?.id) continue;
        reportPair(report, names, first, second, alike);
        reportPair(report, names, second, first, alike);
      }
    },
  }),
  table({
    id: "PRJ-06",
    severity: "error",
    title: "Status not in the list",
    rule: "The status is neither blank nor a value of the list of project statuses in its own spelling.",
    why: "A status that nobody defined counts as open, and every count by status misses the project.",
    remedy: "Choose a status of the list.",
    source: SOURCE.dft,
    fixNote: "The list's own spelling, where the status is a known synonym.",
    judges: ["status"],
    run: (register, context, report) => {
      reportOffList("status", "projectStatus", register, context, report);
    },
  }),
  table({
    id: "PRJ-07",
    severity: "warning",
    title: "Stage or department not in the list",
    rule: "The stage is no value of the list of stages; or the program keeps a list of departments and the department is not in it.",
    why: "Reports group by stage and department, and a spelling of its own makes a group of its own.",
    remedy: "Choose a value of the list.",
    source: SOURCE.dft,
    fixNote: "The list's own spelling, where the stage is a known synonym.",
    judges: ["stage"],
    run: (register, context, report) => {
      reportOffList("stage", "stage", register, context, report);
      const departments = context.lists["department"];
      if (!departments) return;
      const names = new Set<CellValue>(departments);
      let known: CellValue = null;
      for (const [row, value] of (register.byField.get("department")?.values ?? []).entries()) {
        if (value === null || value === known) continue;
        if (names.has(value)) known = value;
        else {
          const department = context.row("projects", row).text("department");
          if (department !== undefined && !isAmong(department, departments))
            report.finding(`Department ${quoted(department)} is not in its list: ${listed(departments)}.`, {
              row,
              field: "department",
            });
        }
      }
    },
  }),
  table({
    id: "PRJ-28",
    severity: "warning",
    title: "Workstream unknown",
    rule: "Other projects name their workstream and this one does not; or its workstream is not in the program's list, or is nearly another, more frequent one.",
    why: "A project outside every workstream is in no workstream's report and in nobody's review.",
    remedy: "Name the workstream as the program spells it.",
    source: SOURCE.doe,
    thresholds: ["nameSimilarity"],
    judges: ["workstream"],
    run: (register, context, report) => {
      const streams = eachRow(register.length, context, (project) => project.text("workstream"));
      const sizes = new Map<string, number>();
      for (const stream of streams) if (stream !== undefined) sizes.set(stream, (sizes.get(stream) ?? 0) + 1);
      if (sizes.size === 0) {
        report.notAssessable("No project names its workstream", register.length);
        return;
      }
      report.assessed(register.length, "all");
      const strange = strangeStreams(sizes, context);
      const outside = `The project is in no workstream; others are in ${count(sizes.size, "workstream")}.`;
      streams.forEach((stream, index) => {
        const message = stream === undefined ? outside : strange.get(stream);
        if (message !== undefined) report.finding(message, { row: index, field: "workstream" });
      });
    },
  }),
  row({
    id: "PRJ-29",
    severity: "warning",
    title: "Open project without strategic objective",
    rule: "The project is neither closed nor cancelled and names no strategic objective.",
    why: "A project that serves no objective of the program cannot be weighed against those that do.",
    remedy: "Name the objective that the project serves, or ask whether it belongs in the program.",
    source:
      "Portfolio planning guides; every open project counts, as there is no agreed grade from which it matters",
    judges: ["objective"],
    subject: isOpenProject,
    field: "objective",
    test: (project) => (project.has("objective") ? undefined : "The project names no strategic objective."),
  }),
];

function eachRow<Result>(length: number, context: CheckContext, read: (project: Row) => Result): Result[] {
  return Array.from({ length }, (_, index) => read(context.row("projects", index)));
}

function reportPair(
  report: TableReport,
  names: readonly string[],
  at: number,
  other: number,
  alike: number,
): void {
  const field: FieldId = "name";
  report.finding(`The name is ${percent(alike)} the same as ${quoted(names[other] ?? "")}.`, {
    row: at,
    field,
  });
}

/** The cells of a column that are no value of its list; blank ones are not assessable. */
function reportOffList(
  field: FieldId,
  list: ListId,
  register: Register,
  context: CheckContext,
  report: TableReport,
): void {
  const cells = context.cells("projects", field);
  if (!cells) return;
  const { header } = fieldOf(register.template, field);
  const blank = cells.blank.size;
  report.assessed(register.length - blank);
  if (blank > 0) report.notAssessable(`${header} is blank`, blank);
  for (const row of cells.odd) {
    const wrong = offList(context.row("projects", row), field, header, list, context);
    if (wrong) report.finding(wrong.message, { row, field, fix: wrong.fix });
  }
}

const isAmong = (text: string, values: readonly string[]): boolean =>
  values.some((value) => value.trim().toLowerCase() === text.toLowerCase());

/** The workstreams that the program's list lacks; without a list, those that are nearly a more frequent one. */
function strangeStreams(sizes: ReadonlyMap<string, number>, context: CheckContext): Map<string, string> {
  const strange = new Map<string, string>();
  const names = [...sizes.keys()].sort();
  const known = context.lists["workstream"];
  if (known) {
    for (const name of names)
      if (!isAmong(name, known)) strange.set(name, `Workstream ${quoted(name)} is not in its list.`);
    return strange;
  }
  for (const { first, second } of similarPairs(names, context.settings.thresholds.nameSimilarity)) {
    const pair = [names[first] ?? "", names[second] ?? ""];
    pair.sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
    const [rare = "", frequent = ""] = pair;
    const size = sizes.get(frequent) ?? 0;
    if (size > (sizes.get(rare) ?? 0))
      strange.set(
        rare,
        `Workstream ${quoted(rare)} is nearly ${quoted(frequent)}, which ${count(size, "project")} name.`,
      );
  }
  return strange;
}

import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import type { CellInput, Place } from "../pmo/changes/content";
import type { IntakePlan } from "../pmo/intake/plan";
import { MAPPING_HEADERS, REGISTER_INDEX_HEADERS } from "../pmo/setup/setup-sheet";
import { SETUP_TABLES } from "../pmo/setup/sheet-names";
import { templateIn } from "../pmo/templates/standards";
import type { Standards } from "../pmo/templates/standards";
import { fieldOf } from "../pmo/templates/template";
import type { FieldId, RegisterId, Template } from "../pmo/templates/template";
import { longDate } from "../pmo/values/calendar";
import type { Moment } from "./clock";
import { mappingKey } from "./mapping-memory";
import type { Target } from "./register-targets";

/** The changes that keep `PMO Setup` true: the register index, and which source column feeds which field. */
export function indexChanges(
  program: Program,
  plan: IntakePlan,
  targets: readonly Target[],
  moment: Moment,
): Change[] {
  return [
    ...tableChanges(
      program,
      SETUP_TABLES.registers,
      registerRows(program, plan, targets, moment),
      REGISTER_INDEX_HEADERS.length,
    ),
    ...tableChanges(program, SETUP_TABLES.mappings, mappingRows(program, plan), MAPPING_HEADERS.length),
  ];
}

/** A register as an action has made it, or brought it to its template. */
export interface AppliedRegister {
  readonly template: Template;
  readonly sheet: string;
  readonly table: string;
}

/** The changes that note in the register index which version of its template each of these registers has now. */
export function appliedChanges(program: Program, applied: readonly AppliedRegister[]): Change[] {
  const { standards, registerIndex } = program;
  const names = new Set(standards.templates.map(({ name }) => name));
  const rows = standards.templates.flatMap(({ id, name }): CellInput[][] => {
    const old = registerIndex.find(([known]) => known === name);
    const now = applied.find(({ template }) => template.id === id);
    if (!now) return old ? [[...old]] : [];
    return [[name, now.sheet, now.table, now.template.version, old?.[4] ?? "", old?.[5] ?? ""]];
  });
  const others = registerIndex.filter(([name]) => !names.has(String(name)));
  return tableChanges(
    program,
    SETUP_TABLES.registers,
    [...rows, ...others.map((row) => [...row])],
    REGISTER_INDEX_HEADERS.length,
  );
}

function registerRows(
  program: Program,
  plan: IntakePlan,
  targets: readonly Target[],
  moment: Moment,
): CellInput[][] {
  return program.standards.templates.flatMap((template) => {
    const target = targets.find((candidate) => candidate.template.id === template.id);
    if (target) {
      const sources = plan.imports
        .filter(({ register }) => register === template.id)
        .map(({ source: { file, sheet } }) => (file === plan.file ? sheet : `${file}: ${sheet}`));
      return [
        [
          `${template.name}`,
          target.sheet,
          target.table,
          template.version,
          longDate(moment.today),
          someOf(sources),
        ],
      ];
    }
    const old = program.registerIndex.find(([name]) => name === template.name);
    return old ? [old.map((cell) => cell)] : [];
  });
}

/** The first sources by name, and how many more there are: a cell holds 32,767 characters. */
const someOf = (sources: readonly string[]): string =>
  sources.length <= MOST_SOURCES
    ? sources.join(", ")
    : `${sources.slice(0, MOST_SOURCES).join(", ")} and ${sources.length - MOST_SOURCES} more`;

const MOST_SOURCES = 10;

function mappingRows({ mappings: known, standards }: Program, plan: IntakePlan): CellInput[][] {
  const fresh = plan.imports.flatMap(({ register, source, columns }) =>
    columns.map(({ header, field, confidence, chosen, reason }): CellInput[] => [
      source.file,
      source.sheet,
      header,
      headerOf(standards, register, field),
      Math.round(confidence * 100) / 100,
      chosen ? "Chosen by hand" : reason,
    ]),
  );
  const replaced = new Set(fresh.map(([file, sheet, header]) => mappingKey(file, sheet, header)));
  const others = known.filter(
    ([file, sheet, header]) => header !== null && !replaced.has(mappingKey(file, sheet, header)),
  );
  return [...others.map((row) => [...row]), ...fresh];
}

function headerOf(standards: Standards, register: RegisterId, field: FieldId | undefined): string {
  const template = templateIn(standards, register);
  return template && field !== undefined ? fieldOf(template, field).header : "";
}

/** Writes rows over a table of `PMO Setup`, which grows as needed; cells that stay the same are not written. */
function tableChanges(
  { structure, registerIndex, mappings }: Program,
  name: string,
  rows: readonly CellInput[][],
  columns: number,
): Change[] {
  const table = structure.tables.find((candidate) => candidate.name === name);
  if (!table || rows.length === 0) return [];
  const from = table.place;
  const to: Place = { ...from, rows: Math.max(from.rows, rows.length + 1) };
  const old = name === SETUP_TABLES.registers ? registerIndex : mappings;
  const count = Math.max(rows.length, from.rows - 1);
  const cells = Array.from({ length: count }, (_, r) =>
    Array.from({ length: columns }, (_, c): CellInput => {
      const value = rows[r]?.[c] ?? "";
      return value === (old[r]?.[c] ?? "") ? null : value;
    }),
  );
  const grows: Change[] =
    to.rows > from.rows ? [{ kind: "resize table", table: name, sheet: table.sheet, from, to }] : [];
  const writes: Change[] = cells.flat().some((cell) => cell !== null)
    ? [{ kind: "write cells", sheet: table.sheet, row: from.row + 1, column: from.column, cells }]
    : [];
  return [...grows, ...writes];
}

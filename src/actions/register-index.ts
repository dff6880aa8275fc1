import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import type { CellInput, Place } from "../pmo/changes/content";
import { isStopped, placeOf } from "../pmo/intake/drift";
import { CHOSEN_REASON, sheetPattern, sourceKey, sourcePattern } from "../pmo/intake/memory";
import type { IntakeChoices, IntakePlan } from "../pmo/intake/plan";
import { answerRows, DUPLICATE_HEADERS } from "../pmo/intake/remembered-answers";
import { CONVERSION_HEADERS, conversionRows } from "../pmo/intake/remembered-conversions";
import { SOURCE_HEADERS } from "../pmo/intake/source-notices";
import type { DeliveredBook } from "../pmo/intake/source-notices";
import { MAPPING_HEADERS, REGISTER_INDEX_HEADERS } from "../pmo/setup/setup-tables";
import { SETUP_TABLES } from "../pmo/setup/sheet-names";
import { templateIn } from "../pmo/templates/standards";
import type { Standards } from "../pmo/templates/standards";
import { fieldOf } from "../pmo/templates/template";
import type { FieldId, RegisterId, Template } from "../pmo/templates/template";
import { longDate } from "../pmo/values/calendar";
import type { Moment } from "./clock";
import type { Target } from "./register-targets";

/** The changes that keep `PMO Setup` true: the register index, which source column feeds which field, and what was said. */
export function indexChanges(
  program: Program,
  plan: IntakePlan,
  targets: readonly Target[],
  books: readonly DeliveredBook[],
  choices: IntakeChoices,
  moment: Moment,
): Change[] {
  return [
    ...setupTableChanges(
      program,
      SETUP_TABLES.sources,
      sourceRows(program, books, moment),
      SOURCE_HEADERS.length,
    ),
    ...setupTableChanges(
      program,
      SETUP_TABLES.registers,
      registerRows(program, plan, targets, moment),
      REGISTER_INDEX_HEADERS.length,
    ),
    ...setupTableChanges(program, SETUP_TABLES.mappings, mappingRows(program, plan), MAPPING_HEADERS.length),
    ...memoryChanges(program, plan, targets, choices, moment),
  ];
}

/** The changes that note which value became which, and which entries are the same. */
function memoryChanges(
  program: Program,
  plan: IntakePlan,
  targets: readonly Target[],
  choices: IntakeChoices,
  { today }: Moment,
): Change[] {
  const { conversions, duplicates, standards } = program;
  const imports = plan.imports.filter((one) => !isStopped(one));
  const saidOn = longDate(today);
  const converted = conversionRows(conversions, imports, standards.templates, choices, plan.file, saidOn);
  const answered = answerRows(
    duplicates,
    targets.flatMap(({ template, preview }) =>
      preview.questions.map((question) => ({ register: template.name, question })),
    ),
    choices.same ?? {},
    saidOn,
  );
  return [
    ...setupTableChanges(program, SETUP_TABLES.conversions, converted, CONVERSION_HEADERS.length),
    ...setupTableChanges(program, SETUP_TABLES.duplicates, answered, DUPLICATE_HEADERS.length),
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
  return setupTableChanges(
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
        .filter((one) => one.register === template.id && !isStopped(one))
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

/** What is remembered of each source: its columns in their order. A source that was stopped keeps what was remembered of it. */
function mappingRows({ mappings: known, standards }: Program, plan: IntakePlan): CellInput[][] {
  const imports = plan.imports.filter((one) => !isStopped(one));
  const fresh = imports.flatMap(({ register, source, columns }) =>
    columns.map((match): CellInput[] => [
      sourcePattern(source.file),
      sheetPattern(source.file, source.sheet),
      match.header,
      headerOf(standards, register, match.field),
      Math.round(match.confidence * 100) / 100,
      match.chosen ? CHOSEN_REASON : match.reason,
      placeOf(match),
      templateIn(standards, register)?.name ?? register,
    ]),
  );
  const replaced = new Set(imports.map(({ source }) => sourceKey(source.file, source.sheet)));
  const others = known.filter(
    ([file, sheet, header]) =>
      header !== null && !replaced.has(sourceKey(String(file ?? ""), String(sheet ?? ""))),
  );
  return [...others.map((row) => [...row]), ...unrepeated(fresh)];
}

/** A sheet of many equal forms says the same of each; once is enough. */
function unrepeated(rows: readonly CellInput[][]): CellInput[][] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = JSON.stringify(row);
    return !seen.has(key) && seen.add(key);
  });
}

/** The workbooks that were brought in, each with its contents as they were; the latest stand first. */
function sourceRows(
  { sources: known }: Program,
  books: readonly DeliveredBook[],
  { today }: Moment,
): CellInput[][] {
  const same = new Set(books.map(({ file }) => file));
  return [
    ...books.map(({ file, contents, modified, latest }): CellInput[] => [
      file,
      contents,
      modified ?? "",
      latest ?? "",
      longDate(today),
    ]),
    ...known.filter(([file]) => !same.has(String(file ?? ""))).map((row) => row.map((cell) => cell ?? "")),
  ].slice(0, MOST_BOOKS);
}

/** So that the table does not grow without end. */
const MOST_BOOKS = 1_000;

function headerOf(standards: Standards, register: RegisterId, field: FieldId | undefined): string {
  const template = templateIn(standards, register);
  return template && field !== undefined ? fieldOf(template, field).header : "";
}

/** Writes rows over a table of `PMO Setup`, which grows as needed; cells that stay the same are not written. */
export function setupTableChanges(
  program: Program,
  name: string,
  rows: readonly (readonly CellInput[])[],
  columns: number,
): Change[] {
  const table = program.structure.tables.find((candidate) => candidate.name === name);
  if (!table || rows.length === 0) return [];
  const from = table.place;
  const to: Place = { ...from, rows: Math.max(from.rows, rows.length + 1) };
  const old = rowsOf(program, name);
  const count = Math.max(rows.length, from.rows - 1);
  const cells = Array.from({ length: count }, (_, r) =>
    // A table of an older version may have fewer columns.
    Array.from({ length: Math.min(columns, from.columns) }, (_, c): CellInput => {
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

/** The rows that a table of `PMO Setup` has now. */
function rowsOf(program: Program, name: string): readonly (readonly CellInput[])[] {
  switch (name) {
    case SETUP_TABLES.registers:
      return program.registerIndex;
    case SETUP_TABLES.sources:
      return program.sources;
    case SETUP_TABLES.conversions:
      return program.conversions;
    case SETUP_TABLES.periods:
      return program.periods;
    case SETUP_TABLES.duplicates:
      return program.duplicates;
    case SETUP_TABLES.waivers:
      return program.waivers;
    default:
      return program.mappings;
  }
}

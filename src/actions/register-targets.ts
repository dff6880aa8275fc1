import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import type { UpdateRules } from "../pmo/intake/update";
import { WorkingRegister } from "../pmo/intake/working-register";
import type { Brought } from "../pmo/intake/working-register";
import { isStopped } from "../pmo/intake/drift";
import type { IntakeChoices, IntakePlan, RegisterImport } from "../pmo/intake/plan";
import { policiesFrom } from "../pmo/intake/policies";
import { PROVENANCE_HEADERS } from "../pmo/registers/register";
import type { Register } from "../pmo/registers/register";
import { newRegister, registerChanges } from "../pmo/registers/register-changes";
import type { Settings } from "../pmo/setup/settings";
import { freeSheetName, freeTableName, registerSheetName, registerTableName } from "../pmo/setup/sheet-names";
import type { Template } from "../pmo/templates/template";
import type { CellValue, Serial } from "../pmo/values/cell";
import { textOf } from "../pmo/values/text";
import type { Work } from "../pmo/work";
import type { RegisterPreview } from "./bring-in-plan";
import { importedLines } from "../pmo/history/lines";
import { historyChanges } from "./history";
import { surroundingOf } from "./surrounding";

/** A register that an intake plan feeds: what will become of it, and the changes that do it. */
export interface Target {
  readonly template: Template;
  readonly sheet: string;
  readonly table: string;
  /** Rows that come in from all sources together. */
  readonly rows: number;
  readonly preview: RegisterPreview;
  readonly changes: (settings: Settings) => Change[];
}

/** The registers that a plan feeds, in the order in which they are made. */
export function* registerTargets(
  program: Program,
  plan: IntakePlan,
  choices: IntakeChoices,
  importedOn: Serial | null,
): Work<Target[]> {
  const rules: UpdateRules = {
    policies: policiesFrom(program.policies),
    choices,
    alike: program.settings?.thresholds.nameSimilarity ?? NAMES_ALIKE,
  };
  const targets: Target[] = [];
  for (const template of program.standards.templates) {
    const imports = plan.imports.filter(
      (one) => one.register === template.id && one.rows.length > 0 && !isStopped(one),
    );
    if (imports.length > 0) targets.push(yield* targetOf(program, template, imports, rules, importedOn));
  }
  return targets;
}

/** Before a program is set up. */
const NAMES_ALIKE = 0.9;

function* targetOf(
  program: Program,
  template: Template,
  imports: IntakePlan["imports"],
  rules: UpdateRules,
  importedOn: Serial | null,
): Work<Target> {
  const existing = program.registers[template.id];
  const place = existing ?? freePlace(program, template);
  const tally = new Tally(existing);
  const working = new WorkingRegister(existing, template, rules, importedOn);
  for (const incoming of imports) tally.add(yield* working.bring(incoming), incoming);
  yield;
  const after = working.updated(place);
  return {
    template,
    sheet: place.sheet,
    table: place.table,
    rows: imports.reduce((sum, { rows }) => sum + rows.length, 0),
    preview: {
      register: template.id,
      sheet: place.sheet,
      isNew: !existing,
      earlier: imports.reduce((sum, { earlier }) => sum + (earlier?.length ?? 0), 0),
      ...tally.counts(after.register),
    },
    changes: (settings) => {
      const changes = existing
        ? registerChanges(existing, after, surroundingOf(program, place.sheet), settings)
        : newRegister(after, settings);
      const lines = imports.flatMap((one) => importedLines(one, template, importedOn ?? 0));
      return [...changes, ...historyChanges(program, template, lines, settings)];
    },
  };
}

/** What becomes of a register by updates that follow each other: a row that several sources have counts once. */
class Tally {
  private readonly changed = new Set<number>();
  private readonly held = new Set<number>();
  /** Names by row. */
  private readonly gone = new Map<number, string>();
  private readonly length: number;
  private readonly questions: RegisterPreview["questions"][number][] = [];
  private readonly changes: RegisterPreview["changes"][number][] = [];

  constructor(private readonly before: Register | undefined) {
    this.length = before?.length ?? 0;
  }

  add({ rows, columns, template, questions }: Brought, { source }: RegisterImport): void {
    const { file, sheet } = source;
    for (const question of questions) this.questions.push({ ...question, file, sheet });
    const named = nameOf(columns, template);
    for (const { state, registerRow, sourceRow, values, changes, kept } of rows) {
      if (sourceRow !== undefined && changes.length + kept.length > 0)
        this.changes.push({ row: named(values), file, sheet, sourceRow, changes, kept });
      if (registerRow === undefined || registerRow >= this.length) continue;
      if (sourceRow !== undefined) this.held.add(registerRow);
      if (state === "changed") this.changed.add(registerRow);
      if (state === "notInSource") this.gone.set(registerRow, named(values));
    }
  }

  counts(after: Register): Omit<RegisterPreview, "register" | "sheet" | "isNew" | "earlier"> {
    // What one source changes another may change back.
    const changed = [...this.changed].filter((row) => this.differs(row, after)).length;
    const gone = [...this.gone].filter(([row]) => !this.held.has(row));
    return {
      questions: this.questions,
      changes: this.changes,
      gone: gone.map(([row, name]) => ({ row: name, registerRow: row + 1 })),
      added: after.length - this.length,
      changed,
      unchanged: this.held.size - changed,
      notInSource: gone.length,
    };
  }

  private differs(row: number, after: Register): boolean {
    const { before } = this;
    return after.columns.some(({ header, values }, index) => {
      if (PROVENANCE.has(header)) return false;
      const from = before?.columns[index]?.values[row] ?? null;
      return textOf(from) !== textOf(values[row] ?? null);
    });
  }
}

/** Key and name of a row. */
const nameOf = (columns: Brought["columns"], { key, label }: Template) => {
  const places = [key, label].map((id) => columns.findIndex(({ field }) => field?.id === id));
  return (values: readonly CellValue[]): string =>
    places
      .map((at) => textOf(values[at] ?? null))
      .filter((text) => text !== "")
      .join(" ");
};

const PROVENANCE: ReadonlySet<string> = new Set(Object.values(PROVENANCE_HEADERS));

function freePlace({ structure }: Program, template: Template): { sheet: string; table: string } {
  const taken = [...structure.tables.map(({ name }) => name), ...structure.names.keys()];
  return {
    sheet: freeSheetName(
      registerSheetName(template),
      structure.sheets.map(({ name }) => name),
    ),
    table: freeTableName(registerTableName(template), taken),
  };
}

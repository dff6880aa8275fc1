import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import { updateRegister } from "../pmo/intake/update";
import type { RegisterUpdate } from "../pmo/intake/update";
import type { IntakePlan } from "../pmo/intake/plan";
import { afterUpdate } from "../pmo/registers/after-update";
import type { UpdatedRegister } from "../pmo/registers/after-update";
import { PROVENANCE_HEADERS } from "../pmo/registers/register";
import type { Register } from "../pmo/registers/register";
import { newRegister, registerChanges } from "../pmo/registers/register-changes";
import type { Settings } from "../pmo/setup/settings";
import { freeSheetName, freeTableName, registerSheetName, registerTableName } from "../pmo/setup/sheet-names";
import type { Template } from "../pmo/templates/template";
import type { Serial } from "../pmo/values/cell";
import { textOf } from "../pmo/values/text";
import type { RegisterPreview } from "./bring-in-plan";
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
export function registerTargets(program: Program, plan: IntakePlan, importedOn: Serial | null): Target[] {
  return program.standards.templates.flatMap((template) => {
    const imports = plan.imports.filter(({ register, rows }) => register === template.id && rows.length > 0);
    return imports.length === 0 ? [] : [targetOf(program, template, imports, importedOn)];
  });
}

function targetOf(
  program: Program,
  template: Template,
  imports: IntakePlan["imports"],
  importedOn: Serial | null,
): Target {
  const existing = program.registers[template.id];
  const place = existing ?? freePlace(program, template);
  const tally = new Tally(existing);
  let after: UpdatedRegister | undefined = existing && {
    register: existing,
    formats: new Map<string, string>(),
  };
  for (const incoming of imports) {
    const update = updateRegister(after?.register, incoming, importedOn, template);
    tally.add(update);
    after = afterUpdate(after, update, place);
  }
  const result = after;
  return {
    template,
    sheet: place.sheet,
    table: place.table,
    rows: imports.reduce((sum, { rows }) => sum + rows.length, 0),
    preview: {
      register: template.id,
      sheet: place.sheet,
      isNew: !existing,
      ...tally.counts(after?.register),
    },
    changes: (settings) => {
      if (!result) return [];
      return existing
        ? registerChanges(existing, result, surroundingOf(program, place.sheet), settings)
        : newRegister(result, settings);
    },
  };
}

/** What becomes of a register by updates that follow each other: a row that several sources have counts once. */
class Tally {
  private readonly changed = new Set<number>();
  private readonly held = new Set<number>();
  private readonly gone = new Set<number>();
  private readonly length: number;

  constructor(private readonly before: Register | undefined) {
    this.length = before?.length ?? 0;
  }

  add({ rows }: RegisterUpdate): void {
    for (const { state, registerRow, sourceRow } of rows) {
      if (registerRow === undefined || registerRow >= this.length) continue;
      if (sourceRow !== undefined) this.held.add(registerRow);
      if (state === "changed") this.changed.add(registerRow);
      if (state === "notInSource") this.gone.add(registerRow);
    }
  }

  counts(
    after: Register | undefined,
  ): Pick<RegisterPreview, "added" | "changed" | "unchanged" | "notInSource"> {
    // What one source changes another may change back.
    const changed = [...this.changed].filter((row) => this.differs(row, after)).length;
    return {
      added: (after?.length ?? this.length) - this.length,
      changed,
      unchanged: this.held.size - changed,
      notInSource: [...this.gone].filter((row) => !this.held.has(row)).length,
    };
  }

  private differs(row: number, after: Register | undefined): boolean {
    const { before } = this;
    return (after?.columns ?? []).some(({ header, values }, index) => {
      if (PROVENANCE.has(header)) return false;
      const from = before?.columns[index]?.values[row] ?? null;
      return textOf(from) !== textOf(values[row] ?? null);
    });
  }
}

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

import type { Program } from "../excel/read/program";
import type { Change } from "../pmo/changes/change";
import { updateRegister } from "../pmo/intake/update";
import type { RegisterUpdate } from "../pmo/intake/update";
import type { IntakePlan } from "../pmo/intake/plan";
import { afterUpdate } from "../pmo/registers/after-update";
import type { UpdatedRegister } from "../pmo/registers/after-update";
import { newRegister, registerChanges } from "../pmo/registers/register-changes";
import type { Settings } from "../pmo/setup/settings";
import { freeSheetName, freeTableName, registerSheetName } from "../pmo/setup/sheet-names";
import type { Template } from "../pmo/templates/template";
import type { Serial } from "../pmo/values/cell";
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
  const updates: RegisterUpdate[] = [];
  let after: UpdatedRegister | undefined = existing && {
    register: existing,
    formats: new Map<string, string>(),
  };
  for (const incoming of imports) {
    const update = updateRegister(after?.register, incoming, importedOn, template);
    updates.push(update);
    after = afterUpdate(after, update, place);
  }
  const result = after;
  const total = (state: keyof RegisterUpdate["counts"]): number =>
    updates.reduce((sum, { counts }) => sum + counts[state], 0);
  return {
    template,
    sheet: place.sheet,
    table: place.table,
    rows: imports.reduce((sum, { rows }) => sum + rows.length, 0),
    preview: {
      register: template.id,
      sheet: place.sheet,
      isNew: !existing,
      added: total("added"),
      changed: total("changed"),
      unchanged: updates.at(-1)?.counts.unchanged ?? 0,
      notInSource: total("notInSource"),
    },
    changes: (settings) => {
      if (!result) return [];
      return existing
        ? registerChanges(existing, result, surroundingOf(program, place.sheet), settings)
        : [newRegister(result, settings)];
    },
  };
}

function freePlace({ structure }: Program, template: Template): { sheet: string; table: string } {
  const taken = [...structure.tables.map(({ name }) => name), ...structure.names.keys()];
  return {
    sheet: freeSheetName(
      registerSheetName(template),
      structure.sheets.map(({ name }) => name),
    ),
    table: freeTableName(template.name, taken),
  };
}

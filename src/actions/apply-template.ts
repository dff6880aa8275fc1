import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { tableOn } from "../excel/read/structure";
import type { TableEntry } from "../excel/read/structure";
import { readTableStates } from "../excel/read/table-state";
import { withWorkbook } from "../excel/session";
import type { Session } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import { Problem } from "../pmo/problem";
import type { Settings } from "../pmo/setup/settings";
import { freeSheetName, freeTableName } from "../pmo/setup/sheet-names";
import { planTemplate } from "../pmo/standards/template-plan";
import type { TemplateOptions, TemplatePlan } from "../pmo/standards/template-plan";
import type { RegisterId, Template } from "../pmo/templates/template";
import type { Moment } from "./clock";
import { missingLists } from "./list-tables";
import { newRegisterChanges } from "./new-register";
import { step } from "./progress";
import type { Watch } from "./progress";
import { requireTemplate, settingsOf } from "./ready";
import { appliedChanges } from "./register-index";

/** Which template goes where. */
export interface ApplyChoice extends TemplateOptions {
  readonly register: RegisterId;
  /** The table that becomes the register, by its name; without it the register that is there, or a new sheet. */
  readonly table?: string;
  /** Tries it on a copy of the sheet, which becomes no register. */
  readonly onCopy?: boolean;
}

/** What applying a template would do, or has done. */
export interface ApplyPreview {
  readonly register: RegisterId;
  readonly version: number;
  readonly sheet: string;
  /** Absent for a new sheet, which gets the template's columns in their order. */
  readonly plan?: TemplatePlan;
  readonly columns: number;
  /** Lists of allowed values that `PMO Setup` gets for it. */
  readonly lists: readonly string[];
  readonly roundTrips: number;
}

/** Says what applying a template would do; nothing is written. */
export function planApply(choice: ApplyChoice, watch: Watch = {}): Promise<ApplyPreview> {
  return withWorkbook(async (session) => (await prepare(session, choice, watch)).preview);
}

/** Applies a template to a new sheet, to a table of the user's, or again to the register that is there. */
export function applyTemplate(choice: ApplyChoice, moment: Moment, watch: Watch = {}): Promise<ApplyPreview> {
  return withWorkbook(async (session) => {
    const { program, preview, template, changes, table } = await prepare(session, choice, watch);
    step(watch, "Applying the template", 0.6);
    const { structure, journal } = program;
    const index = choice.onCopy ? [] : appliedChanges(program, [{ template, sheet: preview.sheet, table }]);
    await applyChangeSet(
      session,
      { title: titleOf(template, choice, preview), changes: [...changes, ...index] },
      { structure, journal, at: moment.iso },
    );
    return { ...preview, roundTrips: session.roundTrips };
  });
}

interface Prepared {
  readonly program: Program;
  readonly template: Template;
  readonly preview: ApplyPreview;
  readonly table: string;
  readonly changes: readonly Change[];
}

async function prepare(session: Session, choice: ApplyChoice, watch: Watch): Promise<Prepared> {
  step(watch, "Reading the workbook", 0.1);
  const program = await readProgram(session);
  const settings = settingsOf(program);
  const template = requireTemplate(program, choice.register);
  const lists = missingLists(program, [template]);
  const table = tableOf(program, template, choice);
  const base = { register: template.id, version: template.version, lists: lists.titles };
  if (!table) {
    const made = newRegisterChanges(program, template, [], settings);
    return {
      program,
      template,
      table: made.table,
      changes: [...lists.changes, ...made.changes],
      preview: {
        ...base,
        sheet: made.sheet,
        columns: template.fields.length,
        roundTrips: session.roundTrips,
      },
    };
  }
  step(watch, `Looking at ${table.sheet}`, 0.3);
  const { plan, sheet, changes, name } = await planFor(session, program, template, table, settings, choice);
  return {
    program,
    template,
    table: name,
    changes: [...lists.changes, ...changes],
    preview: {
      ...base,
      sheet,
      plan,
      columns: plan.matched + plan.added.length + plan.kept.length,
      roundTrips: session.roundTrips,
    },
  };
}

/** The table that a choice is about; undefined where a new sheet is to be made. */
function tableOf(program: Program, template: Template, choice: ApplyChoice): TableEntry | undefined {
  const { structure, registers } = program;
  const existing = registers[template.id];
  if (choice.table === undefined)
    return existing && structure.tables.find(({ name }) => name === existing.table);
  const table = structure.tables.find(({ name }) => name === choice.table);
  if (!table) {
    throw new Problem(
      "no-register",
      `There is no table ${choice.table} any more.`,
      "Choose another table, or a new sheet.",
    );
  }
  refuseUnfit(program, template, table, existing?.table);
  return table;
}

function refuseUnfit(program: Program, template: Template, table: TableEntry, existing?: string): void {
  const { structure } = program;
  const role = structure.sheets.find(({ name }) => name === table.sheet)?.role;
  if (existing !== undefined && existing !== table.name) {
    throw new Problem(
      "register-there",
      `This workbook has a ${template.name} register already: the table ${existing}.`,
      "Bring the other table's rows into it instead.",
    );
  }
  if (role !== undefined && role !== template.id) {
    throw new Problem(
      "register-there",
      `${table.sheet} is a sheet of Steerbook's own.`,
      "Choose a table on a sheet of yours.",
    );
  }
  if (tableOn(structure, table.sheet)?.name !== table.name) {
    throw new Problem(
      "no-room",
      `${table.sheet} has another table above ${table.name}; a register is the first table of its sheet.`,
      "Move the table to a sheet of its own, then apply the template.",
    );
  }
  if (!table.hasHeaders) {
    throw new Problem(
      "column-missing",
      `The table ${table.name} shows no header row.`,
      "Switch the header row on, on the Table Design tab, then apply the template.",
    );
  }
}

async function planFor(
  session: Session,
  program: Program,
  template: Template,
  table: TableEntry,
  settings: Settings,
  choice: ApplyChoice,
): Promise<{ plan: TemplatePlan; sheet: string; name: string; changes: readonly Change[] }> {
  const { structure } = program;
  const entry = structure.sheets.find(({ name }) => name === table.sheet);
  const [state] = await readTableStates(session, [{ table, beyond: template.fields.length }]);
  if (!state) throw new Error("A table that was asked for was not read.");
  const around = {
    lastColumn: entry?.used ? entry.used.column + entry.used.columns - 1 : 0,
    role: entry?.role,
    ours: entry?.ours ?? false,
  };
  if (!choice.onCopy) {
    const plan = planTemplate(state, template, around, settings, choice);
    return { plan, sheet: table.sheet, name: table.name, changes: plan.changes };
  }
  const copy = freeSheetName(
    `${table.sheet.slice(0, 25)} trial`,
    structure.sheets.map(({ name }) => name),
  );
  const name = freeTableName(`${table.name}_Trial`, [
    ...structure.tables.map((other) => other.name),
    ...structure.names.keys(),
  ]);
  const trial = { ...state, sheet: copy, table: name };
  // The copy is the user's own: it is not marked, and not locked.
  const plan = planTemplate(trial, template, { ...around, role: template.id, ours: false }, settings, choice);
  const steps = plan.changes.filter(({ kind }) => kind !== "lock");
  return {
    plan: { ...plan, locks: undefined },
    sheet: copy,
    name,
    changes: [{ kind: "copy sheet", from: table.sheet, sheet: copy, table: name }, ...steps],
  };
}

function titleOf(template: Template, choice: ApplyChoice, { sheet, plan }: ApplyPreview): string {
  if (!plan) return `Make a ${template.name} register`;
  return choice.onCopy
    ? `Try the ${template.name} template on ${sheet}`
    : `Apply the ${template.name} template`;
}

import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { sheetWithRole, tableOn } from "../excel/read/structure";
import { readTableStates } from "../excel/read/table-state";
import { withWorkbook } from "../excel/session";
import type { Session } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import type { Place } from "../pmo/changes/content";
import { listTable } from "../pmo/setup/setup-sheet";
import { SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { PmoType, Settings } from "../pmo/setup/settings";
import { deviationsOf } from "../pmo/standards/deviations";
import type { Deviation } from "../pmo/standards/deviations";
import { deviationsSheet } from "../pmo/standards/deviations-sheet";
import { differenceOf } from "../pmo/standards/difference";
import type { TemplateDifference } from "../pmo/standards/difference";
import type { OwnProblem } from "../pmo/standards/own";
import { planTemplate } from "../pmo/standards/template-plan";
import { STANDARD, templateIn } from "../pmo/templates/standards";
import type { FieldId, ListId, RegisterId } from "../pmo/templates/template";
import { generatedChange, tableName } from "./check";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingsOf } from "./ready";

/** A template, and how far the workbook follows it. */
export interface StandardLine {
  readonly id: RegisterId;
  readonly name: string;
  readonly description: string;
  readonly version: number;
  readonly fields: number;
  /** The columns whose content can say that another must be filled in. */
  readonly conditions: readonly { readonly field: FieldId; readonly header: string }[];
  /** Whether the PMO has added to it, or made it. */
  readonly own: boolean;
  /** What the PMO has made of a standard template. */
  readonly difference?: TemplateDifference;
  /** Absent where the workbook has no such register. */
  readonly register?: {
    readonly sheet: string;
    readonly rows: number;
    readonly appliedVersion: number | undefined;
    readonly deviations: number;
  };
}

/** What the screen of standards shows. */
export interface StandardsView {
  readonly pmoType: PmoType;
  readonly lines: readonly StandardLine[];
  /** Tables of the user's that could become registers. */
  readonly tables: readonly { readonly table: string; readonly sheet: string }[];
  readonly lists: readonly { readonly id: ListId; readonly title: string; readonly values: number }[];
  readonly templatesSheet: string | undefined;
  readonly deviationsSheet: string | undefined;
  /** Rows of `PMO Templates` that cannot be used. */
  readonly problems: readonly OwnProblem[];
}

/** Reads which templates count in the workbook, and how far its registers follow them. */
export function readStandards(): Promise<StandardsView> {
  return withWorkbook(async (session) => {
    const program = await readProgram(session);
    const { structure, standards, own, ownProblems } = program;
    const settings = settingsOf(program);
    const found = allDeviations(program);
    return {
      pmoType: settings.pmoType,
      lines: standards.templates.map((template): StandardLine => {
        const { id, name, description, version, fields } = template;
        const register = program.registers[id];
        const standard = templateIn(STANDARD, id);
        const mine = own.templates.some((one) => one.id === id);
        return {
          id,
          name,
          description,
          version,
          fields: fields.length,
          conditions: fields.flatMap(({ id: field, header, type }) =>
            type === "calculated" ? [] : [{ field, header }],
          ),
          own: standard === undefined || mine,
          ...(standard && mine ? { difference: differenceOf(standard, template) } : {}),
          ...(register
            ? {
                register: {
                  sheet: register.sheet,
                  rows: register.length,
                  appliedVersion: appliedVersion(program, name),
                  deviations: found.filter((one) => one.register === id).length,
                },
              }
            : {}),
        };
      }),
      tables: structure.tables
        .filter(
          ({ name, sheet }) =>
            tableOn(structure, sheet)?.name === name &&
            structure.sheets.find((entry) => entry.name === sheet)?.role === undefined,
        )
        .map(({ name, sheet }) => ({ table: name, sheet })),
      lists: Object.entries(standards.lists).map(([id, { title }]) => ({
        id,
        title,
        values: program.lists[id]?.length ?? 0,
      })),
      templatesSheet: sheetWithRole(structure, "templates", SHEET_NAMES.templates)?.name,
      deviationsSheet: sheetWithRole(structure, "deviations", SHEET_NAMES.deviations)?.name,
      problems: ownProblems,
    };
  });
}

function appliedVersion({ registerIndex }: Program, name: string): number | undefined {
  const version = registerIndex.find(([known]) => known === name)?.[3];
  return typeof version === "number" ? version : undefined;
}

const allDeviations = (program: Program): Deviation[] =>
  program.standards.templates.flatMap((template) => {
    const register = program.registers[template.id];
    return register
      ? deviationsOf({
          register,
          template,
          version: appliedVersion(program, template.name),
          lists: program.lists,
        })
      : [];
  });

/** Writes the log of where and why registers depart from their templates. */
export function writeDeviations(
  moment: Moment,
  watch: Watch = {},
): Promise<{ sheet: string; deviations: readonly Deviation[]; roundTrips: number }> {
  return withWorkbook(async (session) => {
    step(watch, "Comparing registers with their templates", 0.2);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    const deviations = allDeviations(program);
    const content = deviationsSheet(
      deviations,
      program.standards.templates,
      tableName(program, "PMO_Deviations", "deviations"),
      settings,
    );
    const change = generatedChange(program, "deviations", content);
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: "List the deviations", changes: [change] },
      { structure, journal, at: moment.iso },
    );
    return { sheet: change.sheet, deviations, roundTrips: session.roundTrips };
  });
}

/** What holding to the PMO's type changes. */
export interface HoldPreview {
  readonly pmoType: PmoType;
  readonly registers: readonly {
    readonly name: string;
    readonly sheet: string;
    readonly columns: number;
    readonly locks: "locked" | "freed" | undefined;
  }[];
  readonly lists: "locked" | "freed" | undefined;
  readonly roundTrips: number;
}

/** Says what `holdToType` would change; nothing is written. */
export function planHold(watch: Watch = {}): Promise<HoldPreview> {
  return withWorkbook(async (session) => (await prepareHold(session, watch)).preview);
}

/**
 * Makes every register hold to its template as hard as the PMO's type says: supportive only tells, controlling asks, directive
 * refuses and locks standard headers, formulas and lists. Contents stay as they are.
 */
export function holdToType(moment: Moment, watch: Watch = {}): Promise<HoldPreview> {
  return withWorkbook(async (session) => {
    const { program, preview, changes } = await prepareHold(session, watch);
    step(watch, "Setting the rules", 0.6);
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: `Hold to the standards: ${preview.pmoType}`, changes },
      { structure, journal, at: moment.iso },
    );
    return { ...preview, roundTrips: session.roundTrips };
  });
}

const HOLDS: ReadonlySet<Change["kind"]> = new Set<Change["kind"]>(["allow", "lock"]);

async function prepareHold(
  session: Session,
  watch: Watch,
): Promise<{ program: Program; preview: HoldPreview; changes: Change[] }> {
  step(watch, "Reading the registers", 0.1);
  const program = await readProgram(session);
  const settings = settingsOf(program);
  const { structure } = program;
  const held = program.standards.templates.flatMap((template) => {
    const register = program.registers[template.id];
    const table = register && structure.tables.find(({ name }) => name === register.table);
    const sheet = table && structure.sheets.find(({ name }) => name === table.sheet);
    return table && sheet ? [{ template, table, sheet }] : [];
  });
  const states = await readTableStates(
    session,
    held.map(({ table }) => ({ table, beyond: 0 })),
  );
  const plans = held.flatMap(({ template, table, sheet }, index) => {
    const state = states[index];
    if (!state) return [];
    const there = new Set(state.columns.map(({ header }) => header.trim().toLowerCase()));
    // Columns that are missing are a matter of applying the template, not of holding to it.
    const fields = template.fields.filter(({ header }) => there.has(header.toLowerCase()));
    const around = { lastColumn: 0, role: template.id, ours: sheet.ours };
    const plan = planTemplate(state, { ...template, fields }, around, settings, { layout: false });
    return [{ name: template.name, sheet: table.sheet, plan }];
  });
  const lists = listLock(program, settings);
  const changes = [
    ...plans.flatMap(({ plan }) => plan.changes.filter(({ kind }) => HOLDS.has(kind))),
    ...(lists ? [lists] : []),
  ];
  return {
    program,
    changes,
    preview: {
      pmoType: settings.pmoType,
      registers: plans.map(({ name, sheet, plan }) => ({
        name,
        sheet,
        columns: plan.allowed.length,
        locks: plan.locks,
      })),
      lists: lists && (lists.to ? "locked" : "freed"),
      roundTrips: session.roundTrips,
    },
  };
}

/** A directive PMO locks the lists of `PMO Setup`; everything else on that sheet stays open. */
function listLock(
  { structure, standards }: Program,
  settings: Settings,
): Extract<Change, { kind: "lock" }> | undefined {
  const setup = sheetWithRole(structure, "setup", SHEET_NAMES.setup);
  const directive = settings.pmoType === "Directive";
  if (!setup || setup.ours === directive) return undefined;
  const names = new Set(Object.keys(standards.lists).map(listTable));
  const locked: Place[] = structure.tables
    .filter(({ name, sheet }) => sheet === setup.name && names.has(name))
    .map(({ place }) => place);
  return directive
    ? { kind: "lock", sheet: setup.name, from: undefined, to: { locked } }
    : { kind: "lock", sheet: setup.name, from: { locked }, to: undefined };
}

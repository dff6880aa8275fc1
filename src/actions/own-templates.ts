import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import type { CellInput } from "../pmo/changes/content";
import { Problem } from "../pmo/problem";
import { listTable } from "../pmo/setup/setup-sheet";
import { freeSheetName, SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { Settings } from "../pmo/setup/settings";
import { problemsOf, rowEdits } from "../pmo/standards/edit";
import type { OwnRowEdit } from "../pmo/standards/edit";
import { parseOwn, printOwn } from "../pmo/standards/json";
import type { OwnField, OwnProblem, OwnStandards, OwnTemplate } from "../pmo/standards/own";
import { OWN_HEADERS, OWN_TABLES } from "../pmo/standards/own-tables";
import { templatesSheet } from "../pmo/standards/templates-sheet";
import { STANDARD, templateIn } from "../pmo/templates/standards";
import type { ListId, RegisterId } from "../pmo/templates/template";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingsOf } from "./ready";

/** What a PMO adds to its standards, or changes in them. */
export type OwnEdit =
  | { readonly kind: "field"; readonly register: RegisterId; readonly field: Omit<OwnField, "at"> }
  | {
      readonly kind: "value";
      readonly list: ListId;
      readonly value: string;
      readonly synonyms: readonly string[];
      readonly meaning?: string;
    }
  | { readonly kind: "register"; readonly template: Omit<OwnTemplate, "at" | "version"> }
  /** A file that was exported before, here or elsewhere. */
  | { readonly kind: "file"; readonly json: string };

export interface OwnEditResult {
  readonly sheet: string;
  /** Registers whose template has a new version now. */
  readonly registers: readonly { readonly id: RegisterId; readonly name: string; readonly version: number }[];
  readonly values: number;
  readonly roundTrips: number;
}

/** Writes an addition to the PMO's standards into `PMO Templates`, and new values of lists into `PMO Setup`. Registers follow when the template is applied to them. */
export function editOwn(edit: OwnEdit, moment: Moment, watch: Watch = {}): Promise<OwnEditResult> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the workbook", 0.1);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    const more = additionOf(edit, program);
    refuse(problemsOf(STANDARD, program.own, more));
    const { sheet, changes } = sheetChanges(program, rowEdits(STANDARD, program.own, more), settings);
    step(watch, "Writing PMO Templates", 0.6);
    const { structure, journal } = program;
    await applyChangeSet(
      session,
      { title: titleOf(edit), changes: [...changes, ...valueChanges(program, more)] },
      { structure, journal, at: moment.iso },
    );
    return {
      sheet,
      registers: more.templates.map(({ id, version, name }) => ({
        id,
        version,
        name: templateIn(program.standards, id)?.name ?? name ?? id,
      })),
      values: more.lists.reduce((sum, { items }) => sum + items.length, 0),
      roundTrips: session.roundTrips,
    };
  });
}

/** The PMO's own standards as a file; what cannot be used is told instead of left out. */
export function exportOwn(): Promise<{ json: string; templates: number; lists: number }> {
  return withWorkbook(async (session) => {
    const { own, ownProblems } = await readProgram(session);
    refuse(ownProblems);
    return { json: printOwn(own), templates: own.templates.length, lists: own.lists.length };
  });
}

function additionOf(edit: OwnEdit, { standards }: Program): OwnStandards {
  const at = "the form";
  const next = (id: RegisterId): number => (templateIn(standards, id)?.version ?? 0) + 1;
  switch (edit.kind) {
    case "field": {
      const { register: id, field } = edit;
      return { templates: [{ id, at, version: next(id), fields: [{ ...field, at }] }], lists: [] };
    }
    case "value": {
      const { list: id, value, synonyms, meaning } = edit;
      const item = { value, synonyms, at, ...(meaning === undefined ? {} : { meaning }) };
      const title = standards.lists[id] ? {} : { title: id };
      return { templates: [], lists: [{ id, at, ...title, items: [item] }] };
    }
    case "register": {
      const { template } = edit;
      const fields = template.fields.map((field) => ({ ...field, at }));
      return { templates: [{ ...template, fields, at, version: next(template.id) }], lists: [] };
    }
    case "file": {
      const read = parseOwn(edit.json);
      if ("problems" in read) return refuse(read.problems);
      return read.own;
    }
  }
}

/** More problems than this are in the details. */
const SHOWN = 3;

function refuse(problems: readonly OwnProblem[]): never;
function refuse(problems: readonly OwnProblem[]): void;
function refuse(problems: readonly OwnProblem[]): void {
  if (problems.length === 0) return;
  const lines = problems.map(({ at, text }) => `${at}: ${text}`);
  const more = lines.length > SHOWN ? ` And ${lines.length - SHOWN} more.` : "";
  throw new Problem(
    "template-unreadable",
    `${lines.slice(0, SHOWN).join(". ")}.${more}`,
    "Correct it, then try again. Nothing was changed.",
    lines.join("\n"),
  );
}

function titleOf(edit: OwnEdit): string {
  switch (edit.kind) {
    case "field":
      return `Add the field ${edit.field.header ?? edit.field.id}`;
    case "value":
      return `Add the value ${edit.value}`;
    case "register":
      return `Add the register ${edit.template.name ?? edit.template.id}`;
    case "file":
      return "Import templates";
  }
}

type TableId = OwnRowEdit["table"];
const TABLE_IDS = Object.keys(OWN_TABLES) as TableId[];

function sheetChanges(
  program: Program,
  edits: readonly OwnRowEdit[],
  settings: Settings,
): { sheet: string; changes: Change[] } {
  const { structure } = program;
  const cellsOf = (id: TableId): (readonly CellInput[])[] =>
    edits.filter(({ table }) => table === id).map(({ cells }) => cells);
  const there = TABLE_IDS.map((id) => structure.tables.find(({ name }) => name === OWN_TABLES[id]));
  if (there.every((table) => table === undefined)) {
    const sheet = freeSheetName(
      SHEET_NAMES.templates,
      structure.sheets.map(({ name }) => name),
    );
    const rows = Object.fromEntries(
      TABLE_IDS.map((id) => [id, edits.filter(({ table }) => table === id).map(({ cells }) => cells)]),
    ) as Record<TableId, OwnRowEdit["cells"][]>;
    return { sheet, changes: [templatesSheet(sheet, rows, settings)] };
  }
  const gone = TABLE_IDS.find((id, index) => cellsOf(id).length > 0 && there[index] === undefined);
  if (gone) {
    throw new Problem(
      "template-unreadable",
      `The table ${OWN_TABLES[gone]} is no longer there.`,
      "Undo the change that removed it, or delete the sheet PMO Templates to begin anew.",
    );
  }
  const sheet = there.find((table) => table !== undefined)?.sheet ?? SHEET_NAMES.templates;
  return { sheet, changes: TABLE_IDS.flatMap((id) => tableEdits(program, id, edits)) };
}

/** Rows over those that they replace, others below the last one that holds something. */
function tableEdits({ structure, ownRows }: Program, id: TableId, edits: readonly OwnRowEdit[]): Change[] {
  const mine = edits.filter(({ table }) => table === id);
  const table = structure.tables.find(({ name }) => name === OWN_TABLES[id]);
  if (!table || mine.length === 0) return [];
  const { sheet, name, place: from } = table;
  const old = ownRows[id]?.rows ?? [];
  let free = old.findLastIndex((row) => row.some((cell) => cell !== null && cell !== "")) + 1;
  const placed = mine.map(({ at, cells }) => ({
    row: at === undefined ? from.row + 1 + free++ : Number(/(\d+)$/.exec(at)?.[1]) - 1,
    cells,
  }));
  const last = Math.max(...placed.map(({ row }) => row));
  const to = { ...from, rows: Math.max(from.rows, last - from.row + 1) };
  const grows: Change[] = to.rows > from.rows ? [{ kind: "resize table", table: name, sheet, from, to }] : [];
  return [
    ...grows,
    ...placed.map(({ row, cells }): Change => ({
      kind: "write cells",
      sheet,
      row,
      column: from.column,
      cells: [OWN_HEADERS[id].map((_, column) => cells[column] ?? "")],
    })),
  ];
}

/** New values at the end of the lists that `PMO Setup` has, so that drop-downs offer them at once. */
function valueChanges({ structure, lists }: Program, { lists: more }: OwnStandards): Change[] {
  return more.flatMap(({ id, items }): Change[] => {
    const table = structure.tables.find(({ name }) => name === listTable(id));
    const known = new Set((lists[id] ?? []).map((value) => value.toLowerCase()));
    const fresh = items.filter(({ value }) => !known.has(value.toLowerCase()));
    if (!table || fresh.length === 0) return [];
    const { sheet, name, place: from } = table;
    return [
      {
        kind: "resize table",
        table: name,
        sheet,
        from,
        to: { ...from, rows: from.rows + fresh.length },
      },
      {
        kind: "write cells",
        sheet,
        row: from.row + from.rows,
        column: from.column,
        cells: fresh.map(({ value }) => [value]),
      },
    ];
  });
}

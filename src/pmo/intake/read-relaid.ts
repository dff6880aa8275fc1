import type { Template } from "../templates/template";
import { buildImport } from "./build-import";
import { isCredible } from "./credible";
import { findBlocks } from "./find/find-blocks";
import type { Block } from "./find/block";
import { formEntries } from "./find/form";
import type { FormEntry } from "./find/form";
import { addressOf, gridOf } from "./find/grid";
import type { Area, Grid } from "./find/grid";
import { sidewaysColumn } from "./find/sheet-shape";
import { turnedGrid } from "./find/turned";
import type { Vocabulary } from "./find/vocabulary";
import { judge } from "./judge";
import type { Judgement } from "./judge";
import { LEVELS } from "./levels";
import type { IntakeOptions, ListReaders } from "./options";
import type { RegisterImport, SourceSheet } from "./plan";
import { readTable } from "./read-table";

/** What reading a sheet in another direction needs besides the sheet. */
export interface Reader {
  readonly options: IntakeOptions;
  readonly vocabulary: Vocabulary;
  readonly lists: ListReaders;
}

/** The registers of a sheet that lie on their side, fields down and entries across. */
export function readAcross(grid: Grid, { options, vocabulary, lists }: Reader): readonly RegisterImport[] {
  const names = sidewaysColumn(grid, vocabulary);
  const turned = names && turnedGrid(grid);
  if (!turned) return [];
  return findBlocks(turned, vocabulary).flatMap((block) => {
    if (block.header.bottom !== names.column || hasLabels(turned, block, vocabulary)) return [];
    const read = readTable(turned, block, lists);
    const judgement = judge(read, options.templates, lists, choicesOf(grid, options), undefined);
    if (!judgement.takes) return [];
    const { template, matches } = judgement;
    const rows = read.table.rows.filter((row) => isCredible(row, matches, template, lists));
    if (rows.length < 2 || rows.length * 2 < read.table.rows.length) return [];
    const built = buildImport(turned, read, template, matches, judgement, options, lists);
    const problems = built.problems.map((problem) => ({
      ...problem,
      row: problem.column + 1,
      column: problem.row - 1,
    }));
    return [{ ...built, problems }];
  });
}

/** A second column of field names makes a form, not entries. */
function hasLabels(turned: Grid, { body }: Block, vocabulary: Vocabulary): boolean {
  for (let row = body.top; row <= body.bottom; row++) {
    let texts = 0;
    let known = 0;
    for (let column = body.left; column <= body.right; column++) {
      const value = turned.value(row, column);
      if (typeof value !== "string" || value === "") continue;
      texts++;
      if (vocabulary.known(value) === 1) known++;
    }
    if (known >= 2 && known >= 0.4 * texts) return true;
  }
  return false;
}

/** What a form gives: an entry, or a part of one that does not say which entry it belongs to. */
export interface FormReading {
  readonly entry: RegisterImport;
  readonly template: Template;
  readonly isPart: boolean;
}

/** The fewest fields of a form that says whose it is, and of one that does not. */
const FIELDS = 5;
const PART_FIELDS = 3;

/** The entry that a sheet of labels and values describes, outside the areas of its tables. */
export function readForm(
  grid: Grid,
  taken: readonly Area[],
  { options, vocabulary, lists }: Reader,
): FormReading | undefined {
  const entries = formEntries(grid, vocabulary, taken);
  if (entries.length < PART_FIELDS) return undefined;
  const laid = gridOf(laidOut(grid, entries));
  const right = entries.length - 1;
  const header = { top: 0, bottom: 0, left: 0, right };
  const block = {
    header,
    headers: entries.map(({ label }) => label),
    body: { ...header, top: 1, bottom: 1 },
  };
  const read = readTable(laid, block, lists);
  const choices = choicesOf(grid, options);
  const judgement = judge(read, options.templates, lists, choices, undefined);
  const template = judgement.takes
    ? judgement.template
    : options.templates.find(({ id }) => id === read.kinds[0]?.kind.register);
  if (!template) return undefined;
  const forced = judgement.takes ? judgement : judge(read, options.templates, lists, choices, template);
  if (!forced.takes) return undefined;
  const [row] = read.table.rows;
  const fields = forced.matches.filter(
    ({ confidence, field }) => field !== undefined && confidence >= LEVELS.confident,
  );
  const names = fields.some(({ field }) => field === template.key || field === template.label);
  if (fields.length < (names ? FIELDS : PART_FIELDS)) return undefined;
  if (!row || !isCredible(row, forced.matches, template, lists)) return undefined;
  const built = buildImport(laid, read, template, forced.matches, forced, options, lists, (column) =>
    cellOf(grid, entries[column]),
  );
  return { entry: placed(built, grid, entries, forced), template, isPart: !names };
}

const choicesOf = (grid: Grid, options: IntakeOptions): Readonly<Record<number, string | null>> | undefined =>
  options.choices?.columns?.[grid.sheet.name];

/** The form as a table of one row. */
const laidOut = ({ sheet }: Grid, entries: readonly FormEntry[]): SourceSheet => ({
  ...sheet,
  firstRow: 0,
  firstColumn: 0,
  values: [entries.map(({ label }) => label), entries.map(({ value }) => value)],
  formats: [entries.map(() => "General"), entries.map(({ format }) => format)],
  tables: [],
  hiddenRows: [],
});

const cellOf = ({ sheet }: Grid, entry: FormEntry | undefined): string =>
  entry === undefined
    ? ""
    : addressOf(sheet, { top: entry.row, bottom: entry.row, left: entry.column, right: entry.column });

/** The import with the places of the sheet in the stead of those of the table that it was laid out as. */
function placed(
  built: RegisterImport,
  grid: Grid,
  entries: readonly FormEntry[],
  { confidence, reason }: Extract<Judgement, { takes: true }>,
): RegisterImport {
  const rowOf = (index: number): number => grid.sheet.firstRow + (entries[index]?.row ?? 0) + 1;
  const first = rowOf(0);
  return {
    ...built,
    confidence,
    reason,
    source: {
      ...built.source,
      shape: "form",
      headerRow: first,
      firstRow: first,
      lastRow: rowOf(entries.length - 1),
    },
    columns: built.columns.map((match) => ({ ...match, cell: cellOf(grid, entries[match.column]) })),
    rows: { ...built.rows, sourceRows: built.rows.sourceRows.map(() => first) },
    problems: built.problems.map((problem) => ({
      ...problem,
      row: rowOf(problem.column),
      column: grid.sheet.firstColumn + (entries[problem.column]?.column ?? 0),
    })),
  };
}

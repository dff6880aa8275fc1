import type { CellValue } from "../values/cell";
import { folded, shortened, textOf } from "../values/text";
import { fieldOf } from "../templates/template";
import type { Field, RegisterId, Template } from "../templates/template";
import { convertColumns } from "./convert/convert-columns";
import type { ColumnCells, Converted } from "./convert/column";
import { shownText } from "./convert/plain";
import { statedMoney } from "./convert/stated-unit";
import { keptFormat } from "./convert/kept-format";
import { columnLetters } from "./find/grid";
import type { Grid } from "./find/grid";
import { headerText } from "./match/header-text";
import type { IntakeOptions, ListReaders } from "./options";
import type { CellProblem, ColumnMatch, Conversion, LeftOutReason, LeftOutRow, RegisterImport } from "./plan";
import type { ReadTable } from "./read-table";
import { conversionsFor, isConverted, outdatedConversions } from "./remembered-conversions";
import { entriesOf } from "./rows/entries";
import type { TableRow } from "./rows/table";
import {
  complementNote,
  duplicateText,
  emptyColumnsNote,
  headingsNote,
  hiddenRowsNote,
  idOnlyNote,
  outdatedNote,
  placeholdersNote,
  problemSentence,
  titleRowsNote,
} from "./words";

/** The import of a table into a register, once its columns are matched. */
export function buildImport(
  grid: Grid,
  read: ReadTable,
  template: Template,
  matches: readonly ColumnMatch[],
  verdict: { readonly confidence: number; readonly reason: string },
  options: IntakeOptions,
  lists: ListReaders,
  cellOf?: (column: number) => string,
): RegisterImport {
  const entries = entriesOf(read, template, matches);
  const rows = entries.kept.flatMap((index) => entries.table.rows[index] ?? []);
  const cellsOf = (column: number): CellValue[] => rows.map((row) => row.cells[column] ?? null);
  const formatsOf = (column: number): string[] => rows.map((row) => row.formats[column] ?? "General");
  const mapped = matches.flatMap((match, index) => (match.field === undefined ? [] : [{ match, index }]));
  const stated = statedMoney(grid, read.block.header.top);
  const cells = mapped.map(({ match, index }): ColumnCells => ({
    header: match.header,
    text: headerText(match.header),
    field: fieldOf(template, match.field ?? ""),
    cells: cellsOf(index),
    formats: formatsOf(index),
    ...givenFor(
      options,
      grid.sheet.name,
      match.column,
      fieldOf(template, match.field ?? ""),
      template.id,
      lists,
    ),
  }));
  const converted = convertColumns(cells, lists, options.settings, stated);
  const byColumn = new Map(mapped.map(({ index }, place) => [index, converted.columns[place]] as const));
  const values = matches.map((_, index) => byColumn.get(index)?.values ?? cellsOf(index));
  const formats = matches.map((match, index) =>
    match.field === undefined ? keptFormat(cellsOf(index), formatsOf(index)) : "General",
  );
  return {
    register: template.id,
    source: {
      file: options.file,
      sheet: grid.sheet.name,
      ...(grid.across ? { shape: "across" as const } : {}),
      headerRow: read.table.headerRow,
      firstRow: read.table.headerRow + 1,
      lastRow: Math.max(read.table.headerRow, read.table.rows[read.table.rows.length - 1]?.row ?? 0),
    },
    confidence: verdict.confidence,
    reason: verdict.reason,
    columns: matches,
    rows: { length: rows.length, sourceRows: rows.map(({ row }) => row), values, formats },
    leftOut: leftOutRows(read, entries.verdicts),
    problems: mapped.flatMap(({ match }, place) =>
      problemsOf(match, cells[place], converted.columns[place], rows, placeWords(grid, cellOf)),
    ),
    notes: [
      ...titleNotes(grid, read),
      ...hiddenNotes(grid, rows),
      ...read.notes,
      ...entries.notes,
      ...rowNotes(read, entries.verdicts),
      ...converted.notes,
      ...converted.columns.flatMap(({ notes }) => notes),
      ...placeholderNotes(
        mapped.map(({ match }) => match),
        converted.columns,
      ),
      ...mapped.flatMap(({ match, index }) => {
        const field = fieldOf(template, match.field ?? "");
        if (!isConverted(field)) return [];
        const known = options.conversions ?? [];
        return outdatedConversions(known, template.id, field, options.file, lists, cellsOf(index)).map(
          ({ source, value }) => outdatedNote(match.header, source, textOf(value)),
        );
      }),
      ...complementNotes(matches, values, template),
      ...emptyNotes(matches, values),
    ],
    conversions: mapped.flatMap(({ match }, place): Conversion[] => {
      const made = converted.columns[place]?.conversion;
      return made === undefined || match.field === undefined
        ? []
        : [{ column: match.column, field: match.field, scale: made.scale, table: [...made.table] }];
    }),
    currencies: currencyCounts(converted.columns),
  };
}

/** What the analyst says that the values of a column stand for: now, else what is remembered of the field. */
function givenFor(
  options: IntakeOptions,
  sheet: string,
  column: number,
  field: Field,
  register: RegisterId,
  lists: ListReaders,
): Pick<ColumnCells, "given"> {
  const said = options.choices?.values?.[sheet]?.[column];
  const remembered = isConverted(field)
    ? conversionsFor(options.conversions ?? [], register, field, options.file, lists)
    : new Map<string, CellValue>();
  const given = new Map([
    ...remembered,
    ...Object.entries(said ?? {}).map(([from, to]) => [folded(from), to] as const),
  ]);
  return given.size === 0 ? {} : { given };
}

interface Verdict {
  readonly index: number;
  readonly reason: LeftOutReason;
  readonly of?: number;
}

function leftOutRows({ table }: ReadTable, verdicts: readonly Verdict[]): readonly LeftOutRow[] {
  const rows = verdicts.map(({ index, reason, of }): LeftOutRow => {
    const row = table.rows[index];
    const text = row ? rowText(row) : "";
    const repeated = of === undefined ? undefined : table.rows[of]?.row;
    return {
      row: row?.row ?? 0,
      reason,
      text: repeated === undefined ? text : duplicateText(repeated, text),
    };
  });
  const blank = table.blankRows.map((row): LeftOutRow => ({ row, reason: "blank", text: "" }));
  return [...rows, ...blank].sort((a, b) => a.row - b.row);
}

const rowText = (row: TableRow): string =>
  shortened(
    row.cells
      .flatMap((cell, column) =>
        cell === null ? [] : [shortened(shownText(cell, row.formats[column] ?? ""), 40)],
      )
      .join(" · "),
    120,
  );

/** How a sentence names the place of a cell: `row 7`, `column C` where entries lie across, `C11` in a form. */
const placeWords =
  (grid: Grid, cellOf?: (column: number) => string) =>
  (row: number, column: number): string =>
    cellOf ? cellOf(column) : grid.across ? `column ${columnLetters(row - 1)}` : `row ${row}`;

function problemsOf(
  match: ColumnMatch,
  cells: ColumnCells | undefined,
  converted: Converted | undefined,
  rows: readonly TableRow[],
  place: (row: number, column: number) => string,
): readonly CellProblem[] {
  if (!cells || !converted) return [];
  return converted.troubles.map(({ at, trouble }): CellProblem => {
    const value = cells.cells[at] ?? null;
    const row = rows[at]?.row ?? 0;
    const shown = shownText(value, cells.formats[at] ?? "");
    return {
      row,
      column: match.column,
      header: match.header,
      field: cells.field.id,
      value,
      problem: problemSentence(match.header, place(row, match.column), shown, cells.field, trouble),
    };
  });
}

function titleNotes(grid: Grid, { block }: ReadTable): readonly string[] {
  const [first] = grid.filledRows;
  if (grid.across || first === undefined || first >= block.header.top) return [];
  return [titleRowsNote(grid.sheet.firstRow + first + 1, grid.sheet.firstRow + block.header.top)];
}

function hiddenNotes(grid: Grid, rows: readonly TableRow[]): readonly string[] {
  const hidden = new Set(grid.sheet.hiddenRows);
  const number = hidden.size === 0 ? 0 : rows.filter(({ row }) => hidden.has(row - 1)).length;
  return number === 0 ? [] : [hiddenRowsNote(number)];
}

function rowNotes({ table }: ReadTable, verdicts: readonly Verdict[]): readonly string[] {
  const rowsOf = (reason: LeftOutReason): readonly TableRow[] =>
    verdicts.flatMap((verdict) => (verdict.reason === reason ? (table.rows[verdict.index] ?? []) : []));
  const ids = rowsOf("id only").map(({ row }) => row);
  const headings = rowsOf("group heading").map(rowText);
  return [
    ...(ids.length === 0 ? [] : [idOnlyNote(ids)]),
    ...(headings.length === 0 ? [] : [headingsNote(headings)]),
  ];
}

function placeholderNotes(matches: readonly ColumnMatch[], columns: readonly Converted[]): readonly string[] {
  const counts = columns.flatMap(({ placeholders }, place) =>
    placeholders === 0 ? [] : [[matches[place]?.header ?? "", placeholders] as const],
  );
  return counts.length === 0 ? [] : [placeholdersNote(counts)];
}

/** A column that was kept although it may fill the gaps of the one that was taken for the same field. */
function complementNotes(
  matches: readonly ColumnMatch[],
  values: readonly (readonly CellValue[])[],
  template: Template,
): readonly string[] {
  return matches.flatMap((match, index) => {
    const rival = match.alternatives[0]?.field;
    if (match.field !== undefined || rival === undefined || (match.alternatives[0]?.confidence ?? 0) < 0.5)
      return [];
    const used = matches.findIndex(({ field }) => field === rival);
    if (used < 0) return [];
    const taken = values[used] ?? [];
    const rows = (values[index] ?? []).filter(
      (value, row) => value !== null && (taken[row] ?? null) === null,
    ).length;
    return rows < 3
      ? []
      : [complementNote(match.header, matches[used]?.header ?? "", fieldOf(template, rival), rows)];
  });
}

function emptyNotes(
  matches: readonly ColumnMatch[],
  values: readonly (readonly CellValue[])[],
): readonly string[] {
  const empty = matches.filter((_, index) => (values[index] ?? []).every((value) => value === null));
  return empty.length === 0 || (values[0]?.length ?? 0) === 0
    ? []
    : [emptyColumnsNote(empty.map(({ header }) => header))];
}

function currencyCounts(columns: readonly Converted[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { currencies } of columns)
    for (const [code, cells] of currencies ?? []) counts[code] = (counts[code] ?? 0) + cells;
  return counts;
}

import { registerAfter, standardHeaders } from "../registers/after-update";
import type { UpdatedRegister } from "../registers/after-update";
import { blankToNull, PROVENANCE_HEADERS } from "../registers/register";
import type { Register } from "../registers/register";
import type { Template } from "../templates/template";
import type { CellValue, Serial } from "../values/cell";
import { textOf } from "../values/text";
import { each, mapped } from "../work";
import type { Work } from "../work";
import { homesOf, questionsOf } from "./duplicate-questions";
import type { AskedPair } from "./duplicate-questions";
import { identityOf } from "./identity";
import { addedRow, goneRow, heldRow } from "./joined-rows";
import { idText } from "./merge-row";
import type { Merge } from "./merge-row";
import type { RegisterImport } from "./plan";
import { RowIndexes } from "./row-indexes";
import type { IndexedRow } from "./row-indexes";
import type { NearDuplicate, UpdateColumn, UpdatedRow, UpdateRules } from "./update";
import { incomingRows, keptColumns, placesOf, sourceName, standardColumns } from "./update-columns";
import type { Places } from "./update-columns";

/** What one import does to a register. */
export interface Brought {
  readonly template: Template;
  readonly columns: readonly UpdateColumn[];
  /** The rows of the register that it says something of, in their order, then the new ones. */
  readonly rows: readonly UpdatedRow[];
  readonly questions: readonly NearDuplicate[];
}

/**
 * A register while imports are joined with it, one after the other. Rows are recognized by key (with what they belong to), then by
 * name, then by their place in the source. Who wins where they differ is a policy of each field; a blank never erases, and columns of
 * the user's own are not touched. The same import twice changes nothing. An import costs what its own rows cost, however many rows
 * the register has by then.
 */
export class WorkingRegister {
  private readonly headers: string[];
  private readonly byHeader: Map<string, number>;
  /** By `headers`; a row may end before the columns that came after it. */
  private readonly rows: (readonly CellValue[])[];
  private readonly formats = new Map<string, string>();
  /** The columns of every update, in which fields and provenance have the same places. */
  private readonly standard: readonly UpdateColumn[];
  private readonly place: Places;
  private readonly indexes: RowIndexes;

  /** `importedOn` marks added and changed rows. */
  constructor(
    private readonly existing: Register | undefined,
    private readonly template: Template,
    private readonly rules: UpdateRules,
    private readonly importedOn: Serial | null,
  ) {
    const own = existing?.columns.map(({ header }) => header);
    const marks = own?.includes(PROVENANCE_HEADERS.gone) === true || rules.policies.marksGone;
    this.standard = standardColumns(template, marks);
    this.place = placesOf(this.standard, template);
    const provenance = this.standard.flatMap(({ header, kind }) => (kind === "provenance" ? [header] : []));
    this.headers = own ?? standardHeaders(template, provenance);
    this.byHeader = new Map(this.headers.map((header, column) => [keyOf(header), column]));
    this.rows = Array.from({ length: existing?.length ?? 0 }, (_, row) =>
      (existing?.columns ?? []).map(({ values }) => blankToNull(values[row] ?? null)),
    );
    const standard = this.columnsOf(this.standard);
    this.indexes = new RowIndexes(rules.alike, (row) => this.indexedRow(this.cells(row, standard)));
  }

  /** Joins an import with the register. */
  *bring(incoming: RegisterImport): Work<Brought> {
    const { template, place, rules, importedOn, indexes } = this;
    const columns = [...this.standard, ...keptColumns(template, incoming)];
    for (const { header, format } of columns)
      if (format !== undefined) this.formats.set(keyOf(header), format);
    const at = this.columnsOf(columns);
    const fresh = yield* incomingRows(incoming, columns, importedOn);
    const named = yield* mapped(fresh, (values) => this.indexedRow(values));
    yield* indexes.fileTo(this.rows.length);
    const recognized = yield* indexes.match(named.map(({ identity }) => identity));
    const questions = yield* this.questions(incoming, fresh, named, recognized, at);
    const { matched, into } = homesOf(recognized, questions);
    const by: Merge = { columns, template, rules, importedOn, register: incoming.register, place };
    const { sourceRows } = incoming.rows;
    const held = listsBy(new Map([...matched.entries()].filter(([, row]) => row >= 0)));
    const touched = [...held.keys(), ...this.goneRows(incoming, held)].sort((a, b) => a - b);
    const known = yield* mapped(touched, (row): UpdatedRow => {
      const values = this.cells(row, at);
      const rows = held.get(row);
      return rows ? heldRow(by, row, values, fresh, rows, sourceRows) : goneRow(by, row, values);
    });
    const doubles = listsBy(into);
    const unknown = [...fresh.keys()].filter((row) => matched[row] === -1 && !into.has(row));
    const added = yield* mapped(unknown, (row) =>
      addedRow(by, fresh, row, doubles.get(row) ?? [], sourceRows),
    );
    yield* each(known, ({ registerRow = 0, values }) => this.change(registerRow, values, at));
    yield* each(added, ({ values }) => this.rows.push(this.written([], values, at)));
    return {
      template,
      columns,
      rows: [...known, ...added],
      questions: questions.map(({ question }) => question),
    };
  }

  /** The cells of a row as it stands, by the columns of an update. */
  valuesOf(row: number, columns: readonly UpdateColumn[]): readonly CellValue[] {
    return this.cells(row, this.columnsOf(columns));
  }

  /** The register as the imports leave it; `place` is where a new one goes. */
  updated(place: { readonly sheet: string; readonly table: string }): UpdatedRegister {
    const { existing, template, headers, rows, formats } = this;
    return { register: registerAfter(existing, template, place, headers, rows), formats };
  }

  private *questions(
    incoming: RegisterImport,
    fresh: readonly (readonly CellValue[])[],
    named: readonly IndexedRow[],
    recognized: readonly number[],
    at: readonly number[],
  ): Work<readonly AskedPair[]> {
    if (!isName(this.template)) return [];
    return questionsOf(
      this.template,
      incoming,
      yield* this.indexes.alike(named, (row) => recognized[row] === -1),
      (row) => idText(this.cells(row, at), this.place),
      (row) => idText(fresh[row] ?? [], this.place),
      this.rules.choices.same ?? {},
    );
  }

  /** The rows that the register has from this source, or from where recognized rows came, and that the source does not have. */
  private goneRows(incoming: RegisterImport, held: ReadonlyMap<number, unknown>): readonly number[] {
    const at = this.columnsOf(this.standard)[this.place.source] ?? -1;
    const sources = new Set([
      sourceName(incoming),
      ...[...held.keys()].map((row) => textOf(this.rows[row]?.[at] ?? null)),
    ]);
    return [...sources].flatMap((source) => this.indexes.from(source)).filter((row) => !held.has(row));
  }

  private change(row: number, values: readonly CellValue[], at: readonly number[]): void {
    const before = this.rows[row] ?? [];
    this.rows[row] = this.written(before, values, at);
    this.indexes.change(row);
  }

  private written(
    before: readonly CellValue[],
    values: readonly CellValue[],
    at: readonly number[],
  ): readonly CellValue[] {
    const cells = this.headers.map((_, column) => before[column] ?? null);
    at.forEach((column, index) => (cells[column] = blankToNull(values[index] ?? null)));
    return cells;
  }

  /** Where the columns of an update stand in the register, which grows by those that it does not have. */
  private columnsOf(columns: readonly UpdateColumn[]): readonly number[] {
    return columns.map(({ header }) => {
      const known = this.byHeader.get(keyOf(header));
      if (known !== undefined) return known;
      this.byHeader.set(keyOf(header), this.headers.length);
      return this.headers.push(header) - 1;
    });
  }

  private cells(row: number, at: readonly number[]): readonly CellValue[] {
    const cells = this.rows[row] ?? [];
    return at.map((column) => cells[column] ?? null);
  }

  private indexedRow(values: readonly CellValue[]): IndexedRow {
    const { key, parent, label, source, row } = this.place;
    const cell = (at: number): CellValue => values[at] ?? null;
    return {
      identity: identityOf(cell(key), cell(parent), cell(label), { source: cell(source), row: cell(row) }),
      name: textOf(cell(label)),
      source: textOf(cell(source)),
    };
  }
}

const keyOf = (header: string): string => header.trim().toLowerCase();

/** Names tell entries apart only where the label is a name: of a date or a person many rows have the same. */
const isName = ({ fields, label }: Template): boolean =>
  fields.some(({ id, type }) => id === label && (type === "text" || type === "longText"));

/** The incoming rows that go to each row. */
function listsBy(homes: ReadonlyMap<number, number>): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  for (const [from, home] of homes) {
    const list = lists.get(home);
    if (list) list.push(from);
    else lists.set(home, [from]);
  }
  return lists;
}

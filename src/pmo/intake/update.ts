import type { CellValue, Serial } from "../values/cell";
import { textOf, tidyLines } from "../values/text";
import { PROVENANCE_HEADERS } from "../registers/register";
import type { Register } from "../registers/register";
import type { Field, FieldId, Template } from "../templates/template";
import { templateOf } from "../templates/standard";
import { identityOf, matchRows } from "./identity";
import type { Identity } from "./identity";
import { keptHeaders } from "./kept-headers";
import { alikeRows } from "./near-duplicates";
import type { AlikeRows, NamedRow } from "./near-duplicates";
import type { IntakeChoices, RegisterImport } from "./plan";
import { policiesFrom } from "./policies";
import type { Policies } from "./policies";
import { headerMark, stampOf, stampText, valueMark } from "./stamp";

/** What an import makes of a register: its columns and rows as they will stand. */
export interface RegisterUpdate {
  readonly template: Template;
  /** The fields that people fill in, in the template's order, then where rows came from, then columns kept from the source. */
  readonly columns: readonly UpdateColumn[];
  /** The register's own rows first, in their order, then the new ones. */
  readonly rows: readonly UpdatedRow[];
  readonly counts: Readonly<Record<RowState, number>>;
  /** New rows whose names are so like another's that they may be one entry. */
  readonly questions: readonly NearDuplicate[];
}

export interface UpdateColumn {
  readonly header: string;
  readonly kind: "field" | "provenance" | "kept";
  readonly field?: Field;
  /** For kept columns: the number format of the source. */
  readonly format?: string;
}

/**
 * `notInSource` rows stay as they are: the register has them from the same source, which no longer does. Rows from other sources
 * are `unchanged`.
 */
export type RowState = "added" | "changed" | "unchanged" | "notInSource";

export interface UpdatedRow {
  readonly state: RowState;
  /** By `columns`. */
  readonly values: readonly CellValue[];
  /** From 0, in the existing register; absent for added rows. */
  readonly registerRow?: number;
  /** One-based, on the source sheet; absent for rows that the source does not have. */
  readonly sourceRow?: number;
  /** What changed; provenance does not count. */
  readonly changes: readonly CellChange[];
  /** Where the source says something else and the register's value stays. */
  readonly kept: readonly KeptCell[];
}

export interface CellChange {
  readonly header: string;
  readonly from: CellValue;
  readonly to: CellValue;
  /** Set where a person had edited the cell since the last import, and the source has changed as well. */
  readonly conflict?: true;
  /** Names a conflict, for the analyst's answer. */
  readonly id?: string;
}

export interface KeptCell extends CellChange {
  /** `edited`: only a person has changed it. `asked`: both have, and the analyst has not said who wins. */
  readonly why: "register wins" | "keeps if filled" | "edited" | "asked" | "answered";
}

/** A new row that may be another one under a slightly different name. */
export interface NearDuplicate {
  /** Names the question, for the analyst's answer. */
  readonly id: string;
  readonly sourceRow: number;
  /** Key and name, as the source has them. */
  readonly text: string;
  /** What it resembles: a row of the register (one-based among its data rows) or another row of the source. */
  readonly candidate: { readonly text: string; readonly registerRow?: number; readonly sourceRow?: number };
  /** 0–1. */
  readonly similarity: number;
  /** What the analyst said; without it the rows are kept apart. */
  readonly same?: boolean;
}

/** What an update goes by beside the rows. */
export interface UpdateRules {
  readonly policies: Policies;
  readonly choices: Pick<IntakeChoices, "same" | "winners">;
  /** 0–1: from here on two names may be one. */
  readonly alike: number;
}

const NO_RULES: UpdateRules = { policies: policiesFrom([]), choices: {}, alike: 0.9 };

/**
 * Joins an import with the register that exists, if it does. Rows are recognized by key (with what they belong to), then by name,
 * then by their place in the source. Who wins where they differ is a policy of each field; a blank never erases, and columns of the
 * user's own are not touched. The same import twice changes nothing. `importedOn` marks added and changed rows.
 */
export function updateRegister(
  existing: Register | undefined,
  incoming: RegisterImport,
  importedOn: Serial | null = null,
  template: Template = existing?.template ?? templateOf(incoming.register),
  rules: UpdateRules = NO_RULES,
): RegisterUpdate {
  const columns = updateColumns(incoming, template, rules, existing);
  const source = sourceName(incoming);
  const fresh = incomingRows(incoming, columns, source, importedOn);
  const old = existing ? existingRows(existing, columns) : [];
  const place = placesOf(columns, template);
  const identity = (row: readonly CellValue[]): Identity =>
    identityOf(row[place.key] ?? null, row[place.parent] ?? null, row[place.label] ?? null, {
      source: row[place.source] ?? null,
      row: row[place.row] ?? null,
    });
  const known = old.map(identity);
  const found = fresh.map(identity);
  const recognized = matchRows(known, found);
  const named = (values: readonly CellValue[], index: number, of: readonly Identity[]): NamedRow => ({
    identity: of[index] ?? identity(values),
    name: textOf(values[place.label] ?? null),
  });
  const questions = questionsOf(
    template,
    incoming,
    alikeRows(
      old.map((values, index) => named(values, index, known)),
      fresh.map((values, index) => named(values, index, found)),
      (row) => recognized[row] === -1,
      isName(template) ? rules.alike : 2,
    ),
    (row) => idText(old[row] ?? [], place),
    (row) => idText(fresh[row] ?? [], place),
    rules.choices.same ?? {},
  );
  const homes = homesOf(recognized, questions);
  const merge: Merge = { columns, template, rules, importedOn, register: incoming.register, place };
  const byRow = new Map<number, number[]>();
  homes.matched.forEach((row, index) => {
    if (row >= 0) byRow.set(row, [...(byRow.get(row) ?? []), index]);
  });
  const sources = new Set([
    source,
    ...[...byRow.keys()].map((index) => textOf(old[index]?.[place.source] ?? null)),
  ]);
  const sourceRowOf = (row: number): number => incoming.rows.sourceRows[row] ?? 0;
  const kept = old.map((values, index): UpdatedRow => {
    const rows = byRow.get(index);
    if (rows === undefined) {
      const isGone = sources.has(textOf(values[place.source] ?? null));
      return {
        state: isGone ? "notInSource" : "unchanged",
        values: isGone ? withGone(values, place.gone, importedOn) : values,
        registerRow: index,
        changes: [],
        kept: [],
      };
    }
    return rows.reduce<UpdatedRow>(
      (row, next) => joined(row, mergedRow(merge, row.values, fresh[next] ?? [], index, sourceRowOf(next))),
      { state: "unchanged", values, registerRow: index, changes: [], kept: [] },
    );
  });
  const added = fresh.flatMap((values, row): UpdatedRow[] => {
    if (homes.matched[row] !== -1 || homes.into.has(row)) return [];
    const start: UpdatedRow = {
      state: "added",
      values: stamped(columns, values, values, place.stamp, new Set()),
      sourceRow: sourceRowOf(row),
      changes: [],
      kept: [],
    };
    const doubles = [...homes.into].flatMap(([from, into]) => (into === row ? [from] : []));
    return [
      doubles.reduce<UpdatedRow>((all, next) => {
        const { values, changes } = mergedRow(merge, all.values, fresh[next] ?? [], 0, sourceRowOf(row));
        return { ...all, values, changes: [...all.changes, ...changes] };
      }, start),
    ];
  });
  const rows = [...kept, ...added];
  const counts: Record<RowState, number> = { added: 0, changed: 0, unchanged: 0, notInSource: 0 };
  for (const { state } of rows) counts[state]++;
  return { template, columns, rows, counts, questions: questions.map(({ question }) => question) };
}

/** Names tell entries apart only where the label is a name: of a date or a person many rows have the same. */
const isName = ({ fields, label }: Template): boolean =>
  fields.some(({ id, type }) => id === label && (type === "text" || type === "longText"));

const idText = (values: readonly CellValue[], place: Places): string =>
  [values[place.key], values[place.label]]
    .map((value) => textOf(value ?? null))
    .filter((text) => text !== "")
    .join(" ");

interface AskedPair {
  readonly pair: AlikeRows;
  readonly question: NearDuplicate;
}

function questionsOf(
  { id }: Template,
  incoming: RegisterImport,
  pairs: readonly AlikeRows[],
  known: (row: number) => string,
  fresh: (row: number) => string,
  answers: Readonly<Record<string, boolean>>,
): readonly AskedPair[] {
  return pairs.map((pair) => {
    const text = fresh(pair.fresh);
    const candidate =
      "known" in pair.with
        ? { text: known(pair.with.known), registerRow: pair.with.known + 1 }
        : { text: fresh(pair.with.fresh), sourceRow: incoming.rows.sourceRows[pair.with.fresh] ?? 0 };
    const question = [id, text, candidate.text].map((part) => part.toLowerCase()).join("|");
    const same = answers[question];
    return {
      pair,
      question: {
        id: question,
        sourceRow: incoming.rows.sourceRows[pair.fresh] ?? 0,
        text,
        candidate,
        similarity: pair.similarity,
        ...(same === undefined ? {} : { same }),
      },
    };
  });
}

/** Where each incoming row goes once near-duplicates are answered: into a row of the register, into another new one, or on its own. */
function homesOf(
  recognized: readonly number[],
  questions: readonly AskedPair[],
): { readonly matched: readonly number[]; readonly into: ReadonlyMap<number, number> } {
  const matched = [...recognized];
  const into = new Map<number, number>();
  for (const { pair, question } of questions) {
    if (question.same !== true || matched[pair.fresh] !== -1 || into.has(pair.fresh)) continue;
    if ("known" in pair.with) matched[pair.fresh] = pair.with.known;
    else {
      const other = into.get(pair.with.fresh) ?? pair.with.fresh;
      if (matched[other] === -1) into.set(pair.fresh, other);
      else matched[pair.fresh] = matched[other] ?? -1;
    }
  }
  return { matched, into };
}

function withGone(values: readonly CellValue[], at: number, day: Serial | null): readonly CellValue[] {
  return at < 0 || day === null || (values[at] ?? null) !== null
    ? values
    : values.map((value, index) => (index === at ? day : value));
}

/** `returns.xlsx, Sheet1`: where a row came from, as its cell says it. */
export const sourceName = ({ source }: RegisterImport): string =>
  source.file === "" ? source.sheet : `${source.file}, ${source.sheet}`;

function updateColumns(
  incoming: RegisterImport,
  template: Template,
  { policies }: UpdateRules,
  existing: Register | undefined,
): readonly UpdateColumn[] {
  const marks =
    policies.marksGone || existing?.columns.some(({ header }) => header === PROVENANCE_HEADERS.gone) === true;
  const fields = template.fields.flatMap((field): UpdateColumn[] =>
    field.type === "calculated" ? [] : [{ header: field.header, kind: "field", field }],
  );
  const provenance = Object.values(PROVENANCE_HEADERS).flatMap((header): UpdateColumn[] =>
    header === PROVENANCE_HEADERS.gone && !marks ? [] : [{ header, kind: "provenance" }],
  );
  const kept = keptHeaders(template, incoming.columns).flatMap((header, index): UpdateColumn[] =>
    header === undefined || isEmpty(incoming, index)
      ? []
      : [{ header, kind: "kept", format: incoming.rows.formats[index] ?? "General" }],
  );
  return [...fields, ...provenance, ...kept];
}

const isEmpty = (incoming: RegisterImport, column: number): boolean =>
  (incoming.rows.values[column] ?? []).every((value) => value === null);

const PROVENANCE_OF: Readonly<
  Record<string, (source: string, row: number, day: Serial | null) => CellValue>
> = {
  [PROVENANCE_HEADERS.source]: (source) => source,
  [PROVENANCE_HEADERS.row]: (_, row) => row,
  [PROVENANCE_HEADERS.importedOn]: (_, __, day) => day,
};

function incomingRows(
  incoming: RegisterImport,
  columns: readonly UpdateColumn[],
  source: string,
  importedOn: Serial | null,
): readonly (readonly CellValue[])[] {
  const byField = new Map<FieldId, number>();
  const keptColumns: number[] = [];
  incoming.columns.forEach(({ field }, index) => {
    if (field !== undefined) byField.set(field, index);
    else if (!isEmpty(incoming, index)) keptColumns.push(index);
  });
  const keptFrom = columns.findIndex(({ kind }) => kind === "kept");
  return incoming.rows.sourceRows.map((sourceRow, row) =>
    columns.map(({ header, kind, field }, index): CellValue => {
      if (kind === "provenance") return PROVENANCE_OF[header]?.(source, sourceRow, importedOn) ?? null;
      const column = kind === "field" ? byField.get(field?.id ?? "") : keptColumns[index - keptFrom];
      return column === undefined ? null : (incoming.rows.values[column]?.[row] ?? null);
    }),
  );
}

function existingRows(
  register: Register,
  columns: readonly UpdateColumn[],
): readonly (readonly CellValue[])[] {
  const byHeader = new Map(register.columns.map((column) => [column.header.trim().toLowerCase(), column]));
  const found = columns.map(({ header }) => byHeader.get(header.toLowerCase()));
  return Array.from({ length: register.length }, (_, row) =>
    found.map((column) => {
      const value = column?.values[row] ?? null;
      return value === "" ? null : value;
    }),
  );
}

type Places = Readonly<
  Record<"key" | "parent" | "label" | "source" | "row" | "importedOn" | "stamp" | "gone", number>
>;

function placesOf(columns: readonly UpdateColumn[], template: Template): Places {
  const field = (id: FieldId | undefined): number =>
    columns.findIndex((column) => column.field?.id === id && id !== undefined);
  const header = (name: string): number =>
    columns.findIndex((column) => column.kind === "provenance" && column.header === name);
  return {
    key: field(template.key),
    parent: field(template.fields.find(({ type }) => type === "reference")?.id),
    label: field(template.label),
    source: header(PROVENANCE_HEADERS.source),
    row: header(PROVENANCE_HEADERS.row),
    importedOn: header(PROVENANCE_HEADERS.importedOn),
    stamp: header(PROVENANCE_HEADERS.stamp),
    gone: header(PROVENANCE_HEADERS.gone),
  };
}

interface Merge {
  readonly columns: readonly UpdateColumn[];
  readonly template: Template;
  readonly rules: UpdateRules;
  readonly importedOn: Serial | null;
  readonly register: string;
  readonly place: Places;
}

function mergedRow(
  merge: Merge,
  old: readonly CellValue[],
  fresh: readonly CellValue[],
  registerRow: number,
  sourceRow: number,
): UpdatedRow {
  const { columns, place } = merge;
  const stamp = stampOf(old[place.stamp] ?? null);
  const changes: CellChange[] = [];
  const kept: KeptCell[] = [];
  const waiting = new Set<string>();
  const values = columns.map(({ header, kind }, index): CellValue => {
    const from = old[index] ?? null;
    const to = fresh[index] ?? null;
    if (kind === "provenance" || to === null || isSame(from, to)) return from;
    // Two ids of one entry: the register's stays, for other registers refer to it.
    if (index === place.key && from !== null) return from;
    const verdict = decide(
      merge,
      header,
      { from, to, said: stamp.get(headerMark(header)) },
      idText(old, place),
    );
    if (!("why" in verdict)) {
      changes.push(verdict);
      return to;
    }
    kept.push(verdict);
    if (verdict.why === "asked") waiting.add(header);
    return from;
  });
  const changed = changes.length > 0;
  const withPlace = values.map((value, index): CellValue => {
    if (index === place.source || index === place.row) return fresh[index] ?? null;
    if (index === place.importedOn && changed) return merge.importedOn ?? value;
    return index === place.gone ? null : value;
  });
  return {
    state: changed ? "changed" : "unchanged",
    values: stamped(columns, withPlace, fresh, place.stamp, waiting),
    registerRow,
    sourceRow,
    changes,
    kept,
  };
}

/** Who wins in one cell, by the field's policy, by who has changed it since the last import, and by what the analyst said. */
function decide(
  { rules, template, register }: Merge,
  header: string,
  { from, to, said }: { from: CellValue; to: CellValue; said: string | undefined },
  row: string,
): CellChange | KeptCell {
  const change: CellChange = { header, from, to };
  const policy = rules.policies.of(template.name, header);
  const edited = said !== undefined && valueMark(from) !== said;
  const moved = said !== undefined && valueMark(to) !== said;
  const conflict =
    edited && moved
      ? { ...change, conflict: true as const, id: [register, row, header].join("|").toLowerCase() }
      : change;
  if (policy === "Register") return { ...conflict, why: "register wins" };
  if (policy === "Keep if filled" && from !== null) return { ...conflict, why: "keeps if filled" };
  if (policy !== "Ask" || !edited) return conflict;
  if (!moved) return { ...change, why: "edited" };
  const winner = rules.choices.winners?.[conflict.id ?? ""];
  if (winner === "source") return conflict;
  return { ...conflict, why: winner === "register" ? "answered" : "asked" };
}

/** The row with the marks of what the source says now; a blank and a question that waits keep the mark of before. */
function stamped(
  columns: readonly UpdateColumn[],
  values: readonly CellValue[],
  fresh: readonly CellValue[],
  at: number,
  waiting: ReadonlySet<string>,
): readonly CellValue[] {
  const stamp = new Map(stampOf(values[at] ?? null));
  columns.forEach(({ header, kind }, index) => {
    const value = fresh[index] ?? null;
    if (kind !== "provenance" && value !== null && !waiting.has(header))
      stamp.set(headerMark(header), valueMark(value));
  });
  const text = stampText(stamp);
  return values.map((value, index) => (index === at ? text : value));
}

/** A row after a second source row was merged into it. */
const joined = (before: UpdatedRow, after: UpdatedRow): UpdatedRow => ({
  ...after,
  state: before.state === "changed" ? "changed" : after.state,
  changes: [...before.changes, ...after.changes],
  kept: [...before.kept, ...after.kept],
});

/** Equal as a workbook gives values back: ids may return as numbers, line breaks and the last binary digits may differ. */
function isSame(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return typeof a === "string" && typeof b === "string"
    ? tidyLines(a) === tidyLines(b)
    : textOf(a).toLowerCase() === textOf(b).toLowerCase();
}

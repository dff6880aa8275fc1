import type { Template } from "../templates/template";
import type { CellValue, Serial } from "../values/cell";
import { textOf, tidyLines } from "../values/text";
import { headerMark, stampOf, stampText, valueMark } from "./stamp";
import type { CellChange, KeptCell, UpdateColumn, UpdatedRow, UpdateRules } from "./update";
import type { Places } from "./update-columns";

/** Key and name of a row. */
export const idText = (values: readonly CellValue[], place: Places): string =>
  [values[place.key], values[place.label]]
    .map((value) => textOf(value ?? null))
    .filter((text) => text !== "")
    .join(" ");

/** What the rows of one import are merged by. */
export interface Merge {
  readonly columns: readonly UpdateColumn[];
  readonly template: Template;
  readonly rules: UpdateRules;
  readonly importedOn: Serial | null;
  readonly register: string;
  readonly place: Places;
}

/** A row of the register with what a source row says of it. */
export function mergedRow(
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
export function stamped(
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

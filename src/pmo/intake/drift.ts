import { similarity } from "../checks/common/similar-names";
import type { FieldId, Template } from "../templates/template";
import { folded, tidy } from "../values/text";
import { columnLetters } from "./find/grid";
import type { RememberedSource } from "./memory";
import type { ColumnMatch, IntakeChoices, RegisterImport } from "./plan";

/** What is no longer as it was the last time with a column that feeds a field. */
export interface DriftProblem {
  /** `renamed`: another column looks like it. `unknown field`: `PMO Setup` names a field that the register does not have. */
  readonly kind: "renamed" | "missing" | "doubled" | "unknown field";
  /** As it was remembered. */
  readonly header: string;
  /** Absent for an unknown field. */
  readonly field?: FieldId;
  readonly fieldHeader: string;
  /** The column that comes nearest. */
  readonly candidate?: DriftCandidate;
}

export interface DriftCandidate {
  readonly column: number;
  readonly header: string;
  /** 0–1. */
  readonly similarity: number;
}

/** How a source differs from the last time. Problems stop it until each is remapped or gone on without; moving is harmless. */
export interface Drift {
  readonly problems: readonly DriftProblem[];
  /** Headers that stand in another column than before. */
  readonly moved: readonly string[];
  /** Headers that were not there before. */
  readonly added: readonly string[];
}

/** Below this a column is not worth naming as the one that was meant. */
const NEAR = 0.4;

/** Compares an import with what is remembered of its source; undefined where all stands as it did. */
export function driftOf(
  one: RegisterImport,
  remembered: RememberedSource,
  template: Template,
  choices: Omit<IntakeChoices, "books">,
): Drift | undefined {
  const before = remembered.columns.filter(
    ({ register }) => register === "" || folded(register) === folded(template.name),
  );
  if (before.length === 0) return undefined;
  const byHeader = new Map<string, ColumnMatch[]>();
  for (const match of one.columns)
    byHeader.set(folded(match.header), [...(byHeader.get(folded(match.header)) ?? []), match]);
  const known = new Map<string, number>();
  for (const { header } of before) known.set(folded(header), (known.get(folded(header)) ?? 0) + 1);
  const fresh = one.columns.filter(({ header }) => !known.has(folded(header)));
  const chosen = new Set(Object.values(choices.columns?.[one.source.sheet] ?? {}));
  const without = new Set((choices.without?.[one.source.sheet] ?? []).map(folded));
  const problems = before.flatMap(({ header, field: fieldHeader }): DriftProblem[] => {
    const found = byHeader.get(folded(header)) ?? [];
    if (fieldHeader === "" || without.has(folded(header))) return [];
    const field = template.fields.find((one) => folded(one.header) === folded(fieldHeader))?.id;
    const said = { header: tidy(header), fieldHeader, ...(field === undefined ? {} : { field }) };
    if (field === undefined) return [{ ...said, kind: "unknown field" }];
    if (chosen.has(field)) return [];
    if (found.length === 0) {
      const candidate = nearest(header, field, fresh);
      return [candidate ? { ...said, kind: "renamed", candidate } : { ...said, kind: "missing" }];
    }
    if (found.length <= (known.get(folded(header)) ?? 1)) return [];
    const candidate = found.find((match) => match.field === field) ?? found[0];
    return [
      {
        ...said,
        kind: "doubled",
        ...(candidate
          ? { candidate: { column: candidate.column, header: candidate.header, similarity: 1 } }
          : {}),
      },
    ];
  });
  const moved = before.flatMap(({ header, place }) => {
    const [match, other] = byHeader.get(folded(header)) ?? [];
    return match && !other && place !== "" && placeOf(match) !== place ? [header] : [];
  });
  const added = fresh.map(({ header }) => header);
  return problems.length + moved.length + added.length === 0 ? undefined : { problems, moved, added };
}

/** Where a column stands, as the mappings table says it. */
export const placeOf = ({ cell, column }: Pick<ColumnMatch, "cell" | "column">): string =>
  cell ?? columnLetters(column);

/** True for an import that waits for the analyst: it is shown and not brought in. */
export const isStopped = ({ drift }: Pick<RegisterImport, "drift">): boolean =>
  (drift?.problems.length ?? 0) > 0;

function nearest(
  header: string,
  field: FieldId,
  columns: readonly ColumnMatch[],
): DriftCandidate | undefined {
  const scored = columns.map((match): DriftCandidate => {
    const reads =
      match.field === field
        ? match.confidence
        : (match.alternatives.find((one) => one.field === field)?.confidence ?? 0);
    return {
      column: match.column,
      header: match.header,
      similarity: Math.max(similarity(folded(header), folded(match.header)), reads),
    };
  });
  const best = scored.reduce<DriftCandidate | undefined>(
    (top, one) => (top && top.similarity >= one.similarity ? top : one),
    undefined,
  );
  return best && best.similarity >= NEAR ? best : undefined;
}

/** What stops a source, a sentence for each column. */
export const driftSentences = (drift: Drift | undefined): readonly string[] =>
  (drift?.problems ?? []).map(({ kind, header, fieldHeader, candidate }) => {
    const fed = `which fed ${fieldHeader}`;
    switch (kind) {
      case "renamed":
        return `The column “${header}”, ${fed}, is gone; “${candidate?.header ?? ""}” comes nearest.`;
      case "missing":
        return `The column “${header}”, ${fed}, is gone, and none comes near.`;
      case "doubled":
        return `The column “${header}”, ${fed}, is there more than once.`;
      case "unknown field":
        return `PMO Setup lets “${header}” feed ${fieldHeader}, and the register has no such field.`;
    }
  });

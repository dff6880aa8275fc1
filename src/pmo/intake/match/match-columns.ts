import type { Field, FieldId, Template } from "../../templates/template";
import { fieldOf } from "../../templates/template";
import { LEVELS, levelOf } from "../levels";
import type { ListReaders } from "../options";
import type { ColumnMatch } from "../plan";
import {
  alternativeReason,
  calculatedReason,
  chosenReason,
  chosenTwiceReason,
  emptyHeaderReason,
  keptByChoiceReason,
  keyGuessReason,
  noMatchReason,
  matchReason,
  reviewReason,
  sortsReason,
  stepReason,
  takenReason,
} from "../words";
import { candidatesOf } from "./candidate";
import type { Candidate, SourceColumn } from "./candidate";
import { fitOf } from "./fit";
import { headerText } from "./header-text";
import type { HeaderText } from "./header-text";
import { withoutSharedTails } from "./shared-tail";

/** What the analyst decided about the columns of a sheet; null keeps a column unmapped. */
export type ColumnChoices = Readonly<Record<number, FieldId | null>>;

interface Option {
  readonly column: SourceColumn;
  readonly header: HeaderText;
  readonly candidates: readonly Candidate[];
}

/**
 * Matches columns to the fields of a template, one column to one field. The order of the columns does not matter, except that the
 * leftmost of equals wins.
 */
export function matchColumns(
  columns: readonly SourceColumn[],
  template: Template,
  lists: ListReaders,
  choices: ColumnChoices = {},
  samples: (column: SourceColumn) => readonly string[] = () => [],
): readonly ColumnMatch[] {
  const headers = withoutSharedTails(columns.map(({ header }) => header));
  const options = columns.map((column, index): Option => {
    const header = headerText(headers[index] ?? column.header);
    return { column, header, candidates: candidatesOf(column, header, template, lists) };
  });
  const chosen = chosenColumns(columns, template, choices);
  const assigned = assign(options, template, chosen, choices);
  const byField = new Map([
    ...[...chosen].map(([column, field]) => [field.id, column] as const),
    ...[...assigned].map(([column, { field }]) => [field.id, column] as const),
  ]);
  return options.map((option): ColumnMatch => {
    const shared = {
      column: option.column.column,
      header: option.column.header,
      samples: samples(option.column),
    };
    const field = chosen.get(option.column);
    if (field)
      return {
        ...shared,
        field: field.id,
        confidence: 1,
        level: "certain",
        reason: chosenReason(field),
        alternatives: alternatives(option, field.id),
        chosen: true,
      };
    const choice = choiceFor(option.column, template, choices);
    if (choice !== undefined) {
      const taken = choice === null ? undefined : byField.get(choice);
      const reason = taken
        ? chosenTwiceReason(taken.header, fieldOf(template, choice ?? ""))
        : keptByChoiceReason();
      return {
        ...shared,
        confidence: 1,
        level: "none",
        reason,
        alternatives: alternatives(option),
        chosen: true,
      };
    }
    const winner = assigned.get(option.column);
    if (winner)
      return {
        ...shared,
        field: winner.field.id,
        confidence: round(winner.confidence),
        level: levelOf(winner.confidence),
        reason: matchReason(winner, option.column.profile.sampled),
        alternatives: alternatives(option, winner.field.id),
      };
    return {
      ...shared,
      ...unmatched(option, byField, template, options, lists),
      alternatives: alternatives(option),
    };
  });
}

/** The choice for a column; one sheet may feed several registers, and a choice of a field that is another's is none here. */
function choiceFor(
  { column }: SourceColumn,
  template: Template,
  choices: ColumnChoices,
): FieldId | null | undefined {
  const choice = choices[column];
  return choice === null || template.fields.some(({ id }) => id === choice) ? choice : undefined;
}

/** The analyst's columns; of two for one field the leftmost keeps it. Unknown and calculated fields are no choice. */
function chosenColumns(
  columns: readonly SourceColumn[],
  template: Template,
  choices: ColumnChoices,
): ReadonlyMap<SourceColumn, Field> {
  const chosen = new Map<SourceColumn, Field>();
  const taken = new Set<FieldId>();
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const id = choices[column.column];
    const field = template.fields.find((candidate) => candidate.id === id);
    if (!field || field.type === "calculated" || taken.has(field.id)) continue;
    chosen.set(column, field);
    taken.add(field.id);
  }
  return chosen;
}

/** Gives fields to columns, the best pair first; pairs that are not at least confident stay open. */
function assign(
  options: readonly Option[],
  template: Template,
  chosen: ReadonlyMap<SourceColumn, Field>,
  choices: ColumnChoices,
): ReadonlyMap<SourceColumn, Candidate> {
  const taken = new Set([...chosen.values()].map((field) => field.id));
  const pairs = options
    .filter(({ column }) => choiceFor(column, template, choices) === undefined)
    .flatMap((option) =>
      option.candidates
        .filter((candidate, index) => isEligible(candidate, option.candidates, index))
        .map((candidate) => ({ option, candidate, rank: rankOf(option, candidate, template) })),
    )
    .sort((a, b) => b.rank - a.rank || a.option.column.column - b.option.column.column);
  const assigned = new Map<SourceColumn, Candidate>();
  for (const { option, candidate } of pairs) {
    if (assigned.has(option.column) || taken.has(candidate.field.id)) continue;
    if (isAmbiguous(option, candidate, taken)) continue;
    assigned.set(option.column, candidate);
    taken.add(candidate.field.id);
  }
  return assigned;
}

/** Confident, of a field that takes content, and not far behind what the header says best. */
function isEligible(candidate: Candidate, all: readonly Candidate[], index: number): boolean {
  const best = all[0]?.confidence ?? 0;
  return (
    candidate.confidence >= LEVELS.confident &&
    candidate.field.type !== "calculated" &&
    (index === 0 || candidate.confidence >= best - 0.1)
  );
}

/** What tells apart the fields of one idea: a header that says it is the more specific one. */
const STATES: ReadonlySet<string> = new Set(
  "baseline forecast actual residual inherent planned original revised".split(" "),
);
const SPECIFIC = 0.15;

/** True when a header says the very state that its field is for: `Baseline finish`, where another is only `Finish`. */
const saysState = ({ words }: HeaderText, field: Field): boolean =>
  headerText(field.header).words.some((word) => STATES.has(word) && words.includes(word));

/** Confidence first; between equals the more specific, the fuller, the better suited, the one whose header names a unit, and for names and ids the more varied. */
function rankOf({ column, header }: Option, candidate: Candidate, template: Template): number {
  const { profile } = column;
  const filled = profile.rows === 0 ? 0 : profile.filled / profile.rows;
  const varied = profile.sampled === 0 ? 0 : profile.distinct / profile.sampled;
  const { field } = candidate;
  return (
    candidate.confidence +
    (saysState(header, field) ? SPECIFIC : 0) +
    0.02 * filled +
    0.02 * candidate.fit.share +
    (field.type === "money" && (header.unit !== undefined || header.currency !== undefined) ? 0.02 : 0) +
    (field.id === template.label || field.id === template.key ? 0.03 * varied : 0) +
    (field.requirement === "required" ? 0.005 : 0)
  );
}

/** Two free fields that a header names nearly as well as each other, neither of them by name. */
function isAmbiguous(option: Option, candidate: Candidate, taken: ReadonlySet<FieldId>): boolean {
  if (candidate.confidence >= 0.9) return false;
  return option.candidates.some(
    (other) =>
      other.field !== candidate.field &&
      other.field.type !== "calculated" &&
      !taken.has(other.field.id) &&
      Math.abs(other.confidence - candidate.confidence) < 0.04 &&
      !(candidate.field.requirement === "required" && other.field.requirement !== "required"),
  );
}

/** Why a column stays unmapped: a question, a field that another column feeds, a field that is calculated, or no match at all. */
function unmatched(
  option: Option,
  byField: ReadonlyMap<FieldId, SourceColumn>,
  template: Template,
  options: readonly Option[],
  lists: ListReaders,
): Pick<ColumnMatch, "confidence" | "level" | "reason"> {
  const { stepOf, sorts } = option.column;
  if (sorts) return { confidence: 0, level: "none", reason: sortsReason() };
  if (stepOf !== undefined) return { confidence: 0, level: "none", reason: stepReason(stepOf) };
  const [best] = option.candidates;
  if (best?.field.type === "calculated" && best.confidence >= LEVELS.confident)
    return { confidence: 0, level: "none", reason: calculatedReason(best.field) };
  const open = option.candidates.find(
    ({ field, confidence }) =>
      confidence >= LEVELS.review && field.type !== "calculated" && !byField.has(field.id),
  );
  const rival = best ? byField.get(best.field.id) : undefined;
  // A column that lost its first field may ask for another that its header names nearly as well.
  const asks = open && best && (!rival || open.confidence >= Math.max(0.65, best.confidence - 0.12));
  if (best && rival && best.confidence >= LEVELS.review && !asks)
    return { confidence: 0, level: "none", reason: takenReason(rival.header, best.field) };
  if (open)
    return {
      confidence: round(Math.min(open.confidence, LEVELS.confident - 0.01)),
      level: "review",
      reason: reviewReason(open, option.column.profile.sampled),
    };
  if (option.header.full !== "" && option.column.header !== "" && !isUnnamed(option))
    return { confidence: 0, level: "none", reason: noMatchReason() };
  const key = fieldOf(template, template.key);
  if (!byField.has(key.id) && isFirst(option, options) && isKeyLike(option, key, lists))
    return { confidence: 0.6, level: "review", reason: keyGuessReason(key) };
  return { confidence: 0, level: "none", reason: emptyHeaderReason() };
}

const isUnnamed = ({ column }: Option): boolean => column.unnamed === true;

const isFirst = (option: Option, options: readonly Option[]): boolean =>
  options.every((other) => other.column.column >= option.column.column);

function isKeyLike({ column, header }: Option, key: Field, lists: ListReaders): boolean {
  const { profile } = column;
  return (
    profile.sampled >= 3 &&
    profile.distinct >= 0.95 * profile.sampled &&
    fitOf(key, profile, header, lists).share >= 0.9
  );
}

/** The other fields that came near, best first. */
const alternatives = (option: Option, field?: FieldId): ColumnMatch["alternatives"] =>
  option.candidates
    .filter((candidate) => candidate.field.id !== field && candidate.field.type !== "calculated")
    .slice(0, 3)
    .map((candidate) => ({
      field: candidate.field.id,
      confidence: round(candidate.confidence),
      reason: alternativeReason(candidate),
    }));

const round = (confidence: number): number => Math.round(confidence * 100) / 100;

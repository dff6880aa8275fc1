import type { Field, ListId, Template } from "../../templates/template";
import { LEVELS } from "../levels";
import type { ListReaders } from "../options";
import { fitOf } from "./fit";
import type { Fit } from "./fit";
import { scoreHeader } from "./header-score";
import type { HeaderScore } from "./header-score";
import type { HeaderText } from "./header-text";
import { phraseBook } from "./phrases";
import { listShare } from "./profile";
import type { Profile } from "./profile";

/** A source column as the matcher sees it. */
export interface SourceColumn {
  /** Zero-based, on the sheet. */
  readonly column: number;
  readonly header: string;
  /** True when the sheet has no header there and `header` is ours (`Column F`). */
  readonly unnamed?: true;
  /** The scale that the column is only a step of; it is kept. */
  readonly stepOf?: string;
  /** True for the column of a RAID log that says what each row is; it is kept. */
  readonly sorts?: true;
  readonly profile: Profile;
}

/** One way to map one column. */
export interface Candidate {
  readonly field: Field;
  readonly confidence: number;
  readonly header: HeaderScore;
  readonly fit: Fit;
}

/** What content does to a match of headers, by the share of cells that suit: full value from 0.6, little below 0.1. */
function contentFactor(fit: Fit, sampled: number): number {
  if (fit.share >= 0.6) return 1;
  const factor = fit.share >= 0.35 ? 0.9 : fit.share >= 0.12 ? 0.74 : 0.55;
  // Two cells prove little.
  return sampled < 3 ? Math.max(factor, 0.74) : factor;
}

/** Lists that everybody words alike: a column without their words is about something else. */
const UNIVERSAL: ReadonlySet<ListId> = new Set<ListId>(["rag", "scale", "yesNo"]);

/**
 * A list column may hold other people's words: when its header is a name of the field and its cells are few short words that no
 * other list of the template knows, it still is that column, and the words are reported.
 */
function hasOwnWords(field: Field, profile: Profile, template: Template, lists: ListReaders): boolean {
  if (field.list === undefined || UNIVERSAL.has(field.list) || profile.meanLength > 30) return false;
  if (profile.numbers.length > 0 || profile.distinct > Math.max(8, 0.5 * profile.sampled)) return false;
  return !template.fields.some(
    (other) =>
      other.list !== undefined && other.list !== field.list && listShare(profile, other.list, lists) >= 0.5,
  );
}

/** Every field that a column may feed, best first; confidence joins header and content. */
export function candidatesOf(
  column: SourceColumn,
  header: HeaderText,
  template: Template,
  lists: ListReaders,
): readonly Candidate[] {
  const scores =
    column.unnamed || column.sorts || column.stepOf !== undefined
      ? []
      : scoreHeader(header, phraseBook(template));
  const own = (score: HeaderScore, fit: Fit): boolean =>
    isWhole(score) && fit.share < 0.6 && hasOwnWords(score.field, column.profile, template, lists);
  return scores
    .map((score) => {
      const fit = fitOf(score.field, column.profile, header, lists);
      return {
        field: score.field,
        header: score,
        fit,
        confidence: confidenceOf(score, fit, column.profile, own(score, fit)),
      };
    })
    .filter(({ confidence }) => confidence >= 0.3)
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        Number(b.field.requirement === "required") - Number(a.field.requirement === "required"),
    );
}

const isWhole = ({ how }: HeaderScore): boolean => how === "own" || how === "synonym" || how === "words";

function confidenceOf(score: HeaderScore, fit: Fit, profile: Profile, ownWords: boolean): number {
  if (profile.sampled === 0)
    return isWhole(score) ? score.score : Math.min(score.score, LEVELS.confident - 0.01);
  const confidence = score.score * Math.max(contentFactor(fit, profile.sampled), ownWords ? 0.8 : 0);
  if (score.how === "near" && !fit.telling) return Math.min(confidence, LEVELS.confident - 0.01);
  // `Status` over a column of colours is a RAG: the words of a list tell what a part of a header leaves open.
  const named = score.how === "part" && fit.telling && fit.share >= 0.85 && score.field.type === "list";
  return named && profile.sampled >= 3 ? Math.max(confidence, Math.min(0.8, confidence + 0.3)) : confidence;
}

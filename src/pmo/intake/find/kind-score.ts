import type { HeaderText } from "../match/header-text";
import { headerText } from "../match/header-text";
import { foreignClues } from "./foreign-clues";
import { KINDS } from "./kinds";
import type { Kind } from "./kinds";

/** How much a table's headers say for one kind, and by which of them. */
export interface KindScore {
  readonly kind: Kind;
  readonly score: number;
  readonly headers: readonly string[];
}

interface Clue {
  readonly words: readonly string[];
  readonly weight: number;
}

const heaviestFirst = (clues: readonly Clue[]): readonly Clue[] =>
  [...clues].sort((a, b) => b.weight - a.weight);

const cluesByKind = new Map<Kind, readonly Clue[]>();

/** The clues of a kind, heaviest first, made when they are first asked for. */
function cluesOf(kind: Kind): readonly Clue[] {
  const known = cluesByKind.get(kind);
  if (known) return known;
  const own = heaviestFirst(
    kind.words.map(([words, weight]) => ({ words: headerText(words).words, weight })),
  );
  const worth = (words: readonly string[]): number =>
    own.find((clue) => holdsRun(words, clue.words))?.weight ?? 0;
  const foreign = foreignClues(kind, worth).map(([words, weight]) => ({ words, weight }));
  const clues = heaviestFirst([...own, ...foreign]);
  cluesByKind.set(kind, clues);
  return clues;
}

/** What a sheet's name, its Excel table's name or a title is worth beside the headers: a hint, for names lie. */
const NAME_WORTH = 0.4;

/** Scores every kind by headers, with a hint from names and titles; best first. */
export function scoreKinds(
  headers: readonly { readonly header: string; readonly text: HeaderText }[],
  names: readonly string[],
): readonly KindScore[] {
  const hints = names.map((name) => headerText(name));
  return KINDS.map((kind): KindScore => {
    const clues = cluesOf(kind);
    const used = new Map<Clue, number>();
    const found: string[] = [];
    let score = 0;
    for (const { header, text } of headers) {
      const clue = clues.find(({ words }) => holdsRun(text.words, words));
      if (!clue) continue;
      const times = (used.get(clue) ?? 0) + 1;
      used.set(clue, times);
      // The fifth "cost" column says little more than the first.
      score += clue.weight / times;
      found.push(header);
    }
    const hint = Math.max(
      0,
      ...hints.map((text) => clues.find(({ words }) => holdsRun(text.words, words))?.weight ?? 0),
    );
    return { kind, score: score === 0 ? 0 : score + NAME_WORTH * hint, headers: found };
  }).sort((a, b) => b.score - a.score);
}

/** True when all words of a clue stand in the header, in any order. */
function holdsRun(words: readonly string[], clue: readonly string[]): boolean {
  return clue.length > 0 && clue.every((word) => words.includes(word));
}

import type { Template } from "../../templates/template";
import { headerText } from "../match/header-text";
import { scoreHeader } from "../match/header-score";
import { phraseBook, wordsKey } from "../match/phrases";
import type { PhraseBook } from "../match/phrases";
import { KINDS } from "./kinds";

/** Which texts are headers that we know. */
export interface Vocabulary {
  /** 1 for a field's name or synonym, 0.5 for a short text with a word that tells a kind of table, else 0. Quick. */
  known(text: string): number;
  /** 0–1: the best agreement with any field of any template. Slower, and remembered. */
  score(text: string): number;
}

/** Words that are proof enough in a short header; the first word of each finds it. */
const CLUES: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const clues = new Map<string, (readonly string[])[]>();
  for (const kind of KINDS)
    for (const [text, weight] of kind.words) {
      const { words } = headerText(text);
      const [first] = words;
      if (first !== undefined && weight >= 1) clues.set(first, [...(clues.get(first) ?? []), words]);
    }
  return clues;
})();

const hasClue = (words: readonly string[]): boolean =>
  words.length <= 8 &&
  words.some((word) => CLUES.get(word)?.some((clue) => clue.every((other) => words.includes(other))));

const vocabularies = new WeakMap<readonly Template[], Vocabulary>();
/** A bound on the texts that are remembered: cells that are no headers come by too. */
const MOST_REMEMBERED = 20_000;

/** The vocabulary of some templates, made once for the same ones. */
export function vocabularyOf(templates: readonly Template[]): Vocabulary {
  const known = vocabularies.get(templates);
  if (known) return known;
  const made = makeVocabulary(templates);
  vocabularies.set(templates, made);
  return made;
}

function makeVocabulary(templates: readonly Template[]): Vocabulary {
  const books = templates.map(phraseBook);
  const known = new Map<string, number>();
  const scores = new Map<string, number>();
  const remembered = (memory: Map<string, number>, text: string, work: () => number): number => {
    const before = memory.get(text);
    if (before !== undefined) return before;
    const score = work();
    if (memory.size >= MOST_REMEMBERED) memory.clear();
    memory.set(text, score);
    return score;
  };
  return {
    known: (text) => remembered(known, text, () => knownScore(text, books)),
    score: (text) => remembered(scores, text, () => bestScore(text, books)),
  };
}

/** Headers with a definition in brackets can be long; what stands before the brackets must still be short. */
const LONGEST = 90;

function knownScore(text: string, books: readonly PhraseBook[]): number {
  if (text.length > 400 || !/\p{L}|#/u.test(text)) return 0;
  const header = headerText(text);
  if (header.plain.length > LONGEST) return 0;
  const key = wordsKey(header.words);
  const isField = books.some(
    (book) =>
      book.byText.has(header.full) || book.byText.has(header.plain) || (key !== "" && book.byWords.has(key)),
  );
  return isField ? 1 : hasClue(header.words) ? 0.5 : 0;
}

function bestScore(text: string, books: readonly PhraseBook[]): number {
  if (text.length > 400 || !/\p{L}|#/u.test(text)) return 0;
  const header = headerText(text);
  if (header.plain.length > LONGEST) return 0;
  return Math.max(0, ...books.map((book) => scoreHeader(header, book)[0]?.score ?? 0));
}

import type { Field, FieldId, Template } from "../../templates/template";
import { headerText } from "./header-text";
import { foreignNames } from "./languages/languages";

/** One name of a field, taken apart. */
export interface Phrase {
  readonly field: Field;
  /** The name as it stands in the template. */
  readonly text: string;
  readonly own: boolean;
  readonly full: string;
  readonly plain: string;
  readonly words: readonly string[];
  readonly wordSet: ReadonlySet<string>;
}

/** All names of a template's fields, indexed for matching. */
export interface PhraseBook {
  readonly template: Template;
  readonly phrases: readonly Phrase[];
  /** Phrases by their whole text and by their words in alphabetical order. */
  readonly byText: ReadonlyMap<string, readonly Phrase[]>;
  readonly byWords: ReadonlyMap<string, readonly Phrase[]>;
  /** Phrases that hold a word. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** How much a word says: 1 when one field alone uses it, less the more do. */
  readonly weights: ReadonlyMap<string, number>;
  readonly wordsOf: ReadonlyMap<FieldId, ReadonlySet<string>>;
  /** Words that name the register itself (`project`), which say nothing inside it. */
  readonly nouns: ReadonlySet<string>;
  /** How much each phrase's words say together. */
  readonly weightOf: ReadonlyMap<Phrase, number>;
  /** For words that were misspelled before: what they nearly are, or undefined. */
  readonly mended: Map<string, string | undefined>;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

export const wordsKey = (words: readonly string[]): string => [...new Set(words)].sort().join(" ");

/** What else people call the entries of a register. */
const OTHER_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["projects", ["program", "initiative", "job", "scheme"]],
  ["risks", ["threat"]],
]);

/** What a word that no field uses says of a header, and one that only names the register. */
const STRANGE = 0.8;
const NOUN = 0.15;

/** How much a word says inside a register. */
export const weightOfWord = (
  word: string,
  nouns: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number => (nouns.has(word) ? NOUN : (weights.get(word) ?? STRANGE));

function weightTogether(
  words: Iterable<string>,
  nouns: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let sum = 0;
  for (const word of words) sum += weightOfWord(word, nouns, weights);
  return sum;
}

const books = new WeakMap<Template, PhraseBook>();

/** The phrase book of a template, made once. Calculated fields are in it, so that a column they replace is recognised. */
export function phraseBook(template: Template): PhraseBook {
  const known = books.get(template);
  if (known) return known;
  const book = makeBook(template);
  books.set(template, book);
  return book;
}

function makeBook(template: Template): PhraseBook {
  const phrases = template.fields.flatMap((field) =>
    [field.header, ...field.synonyms, ...foreignNames(template.id, field.id)].map((text, index): Phrase => {
      const { full, plain, words } = headerText(text);
      return { field, text, own: index === 0, full, plain, words, wordSet: new Set(words) };
    }),
  );
  const byText = new Map<string, Phrase[]>();
  const byWords = new Map<string, Phrase[]>();
  const byWord = new Map<string, Phrase[]>();
  const wordsOf = new Map<FieldId, Set<string>>();
  for (const phrase of phrases) {
    push(byText, phrase.full, phrase);
    if (phrase.words.length > 0) push(byWords, wordsKey(phrase.words), phrase);
    const words = wordsOf.get(phrase.field.id) ?? new Set<string>();
    wordsOf.set(phrase.field.id, words);
    for (const word of new Set(phrase.words)) {
      push(byWord, word, phrase);
      words.add(word);
    }
  }
  const weights = new Map<string, number>();
  for (const [word, users] of byWord)
    weights.set(word, 1 / Math.sqrt(new Set(users.map((phrase) => phrase.field.id)).size));
  const nouns = new Set(headerText(`${template.singular} ${template.name}`).words);
  for (const word of OTHER_NOUNS.get(template.id) ?? []) nouns.add(word);
  const weightOf = new Map(
    phrases.map((phrase) => [phrase, weightTogether(phrase.wordSet, nouns, weights)] as const),
  );
  return {
    template,
    phrases,
    byText,
    byWords,
    byWord,
    weights,
    wordsOf,
    nouns,
    weightOf,
    mended: new Map(),
  };
}

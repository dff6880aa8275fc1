import { distance } from "fastest-levenshtein";
import type { Field } from "../../templates/template";
import type { HeaderText } from "./header-text";
import { isScale } from "./field-kinds";
import { weightOfWord, wordsKey } from "./phrases";
import type { Phrase, PhraseBook } from "./phrases";

/** How a header and a field's names agree, by the words alone. */
export interface HeaderScore {
  readonly field: Field;
  /** 0–1. */
  readonly score: number;
  readonly how: "own" | "synonym" | "words" | "near" | "inside" | "part" | "overlap";
  /** The name of the field that came nearest. */
  readonly phrase: string;
}

/** What each kind of agreement is worth before content is looked at. */
const WORTH = {
  own: 1,
  synonym: 0.98,
  /** The same words without what is in brackets, or in another order or number. */
  bare: 0.97,
  words: 0.95,
  withCost: 0.93,
  percent: 0.985,
  colour: 0.88,
  oneOfTwo: 0.8,
  /** A whole name with words that add nothing. */
  harmless: 0.88,
  /** A whole name with words that may change its meaning: never more than a question. */
  inside: 0.74,
  near: 0.82,
  nearText: 0.72,
} as const;

/** Words that do not change what a header is about, whatever the field. */
const HARMLESS: ReadonlySet<string> = new Set(
  "full official main key detail details info information field please enter select mandatory optional required applicable if any dd mm yy yyyy yes yesno y n drop down list value text 1 5 current overall".split(
    " ",
  ),
);
/** Words that tell one date or amount from another, so that they never are harmless there. */
const TELLING: ReadonlySet<string> = new Set(["current", "overall"]);

const COLOUR_WORDS: ReadonlySet<string> = new Set(["health", "status", "confidence"]);
const MONEY_NOUNS: ReadonlySet<string> = new Set([
  "finance",
  "financial",
  "money",
  "cost",
  "amount",
  "value",
]);

/** What a header with a unit may leave out or say twice: that it is about money. */
function moneyNames(words: readonly string[]): readonly (readonly string[])[] {
  const others = words.filter((word) => !MONEY_NOUNS.has(word));
  return others.length === 0 ? [] : [[...words, "cost"], others, [...others, "cost"]];
}

/** Every field of the book that the header may name, best first, with at most one entry a field. */
export function scoreHeader(header: HeaderText, book: PhraseBook): readonly HeaderScore[] {
  const best = new Map<string, HeaderScore>();
  const offer = (phrase: Phrase, score: number, how: HeaderScore["how"]): void => {
    const known = best.get(phrase.field.id);
    if (!known || score > known.score)
      best.set(phrase.field.id, { field: phrase.field, score, how, phrase: phrase.text });
  };
  for (const phrase of book.byText.get(header.full) ?? [])
    offer(phrase, phrase.own ? WORTH.own : WORTH.synonym, phrase.own ? "own" : "synonym");
  for (const phrase of book.byText.get(header.plain) ?? [])
    offer(phrase, phrase.own ? 0.99 : WORTH.bare, phrase.own ? "own" : "synonym");
  for (const words of [header.words, header.fullWords])
    for (const phrase of book.byWords.get(wordsKey(words)) ?? []) offer(phrase, WORTH.words, "words");
  // `Prob. (%)` is a percentage even where a step from 1 to 5 has the same name.
  if (header.percent)
    for (const phrase of book.byWords.get(wordsKey([...header.words, "%"])) ?? [])
      if (phrase.field.type === "percent") offer(phrase, WORTH.percent, "words");
  // `Forecast (£m)` is a forecast cost: the unit says what the words leave out.
  if (header.unit !== undefined || header.currency !== undefined)
    for (const words of moneyNames(header.words))
      for (const phrase of book.byWords.get(wordsKey(words)) ?? [])
        if (phrase.field.type === "money") offer(phrase, WORTH.withCost, "words");
  // `Health: time` and `RAG schedule` name the same colour.
  const colour = header.words.map((word) => (COLOUR_WORDS.has(word) ? "rag" : word));
  if (colour.some((word, index) => word !== header.words[index]))
    for (const phrase of book.byWords.get(wordsKey(colour)) ?? [])
      if (phrase.field.list === "rag") offer(phrase, WORTH.colour, "words");
  // What the register calls its rows by comes first of several names.
  const several = namesOfSeveral(header, book);
  for (const phrase of several)
    offer(phrase, phrase.field.id === book.template.label ? WORTH.oneOfTwo : WORTH.nearText, "inside");
  for (const words of withoutInitials(header, book))
    for (const phrase of book.byWords.get(wordsKey(words)) ?? [])
      if (phrase.words.length > 1) offer(phrase, WORTH.harmless, "inside");
  if (header.words.length > 0 && several.length === 0) offerPartial(header, book, offer);
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** `GMPP Project ID` without the initials of whoever gives the number; initials that mean something in the register stay. */
function withoutInitials(header: HeaderText, book: PhraseBook): readonly (readonly string[])[] {
  const [first] = header.initials;
  if (first === undefined || header.words[0] !== first || book.byWord.has(first)) return [];
  return [header.words.slice(1)];
}

/** The names in `Workstream / Project` when its parts name different fields, so that no part may pass for the whole; else none. */
function namesOfSeveral(header: HeaderText, book: PhraseBook): readonly Phrase[] {
  const named = header.parts.map((words) => book.byWords.get(wordsKey(words)) ?? []);
  if (named.length < 2 || named.some((phrases) => phrases.length === 0)) return [];
  const fields = named.map((phrases) => new Set(phrases.map((phrase) => phrase.field.id)));
  const shared = [...(fields[0] ?? [])].some((id) => fields.every((others) => others.has(id)));
  return shared ? [] : named.flat();
}

function offerPartial(
  header: HeaderText,
  book: PhraseBook,
  offer: (phrase: Phrase, score: number, how: HeaderScore["how"]) => void,
): void {
  const mended = header.words.map((word) =>
    book.byWord.has(word) ? word : (mendedWord(word, book) ?? word),
  );
  const slips = mended.filter((word, index) => word !== header.words[index]).length;
  if (slips > 0)
    for (const phrase of book.byWords.get(wordsKey(mended)) ?? [])
      offer(
        phrase,
        phrase.field.type === "text" || phrase.field.type === "longText" ? WORTH.nearText : WORTH.near,
        "near",
      );
  const seen = new Set<Phrase>();
  const unique = new Set(mended);
  let total = 0;
  for (const word of unique) total += weightOfWord(word, book.nouns, book.weights);
  for (const word of unique)
    for (const phrase of book.byWord.get(word) ?? []) {
      if (seen.has(phrase)) continue;
      seen.add(phrase);
      const partial = partialScore(unique, total, phrase, book);
      if (partial) offer(phrase, partial.score * (slips > 0 ? 0.9 : 1), partial.how);
    }
}

function partialScore(
  unique: ReadonlySet<string>,
  total: number,
  phrase: Phrase,
  book: PhraseBook,
): { score: number; how: HeaderScore["how"] } | undefined {
  let shared = 0;
  for (const word of phrase.wordSet)
    if (unique.has(word)) shared += weightOfWord(word, book.nouns, book.weights);
  if (shared === 0) return undefined;
  const covered = shared / (book.weightOf.get(phrase) ?? shared);
  const spoken = shared / total;
  if (covered > 0.999) {
    const extra = [...unique].filter((word) => !phrase.wordSet.has(word));
    if (extra.every((word) => isHarmless(word, phrase, book)))
      return { score: WORTH.harmless, how: "inside" };
    return { score: Math.min(WORTH.inside, 0.45 + 0.35 * spoken), how: "inside" };
  }
  if (spoken > 0.999) return { score: 0.3 + 0.4 * covered, how: "part" };
  return { score: 0.6 * ((2 * covered * spoken) / (covered + spoken)), how: "overlap" };
}

/** Words that repeat what the field or the register is called, or that only say how to fill the column in. */
function isHarmless(word: string, { field, wordSet }: Phrase, book: PhraseBook): boolean {
  const isForecast = wordSet.has("forecast") || wordSet.has("estimated") || wordSet.has("projected");
  if (book.nouns.has(word)) return true;
  if (book.wordsOf.get(field.id)?.has(word) && !CHANGES_MEANING.has(word)) return true;
  if (isScale(field) && HARMLESS_ON_SCALES.has(word)) return true;
  if (field.list === "rag" && PRESENT.has(word)) return true;
  if (FRESH.has(word) && (field.type === "longText" || isForecast)) return true;
  if (!HARMLESS.has(word)) return false;
  return !(TELLING.has(word) && (field.type === "date" || field.type === "money" || field.type === "number"));
}

/** Words that say of a colour that it is the present one; `last` is not among them. */
const PRESENT: ReadonlySet<string> = new Set("month week period quarter now latest today".split(" "));

/** Words that say only that a forecast or a remark is the present one. */
const FRESH: ReadonlySet<string> = new Set("current latest new recent general".split(" "));

/** Words that say of a step on a scale only that it is one. */
const HARMLESS_ON_SCALES: ReadonlySet<string> = new Set(
  "level rate rating scale low high score 2 3 4 10 number very".split(" "),
);

/** Words that split one idea into several fields: never taken as a repetition. */
const CHANGES_MEANING: ReadonlySet<string> = new Set(
  "baseline planned plan forecast actual original latest revised current expected approved projected residual inherent gross net target start finish end low high minimum maximum min max last next owner date reason cause".split(
    " ",
  ),
);

function mendedWord(word: string, book: PhraseBook): string | undefined {
  if (book.mended.has(word)) return book.mended.get(word);
  const near = nearWord(word, book);
  if (book.mended.size < MOST_MENDED) book.mended.set(word, near);
  return near;
}

/** A bound on what is remembered, for texts that are no headers come by too. */
const MOST_MENDED = 5_000;

/** A word of the book one slip of typing away (two in long words), when only one is that near. */
function nearWord(word: string, book: PhraseBook): string | undefined {
  if (word.length < 6 || /\d/.test(word)) return undefined;
  const allowed = word.length >= 10 ? 2 : 1;
  const near = [...book.byWord.keys()].filter(
    (known) =>
      known.length >= 6 &&
      known.charAt(0) === word.charAt(0) &&
      Math.abs(known.length - word.length) <= allowed &&
      distance(known, word) <= allowed,
  );
  return near.length === 1 ? near[0] : undefined;
}

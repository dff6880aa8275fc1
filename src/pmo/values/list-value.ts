import { distance } from "fastest-levenshtein";
import type { ListItem } from "../templates/template";
import { isPlaceholder } from "./placeholders";
import { MISSING, read, trouble } from "./reading";
import type { Reading } from "./reading";
import { folded, tidy } from "./text";

/** A list made ready for reading many cells: its values and their other words, folded. */
export interface ListReader {
  readonly values: readonly string[];
  readonly byWord: ReadonlyMap<string, string>;
}

/** Prepares a list; where two values claim one word, the first keeps it. */
export function listReader(items: readonly ListItem[]): ListReader {
  const byWord = new Map<string, string>();
  for (const item of items) byWord.set(folded(item.value), item.value);
  for (const item of items)
    for (const word of item.synonyms) {
      const key = folded(word);
      if (!byWord.has(key)) byWord.set(key, item.value);
    }
  return { values: items.map((item) => item.value), byWord };
}

/** `3 - Amber`, `2. Plan`, `G: Green`: a short code before the word. */
const CODED = /^[[(]?(?:\w{1,2}[\])]?\s*[-–—.:=)]|\d{1,2}[\])]?\s)\s*(\p{L}.*)$/u;
/** `Amber (3)`, `Green [G]`: a short code after it. */
const CODE_AFTER = /^(.*\p{L})\s*[-–—:]?\s*[[(]\s*\w{1,2}\s*[\])]$/u;

/** The list value of a text: the value itself or another word for it, alone or with a short code. */
export function listValueOf(text: string, list: ListReader): string | undefined {
  const plain = tidy(text);
  if (plain.length > 60) return undefined;
  const direct = list.byWord.get(folded(plain));
  if (direct !== undefined) return direct;
  const coded = CODED.exec(plain)?.[1] ?? CODE_AFTER.exec(plain)?.[1];
  return coded === undefined ? undefined : list.byWord.get(folded(coded));
}

/** Reads a cell of a list field; a text outside the list comes back with the nearest value where there is one. */
export function parseListValue(text: string, list: ListReader): Reading<string> {
  const value = listValueOf(text, list);
  if (value !== undefined) return read(value);
  if (isPlaceholder(text) || tidy(text) === "") return MISSING;
  const nearest = nearestValue(text, list);
  return trouble(nearest === undefined ? { kind: "not-in-list" } : { kind: "not-in-list", nearest });
}

/** The value that a text may have meant: named at its beginning, or one slip of typing away. */
export function nearestValue(text: string, list: ListReader): string | undefined {
  const plain = folded(text);
  if (plain === "") return undefined;
  const named = [...list.byWord.keys()]
    .filter((word) => word.length >= 3 && plain.startsWith(`${word} `))
    .sort((a, b) => b.length - a.length)[0];
  if (named !== undefined) return list.byWord.get(named);
  if (plain.length < 4 || plain.length > 40) return undefined;
  const allowed = plain.length >= 8 ? 2 : 1;
  const near = [...list.byWord.keys()]
    .filter((word) => Math.abs(word.length - plain.length) <= allowed)
    .map((word) => ({ word, slips: distance(word, plain) }))
    .filter(({ slips }) => slips <= allowed)
    .sort((a, b) => a.slips - b.slips);
  const values = new Set(
    near.filter(({ slips }) => slips === near[0]?.slips).map(({ word }) => list.byWord.get(word)),
  );
  return values.size === 1 ? [...values][0] : undefined;
}

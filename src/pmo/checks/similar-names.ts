import { distance } from "fastest-levenshtein";

/** Words that say nothing about which project it is. */
const FILLERS: ReadonlySet<string> = new Set([
  "project",
  "programme",
  "program",
  "the",
  "a",
  "an",
  "of",
  "for",
  "and",
]);

/** Names are compared without case, punctuation and filler words. */
export const nameKey = (name: string): string =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !FILLERS.has(word))
    .join(" ");

/** The numbers in a name: `Wave 1` and `Wave 2` are different however alike they look. */
const numbersOf = (key: string): string => (key.match(/\d+|\b[ivx]+\b|\b[a-z]\b/g) ?? []).join(" ");

/** A piece that more names share than this tells nothing. */
const TOO_COMMON = 500;

/** 1 for equal names, less by the share of letters to be changed. */
export const similarity = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
};

/** Two names and how alike they are. */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/**
 * All pairs of names at least `threshold` alike, by their place in the list. Two names so alike differ in few letters; cut into
 * one piece more than that, one of them has a piece that stands unchanged in the other, near its old place. So only names that
 * share a piece are compared (the Pass-Join method; Li, Deng, Wang and Feng, VLDB 2011). A piece that more than `TOO_COMMON`
 * names share is passed over, so that thousands of names with one ending cost no more than others.
 */
export function similarPairs(names: readonly string[], threshold: number): SimilarPair[] {
  const keys = names.map(nameKey);
  // Names of different numbers are never alike, so that each set of numbers is looked at by itself.
  const groups = new Map<string, number[]>();
  keys.forEach((key, place) => {
    if (key === "") return;
    const numbers = numbersOf(key);
    const group = groups.get(numbers);
    if (group) group.push(place);
    else groups.set(numbers, [place]);
  });
  const pairs = [...groups.values()].flatMap((group) =>
    group.length < 2 ? [] : pairsWithin(group, keys, threshold),
  );
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

function pairsWithin(group: readonly number[], keys: readonly string[], threshold: number): SimilarPair[] {
  const keyOf = (place: number): string => keys[place] ?? "";
  const shortestFirst = [...group].sort((a, b) => keyOf(a).length - keyOf(b).length || a - b);
  const pieces = new Map<string, number[]>();
  const pairs: SimilarPair[] = [];
  for (const place of shortestFirst) {
    const key = keyOf(place);
    for (const other of candidates(pieces, key, threshold)) {
      const alike = similarity(keyOf(other), key);
      if (alike >= threshold)
        pairs.push({ first: Math.min(place, other), second: Math.max(place, other), similarity: alike });
    }
    addPieces(pieces, key, place, threshold);
  }
  return pairs;
}

/** The letters that may differ between names of which the longer has this length. */
const edits = (longer: number, threshold: number): number => Math.floor((1 - threshold) * longer + 1e-9);

/** The pieces into which a name is cut: one more than may differ from the longest name that can be alike. */
const pieceCount = (length: number, threshold: number): number =>
  Math.min(length, edits(Math.floor(length / threshold + 1e-9), threshold) + 1);

/** Where the piece of this number begins. */
const pieceStart = (length: number, count: number, piece: number): number =>
  Math.floor((piece * length) / count);

function addPieces(pieces: Map<string, number[]>, key: string, place: number, threshold: number): void {
  const count = pieceCount(key.length, threshold);
  for (let piece = 0; piece < count; piece++) {
    const start = pieceStart(key.length, count, piece);
    const text = key.slice(start, pieceStart(key.length, count, piece + 1));
    const id = `${key.length}:${piece}:${text}`;
    const places = pieces.get(id);
    if (places) places.push(place);
    else pieces.set(id, [place]);
  }
}

/** The shorter names that share a piece with this one. */
function candidates(pieces: ReadonlyMap<string, number[]>, key: string, threshold: number): Set<number> {
  const found = new Set<number>();
  const shift = edits(key.length, threshold);
  for (let length = key.length - shift; length <= key.length; length++) {
    const count = pieceCount(length, threshold);
    for (let piece = 0; piece < count; piece++) {
      const start = pieceStart(length, count, piece);
      const size = pieceStart(length, count, piece + 1) - start;
      for (let at = Math.max(0, start - shift); at <= Math.min(key.length - size, start + shift); at++) {
        const places = pieces.get(`${length}:${piece}:${key.slice(at, at + size)}`);
        if (places && places.length <= TOO_COMMON) for (const place of places) found.add(place);
      }
    }
  }
  return found;
}

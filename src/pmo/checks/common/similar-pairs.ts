import { NameIndex } from "./name-index";
import { nameKey } from "./similar-names";

/** Two names and how alike they are. */
export interface SimilarPair {
  readonly first: number;
  readonly second: number;
  readonly similarity: number;
}

/** All pairs of names at least `threshold` alike, by their place in the list. */
export function similarPairs(names: readonly string[], threshold: number): SimilarPair[] {
  const index = new NameIndex(threshold);
  const keys = names.map(nameKey);
  const pairs: SimilarPair[] = [];
  for (const place of shortestFirst(keys)) {
    const key = keys[place] ?? "";
    for (const { place: other, similarity } of index.alike(key))
      pairs.push({ first: Math.min(place, other), second: Math.max(place, other), similarity });
    index.add(place, key);
  }
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

/** The places of keys in a list, shortest first, in which order the fewest pieces are looked up; empty ones are like nothing. */
export const shortestFirst = (keys: readonly string[]): number[] =>
  keys
    .map((_, place) => place)
    .filter((place) => keys[place] !== "")
    .sort((a, b) => (keys[a]?.length ?? 0) - (keys[b]?.length ?? 0) || a - b);

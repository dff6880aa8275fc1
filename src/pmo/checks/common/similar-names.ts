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

/** 1 for equal names, less by the share of letters to be changed. */
export const similarity = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
};

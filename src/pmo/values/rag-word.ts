import type { ListReader } from "./list-value";
import { listValueOf, nearestValue } from "./list-value";
import { isPlaceholder } from "./placeholders";
import { MISSING, read, trouble } from "./reading";
import type { Reading } from "./reading";
import { folded, tidy } from "./text";

/** Colours as words, letters and signs, in the languages and marks met in status columns. */
const COLOURS: ReadonlyMap<string, string> = new Map([
  ["red", "Red"],
  ["amber", "Amber"],
  ["yellow", "Amber"],
  ["orange", "Amber"],
  ["green", "Green"],
  ["grey", "Grey"],
  ["gray", "Grey"],
  ["blue", "Blue"],
]);

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/🔴|🟥|❤️/gu, " red "],
  [/🟠|🟡|🟧|🟨/gu, " amber "],
  [/🟢|🟩|💚/gu, " green "],
  [/🔵|🟦/gu, " blue "],
  [/⚪|⚫|⬜|⬛/gu, " grey "],
];

/**
 * Reads a RAG cell: a value of the list, another word for it, coloured signs, or one or two colours with nothing else
 * (`Amber / Red`, `RED!`). Colours inside a remark come back as the nearest value only.
 */
export function parseRag(text: string, list: ListReader): Reading<string> {
  const plain = tidy(text);
  if (plain.length > 60) return trouble(nearestTrouble(plain, list));
  const signs = SIGNS.reduce((changed, [sign, word]) => changed.replace(sign, word), plain);
  const direct = listValueOf(signs, list);
  if (direct !== undefined) return read(direct);
  if (plain === "" || isPlaceholder(plain)) return MISSING;
  const words = folded(signs).split(" ");
  const colours = [...new Set(words.flatMap((word) => COLOURS.get(word) ?? []))];
  const onlyColours = words.every((word) => COLOURS.has(word) || FILLERS.has(word));
  const value = onlyColours ? mixed(colours) : undefined;
  const known = value === undefined ? undefined : list.byWord.get(folded(value));
  return known === undefined ? trouble(nearestTrouble(plain, list)) : read(known);
}

const FILLERS: ReadonlySet<string> = new Set([
  "rag",
  "status",
  "rating",
  "overall",
  "rated",
  "and",
  "to",
  "or",
]);

/** One colour as it is; red or green beside amber as the list's half steps. */
function mixed(colours: readonly string[]): string | undefined {
  if (colours.length === 1) return colours[0];
  if (colours.length !== 2 || !colours.includes("Amber")) return undefined;
  return colours.includes("Red") ? "Amber/Red" : colours.includes("Green") ? "Amber/Green" : undefined;
}

function nearestTrouble(text: string, list: ListReader): { kind: "not-in-list"; nearest?: string } {
  const nearest = nearestValue(text, list);
  return nearest === undefined ? { kind: "not-in-list" } : { kind: "not-in-list", nearest };
}

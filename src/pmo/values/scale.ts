import type { ListReader } from "./list-value";
import { numberIn } from "./number-text";
import type { DecimalMark } from "./number-text";
import { isPlaceholder } from "./placeholders";
import { MISSING, read, trouble } from "./reading";
import type { Reading } from "./reading";
import { folded, tidy } from "./text";

/** How a cell of a 1–5 scale says its step. */
export type ScaleReading =
  | { readonly by: "number"; readonly number: number }
  | { readonly by: "word"; readonly step: number }
  | { readonly by: "percent"; readonly share: number };

/** Upper ends of the five steps of a probability: very low to 10%, low to 30%, medium to 50%, high to 70%, very high above. */
export const PROBABILITY_STEPS = [0.1, 0.3, 0.5, 0.7] as const;

/** The step (1–5) of a probability as a share. */
export const stepOfShare = (share: number): number =>
  1 + PROBABILITY_STEPS.filter((end) => share > end + 1e-9).length;

const LED_BY_NUMBER = /^[[(]?(\d{1,2})[\])]?\s*(?:[-–—:.=)]|\s)\s*\p{L}.*$/u;
const FOLLOWED_BY_NUMBER = /^\p{L}.*?\s*[-–—:=]?\s*[[(]\s*(\d{1,2})\s*[\])]$/u;
const OUT_OF = /^(\d{1,2}(?:[.,]\d)?)\s*(?:\/|of|out of)\s*5$/i;
const SHARE_RANGE = /^[<>≤≥~]*\s*(\d{1,3}(?:[.,]\d+)?)\s*%?\s*(?:[-–—]|to|and)\s*(\d{1,3}(?:[.,]\d+)?)\s*%$/i;
const SHARE_BOUND =
  /^(<|>|≤|≥|<=|>=|under|over|below|above|less than|more than|up to|at least)?\s*(\d{1,3}(?:[.,]\d+)?)\s*%$/i;
const UPPER: ReadonlySet<string> = new Set(["<", "≤", "<=", "under", "below", "less than", "up to"]);

/** Reads `4`, `4 - likely`, `Likely (4)`, `4/5`, `high`, `75% to 100%`, `>70%`; ranges count by their middle. */
export function parseScale(text: string, words: ListReader, decimal: DecimalMark): Reading<ScaleReading> {
  const plain = tidy(text);
  if (plain === "") return MISSING;
  const number = numberIn(plain, decimal);
  if (number !== undefined) return read({ by: "number", number });
  const word = words.byWord.get(folded(plain));
  if (word !== undefined && /^[1-5]$/.test(word)) return read({ by: "word", step: Number(word) });
  if (isPlaceholder(plain)) return MISSING;
  const led = OUT_OF.exec(plain) ?? LED_BY_NUMBER.exec(plain) ?? FOLLOWED_BY_NUMBER.exec(plain);
  if (led && plain.length <= 60)
    return read({ by: "number", number: Number((led[1] ?? "").replace(",", ".")) });
  const share = shareIn(plain);
  return share === undefined ? trouble({ kind: "no-scale" }) : read({ by: "percent", share });
}

const toShare = (digits = ""): number => Number(digits.replace(",", ".")) / 100;

function shareIn(text: string): number | undefined {
  const range = SHARE_RANGE.exec(text);
  const bound = range ? null : SHARE_BOUND.exec(text);
  const share = range
    ? (toShare(range[1]) + toShare(range[2])) / 2
    : bound
      ? boundShare((bound[1] ?? "").toLowerCase(), toShare(bound[2]))
      : undefined;
  return share !== undefined && share >= 0 && share <= 1 ? share : undefined;
}

/** `>70%` lies between there and certainty, `<10%` between there and never. */
const boundShare = (word: string, share: number): number =>
  word === "" ? share : UPPER.has(word) ? share / 2 : (share + 1) / 2;

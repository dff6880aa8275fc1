import { CURRENCY_CODES, CURRENCY_SIGNS, MONEY_UNITS, SHARED_SIGNS } from "./currencies";

/** What stands around an amount or in brackets in a header: a currency, a unit, or both. */
export interface MoneyWords {
  /** 1,000 for `k`, 1,000,000 for `m`. */
  readonly unit?: number;
  /** ISO 4217; absent for signs of several currencies. */
  readonly currency?: string;
  /** True when only a sign that several currencies share names the currency: `$`, `¥`, dollars. */
  readonly shared?: true;
  /** True when there is a currency sign or code, known or not. */
  readonly signed: boolean;
}

/**
 * Reads text that is made of currency signs, codes and units only (`£m`, `US$ million`, `'000 AUD`, `($ M)`); undefined when
 * anything else is in it.
 */
export function moneyWords(text: string): MoneyWords | undefined {
  // German books write thousands of euros as `T€`, French ones as `milliers d'euros`.
  let rest = text
    .toLowerCase()
    .replace(/\bt(?=\s?(?:€|eur\b|chf\b))/g, "k")
    .replace(/\bd['’]/g, " ")
    .replace(/[()[\]'’`,.]/g, (mark) => (mark === "." ? "." : " "));
  let unit: number | undefined;
  let currency: string | undefined;
  let shared = false;
  let signed = false;
  for (;;) {
    rest = rest.replace(/^[\s./-]+/, "");
    if (rest === "") break;
    const code = /^[a-z]{3}(?![a-z])/.exec(rest)?.[0].toUpperCase();
    if (code !== undefined && CURRENCY_CODES.has(code)) {
      if (currency !== undefined && currency !== code && !shared) return undefined;
      currency = code;
      shared = false;
      signed = true;
      rest = rest.slice(3);
      continue;
    }
    const sign = CURRENCY_SIGNS.find(([word]) => startsWithWord(rest, word));
    if (sign) {
      shared ||= currency === undefined && SHARED_SIGNS.has(sign[0]);
      currency ??= sign[1];
      signed = true;
      rest = rest.slice(sign[0].length);
      continue;
    }
    const multiple = MONEY_UNITS.find(([word]) => startsWithWord(rest, word));
    if (!multiple || unit !== undefined) return undefined;
    unit = multiple[1];
    rest = rest.slice(multiple[0].length);
  }
  return {
    ...(unit === undefined ? {} : { unit }),
    ...(currency === undefined ? {} : { currency }),
    ...(shared ? { shared } : {}),
    signed,
  };
}

/** True when `text` begins with `word`, and a word of letters is not the beginning of a longer one, unless money words follow. */
function startsWithWord(text: string, word: string): boolean {
  if (!text.startsWith(word)) return false;
  const next = text.charAt(word.length);
  if (!/\p{L}/u.test(word.charAt(word.length - 1)) || !/\p{L}/u.test(next)) return true;
  // `k€` has a sign after its unit and `rm5m` a digit; `mAUD` is a unit and a code without a space.
  return word.length === 1 && CURRENCY_CODES.has(text.slice(word.length).trim().toUpperCase());
}

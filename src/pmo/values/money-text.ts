import { moneyWords } from "./money-words";
import { numberIn } from "./number-text";
import type { DecimalMark } from "./number-text";
import { isPlaceholder } from "./placeholders";
import { MISSING, read, trouble } from "./reading";
import type { Reading } from "./reading";
import { tidy, withoutMojibake } from "./text";

/** An amount as text says it. */
export interface Amount {
  /** In the text's own unit where it has one: 1.2 for `£1.2m`. */
  readonly amount: number;
  /** 1,000,000 for `£1.2m`; absent where the text names none. */
  readonly unit?: number;
  /** ISO 4217; absent where the text names none, or a sign of several currencies. */
  readonly currency?: string;
  /** True when only a sign that several currencies share names the currency. */
  readonly shared?: true;
  /** True when a currency sign or code is there. */
  readonly signed: boolean;
}

const NUMBER = /\d[\d.,'’ ]*(?:e[+-]?\d+)?|[.,]\d+/gi;
const ABOUT =
  /^(?:~|≈|c\.?|ca\.?|circa|about|approx\.?|approximately|around|est\.?|up to|over|under|<|>|≤|≥)\s*/i;
const NOTHING: ReadonlySet<string> = new Set(["nil", "zero", "nought"]);

/** Reads an amount of money with or without currency and unit; brackets or a minus make it negative. */
export function parseMoney(text: string, decimal: DecimalMark): Reading<Amount> {
  const plain = withoutMojibake(tidy(text));
  if (plain === "" || isPlaceholder(plain)) return MISSING;
  if (NOTHING.has(plain.toLowerCase())) return read({ amount: 0, signed: false });
  if (plain.length > 60) return trouble({ kind: "no-money" });
  const amount = amountIn(plain, decimal);
  if (amount) return read(amount);
  const about = plain.replace(ABOUT, "");
  const roughly = about === plain ? undefined : amountIn(about, decimal);
  if (roughly) return trouble({ kind: "approximate", amount: roughly.amount * (roughly.unit ?? 1) });
  return trouble(isRange(plain, decimal) ? { kind: "range" } : { kind: "no-money" });
}

function amountIn(text: string, decimal: DecimalMark): Amount | undefined {
  const numbers = [...text.matchAll(NUMBER)].filter((match) => !isUnitOfZeros(text, match));
  const [found] = numbers;
  if (!found || numbers.length !== 1) return undefined;
  const digits = found[0].replace(/[ ,.'’]+$/, "");
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + digits.length);
  const negative = sign(before, after);
  const value = numberIn(digits, decimal);
  if (value === undefined || negative === undefined) return undefined;
  // `CR01` is an id: a unit before the number needs a currency beside it (`£m 1.2`).
  if (moneyWords(before.replace(SIGNS, " "))?.signed === false && /\p{L}/u.test(before)) return undefined;
  const words = moneyWords(`${before.replace(SIGNS, " ")} ${after.replace(SIGNS, " ")}`);
  return words ? { amount: negative && value !== 0 ? -value : value, ...words } : undefined;
}

/** `£'000` and `000s` hold digits that are a unit. */
const isUnitOfZeros = (text: string, match: RegExpMatchArray): boolean =>
  /^000\s*$/.test(match[0]) &&
  (/['’]$/.test(text.slice(0, match.index)) || /^000\s*s/i.test(text.slice(match.index)));

const SIGNS = /[+\-\u2212]/g;

/** True for a negative amount, undefined where the signs make no sense. */
function sign(before: string, after: string): boolean | undefined {
  const minuses = (`${before}${after}`.match(/[-\u2212]/g) ?? []).length;
  const opensBefore = before.includes("(");
  const closesAfter = after.includes(")");
  // `242.985 ($m)` has its brackets after the number, `(1,200)` around it.
  const bracketed = opensBefore && closesAfter && !after.includes("(") && !before.includes(")");
  if (minuses > 1 || (bracketed && minuses > 0)) return undefined;
  return bracketed || minuses === 1;
}

function isRange(text: string, decimal: DecimalMark): boolean {
  const parts = text.split(/\s*(?:[-–—]|\bto\b)\s*/i);
  return parts.length === 2 && parts.every((part) => amountIn(part, decimal) !== undefined);
}

/** Prints an amount as people write it (`£1.2m`, `-$3,794,700`); `parseMoney` reads it back. */
export function printMoney(
  amount: number,
  money: { readonly sign?: string; readonly unit?: 1 | 1e3 | 1e6 | 1e9 } = {},
): string {
  const unit = money.unit ?? 1;
  const digits = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 }).format(Math.abs(amount) / unit);
  const suffix = unit === 1e3 ? "k" : unit === 1e6 ? "m" : unit === 1e9 ? "bn" : "";
  return `${amount < 0 && digits !== "0" ? "-" : ""}${money.sign ?? ""}${digits}${suffix}`;
}

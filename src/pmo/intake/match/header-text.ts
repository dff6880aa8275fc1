import { moneyWords } from "../../values/money-words";
import { tidy, unaccented, withoutMojibake } from "../../values/text";

/** A header taken apart, for matching. */
export interface HeaderText {
  /** All words in lower case, brackets included. */
  readonly full: string;
  /** The words without what stands in brackets and without units. */
  readonly plain: string;
  /** The words of `plain`, in one spelling and number, without articles. */
  readonly words: readonly string[];
  /** The words of `full`, likewise. */
  readonly fullWords: readonly string[];
  /** The first word in lower case when it stands in capitals, as an organisation's initials do; else empty. */
  readonly initials: readonly string[];
  /** The words of each part of `Workstream / Project`; empty where there is no stroke. */
  readonly parts: readonly (readonly string[])[];
  /** 1,000,000 for `(£m)`. */
  readonly unit?: number;
  /** ISO 4217, from a sign or code in the header. */
  readonly currency?: string;
  /** True when only a sign that several currencies share names it (`$`). */
  readonly sharedSign?: true;
  /** A percent sign or the word for it. */
  readonly percent: boolean;
  /** Days, weeks or months, as in `(days)`. */
  readonly duration?: "days" | "weeks" | "months";
}

const STOP: ReadonlySet<string> = new Set(
  "the a an of for to in and or is with as its your our this de du des la le les au aux et en sur und der die das dem den des von vom am im zum zur fur".split(
    " ",
  ),
);

/** Spellings and plurals that mean the same in a header. */
const SAME: ReadonlyMap<string, string> = new Map([
  ["programme", "program"],
  ["organisation", "organization"],
  ["organisational", "organizational"],
  ["centre", "center"],
  ["realised", "realized"],
  ["monetised", "monetized"],
  ["pct", "%"],
  ["percent", "%"],
  ["percentage", "%"],
  ["no", "number"],
  ["nr", "number"],
  ["num", "number"],
  ["#", "number"],
  ["dept", "department"],
  ["proj", "project"],
  ["desc", "description"],
  ["mgr", "manager"],
  ["prob", "probability"],
  ["est", "estimated"],
  ["exec", "executive"],
  ["dir", "director"],
  ["orig", "original"],
  ["rev", "revised"],
  ["fcst", "forecast"],
  ["bl", "baseline"],
  ["sev", "severity"],
  ["org", "organization"],
  ["pgm", "program"],
  ["ref", "reference"],
  ["identifier", "id"],
  ["ids", "id"],
  ["qtr", "quarter"],
  ["comp", "complete"],
  ["cmpl", "complete"],
  ["act", "actual"],
  ["strt", "start"],
  ["dt", "date"],
  ["nm", "name"],
  ["ld", "lead"],
  ["stat", "status"],
  ["mit", "mitigation"],
  ["prio", "priority"],
  ["tgt", "target"],
  ["amt", "amount"],
  ["lvl", "level"],
  ["curr", "current"],
  ["now", "current"],
  ["prev", "previous"],
  ["launch", "golive"],
]);

/** One spelling of a word: British and American, plural and singular. */
export function wordRoot(word: string): string {
  const same = SAME.get(word);
  if (same !== undefined) return same;
  if (word.length > 3 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  const single =
    word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  return SAME.get(single) ?? single;
}

/** Splits `latestProjectName`, `Project_ID` and `RAGStatus` into words; other punctuation becomes spaces. */
const spaced = (text: string): string =>
  unaccented(text)
    .replace(/\b[dl][’'](?=\p{L})/giu, "")
    .replace(/\bn[°º]|№/gi, " number ")
    .replace(/\byes\s*\/\s*no\b/gi, "yesno")
    .replace(/\bgo[\s-]live\b/gi, "golive")
    .replace(/\bimpact on (?:the )?(\p{L}+)/giu, "$1 impact")
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[’']s\b/g, "s")
    .replace(/[^\p{L}\p{N}%#]+/gu, " ")
    .replace(/%/g, " % ")
    .replace(/\s+/g, " ")
    .replace(/\bas (?:of|at)\b/g, "asof")
    .trim();

const rootsOf = (text: string): string[] =>
  text.split(" ").flatMap((word) => (word === "" || STOP.has(word) ? [] : [wordRoot(word)]));

/** Words in brackets that tell one date or amount from another, so that they belong to the name. */
const TELLING =
  /\b(?:min|max|minimum|maximum|low|high|likely|plan|planned|baseline|original|forecast|projected|actual|revised|last|previous|prior|now|new|ist|soll|prognose|neu|prevu|reel|estime)\b/i;
/** A unit in the midst of a header: `Cost impact £k (min)`. */
const INNER_UNIT = /(?:£|\$|€|us\$)\s?(?:k|m|mn|bn|'?000s?)(?![\p{L}\d])/iu;

const DURATION = /\b(day|week|month)s?\b/i;
const TRAILING_UNIT =
  /(?:[\s,:–-]+|\bin\s+)(?:£|\$|€|¥|₹|us\$|usd|gbp|eur)?\s*['’]?(?:millions?|thousands?|000s?|mn?|k|bn)\.?$/i;

const remembered = new Map<string, HeaderText>();
const MOST_REMEMBERED = 20_000;

/** Takes a header apart; lines, camelCase, brackets, units and mojibake are dealt with here. The same text is taken apart once. */
export function headerText(header: string): HeaderText {
  const known = remembered.get(header);
  if (known) return known;
  const text = takenApart(header);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(header, text);
  return text;
}

function takenApart(header: string): HeaderText {
  const whole = withoutMojibake(tidy(header))
    .replace(/(\p{L})\(s\)/gu, "$1s")
    .replace(/[([{]([^)\]}]*)[)\]}]/g, (bracketed, inside: string) =>
      TELLING.test(inside) && moneyWords(inside) === undefined && !/\d/.test(inside)
        ? ` ${inside} `
        : bracketed,
    );
  const brackets = [...whole.matchAll(/[([{]([^)\]}]*)[)\]}]?/g)].map((match) => match[1] ?? "");
  let outside = whole.replace(/[([{][^)\]}]*[)\]}]?/g, " ").trim();
  const inner = INNER_UNIT.exec(outside)?.[0];
  if (inner !== undefined && !outside.endsWith(inner))
    outside = outside.replace(inner, " ").replace(/\s+/g, " ");
  const trailing = TRAILING_UNIT.exec(outside);
  const units = [
    ...brackets,
    ...(inner === undefined ? [] : [inner]),
    ...(trailing ? [trailing[0].replace(/^[\s,:–-]+|^in\s+/i, "")] : []),
  ].flatMap((text) => moneyWords(text.replace(/^(?:in|all in)\s+/i, "")) ?? []);
  if (trailing && outside.length > trailing[0].length) outside = outside.slice(0, trailing.index);
  const signs = /[£€₹¥$]/.exec(outside)?.[0];
  const unit = units.find((words) => words.unit !== undefined)?.unit;
  const money =
    units.find((words) => words.currency !== undefined) ??
    (signs === undefined ? undefined : moneyWords(signs));
  const duration = brackets.map((text) => DURATION.exec(text)?.[1]).find((word) => word !== undefined);
  const full = spaced(whole);
  const plain = spaced(outside) === "" ? full : spaced(outside);
  return {
    full,
    plain,
    words: rootsOf(plain),
    fullWords: rootsOf(full),
    initials: /^\p{Lu}{3,6}(?=\s)/u.exec(outside)?.map((word) => wordRoot(word.toLowerCase())) ?? [],
    parts: outside.includes("/") ? outside.split("/").map((part) => rootsOf(spaced(part))) : [],
    percent: /%|\bper ?cent/i.test(whole),
    ...(unit === undefined ? {} : { unit }),
    ...(money?.currency === undefined ? {} : { currency: money.currency }),
    ...(money?.shared ? { sharedSign: money.shared } : {}),
    ...(duration === undefined
      ? {}
      : { duration: `${duration.toLowerCase()}s` as "days" | "weeks" | "months" }),
  };
}

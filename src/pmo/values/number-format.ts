import { moneyWords } from "./money-words";

/** What a cell's number format says about its number. */
export interface FormatMeaning {
  readonly kind: "general" | "date" | "time" | "percent" | "number" | "text";
  /** ISO 4217, from the sign or code in the format. */
  readonly currency?: string;
  /** True when only a sign that several currencies share names it. */
  readonly shared?: true;
  /** 1,000 for each comma after the last digit: what is shown is the value divided by it. */
  readonly scale: number;
}

const cache = new Map<string, FormatMeaning>();

/** Reads a number format of Excel; only its first section counts. */
export function formatMeaning(format: string): FormatMeaning {
  const known = cache.get(format);
  if (known) return known;
  const meaning = meaningOf(format);
  if (cache.size < 5_000) cache.set(format, meaning);
  return meaning;
}

function meaningOf(format: string): FormatMeaning {
  if (format === "" || /^(general|standard)$/i.test(format)) return { kind: "general", scale: 1 };
  if (format === "@") return { kind: "text", scale: 1 };
  const section = format.split(";")[0] ?? "";
  const currency = currencyIn(section);
  const bare = section
    .replace(/"[^"]*"/g, "")
    .replace(/\\./g, "")
    .replace(/_.|\*./g, "")
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, "");
  const scale = 1000 ** (/[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0);
  const kind = kindOf(bare);
  return currency === undefined || kind !== "number" ? { kind, scale } : { kind, scale, ...currency };
}

function kindOf(bare: string): FormatMeaning["kind"] {
  if (/%/.test(bare)) return "percent";
  const letters = bare.replace(/am\/pm|a\/p/gi, "h").replace(/general/gi, "");
  if (/[ydg]/i.test(letters) || (/m/i.test(letters) && !/[hs0#?]/i.test(letters))) return "date";
  if (/[hms]/i.test(letters)) return "time";
  return /[0#?]/.test(bare) ? "number" : "general";
}

/** The currency of `[$£-809]`, `[$AUD]`, `"£"` or a plain sign. */
function currencyIn(section: string): Pick<FormatMeaning, "currency" | "shared"> | undefined {
  const [, bracket, place] = /\[\$([^\]-]+)(-[0-9a-f]+)?\]/i.exec(section) ?? [];
  const quoted = [...section.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
  const plain = /[$£€¥₹₩]/.exec(section.replace(/\[[^\]]*\]/g, ""))?.[0];
  for (const text of [bracket, ...quoted, plain]) {
    const words = text === undefined ? undefined : moneyWords(text);
    if (words?.currency === undefined) continue;
    // The place in `[$$-409]` tells whose dollar it is: 409 is the United States.
    const shared = words.shared && place !== "-409";
    return shared ? { currency: words.currency, shared } : { currency: words.currency };
  }
  return undefined;
}

import { folded } from "../../values/text";

const TAIL = /^(.*\S)\s+of\s+(?:the\s+|an?\s+)?(\p{L}[\p{L} ]*?)\s*$/isu;

/**
 * The headers of a table without the words that several of them end in alike: where both the baseline and the forecast date are
 * `of approval point`, that is what the rows are, and tells no column from another.
 */
export function withoutSharedTails(headers: readonly string[]): readonly string[] {
  const tails = headers.map((header) => TAIL.exec(header));
  const times = new Map<string, number>();
  for (const tail of tails) {
    const words = folded(tail?.[2] ?? "");
    if (words !== "") times.set(words, (times.get(words) ?? 0) + 1);
  }
  return headers.map((header, index) => {
    const tail = tails[index];
    return tail && (times.get(folded(tail[2] ?? "")) ?? 0) >= 2 ? (tail[1] ?? header) : header;
  });
}

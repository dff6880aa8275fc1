import type { Template } from "../templates/template";
import type { AlikeRows } from "./near-duplicates";
import type { RegisterImport } from "./plan";
import type { NearDuplicate } from "./update";

/** Two rows that may be one, with the question about them. */
export interface AskedPair {
  readonly pair: AlikeRows;
  readonly question: NearDuplicate;
}

/** The questions that near-duplicates raise, with the answers that there are; the texts are keys and names. */
export function questionsOf(
  { id }: Template,
  incoming: RegisterImport,
  pairs: readonly AlikeRows[],
  known: (row: number) => string,
  fresh: (row: number) => string,
  answers: Readonly<Record<string, boolean>>,
): readonly AskedPair[] {
  return pairs.map((pair) => {
    const text = fresh(pair.fresh);
    const candidate =
      "known" in pair.with
        ? { text: known(pair.with.known), registerRow: pair.with.known + 1 }
        : { text: fresh(pair.with.fresh), sourceRow: incoming.rows.sourceRows[pair.with.fresh] ?? 0 };
    const question = [id, text, candidate.text].map((part) => part.toLowerCase()).join("|");
    const same = answers[question];
    return {
      pair,
      question: {
        id: question,
        sourceRow: incoming.rows.sourceRows[pair.fresh] ?? 0,
        text,
        candidate,
        similarity: pair.similarity,
        ...(same === undefined ? {} : { same }),
      },
    };
  });
}

/** Where each incoming row goes once near-duplicates are answered: into a row of the register, into another new one, or on its own. */
export function homesOf(
  recognized: readonly number[],
  questions: readonly AskedPair[],
): { readonly matched: readonly number[]; readonly into: ReadonlyMap<number, number> } {
  const matched = [...recognized];
  const into = new Map<number, number>();
  for (const { pair, question } of questions) {
    if (question.same !== true || matched[pair.fresh] !== -1 || into.has(pair.fresh)) continue;
    if ("known" in pair.with) matched[pair.fresh] = pair.with.known;
    else {
      const other = into.get(pair.with.fresh) ?? pair.with.fresh;
      if (matched[other] === -1) into.set(pair.fresh, other);
      else matched[pair.fresh] = matched[other] ?? -1;
    }
  }
  return { matched, into };
}

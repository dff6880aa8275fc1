import { TEMPLATES } from "../../templates/standard";
import { unaccented } from "../../values/text";
import { headerText } from "../match/header-text";
import { foreignNames, foreignNouns } from "../match/languages/languages";
import type { Kind } from "./kinds";

/** What a name in another language says for a kind of table when its field's own name says nothing. */
const LITTLE = 0.3;
/** And what one says that holds the word for the register's entries (`Risikobeschreibung`). */
const NOUN = 2.5;

let known: ReadonlySet<string> | undefined;

/** Names that English has too say no more for being foreign. */
function englishNames(): ReadonlySet<string> {
  known ??= new Set(
    TEMPLATES.flatMap(({ fields }) =>
      fields.flatMap(({ header, synonyms }) => [header, ...synonyms].map((name) => headerText(name).full)),
    ),
  );
  return known;
}

/** The names of a kind's fields in other languages, each worth what the field's own name says for the kind. */
export function foreignClues(
  { register }: Kind,
  worth: (words: readonly string[]) => number,
): readonly (readonly [words: readonly string[], weight: number])[] {
  const template = TEMPLATES.find(({ id }) => id === register);
  if (!template) return [];
  const english = englishNames();
  const nouns = foreignNouns(template.id).map((noun) => unaccented(noun));
  return template.fields.flatMap((field) =>
    foreignNames(template.id, field.id).flatMap((name) => {
      const text = headerText(name);
      if (text.words.length === 0 || english.has(text.full)) return [];
      const ownWorth = worth(headerText(field.header).words);
      const named = nouns.some((noun) => text.full.startsWith(noun));
      return [[text.words, Math.max(LITTLE, ownWorth, named ? NOUN : 0)] as const];
    }),
  );
}

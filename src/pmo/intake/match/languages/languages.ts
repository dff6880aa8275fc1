import { names } from "../../../templates/names";
import type { FieldId, ListId, ListItem, RegisterId } from "../../../templates/template";
import { GERMAN } from "./de";
import { MORE_ENGLISH } from "./en";
import { FRENCH } from "./fr";
import type { Language } from "./language";

/** The words that intake reads headers and list values in besides those of the templates. A new language is a file of words and a line here. */
export const LANGUAGES: readonly Language[] = [MORE_ENGLISH, FRENCH, GERMAN];

/** The names of a field in the other languages. */
export const foreignNames = (register: RegisterId, field: FieldId): readonly string[] =>
  LANGUAGES.flatMap(({ fields }) => names(fields[register]?.[field] ?? ""));

/** What the entries of a register are called in the other languages. */
export const foreignNouns = (register: RegisterId): readonly string[] =>
  LANGUAGES.flatMap(({ nouns }) => names(nouns[register] ?? ""));

/** The items of a list with their words in the other languages. */
export const withForeignWords = (list: ListId, items: readonly ListItem[]): readonly ListItem[] =>
  items.map((item) => {
    const words = LANGUAGES.flatMap(({ values }) => names(values[list]?.[item.value] ?? ""));
    return words.length === 0 ? item : { ...item, synonyms: [...item.synonyms, ...words] };
  });

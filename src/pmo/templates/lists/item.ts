import type { ListItem } from "../template";

/** A value of a list, with other words for it and a sentence that says when it applies. */
export const item = (value: string, synonyms: readonly string[] = [], meaning?: string): ListItem =>
  meaning === undefined ? { value, synonyms } : { value, synonyms, meaning };

import { listReader } from "../values/list-value";
import type { ListReader } from "../values/list-value";
import { withForeignWords } from "./match/languages/languages";
import type { Settings } from "../setup/settings";
import type { ListId, ListItem, Template } from "../templates/template";
import type { IntakeChoices } from "./plan";

/** What intake goes by besides the sheets. */
export interface IntakeOptions {
  /** The file's name, for provenance. */
  readonly file: string;
  readonly templates: readonly Template[];
  /** The allowed values as `PMO Setup` has them, with their other words. */
  readonly lists: IntakeLists;
  readonly settings: Pick<Settings, "currency" | "unit">;
  readonly choices?: IntakeChoices;
  /** Sheets that are ours, with the reason why they are passed over. */
  readonly skip?: ReadonlyMap<string, string>;
}

export type IntakeLists = Readonly<Record<ListId, { readonly items: readonly ListItem[] }>>;

/** The lists made ready for reading. */
export type ListReaders = Readonly<Record<ListId, ListReader>>;

const NO_VALUES: ListReader = { values: [], byWord: new Map() };

/** The reader of a list; one that knows no word where the program has no such list. */
export const readerOf = (lists: ListReaders, id: ListId | undefined): ListReader =>
  (id === undefined ? undefined : lists[id]) ?? NO_VALUES;

const made = new WeakMap<IntakeLists, ListReaders>();

/** Makes every list ready for reading, once for the same lists. */
export function listReaders(lists: IntakeLists): ListReaders {
  const before = made.get(lists);
  if (before) return before;
  const readers = Object.fromEntries(
    Object.entries(lists).map(([id, list]) => [id, listReader(withForeignWords(id, list.items))]),
  );
  made.set(lists, readers);
  return readers;
}

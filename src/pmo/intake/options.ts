import { listReader } from "../values/list-value";
import type { ListReader } from "../values/list-value";
import { withForeignWords } from "./match/languages/languages";
import type { CellValue } from "../values/cell";
import type { Settings } from "../setup/settings";
import type { FieldId, ListId, ListItem, RegisterId, Template } from "../templates/template";
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
  /** What `PMO Setup` remembers that values of sources stand for; it goes before the standard reading. */
  readonly conversions?: readonly RememberedConversion[];
  /** Sheets that are ours, with the reason why they are passed over. */
  readonly skip?: ReadonlyMap<string, string>;
}

/** What `PMO Setup` says that one value of a source stands for, in a field of a list or a scale. */
export interface RememberedConversion {
  readonly register: RegisterId;
  readonly field: FieldId;
  /** The file's name without what varies; undefined for every source. */
  readonly from?: string;
  /** As folded text. */
  readonly source: string;
  readonly value: CellValue;
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

import type { CellValue } from "../../values/cell";
import { listReader, listValueOf } from "../../values/list-value";
import type { Standards } from "../../templates/standards";
import type { ListId, ListItem } from "../../templates/template";

/** Reads a cell as a value of a list: the list's own spelling, or undefined where it has no such value. */
export type ReadListValue = (value: CellValue) => string | undefined;

/** Recognises values of lists by spelling and by synonym. Allowed values come from `PMO Setup`, synonyms from the standards. */
export class ListReaders {
  readonly #readers = new Map<ListId, ReadListValue>();
  readonly #values = new Map<ListId, ReadonlySet<CellValue>>();

  constructor(
    private readonly allowed: Readonly<Record<ListId, readonly string[]>>,
    private readonly standard: Standards["lists"],
  ) {}

  reader(list: ListId): ReadListValue {
    const known = this.#readers.get(list);
    if (known) return known;
    const made = this.#make(list);
    this.#readers.set(list, made);
    return made;
  }

  /** The values of a list in their own spelling: cells that hold one of them are read as they stand. */
  values(list: ListId): ReadonlySet<CellValue> {
    const known = this.#values.get(list);
    if (known) return known;
    const read = this.reader(list);
    const made = new Set<CellValue>();
    for (const { value } of this.#items(list)) if (read(value) === value) made.add(value);
    this.#values.set(list, made);
    return made;
  }

  /** The standard's own item where there is one: rules compare with its spelling. */
  #items(list: ListId): readonly ListItem[] {
    const items = this.standard[list]?.items ?? [];
    const allowed = this.allowed[list] ?? [];
    if (allowed.length === 0) return items;
    const standard = new Map(items.map((item) => [item.value.toLowerCase(), item]));
    return allowed.map((value) => standard.get(value.trim().toLowerCase()) ?? { value, synonyms: [] });
  }

  #make(list: ListId): ReadListValue {
    const reader = listReader(this.#items(list));
    // Cells repeat themselves: each spelling is worked out once.
    const seen = new Map<string, string | undefined>();
    return (cell) => {
      if (cell === null) return undefined;
      const text = typeof cell === "string" ? cell : String(cell);
      const value = seen.get(text);
      if (value !== undefined || seen.has(text)) return value;
      const found = listValueOf(text, reader);
      seen.set(text, found);
      return found;
    };
  }
}

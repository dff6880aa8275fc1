import type { CellValue } from "../values/cell";
import { listReader, listValueOf } from "../values/list-value";
import type { Standards } from "../templates/standards";
import type { ListId } from "../templates/template";

/** Reads a cell as a value of a list: the list's own spelling, or undefined where it has no such value. */
export type ReadListValue = (value: CellValue) => string | undefined;

/** Recognises values of lists by spelling and by synonym. Allowed values come from `PMO Setup`, synonyms from the standards. */
export class ListReaders {
  readonly #readers = new Map<ListId, ReadListValue>();

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

  #make(list: ListId): ReadListValue {
    const items = this.standard[list]?.items ?? [];
    const allowed = this.allowed[list] ?? [];
    const values = allowed.length > 0 ? allowed : items.map((item) => item.value);
    // The standard's own item where there is one: rules compare with its spelling.
    const reader = listReader(
      values.map(
        (value) =>
          items.find((item) => item.value.toLowerCase() === value.trim().toLowerCase()) ?? {
            value,
            synonyms: [],
          },
      ),
    );
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

import { KnownRows } from "./identity";
import type { Identity } from "./identity";
import { NamedRows } from "./near-duplicates";
import type { AlikeRows, NamedRow } from "./near-duplicates";
import { RowsBy } from "./rows-by";
import { each } from "../work";
import type { Work } from "../work";

/** A row as it is looked up. */
export interface IndexedRow extends NamedRow {
  /** Where it came from, as its cell says it. */
  readonly source: string;
}

/** What rows of a register are looked up by; a row is filed when the first look-up after it came needs it. */
export class RowIndexes {
  private readonly filed: IndexedRow[] = [];
  private readonly known = new KnownRows();
  private readonly sources = new RowsBy();
  private readonly named: NamedRows;
  /** Rows from here on are not filed by name. */
  private unnamed = 0;

  /** `threshold` is that of names that may be one; `read` gives a row as it stands. */
  constructor(
    threshold: number,
    private readonly read: (row: number) => IndexedRow,
  ) {
    this.named = new NamedRows(threshold);
  }

  /** Files the rows up to this number. */
  *fileTo(length: number): Work<void> {
    const first = this.filed.length;
    const fresh = Array.from({ length: Math.max(0, length - first) }, (_, offset) => first + offset);
    yield* each(fresh, (row) => {
      const entry = this.read(row);
      this.filed.push(entry);
      this.file(row, entry);
    });
  }

  /** For each incoming row the filed row that it is, or -1. */
  match(incoming: readonly Identity[]): Work<readonly number[]> {
    return this.known.match(incoming);
  }

  /** The new ones among incoming rows that may be a filed row, or another new one, under a slightly different name. */
  *alike(incoming: readonly NamedRow[], isNew: (incoming: number) => boolean): Work<readonly AlikeRows[]> {
    if (!incoming.some((_, index) => isNew(index))) return [];
    const first = this.unnamed;
    yield* each(this.filed.slice(first), (entry, offset) => this.named.add(first + offset, entry));
    this.unnamed = this.filed.length;
    return yield* this.named.alike(incoming, isNew);
  }

  /** The filed rows that came from a source. */
  from(source: string): readonly number[] {
    return this.sources.of(source);
  }

  /** Files a row anew that has changed. */
  change(row: number): void {
    const before = this.filed[row];
    if (!before) return;
    const after = this.read(row);
    if (isSame(before, after)) return;
    this.known.remove(row, before.identity);
    this.sources.remove(before.source, row);
    this.file(row, after);
    if (row < this.unnamed) {
      this.named.remove(row, before);
      this.named.add(row, after);
    }
    this.filed[row] = after;
  }

  private file(row: number, { identity, source }: IndexedRow): void {
    this.known.add(row, identity);
    this.sources.add(source, row);
  }
}

const isSame = (a: IndexedRow, b: IndexedRow): boolean =>
  a.source === b.source &&
  a.name === b.name &&
  a.identity.key === b.identity.key &&
  a.identity.parent === b.identity.parent &&
  a.identity.label === b.identity.label &&
  a.identity.place === b.identity.place;

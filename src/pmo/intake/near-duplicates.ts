import { NameIndex } from "../checks/common/name-index";
import { nameKey } from "../checks/common/similar-names";
import { shortestFirst } from "../checks/common/similar-pairs";
import type { Identity } from "./identity";
import { RowsBy } from "./rows-by";
import type { Work } from "../work";

/** Two rows whose names are so alike that they may be one entry; `known` counts rows of the register, `fresh` incoming ones. */
export interface AlikeRows {
  readonly fresh: number;
  readonly with: { readonly known: number } | { readonly fresh: number };
  /** 0–1. */
  readonly similarity: number;
}

/** A row as it is compared: its identity, and its name as it is written. */
export interface NamedRow {
  readonly identity: Identity;
  readonly name: string;
}

/**
 * The named rows that a register has, for finding new ones that may be one of them. Only entries of the same parent are compared: two
 * projects may well have risks of one name.
 */
export class NamedRows {
  private readonly names: NameIndex;
  private readonly byParent = new RowsBy();

  /** `threshold`, 0–1: from here on two names may be one. */
  constructor(threshold: number) {
    this.names = new NameIndex(threshold);
  }

  add(row: number, { identity: { parent }, name }: NamedRow): void {
    if (name === "") return;
    this.byParent.add(parent, row);
    this.names.add(row, nameKey(name), parent);
  }

  remove(row: number, { identity: { parent }, name }: NamedRow): void {
    if (name === "") return;
    this.byParent.remove(parent, row);
    this.names.remove(row, nameKey(name), parent);
  }

  /** The new rows that may be a row of the register, or another new row, under a slightly different name. */
  *alike(fresh: readonly NamedRow[], isNew: (fresh: number) => boolean): Work<readonly AlikeRows[]> {
    const groups = new Map<string, number[]>();
    fresh.forEach(({ identity: { parent }, name }, index) => {
      if (name === "" || !isNew(index)) return;
      const group = groups.get(parent);
      if (group) group.push(index);
      else groups.set(parent, [index]);
    });
    const first = (parent: string): number => this.byParent.of(parent)[0] ?? Number.MAX_SAFE_INTEGER;
    const found: AlikeRows[] = [];
    for (const [parent, rows] of [...groups].sort(([a], [b]) => first(a) - first(b)))
      found.push(...(yield* this.alikeOf(parent, rows, fresh)));
    return found;
  }

  private *alikeOf(
    parent: string,
    rows: readonly number[],
    fresh: readonly NamedRow[],
  ): Work<readonly AlikeRows[]> {
    const keys = rows.map((row) => nameKey(fresh[row]?.name ?? ""));
    const pairs: Pair[] = [];
    const order = shortestFirst(keys);
    for (const [compared, at] of order.entries()) {
      if (compared % COMPARED === COMPARED - 1) yield;
      const key = keys[at] ?? "";
      for (const { place, similarity } of this.names.alike(key, parent))
        pairs.push(place >= 0 ? { known: place, at, similarity } : inOrder(at, -1 - place, similarity));
      // New rows stand beside the known ones as long as they are compared, under numbers below zero.
      this.names.add(-1 - at, key, parent);
    }
    for (const at of [...order].reverse()) this.names.remove(-1 - at, keys[at] ?? "", parent);
    return pairs.sort(byPlaces).map(({ known, other, at, similarity }) => ({
      fresh: rows[at] ?? 0,
      with: known === undefined ? { fresh: rows[other ?? 0] ?? 0 } : { known },
      similarity,
    }));
  }
}

/** Names that are looked up between two interruptions. */
const COMPARED = 20;

/** A new row, by its place among those of its parent, with a known row or with one that stands before it. */
interface Pair {
  readonly at: number;
  readonly known?: number;
  readonly other?: number;
  readonly similarity: number;
}

const inOrder = (a: number, b: number, similarity: number): Pair => ({
  at: Math.max(a, b),
  other: Math.min(a, b),
  similarity,
});

/** Those with rows of the register first. */
const byPlaces = (a: Pair, b: Pair): number =>
  (a.known ?? Number.MAX_SAFE_INTEGER) - (b.known ?? Number.MAX_SAFE_INTEGER) ||
  (a.other ?? 0) - (b.other ?? 0) ||
  a.at - b.at;

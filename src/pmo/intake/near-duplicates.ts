import { similarPairs } from "../checks/similar-names";
import type { Identity } from "./identity";

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
 * The new rows that may be an entry of the register, or another new row, under a slightly different name. Only entries of the same
 * parent are compared: two projects may well have risks of one name.
 */
export function alikeRows(
  known: readonly NamedRow[],
  fresh: readonly NamedRow[],
  isNew: (fresh: number) => boolean,
  threshold: number,
): readonly AlikeRows[] {
  const groups = new Map<string, { known: number[]; fresh: number[] }>();
  const groupOf = ({ identity }: NamedRow): { known: number[]; fresh: number[] } => {
    const group = groups.get(identity.parent) ?? { known: [], fresh: [] };
    groups.set(identity.parent, group);
    return group;
  };
  known.forEach((row, index) => row.name !== "" && groupOf(row).known.push(index));
  fresh.forEach((row, index) => row.name !== "" && isNew(index) && groupOf(row).fresh.push(index));
  return [...groups.values()].flatMap((group) => {
    if (group.fresh.length === 0) return [];
    const names = [
      ...group.known.map((index) => known[index]?.name ?? ""),
      ...group.fresh.map((index) => fresh[index]?.name ?? ""),
    ];
    const first = group.known.length;
    return similarPairs(names, threshold).flatMap((pair): AlikeRows[] => {
      const row = group.fresh[pair.second - first];
      if (row === undefined) return [];
      const other =
        pair.first < first
          ? { known: group.known[pair.first] ?? 0 }
          : { fresh: group.fresh[pair.first - first] ?? 0 };
      return [{ fresh: row, with: other, similarity: pair.similarity }];
    });
  });
}

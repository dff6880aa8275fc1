import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";

/** What identifies a row: its key, the entry that it belongs to, its name and its place in its source. Empty text is none. */
export interface Identity {
  readonly key: string;
  readonly parent: string;
  readonly label: string;
  readonly place: string;
}

/** A row's identity from its cells, compared without case and punctuation. */
export function identityOf(
  key: CellValue,
  parent: CellValue,
  label: CellValue,
  place: { readonly source: CellValue; readonly row: CellValue },
): Identity {
  const row = textOf(place.row);
  return {
    // Ids differ by their punctuation: `1-2` is not `12`.
    key: textOf(key).toLowerCase(),
    parent: folded(textOf(parent)),
    label: folded(textOf(label)),
    place: row === "" ? "" : `${textOf(place.source)}\u001f${row}`,
  };
}

type Handle = (row: Identity) => string;

/** Ways to recognize a row, surest first; an empty handle recognizes nothing. */
const WAYS: readonly {
  readonly known: Handle;
  readonly incoming: Handle;
  readonly fits: (known: Identity, row: Identity) => boolean;
}[] = [
  { known: byKeyAndParent, incoming: byKeyAndParent, fits: () => true },
  // A row may gain or lose the name of what it belongs to, but not change it.
  { known: byKey, incoming: byKey, fits: (known, row) => known.parent === "" || row.parent === "" },
  {
    known: byLabel,
    incoming: byLabel,
    fits: (known, row) =>
      (known.key === "" || row.key === "") &&
      (known.parent === row.parent || known.parent === "" || row.parent === ""),
  },
  {
    known: byPlace,
    incoming: byPlace,
    fits: (known, row) => known.key === "" && row.key === "" && (known.label === "" || row.label === ""),
  },
];

function byKeyAndParent({ key, parent }: Identity): string {
  return key === "" ? "" : `${key}\u001f${parent}`;
}
function byKey({ key }: Identity): string {
  return key;
}
function byLabel({ label }: Identity): string {
  return label;
}
function byPlace({ place }: Identity): string {
  return place;
}

/** For each incoming row the place of the known row that it is, or -1; the nth of several alike is the nth again. */
export function matchRows(known: readonly Identity[], incoming: readonly Identity[]): readonly number[] {
  const found = incoming.map(() => -1);
  const used = new Set<number>();
  for (const way of WAYS) {
    const byHandle = new Map<string, number[]>();
    known.forEach((row, index) => {
      const handle = way.known(row);
      if (handle === "" || used.has(index)) return;
      const list = byHandle.get(handle);
      if (list) list.push(index);
      else byHandle.set(handle, [index]);
    });
    incoming.forEach((row, place) => {
      if (found[place] !== -1) return;
      const list = byHandle.get(way.incoming(row));
      const at = list?.findIndex((index) => way.fits(known[index] ?? EMPTY, row)) ?? -1;
      const index = at < 0 ? undefined : list?.splice(at, 1)[0];
      if (index === undefined) return;
      found[place] = index;
      used.add(index);
    });
  }
  return found;
}

const EMPTY: Identity = { key: "", parent: "", label: "", place: "" };

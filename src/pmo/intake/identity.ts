import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";
import { RowsBy } from "./rows-by";
import { each } from "../work";
import type { Work } from "../work";

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

/** Every text that a known row can be recognized by, with the kind of text before it. */
function handlesOf({ key, parent, label, place }: Identity): readonly string[] {
  const handles: string[] = [];
  if (key !== "") handles.push(handle("key", key), handle("key of", key, parent));
  if (label !== "") handles.push(handle("name", label), handle("name of", label, parent));
  if (key !== "") return handles;
  if (label !== "") handles.push(handle("name, no key", label), handle("name, no key of", label, parent));
  if (place !== "") handles.push(handle("place", place));
  if (place !== "" && label === "") handles.push(handle("place, no name", place));
  return handles;
}

const handle = (...parts: readonly string[]): string => parts.join("\u001f");

/** Ways to recognize an incoming row, surest first: the handles that a known row must have, any of them. */
const WAYS: readonly ((row: Identity) => readonly string[])[] = [
  ({ key, parent }) => (key === "" ? [] : [handle("key of", key, parent)]),
  // A row may gain or lose the name of what it belongs to, but not change it.
  ({ key, parent }) => {
    if (key === "") return [];
    return [parent === "" ? handle("key", key) : handle("key of", key, "")];
  },
  ({ key, parent, label }) => {
    if (label === "") return [];
    // Two keys are two entries, whatever their names.
    const name = key === "" ? "name" : "name, no key";
    if (parent === "") return [handle(name, label)];
    return [handle(`${name} of`, label, parent), handle(`${name} of`, label, "")];
  },
  ({ key, label, place }) => {
    if (key !== "" || place === "") return [];
    return [handle(label === "" ? "place" : "place, no name", place)];
  },
];

/** The rows that a register has, for recognizing incoming ones among them. */
export class KnownRows {
  private readonly rows = new RowsBy();

  add(row: number, identity: Identity): void {
    for (const text of handlesOf(identity)) this.rows.add(text, row);
  }

  remove(row: number, identity: Identity): void {
    for (const text of handlesOf(identity)) this.rows.remove(text, row);
  }

  /** For each incoming row the known row that it is, or -1; the nth of several alike is the nth again. */
  *match(incoming: readonly Identity[]): Work<readonly number[]> {
    const found = incoming.map(() => -1);
    const used = new Set<number>();
    // How far each list is used up, so that a text which many rows share is not gone through again for each of them.
    const heads = new Map<string, number>();
    const firstFree = (text: string): number => {
      const list = this.rows.of(text);
      let head = heads.get(text) ?? 0;
      while (used.has(list[head] ?? -1)) head++;
      heads.set(text, head);
      return list[head] ?? Infinity;
    };
    for (const way of WAYS)
      yield* each(incoming, (row, place) => {
        if (found[place] !== -1) return;
        const known = Math.min(...way(row).map(firstFree));
        if (known === Infinity) return;
        found[place] = known;
        used.add(known);
      });
    return found;
  }
}

import { similarity } from "./similar-names";

/** A piece that more names share than this tells nothing. */
const TOO_COMMON = 500;

/** The numbers in a name: `Wave 1` and `Wave 2` are different however alike they look. */
const numbersOf = (key: string): string => (key.match(/\d+|\b[ivx]+\b|\b[a-z]\b/g) ?? []).join(" ");

/** A name that is like another one. */
export interface AlikeName {
  readonly place: number;
  /** 0–1. */
  readonly similarity: number;
}

/**
 * Names that come and go, and which of them are at least `threshold` like another one. Two names so alike differ in few letters; cut
 * into one piece more than that, one of them has a piece that stands unchanged in the other, near its old place. So only names that
 * share a piece are compared (the Pass-Join method; Li, Deng, Wang and Feng, VLDB 2011). A piece that more than `TOO_COMMON`
 * names share is passed over, so that thousands of names with one ending cost no more than others.
 */
export class NameIndex {
  private readonly groups = new Map<string, Group>();

  constructor(private readonly threshold: number) {}

  /** Keeps a name's key (`nameKey`) under its place; `among` parts names that are never compared. */
  add(place: number, key: string, among = ""): void {
    if (key === "") return;
    const id = groupOf(key, among);
    const group = this.groups.get(id);
    if (group) group.waiting.set(place, key);
    else this.groups.set(id, { waiting: new Map([[place, key]]) });
  }

  remove(place: number, key: string, among = ""): void {
    const id = groupOf(key, among);
    const group = this.groups.get(id);
    if (!group) return;
    if (!group.waiting.delete(place)) group.pieces?.remove(place, key);
    if (group.waiting.size === 0 && !group.pieces) this.groups.delete(id);
  }

  /** The names that are like this one, in no order. */
  alike(key: string, among = ""): readonly AlikeName[] {
    const group = this.groups.get(groupOf(key, among));
    if (!group) return [];
    group.pieces ??= new Pieces(this.threshold);
    for (const [place, name] of group.waiting) group.pieces.add(place, name);
    group.waiting.clear();
    return group.pieces.alike(key);
  }
}

/** Names that may be alike; most are never asked for, so that they are cut into pieces when they are. */
interface Group {
  readonly waiting: Map<number, string>;
  pieces?: Pieces;
}

/** Names of different numbers are never alike, so that each set of numbers is looked at by itself. */
const groupOf = (key: string, among: string): string => `${among}\u001f${numbersOf(key)}`;

class Pieces {
  private readonly keys = new Map<number, string>();
  private readonly lengths = new Set<number>();
  private readonly places = new Map<string, number[]>();

  constructor(private readonly threshold: number) {}

  add(place: number, key: string): void {
    this.keys.set(place, key);
    this.lengths.add(key.length);
    for (const id of this.idsOf(key)) {
      const places = this.places.get(id);
      if (places) places.push(place);
      else this.places.set(id, [place]);
    }
  }

  remove(place: number, key: string): void {
    this.keys.delete(place);
    for (const id of this.idsOf(key)) {
      const places = this.places.get(id) ?? [];
      const at = places.lastIndexOf(place);
      if (at >= 0) places.splice(at, 1);
      if (places.length === 0) this.places.delete(id);
    }
  }

  alike(key: string): readonly AlikeName[] {
    return [...this.candidates(key)].flatMap((place) => {
      const alike = similarity(this.keys.get(place) ?? "", key);
      return alike >= this.threshold ? [{ place, similarity: alike }] : [];
    });
  }

  /** The names that have a piece which this one has near the same place. */
  private candidates(key: string): Set<number> {
    const found = new Set<number>();
    const shortest = key.length - this.edits(key.length);
    for (let length = shortest; length <= this.longest(key.length); length++) {
      if (!this.lengths.has(length)) continue;
      const shift = this.edits(Math.max(length, key.length));
      const count = this.pieceCount(length);
      for (let piece = 0; piece < count; piece++) {
        const start = pieceStart(length, count, piece);
        const size = pieceStart(length, count, piece + 1) - start;
        for (let at = Math.max(0, start - shift); at <= Math.min(key.length - size, start + shift); at++) {
          const places = this.places.get(`${length}:${piece}:${key.slice(at, at + size)}`);
          if (places && places.length <= TOO_COMMON) for (const place of places) found.add(place);
        }
      }
    }
    return found;
  }

  private idsOf(key: string): readonly string[] {
    const count = this.pieceCount(key.length);
    return Array.from({ length: count }, (_, piece) => {
      const text = key.slice(pieceStart(key.length, count, piece), pieceStart(key.length, count, piece + 1));
      return `${key.length}:${piece}:${text}`;
    });
  }

  /** The letters that may differ between names of which the longer has this length. */
  private edits(longer: number): number {
    return Math.floor((1 - this.threshold) * longer + 1e-9);
  }

  /** The longest name that can be like one of this length. */
  private longest(length: number): number {
    return Math.floor(length / this.threshold + 1e-9);
  }

  /** The pieces into which a name is cut: one more than may differ from the longest name that can be alike. */
  private pieceCount(length: number): number {
    return Math.min(length, this.edits(this.longest(length)) + 1);
  }
}

/** Where the piece of this number begins. */
const pieceStart = (length: number, count: number, piece: number): number =>
  Math.floor((piece * length) / count);

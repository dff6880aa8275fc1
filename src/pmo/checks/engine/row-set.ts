const BITS = 32;

/** Some rows of one register, a bit for each, so that sets of many rows are joined a word at a time. */
export class RowSet {
  readonly words: Uint32Array;

  constructor(readonly length: number) {
    this.words = new Uint32Array(Math.ceil(length / BITS));
  }

  /** All rows. */
  static all(length: number): RowSet {
    const set = new RowSet(length);
    set.words.fill(0xffffffff);
    const over = length % BITS;
    if (over > 0) set.words[set.words.length - 1] = 2 ** over - 1;
    return set;
  }

  has(row: number): boolean {
    return (((this.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  add(row: number): void {
    this.words[row >>> 5] = (this.words[row >>> 5] ?? 0) | (1 << (row & 31));
  }

  remove(row: number): void {
    this.words[row >>> 5] = (this.words[row >>> 5] ?? 0) & ~(1 << (row & 31));
  }

  /** The rows that are in both. */
  and(other: RowSet): RowSet {
    return this.#joined(other, (one, two) => one & two);
  }

  /** The rows that are in one or the other. */
  or(other: RowSet): RowSet {
    return this.#joined(other, (one, two) => one | two);
  }

  /** The rows that the other has not. */
  without(other: RowSet): RowSet {
    return this.#joined(other, (one, two) => one & ~two);
  }

  #joined(other: RowSet, join: (one: number, two: number) => number): RowSet {
    const set = new RowSet(this.length);
    const { words } = this;
    for (let at = 0; at < words.length; at++) set.words[at] = join(words[at] ?? 0, other.words[at] ?? 0);
    return set;
  }

  /** How many rows there are. */
  get size(): number {
    let size = 0;
    for (let word of this.words) {
      word -= (word >>> 1) & 0x55555555;
      word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
      size += (((word + (word >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return size;
  }

  /** Visits the rows from first to last. */
  forEach(visit: (row: number) => void): void {
    const { words } = this;
    for (let at = 0; at < words.length; at++) {
      let word = words[at] ?? 0;
      while (word !== 0) {
        visit(at * BITS + 31 - Math.clz32(word & -word));
        word &= word - 1;
      }
    }
  }
}

/** Numbers of rows by a text that they share, each list ascending, kept up to date as rows come and change. */
export class RowsBy {
  private readonly lists = new Map<string, number[]>();

  /** The rows of a text, in their order. */
  of(text: string): readonly number[] {
    return this.lists.get(text) ?? NONE;
  }

  add(text: string, row: number): void {
    const list = this.lists.get(text);
    if (!list) this.lists.set(text, [row]);
    else if (row > (list.at(-1) ?? -1)) list.push(row);
    else list.splice(placeOf(list, row), 0, row);
  }

  remove(text: string, row: number): void {
    const list = this.lists.get(text);
    const at = list ? placeOf(list, row) : -1;
    if (!list || list[at] !== row) return;
    if (list.length === 1) this.lists.delete(text);
    else list.splice(at, 1);
  }
}

const NONE: readonly number[] = [];

/** Where a row stands in its list, or would stand. */
function placeOf(list: readonly number[], row: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((list[middle] ?? 0) < row) from = middle + 1;
    else to = middle;
  }
  return from;
}

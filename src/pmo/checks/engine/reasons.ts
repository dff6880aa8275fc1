import { STATE_WORDS } from "./column-view";
import type { CellState, ColumnView } from "./column-view";

/** Counts why rows could not be assessed, without making a text for each row. */
export class Reasons {
  readonly #texts = new Map<string, number>();
  readonly #states = new Map<ColumnView, Uint32Array>();
  total = 0;

  add(reason: string, rows = 1): void {
    this.#texts.set(reason, (this.#texts.get(reason) ?? 0) + rows);
    this.total += rows;
  }

  /** One row whose cell in this column is not readable. */
  addState(column: ColumnView, state: CellState): void {
    let counts = this.#states.get(column);
    if (!counts) this.#states.set(column, (counts = new Uint32Array(Object.keys(STATE_WORDS).length)));
    counts[state] = (counts[state] ?? 0) + 1;
    this.total++;
  }

  /** Reasons with their counts, most frequent first. */
  toMap(): ReadonlyMap<string, number> {
    const all = [...this.#texts];
    for (const [column, counts] of this.#states)
      counts.forEach((count, state) => {
        if (count > 0) all.push([`${column.header} ${STATE_WORDS[state as CellState]}`, count]);
      });
    return new Map(all.sort((a, b) => b[1] - a[1]));
  }
}

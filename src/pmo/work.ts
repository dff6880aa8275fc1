/**
 * Work that can be interrupted: it yields after every few milliseconds, and whoever carries it out may let others have their turn
 * meanwhile.
 */
export type Work<Result> = Generator<undefined, Result, undefined>;

/** Carries work out in one go. */
export function finish<Result>(work: Work<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Carries work out with a pause wherever it may be interrupted. */
export async function finishPausing<Result>(
  work: Work<Result>,
  pause: () => Promise<unknown>,
): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    await pause();
  }
}

/** Items between two interruptions: a row of a register takes some microseconds. */
const ITEMS = 250;

/** What `map` does, as work that can be interrupted. */
export function* mapped<Item, Result>(
  items: readonly Item[],
  of: (item: Item, index: number) => Result,
): Work<Result[]> {
  const results = new Array<Result>(items.length);
  for (const [index, item] of items.entries()) {
    if (index % ITEMS === ITEMS - 1) yield;
    results[index] = of(item, index);
  }
  return results;
}

/** What `forEach` does, as work that can be interrupted. */
export function* each<Item>(items: readonly Item[], of: (item: Item, index: number) => void): Work<void> {
  for (const [index, item] of items.entries()) {
    if (index % ITEMS === ITEMS - 1) yield;
    of(item, index);
  }
}

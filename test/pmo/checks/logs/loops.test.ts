import * as fc from "fast-check";
import { loopsOf } from "../../../../src/pmo/checks/logs/loops";
import type { Arrow } from "../../../../src/pmo/checks/logs/loops";

const arrows = (...pairs: readonly (readonly [number, number])[]): Arrow[] =>
  pairs.map(([from, to]) => ({ from, to }));

/** Length of the shortest loop through an arrow, by Floyd and Warshall's shortest paths; Infinity where there is none. */
function shortest(all: readonly Arrow[], size: number): number[] {
  const far = Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (_, column) => (row === column ? 0 : Infinity)),
  );
  const at = (from: number, to: number): number => far[from]?.[to] ?? Infinity;
  for (const { from, to } of all) {
    const row = far[from];
    if (row) row[to] = Math.min(at(from, to), 1);
  }
  for (let by = 0; by < size; by++)
    for (let from = 0; from < size; from++)
      for (let to = 0; to < size; to++) {
        const row = far[from];
        if (row) row[to] = Math.min(at(from, to), at(from, by) + at(by, to));
      }
  return all.map(({ from, to }) => 1 + at(to, from));
}

test("a loop is named from where its arrow starts until it is back", () => {
  expect(loopsOf(arrows([0, 1], [1, 2], [2, 0], [2, 3]))).toEqual([
    [0, 1, 2, 0],
    [1, 2, 0, 1],
    [2, 0, 1, 2],
    undefined,
  ]);
});

test("an arrow to itself is a loop, and no arrows have none", () => {
  expect(loopsOf(arrows([4, 4], [4, 5]))).toEqual([[4, 4], undefined]);
  expect(loopsOf([])).toEqual([]);
});

test("every arrow's loop is a shortest one, and follows arrows", () => {
  const node = fc.integer({ min: 0, max: 7 });
  const arrow = fc.record({ from: node, to: node });
  fc.assert(
    fc.property(fc.array(arrow, { maxLength: 20 }), (all) => {
      const lengths = shortest(all, 8);
      loopsOf(all).forEach((loop, index) => {
        const length = lengths[index] ?? Infinity;
        expect(loop === undefined ? Infinity : loop.length - 1).toBe(length);
        if (!loop) return;
        expect([loop[0], loop[1], loop.at(-1)]).toEqual([all[index]?.from, all[index]?.to, all[index]?.from]);
        for (let place = 1; place < loop.length; place++)
          expect(all).toContainEqual({ from: loop[place - 1], to: loop[place] });
      });
    }),
  );
});

test("a long chain is walked without a stack, and a long ring is one loop", () => {
  const chain = Array.from({ length: 50_000 }, (_, from) => ({ from, to: from + 1 }));
  expect(loopsOf(chain).filter((loop) => loop)).toEqual([]);
  const ring = Array.from({ length: 1_000 }, (_, from) => ({ from, to: (from + 1) % 1_000 }));
  expect(loopsOf(ring).map((loop) => loop?.length)).toEqual(ring.map(() => 1_001));
});

import * as fc from "fast-check";
import type { LinkType } from "../../../src/pmo/schedule/links";
import { groupsInOrder } from "../../../src/pmo/schedule/order";
import { passesOf } from "../../../src/pmo/schedule/passes";
import type { Activity, Passes } from "../../../src/pmo/schedule/passes";

const solve = (network: readonly Activity[], deadline?: number): Passes =>
  passesOf(
    network,
    groupsInOrder(network.map(({ after }) => after.map(({ place }) => place))).flat(),
    0,
    deadline,
  );

/** `["A", 3, "B FS"]`: a name, a duration, and what it waits for. */
type Written = readonly [name: string, duration: number, ...after: readonly string[]];

function networkOf(rows: readonly Written[]): Activity[] {
  const names = rows.map(([name]) => name);
  return rows.map(([, duration, ...after]) => ({
    duration,
    after: after.map((text) => {
      const [name = "", type = "FS", lag = "0"] = text.split(" ");
      return { place: names.indexOf(name), type: type as LinkType, lag: Number(lag) };
    }),
  }));
}

// The eight activities with which textbooks teach the critical path; every number below was worked out on paper.
const TEXTBOOK: readonly Written[] = [
  ["A", 3],
  ["B", 4, "A"],
  ["C", 2, "A"],
  ["D", 5, "B"],
  ["E", 1, "C"],
  ["F", 2, "C"],
  ["G", 4, "D", "E"],
  ["H", 3, "F", "G"],
];

test("forward and back through the textbook's network", () => {
  const { finish, times } = solve(networkOf(TEXTBOOK));
  expect(finish).toBe(19);
  expect(times.map(({ start }) => start)).toEqual([0, 3, 3, 7, 5, 5, 12, 16]);
  expect(times.map((one) => one.finish)).toEqual([3, 7, 5, 12, 6, 7, 16, 19]);
  expect(times.map(({ latestFinish }) => latestFinish)).toEqual([3, 7, 11, 12, 12, 16, 16, 19]);
  expect(times.map(({ float }) => float)).toEqual([0, 0, 6, 0, 6, 9, 0, 0]);
});

test("a deadline two days too early leaves two days less float", () => {
  const { times } = solve(networkOf(TEXTBOOK), 17);
  expect(times.map(({ float }) => float)).toEqual([-2, -2, 4, -2, 4, 7, -2, -2]);
});

test("each kind of link, with lags and leads", () => {
  const { times } = solve(
    networkOf([
      ["A", 4],
      ["B", 5, "A SS 2"],
      ["C", 3, "B FF 1"],
      ["D", 2, "C SF 6"],
      ["E", 3, "A FS -1"],
    ]),
  );
  // B from 2 to 7; C ends at 8; D ends six after C's start at 5, at 11; E begins a day before A's end.
  expect(times.map(({ start, finish }) => [start, finish])).toEqual([
    [0, 4],
    [2, 7],
    [5, 8],
    [9, 11],
    [3, 6],
  ]);
  expect(times.map(({ float }) => float)).toEqual([0, 0, 0, 0, 5]);
});

test("dates hold activities as scheduling tools let them", () => {
  const after = [{ place: 0, type: "FS", lag: 0 }] as const;
  const finishOf = (holds: Partial<Activity>): readonly number[] => {
    const { times } = solve([
      { duration: 5, after: [] },
      { duration: 3, after, ...holds },
    ]);
    return times.flatMap(({ finish, float }) => [finish, float]);
  };
  expect(finishOf({})).toEqual([5, 0, 8, 0]);
  expect(finishOf({ earliestStart: 9 })).toEqual([5, 4, 12, 0]);
  expect(finishOf({ earliestFinish: 9 })).toEqual([5, 1, 9, 0]);
  expect(finishOf({ latestFinish: 6 })).toEqual([5, -2, 8, -2]);
  expect(finishOf({ latestStart: 4 })).toEqual([5, -1, 8, -1]);
  expect(finishOf({ fixedStart: 3 })).toEqual([5, -2, 6, 0]);
  // What has finished is moved by nothing, and what has begun goes on after what it still waits for.
  expect(
    solve([
      { duration: 0, after: [], began: -9, ended: -2 },
      { duration: 3, after },
    ]).finish,
  ).toBe(3);
  expect(
    solve([
      { duration: 5, after: [] },
      { duration: 3, after, began: -4 },
    ]).finish,
  ).toBe(8);
});

test("groups in order, with circles", () => {
  expect(groupsInOrder([[], [0], [1, 4], [2], [3], [5]]).map((group) => [...group].sort())).toEqual([
    [0],
    [1],
    [2, 3, 4],
    [5],
  ]);
  const chain = Array.from({ length: 50_000 }, (_, place) => (place === 0 ? [] : [place - 1]));
  expect(groupsInOrder(chain)).toHaveLength(50_000);
});

/** Networks without circles: each activity waits for some of those before it. */
const networks = fc
  .array(
    fc.record({
      duration: fc.integer({ min: 0, max: 30 }),
      after: fc.array(
        fc.record({
          back: fc.nat(8),
          type: fc.constantFrom<LinkType>("FS", "FS", "FS", "SS", "FF", "SF"),
          lag: fc.integer({ min: 0, max: 5 }),
        }),
        { maxLength: 3 },
      ),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows): Activity[] =>
    rows.map(({ duration, after }, place) => ({
      duration,
      after: after.flatMap(({ back, type, lag }) =>
        back + 1 > place ? [] : [{ place: place - back - 1, type, lag }],
      ),
    })),
  );

test("nothing begins before its predecessors let it, and nothing has less than no float", () => {
  fc.assert(
    fc.property(networks, (network) => {
      const { times, finish } = solve(network);
      network.forEach(({ after }, place) => {
        const own = times[place];
        for (const { place: other, type, lag } of after) {
          const from = times[other];
          const [begin, end] = [
            type.startsWith("F") ? from?.finish : from?.start,
            type.endsWith("S") ? own?.start : own?.finish,
          ];
          expect(end ?? 0).toBeGreaterThanOrEqual((begin ?? 0) + lag);
        }
        expect(own?.float).toBeGreaterThanOrEqual(0);
      });
      expect(Math.max(...times.map((one) => one.finish))).toBe(finish);
      expect(Math.min(...times.map(({ float }) => float))).toBe(0);
    }),
  );
});

test("the finish moves by the delay less the float of what is delayed", () => {
  fc.assert(
    fc.property(networks, fc.nat(), fc.integer({ min: 0, max: 700 }), (network, pick, delay) => {
      const place = pick % network.length;
      const { finish, times } = solve(network);
      const late = network.map((one, at) =>
        at === place ? { ...one, duration: one.duration + delay } : one,
      );
      const moved = solve(late).finish - finish;
      const waitsForFinish = network[place]?.after.some(({ type }) => type === "FF" || type === "SF");
      const isWaitedForByStart = network.some(({ after }) =>
        after.some((link) => link.place === place && (link.type === "SS" || link.type === "SF")),
      );
      const due = Math.max(0, delay - (times[place]?.float ?? 0));
      // An activity that is tied by its finish, or whose start alone is waited for, may take longer without moving anything.
      if (waitsForFinish || isWaitedForByStart) expect(moved).toBeLessThanOrEqual(due);
      else expect(moved).toBe(due);
    }),
  );
});

test("the order in which activities stand does not matter", () => {
  fc.assert(
    fc.property(networks, fc.integer(), (network, seed) => {
      const order = network
        .map((_, place) => place)
        .sort((a, b) => Math.sin(seed + a * 12.9898) - Math.sin(seed + b * 12.9898) || a - b);
      const shuffled = order.map((place) => {
        const { duration, after } = network[place] as Activity;
        return { duration, after: after.map((link) => ({ ...link, place: order.indexOf(link.place) })) };
      });
      const { times } = solve(network);
      expect(solve(shuffled).times).toEqual(order.map((place) => times[place]));
    }),
  );
});

/** An arrow from one node to another, both numbers from 0. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
}

/**
 * For each arrow the shortest loop that it is part of, as the nodes passed from its start until it is back there; undefined where
 * it is in none. An arrow from a node to itself is a loop.
 */
export function loopsOf(arrows: readonly Arrow[]): (readonly number[] | undefined)[] {
  const size = arrows.reduce((most, { from, to }) => Math.max(most, from + 1, to + 1), 0);
  const next: number[][] = Array.from({ length: size }, () => []);
  for (const { from, to } of arrows) next[from]?.push(to);
  const group = strongGroups(next);
  const byEnd = new Map<number, number[]>();
  arrows.forEach(({ from, to }, index) => {
    if (group[from] !== group[to]) return;
    const same = byEnd.get(to);
    if (same) same.push(index);
    else byEnd.set(to, [index]);
  });
  const loops = new Array<readonly number[] | undefined>(arrows.length);
  for (const [end, indexes] of byEnd) {
    const before = pathsFrom(end, next, group);
    for (const index of indexes) {
      const start = arrows[index]?.from ?? end;
      loops[index] = [start, ...pathTo(start, end, before)];
    }
  }
  return loops;
}

/** For each node reached from a start inside its group, the node before it on a shortest way. */
function pathsFrom(
  start: number,
  next: readonly (readonly number[])[],
  group: readonly number[],
): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  const queue = [start];
  for (const node of queue)
    for (const other of next[node] ?? [])
      if (other !== start && group[other] === group[start] && !before.has(other)) {
        before.set(other, node);
        queue.push(other);
      }
  return before;
}

function pathTo(node: number, start: number, before: ReadonlyMap<number, number>): number[] {
  const path = [node];
  for (let at = node; at !== start;) {
    at = before.get(at) ?? start;
    path.push(at);
  }
  return path.reverse();
}

/** Nodes that can reach each other have the same number (Tarjan's strongly connected components, without recursion). */
function strongGroups(next: readonly (readonly number[])[]): number[] {
  const order = new Array<number>(next.length).fill(-1);
  const low = new Array<number>(next.length).fill(0);
  const group = new Array<number>(next.length).fill(-1);
  const open: number[] = [];
  let count = 0;
  let groups = 0;
  for (let root = 0; root < next.length; root++) {
    if (order[root] !== -1) continue;
    const path: { node: number; place: number }[] = [{ node: root, place: 0 }];
    while (path.length > 0) {
      const at = path[path.length - 1];
      if (!at) break;
      const { node } = at;
      if (at.place === 0) {
        order[node] = low[node] = count++;
        open.push(node);
      }
      const other = next[node]?.[at.place++];
      if (other !== undefined) {
        if (order[other] === -1) path.push({ node: other, place: 0 });
        else if (group[other] === -1) low[node] = Math.min(low[node] ?? 0, order[other] ?? 0);
        continue;
      }
      path.pop();
      const parent = path[path.length - 1]?.node;
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      for (let member = open.pop(); member !== undefined; member = open.pop()) {
        group[member] = groups;
        if (member === node) break;
      }
      groups++;
    }
  }
  return group;
}

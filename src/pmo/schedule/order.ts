/**
 * The groups of things that hang on each other in a circle, and all others alone, each after the groups that it hangs on. `before`
 * gives the things that one hangs on, by their places (Tarjan, SIAM Journal on Computing 1, 1972; without recursion, since chains
 * of tasks are long).
 */
export function groupsInOrder(before: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const found = new Map<number, number>();
  const lowest: number[] = [];
  const open: number[] = [];
  const isOpen = new Set<number>();
  const enter = (place: number): { place: number; next: number } => {
    lowest[place] = found.size;
    found.set(place, found.size);
    open.push(place);
    isOpen.add(place);
    return { place, next: 0 };
  };
  const lower = (place: number, to: number): void => {
    lowest[place] = Math.min(lowest[place] ?? to, to);
  };
  for (let root = 0; root < before.length; root++) {
    const path = found.has(root) ? [] : [enter(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { place } = step;
      const other = before[place]?.[step.next++];
      if (other !== undefined) {
        const seen = found.get(other);
        if (seen === undefined) path.push(enter(other));
        else if (isOpen.has(other)) lower(place, seen);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent) lower(parent.place, lowest[place] ?? 0);
      if (lowest[place] !== found.get(place)) continue;
      const group = open.splice(open.lastIndexOf(place));
      for (const member of group) isOpen.delete(member);
      groups.push(group);
    }
  }
  return groups;
}

import { FormulaNode } from "./formula-node";
import type { RangeNode } from "./range-index";

type Vertex = FormulaNode | RangeNode;

interface Visit {
  readonly vertex: Vertex;
  readonly next: Iterator<Vertex>;
  readonly index: number;
  low: number;
}

/**
 * Formulas that depend on themselves, among those that wait for each other: the circles that wait for no other
 * circle. Once these have values, what waits for them goes on; a circle further down may turn out to be none.
 */
export function cyclesAmong(waiting: ReadonlySet<FormulaNode>, run: number): FormulaNode[] {
  const components = connected(waiting, run);
  const component = new Map<Vertex, number>();
  components.forEach((vertices, place) => vertices.forEach((vertex) => component.set(vertex, place)));
  const fed = new Set<number>();
  for (const [vertex, place] of component) {
    for (const next of { [Symbol.iterator]: () => successors(vertex, waiting, run) }) {
      const target = component.get(next);
      if (target !== undefined && target !== place) fed.add(target);
    }
  }
  return components
    .filter((_, place) => !fed.has(place))
    .flat()
    .filter((vertex) => vertex instanceof FormulaNode);
}

/** Tarjan's strongly connected components, without recursion. */
function connected(waiting: ReadonlySet<FormulaNode>, run: number): Vertex[][] {
  const indices = new Map<Vertex, number>();
  const onStack = new Set<Vertex>();
  const stack: Vertex[] = [];
  const components: Vertex[][] = [];

  const enter = (vertex: Vertex): Visit => {
    const index = indices.size;
    indices.set(vertex, index);
    stack.push(vertex);
    onStack.add(vertex);
    return { vertex, next: successors(vertex, waiting, run), index, low: index };
  };

  const leave = (visit: Visit): void => {
    if (visit.low !== visit.index) return;
    const component = stack.splice(stack.lastIndexOf(visit.vertex));
    for (const vertex of component) onStack.delete(vertex);
    components.push(component);
  };

  for (const root of waiting) {
    if (indices.has(root)) continue;
    const path = [enter(root)];
    for (let top = path[path.length - 1]; top; top = path[path.length - 1]) {
      const step = top.next.next();
      if (step.done) {
        leave(top);
        path.pop();
        const below = path[path.length - 1];
        if (below) below.low = Math.min(below.low, top.low);
      } else if (!indices.has(step.value)) {
        path.push(enter(step.value));
      } else if (onStack.has(step.value)) {
        top.low = Math.min(top.low, indices.get(step.value) ?? top.low);
      }
    }
  }
  return components;
}

/** What waits for a formula: the ranges that hold its cells, and formulas that came upon them. */
function* successors(vertex: Vertex, waiting: ReadonlySet<FormulaNode>, run: number): Iterator<Vertex> {
  if (vertex instanceof FormulaNode) {
    for (const range of vertex.holders) if (range.run === run) yield range;
    for (const waiter of vertex.waiters ?? []) yield waiter;
  } else {
    for (const dependent of vertex.dependents) if (waiting.has(dependent)) yield dependent;
  }
}

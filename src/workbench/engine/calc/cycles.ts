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
 * The formulas that depend on themselves, among those that wait for each other (Tarjan's strongly connected
 * components, without recursion). At least one is found as long as any formula waits.
 */
export function cyclesAmong(waiting: ReadonlySet<FormulaNode>, run: number): FormulaNode[] {
  const indices = new Map<Vertex, number>();
  const onStack = new Set<Vertex>();
  const stack: Vertex[] = [];
  const circular: FormulaNode[] = [];

  const enter = (vertex: Vertex): Visit => {
    const index = indices.size;
    indices.set(vertex, index);
    stack.push(vertex);
    onStack.add(vertex);
    return { vertex, next: successors(vertex, waiting, run), index, low: index };
  };

  const leave = (visit: Visit): void => {
    if (visit.low !== visit.index) return;
    const component: Vertex[] = [];
    for (;;) {
      const vertex = stack.pop();
      if (!vertex) break;
      onStack.delete(vertex);
      component.push(vertex);
      if (vertex === visit.vertex) break;
    }
    // A formula alone does not depend on itself: between it and itself there is always a range.
    if (component.length < 2) return;
    for (const vertex of component) if (vertex instanceof FormulaNode) circular.push(vertex);
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
  // Waiting without a circle cannot happen; should it, no formula may be left behind.
  return circular.length > 0 ? circular : [...waiting];
}

function* successors(vertex: Vertex, waiting: ReadonlySet<FormulaNode>, run: number): Iterator<Vertex> {
  if (vertex instanceof FormulaNode) {
    for (const range of vertex.holders) if (range.run === run) yield range;
    for (const waiter of vertex.waiters ?? []) yield waiter;
  } else {
    for (const dependent of vertex.dependents) if (waiting.has(dependent)) yield dependent;
  }
}

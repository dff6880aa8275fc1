import type { IntakePlan } from "./plan";

/** How much of the evidence must name one currency. */
const MOST = 0.6;

/** The currency (ISO 4217) that the plan's amounts are in by their signs, codes, headers and formats; undefined where none prevails. */
export function currencyOf(plan: IntakePlan): string | undefined {
  const counts = new Map<string, number>();
  for (const { currencies } of plan.imports)
    for (const [code, cells] of Object.entries(currencies ?? {}))
      counts.set(code, (counts.get(code) ?? 0) + cells);
  const total = [...counts.values()].reduce((sum, cells) => sum + cells, 0);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best && best[1] >= MOST * total ? best[0] : undefined;
}

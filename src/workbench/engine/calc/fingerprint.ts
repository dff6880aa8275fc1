import type { FormulaNode } from "./formula-node";

/** The contents of a formula's precedents as a text, to tell later whether any of them has changed. */
export function fingerprint(node: FormulaNode): string {
  const parts: string[] = [];
  for (const { range } of node.ranges) {
    range.sheet.eachCell(range.area, ({ value }) => {
      if (value !== null) parts.push(`${typeof value}:${String(value)}`);
    });
    parts.push("/");
  }
  return parts.join("\n");
}

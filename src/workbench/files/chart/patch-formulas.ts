import type { Chart } from "../../engine/chart";
import type { Workbook } from "../../engine/workbook";
import { element, elements, localName, numeric, attribute } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { reference } from "./cache";
import { isPlot } from "./types";

/**
 * Puts the formulas of a chart's series, which follow renamed sheets and moved cells, into the chart's own part,
 * so that its design stays as it was made, whatever its type.
 */
export function patchFormulas(workbook: Workbook, root: XmlElement, chart: Chart): XmlElement {
  const plots = elements(element(root, "chart", "plotArea")).filter(({ name }) => isPlot(localName(name)));
  const order = (one: XmlElement): number => numeric(attribute(element(one, "order"), "val")) ?? 0;
  const series = plots.flatMap((plot) => elements(plot, "ser")).sort((a, b) => order(a) - order(b));
  series.forEach((from, index) => {
    const now = chart.series[index];
    if (!now) return;
    patch(workbook, element(from, "tx"), now.name);
    patch(workbook, element(from, "cat") ?? element(from, "xVal"), now.categories);
    patch(workbook, element(from, "val") ?? element(from, "yVal"), now.values);
  });
  return root;
}

function patch(workbook: Workbook, holder: XmlElement | undefined, formula: string | undefined): void {
  if (!holder || formula === undefined || !formula.startsWith("=")) return;
  const old = elements(holder).find(({ name }) =>
    ["numRef", "strRef", "multiLvlStrRef"].includes(localName(name)),
  );
  if (!old) return;
  const fresh = reference(workbook, formula, localName(old.name) === "numRef");
  holder.children = holder.children.map((child) => (child === old ? withPrefixOf(fresh, old) : child));
}

/** The part may call the chart namespace by another prefix than `c`. */
function withPrefixOf(fresh: XmlElement, old: XmlElement): XmlElement {
  const prefix = old.name.slice(0, old.name.indexOf(":") + 1);
  const children = fresh.children.map((child) =>
    typeof child === "string" ? child : withPrefixOf(child, old),
  );
  return { ...fresh, name: prefix + localName(fresh.name), children };
}

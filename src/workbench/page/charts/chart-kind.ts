/** How a chart type is drawn. */
export interface ChartKind {
  readonly family: "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter" | "unknown";
  readonly stacking: "none" | "stacked" | "percent";
  readonly markers: boolean;
  readonly lines: boolean;
  readonly smooth: boolean;
}

/** Reads an Excel.ChartType; three-dimensional types are drawn flat, and what cannot be drawn is `unknown`. */
export function chartKind(type: string): ChartKind {
  const stacking = type.endsWith("100") ? "percent" : /Stacked/.test(type) ? "stacked" : "none";
  const base = { stacking, markers: false, lines: true, smooth: /Smooth/.test(type) } as const;
  if (type.startsWith("XYScatter") || type === "Bubble") {
    const lines = /Lines|Smooth/.test(type);
    return { ...base, family: "scatter", lines, markers: !type.endsWith("NoMarkers") };
  }
  if (/^(3D)?Pie|PieOfPie|BarOfPie/.test(type)) return { ...base, family: "pie" };
  if (type.startsWith("Doughnut")) return { ...base, family: "doughnut" };
  if (/^(_3D|3D)?Bar(Clustered|Stacked)|^(Cylinder|Cone|Pyramid)Bar/.test(type))
    return { ...base, family: "bar" };
  if (/^(_3D|3D)?Column|^(Cylinder|Cone|Pyramid)Col|^Histogram$/.test(type))
    return { ...base, family: "column" };
  if (/^(_3D|3D)?Line/.test(type)) return { ...base, family: "line", markers: /Markers/.test(type) };
  if (/^(_3D|3D)?Area/.test(type)) return { ...base, family: "area" };
  return { ...base, family: "unknown" };
}

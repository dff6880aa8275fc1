import type { ReactNode } from "react";
import type { Point } from "./lines";

const RADIUS = 3.5;

/** The mark of a point; names are Excel.ChartMarkerStyle. */
export function Marker({ shape, at, colour }: { shape: string; at: Point; colour: string }): ReactNode {
  const { x, y } = at;
  const r = RADIUS;
  switch (shape) {
    case "Square":
      return <rect x={x - r} y={y - r} width={2 * r} height={2 * r} fill={colour} />;
    case "Diamond":
      return (
        <path d={`M${x} ${y - r - 1}L${x + r + 1} ${y}L${x} ${y + r + 1}L${x - r - 1} ${y}Z`} fill={colour} />
      );
    case "Triangle":
      return <path d={`M${x} ${y - r - 1}L${x + r + 1} ${y + r}H${x - r - 1}Z`} fill={colour} />;
    case "X":
      return (
        <path
          d={`M${x - r} ${y - r}L${x + r} ${y + r}M${x + r} ${y - r}L${x - r} ${y + r}`}
          stroke={colour}
          strokeWidth={2}
        />
      );
    case "Plus":
      return <path d={`M${x} ${y - r}V${y + r}M${x - r} ${y}H${x + r}`} stroke={colour} strokeWidth={2} />;
    case "Dash":
      return <rect x={x - r - 1} y={y - 1} width={2 * r + 2} height={2} fill={colour} />;
    default:
      return <circle cx={x} cy={y} r={r} fill={colour} />;
  }
}

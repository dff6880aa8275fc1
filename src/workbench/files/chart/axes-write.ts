import type { ChartAxis } from "../../engine/chart";
import { make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { solidFill } from "./colors";
import { textProperties, titleElement } from "./text";

/** What an axis is within its plot area. */
export interface AxisPlace {
  readonly kind: "catAx" | "valAx";
  readonly id: number;
  readonly crossing: number;
  readonly side: "b" | "l" | "t" | "r";
  /** A secondary value axis stands at the far end. */
  readonly far?: boolean;
  /** Values between the ticks, as columns stand, or on them, as scatter points do. */
  readonly between: boolean;
}

const LABEL_SIZE = 9;
const TITLE_SIZE = 10;
const LINE = "#BFBFBF";
const GRID = "#D9D9D9";
const UPWARDS = -5_400_000;

const thinLine = (color: string): XmlElement =>
  make("c:spPr", {}, [make("a:ln", { w: 9525 }, [solidFill(color)])]);

/** A `catAx` or `valAx` element, its children in the order that the standard demands. */
export function axisElement(axis: ChartAxis, place: AxisPlace): XmlElement {
  const { kind, id, crossing, side } = place;
  const upright = side === "l" || side === "r";
  const format = {
    formatCode: axis.numberFormat ?? "General",
    sourceLinked: axis.numberFormat === undefined,
  };
  return make(`c:${kind}`, {}, [
    make("c:axId", { val: id }),
    make("c:scaling", {}, [
      make("c:orientation", { val: axis.reversed ? "maxMin" : "minMax" }),
      ...(axis.maximum === undefined ? [] : [make("c:max", { val: axis.maximum })]),
      ...(axis.minimum === undefined ? [] : [make("c:min", { val: axis.minimum })]),
    ]),
    make("c:delete", { val: !axis.visible }),
    make("c:axPos", { val: side }),
    ...(axis.majorGridlines ? [make("c:majorGridlines", {}, [thinLine(GRID)])] : []),
    ...(axis.title ? [titleElement(axis.title, { size: TITLE_SIZE }, upright ? UPWARDS : undefined)] : []),
    make("c:numFmt", format),
    make("c:majorTickMark", { val: "none" }),
    make("c:minorTickMark", { val: "none" }),
    make("c:tickLblPos", { val: kind === "catAx" ? "low" : "nextTo" }),
    thinLine(LINE),
    textProperties({ size: LABEL_SIZE }),
    make("c:crossAx", { val: crossing }),
    make("c:crosses", { val: place.far ? "max" : "autoZero" }),
    ...(kind === "catAx"
      ? [
          make("c:auto", { val: 1 }),
          make("c:lblAlgn", { val: "ctr" }),
          make("c:lblOffset", { val: 100 }),
          make("c:noMultiLvlLbl", { val: 0 }),
        ]
      : [make("c:crossBetween", { val: place.between ? "between" : "midCat" })]),
  ]);
}

import type { Area } from "./area";
import type { Border, Edge, Font } from "./style";

/** A rule that dresses cells by their content. Words are those of Excel.ConditionalFormat. */
export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

/** What a rule puts on a cell where it holds. */
export interface ConditionalLook {
  font?: Pick<Font, "bold" | "italic" | "color" | "strikethrough" | "underline">;
  fill?: string;
  borders?: Partial<Record<Edge, Border>>;
  numberFormat?: string;
}

/** Formulas begin with `=` and are relative to the first cell of the first area. */
export type ConditionalRule =
  | { kind: "Custom"; formula: string; look: ConditionalLook }
  | { kind: "CellValue"; operator: string; formula1: string; formula2?: string; look: ConditionalLook }
  | { kind: "ContainsText"; operator: string; text: string; look: ConditionalLook }
  | { kind: "TopBottom"; type: string; rank: number; look: ConditionalLook }
  | { kind: "PresetCriteria"; criterion: string; look: ConditionalLook }
  | { kind: "ColorScale"; minimum: ScalePoint; midpoint?: ScalePoint; maximum: ScalePoint }
  | {
      kind: "DataBar";
      lower: { type: string; formula?: string };
      upper: { type: string; formula?: string };
      color: string;
      negativeColor?: string;
      showValue: boolean;
      gradient: boolean;
      direction: string;
    }
  | {
      kind: "IconSet";
      style: string;
      reversed: boolean;
      showIconOnly: boolean;
      criteria: { type: string; operator: string; formula: string }[];
    };

export interface ScalePoint {
  type: string;
  formula?: string;
  color: string;
}

import type { ConditionalFormat, ConditionalRule } from "../../engine/conditional-format";
import { XM } from "../../../sources/package/kinds";
import { argb } from "../styles/colors";
import { printLook } from "../styles/differential";
import { make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import * as Words from "./words";
import { pointValue, ruleContent } from "./write-rule";

/**
 * The form of a rule that came with Excel 2010 ([MS-XLSX] 2.6.36): data bars have it beside the old one, rules
 * that look at another sheet and newer icon sets have it alone.
 */
export function newerRule(
  format: ConditionalFormat,
  id: string,
  formatId: (code: string) => number,
): XmlElement {
  const { rule } = format;
  if (rule.kind === "DataBar") return make("x14:cfRule", { type: "dataBar", id }, [newerBar(rule)]);
  const { attributes, children } = ruleContent(format);
  const look = "look" in rule ? [make("x14:dxf", {}, printLook(rule.look, formatId))] : [];
  const stopIfTrue = format.stopIfTrue || undefined;
  return make("x14:cfRule", { ...attributes, stopIfTrue, id }, [...children.map(newer), ...look]);
}

/** True for rules that the old form cannot say. */
export function needsNewerForm({ kind, ...rule }: ConditionalRule): boolean {
  if (kind === "IconSet" && "style" in rule) {
    return Words.NEWER_ICON_SETS.has(Words.ICON_SETS.toFile.get(rule.style) ?? "");
  }
  // Excel 2007's rules must not look at other sheets, and newer Excels write such rules in the newer form.
  return Object.values(rule).some(
    (value) => typeof value === "string" && value.startsWith("=") && value.includes("!"),
  );
}

/** An element of the old form as the newer one has it: prefixed, formulas and values in `xm:f`. */
function newer({ name, attributes, children }: XmlElement): XmlElement {
  if (name === "formula") return make("xm:f", {}, children);
  const { val, ...others } = attributes;
  const value = val === undefined ? [] : [make("xm:f", {}, [val])];
  const inner = children.filter((child) => typeof child !== "string").map(newer);
  return { name: `x14:${name}`, attributes: others, children: [...value, ...inner] };
}

function newerBar(rule: Extract<ConditionalRule, { kind: "DataBar" }>): XmlElement {
  const end = (point: { type: string; formula?: string }, automatic: string): XmlElement => {
    const value = pointValue(point.formula);
    const type = point.type === "Automatic" ? automatic : Words.POINTS.toFile.get(point.type);
    return make("x14:cfvo", { type }, value === undefined ? [] : [make("xm:f", {}, [value])]);
  };
  const negative = rule.negativeColor;
  return make(
    "x14:dataBar",
    {
      minLength: 0,
      maxLength: 100,
      gradient: rule.gradient ? undefined : 0,
      direction: rule.direction === "Context" ? undefined : Words.BAR_DIRECTIONS.toFile.get(rule.direction),
      showValue: rule.showValue ? undefined : 0,
      negativeBarColorSameAsPositive: negative === undefined ? 1 : undefined,
    },
    [
      end(rule.lower, "autoMin"),
      end(rule.upper, "autoMax"),
      ...(negative === undefined ? [] : [make("x14:negativeFillColor", { rgb: argb(negative) })]),
      make("x14:axisColor", { rgb: "FF000000" }),
    ],
  );
}

/** Rules over one set of cells in the newer form. */
export const newerFormat = (rules: XmlElement[], sqref: string): XmlElement =>
  make("x14:conditionalFormatting", { "xmlns:xm": XM }, [...rules, make("xm:sqref", {}, [sqref])]);

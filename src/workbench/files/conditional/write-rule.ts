import type { ConditionalFormat, ConditionalRule, ScalePoint } from "../../engine/conditional-format";
import { cellName } from "../../engine/address";
import { formulaToFile } from "../formula/to-file";
import { argb } from "../styles/colors";
import { make } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import * as Words from "./words";

type Attributes = Record<string, string | number | boolean | undefined>;

/** What a rule is in a file, without its priority and look: attributes and children. */
export interface RuleContent {
  readonly attributes: Attributes;
  readonly children: XmlElement[];
}

/** The old form of a rule's content. */
export function ruleContent({ rule, areas }: ConditionalFormat): RuleContent {
  const first = cellName(areas[0]?.row ?? 0, areas[0]?.column ?? 0);
  switch (rule.kind) {
    case "Custom":
      return content("expression", {}, rule.formula);
    case "CellValue":
      return content(
        "cellIs",
        { operator: Words.CELL_OPERATORS.toFile.get(rule.operator) },
        rule.formula1,
        rule.formula2,
      );
    case "ContainsText":
      return textContent(rule, first);
    case "TopBottom":
      return content("top10", {
        percent: rule.type.endsWith("Percent") || undefined,
        bottom: rule.type.startsWith("Bottom") || undefined,
        rank: rule.rank,
      });
    case "PresetCriteria":
      return presetContent(rule.criterion, first);
    case "ColorScale":
      return { attributes: { type: "colorScale" }, children: [colorScale(rule)] };
    case "DataBar":
      return { attributes: { type: "dataBar" }, children: [dataBar(rule)] };
    case "IconSet":
      return { attributes: { type: "iconSet" }, children: [iconSet(rule)] };
  }
}

function content(type: string, attributes: Attributes, ...formulas: (string | undefined)[]): RuleContent {
  const given = formulas.filter((formula) => formula !== undefined);
  return {
    attributes: { type, ...attributes },
    children: given.map((formula) => make("formula", {}, [formulaToFile(formula)])),
  };
}

/** Excel wants the test as a formula too, and goes by it. */
function textContent(rule: Extract<ConditionalRule, { kind: "ContainsText" }>, first: string): RuleContent {
  const text = `"${rule.text.replaceAll('"', '""')}"`;
  const tests: Record<string, string> = {
    Contains: `NOT(ISERROR(SEARCH(${text},${first})))`,
    NotContains: `ISERROR(SEARCH(${text},${first}))`,
    BeginsWith: `LEFT(${first},LEN(${text}))=${text}`,
    EndsWith: `RIGHT(${first},LEN(${text}))=${text}`,
  };
  const type = Words.TEXT_OPERATORS.toFile.get(rule.operator) ?? "containsText";
  const operator = Words.TEXT_RULE_OPERATORS.toFile.get(rule.operator);
  return content(type, { operator, text: rule.text }, tests[rule.operator]);
}

function presetContent(criterion: string, first: string): RuleContent {
  const plain = Words.PLAIN_PRESETS.toFile.get(criterion);
  const tests: Record<string, string> = {
    Blanks: `LEN(TRIM(${first}))=0`,
    NonBlanks: `LEN(TRIM(${first}))>0`,
    Errors: `ISERROR(${first})`,
    NonErrors: `NOT(ISERROR(${first}))`,
  };
  if (plain !== undefined) return content(plain, {}, tests[criterion]);
  const period = Words.PERIODS.toFile.get(criterion);
  if (period !== undefined)
    return content("timePeriod", { timePeriod: period }, periodTest(criterion, first));
  const [side, end] = (Words.AVERAGES.toFile.get(criterion) ?? "above").split("-");
  return content("aboveAverage", {
    aboveAverage: side === "below" ? 0 : undefined,
    equalAverage: end === "equal" || undefined,
    stdDev: end !== undefined && end !== "equal" ? end : undefined,
  });
}

/** The formulas that Excel itself writes beside each period. */
function periodTest(criterion: string, cell: string): string {
  const week = `ROUNDDOWN(${cell},0)-TODAY()`;
  const month = (shift: string): string =>
    `AND(MONTH(${cell})=MONTH(EDATE(TODAY(),${shift})),YEAR(${cell})=YEAR(EDATE(TODAY(),${shift})))`;
  const tests: Record<string, string> = {
    Yesterday: `FLOOR(${cell},1)=TODAY()-1`,
    Today: `FLOOR(${cell},1)=TODAY()`,
    Tomorrow: `FLOOR(${cell},1)=TODAY()+1`,
    LastSevenDays: `AND(TODAY()-FLOOR(${cell},1)<=6,FLOOR(${cell},1)<=TODAY())`,
    LastWeek: `AND(TODAY()-ROUNDDOWN(${cell},0)>=(WEEKDAY(TODAY())),TODAY()-ROUNDDOWN(${cell},0)<(WEEKDAY(TODAY())+7))`,
    ThisWeek: `AND(TODAY()-ROUNDDOWN(${cell},0)<=WEEKDAY(TODAY())-1,${week}<=7-WEEKDAY(TODAY()))`,
    NextWeek: `AND(${week}>(7-WEEKDAY(TODAY())),${week}<(15-WEEKDAY(TODAY())))`,
    LastMonth: month("0-1"),
    ThisMonth: `AND(MONTH(${cell})=MONTH(TODAY()),YEAR(${cell})=YEAR(TODAY()))`,
    NextMonth: month("0+1"),
  };
  return tests[criterion] ?? `FLOOR(${cell},1)=TODAY()`;
}

function colorScale(rule: Extract<ConditionalRule, { kind: "ColorScale" }>): XmlElement {
  const points = [rule.minimum, ...(rule.midpoint ? [rule.midpoint] : []), rule.maximum];
  const ends = points.map((point) => scalePoint(point));
  return make("colorScale", {}, [...ends, ...points.map(({ color }) => make("color", { rgb: argb(color) }))]);
}

const scalePoint = ({ type, formula }: Omit<ScalePoint, "color">): XmlElement =>
  make("cfvo", { type: Words.POINTS.toFile.get(type) ?? "num", val: pointValue(formula) });

/** A point's number or formula without `=`, as files have it. */
export const pointValue = (formula: string | undefined): string | undefined =>
  formula === undefined ? undefined : formulaToFile(formula);

function dataBar(rule: Extract<ConditionalRule, { kind: "DataBar" }>): XmlElement {
  // The old form has no automatic ends: lowest and highest value come nearest, and programs of 2007 show them.
  const end = (point: { type: string; formula?: string }, automatic: string): XmlElement =>
    point.type === "Automatic" ? make("cfvo", { type: automatic }) : scalePoint(point);
  return make("dataBar", { showValue: rule.showValue ? undefined : 0 }, [
    end(rule.lower, "min"),
    end(rule.upper, "max"),
    make("color", { rgb: argb(rule.color) }),
  ]);
}

function iconSet(rule: Extract<ConditionalRule, { kind: "IconSet" }>): XmlElement {
  const attributes = {
    iconSet: Words.ICON_SETS.toFile.get(rule.style),
    showValue: rule.showIconOnly ? 0 : undefined,
    reverse: rule.reversed || undefined,
  };
  const points = rule.criteria.map(({ type, operator, formula }) =>
    make("cfvo", {
      type: Words.POINTS.toFile.get(type) ?? "percent",
      val: pointValue(formula),
      gte: operator === "GreaterThan" ? 0 : undefined,
    }),
  );
  return make("iconSet", attributes, points);
}

import type { ColumnFilter } from "../../engine/filter";
import { words } from "../styles/words";
import { argb, resolveColor } from "../styles/colors";
import type { StyleBook } from "../styles/read";
import type { StyleWriter } from "../styles/write";
import { attribute, descendant, element, elements, flag, make, numeric } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";

const OPERATORS = words(
  "equal:= notEqual:<> greaterThan:> greaterThanOrEqual:>= lessThan:< lessThanOrEqual:<=",
);

/** Kinds of dynamic filters; the misspelt February is Office.js's own (Excel.DynamicFilterCriteria). */
const DYNAMIC = words(`aboveAverage:AboveAverage belowAverage:BelowAverage tomorrow:Tomorrow today:Today
  yesterday:Yesterday nextWeek:NextWeek thisWeek:ThisWeek lastWeek:LastWeek nextMonth:NextMonth
  thisMonth:ThisMonth lastMonth:LastMonth nextQuarter:NextQuarter thisQuarter:ThisQuarter
  lastQuarter:LastQuarter nextYear:NextYear thisYear:ThisYear lastYear:LastYear yearToDate:YearToDate
  Q1:AllDatesInPeriodQuarter1 Q2:AllDatesInPeriodQuarter2 Q3:AllDatesInPeriodQuarter3
  Q4:AllDatesInPeriodQuarter4 M1:AllDatesInPeriodJanuary M2:AllDatesInPeriodFebruray
  M3:AllDatesInPeriodMarch M4:AllDatesInPeriodApril M5:AllDatesInPeriodMay M6:AllDatesInPeriodJune
  M7:AllDatesInPeriodJuly M8:AllDatesInPeriodAugust M9:AllDatesInPeriodSeptember
  M10:AllDatesInPeriodOctober M11:AllDatesInPeriodNovember M12:AllDatesInPeriodDecember`);

/** Filters cannot be changed, only replaced: one that was read is written as it was. */
const keptFilters = new WeakMap<ColumnFilter, XmlElement>();

/** The filters of an `autoFilter` element by their column, counted from the area's left. */
export function readFilters(from: XmlElement | undefined, styles: StyleBook): Map<number, ColumnFilter> {
  const filters = new Map<number, ColumnFilter>();
  for (const column of elements(from, "filterColumn")) {
    const filter = readFilter(column, styles);
    if (!filter) continue;
    keptFilters.set(filter, column);
    filters.set(numeric(attribute(column, "colId")) ?? 0, filter);
  }
  return filters;
}

function readFilter(column: XmlElement, styles: StyleBook): ColumnFilter | undefined {
  // Filters newer than the format stand in an alternative; the plain one is beside it.
  const [kind] = elements(column).filter(({ name }) => name !== "extLst" && !name.startsWith("mc:"));
  switch (kind?.name) {
    case "filters":
      return { filterOn: "Values", values: filterValues(kind) };
    case "customFilters":
      return customFilter(kind);
    case "top10": {
      const side = flag(attribute(kind, "top"), true) ? "Top" : "Bottom";
      const unit = flag(attribute(kind, "percent")) ? "Percent" : "Items";
      return { filterOn: `${side}${unit}`, criterion1: attribute(kind, "val") ?? "10" };
    }
    case "dynamicFilter": {
      const dynamicCriteria = DYNAMIC.toModel.get(attribute(kind, "type") ?? "") ?? "Unknown";
      return { filterOn: "Dynamic", dynamicCriteria };
    }
    case "colorFilter":
      return colorFilter(kind, styles);
    case "iconFilter":
      return { filterOn: "Icon" };
    default:
      return undefined;
  }
}

const DATE_PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

/** Chosen values; blank cells are "", chosen dates their known parts joined (`2026-03`). */
function filterValues(from: XmlElement): string[] {
  const dates = elements(from, "dateGroupItem").map((item) =>
    DATE_PARTS.map((part) => attribute(item, part)?.padStart(2, "0"))
      .filter((part) => part !== undefined)
      .join("-"),
  );
  const plain = elements(from, "filter").map((one) => attribute(one, "val") ?? "");
  return [...plain, ...dates, ...(flag(attribute(from, "blank")) ? [""] : [])];
}

function customFilter(from: XmlElement): ColumnFilter {
  const [criterion1 = "", criterion2] = elements(from, "customFilter").map(
    (one) =>
      `${OPERATORS.toModel.get(attribute(one, "operator") ?? "equal") ?? "="}${attribute(one, "val") ?? ""}`,
  );
  if (criterion2 === undefined) return { filterOn: "Custom", criterion1 };
  const operator = flag(attribute(from, "and")) ? "And" : "Or";
  return { filterOn: "Custom", criterion1, criterion2, operator };
}

function colorFilter(from: XmlElement, { root, palette }: StyleBook): ColumnFilter {
  const dxf = elements(element(root, "dxfs"), "dxf")[numeric(attribute(from, "dxfId")) ?? -1];
  const ofCell = flag(attribute(from, "cellColor"), true);
  const part = element(dxf, ofCell ? "fill" : "font");
  const color =
    resolveColor(descendant(part, "fgColor"), palette) ??
    resolveColor(descendant(part, "bgColor"), palette) ??
    resolveColor(descendant(part, "color"), palette);
  return { filterOn: ofCell ? "CellColor" : "FontColor", ...(color ? { color } : {}) };
}

/** A column's filter as a file has it. */
export function printFilter(colId: number, filter: ColumnFilter, styles: StyleWriter): XmlElement {
  const kept = keptFilters.get(filter);
  if (kept) return { ...kept, attributes: { ...kept.attributes, colId: String(colId) } };
  return make("filterColumn", { colId }, [printKind(filter, styles)]);
}

function printKind(filter: ColumnFilter, styles: StyleWriter): XmlElement {
  const { filterOn, criterion1 = "", criterion2, values = [] } = filter;
  switch (filterOn) {
    case "Custom": {
      const tests = [criterion1, ...(criterion2 === undefined ? [] : [criterion2])];
      const and = criterion2 !== undefined && filter.operator !== "Or" ? 1 : undefined;
      return make("customFilters", { and }, tests.map(printTest));
    }
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return make("top10", {
        top: filterOn.startsWith("Top") ? undefined : 0,
        percent: filterOn.endsWith("Percent") ? 1 : undefined,
        val: criterion1,
      });
    case "Dynamic":
      return make("dynamicFilter", { type: DYNAMIC.toFile.get(filter.dynamicCriteria ?? "") ?? "null" });
    case "CellColor":
    case "FontColor":
      return printColor(filter, styles);
    default: {
      const chosen = values.filter((value) => value !== "").map((val) => make("filter", { val }));
      return make("filters", { blank: values.includes("") ? 1 : undefined }, chosen);
    }
  }
}

function printTest(criterion: string): XmlElement {
  const [, sign = "", value = criterion] = /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(criterion) ?? [];
  const operator = OPERATORS.toFile.get(sign || "=");
  return make("customFilter", { operator: operator === "equal" ? undefined : operator, val: value });
}

function printColor({ filterOn, color = "#FFFFFF" }: ColumnFilter, styles: StyleWriter): XmlElement {
  const cell = filterOn === "CellColor";
  const rgb = argb(color);
  const fill = make("patternFill", { patternType: "solid" }, [
    make("fgColor", { rgb }),
    make("bgColor", { rgb }),
  ]);
  const look = cell ? make("fill", {}, [fill]) : make("font", {}, [make("color", { rgb })]);
  const dxfId = styles.differential(make("dxf", {}, [look]));
  return make("colorFilter", { dxfId, cellColor: cell ? undefined : 0 });
}

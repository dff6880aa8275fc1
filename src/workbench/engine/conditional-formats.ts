import type { Area } from "./area";
import { intersectAll } from "./area-sets";
import type { ConditionalFormat, ConditionalRule } from "./conditional-format";
import { guardPermission } from "./protection-guard";
import { refuse } from "./refusals";
import { takeAreas } from "./rules";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/** How many icons a set has, by its name. */
export function iconCount(style: string): number {
  if (style.startsWith("Three")) return 3;
  return style.startsWith("Four") ? 4 : 5;
}

/** The thresholds that Excel gives a new icon set: equal parts in percent; the first icon has none. */
export function usualCriteria(style: string): { type: string; operator: string; formula: string }[] {
  const count = iconCount(style);
  return Array.from({ length: count }, (_, index) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: `=${Math.round((100 * index) / count)}`,
  }));
}

/** The rule that a new format of a type has until it is given another. */
export function newRule(kind: ConditionalRule["kind"]): ConditionalRule {
  switch (kind) {
    case "Custom":
      return { kind, formula: "=FALSE", look: {} };
    case "CellValue":
      return { kind, operator: "EqualTo", formula1: "=0", look: {} };
    case "ContainsText":
      return { kind, operator: "Contains", text: "", look: {} };
    case "TopBottom":
      return { kind, type: "TopItems", rank: 10, look: {} };
    case "PresetCriteria":
      return { kind, criterion: "Blanks", look: {} };
    case "ColorScale":
      return {
        kind,
        minimum: { type: "LowestValue", color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
    case "DataBar":
      return {
        kind,
        lower: { type: "Automatic" },
        upper: { type: "Automatic" },
        color: "#638EC6",
        showValue: true,
        gradient: true,
        direction: "Context",
      };
    case "IconSet":
      return {
        kind,
        style: "ThreeTrafficLights1",
        reversed: false,
        showIconOnly: false,
        criteria: usualCriteria("ThreeTrafficLights1"),
      };
  }
}

/** The formats of a sheet in the order in which they act. */
export const byPriority = (sheet: Sheet): ConditionalFormat[] =>
  [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);

/** The formats that touch some areas. */
export const formatsOn = (sheet: Sheet, areas: readonly Area[]): ConditionalFormat[] =>
  byPriority(sheet).filter((format) => intersectAll(format.areas, areas).length > 0);

/** Adds a format before all others. */
export function addFormat(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  rule: ConditionalRule,
): ConditionalFormat {
  guardPermission(sheet, "allowFormatCells");
  const id = `{${workbook.newId().toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
  const format: ConditionalFormat = { id, areas: [...areas], priority: -1, stopIfTrue: false, rule };
  sheet.conditionalFormats.push(format);
  renumber(sheet);
  noteFormat(workbook, sheet, format, "added");
  return format;
}

function renumber(sheet: Sheet): void {
  for (const [index, format] of byPriority(sheet).entries()) format.priority = index;
}

/** Puts a format at a place in the order; a negative place counts from the end. */
export function setPriority(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  priority: number,
): void {
  guardPermission(sheet, "allowFormatCells");
  const others = byPriority(sheet).filter((one) => one !== format);
  const place = priority < 0 ? Math.max(0, others.length + 1 + priority) : Math.min(priority, others.length);
  others.splice(place, 0, format);
  for (const [index, one] of others.entries()) one.priority = index;
  noteFormat(workbook, sheet, format, "changed");
}

/** Takes a format away. */
export function deleteFormat(workbook: Workbook, sheet: Sheet, format: ConditionalFormat): void {
  guardPermission(sheet, "allowFormatCells");
  const at = sheet.conditionalFormats.indexOf(format);
  if (at < 0) refuse("ItemNotFound", "the conditional format is gone");
  sheet.conditionalFormats.splice(at, 1);
  renumber(sheet);
  noteFormat(workbook, sheet, format, "deleted");
}

/** Takes all formats off some areas; those that reach further keep the rest. */
export function clearFormats(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  guardPermission(sheet, "allowFormatCells");
  const touched = formatsOn(sheet, areas);
  takeAreas(sheet.conditionalFormats, areas);
  renumber(sheet);
  for (const format of touched) noteFormat(workbook, sheet, format, "changed");
}

/** Tells the page that a format is new, different or gone. */
export function noteFormat(
  workbook: Workbook,
  sheet: Sheet,
  format: ConditionalFormat,
  how: "added" | "changed" | "deleted",
): void {
  workbook.note({ kind: "object", sheet: sheet.id, what: "conditionalFormat", how, id: format.id });
}

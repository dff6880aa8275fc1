import type { ConditionalFormat } from "../../engine/conditional-format";
import type { Sheet } from "../../engine/sheet";
import { X14 } from "../../../sources/package/kinds";
import { printAreas, readAreas } from "../sheet/ranges";
import type { ReadingSheet, SheetSection, WritingSheet } from "../sheet/section";
import { printLook, readLook } from "../styles/differential";
import {
  attribute,
  descendant,
  element,
  elements,
  flag,
  make,
  numeric,
  textOf,
} from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { printXml } from "../../../sources/xml/tree";
import { needsNewerForm, newerFormat, newerRule } from "./newer-form";
import { readRule } from "./read-rule";
import { RULE_EXTENSION, SHEET_EXTENSION } from "./words";
import { ruleContent } from "./write-rule";

/** The elements of a rule as read, which stay while the rule is the same. */
interface KeptRule {
  readonly old?: XmlElement | undefined;
  readonly newer?: XmlElement | undefined;
  readonly same: string;
}

/** A rule in one form or both, with its cells. */
interface WrittenRule extends Omit<KeptRule, "same"> {
  readonly sqref: string;
}

const keptRules = new WeakMap<ConditionalFormat, KeptRule>();
const unknownRules = new WeakMap<Sheet, WrittenRule[]>();

const fingerprint = ({ rule, stopIfTrue }: ConditionalFormat): string => JSON.stringify([rule, stopIfTrue]);

/** Conditional formats, in their old form and that of Excel 2010. Kinds beyond the model stay as they are. */
export const conditionalFormats: SheetSection = {
  state: (sheet) => sheet.conditionalFormats,

  read(from) {
    const newerOnes = newerRules(from.draft.extension(SHEET_EXTENSION));
    const used = new Set<XmlElement>();
    for (const block of from.draft.all("conditionalFormatting")) {
      for (const old of elements(block, "cfRule")) {
        const id = textOf(descendant(element(old, "extLst"), "id")).trim();
        const newer = newerOnes.find(({ rule }) => id !== "" && attribute(rule, "id") === id)?.rule;
        if (newer) used.add(newer);
        take(from, { old, newer, sqref: attribute(block, "sqref") ?? "" });
      }
    }
    for (const { rule, sqref } of newerOnes) if (!used.has(rule)) take(from, { newer: rule, sqref });
    // Files count from 1 and leave gaps; Office.js counts from 0.
    const ordered = [...from.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    ordered.forEach((format, index) => (format.priority = index));
  },

  write(to) {
    const ids = freeIds(to.sheet);
    const ordered = [...to.sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
    const known = ordered.map((format) => written(format, ids, to));
    const all = merged(known, unknownRules.get(to.sheet) ?? []).map(withPriority);
    const blocks = all.flatMap(({ sqref, old }) =>
      old ? [make("conditionalFormatting", { sqref }, [old])] : [],
    );
    to.draft.set("conditionalFormatting", ...blocks.map(printXml));
    const formats = all.flatMap(({ sqref, newer }) => (newer ? [newerFormat([newer], sqref)] : []));
    to.draft.setExtension(
      SHEET_EXTENSION,
      formats.length > 0 ? make("x14:conditionalFormattings", { "xmlns:x14": X14 }, formats) : undefined,
    );
  },
};

function newerRules(extension: XmlElement | undefined): { rule: XmlElement; sqref: string }[] {
  const blocks = elements(element(extension, "conditionalFormattings"), "conditionalFormatting");
  return blocks.flatMap((block) => {
    const sqref = textOf(element(block, "sqref"));
    return elements(block, "cfRule").map((rule) => ({ rule, sqref }));
  });
}

function take({ workbook, sheet, styles }: ReadingSheet, found: WrittenRule): void {
  const { old, newer, sqref } = found;
  const main = old ?? newer;
  const areas = readAreas(sqref);
  const dxf = elements(element(styles.root, "dxfs"), "dxf")[numeric(attribute(old, "dxfId")) ?? -1];
  const look = readLook(old ? dxf : element(newer, "dxf"), styles.palette);
  const rule = main && readRule({ rule: main, newer, look, palette: styles.palette });
  if (!rule || areas.length === 0) {
    unknownRules.set(sheet, [...(unknownRules.get(sheet) ?? []), found]);
    return;
  }
  const format: ConditionalFormat = {
    id: `{00000000-0000-0000-0000-${workbook.newId().toString(16).toUpperCase().padStart(12, "0")}}`,
    areas,
    priority: numeric(attribute(old, "priority")) ?? numeric(attribute(newer, "priority")) ?? 1,
    stopIfTrue: flag(attribute(main, "stopIfTrue")),
    rule,
  };
  sheet.conditionalFormats.push(format);
  keptRules.set(format, { old, newer, same: fingerprint(format) });
}

function written(format: ConditionalFormat, ids: Generator<string, never>, to: WritingSheet): WrittenRule {
  const sqref = printAreas(format.areas);
  const kept = keptRules.get(format);
  if (kept?.same === fingerprint(format)) return { sqref, old: kept.old, newer: kept.newer };
  const id = ids.next().value;
  const newer = newerRule(format, id, formatIds(to));
  if (needsNewerForm(format.rule)) return { sqref, newer };
  if (format.rule.kind !== "DataBar") return { sqref, old: oldRule(format, to, undefined) };
  return { sqref, old: oldRule(format, to, id), newer };
}

const formatIds =
  ({ styles }: WritingSheet) =>
  (code: string): number =>
    styles.formatId(code);

const priorityOf = ({ old, newer }: WrittenRule): number =>
  numeric(attribute(old ?? newer, "priority")) ?? Number.MAX_SAFE_INTEGER;

/** Rules beyond the model stay as far up among the others as they were. */
function merged(known: readonly WrittenRule[], unknown: readonly WrittenRule[]): WrittenRule[] {
  const all = [...known];
  for (const rule of [...unknown].sort((a, b) => priorityOf(a) - priorityOf(b))) {
    all.splice(Math.min(all.length, priorityOf(rule) - 1), 0, rule);
  }
  return all;
}

/** Numbers a rule by its place; of the two forms of a rule only the old one has a number. */
function withPriority({ sqref, old, newer }: WrittenRule, index: number): WrittenRule {
  const numbered = (rule: XmlElement): XmlElement => ({
    ...rule,
    attributes: { ...rule.attributes, priority: String(index + 1) },
  });
  if (old) return { sqref, old: numbered(old), newer };
  return { sqref, newer: newer && numbered(newer) };
}

function oldRule(format: ConditionalFormat, to: WritingSheet, newer: string | undefined): XmlElement {
  const { attributes, children } = ruleContent(format);
  const look =
    "look" in format.rule ? make("dxf", {}, printLook(format.rule.look, formatIds(to))) : undefined;
  const link = make("ext", { "xmlns:x14": X14, uri: RULE_EXTENSION }, [make("x14:id", {}, [newer ?? ""])]);
  return make(
    "cfRule",
    {
      ...attributes,
      dxfId: look ? to.styles.differential(look) : undefined,
      stopIfTrue: format.stopIfTrue || undefined,
    },
    [...children, ...(newer === undefined ? [] : [make("extLst", {}, [link])])],
  );
}

/** Ids that join the two forms of a rule: none that the sheet already has, and the same ones at every save. */
function* freeIds(sheet: Sheet): Generator<string, never> {
  const kept = sheet.conditionalFormats.map((format) => attribute(keptRules.get(format)?.newer, "id"));
  for (let number = 1; ; number++) {
    const id = `{5B00C1F0-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
    if (!kept.includes(id)) yield id;
  }
}

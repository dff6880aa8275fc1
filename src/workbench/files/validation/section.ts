import type { Sheet } from "../../engine/sheet";
import type { Validation } from "../../engine/validation";
import { X14, XM } from "../../../sources/package/kinds";
import { printAreas } from "../sheet/ranges";
import type { SheetSection } from "../sheet/section";
import { attribute, element, elements, make, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import { without } from "../without";
import { printValidation, readValidation } from "./rule";
import { EXTENSION } from "./words";

/** A validation's element as read, which stays while the validation is the same. */
interface KeptValidation {
  readonly from: XmlElement;
  readonly newer: boolean;
  readonly same: string;
}

const keptValidations = new WeakMap<Validation, KeptValidation>();
/** Those that allow anything and only show a hint. */
const hints = new WeakMap<Sheet, { from: XmlElement; newer: boolean }[]>();

const fingerprint = (rule: Validation): string => JSON.stringify(without(rule, "areas"));

/** Data validations, in their old form and in that of Excel 2010, which may look at other sheets. */
export const validations: SheetSection = {
  state: (sheet) => sheet.validations,

  read({ sheet, draft }) {
    const old = elements(draft.get("dataValidations"), "dataValidation");
    for (const from of old) take(sheet, from, attribute(from, "sqref") ?? "", false);
    const newer = element(draft.extension(EXTENSION), "dataValidations");
    for (const from of elements(newer, "dataValidation")) {
      take(sheet, from, textOf(element(from, "sqref")), true);
    }
  },

  write({ sheet, draft }) {
    const known = sheet.validations.map((rule) => written(rule));
    const all = [...known, ...(hints.get(sheet) ?? [])];
    const old = all.filter(({ newer }) => !newer).map(({ from }) => from);
    const newer = all.filter((one) => one.newer).map(({ from }) => from);
    const section = draft.get("dataValidations") ?? make("dataValidations");
    draft.put("dataValidations", old.length > 0 ? counted(section, old) : undefined);
    const content = element(draft.extension(EXTENSION), "dataValidations");
    const more = content ?? make("x14:dataValidations", { "xmlns:x14": X14, "xmlns:xm": XM });
    draft.setExtension(EXTENSION, newer.length > 0 ? counted(more, newer) : undefined);
  },
};

const counted = (section: XmlElement, children: XmlElement[]): XmlElement => ({
  ...section,
  attributes: { ...section.attributes, count: String(children.length) },
  children,
});

function take(sheet: Sheet, from: XmlElement, sqref: string, newer: boolean): void {
  const rule = readValidation(from, sqref);
  if (rule) {
    sheet.validations.push(rule);
    keptValidations.set(rule, { from, newer, same: fingerprint(rule) });
  } else {
    hints.set(sheet, [...(hints.get(sheet) ?? []), { from, newer }]);
  }
}

function written(rule: Validation): { from: XmlElement; newer: boolean } {
  const sqref = printAreas(rule.areas);
  const kept = keptValidations.get(rule);
  if (kept?.same !== fingerprint(rule)) return { from: printValidation(rule, sqref), newer: false };
  const { from, newer } = kept;
  if (!newer) return { from: { ...from, attributes: { ...from.attributes, sqref } }, newer };
  const place = element(from, "sqref");
  const children = from.children.map((child) => (child === place ? { ...child, children: [sqref] } : child));
  return { from: { ...from, children }, newer };
}

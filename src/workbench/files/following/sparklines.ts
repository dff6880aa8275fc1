import { parseAddress, quoteSheet } from "../../engine/address";
import type { Sheet } from "../../engine/sheet";
import { fullName } from "../sheet/ranges";
import type { ReadingSheet, WritingSheet } from "../sheet/section";
import { element, elements, textOf } from "../../../sources/xml/query";
import type { XmlElement } from "../../../sources/xml/tree";
import type { Held } from "./hold";
import { hold, now, still } from "./hold";

/** [MS-XLSX] 2.6.46: the extension of a sheet that holds its sparklines. */
const EXTENSION = "{05C60535-1F16-4fd2-B633-F4F36F0B64E0}";

interface HeldSparkline {
  readonly cell: Held;
  readonly data: Held | undefined;
  /** The name of the data's sheet as it was. */
  readonly dataSheet: string | undefined;
}

const drawn = new WeakMap<Sheet, HeldSparkline[]>();

const sparklinesOf = (extension: XmlElement | undefined): XmlElement[] =>
  elements(element(extension, "sparklineGroups"), "sparklineGroup").flatMap((group) =>
    elements(element(group, "sparklines"), "sparkline"),
  );

/** Sparklines are kept as they are; their cells and data are held, so that they can follow. */
export function holdSparklines({ workbook, sheet, draft }: ReadingSheet): void {
  const held = sparklinesOf(draft.extension(EXTENSION)).flatMap((one): HeldSparkline[] => {
    const cell = parseAddress(textOf(element(one, "sqref")))?.area;
    if (!cell) return [];
    const from = parseAddress(textOf(element(one, "f")));
    const source = from?.sheet === undefined ? undefined : workbook.sheetByName(from.sheet);
    const data = from && source ? hold(workbook, source, from.area) : undefined;
    return [{ cell: hold(workbook, sheet, cell), data, dataSheet: source?.name }];
  });
  if (held.length > 0) drawn.set(sheet, held);
}

const unmoved = ({ cell, data, dataSheet }: HeldSparkline): boolean =>
  still(cell) && (data === undefined || (still(data) && data.anchor.sheet.name === dataSheet));

/** Moves sparklines with their cells and data; those whose cells were deleted go. */
export function moveSparklines({ sheet, draft }: WritingSheet): void {
  const held = drawn.get(sheet);
  const extension = draft.extension(EXTENSION);
  const content = element(extension, "sparklineGroups");
  if (!held || !content || held.every(unmoved)) return;
  const all = sparklinesOf(extension);
  const moved = new Map(all.map((one, index) => [one, movedSparkline(one, held[index])]));
  for (const group of elements(content, "sparklineGroup")) {
    const list = element(group, "sparklines");
    if (list)
      list.children = elements(list)
        .map((one) => moved.get(one))
        .filter((one) => one !== undefined);
  }
  content.children = elements(content).filter((group) => elements(element(group, "sparklines")).length > 0);
  draft.setExtension(EXTENSION, content.children.length > 0 ? content : undefined);
}

function movedSparkline(one: XmlElement, held: HeldSparkline | undefined): XmlElement | undefined {
  if (!held) return one;
  const cell = now(held.cell);
  if (!cell) return undefined;
  const data = held.data && now(held.data);
  const formula =
    held.data && data ? `${quoteSheet(held.data.anchor.sheet.name)}!${fullName(data)}` : undefined;
  const children = elements(one).map((child) => {
    if (child.name.endsWith(":sqref")) return { ...child, children: [fullName(cell)] };
    return child.name.endsWith(":f") && formula !== undefined ? { ...child, children: [formula] } : child;
  });
  return { ...one, children };
}

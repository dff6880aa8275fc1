import type { ConditionalFormat, ConditionalRule } from "../../engine/conditional-format";
import {
  addFormat,
  clearFormats,
  deleteFormat,
  formatsOn,
  newRule,
  noteFormat,
  setPriority,
} from "../../engine/conditional-formats";
import { guardPermission } from "../../engine/protection-guard";
import { refuse } from "../../engine/refusals";
import type { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import type { Session } from "../session";
import type { FormatOn, Kinds } from "./kinds";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;

const make = (session: Session, cells: Cells, format: ConditionalFormat): HostObject =>
  session.make("ConditionalFormat", { sheet: cells.sheet, format });

const find = (cells: Cells, id: string): ConditionalFormat | undefined =>
  formatsOn(cells.sheet, cells.areas).find((format) => format.id === id);

export const conditionalFormatCollectionType: ObjectType<Cells> = {
  name: "ConditionalFormatCollection",
  items: (cells, session) =>
    formatsOn(cells.sheet, cells.areas).map((format) => make(session, cells, format)),
  index: (cells, args, session) => {
    const id = args.text(0, "id");
    return make(session, cells, find(cells, id) ?? refuse("ItemNotFound", `no conditional format '${id}'`));
  },
  methods: {
    GetCount: (cells) => formatsOn(cells.sheet, cells.areas).length,
    GetItemAt: (cells, args, session) => {
      const index = args.integer(0, "index", 0);
      const format = formatsOn(cells.sheet, cells.areas)[index];
      return make(session, cells, format ?? refuse("InvalidArgument", `no conditional format ${index}`));
    },
    GetItemOrNullObject: (cells, args, session) => {
      const format = find(cells, args.text(0, "id"));
      return format ? make(session, cells, format) : NULL_OBJECT;
    },
    Add: (cells, args, session) => {
      const rule = newRule(args.word(0, "type", TYPES));
      return make(session, cells, addFormat(session.workbook, cells.sheet, cells.areas, rule));
    },
    ClearAll: (cells, _args, session) => clearFormats(session.workbook, cells.sheet, cells.areas),
  },
};

/** Changes a format after guarding it. */
export function changeFormat({ sheet, format }: FormatOn, session: Session, change: () => void): void {
  guardPermission(sheet, "allowFormatCells");
  change();
  noteFormat(session.workbook, sheet, format, "changed");
}

/** The parts of a format, by the names of its properties: each is there for one type of rule. */
const PARTS: readonly (readonly [name: string, kind: ConditionalRule["kind"], type: keyof Kinds])[] = [
  ["CellValue", "CellValue", "CellValueConditionalFormat"],
  ["ColorScale", "ColorScale", "ColorScaleConditionalFormat"],
  ["Custom", "Custom", "CustomConditionalFormat"],
  ["DataBar", "DataBar", "DataBarConditionalFormat"],
  ["IconSet", "IconSet", "IconSetConditionalFormat"],
  ["Preset", "PresetCriteria", "PresetCriteriaConditionalFormat"],
  ["TextComparison", "ContainsText", "TextConditionalFormat"],
  ["TopBottom", "TopBottom", "TopBottomConditionalFormat"],
];

type Reach = (self: FormatOn, session: Session) => HostObject;

function parts(): Record<string, Reach> {
  const found: Record<string, Reach> = {};
  for (const [name, kind, type] of PARTS) {
    const part: Reach = (self, session) =>
      self.format.rule.kind === kind
        ? session.make(type, self as Kinds[typeof type] & FormatOn)
        : NULL_OBJECT;
    found[`${name}OrNullObject`] = part;
    found[name] = (self, session) => {
      const object = part(self, session);
      return object.isNull ? refuse("ItemNotFound", `the rule is of type ${self.format.rule.kind}`) : object;
    };
  }
  return found;
}

const hasStop = ({ rule }: ConditionalFormat): boolean => "look" in rule;

export const conditionalFormatType: ObjectType<FormatOn> = {
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  exists: ({ sheet, format }) => sheet.conditionalFormats.includes(format),
  properties: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.rule.kind },
    Priority: {
      get: ({ format }) => format.priority,
      set: ({ sheet, format }, args, session) =>
        setPriority(session.workbook, sheet, format, args.integer(0, "priority")),
    },
    StopIfTrue: {
      get: ({ format }) => (hasStop(format) ? format.stopIfTrue : null),
      set: (self, args, session) =>
        changeFormat(self, session, () => {
          if (!hasStop(self.format)) refuse("InvalidOperation", "this type of rule never stops others");
          self.format.stopIfTrue = args.flag(0, "stopIfTrue");
        }),
    },
  },
  objects: parts(),
  methods: {
    Delete: ({ sheet, format }, _args, session) => deleteFormat(session.workbook, sheet, format),
    GetRange: ({ sheet, format }, _args, session) => {
      const [only, ...more] = format.areas;
      if (!only || more.length > 0) return refuse("InvalidOperation", "the format applies to several ranges");
      return session.range(sheet, only);
    },
    GetRangeOrNullObject: ({ sheet, format }, _args, session) => {
      const [only, ...more] = format.areas;
      return only && more.length === 0 ? session.range(sheet, only) : NULL_OBJECT;
    },
    GetRanges: ({ sheet, format }, _args, session) => session.rangeAreas(sheet, format.areas),
  },
};

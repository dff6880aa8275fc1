import { absoluteAddress } from "../../engine/absolute";
import { addName, deleteName, findName, namesOf, noteName, setNameFormula } from "../../engine/names";
import type { NameScope } from "../../engine/names";
import type { DefinedName } from "../../engine/name";
import { cellsOfFormula } from "../../engine/references";
import { refuse } from "../../engine/refusals";
import { CellError } from "../../engine/scalar";
import type { Scalar } from "../../engine/scalar";
import { locate } from "../addresses";
import { isObject } from "../arguments";
import type { Args } from "../arguments";
import { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { HostObject, ObjectType } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import type { NameIn } from "./kinds";
import { shown } from "./range-content";

const make = (session: Session, scope: NameScope, name: DefinedName): HostObject =>
  session.make("NamedItem", { scope, name });

/** What a name is to stand for: a range, an address, a formula, or a constant. */
function formulaOf(scope: NameScope, args: Args, session: Session): string {
  const given = args.raw(1);
  if (isObject(given) && given.self instanceof Cells) {
    return `=${given.self.areas.map((area) => absoluteAddress(args.cells(1, "reference").sheet, area)).join(",")}`;
  }
  const text = args.text(1, "reference");
  if (text.startsWith("=")) return text;
  const home = scope.sheet ?? session.workbook.activeSheet;
  const found = locate(session.workbook, home, text);
  return `=${absoluteAddress(found.sheet, found.area)}`;
}

export const namedItemCollectionType: ObjectType<NameScope> = {
  name: "NamedItemCollection",
  items: (scope, session) => namesOf(scope).map((name) => make(session, scope, name)),
  index: (scope, args, session) => {
    const key = args.text(0, "name");
    return make(session, scope, findName(scope, key) ?? refuse("ItemNotFound", `no name '${key}'`));
  },
  methods: {
    GetCount: (scope) => namesOf(scope).length,
    GetItemOrNullObject: (scope, args, session) => {
      const name = findName(scope, args.text(0, "name"));
      return name ? make(session, scope, name) : NULL_OBJECT;
    },
    Add: (scope, args, session) => {
      const comment = args.optionalText(2, "comment") ?? "";
      return make(
        session,
        scope,
        addName(scope, args.text(0, "name"), formulaOf(scope, args, session), comment),
      );
    },
  },
};

function valueOf({ scope, name }: NameIn, session: Session): Scalar {
  session.recalculation.settle();
  return session.evaluate(name.formula, scope.sheet ?? session.workbook.activeSheet, 0, 0);
}

const rangeFor = ({ scope, name }: NameIn, session: Session): HostObject => {
  const found = cellsOfFormula(session.workbook, scope.sheet ?? session.workbook.activeSheet, name.formula);
  return found ? session.range(found.sheet, found.area) : NULL_OBJECT;
};

function typeOf(self: NameIn, session: Session): string {
  if (!rangeFor(self, session).isNull) return "Range";
  const value = valueOf(self, session);
  if (value instanceof CellError) return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

export const namedItemType: ObjectType<NameIn> = {
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name.name }),
  exists: ({ scope, name }) => namesOf(scope).includes(name),
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ scope, name }, args) => setNameFormula(scope, name, args.text(0, "formula")),
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ scope, name }, args) => {
        name.comment = args.text(0, "comment");
        noteName(scope, name, "changed");
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ scope, name }, args) => {
        name.visible = args.flag(0, "visible");
        noteName(scope, name, "changed");
      },
    },
    Scope: { get: ({ scope }) => (scope.sheet ? "Worksheet" : "Workbook") },
    Type: { get: typeOf },
    Value: {
      get: (self, session): Json =>
        rangeFor(self, session).isNull ? shown(valueOf(self, session)) : self.name.formula.slice(1),
    },
  },
  objects: {
    Worksheet: ({ scope }, session) =>
      session.make("Worksheet", scope.sheet ?? refuse("ItemNotFound", "the name is the workbook's")),
    WorksheetOrNullObject: ({ scope }, session) =>
      scope.sheet ? session.make("Worksheet", scope.sheet) : NULL_OBJECT,
  },
  methods: {
    Delete: ({ scope, name }) => deleteName(scope, name),
    GetRange: (self, _args, session) => {
      const range = rangeFor(self, session);
      return range.isNull ? refuse("ItemNotFound", `'${self.name.name}' names no range`) : range;
    },
    GetRangeOrNullObject: (self, _args, session) => rangeFor(self, session),
  },
};

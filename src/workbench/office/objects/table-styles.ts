import { refuse } from "../../engine/refusals";
import type { Workbook } from "../../engine/workbook";
import { NULL_OBJECT } from "../object-type";
import type { ObjectType } from "../object-type";

const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `TableStyle${name}${index + 1}`);

/** Excel's own table styles: https://learn.microsoft.com/javascript/api/excel/excel.table (style). */
export const TABLE_STYLES: readonly string[] = [
  ...numbered("Light", 21),
  ...numbered("Medium", 28),
  ...numbered("Dark", 11),
];

const DEFAULT = "TableStyleMedium2";

export const tableStyleCollectionType: ObjectType<Workbook> = {
  name: "TableStyleCollection",
  items: (_workbook, session) => TABLE_STYLES.map((name) => session.make("TableStyle", name)),
  index: (_workbook, args, session) => {
    const name = args.text(0, "name");
    return session.make("TableStyle", find(name) ?? refuse("ItemNotFound", `no table style '${name}'`));
  },
  methods: {
    GetCount: () => TABLE_STYLES.length,
    GetDefault: (_workbook, _args, session) => session.make("TableStyle", DEFAULT),
    GetItemOrNullObject: (_workbook, args, session) => {
      const name = find(args.text(0, "name"));
      return name === undefined ? NULL_OBJECT : session.make("TableStyle", name);
    },
  },
};

const find = (name: string): string | undefined =>
  TABLE_STYLES.find((one) => one.toLowerCase() === name.toLowerCase());

/** They cannot be changed: the host has no table styles of a workbook's own. */
export const tableStyleType: ObjectType<string> = {
  name: "TableStyle",
  identity: (name) => ({ _Id: name }),
  properties: { Name: { get: (name) => name }, ReadOnly: { get: () => true } },
};

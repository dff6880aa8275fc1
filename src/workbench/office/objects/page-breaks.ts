import { area } from "../../engine/area";
import { refuse } from "../../engine/refusals";
import type { Sheet } from "../../engine/sheet";
import { Cells } from "../cells";
import type { HostObject, ObjectType } from "../object-type";
import type { Session } from "../session";
import type { BreakOf, BreaksOf } from "./kinds";
import { otherArea } from "./range-address";

function linesOf({ sheet, rows }: BreaksOf): number[] {
  const { pageLayout } = sheet;
  return rows ? (pageLayout.rowBreaks ??= []) : (pageLayout.columnBreaks ??= []);
}

const note = (session: Session, sheet: Sheet): void =>
  session.workbook.note({ kind: "sheet", sheet: sheet.id, how: "layout" });

const make = (session: Session, breaks: BreaksOf, line: number): HostObject =>
  session.make("PageBreak", { ...breaks, line });

/** Breaks before rows (horizontal) or columns (vertical). */
export const pageBreakCollectionType: ObjectType<BreaksOf> = {
  name: "PageBreakCollection",
  items: (breaks, session) => linesOf(breaks).map((line) => make(session, breaks, line)),
  index: (breaks, args, session) => {
    const key = args.integer(0, "index", 0);
    const line = linesOf(breaks)[key] ?? refuse("ItemNotFound", `no page break ${key}`);
    return make(session, breaks, line);
  },
  methods: {
    GetCount: (breaks) => linesOf(breaks).length,
    Add: (breaks, args, session) => {
      const at = otherArea(new Cells("Range", breaks.sheet, []), args, 0, "pageBreakRange", session);
      const line = breaks.rows ? at.row : at.column;
      if (line === 0) refuse("InvalidArgument", "nothing is before the first row or column");
      const lines = linesOf(breaks);
      if (!lines.includes(line)) lines.push(line);
      lines.sort((a, b) => a - b);
      note(session, breaks.sheet);
      return make(session, breaks, line);
    },
    RemovePageBreaks: (breaks, _args, session) => {
      linesOf(breaks).length = 0;
      note(session, breaks.sheet);
    },
  },
};

export const pageBreakType: ObjectType<BreakOf> = {
  name: "PageBreak",
  identity: (self) => ({ _Id: linesOf(self).indexOf(self.line) }),
  exists: (self) => linesOf(self).includes(self.line),
  properties: {
    RowIndex: { get: ({ rows, line }) => (rows ? line : 0) },
    ColumnIndex: { get: ({ rows, line }) => (rows ? 0 : line) },
  },
  methods: {
    Delete: (self, _args, session) => {
      const lines = linesOf(self);
      lines.splice(lines.indexOf(self.line), 1);
      note(session, self.sheet);
    },
    GetCellAfterBreak: ({ sheet, rows, line }, _args, session) =>
      session.range(sheet, rows ? area(line, 0) : area(0, line)),
  },
};

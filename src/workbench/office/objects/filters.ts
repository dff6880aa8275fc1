import { area as makeArea, cellCount, intersect } from "../../engine/area";
import type { Area } from "../../engine/area";
import { serialOf } from "../../engine/calc/dates";
import type { ColumnFilter } from "../../engine/filter";
import { applyFilters } from "../../engine/filtering";
import { guardPermission } from "../../engine/protection-guard";
import { refuse } from "../../engine/refusals";
import { surroundingRegion } from "../../engine/regions";
import { dataArea } from "../../engine/structure-checks";
import type { Args } from "../arguments";
import { Cells } from "../cells";
import { NULL_OBJECT } from "../object-type";
import type { Method, ObjectType } from "../object-type";
import type { Json } from "../protocol";
import type { Session } from "../session";
import { readCriteria, shownCriteria } from "./filter-criteria";
import type { ColumnOf, FilterOwner, TableOn } from "./kinds";
import { otherArea } from "./range-address";

/** The range that is filtered, with its header row. */
function rangeOf({ sheet, table }: FilterOwner): Area | undefined {
  return table ? table.area : sheet.autoFilter?.area;
}

function criteriaOf({ sheet, table }: FilterOwner): Map<number, ColumnFilter> {
  if (!table) return sheet.autoFilter?.columns ?? new Map<number, ColumnFilter>();
  const entries = table.columns.map((column, index) => [index, column.filter] as const);
  return new Map(entries.flatMap(([index, filter]) => (filter ? [[index, filter] as const] : [])));
}

/** Hides and shows rows by the criteria as they are now. */
export function refilter(owner: FilterOwner, session: Session): void {
  const range = rangeOf(owner);
  if (!range) return;
  session.recalculation.settle();
  const data = owner.table
    ? dataArea(owner.table)
    : makeArea(range.row + 1, range.column, range.rows - 1, range.columns);
  if (data.rows < 1) return;
  const today = serialOf(session.now(), session.workbook.dateSystem);
  applyFilters(session.workbook, owner.sheet, { data, criteria: criteriaOf(owner) }, today);
}

function setCriteria({ sheet, table }: FilterOwner, index: number, filter: ColumnFilter | undefined): void {
  if (table) {
    const column = table.columns[index] ?? refuse("InvalidArgument", `no column ${index}`);
    if (filter) column.filter = filter;
    else delete column.filter;
    return;
  }
  const own = sheet.autoFilter;
  if (!own || index < 0 || index >= own.area.columns) return refuse("InvalidArgument", `no column ${index}`);
  if (filter) own.columns.set(index, filter);
  else own.columns.delete(index);
}

export function clearFilters(owner: FilterOwner, session: Session): void {
  guardPermission(owner.sheet, "allowAutoFilter");
  for (const index of criteriaOf(owner).keys()) setCriteria(owner, index, undefined);
  refilter(owner, session);
}

function apply(owner: FilterOwner, args: Args, session: Session): void {
  const { sheet, table } = owner;
  guardPermission(sheet, "allowAutoFilter");
  const given = otherArea(new Cells("Range", sheet, []), args, 0, "range", session);
  if (!table) {
    const area = cellCount(given) === 1 ? surroundingRegion(sheet, given.row, given.column) : given;
    const taken = sheet.tables.find((one) => intersect(one.area, area));
    if (taken)
      refuse("InvalidOperation", `the cells belong to table '${taken.name}', which has a filter of its own`);
    const same = sheet.autoFilter && JSON.stringify(sheet.autoFilter.area) === JSON.stringify(area);
    if (!same) sheet.autoFilter = { area, columns: new Map() };
  }
  if (args.has(1)) {
    const filter = args.has(2) ? readCriteria(args.record(2, "criteria")) : undefined;
    setCriteria(owner, args.integer(1, "columnIndex", 0), filter);
  }
  refilter(owner, session);
}

export const autoFilterType: ObjectType<FilterOwner> = {
  name: "AutoFilter",
  properties: {
    Enabled: { get: ({ sheet, table }) => (table ? table.showFilterButton : sheet.autoFilter !== undefined) },
    IsDataFiltered: { get: (owner) => criteriaOf(owner).size > 0 },
    Criteria: {
      get: (owner): Json => {
        const criteria = criteriaOf(owner);
        return Array.from({ length: rangeOf(owner)?.columns ?? 0 }, (_, index) =>
          shownCriteria(criteria.get(index)),
        );
      },
    },
  },
  methods: {
    Apply: apply,
    ClearCriteria: (owner, _args, session) => clearFilters(owner, session),
    ClearColumnCriteria: (owner, args, session) => {
      setCriteria(owner, args.integer(0, "columnIndex", 0), undefined);
      refilter(owner, session);
    },
    Reapply: (owner, _args, session) => refilter(owner, session),
    Remove: (owner, _args, session) => {
      clearFilters(owner, session);
      if (owner.table) owner.table.showFilterButton = false;
      else owner.sheet.autoFilter = undefined;
    },
    GetRange: (owner, _args, session) =>
      session.range(owner.sheet, rangeOf(owner) ?? refuse("ItemNotFound", "the sheet has no filter")),
    GetRangeOrNullObject: (owner, _args, session) => {
      const range = rangeOf(owner);
      return range ? session.range(owner.sheet, range) : NULL_OBJECT;
    },
  },
};

function applyTo(self: ColumnOf, session: Session, filter: ColumnFilter | undefined): void {
  guardPermission(self.sheet, "allowAutoFilter");
  if (filter) self.column.filter = filter;
  else delete self.column.filter;
  refilter(self, session);
}

type Reader = (args: Args) => ColumnFilter;

const filtering =
  (read: Reader): Method<ColumnOf> =>
  (self, args, session) =>
    applyTo(self, session, read(args));

const ranked =
  (filterOn: string): Reader =>
  (args) => ({ filterOn, criterion1: String(args.number(0, "count")) });

/** The filter of one column of a table. */
export const filterType: ObjectType<ColumnOf> = {
  name: "Filter",
  properties: { Criteria: { get: ({ column }) => shownCriteria(column.filter) } },
  methods: {
    Apply: filtering((args) => readCriteria(args.record(0, "criteria"))),
    ApplyValuesFilter: filtering((args) =>
      readCriteria({ filterOn: "Values", values: args.json(0, "values") }),
    ),
    ApplyCustomFilter: filtering((args) =>
      readCriteria({
        filterOn: "Custom",
        criterion1: args.text(0, "criteria1"),
        ...(args.has(1) ? { criterion2: args.text(1, "criteria2") } : {}),
        ...(args.has(2) ? { operator: args.word(2, "oper", ["And", "Or"]) } : {}),
      }),
    ),
    ApplyDynamicFilter: filtering((args) => ({
      filterOn: "Dynamic",
      dynamicCriteria: args.text(0, "criteria"),
    })),
    ApplyCellColorFilter: filtering((args) =>
      readCriteria({ filterOn: "CellColor", color: args.text(0, "color") }),
    ),
    ApplyFontColorFilter: filtering((args) =>
      readCriteria({ filterOn: "FontColor", color: args.text(0, "color") }),
    ),
    ApplyTopItemsFilter: filtering(ranked("TopItems")),
    ApplyTopPercentFilter: filtering(ranked("TopPercent")),
    ApplyBottomItemsFilter: filtering(ranked("BottomItems")),
    ApplyBottomPercentFilter: filtering(ranked("BottomPercent")),
    Clear: (self, _args, session) => applyTo(self, session, undefined),
  },
};

/** What a Table does with its filters. */
export const tableFilterMethods: Readonly<Record<string, Method<TableOn>>> = {
  ClearFilters: (self, _args, session) => clearFilters(self, session),
  ReapplyFilters: (self, _args, session) => refilter(self, session),
};

import type { ChangeSet } from "../../pmo/changes/change";
import type { Structure } from "../read/structure";
import type { Session } from "../session";

/** A table's filter as it was before an action: its criteria by column, undefined where a column is not filtered. */
export interface FilterState {
  readonly table: string;
  readonly autoFilter: Excel.AutoFilter;
}

/**
 * Queues the loading of the filters of every table that a change set writes into. Excel puts values into the wrong rows when
 * some are filtered away: https://github.com/OfficeDev/office-js/issues/224
 */
export function requestFilters(session: Session, set: ChangeSet, structure: Structure): FilterState[] {
  const written = new Set(
    set.changes.flatMap((change) => (change.kind === "write cells" ? [change.sheet] : [])),
  );
  return structure.tables
    .filter(({ sheet }) => written.has(sheet))
    .map(({ name }) => {
      const { autoFilter } = session.workbook.tables.getItem(name);
      autoFilter.load("isDataFiltered,criteria");
      return { table: name, autoFilter };
    });
}

/** Queues the clearing of the filters that are set. */
export function clearFilters(session: Session, filters: readonly FilterState[]): void {
  for (const { table, autoFilter } of filters) {
    if (autoFilter.isDataFiltered) session.workbook.tables.getItem(table).clearFilters();
  }
}

/** Queues the filters as they were, over the rows that are there now. */
export function reapplyFilters(session: Session, filters: readonly FilterState[]): void {
  for (const { table, autoFilter } of filters) {
    if (!autoFilter.isDataFiltered) continue;
    const { columns } = session.workbook.tables.getItem(table);
    autoFilter.criteria.forEach((criteria, column) => {
      const given = withoutNulls(criteria);
      if (given) columns.getItemAt(column).filter.apply(given);
    });
  }
}

/** Excel hands over nulls that it does not take back. */
function withoutNulls(criteria: Excel.FilterCriteria | null): Excel.FilterCriteria | undefined {
  if (!criteria) return undefined;
  const given = Object.fromEntries(
    Object.entries(criteria).filter(([, value]) => value !== null && value !== undefined),
  );
  return "filterOn" in given ? (given as unknown as Excel.FilterCriteria) : undefined;
}

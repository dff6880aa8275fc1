import type { Place } from "../../pmo/changes/content";
import type { Session } from "../session";
import type { Structure } from "./structure";

/** A sheet of earlier rows, with what is needed to put more below. */
export interface History {
  readonly role: string;
  readonly sheet: string;
  readonly table: string;
  /** The table, header row included. */
  readonly place: Place;
  readonly headers: readonly string[];
  /** The marks of the rows that are there. */
  readonly marks: readonly string[];
}

const SUFFIX = "-history";

/** The role of the sheet that holds a register's earlier rows. */
export const historyRole = (register: string): string => `${register}${SUFFIX}`;

/** Queues the loading of the headers and row marks of all histories. */
export function requestHistories(session: Session, { sheets, tables }: Structure): () => History[] {
  const requests = sheets.flatMap(({ name: sheet, role }) => {
    const found = tables.find((one) => one.sheet === sheet);
    if (!role?.endsWith(SUFFIX) || !found) return [];
    const table = session.workbook.tables.getItem(found.name);
    const header = table.getHeaderRowRange();
    header.load("values");
    const column = table.columns.getItemOrNullObject("Row mark");
    column.load("values");
    return [{ role, sheet, table: found.name, place: found.place, header, column }];
  });
  return () =>
    requests.map(({ role, sheet, table, place, header, column }) => ({
      role,
      sheet,
      table,
      place,
      headers: (header.values[0] ?? []).map(String),
      marks: column.isNullObject ? [] : column.values.slice(1).map(([mark]) => String(mark)),
    }));
}

import type { Place } from "../../pmo/changes/content";
import { columnOf, MARK_HEADER } from "../../pmo/history/earlier";
import { registerFrom } from "../../pmo/registers/register";
import type { Register } from "../../pmo/registers/register";
import { templateIn } from "../../pmo/templates/standards";
import type { Standards } from "../../pmo/templates/standards";
import type { RegisterId, Template } from "../../pmo/templates/template";
import type { CellValue } from "../../pmo/values/cell";
import type { Payload } from "../payload";
import type { Session } from "../session";
import { tableOn } from "./structure";
import type { Structure, TableEntry } from "./structure";
import { requestCells } from "./table-cells";

/** A sheet of earlier rows, with what is needed to put more below. */
export interface History {
  readonly role: string;
  /** The register whose earlier rows it holds. */
  readonly register: RegisterId;
  readonly sheet: string;
  readonly table: string;
  /** The table, header row included. */
  readonly place: Place;
  readonly headers: readonly string[];
  /** The marks of the rows that are there. */
  readonly marks: readonly string[];
  /** Its rows as those of the register, with the columns of the period and of the mark beside them. */
  readonly rows: Register;
}

interface RequestedHistory {
  readonly role: string;
  readonly sheet: string;
  readonly template: Template;
  readonly table: TableEntry;
  readonly cells: () => CellValue[][];
}

const SUFFIX = "-history";

/** The role of the sheet that holds a register's earlier rows. */
export const historyRole = (register: string): string => `${register}${SUFFIX}`;

/** Queues the loading of all histories; a workbook without any costs nothing. */
export async function requestHistories(
  session: Session,
  structure: Structure,
  standards: Standards,
  payload: Payload,
): Promise<() => History[]> {
  const requests: RequestedHistory[] = [];
  for (const { name: sheet, role } of structure.sheets) {
    const template = role?.endsWith(SUFFIX)
      ? templateIn(standards, role.slice(0, -SUFFIX.length))
      : undefined;
    const table = tableOn(structure, sheet);
    if (role === undefined || !template || !table) continue;
    requests.push({
      role,
      sheet,
      template,
      table,
      cells: await requestCells(session, sheet, table.place, payload),
    });
  }
  return () =>
    requests.map(({ role, sheet, template, table, cells }) => {
      const [headers = [], ...all] = cells();
      const body = table.hasTotals ? all.slice(0, -1) : all;
      const names = headers.map(String);
      const { row, column } = table.place;
      const rows = registerFrom(
        template,
        { sheet, table: table.name, firstRow: row + 1, firstColumn: column },
        names,
        body,
      );
      return {
        role,
        register: template.id,
        sheet,
        table: table.name,
        place: table.place,
        headers: names,
        marks: (columnOf(rows, MARK_HEADER) ?? []).map((mark) => String(mark ?? "")),
        rows,
      };
    });
}

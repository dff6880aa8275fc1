import { withRows } from "../../pmo/registers/edited";
import type { EditedRows } from "../../pmo/registers/edited";
import type { Register, Registers } from "../../pmo/registers/register";
import type { CellValue } from "../../pmo/values/cell";
import { placeOf } from "../place";
import type { Session } from "../session";
import type { Program } from "./program";

/** Cells of a sheet that somebody has edited, as the event names them. */
export interface SheetEdit {
  readonly sheet: string;
  readonly addresses: readonly string[];
}

/** From so many rows on a full check is no slower. */
const MANY_ROWS = 500;

interface Requested {
  readonly register: Register;
  readonly whole: Excel.Range;
  readonly head: Excel.Range;
  readonly rows: readonly { readonly from: number; readonly range: Excel.Range }[];
}

/**
 * The registers with the edited rows as they stand now, read in one round trip. Undefined when a register has moved, grown, shrunk or
 * changed its headers since it was read, when so many rows were edited that a full check is better, or when an address says too little.
 */
export async function readEditedRows(
  session: Session,
  { registers, structure }: Pick<Program, "registers" | "structure">,
  edits: readonly SheetEdit[],
): Promise<Registers | undefined> {
  const requested: Requested[] = [];
  for (const register of Object.values(registers)) {
    const addresses = edits
      .filter(({ sheet }) => sheet === register.sheet)
      .flatMap((edit) => edit.addresses.flatMap((address) => address.split(",")));
    if (addresses.length === 0) continue;
    const rows = rowsOf(addresses, register);
    if (!rows) return undefined;
    requested.push(request(session, register, rows));
  }
  await session.sync();
  const after: Record<string, Register> = { ...registers };
  for (const { register, whole, head, rows } of requested) {
    const before = structure.tables.find(({ name }) => name === register.table)?.place;
    const now = placeOf(whole);
    const isSame =
      before &&
      before.row === now.row &&
      before.column === now.column &&
      before.rows === now.rows &&
      before.columns === now.columns;
    const headers = (head.values[0] ?? []).map(String);
    if (!isSame || register.columns.some(({ header }, column) => header !== headers[column]))
      return undefined;
    after[register.template.id] = withRows(
      register,
      rows.map(({ from, range }): EditedRows => ({ from, cells: range.values as CellValue[][] })),
    );
  }
  return after;
}

function request(session: Session, register: Register, spans: readonly Span[]): Requested {
  const table = session.workbook.tables.getItem(register.table);
  const whole = table.getRange();
  whole.load("rowIndex,columnIndex,rowCount,columnCount");
  const head = table.getHeaderRowRange();
  head.load("values");
  const sheet = session.workbook.worksheets.getItem(register.sheet);
  const { firstRow, firstColumn, columns } = register;
  const rows = spans.map(({ from, to }) => {
    const range = sheet.getRangeByIndexes(firstRow + from, firstColumn, to - from + 1, columns.length);
    range.load("values");
    return { from, range };
  });
  return { register, whole, head, rows };
}

/** Rows of a register from one to another, both included, from 0. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** `F7`, `$A$2:C9` or `4:6`; whole columns say nothing of rows. */
const ROWS = /^\$?[A-Z]*\$?(\d+)(?::\$?[A-Z]*\$?(\d+))?$/;

/** The register's rows that addresses touch; undefined where they are too many or cannot be told. */
function rowsOf(addresses: readonly string[], { firstRow, length }: Register): Span[] | undefined {
  const touched = new Set<number>();
  for (const address of addresses) {
    const [, first, last = first] = ROWS.exec(address.trim()) ?? [];
    if (first === undefined) return undefined;
    const from = Math.max(0, Number(first) - 1 - firstRow);
    const to = Math.min(length - 1, Number(last) - 1 - firstRow);
    if (to - from >= MANY_ROWS) return undefined;
    for (let row = from; row <= to; row++) touched.add(row);
  }
  if (touched.size > MANY_ROWS) return undefined;
  const spans: { from: number; to: number }[] = [];
  for (const row of [...touched].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.to === row - 1) last.to = row;
    else spans.push({ from: row, to: row });
  }
  return spans;
}

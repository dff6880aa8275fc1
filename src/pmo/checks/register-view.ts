import type { CellValue, Serial } from "../values/cell";
import type { FieldId, RegisterId } from "../templates/template";
import type { Register } from "../registers/register";
import type { Row } from "./check";
import { ColumnView, READABLE, readFlag } from "./column-view";
import type { ListReaders } from "./list-reader";

const NO_ROWS: ReadonlyMap<string, readonly number[]> = new Map();

/** A register as checks see it: its mapped columns, each judged once, and indexes built on demand. */
export class RegisterView {
  readonly #columns: ReadonlyMap<FieldId, ColumnView>;
  readonly #indexes = new Map<FieldId, ReadonlyMap<string, readonly number[]>>();
  #recent: FieldId[] = [];
  #recentColumns: (ColumnView | undefined)[] = [];

  constructor(
    readonly register: Register,
    lists: ListReaders,
  ) {
    this.#columns = new Map(
      [...register.byField].flatMap(([id, column]) =>
        column.field ? [[id, new ColumnView(column.field, column, lists)] as const] : [],
      ),
    );
  }

  /**
   * The column of a field; undefined where the register has none. A check reads few fields of many rows: those asked for lately
   * are found by comparing them one by one, which is several times faster than a map.
   */
  column(field: FieldId): ColumnView | undefined {
    const recent = this.#recent;
    for (let index = 0; index < recent.length; index++)
      if (recent[index] === field) return this.#recentColumns[index];
    const column = this.#columns.get(field);
    recent.push(field);
    this.#recentColumns.push(column);
    return column;
  }

  /** Forgets which fields were read lately, before another check that reads others. */
  startCheck(): void {
    this.#recent = [];
    this.#recentColumns = [];
  }

  /** Rows by the text of a field, trimmed and without case; blank cells are in none. */
  index(field: FieldId): ReadonlyMap<string, readonly number[]> {
    const known = this.#indexes.get(field);
    if (known) return known;
    const column = this.column(field);
    const index = column ? rowsByText(column.texts) : NO_ROWS;
    this.#indexes.set(field, index);
    return index;
  }

  row(index: number): RowCursor {
    return new RowCursor(this, index);
  }
}

function rowsByText(texts: readonly (string | undefined)[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  texts.forEach((text, row) => {
    if (text === undefined) return;
    const key = text.toLowerCase();
    const rows = index.get(key);
    if (rows) rows.push(row);
    else index.set(key, [row]);
  });
  return index;
}

/** One row, moved along by setting `index`: a check of many rows makes one cursor. */
export class RowCursor implements Row {
  constructor(
    private readonly view: RegisterView,
    public index: number,
  ) {}

  get register(): RegisterId {
    return this.view.register.template.id;
  }

  value(field: FieldId): CellValue {
    return this.view.column(field)?.raw[this.index] ?? null;
  }

  text(field: FieldId): string | undefined {
    return this.view.column(field)?.texts[this.index];
  }

  number(field: FieldId): number | undefined {
    const column = this.view.column(field);
    if (column?.states[this.index] !== READABLE) return undefined;
    const value = column.raw[this.index];
    return typeof value === "number" ? value : undefined;
  }

  date(field: FieldId): Serial | undefined {
    const value = this.number(field);
    return value === undefined ? undefined : Math.floor(value);
  }

  flag(field: FieldId): boolean | undefined {
    return readFlag(this.value(field));
  }

  has(field: FieldId): boolean {
    const value = this.value(field);
    return value !== null && !(typeof value === "string" && value.trim() === "");
  }
}

import type { CellValue, Serial } from "../../values/cell";
import type { FieldId, RegisterId } from "../../templates/template";
import type { Register } from "../../registers/register";
import type { Row } from "../check";
import { ColumnView, readFlag } from "./column-view";
import type { ListReaders } from "./list-reader";
import { watched } from "./reads";
import type { Reads } from "./reads";

const NO_ROWS: ReadonlyMap<string, readonly number[]> = new Map();

/**
 * A register as checks see it: its mapped columns, each judged once. It notes which fields are read, so that after an edit only
 * the checks that read the edited column run again.
 */
export class RegisterView {
  /** The register, for checks that read whole columns; what they read is noted too. */
  readonly register: Register;
  readonly #columns: ReadonlyMap<FieldId, ColumnView>;
  #read: FieldId[] = [];
  #readColumns: (ColumnView | undefined)[] = [];
  #readAll = false;

  /** `before` is a view of the register as it was: columns that have not changed are not judged again. */
  constructor(
    readonly source: Register,
    lists: ListReaders,
    before?: RegisterView,
  ) {
    this.#columns = new Map(
      [...source.byField].flatMap(([id, column]) => {
        if (!column.field) return [];
        const known = before && before.#columns.get(id);
        const same = known?.raw === column.values && known.field === column.field;
        return [[id, same ? known : new ColumnView(column.field, column, lists)] as const];
      }),
    );
    this.register = watched(
      source,
      (field) => this.column(field),
      () => {
        this.#readAll = true;
      },
    );
  }

  /**
   * The column of a field; undefined where the register has none. A check reads few fields of many rows: those that it has read
   * are found by comparing them one by one, which is several times faster than a map.
   */
  column(field: FieldId): ColumnView | undefined {
    const read = this.#read;
    for (let index = 0; index < read.length; index++)
      if (read[index] === field) return this.#readColumns[index];
    const column = this.#columns.get(field);
    read.push(field);
    this.#readColumns.push(column);
    return column;
  }

  /** What has been read since the last time, which is forgotten. */
  takeReads(): Reads {
    const reads = { fields: new Set(this.#read), all: this.#readAll };
    this.#read = [];
    this.#readColumns = [];
    this.#readAll = false;
    return reads;
  }

  /** Counts as read what was read when something now known was worked out. */
  noteReads({ fields, all }: Reads): void {
    for (const field of fields) this.column(field);
    this.#readAll ||= all;
  }

  /** Rows by the text of a field, trimmed and without case; blank cells are in none. */
  index(field: FieldId): ReadonlyMap<string, readonly number[]> {
    return this.column(field)?.index ?? NO_ROWS;
  }

  row(index: number): RowCursor {
    return new RowCursor(this, index);
  }
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
    if (column === undefined) return undefined;
    const value = column.raw[this.index];
    return typeof value === "number" && column.cells.readable.has(this.index) ? value : undefined;
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

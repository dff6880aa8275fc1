import type { Register, RegisterColumn } from "../../registers/register";
import type { FieldId } from "../../templates/template";

/** The fields of one register that something has read, where not all of its columns. */
export interface Reads {
  readonly fields: ReadonlySet<FieldId>;
  readonly all: boolean;
}

/** A register that tells which of its columns are looked at, also by checks that go past their rows. */
export function watched(register: Register, read: (field: FieldId) => void, readAll: () => void): Register {
  const byField = new WatchedColumns(register.byField, read, readAll);
  return {
    ...register,
    byField,
    get columns() {
      readAll();
      return register.columns;
    },
  };
}

class WatchedColumns implements ReadonlyMap<FieldId, RegisterColumn> {
  constructor(
    private readonly inner: ReadonlyMap<FieldId, RegisterColumn>,
    private readonly read: (field: FieldId) => void,
    private readonly readAll: () => void,
  ) {}

  get size(): number {
    return this.inner.size;
  }

  get(field: FieldId): RegisterColumn | undefined {
    this.read(field);
    return this.inner.get(field);
  }

  /** Which columns there are does not change with what stands in them. */
  has(field: FieldId): boolean {
    return this.inner.has(field);
  }

  keys(): MapIterator<FieldId> {
    return this.inner.keys();
  }

  values(): MapIterator<RegisterColumn> {
    this.readAll();
    return this.inner.values();
  }

  entries(): MapIterator<[FieldId, RegisterColumn]> {
    this.readAll();
    return this.inner.entries();
  }

  forEach(
    visit: (column: RegisterColumn, field: FieldId, map: ReadonlyMap<FieldId, RegisterColumn>) => void,
  ): void {
    this.readAll();
    this.inner.forEach((column, field) => visit(column, field, this));
  }

  [Symbol.iterator](): MapIterator<[FieldId, RegisterColumn]> {
    return this.entries();
  }
}

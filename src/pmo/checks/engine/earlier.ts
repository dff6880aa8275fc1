import type { EarlierPeriod } from "../../history/earlier";
import type { Serial } from "../../values/cell";
import { folded } from "../../values/text";
import type { Row } from "../check";
import type { ListReaders } from "./list-reader";
import { RegisterView } from "./register-view";

const NO_ROWS: readonly number[] = [];

/** A register as it stood in an earlier period, as checks see it. */
export interface EarlierRows {
  /** How sentences call the period. */
  readonly label: string;
  /** Its last day, where the label says it. */
  readonly date: Serial | undefined;
  readonly length: number;
  row(index: number): Row;
  /** The row that a row of today was then: that of its key and project, or of its name where it has no key. */
  find(row: Row): Row | undefined;
}

/** An earlier period with its indexes, which are built when the first row is looked for. */
export class EarlierView implements EarlierRows {
  readonly label: string;
  readonly date: Serial | undefined;
  readonly length: number;
  readonly #view: RegisterView;
  readonly #parent: string | undefined;

  constructor({ label, date, register }: EarlierPeriod, lists: ListReaders) {
    this.label = label;
    this.date = date;
    this.length = register.length;
    this.#view = new RegisterView(register, lists);
    this.#parent = register.template.fields.find(({ references }) => references === "projects")?.id;
  }

  row(index: number): Row {
    return this.#view.row(index);
  }

  find(row: Row): Row | undefined {
    const { key, label } = this.#view.register.template;
    const by = row.text(key) === undefined ? label : key;
    const name = row.text(by)?.toLowerCase();
    const rows = name === undefined ? NO_ROWS : (this.#view.index(by).get(name) ?? NO_ROWS);
    const index = this.#ofSameParent(rows, row);
    return index === undefined ? undefined : this.row(index);
  }

  /** Ids are given by project as often as not: `R-01` of another project is another risk. */
  #ofSameParent(rows: readonly number[], row: Row): number | undefined {
    const parent = this.#parentOf(row);
    const same = rows.filter((index) => this.#parentOf(this.row(index)) === parent);
    // A row that was kept twice for one period counts as it was kept last.
    if (same.length > 0) return same.at(-1);
    const unknown = rows.filter((index) => parent === "" || this.#parentOf(this.row(index)) === "");
    return unknown.length === 1 ? unknown[0] : undefined;
  }

  #parentOf(row: Row): string {
    return this.#parent === undefined ? "" : folded(row.text(this.#parent) ?? "");
  }
}

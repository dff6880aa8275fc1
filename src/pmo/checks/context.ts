import type { FieldId, RegisterId } from "../templates/template";
import type { Registers } from "../registers/register";
import type { Standards } from "../templates/standards";
import type { Settings, Thresholds } from "../setup/settings";
import type { CheckContext, Row } from "./check";
import { ListReaders } from "./list-reader";
import { RegisterView } from "./register-view";
import { RowThresholds } from "./row-thresholds";

const NO_ROWS: ReadonlyMap<string, readonly number[]> = new Map();

/** The context of one run of checks: it keeps what one check has worked out for the next. */
export class RunContext implements CheckContext {
  readonly #views = new Map<RegisterId, RegisterView>();
  readonly #lists: ListReaders;
  readonly #thresholds: RowThresholds;

  constructor(
    readonly registers: Registers,
    readonly settings: Settings,
    readonly lists: CheckContext["lists"],
    standards: Standards,
  ) {
    this.#thresholds = new RowThresholds(this);
    this.#lists = new ListReaders(lists, standards.lists);
    for (const register of Object.values(registers))
      if (register) this.#views.set(register.template.id, new RegisterView(register, this.#lists));
  }

  view(register: RegisterId): RegisterView | undefined {
    return this.#views.get(register);
  }

  /** Every register that exists. */
  get views(): readonly RegisterView[] {
    return [...this.#views.values()];
  }

  /** To be called before every check. */
  startCheck(): void {
    for (const view of this.#views.values()) view.startCheck();
  }

  index(register: RegisterId, field: FieldId): ReadonlyMap<string, readonly number[]> {
    return this.#views.get(register)?.index(field) ?? NO_ROWS;
  }

  thresholds(row: Row): Thresholds {
    return this.#thresholds.of(row);
  }

  row(register: RegisterId, index: number): Row {
    const view = this.#views.get(register);
    if (!view) throw new Error(`There is no ${register} register.`);
    return view.row(index);
  }
}

import type { FieldId, RegisterId } from "../templates/template";
import type { Registers } from "../registers/register";
import type { Standards } from "../templates/standards";
import type { Settings, Thresholds } from "../setup/settings";
import type { CheckContext, Row } from "./check";
import { NO_PAST, periodsBefore } from "../history/past";
import type { Past } from "../history/past";
import { EarlierView } from "./earlier";
import type { EarlierRows } from "./earlier";
import { ListReaders } from "./list-reader";
import { RegisterView } from "./register-view";
import { RowThresholds } from "./row-thresholds";

const NO_ROWS: ReadonlyMap<string, readonly number[]> = new Map();

/** The context of one run of checks: it keeps what one check has worked out for the next. */
export class RunContext implements CheckContext {
  readonly #views = new Map<RegisterId, RegisterView>();
  readonly #lists: ListReaders;
  readonly #thresholds: RowThresholds;
  readonly #earlier = new Map<RegisterId, readonly EarlierRows[]>();

  constructor(
    readonly registers: Registers,
    readonly settings: Settings,
    readonly lists: CheckContext["lists"],
    standards: Standards,
    readonly past: Past = NO_PAST,
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

  earlier(register: RegisterId): readonly EarlierRows[] {
    const known = this.#earlier.get(register);
    if (known) return known;
    const periods = periodsBefore(this.past, register, this.settings.dataDate);
    const made = periods.map((period) => new EarlierView(period, this.#lists));
    this.#earlier.set(register, made);
    return made;
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

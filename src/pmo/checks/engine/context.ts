import type { FieldId, RegisterId } from "../../templates/template";
import type { Registers } from "../../registers/register";
import type { Standards } from "../../templates/standards";
import type { Settings, Thresholds } from "../../setup/settings";
import type { CheckContext, Row, RowCheck } from "../check";
import type { Cells } from "./column-view";
import type { Reads } from "./reads";
import { RowSet } from "./row-set";
import { NO_PAST, periodsBefore } from "../../history/past";
import type { Past } from "../../history/past";
import { EarlierView } from "./earlier";
import type { EarlierRows } from "./earlier";
import { ListReaders } from "./list-reader";
import { RegisterView } from "./register-view";
import { RowThresholds } from "./row-thresholds";

type Subject = NonNullable<RowCheck["subject"]>;

const NO_ROWS: ReadonlyMap<string, readonly number[]> = new Map();

/** What has been worked out, and from which columns. */
interface Known {
  readonly value: unknown;
  readonly reads: RunReads;
  /** The last reader that it was counted as read by: a check, or the making of something else. */
  notedBy: number;
}

/** The fields that a check has read, by register. */
export type RunReads = ReadonlyMap<RegisterId, Reads>;

/** The context of one run of checks: it keeps what one check has worked out for the next. */
export class RunContext implements CheckContext {
  readonly registers: Registers;
  readonly #views = new Map<RegisterId, RegisterView>();
  readonly #known = new Map<object, Known>();
  readonly #subjects = new Map<RegisterView, Map<Subject, object>>();
  #reader = 0;
  #lastKey: object | undefined;
  #lastValue: unknown;
  readonly #lists: ListReaders;
  readonly #thresholds: RowThresholds;
  readonly #earlier = new Map<RegisterId, readonly EarlierRows[]>();

  constructor(
    registers: Registers,
    readonly settings: Settings,
    readonly lists: CheckContext["lists"],
    readonly standards: Standards,
    readonly past: Past = NO_PAST,
    before?: RunContext,
  ) {
    this.#lists = before ? before.#lists : new ListReaders(lists, standards.lists);
    for (const register of Object.values(registers)) {
      const { id } = register.template;
      this.#views.set(id, new RegisterView(register, this.#lists, before?.view(id)));
    }
    this.registers = Object.fromEntries([...this.#views].map(([id, view]) => [id, view.register]));
    this.#thresholds = new RowThresholds(this);
  }

  /** The context of the same program after an edit; columns that are the same are not judged again. */
  edited(registers: Registers): RunContext {
    return new RunContext(registers, this.settings, this.lists, this.standards, this.past, this);
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
    this.#begin();
    this.takeReads();
  }

  /** From here on reads belong to something else: what is known counts as read anew when it is asked for. */
  #begin(): void {
    this.#reader++;
    this.#lastKey = undefined;
  }

  /** What the check that ran last has read. */
  takeReads(): RunReads {
    const reads = new Map<RegisterId, Reads>();
    for (const [id, view] of this.#views) {
      const ofView = view.takeReads();
      if (ofView.all || ofView.fields.size > 0) reads.set(id, ofView);
    }
    return reads;
  }

  #noteReads(reads: RunReads): void {
    for (const [id, ofView] of reads) this.#views.get(id)?.noteReads(ofView);
  }

  once<Value>(key: object, make: () => Value): Value {
    // Tests ask for the same thing row after row.
    if (key === this.#lastKey) return this.#lastValue as Value;
    let known = this.#known.get(key);
    if (!known) {
      const others = this.takeReads();
      this.#begin();
      known = { value: make(), reads: this.takeReads(), notedBy: -1 };
      this.#begin();
      this.#known.set(key, known);
      this.#noteReads(others);
    }
    if (known.notedBy !== this.#reader) {
      known.notedBy = this.#reader;
      this.#noteReads(known.reads);
    }
    this.#lastKey = key;
    this.#lastValue = known.value;
    return known.value as Value;
  }

  cells(register: RegisterId, field: FieldId): Cells | undefined {
    return this.#views.get(register)?.column(field)?.cells;
  }

  /** The rows that checks with this `subject` are about; many checks share one. */
  subjects(view: RegisterView, subject: Subject): RowSet {
    let keys = this.#subjects.get(view);
    if (!keys) this.#subjects.set(view, (keys = new Map<Subject, object>()));
    let key = keys.get(subject);
    if (!key) keys.set(subject, (key = {}));
    return this.once(key, () => {
      const rows = new RowSet(view.source.length);
      const row = view.row(0);
      for (; row.index < rows.length; row.index++) if (subject(row, this)) rows.add(row.index);
      return rows;
    });
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

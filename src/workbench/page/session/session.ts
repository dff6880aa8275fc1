import type { Area } from "../../engine/area";
import type { ModelChange } from "../../engine/change";
import type { Sheet } from "../../engine/sheet";
import type { Workbook } from "../../engine/workbook";
import { EmbeddedHost } from "../../office/host";
import { History } from "./history";
import { describeError } from "./notices";
import type { Notice } from "./notices";
import { Store } from "./store";

/** What the page shows around the grid. */
export interface SessionState {
  readonly fileName: string;
  /** There are changes that no file has. */
  readonly unsaved: boolean;
  /** What is being done that takes a while. */
  readonly busy?: string;
  /** The newest first. */
  readonly notices: readonly Notice[];
  /** The notice shown over the page, until it is closed. */
  readonly toast?: Notice;
  /** Counts the changes of the workbook, for what is drawn from it. */
  readonly revision: number;
  /** Counts the workbooks that were opened. */
  readonly opened: number;
}

/** The errors kept in the log. */
const MOST_NOTICES = 50;

/** The open workbook, and what the page's parts do with it. Time is given. */
export class Session {
  readonly host: EmbeddedHost;
  readonly state: Store<SessionState>;
  readonly history = new History();
  private notices = 0;
  private lastChanges: readonly ModelChange[] = [];
  private byHand = false;

  constructor(private readonly now: () => Date) {
    this.host = new EmbeddedHost({ now });
    this.state = new Store<SessionState>({
      fileName: this.host.workbook.name,
      unsaved: false,
      notices: [],
      revision: 0,
      opened: 0,
    });
    this.host.onChange((changes) => this.changed(changes));
  }

  get workbook(): Workbook {
    return this.host.workbook;
  }

  get activeSheet(): Sheet {
    return this.workbook.activeSheet;
  }

  private changed(changes: readonly ModelChange[]): void {
    this.lastChanges = changes;
    const changesCells = changes.some((change) => change.kind === "edited" || change.kind === "moved");
    if (changesCells && !this.byHand) this.history.clear();
    this.state.update((state) => ({
      ...state,
      revision: state.revision + 1,
      unsaved: this.host.isDirty,
    }));
  }

  /** Puts another workbook in place of the open one. */
  show(workbook: Workbook): void {
    this.history.clear();
    this.host.open(workbook);
    this.host.resetStatistics();
    this.state.update((state) => ({
      ...state,
      fileName: workbook.name,
      unsaved: false,
      opened: state.opened + 1,
      revision: state.revision + 1,
    }));
  }

  /** Says that the workbook was saved under a name. */
  saved(): void {
    this.host.markSaved();
    this.state.update((state) => ({ ...state, unsaved: false }));
  }

  /** Changes the workbook as a person does; what the engine refuses is reported, and the answer is false. */
  attempt(act: () => void): boolean {
    try {
      act();
      return true;
    } catch (error) {
      this.report(error);
      return false;
    }
  }

  /** Changes cells by hand so that the change can be taken back. */
  editCells(sheetId: string, areas: readonly Area[], act: () => void): boolean {
    const before = History.copy(this.workbook, sheetId, areas);
    this.lastChanges = [];
    this.byHand = true;
    try {
      const done = this.attempt(act);
      if (done) this.history.keep(this.workbook, before, this.lastChanges);
      return done;
    } finally {
      this.byHand = false;
    }
  }

  /** Takes back the last edit, or does it again; false when there is none. */
  stepHistory(direction: "undo" | "redo"): boolean {
    let stepped = false;
    this.byHand = true;
    try {
      this.host.change((workbook) => {
        stepped = this.history[direction](workbook);
      });
    } finally {
      this.byHand = false;
    }
    return stepped;
  }

  /** Shows an error as a toast and keeps it in the log. */
  report(error: unknown): void {
    this.notify({ kind: "error", ...describeError(error) });
  }

  notify(told: Omit<Notice, "id" | "at">): void {
    const notice: Notice = { ...told, id: ++this.notices, at: this.now() };
    this.state.update((state) => ({
      ...state,
      toast: notice,
      notices: notice.kind === "error" ? [notice, ...state.notices].slice(0, MOST_NOTICES) : state.notices,
    }));
  }

  dismissToast(): void {
    this.state.update(({ toast: _toast, ...state }) => state);
  }

  /** Says what is being done while something takes long. */
  async during<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    this.state.update((state) => ({ ...state, busy: what }));
    try {
      return await work();
    } catch (error) {
      this.report(error);
      return undefined;
    } finally {
      this.state.update(({ busy: _busy, ...state }) => state);
    }
  }
}

import type { Univer } from "@univerjs/core";
import type { Edits } from "../session/edits";
import type { Navigator } from "../session/navigator";
import type { Session } from "../session/session";
import { Store } from "../session/store";
import type { View } from "../session/view";
import { Grid } from "./grid";
import type { GridListeners } from "./grid";
import { startUniver } from "./univer";

/** What the grid works with. */
export interface StageParts {
  readonly session: Session;
  readonly edits: Edits;
  readonly view: View;
  readonly navigator: Navigator;
  readonly now: () => Date;
}

/** Keeps the grid on the page: starts it once and gives it each workbook that is opened. */
export class Stage {
  /** The grid of the open workbook. */
  readonly grid = new Store<Grid | undefined>(undefined);

  constructor(private readonly parts: StageParts) {}

  /** Puts the grid into an element; the answer takes it out again. */
  mount(element: HTMLElement): () => void {
    const { session, view } = this.parts;
    // Before Univer, which listens on the window too and takes what it knows.
    const unwatch = watchInput(element, () => this.grid.get());
    const univer = startUniver(element);
    let opened = session.state.get().opened;
    void this.open(univer, opened);
    const unsubscribe = session.state.subscribe(() => {
      const now = session.state.get().opened;
      if (now !== opened) void this.open(univer, (opened = now));
    });
    return () => {
      unsubscribe();
      unwatch();
      this.grid.get()?.dispose();
      this.grid.set(undefined);
      view.grid.set(undefined);
      univer.dispose();
    };
  }

  private async open(univer: Univer, count: number): Promise<void> {
    const { session, edits, view, now } = this.parts;
    this.grid.get()?.dispose();
    this.grid.set(undefined);
    view.filter.set(undefined);
    try {
      const grid = await Grid.open(univer, session, edits, this.listeners(), now);
      // Another workbook may have been opened while this one was made ready.
      if (session.state.get().opened !== count) return grid.dispose();
      this.grid.set(grid);
      view.grid.set(grid);
      view.selection.set(grid.selection.current());
      // Typing goes into the sheet, unless a person is busy elsewhere on the page already.
      if (document.activeElement === document.body) grid.focus();
    } catch (error) {
      session.report(error);
    }
  }

  private listeners(): GridListeners {
    const { view, navigator } = this.parts;
    return {
      openFilter: (column) => view.filter.set(column),
      followLink: (link) => navigator.follow(link),
      selected: (selection) => {
        view.listOpen.set(false);
        view.selection.set(selection);
      },
      editing: (text) => view.typing.set(text),
      nextSheet: (step) => navigator.step(step),
      openList: () => {
        view.listOpen.set(true);
        return true;
      },
    };
  }
}

/** Keys and clipboard events that happen in the grid, seen before anybody else sees them. */
function watchInput(element: HTMLElement, grid: () => Grid | undefined): () => void {
  const inside = (event: Event): Grid | undefined => {
    const found = grid();
    const within = event.target instanceof Node && element.contains(event.target);
    return found && !found.isEditing && within ? found : undefined;
  };
  const key = (event: KeyboardEvent): void => {
    const found = inside(event);
    if (!found) return;
    if (found.key(event)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if ((event.ctrlKey || event.metaKey) && /^[cxv]$/i.test(event.key)) {
      // The browser's own copy event must follow, which Univer would prevent.
      event.stopImmediatePropagation();
    }
  };
  const clip = (event: ClipboardEvent): void => {
    const found = inside(event);
    if (!found) return;
    if (event.type === "paste") found.clipboard.paste(event);
    else found.clipboard.copy(event, event.type === "cut");
    event.stopImmediatePropagation();
  };
  window.addEventListener("keydown", key, true);
  for (const name of ["copy", "cut", "paste"] as const) window.addEventListener(name, clip, true);
  return () => {
    window.removeEventListener("keydown", key, true);
    for (const name of ["copy", "cut", "paste"] as const) window.removeEventListener(name, clip, true);
  };
}

import type { SourceBook } from "../../../pmo/intake/plan";
import type { ReadFile, ReadProgress } from "../../../sources/client/read-file";
import type { RefusedFile } from "../../../sources/read-source";

/** A file that a person has chosen, and how far it is. */
export interface ChosenFile {
  readonly id: number;
  readonly name: string;
  readonly state: "waiting" | "reading" | "read" | "failed" | "cancelled";
  /** Of an archive: the file within it that is being read. */
  readonly progress?: ReadProgress;
  readonly books: readonly SourceBook[];
  /** Why it cannot be used, or which files of an archive cannot. */
  readonly refused: readonly RefusedFile[];
}

/** What the shelf holds; the same object until something changes. */
export interface ShelfView {
  readonly files: readonly ChosenFile[];
  /** The books that were read, in the order of the files; the same list as long as it holds the same books. */
  readonly books: readonly SourceBook[];
  readonly isReading: boolean;
}

const EMPTY: ShelfView = { files: [], books: [], isReading: false };

/** The files that are brought in beside the open workbook. They are read one after the other; one bad file stops none of the others. */
export class FileShelf {
  private view: ShelfView = EMPTY;
  private readonly listeners = new Set<() => void>();
  private readonly waiting: { readonly id: number; readonly file: File }[] = [];
  private abort: { readonly id: number; readonly controller: AbortController } | undefined;
  private next = 1;

  constructor(private readonly read: ReadFile) {}

  readonly current = (): ShelfView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Takes files in. One of the same name as another takes its place; the workbook that is open is refused. */
  add(files: readonly File[], openWorkbook: string): void {
    for (const file of files) {
      for (const { id } of this.view.files.filter(({ name }) => name === file.name)) this.remove(id);
      const id = this.next++;
      const isOpen = file.name === openWorkbook;
      const chosen = { id, name: file.name, books: [], refused: isOpen ? [alreadyOpen(file.name)] : [] };
      this.set([...this.view.files, { ...chosen, state: isOpen ? "failed" : "waiting" }]);
      if (!isOpen) this.waiting.push({ id, file });
    }
    void this.readOn();
  }

  /** Stops the reading of a file, or takes it out of those that wait. */
  cancel(id: number): void {
    this.dequeue(id);
    this.change(id, { state: "cancelled" });
    if (this.abort?.id === id) this.abort.controller.abort();
  }

  remove(id: number): void {
    this.cancel(id);
    this.set(this.view.files.filter((file) => file.id !== id));
  }

  clear(): void {
    for (const { id } of this.view.files) this.remove(id);
  }

  private dequeue(id: number): void {
    const at = this.waiting.findIndex((one) => one.id === id);
    if (at >= 0) this.waiting.splice(at, 1);
  }

  private async readOn(): Promise<void> {
    if (this.abort) return;
    for (let one = this.waiting.shift(); one; one = this.waiting.shift()) {
      const { id, file } = one;
      const controller = new AbortController();
      this.abort = { id, controller };
      this.change(id, { state: "reading" });
      const { books, refused } = await this.answer(file, id, controller.signal);
      if (!controller.signal.aborted)
        this.change(id, { state: books.length > 0 ? "read" : "failed", books, refused });
    }
    this.abort = undefined;
    this.set(this.view.files);
  }

  private async answer(
    file: File,
    id: number,
    signal: AbortSignal,
  ): Promise<Pick<ChosenFile, "books" | "refused">> {
    try {
      return await this.read(file, {
        signal,
        onProgress: (progress) => this.change(id, { progress }),
      });
    } catch (error) {
      return { books: [], refused: signal.aborted ? [] : [failed(file.name, error)] };
    }
  }

  private change(id: number, change: Partial<ChosenFile>): void {
    this.set(this.view.files.map((file) => (file.id === id ? { ...file, ...change } : file)));
  }

  private set(files: readonly ChosenFile[]): void {
    const books = files.flatMap((file) => file.books);
    const { view } = this;
    this.view = {
      files,
      books: sameBooks(books, view.books) ? view.books : books,
      isReading: files.some(({ state }) => state === "waiting" || state === "reading"),
    };
    for (const listener of this.listeners) listener();
  }
}

/** Whether two lists hold the same books. */
export const sameBooks = (a: readonly SourceBook[], b: readonly SourceBook[]): boolean =>
  a.length === b.length && a.every((book, index) => book === b[index]);

const alreadyOpen = (file: string): RefusedFile => ({
  file,
  code: "AlreadyOpen",
  message: "A workbook of this name is open; its sheets are looked through anyway.",
  next: "Remove it here, or rename the file if it is another one.",
});

/** What kept the reader itself from working: it could not be loaded, or ended before its time. */
function failed(file: string, error: unknown): RefusedFile {
  const message = error instanceof Error ? error.message : String(error);
  const next =
    error instanceof Error && "remedy" in error
      ? String(error.remedy)
      : "Choose the file again, or one smaller file.";
  return { file, code: "ReaderFailed", message, next };
}

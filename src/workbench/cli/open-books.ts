import type { SourceBook } from "../../pmo/intake/plan";
import { SHEET_NAMES } from "../../pmo/setup/sheet-names";
import type { EmbeddedHost } from "../office/host";
import { Unusable } from "./arguments";
import { openFile } from "./book";
import { openSample } from "./sample";
import { readFiles, refusedLine } from "./sources";
import type { Refused } from "./sources";

/** The books of a command: whether the host has one of them open, and the others as they were read. */
export interface OpenBooks {
  readonly isOpen: boolean;
  readonly books: readonly SourceBook[];
  readonly refused: readonly Refused[];
}

/** Opens the one book that a command works on. */
export async function openOne(host: EmbeddedHost, command: string, paths: readonly string[]): Promise<void> {
  const [path, ...others] = paths;
  if (path === undefined) throw new Unusable(`${command}: name a workbook.`);
  if (others.length > 0) throw new Unusable(`${command}: one workbook at a time.`);
  if (path === "sample") await openSample(host);
  else tell(await openFile(host, path));
}

/** Opens the first book that can be opened, for a run to work on; the others are read. */
export async function openToRun(host: EmbeddedHost, paths: readonly string[]): Promise<OpenBooks> {
  if (paths.length < 2) {
    const [path] = paths;
    if (path === undefined || !/\.zip$/i.test(path)) {
      await openOne(host, "run", paths);
      return { isOpen: true, books: [], refused: [] };
    }
  }
  const open = await firstThatOpens(host, paths);
  return readOthers(
    paths.filter((path) => path !== open),
    open !== undefined,
  );
}

/** Reads all books for a plan. Only a program's own workbook is opened, so that its settings, lists and mappings count. */
export async function openToPlan(host: EmbeddedHost, paths: readonly string[]): Promise<OpenBooks> {
  const [first, ...others] = paths;
  if (first === undefined) throw new Unusable("intake: name a workbook.");
  if (first === "sample") {
    await openSample(host);
    return readOthers(others, true);
  }
  const [own] = (await readFiles([first])).books;
  const isProgram = own?.sheets.some(({ name }) => name === SHEET_NAMES.setup) ?? false;
  if (isProgram) tell(await openFile(host, first));
  return readOthers(isProgram ? others : paths, isProgram);
}

async function firstThatOpens(host: EmbeddedHost, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    try {
      if (path === "sample") await openSample(host);
      else tell(await openFile(host, path));
      return path;
    } catch (error) {
      // Why it cannot be opened is said when it is read with the others.
      if (!(error instanceof Unusable)) throw error;
    }
  }
  return undefined;
}

async function readOthers(paths: readonly string[], isOpen: boolean): Promise<OpenBooks> {
  const { books, refused } = await readFiles(paths);
  if (!isOpen && books.length === 0) throw new Unusable(refused.map(refusedLine).join("\n"));
  tell(books.flatMap(({ file, notes }) => notes.map((note) => `${file}: ${note}`)));
  tell(refused.map(refusedLine));
  return { isOpen, books, refused };
}

const tell = (lines: readonly string[]): void => lines.forEach((line) => console.error(line));

import { readFile, stat } from "node:fs/promises";
import type { SourceBook } from "../../pmo/intake/plan";
import { readSource } from "../../sources/read-source";
import type { RefusedFile } from "../../sources/read-source";

/** A file that was named and cannot be used, as `--json` lists it. */
export type Refused = Omit<RefusedFile, "code"> & { readonly code: string };

/** The workbooks that the named files hold, and the files that hold none. */
export interface ReadFiles {
  readonly books: readonly SourceBook[];
  readonly refused: readonly Refused[];
}

/** Reads files without opening them in the host: workbooks, text files and archives of them. */
export async function readFiles(paths: readonly string[]): Promise<ReadFiles> {
  const books: SourceBook[] = [];
  const refused: Refused[] = [];
  for (const [index, path] of paths.entries()) {
    const name = nameOf(path, paths.toSpliced(index, 1));
    try {
      const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
      const read = readSource({ name, bytes, modified: mtime.toISOString() });
      books.push(...read.books);
      refused.push(...read.refused);
    } catch (error) {
      refused.push(notRead(name, path, error as NodeJS.ErrnoException));
    }
  }
  return { books, refused };
}

/** A file's name, with as much of its path as tells it from the others. */
function nameOf(path: string, others: readonly string[]): string {
  const steps = stepsOf(path);
  for (let count = 1; count < steps.length; count++) {
    const name = steps.slice(-count).join("/");
    if (!others.some((other) => stepsOf(other).slice(-count).join("/") === name)) return name;
  }
  return path;
}

const stepsOf = (path: string): string[] => path.split(/[\\/]/);

/** A file that the disk does not give. */
export const notRead = (file: string, path: string, { code, message }: NodeJS.ErrnoException): Refused =>
  code === "ENOENT"
    ? { file, code: "NotFound", message: `There is no file ${path}.`, next: "Give the path of a workbook." }
    : {
        file,
        code: "NotReadable",
        message: `${path} cannot be read: ${message}`,
        next: "See that the file may be read and is no folder.",
      };

/** A refused file in a line, for people. */
export const refusedLine = ({ file, code, message, next }: Refused): string =>
  `${file}: ${message} ${next} [${code}]`;

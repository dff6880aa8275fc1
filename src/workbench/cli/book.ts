import { readFile, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { FileRefusal } from "../../sources/refusal";
import { openBook } from "../files/open";
import { saveBook } from "../files/save";
import { EmbeddedHost } from "../office/host";
import { installGlobals, loadOfficeJs } from "../office/node-client";
import { Unusable } from "./arguments";

/** A host with Office.js on it, for actions to work on; globals are this process's own. */
export async function startHost(now: () => Date): Promise<EmbeddedHost> {
  // A file on a disk has no 5 MB limit, but the budget of round trips is measured as on the web.
  const host = new EmbeddedHost({ now });
  installGlobals(await loadOfficeJs(host));
  return host;
}

/** Opens a file in a host. Answers what the reader had to say. */
export async function openFile(host: EmbeddedHost, path: string): Promise<readonly string[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(
      error.code === "ENOENT" ? `There is no file ${path}.` : `${path} cannot be read: ${error.message}`,
    );
  });
  try {
    const { workbook, notes } = await openBook(bytes, basename(path));
    host.open(workbook);
    return notes;
  } catch (error) {
    if (error instanceof FileRefusal) throw new Unusable(`${path}: ${error.message} ${error.remedy}`);
    throw error;
  }
}

/** Saves the host's workbook. */
export async function saveFile(host: EmbeddedHost, path: string): Promise<void> {
  const bytes = await saveBook(host.workbook);
  await writeFile(path, bytes).catch((error: Error) => {
    throw new Unusable(`${path} cannot be written: ${error.message}`);
  });
}

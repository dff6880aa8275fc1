import type { SourceBook } from "../pmo/intake/plan";
import { readCsv } from "./csv/read-csv";
import { CONTENT_TYPES_PATH } from "./package/content-types";
import { recognise } from "./recognise";
import { FileRefusal } from "./refusal";
import type { FileRefusalCode } from "./refusal";
import { OutsideSheet } from "./xlsx/row-scan";
import { readWorkbook } from "./xlsx/read-workbook";
import { XmlError } from "./xml/tree";
import { Zip } from "./zip/unzip";

/** A file to be read. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When the file was last changed (ISO 8601), where its folder says so. */
  readonly modified?: string;
}

/** A file that cannot be used, with a stable code, what is wrong, and what to do about it. */
export interface RefusedFile {
  readonly file: string;
  readonly code: FileRefusalCode;
  readonly message: string;
  readonly next: string;
}

/** What a file gave: one workbook, or those that an archive holds. */
export interface ReadSource {
  readonly books: readonly SourceBook[];
  readonly refused: readonly RefusedFile[];
}

/**
 * Reads an .xlsx, .xlsm or .csv file, or a .zip of them, by its content. Never throws: what cannot be read is among the refused, and
 * one bad file in an archive stops none of the others. `onFile` is told each file of an archive before it is read.
 */
export function readSource(
  source: SourceFile,
  onFile: (file: string, done: number, total: number) => void = () => undefined,
): ReadSource {
  return guarded(source.name, () => {
    const { bytes, name } = source;
    if (recognise(bytes, name) === "text") return book(source, csv(source));
    const zip = new Zip(bytes);
    return isOffice(zip) ? book(source, readWorkbook(zip)) : readArchive(source, zip, onFile);
  });
}

/** Whether a zip is an Office file rather than an archive of files. */
const isOffice = (zip: Zip): boolean =>
  zip.has(CONTENT_TYPES_PATH) ||
  zip.has("mimetype") ||
  zip.has("xl/workbook.xml") ||
  zip.has("Index/Document.iwa");

function csv({ bytes, name }: SourceFile): Omit<SourceBook, "file"> {
  const { sheet, notes } = readCsv(bytes, name);
  return { sheets: [sheet], notes };
}

/** A workbook's own properties say when it was saved; a copied or unpacked file's time is that of the copy. */
function book({ name, modified }: SourceFile, read: Omit<SourceBook, "file">): ReadSource {
  const at = read.modified ?? modified;
  return { books: [{ ...read, file: name, ...(at === undefined ? {} : { modified: at }) }], refused: [] };
}

/** What systems put into archives beside the files of a person: folders of macOS and Windows, locks of Office. */
const NOT_A_FILE = /(^|\/)(__MACOSX\/|\.|~\$|thumbs\.db$|desktop\.ini$)/i;

function readArchive(
  { name: archive }: SourceFile,
  zip: Zip,
  onFile: (file: string, done: number, total: number) => void,
): ReadSource {
  const names = [...zip.keys()].filter((name) => !NOT_A_FILE.test(name));
  if (names.length === 0) throw new FileRefusal("EmptyArchive", "The zip holds no files.");
  const read = names.map((inner, index): ReadSource => {
    const name = `${archive}/${inner}`;
    onFile(name, index, names.length);
    return guarded(name, () => {
      const bytes = zip.get(inner) ?? new Uint8Array();
      const modified = zip.modified(inner);
      const file: SourceFile = { name, bytes, ...(modified === undefined ? {} : { modified }) };
      if (recognise(bytes, name) === "text") return book(file, csv(file));
      const parts = new Zip(bytes);
      if (isOffice(parts)) return book(file, readWorkbook(parts));
      throw new FileRefusal("ArchiveInArchive", "The file is a zip within the zip.");
    });
  });
  return { books: read.flatMap(({ books }) => books), refused: read.flatMap(({ refused }) => refused) };
}

function guarded(file: string, read: () => ReadSource): ReadSource {
  try {
    return read();
  } catch (error) {
    const { code, message, remedy } = refusalOf(error);
    return { books: [], refused: [{ file, code, message, next: remedy }] };
  }
}

/** Every failure as a refusal; what a reader throws on a file that it does not understand is one of its own. */
export function refusalOf(error: unknown): FileRefusal {
  if (error instanceof FileRefusal) return error;
  if (error instanceof XmlError || error instanceof OutsideSheet)
    return new FileRefusal("DamagedWorkbook", `The workbook is damaged: ${error.message}`, error);
  const reason = error instanceof Error ? error.message : String(error);
  return new FileRefusal("ReaderFailed", `The workbook could not be read (${reason}).`, error);
}

import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { ChangeSet } from "../pmo/changes/change";
import type { SheetContent } from "../pmo/changes/content";
import type { Print } from "./apply/prints";
import type { Payload } from "./payload";
import type { Session } from "./session";
import { ROLE_NAME } from "./read/structure";

/** The sheet on which Steerbook keeps what it needs to take its actions back. Hidden, and free to be deleted. */
export const JOURNAL_SHEET = "Steerbook journal";

/** A cell holds at most 32,767 characters: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const CHUNK = 30_000;
const KEPT_ENTRIES = 10;
const HEADING =
  "Steerbook keeps here what it needs to undo its actions. Deleting this sheet loses nothing but the undo.";

/** One action that can be taken back. */
export interface JournalEntry {
  readonly title: string;
  /** ISO date and time. */
  readonly at: string;
  readonly inverse: ChangeSet;
  /** What stood in the cells after the action, by sheet, so that later edits can be told. */
  readonly prints: readonly Print[];
}

/** The journal in memory: actions, the last one last, and what the generated sheets hold, by sheet. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly contents: Readonly<Record<string, SheetContent>>;
}

export const EMPTY_JOURNAL: Journal = { entries: [], contents: {} };

/** The journal with one more action; the oldest ones are forgotten. */
export const withEntry = (journal: Journal, entry: JournalEntry): Journal => ({
  ...journal,
  entries: [...journal.entries, entry].slice(-KEPT_ENTRIES),
});

/** Queues the loading of the journal's cells. */
export function requestJournal(session: Session): Excel.Range {
  const used = session.workbook.worksheets.getItemOrNullObject(JOURNAL_SHEET).getUsedRangeOrNullObject(true);
  used.load("values");
  return used;
}

/** The journal from its loaded cells. */
export const journalFrom = (used: Excel.Range): Journal =>
  used.isNullObject ? EMPTY_JOURNAL : parse(used.values);

/** A row is its kind, its title, then the pieces of its content. What cannot be read is treated as no journal, never as an error. */
function parse(rows: unknown[][]): Journal {
  const entries: JournalEntry[] = [];
  const contents: Record<string, SheetContent> = {};
  for (const [kind, title, ...pieces] of rows) {
    try {
      if (kind === "action") entries.push(unpacked(pieces) as JournalEntry);
      if (kind === "sheet") contents[String(title)] = unpacked(pieces) as SheetContent;
    } catch {
      return EMPTY_JOURNAL;
    }
  }
  return { entries, contents };
}

/** Queues the writing of the whole journal; `exists` says whether its sheet is there already. */
export async function saveJournal(
  session: Session,
  exists: boolean,
  journal: Journal,
  payload: Payload,
): Promise<void> {
  const { worksheets } = session.workbook;
  const sheet = exists ? worksheets.getItem(JOURNAL_SHEET) : worksheets.add(JOURNAL_SHEET);
  if (exists) sheet.getRange().clear("Contents");
  else {
    sheet.visibility = "Hidden";
    sheet.names.add(ROLE_NAME, '="journal"').visible = false;
  }
  const rows = [
    ...journal.entries.map((entry) => ["action", entry.title, ...packed(entry)]),
    ...Object.entries(journal.contents).map(([name, content]) => ["sheet", name, ...packed(content)]),
  ];
  sheet.getRange("A1").values = [[HEADING]];
  for (const [row, pieces] of rows.entries()) {
    for (const [column, piece] of pieces.entries()) {
      await payload.room(piece.length);
      sheet.getRangeByIndexes(row + 1, column, 1, 1).values = [[`'${piece}`]];
    }
  }
}

/** Compressed, because a findings sheet says the same sentences thousands of times, and as plain letters that no cell changes. */
function packed(value: unknown): string[] {
  const bytes = deflateSync(strToU8(JSON.stringify(value)));
  let letters = "";
  // `fromCharCode` takes its letters as arguments, of which there can be too many.
  for (let first = 0; first < bytes.length; first += 8_192)
    letters += String.fromCharCode(...bytes.subarray(first, first + 8_192));
  const text = btoa(letters);
  return Array.from({ length: Math.ceil(text.length / CHUNK) }, (_, index) =>
    text.slice(index * CHUNK, (index + 1) * CHUNK),
  );
}

function unpacked(pieces: readonly unknown[]): unknown {
  const letters = atob(pieces.filter((piece) => piece !== "").join(""));
  return JSON.parse(strFromU8(inflateSync(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)))));
}

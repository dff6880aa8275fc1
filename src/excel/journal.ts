import type { ChangeSet } from "../pmo/changes/change";
import type { SheetContent } from "../pmo/changes/content";
import type { Print } from "./apply/prints";
import { Kept } from "./kept";
import type { Payload } from "./payload";
import type { Session } from "./session";
import { ROLE_NAME } from "./read/structure";

/** The sheet on which Steerbook keeps what it needs to take its actions back. Hidden, and free to be deleted. */
export const JOURNAL_SHEET = "Steerbook journal";

const KEPT_ENTRIES = 10;
const HEADING =
  "Steerbook keeps here what it needs to undo its actions. Deleting this sheet loses nothing but the undo.";

/** One action that can be taken back. */
export interface JournalEntry {
  readonly title: string;
  /** ISO date and time. */
  readonly at: string;
  readonly way: Kept<WayBack>;
}

/** How an action is taken back. */
export interface WayBack {
  readonly inverse: ChangeSet;
  /** What stood in the cells after the action, by sheet, so that later edits can be told. */
  readonly prints: readonly Print[];
}

/** The journal in memory: actions, the last one last, and what the generated sheets hold, by sheet. */
export interface Journal {
  readonly entries: readonly JournalEntry[];
  readonly contents: Readonly<Record<string, Kept<SheetContent>>>;
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

/** A row is its kind, its title, for an action its time, then the pieces of its content. Other rows are none of ours. */
function parse(rows: unknown[][]): Journal {
  const entries: JournalEntry[] = [];
  const contents: Record<string, Kept<SheetContent>> = {};
  for (const [kind, title, ...rest] of rows) {
    const texts = rest.map(String).filter((text) => text !== "");
    if (kind === "action") {
      const [at = "", ...pieces] = texts;
      entries.push({ title: String(title), at, way: Kept.from(pieces) });
    }
    if (kind === "sheet") contents[String(title)] = Kept.from(texts);
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
  const rows: string[][] = [];
  for (const { title, at, way } of journal.entries) rows.push(["action", title, at, ...(await way.pieces())]);
  for (const [name, content] of Object.entries(journal.contents))
    rows.push(["sheet", name, ...(await content.pieces())]);
  sheet.getRange("A1").values = [[HEADING]];
  for (const [row, pieces] of rows.entries()) {
    for (const [column, piece] of pieces.entries()) {
      await payload.room(piece.length);
      sheet.getRangeByIndexes(row + 1, column, 1, 1).values = [[`'${piece}`]];
    }
  }
}

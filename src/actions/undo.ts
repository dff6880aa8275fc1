import { undoLast, previewUndo } from "../excel/apply/undo";
import type { UndoPreview } from "../excel/apply/undo";
import { readPresent } from "../excel/apply/change-set";
import { journalFrom, requestJournal } from "../excel/journal";
import { readStructure } from "../excel/read/structure";
import { withWorkbook } from "../excel/session";
import { Problem } from "../pmo/problem";

export type { UndoPreview };

const nothing = (): Problem =>
  new Problem("nothing-to-undo", "There is nothing to undo.", "Excel's own Undo takes back what was typed.");

/** What undoing the last action would do, and where somebody has worked since. */
export function planUndo(): Promise<UndoPreview> {
  return withWorkbook(async (session) => {
    const range = requestJournal(session);
    await readPresent(session);
    const entry = journalFrom(range).entries.at(-1);
    if (!entry) throw nothing();
    return previewUndo(session, entry);
  });
}

/** Takes the last action back. `force` goes on although cells have been changed since. */
export function undo(options: { force?: boolean } = {}): Promise<{ title: string; roundTrips: number }> {
  return withWorkbook(async (session) => {
    const range = requestJournal(session);
    const structure = await readStructure(session);
    const journal = journalFrom(range);
    const entry = journal.entries.at(-1);
    if (!entry) throw nothing();
    const preview = await previewUndo(session, entry);
    if (preview.editedSince.length > 0 && !options.force) {
      throw new Problem(
        "changed-since",
        `${preview.editedSince.join(" and ")} ${preview.editedSince.length === 1 ? "has" : "have"} been changed since. Undoing would lose those changes.`,
        "Undo anyway, or keep the workbook as it is.",
      );
    }
    await undoLast(session, structure, journal);
    return { title: entry.title, roundTrips: session.roundTrips };
  });
}

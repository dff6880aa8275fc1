import { JOURNAL_SHEET, saveJournal } from "../journal";
import type { Journal, JournalEntry, WayBack } from "../journal";
import { Kept } from "../kept";
import { Problem } from "../../pmo/problem";
import type { Structure } from "../read/structure";
import type { Session } from "../session";
import { fromLoaded } from "../text-cells";
import { applyChange } from "./change";
import { presentIn, writing } from "./change-set";
import { clearFilters, reapplyFilters, requestFilters } from "./filters";
import { printOfLoaded } from "./prints";
import { closeAsFound, closeSheets, openingProblem, openSheets, sheetsToOpen } from "./protection";
import type { Print } from "./prints";

/** What taking an action back would do. */
export interface UndoPreview {
  readonly title: string;
  readonly at: string;
  readonly removesSheets: readonly string[];
  readonly restoresSheets: readonly string[];
  /** Sheets on which cells that the action wrote hold something else now. */
  readonly editedSince: readonly string[];
}

/** Looks at what an undo would meet, in two round trips. */
export async function previewUndo(session: Session, entry: JournalEntry): Promise<UndoPreview> {
  const { inverse, prints } = wayBack(entry);
  return {
    title: entry.title,
    at: entry.at,
    removesSheets: inverse.changes.flatMap((change) =>
      change.kind === "remove sheet" ? [change.sheet] : [],
    ),
    restoresSheets: [
      ...new Set(
        inverse.changes.flatMap((change) =>
          "sheet" in change && change.kind !== "remove sheet" ? [change.sheet] : [],
        ),
      ),
    ],
    editedSince: await editedSince(session, prints),
  };
}

function wayBack({ title, way }: JournalEntry): WayBack {
  if (way.value) return way.value;
  throw new Problem(
    "journal-unreadable",
    `What would take “${title}” back can no longer be read: the sheet ${JOURNAL_SHEET} has been changed.`,
    "Excel's own Undo and the versions of the file still work. The next actions can be undone again.",
  );
}

async function editedSince(session: Session, prints: readonly Print[]): Promise<string[]> {
  if (prints.length === 0) return [];
  const sheets = prints.map(({ sheet }) => session.workbook.worksheets.getItemOrNullObject(sheet));
  for (const sheet of sheets) sheet.load("name");
  await session.sync();
  const there = prints.filter((_, index) => !sheets[index]?.isNullObject);
  const loaded = there.map((print) => ({
    print,
    ranges: print.blocks.map(({ row, column, rows, columns }) => {
      const range = session.workbook.worksheets
        .getItem(print.sheet)
        .getRangeByIndexes(row, column, rows, columns);
      range.load("formulas,values");
      return range;
    }),
  }));
  await session.sync();
  return loaded
    .filter(({ print, ranges }) => {
      const blocks = ranges.map((range, index) => ({
        values: range.formulas.map((line: unknown[], r: number) =>
          line.map((formula, c) => fromLoaded(formula, range.values[r]?.[c])),
        ),
        mask: print.blocks[index]?.mask ?? "",
      }));
      return printOfLoaded(blocks) !== print.print;
    })
    .map(({ print }) => print.sheet);
}

/** Takes the last action of the journal back, and forgets it. */
export async function undoLast(session: Session, structure: Structure, journal: Journal): Promise<void> {
  const entry = journal.entries.at(-1);
  if (!entry) return;
  const { inverse } = wayBack(entry);
  const opened = sheetsToOpen(inverse.changes, structure);
  const filters = requestFilters(session, inverse, structure);
  openSheets(session, opened);
  if (filters.length > 0 || opened.length > 0) {
    try {
      await session.sync();
    } catch (error) {
      if (opened.length > 0) await closeAsFound(session, opened);
      throw openingProblem(opened, error);
    }
  }
  clearFilters(session, filters);
  const payload = writing(session);
  const present = presentIn(structure);
  const contents = { ...journal.contents };
  for (const change of inverse.changes) {
    if ("sheet" in change && !present.sheets.has(change.sheet)) continue;
    await applyChange(session.workbook, change, present, payload);
    if (change.kind === "remove sheet") delete contents[change.sheet];
    if (change.kind === "rewrite sheet") contents[change.sheet] = Kept.of(change.content);
  }
  reapplyFilters(session, filters);
  closeSheets(session, opened, inverse.changes);
  await saveJournal(
    session,
    present.sheets.has(JOURNAL_SHEET),
    { entries: journal.entries.slice(0, -1), contents },
    payload,
  );
  await session.sync();
}

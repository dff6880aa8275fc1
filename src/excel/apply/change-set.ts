import { invert } from "../../pmo/changes/invert";
import { isGenerated } from "../../pmo/changes/change";
import type { Change, ChangeSet } from "../../pmo/changes/change";
import { Problem } from "../../pmo/problem";
import { finishPausing } from "../../pmo/work";
import { breathe } from "../breathe";
import { JOURNAL_SHEET, saveJournal, withEntry } from "../journal";
import type { Journal } from "../journal";
import { Kept } from "../kept";
import { Payload } from "../payload";
import { problemOf } from "../problems";
import type { Structure } from "../read/structure";
import type { Session } from "../session";
import { readBefore } from "./before";
import type { BeforeWriting } from "./before";
import { clearFilters, reapplyFilters } from "./filters";
import type { FilterState } from "./filters";
import { applyChange } from "./change";
import type { Present } from "./change";
import { printsOf } from "./prints";
import {
  closeAsFound,
  closeSheets,
  openAsFound,
  openingProblem,
  sheetsLocked,
  sheetsToOpen,
} from "./protection";

/** What an applied change set needs to know of its surroundings. */
export interface Surroundings {
  readonly structure: Structure;
  readonly journal: Journal;
  /** ISO date and time of the action, given by whoever knows the clock. */
  readonly at: string;
}

/**
 * Carries out a change set: reads what it will overwrite, notes how to take it back, applies it, and takes it back at once when
 * any part fails, `afterwards` included. The workbook is then as it was, or says that it is not.
 */
export async function applyChangeSet(
  session: Session,
  set: ChangeSet,
  around: Surroundings,
  afterwards: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  if (set.changes.length === 0) return;
  const opened = sheetsToOpen(set.changes, around.structure);
  const { before, filters } = await readOpen(session, set, around.structure, opened);
  const inverse = invert(set, before);
  const prints = await finishPausing(printsOf(set), breathe());
  const entry = { title: set.title, at: around.at, way: Kept.of({ inverse, prints }) };
  const journal = withContents(withEntry(around.journal, entry), set);
  try {
    const payload = writing(session);
    const present = presentIn(around.structure);
    clearFilters(session, filters);
    for (const change of set.changes) await applyChange(session.workbook, change, present, payload);
    reapplyFilters(session, filters);
    closeSheets(session, opened, set.changes);
    await saveJournal(session, present.sheets.has(JOURNAL_SHEET), journal, payload);
    await session.sync();
    await afterwards();
  } catch (error) {
    await takeBack(session, inverse, around, filters, opened, problemOf(error));
    throw problemOf(error);
  }
}

/** A payload of writes, during which the workbook does not calculate: it would do so after every single call. */
export function writing(session: Session): Payload {
  const suspend = (): void => session.workbook.application.suspendApiCalculationUntilNextSync();
  suspend();
  return new Payload(session, suspend);
}

/** Reads and opens; where that fails, for instance at a password of somebody's, what was opened is closed again. */
async function readOpen(
  session: Session,
  set: ChangeSet,
  structure: Structure,
  toOpen: readonly string[],
): Promise<BeforeWriting> {
  try {
    return await readBefore(session, set, structure, toOpen);
  } catch (error) {
    if (toOpen.length > 0) await closeAsFound(session, toOpen);
    throw openingProblem(toOpen, error);
  }
}

/** Applies the way back after a failure, looking first at what is really there. */
async function takeBack(
  session: Session,
  inverse: ChangeSet,
  around: Surroundings,
  filters: readonly FilterState[],
  opened: readonly string[],
  cause: Problem,
): Promise<void> {
  try {
    await openAsFound(session, [...new Set([...opened, ...sheetsLocked(inverse.changes)])]);
    const { ours } = presentIn(around.structure);
    const present = { ...(await readPresent(session)), ...(ours ? { ours } : {}) };
    const payload = writing(session);
    clearFilters(session, filters);
    for (const change of inverse.changes) {
      if (touchesMissingSheet(change, present)) continue;
      await applyChange(session.workbook, change, present, payload);
    }
    reapplyFilters(session, filters);
    closeSheets(session, opened, []);
    const hadJournal = presentIn(around.structure).sheets.has(JOURNAL_SHEET);
    if (hadJournal) await saveJournal(session, present.sheets.has(JOURNAL_SHEET), around.journal, payload);
    else if (present.sheets.has(JOURNAL_SHEET)) session.workbook.worksheets.getItem(JOURNAL_SHEET).delete();
    await session.sync();
  } catch (error) {
    throw new Problem(
      "rollback-incomplete",
      `${cause.message} Taking the action back did not succeed either: ${problemOf(error).message}`,
      "Close the workbook without saving it, open it again, and try once more.",
      [cause.details, problemOf(error).details].filter(Boolean).join("\n\n"),
    );
  }
}

/** The sheets and names that a structure has. */
export const presentIn = (structure: Structure): Present => ({
  sheets: new Set(structure.sheets.map(({ name }) => name)),
  names: new Set(structure.names.keys()),
  ours: new Set(structure.sheets.filter(({ ours }) => ours).map(({ name }) => name)),
});

/** The sheets and names that exist now, in one round trip. */
export async function readPresent(session: Session): Promise<Present> {
  const { worksheets, names } = session.workbook;
  worksheets.load("items/name");
  names.load("items/name");
  await session.sync();
  return {
    sheets: new Set(worksheets.items.map(({ name }) => name)),
    names: new Set(names.items.map(({ name }) => name)),
  };
}

const touchesMissingSheet = (change: Change, present: Present): boolean =>
  "sheet" in change && change.kind !== "remove sheet" && !present.sheets.has(change.sheet);

/** The journal keeps what each generated sheet holds, so that the next refresh knows what it may clear. */
function withContents(journal: Journal, set: ChangeSet): Journal {
  const contents = { ...journal.contents };
  for (const change of set.changes) {
    if (change.kind === "remove sheet") delete contents[change.sheet];
    if ((change.kind === "add sheet" && isGenerated(change.role)) || change.kind === "rewrite sheet")
      contents[change.sheet] = Kept.of(change.content);
  }
  return { ...journal, contents };
}

import type { Change } from "../../pmo/changes/change";
import { Problem } from "../../pmo/problem";
import { problemOf } from "../problems";
import type { Structure } from "../read/structure";
import type { Session } from "../session";

/** What people may still do on a sheet that we protect: everything that does not touch locked cells. */
const FREEDOMS: Excel.WorksheetProtectionOptions = {
  allowAutoFilter: true,
  allowDeleteRows: true,
  allowEditObjects: true,
  allowFormatCells: true,
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertColumns: true,
  allowInsertHyperlinks: true,
  allowInsertRows: true,
  allowPivotTables: true,
  allowSort: true,
};

const MOVES_SHEETS: ReadonlySet<Change["kind"]> = new Set<Change["kind"]>([
  "add sheet",
  "remove sheet",
  "copy sheet",
]);

/**
 * The sheets that our own protection keeps from changes that are about to be made. Refuses, before anything is written, where
 * somebody else has protected a sheet or the workbook: that is theirs to open.
 */
export function sheetsToOpen(changes: readonly Change[], structure: Structure): string[] {
  if (structure.structureProtected && changes.some(({ kind }) => MOVES_SHEETS.has(kind))) {
    throw new Problem(
      "workbook-protected",
      "The workbook's structure is protected, and a sheet must be added or removed.",
      "Choose Protect Workbook on the Review tab to switch it off, then try again.",
    );
  }
  const touched = new Set(
    changes.flatMap((change) =>
      change.kind === "copy sheet" ? [change.from] : "sheet" in change ? [change.sheet] : [],
    ),
  );
  const closed = structure.sheets.filter((sheet) => sheet.protected && touched.has(sheet.name));
  const foreign = closed.filter(({ ours }) => !ours).map(({ name }) => name);
  if (foreign.length > 0) {
    throw new Problem(
      "sheet-protected",
      `${foreign.join(" and ")} ${foreign.length === 1 ? "is" : "are"} protected, and not by Steerbook.`,
      "Choose Unprotect Sheet on the Review tab, with the password if there is one, then try again. Nothing was changed.",
    );
  }
  return closed.map(({ name }) => name);
}

/** Queues the opening of sheets that are protected now; on others Excel would refuse: https://github.com/OfficeDev/office-js/issues/6784 */
export function openSheets(session: Session, sheets: readonly string[]): void {
  for (const name of sheets) session.workbook.worksheets.getItem(name).protection.unprotect();
}

/** What to say when opening sheets fails: somebody has put a password on our protection, and only they can lift it. */
export function openingProblem(sheets: readonly string[], error: unknown): Problem {
  const problem = problemOf(error);
  if (problem.code !== "sheet-protected" || sheets.length === 0) return problem;
  return new Problem(
    "sheet-protected",
    `Steerbook cannot open ${sheets.join(" or ")}: somebody has put a password on it.`,
    "Choose Unprotect Sheet on the Review tab and enter the password, then try again. Nothing was changed.",
    problem.details,
  );
}

/** Queues the protection of sheets after changes: those that were opened, as the changes leave them locked or not. */
export function closeSheets(session: Session, opened: readonly string[], changes: readonly Change[]): void {
  for (const name of lockedAfter(opened, changes))
    session.workbook.worksheets.getItem(name).protection.protect(FREEDOMS);
}

function lockedAfter(opened: readonly string[], changes: readonly Change[]): string[] {
  const locked = new Set(opened);
  for (const change of changes) {
    if (change.kind === "lock" && change.to) locked.add(change.sheet);
    if ((change.kind === "lock" && !change.to) || change.kind === "remove sheet") locked.delete(change.sheet);
  }
  return [...locked];
}

/** Opens whichever of these sheets is protected at the moment, after something failed; one round trip, or none without sheets. */
export async function openAsFound(session: Session, sheets: readonly string[]): Promise<void> {
  if (sheets.length === 0) return;
  const found = sheets.map((name) => session.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of found) sheet.load("name,protection/protected");
  await session.sync();
  for (const sheet of found)
    if (!sheet.isNullObject && sheet.protection.protected) sheet.protection.unprotect();
}

/** Protects whichever of these sheets is open at the moment, after opening them failed. */
export async function closeAsFound(session: Session, sheets: readonly string[]): Promise<void> {
  const found = sheets.map((name) => session.workbook.worksheets.getItem(name));
  for (const sheet of found) sheet.load("name,protection/protected");
  await session.sync();
  for (const sheet of found) if (!sheet.protection.protected) sheet.protection.protect(FREEDOMS);
  await session.sync();
}

/** The sheets on which changes set or take away a lock. */
export const sheetsLocked = (changes: readonly Change[]): string[] =>
  changes.flatMap((change) => (change.kind === "lock" ? [change.sheet] : []));

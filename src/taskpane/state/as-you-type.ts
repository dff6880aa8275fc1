import type { Standing } from "../../actions/check";
import type { SheetEdit } from "../../actions/recheck";
import type { Finding } from "../../pmo/checks/check";
import type { Listed, PaneState } from "./pane-state";

/** What checking as you type goes by. */
export interface AsYouType {
  /** What the person has chosen for this session; undefined leaves it to the size of the registers. */
  readonly chosen: boolean | undefined;
  /** The program as it was last checked. */
  readonly standing: Standing | undefined;
  /** Edits of cells since then, oldest first. */
  readonly pending: readonly SheetEdit[];
}

/** Up to so many rows an edit is checked again before anybody waits for it. */
export const ROWS_AT_ONCE = 10_000;

/** Whether edits are checked as they are made. */
export function isAsYouType({ asYouType, program }: PaneState): boolean {
  const rows = program?.registers.reduce((sum, register) => sum + register.rows, 0) ?? 0;
  return asYouType.chosen ?? rows <= ROWS_AT_ONCE;
}

/** Whether edits wait to be checked, and nothing but edits of cells has happened since the last check. */
export function isRecheckDue(state: PaneState): boolean {
  const { asYouType, edits, checkedEdits, running, findings } = state;
  const { standing, pending } = asYouType;
  const isSure = standing !== undefined && edits - checkedEdits === pending.length;
  return isSure && pending.length > 0 && !running && findings !== undefined && isAsYouType(state);
}

/** The findings of a recheck: those that were listed keep their number, and with it their place and whether they are open. */
export function mergeFindings(
  before: readonly Listed[],
  findings: readonly Finding[],
): { readonly listed: readonly Listed[]; readonly gone: number; readonly come: number } {
  const known = new Map<string, number[]>();
  let next = 0;
  for (const { id, finding } of before) {
    const key = keyOf(finding);
    const ids = known.get(key);
    if (ids) ids.push(id);
    else known.set(key, [id]);
    next = Math.max(next, id + 1);
  }
  let come = 0;
  const listed = findings.map((finding): Listed => {
    const id = known.get(keyOf(finding))?.shift();
    if (id !== undefined) return { id, finding };
    come++;
    return { id: next++, finding };
  });
  return { listed, come, gone: before.length - (listed.length - come) };
}

const keyOf = ({ check, address, message }: Finding): string => `${check} ${address} ${message}`;

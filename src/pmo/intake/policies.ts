import { Problem } from "../problem";
import type { CellValue } from "../values/cell";
import { folded, textOf } from "../values/text";

/** Who wins where a source says something else than the register. */
export const POLICIES = ["Source", "Register", "Ask", "Keep if filled"] as const;
/**
 * `Source`: the source. `Register`: what the register has, even when it is empty. `Keep if filled`: what the register has, unless
 * it is empty. `Ask`: the source, unless a person has edited the cell since the last import and the source has changed as well.
 */
export type Policy = (typeof POLICIES)[number];

/** What happens to rows that their source no longer has. */
export const GONE = ["List", "Mark"] as const;

/** The rows of `PMO Setup` that say who wins, made ready. */
export interface Policies {
  readonly of: (register: string, field: string) => Policy;
  /** True where rows that are gone from their source are marked in the register, not only listed. */
  readonly marksGone: boolean;
}

export const POLICY_HEADERS = ["Register", "Field", "Who wins"];
const ANY = "Any";
const GONE_ROWS = "Rows gone from the source";

/** The rows that a new `PMO Setup` has; people add a row for a register, a field, or both. */
export const STANDARD_POLICIES: readonly (readonly string[])[] = [
  [ANY, ANY, "Ask"],
  [ANY, GONE_ROWS, "List"],
];

/** Reads the table; the most specific row counts. A word that is none of the choices is a problem that names its row. */
export function policiesFrom(rows: readonly (readonly CellValue[])[]): Policies {
  const known = new Map<string, Policy>();
  let marksGone = false;
  for (const cells of rows) {
    const [register = "", field = "", says = ""] = cells.map(textOf);
    if (says === "") continue;
    const isGone = folded(field) === folded(GONE_ROWS);
    const choices: readonly string[] = isGone ? GONE : POLICIES;
    const choice = choices.find((one) => folded(one) === folded(says));
    if (choice === undefined)
      throw new Problem(
        "setting-unreadable",
        `PMO Setup, Who wins: “${says}” for ${field || ANY} of ${register || ANY} is none of ${choices.join(", ")}.`,
        "Correct the cell, then try again.",
      );
    if (isGone) marksGone = choice === "Mark";
    else known.set(keyOf(register, field), choice as Policy);
  }
  return {
    marksGone,
    of: (register, field) =>
      known.get(keyOf(register, field)) ??
      known.get(keyOf(ANY, field)) ??
      known.get(keyOf(register, ANY)) ??
      known.get(keyOf(ANY, ANY)) ??
      "Ask",
  };
}

const keyOf = (register: string, field: string): string =>
  `${folded(register === "" ? ANY : register)}|${folded(field === "" ? ANY : field)}`;

import type { RegisterId } from "../../templates/template";
import { folded, textOf } from "../../values/text";
import { headerText } from "../match/header-text";
import type { Table } from "./table";

/** The words by which a RAID log calls its entries, by the register that they belong to. */
const KINDS: ReadonlyMap<string, RegisterId> = new Map(
  Object.entries({
    risks: "risk risks threat opportunity r risque risiko",
    issues: "issue issues i problem problems probleme problem",
    assumptions: "assumption assumptions a hypothese annahme",
    dependencies: "dependency dependencies d dependance abhangigkeit",
    actions: "action actions action item massnahme",
    decisions: "decision decisions entscheidung",
    changes: "change changes change request cr anderung changement",
    constraints: "constraint constraints",
  }).flatMap(([register, words]) => words.split(" ").map((word) => [word, register as RegisterId] as const)),
);
const HEADERS: ReadonlySet<string> = new Set([
  "type",
  "raid",
  "category",
  "kind",
  "item",
  "log",
  "entry",
  "record",
]);

/** A RAID log's column that says what each row is, by its place in the table, and the registers that it names, most rows first. */
export interface Raid {
  readonly column: number;
  readonly registers: readonly RegisterId[];
  /** How many of the log's rows were given to other registers. */
  readonly elsewhere?: number;
}

/**
 * Finds the column of a RAID log that tells its rows apart; undefined for other tables. Nearly all of its cells must be words for
 * kinds of entries, of two kinds at least.
 */
export function raidOf(table: Table): Raid | undefined {
  for (let column = 0; column < table.columns.length; column++) {
    const header = table.columns[column]?.header ?? "";
    if (!headerText(header).words.some((word) => HEADERS.has(word))) continue;
    const counts = new Map<RegisterId, number>();
    let known = 0;
    let filled = 0;
    table.rows.forEach(({ cells }, index) => {
      if (textOf(cells[column] ?? null) === "") return;
      filled++;
      const kind = kindOf(table, index, column);
      if (kind === undefined) return;
      known++;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    });
    if (counts.size >= 2 && known >= 0.9 * filled)
      return { column, registers: [...counts].sort((a, b) => b[1] - a[1]).map(([register]) => register) };
  }
  return undefined;
}

/** The register that a row of a RAID log belongs to by its own word; undefined where it has none that we know. */
export const kindOf = (table: Table, index: number, column: number): RegisterId | undefined =>
  KINDS.get(folded(textOf(table.rows[index]?.cells[column] ?? null)));

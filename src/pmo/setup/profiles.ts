import { cellAddress, quotedSheet } from "../changes/address";
import type { OwnProblem } from "../standards/own";
import type { OwnRows } from "../standards/own-tables";
import type { CellValue } from "../values/cell";
import type { ThresholdId, Thresholds } from "./settings";
import { THRESHOLDS } from "./thresholds";
import type { Threshold } from "./thresholds";

/** The columns of the table of thresholds that differ from the program's: for a project, a stage or a tier. */
export const PROFILE_HEADERS = ["Threshold", "Applies to", "Name", "Value", "Reason"] as const;

/** What a threshold can be given for, the most specific first: it wins over those after it, and they over the program's. */
export const PROFILE_LEVELS = ["Project", "Stage", "Tier"] as const;
export type ProfileLevel = (typeof PROFILE_LEVELS)[number];

/** A threshold that differs from the program's for a project (by its ID), or for the projects of a stage or tier. */
export interface ThresholdProfile {
  readonly threshold: ThresholdId;
  readonly level: ProfileLevel;
  readonly name: string;
  /** In the threshold's own unit. */
  readonly value: number;
  readonly reason: string;
}

/** What of a project its thresholds depend on, as the register has it. */
export interface Profiled {
  readonly id: string;
  readonly stage: string;
  readonly tier: string;
}

/** The profiles that the table holds. Rows that cannot be understood are left out, and named by their cell. */
export function profilesFrom(table: OwnRows | undefined): {
  profiles: readonly ThresholdProfile[];
  problems: readonly OwnProblem[];
} {
  const problems: OwnProblem[] = [];
  const read = (table?.rows ?? []).flatMap((cells, index) => {
    if (!table || cells.every((cell) => textOf(cell).trim() === "")) return [];
    const at = (column: number): string =>
      `${quotedSheet(table.sheet)}!${cellAddress(table.place.row + 1 + index, table.place.column + column)}`;
    const found = profileOf(cells);
    if (!("wrong" in found)) return [{ profile: found, at: at(0) }];
    problems.push({ at: at(found.column), text: found.wrong });
    return [];
  });
  const sizes = new Map<string, number>();
  for (const { profile } of read) sizes.set(keyOf(profile), (sizes.get(keyOf(profile)) ?? 0) + 1);
  const single = read.filter(({ profile }) => sizes.get(keyOf(profile)) === 1);
  for (const { profile, at } of read)
    if (sizes.get(keyOf(profile)) !== 1)
      problems.push({
        at,
        text: `${titleOf(profile.threshold)} is given more than once for ${profile.level.toLowerCase()} ${profile.name}; none of them counts`,
      });
  return { profiles: single.map(({ profile }) => profile), problems };
}

/** The threshold of a title, without case. */
export const thresholdTitled = (title: string): Threshold | undefined =>
  THRESHOLDS.find((one) => same(one.title, title));

/** Two profiles that give one threshold for the same thing. */
export const keyOf = ({
  threshold,
  level,
  name,
}: Pick<ThresholdProfile, "threshold" | "level" | "name">): string =>
  [threshold, level, name.toLowerCase()].join("\u001f");

function profileOf(cells: readonly CellValue[]): ThresholdProfile | { column: number; wrong: string } {
  const [threshold, level, name, value, reason] = cells;
  const found = thresholdTitled(textOf(threshold));
  if (!found) return { column: 0, wrong: `there is no threshold ${textOf(threshold) || "without a name"}` };
  if (found.programWide)
    return { column: 0, wrong: `${found.title} counts for the whole program; it cannot differ by project` };
  const known = PROFILE_LEVELS.find((one) => same(one, textOf(level)));
  if (!known)
    return { column: 1, wrong: `${textOf(level) || "nothing"} is none of ${PROFILE_LEVELS.join(", ")}` };
  if (textOf(name).trim() === "") return { column: 2, wrong: `the ${known.toLowerCase()} is not named` };
  if (typeof value !== "number" || value < 0)
    return { column: 3, wrong: `${textOf(value) || "nothing"} is not a number, zero or more` };
  return { threshold: found.id, level: known, name: textOf(name), value, reason: textOf(reason) };
}

/** As it stands: the sheet's formulas, which go by the same rows, do not trim. */
const textOf = (cell: CellValue | undefined): string =>
  cell === null || cell === undefined ? "" : String(cell);
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const titleOf = (id: ThresholdId): string => THRESHOLDS.find((one) => one.id === id)?.title ?? id;

/** Answers the thresholds of projects: the program's, with the profiles of tier, stage and project over them. */
export class ProfiledThresholds {
  readonly #known = new Map<string, Thresholds>();
  readonly #named: ReadonlySet<string>;

  constructor(
    private readonly program: Thresholds,
    private readonly profiles: readonly ThresholdProfile[],
  ) {
    this.#named = new Set(
      profiles.filter(({ level }) => level === "Project").map(({ name }) => name.toLowerCase()),
    );
  }

  /** True where no profile exists, so that the program's thresholds count for all. */
  get none(): boolean {
    return this.profiles.length === 0;
  }

  of(project: Profiled): Thresholds {
    if (this.none) return this.program;
    const id = project.id.toLowerCase();
    const named = { Project: this.#named.has(id) ? id : "", Stage: project.stage, Tier: project.tier };
    const key = PROFILE_LEVELS.map((level) => named[level].toLowerCase()).join("\u001f");
    const known = this.#known.get(key);
    if (known) return known;
    const thresholds: Record<ThresholdId, number> = { ...this.program };
    for (const level of [...PROFILE_LEVELS].reverse())
      for (const profile of this.profiles)
        if (profile.level === level && same(profile.name, named[level]))
          thresholds[profile.threshold] = profile.value;
    this.#known.set(key, thresholds);
    return thresholds;
  }
}

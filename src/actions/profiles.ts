import { applyChangeSet } from "../excel/apply/change-set";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import type { CellInput, Place } from "../pmo/changes/content";
import { Problem } from "../pmo/problem";
import { keyOf, PROFILE_HEADERS, PROFILE_LEVELS, profilesFrom } from "../pmo/setup/profiles";
import type { ProfileLevel, ThresholdProfile } from "../pmo/setup/profiles";
import { SETUP_TABLES } from "../pmo/setup/sheet-names";
import type { ThresholdId } from "../pmo/setup/settings";
import { THRESHOLDS } from "../pmo/setup/thresholds";
import type { Threshold } from "../pmo/setup/thresholds";
import type { OwnProblem } from "../pmo/standards/own";
import type { FieldId } from "../pmo/templates/template";
import type { Moment } from "./clock";
import { limitsFor } from "./limits";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingsOf } from "./ready";
import { upgradeOf } from "./update-setup";

/** A threshold that can differ by project, with the program's value. */
export interface ThresholdChoice {
  readonly id: ThresholdId;
  readonly title: string;
  readonly unit: Threshold["unit"];
  readonly meaning: string;
  readonly value: number;
}

/** A profile, and for how many projects it names the project, stage or tier. */
export interface ProfileLine extends ThresholdProfile {
  readonly title: string;
  readonly unit: Threshold["unit"];
  readonly projects: number;
}

/** What the pane shows of profiles, and offers to choose from. */
export interface ProfilesView {
  readonly thresholds: readonly ThresholdChoice[];
  readonly lines: readonly ProfileLine[];
  /** What the register has at each level; of projects also their names. */
  readonly names: Readonly<
    Record<ProfileLevel, readonly { readonly name: string; readonly label: string }[]>
  >;
  /** Rows of the table that cannot be used. */
  readonly problems: readonly OwnProblem[];
}

/** A profile that is given, or taken away. */
export type ProfileEdit =
  | { readonly kind: "set"; readonly profile: ThresholdProfile }
  | {
      readonly kind: "remove";
      readonly profile: Pick<ThresholdProfile, "threshold" | "level" | "name">;
    };

export interface ProfileResult {
  /** Columns of limits that the Projects register got, because its formulas go by this threshold. */
  readonly columns: readonly string[];
  readonly roundTrips: number;
}

const FIELDS: Readonly<Record<ProfileLevel, FieldId>> = {
  Project: "projectId",
  Stage: "stage",
  Tier: "tier",
};

/** Reads the profiles of `PMO Setup`. */
export function readProfiles(): Promise<ProfilesView> {
  return withWorkbook(async (session) => {
    const program = await readProgram(session);
    const { thresholds, profiles = [] } = settingsOf(program);
    return {
      thresholds: THRESHOLDS.filter(({ programWide }) => !programWide).map(
        ({ id, title, unit, meaning }) => ({
          id,
          title,
          unit,
          meaning,
          value: thresholds[id],
        }),
      ),
      lines: profiles.map((profile) => {
        const { title, unit } = thresholdOf(profile.threshold);
        const wanted = profile.name.toLowerCase();
        const projects = valuesOf(program, FIELDS[profile.level]).filter(
          (value) => value.toLowerCase() === wanted,
        ).length;
        return { ...profile, title, unit, projects };
      }),
      names: {
        Project: projectChoices(program),
        Stage: choicesOf(program, "stage"),
        Tier: choicesOf(program, "tier"),
      },
      problems: program.profileProblems,
    };
  });
}

/** Writes a profile into `PMO Setup`, or takes one out, and lets the registers' formulas go by it. */
export function editProfile(edit: ProfileEdit, moment: Moment, watch: Watch = {}): Promise<ProfileResult> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the workbook", 0.1);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    if (edit.kind === "set") refuseUnfit(edit.profile);
    const key = keyOf(edit.profile);
    const others = (settings.profiles ?? []).filter((profile) => keyOf(profile) !== key);
    const profiles = edit.kind === "set" ? [...others, edit.profile] : others;
    const limits = limitsFor(program, { ...settings, profiles });
    step(watch, "Writing the profile", 0.5);
    const { structure, journal } = program;
    const changes = [...rowChanges(program, edit), ...limits.changes];
    await applyChangeSet(session, { title: titleOf(edit), changes }, { structure, journal, at: moment.iso });
    const known = program.registers["projects"]?.columns.length ?? 0;
    return {
      columns: (limits.registers["projects"]?.columns ?? []).slice(known).map(({ header }) => header),
      roundTrips: session.roundTrips,
    };
  });
}

function refuseUnfit({ threshold, level, name, value, reason }: ThresholdProfile): void {
  const { title, programWide } = thresholdOf(threshold);
  const wrong = programWide
    ? `${title} counts for the whole program.`
    : !PROFILE_LEVELS.includes(level) || name.trim() === ""
      ? "A profile is for a project, a stage or a tier that is named."
      : !Number.isFinite(value) || value < 0
        ? `${title} is a number, zero or more.`
        : reason.trim() === ""
          ? "A threshold that differs needs its reason, so that it can be defended."
          : undefined;
  if (wrong !== undefined)
    throw new Problem("profile-unfit", wrong, "Correct it, then try again. Nothing was changed.");
}

const thresholdOf = (id: ThresholdId): Threshold => {
  const found = THRESHOLDS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no threshold ${id}.`);
  return found;
};

function titleOf({ kind, profile: { threshold, level, name } }: ProfileEdit): string {
  const what = `${thresholdOf(threshold).title} for ${level.toLowerCase()} ${name}`;
  return kind === "set" ? `Set ${what}` : `Take away ${what}`;
}

/** The profile's row: over the one that it replaces, in a blank one, or below the last; further rows about the same are emptied. */
function rowChanges(program: Program, edit: ProfileEdit): Change[] {
  const { threshold, level, name } = edit.profile;
  const cells: CellInput[] =
    edit.kind === "set"
      ? [thresholdOf(threshold).title, level, name, edit.profile.value, edit.profile.reason]
      : PROFILE_HEADERS.map(() => "");
  const table = program.profileRows;
  if (!table) {
    if (edit.kind === "remove") return [];
    const { changes, added } = upgradeOf(program);
    const made = added.get(SETUP_TABLES.profiles);
    return made ? [...changes, rowAt(made, 0, cells)] : [...changes];
  }
  const key = keyOf(edit.profile);
  const mine = table.rows.flatMap((row, index) => {
    // One row at a time, so that rows that contradict each other are found as well.
    const [profile] = profilesFrom({ ...table, rows: [row] }).profiles;
    return profile && keyOf(profile) === key ? [index] : [];
  });
  const [first, ...more] = mine;
  const emptied = (edit.kind === "set" ? more : mine).map((index) =>
    rowAt(
      table,
      index,
      PROFILE_HEADERS.map(() => ""),
    ),
  );
  if (edit.kind === "remove") return emptied;
  const blank = table.rows.findIndex((row) => row.every((cell) => cell === "" || cell === null));
  const index = first ?? (blank >= 0 ? blank : table.rows.length);
  const grows: Change[] =
    index < table.rows.length
      ? []
      : [
          {
            kind: "resize table",
            table: SETUP_TABLES.profiles,
            sheet: table.sheet,
            from: table.place,
            to: { ...table.place, rows: table.place.rows + 1 },
          },
        ];
  return [...grows, rowAt(table, index, cells), ...emptied];
}

const rowAt = (
  { sheet, place }: { readonly sheet: string; readonly place: Place },
  index: number,
  cells: readonly CellInput[],
): Change => ({
  kind: "write cells",
  sheet,
  row: place.row + 1 + index,
  column: place.column,
  cells: [cells],
});

const valuesOf = ({ registers }: Program, field: FieldId): string[] =>
  (registers["projects"]?.byField.get(field)?.values ?? []).map((value) => String(value ?? ""));

/** The different values of a field, and those of its list, which projects may have later. */
function choicesOf(program: Program, field: FieldId): { name: string; label: string }[] {
  const list = program.registers["projects"]?.template.fields.find(({ id }) => id === field)?.list;
  const values = [...valuesOf(program, field), ...(list === undefined ? [] : (program.lists[list] ?? []))];
  const seen = new Map(
    values.filter((value) => value.trim() !== "").map((value) => [value.toLowerCase(), value]),
  );
  return [...seen.values()].sort().map((name) => ({ name, label: name }));
}

function projectChoices(program: Program): { name: string; label: string }[] {
  const names = valuesOf(program, "name");
  return valuesOf(program, "projectId").flatMap((id, index) =>
    id.trim() === "" ? [] : [{ name: id, label: names[index] ? `${id} ${names[index]}` : id }],
  );
}

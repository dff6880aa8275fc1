import type { ProfileLevel } from "../../pmo/setup/profiles";
import { count, list, rowsOf } from "./common";

const LEVELS: Readonly<Record<ProfileLevel, string>> = {
  Project: "Project",
  Stage: "Stage",
  Tier: "Tier",
};

/** Thresholds that differ for a project, a stage or a tier, and what an older PMO Setup lacks. */
export const profiles = {
  title: (number: number) => `Thresholds that differ (${number})`,
  intro:
    "A project's own threshold wins over its stage's, that over its tier's, and that over the program's. All of them stand in the table PMO_Profiles of PMO Setup.",
  none: "Every project goes by the program's thresholds.",
  reading: "Reading the thresholds",
  line: (level: ProfileLevel, name: string, value: string) => `${LEVELS[level]} ${name}: ${value}`,
  counts: (projects: number) =>
    projects === 0 ? "For no project now" : `For ${rowsOf("projects", projects)}`,
  problem: (at: string, text: string) => `${at}: ${text}`,
  problems: (number: number) =>
    `${count(number, { one: "row", other: "rows" })} of the table cannot be used:`,
  add: "Let a threshold differ",
  change: "Change",
  remove: "Take away",
  about: (action: string, threshold: string, level: ProfileLevel, name: string) =>
    `${action}: ${threshold}, ${LEVELS[level]} ${name}`,
  form: "A threshold that differs",
  threshold: "Threshold",
  level: "For a",
  levels: LEVELS,
  name: { Project: "Project", Stage: "Stage", Tier: "Tier" } satisfies Record<ProfileLevel, string>,
  noNames: {
    Project: "The Projects register has no project with an ID yet.",
    Stage: "There is no stage to choose yet.",
    Tier: "There is no tier to choose yet.",
  } satisfies Record<ProfileLevel, string>,
  nameMissing: "Choose what it counts for.",
  value: (unit: string) => `Value, ${unit}`,
  units: {
    share: "percent",
    points: "percentage points",
    "working days": "working days",
    days: "days",
    ratio: "ratio",
    score: "score",
    characters: "characters",
  } as Readonly<Record<string, string>>,
  program: (value: string) => `The program's is ${value}.`,
  valueMissing: "Enter a number, zero or more.",
  reason: "Reason",
  reasonHint: "Who has agreed it, and why. It stands in the notes of the reports.",
  reasonMissing: "Say why, so that it can be defended.",
  save: "Save",
  cancel: "Cancel",
  saved: (threshold: string, level: ProfileLevel, name: string, columns: readonly string[]) =>
    columns.length === 0
      ? `${threshold} differs for ${LEVELS[level].toLowerCase()} ${name} now.`
      : `${threshold} differs for ${LEVELS[level].toLowerCase()} ${name} now. Projects has got ${count(columns.length, { one: "column", other: "columns" })} for it: ${list(columns)}.`,
  removed: (threshold: string, level: ProfileLevel, name: string) =>
    `${threshold} no longer differs for ${LEVELS[level].toLowerCase()} ${name}.`,
  lacks: (number: number) =>
    `PMO Setup lacks ${count(number, { one: "newer entry", other: "newer entries" })}: standard values are used.`,
  lacking: "What it lacks",
  update: "Update PMO Setup",
  updated: (number: number, sheet: string) =>
    number === 0
      ? `${sheet} is up to date.`
      : `${sheet} has got ${count(number, { one: "newer entry", other: "newer entries" })}. Nothing that was there has changed.`,
};

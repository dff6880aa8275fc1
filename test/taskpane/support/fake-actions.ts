import { checkTexts } from "../../../src/actions/check-texts";
import { planFixes } from "../../../src/actions/fix";
import { listRules, reviewOf } from "../../../src/actions/rules";
import type { ProgramState } from "../../../src/actions/state";
import type { Actions } from "../../../src/taskpane/actions/actions";
import type { IntakeChoices } from "../../../src/pmo/intake/plan";
import { checkedOf, outcomeOf, refreshOf } from "./outcomes";
import { PLAN, planWith } from "./plans";
import { standardsActions } from "./standards";
import { PUBLISH } from "./publish";
import { BROUGHT_IN, CHECKED, NEW_BOOK, REFRESHED, SET_UP, SETTINGS } from "./programs";

/** What a fake was asked to do, in order. */
export interface Calls {
  readonly names: string[];
  /** Addresses that were shown. */
  readonly shown: string[];
  readonly choices: IntakeChoices[];
}

export interface Fake {
  readonly actions: Actions;
  readonly calls: Calls;
  /** Says that cells of a sheet have changed. */
  readonly edit: (sheet: string, addresses?: readonly string[]) => void;
  /** What the workbook holds now. */
  program: ProgramState;
}

/** Actions on a workbook that is only a state: each does what its name says to that state, at once. */
export function fakeActions(start: ProgramState = NEW_BOOK, overrides: Partial<Actions> = {}): Fake {
  const calls: Calls = { names: [], shown: [], choices: [] };
  const watchers = new Set<(sheet: string, addresses?: readonly string[]) => void>();
  const fake: Fake = {
    calls,
    program: start,
    edit: (sheet, addresses) => watchers.forEach((watcher) => watcher(sheet, addresses)),
    actions: {
      readState: async () => fake.program,
      suggest: async () => [],
      applySuggestion: async () => ({ roundTrips: 5 }),
      setUp: async (input) => {
        const created = fake.program.settings === undefined;
        fake.program = {
          ...fake.program,
          ...SET_UP,
          registers: fake.program.registers,
          settings: { ...SETTINGS, ...input },
        };
        return { sheet: "PMO Setup", created, roundTrips: 4 };
      },
      addSample: async () => {
        fake.program = { ...fake.program, sourceSheets: ["Project list", "Risks"] };
        return { sheets: ["Project list", "Risks"], roundTrips: 3 };
      },
      planBringIn: async (choices) => {
        calls.choices.push(choices);
        return Object.entries(choices.columns ?? {}).reduce(
          (plan, [sheet, columns]) =>
            Object.entries(columns).reduce(
              (inner, [column, field]) => planWith(inner, sheet, Number(column), field),
              plan,
            ),
          PLAN,
        );
      },
      bringIn: async (choices) => {
        calls.choices.push(choices);
        fake.program = { ...BROUGHT_IN };
        return { plan: PLAN, roundTrips: 5 };
      },
      check: async () => {
        fake.program = {
          ...fake.program,
          findingsSheet: "Findings",
          checkedAt: CHECKED.checkedAt,
          lastAction: CHECKED.lastAction,
        };
        return checkedOf(60);
      },
      writeChase: async () => {
        fake.program = { ...fake.program, checkSheets: { ...fake.program.checkSheets, chase: "Chase List" } };
        return { sheet: "Chase List", entries: checkedOf(60).chase, roundTrips: 5 };
      },
      markSheets: async () => {
        fake.program = { ...fake.program, marked: true };
        return { cells: 3, unmarked: 1, roundTrips: 7 };
      },
      unmarkSheets: async () => {
        fake.program = { ...fake.program, marked: false };
        return { roundTrips: 7 };
      },
      writeQuality: async () => {
        fake.program = {
          ...fake.program,
          checkSheets: { ...fake.program.checkSheets, quality: "Data Quality" },
        };
        return { sheet: "Data Quality", quality: checkedOf(60).quality, roundTrips: 5 };
      },
      planFixes: async (findings) => planFixes(findings),
      applyFixes: async (planned) => ({
        fixed: planned.length,
        skipped: [],
        outcome: outcomeOf(0),
        roundTrips: 5,
      }),
      waive: async (findings) => ({ done: findings, left: [], lines: findings.length, roundTrips: 6 }),
      withdrawWaivers: async (findings) => ({
        done: findings,
        left: [],
        lines: findings.length,
        roundTrips: 6,
      }),
      planPublish: async () => PUBLISH,
      publish: async () => PUBLISH,
      refresh: async () => {
        fake.program = {
          ...fake.program,
          reportSheets: REFRESHED.reportSheets,
          refreshedAt: REFRESHED.refreshedAt,
          lastAction: REFRESHED.lastAction,
        };
        return refreshOf(0);
      },
      planUndo: async () => ({
        title: fake.program.lastAction?.title ?? "",
        at: fake.program.lastAction?.at ?? "",
        removesSheets: ["Projects register", "Risks register"],
        restoresSheets: ["PMO Setup"],
        editedSince: [],
      }),
      undo: async () => {
        const title = fake.program.lastAction?.title ?? "";
        fake.program = { ...SET_UP };
        return { title, roundTrips: 4 };
      },
      goTo: async (address) => {
        calls.shown.push(address);
      },
      goToSource: async () => ({ source: "Project list", row: 7, roundTrips: 4 }),
      watchSheets: async (changed) => {
        watchers.add(changed);
        return async () => void watchers.delete(changed);
      },
      ...standardsActions,
      listRules: async () => listRules(),
      reviewOf: async (outcome) => reviewOf(outcome),
      writeReview: async () => ({ sheet: "Check Review", roundTrips: 6 }),
      recheck: async () => undefined,
      checkTexts: async () => checkTexts(),
    },
  };
  const named = Object.entries({ ...fake.actions, ...overrides }).map(([name, action]) => [
    name,
    (...input: unknown[]): unknown => {
      calls.names.push(name);
      return (action as (...input: unknown[]) => unknown)(...input);
    },
  ]);
  return Object.assign(fake, { actions: Object.fromEntries(named) as Actions });
}

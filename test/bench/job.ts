import { bringIn, planBringIn } from "../../src/actions/bring-in";
import { check } from "../../src/actions/check";
import { momentOf } from "../../src/actions/clock";
import type { PlanSheets } from "../../src/actions/planner/plan-sheets";
import { applyFixes, planFixes } from "../../src/actions/fix";
import type { Watch } from "../../src/actions/progress";
import { refresh } from "../../src/actions/refresh";
import type { RefreshResult } from "../../src/actions/refresh";
import { addSample } from "../../src/actions/sample";
import { setUp } from "../../src/actions/set-up";
import { readState } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import type { CheckOutcome } from "../../src/pmo/checks/check";
import type { EmbeddedHost } from "../../src/workbench/office/host";
import { installGlobals } from "../../src/workbench/office/node-client";
import { DATA_DATE } from "../pmo/checks/registers";
import { openExcel } from "../support/excel";
import { programBook } from "./program-book";
import type { ProgramSize } from "./program-book";

const MOMENT = momentOf(new Date(2026, 3, 1, 12));
const SETTINGS = {
  programName: "Digital transformation",
  pmoType: "Supportive",
  dataDate: DATA_DATE,
  currency: "GBP",
  unit: 1,
  paper: "A4",
} as const;

/** A program's workbook on a host, and the actions on it in the order of the job. */
export interface Job {
  readonly host: EmbeddedHost;
  /** Runs an action by its name; those before it must have been run. */
  readonly run: (action: Action, watch?: Watch) => Promise<void>;
  /** What the last refresh compared. */
  readonly figures: () => RefreshResult["figures"];
  readonly close: () => void;
}

export const ACTIONS = [
  "set up",
  "plan",
  "bring in",
  "bring in again",
  "check",
  "fix",
  "refresh",
  "refresh again",
  "undo",
  "read the state",
  "add the sample",
] as const;
export type Action = (typeof ACTIONS)[number];

/**
 * Opens a program's lists on a host of its own, with Office.js's globals, until it is closed. `planSheets` says where intake is
 * planned; in place when nothing is said.
 */
export async function openJob(size: ProgramSize, planSheets?: PlanSheets): Promise<Job> {
  const { host, client } = await openExcel();
  const close = installGlobals(client);
  host.open(programBook(size));
  let outcome: CheckOutcome | undefined;
  let figures: RefreshResult["figures"] = [];
  const run: Record<Action, (watch: Watch) => Promise<unknown>> = {
    "set up": (watch) => setUp(SETTINGS, MOMENT, watch),
    plan: (watch) => planBringIn({}, watch, [], planSheets),
    "bring in": (watch) => bringIn({}, MOMENT, watch, [], planSheets),
    "bring in again": (watch) => bringIn({}, MOMENT, watch, [], planSheets),
    check: async (watch) => {
      ({ outcome } = await check(MOMENT, watch));
    },
    fix: (watch) => applyFixes(planFixes(outcome?.findings ?? []), MOMENT, watch),
    refresh: async (watch) => {
      ({ figures } = await refresh(MOMENT, watch));
    },
    "refresh again": async (watch) => {
      ({ figures } = await refresh(MOMENT, watch));
    },
    undo: () => undo(),
    "read the state": () => readState(),
    "add the sample": () => addSample(MOMENT),
  };
  return {
    host,
    run: async (action, watch = {}) => {
      await run[action](watch);
    },
    figures: () => figures,
    close,
  };
}

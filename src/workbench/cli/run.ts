import { bringIn, planBringIn } from "../../actions/bring-in";
import { check } from "../../actions/check";
import { momentOf } from "../../actions/clock";
import { refresh } from "../../actions/refresh";
import { setUp } from "../../actions/set-up";
import { readState } from "../../actions/state";
import type { SourceBook } from "../../pmo/intake/plan";
import type { EmbeddedHost } from "../office/host";
import type { RunReport } from "./report";
import { reportOf } from "./report";

/** What a headless run is told. */
export interface RunOptions {
  /** The data date, when it was given. */
  readonly asOf: Date | undefined;
  readonly now: Date;
  readonly program: string | undefined;
  readonly currency: string | undefined;
}

/** The whole job on the host's workbook: set up when needed, bring in from it and from other books, check, refresh. */
export async function runAll(
  host: EmbeddedHost,
  options: RunOptions,
  books: readonly SourceBook[] = [],
): Promise<RunReport> {
  const start = performance.now();
  host.resetStatistics();
  const moment = momentOf(options.now);
  const dataDate = momentOf(options.asOf ?? options.now).today;
  const { settings, file } = await readState();
  if (!settings) {
    const { currency } = await planBringIn({}, {}, books);
    await setUp(
      {
        programName: options.program ?? file.replace(/\.[^.]+$/, ""),
        pmoType: "Supportive",
        dataDate,
        currency: options.currency ?? currency ?? "GBP",
        unit: 1,
        paper: "A4",
      },
      moment,
    );
  } else if (options.asOf || options.program || options.currency) {
    await setUp(
      {
        ...settings,
        dataDate: options.asOf ? dataDate : settings.dataDate,
        programName: options.program ?? settings.programName,
        currency: options.currency ?? settings.currency,
      },
      moment,
    );
  }
  const { plan } = await bringIn({}, moment, {}, books);
  const { outcome } = await check(moment);
  const { figures } = await refresh(moment);
  const state = await readState();
  return reportOf({
    asOf: state.settings?.dataDate ?? dataDate,
    plan: plan.intake,
    state,
    outcome,
    figures,
    sheets: host.workbook.sheets.map(({ name }) => name),
    roundTrips: host.statistics.roundTrips,
    milliseconds: Math.round(performance.now() - start),
  });
}

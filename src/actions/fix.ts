import { applyChangeSet } from "../excel/apply/change-set";
import { pastOf, readProgram } from "../excel/read/program";
import { withWorkbook } from "../excel/session";
import type { Change } from "../pmo/changes/change";
import type { CheckOutcome, Finding } from "../pmo/checks/check";
import { CHECKS } from "../pmo/checks/catalogue";
import { runChecks } from "../pmo/checks/engine/run";
import { Problem } from "../pmo/problem";
import type { CellValue } from "../pmo/values/cell";
import type { Moment } from "./clock";
import { parseCellReference } from "./references";
import { step } from "./progress";
import type { Watch } from "./progress";
import { settingsOf } from "./ready";
import { withWaivers } from "./with-waivers";

/** One cell that safe fixes would change. */
export interface PlannedFix {
  readonly address: string;
  readonly check: string;
  readonly label: string;
  readonly header: string;
  readonly from: CellValue;
  readonly to: CellValue;
}

/** The cells that the safe fixes among findings would change. Of two fixes for one cell the first counts. */
export function planFixes(findings: readonly Finding[]): PlannedFix[] {
  const byCell = new Map<string, PlannedFix>();
  for (const { fix, address, check, label, header = "", value } of findings) {
    if (fix === undefined || byCell.has(address)) continue;
    byCell.set(address, { address, check, label, header, from: value, to: fix });
  }
  return [...byCell.values()];
}

/**
 * Applies safe fixes, after checking once more that each cell still holds what the plan saw; cells that have changed since are
 * left alone and named.
 */
export function applyFixes(
  planned: readonly PlannedFix[],
  moment: Moment,
  watch: Watch = {},
): Promise<{ fixed: number; skipped: readonly string[]; outcome: CheckOutcome; roundTrips: number }> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.1);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    const outcome = withWaivers(
      program,
      settings,
      runChecks(CHECKS, program.registers, settings, program.lists, program.standards, pastOf(program)),
    );
    const current = new Map(planFixes(outcome.findings).map((fix) => [fix.address, fix]));
    const valid = planned.filter(({ address, from, to }) => {
      const now = current.get(address);
      return now !== undefined && now.from === from && now.to === to;
    });
    if (planned.length > 0 && valid.length === 0) {
      throw new Problem(
        "changed-since",
        "The cells have changed since the fixes were planned.",
        "Check again, then fix.",
      );
    }
    step(watch, "Writing the fixes", 0.6);
    const { structure, journal } = program;
    const changes = valid.map(({ address, to }): Change => ({
      kind: "write cells",
      ...placeOf(address),
      cells: [[to ?? ""]],
    }));
    await applyChangeSet(
      session,
      { title: `Fix ${valid.length} ${valid.length === 1 ? "cell" : "cells"}`, changes },
      { structure, journal, at: moment.iso },
    );
    const fixed = new Set(valid.map(({ address }) => address));
    return {
      fixed: valid.length,
      skipped: planned.filter(({ address }) => !fixed.has(address)).map(({ address }) => address),
      outcome,
      roundTrips: session.roundTrips,
    };
  });
}

function placeOf(address: string): { sheet: string; row: number; column: number } {
  const place = parseCellReference(`=${address}`);
  if (!place) throw new Error(`A finding has an address that is none: ${address}`);
  return place;
}

import type { ReconciledFigure } from "../../actions/refresh";
import type { ProgramState } from "../../actions/state";
import { unwaived, waivedByCheck } from "../../pmo/waivers/apply-waivers";
import type { WaivedOutcome } from "../../pmo/waivers/apply-waivers";
import type { IntakePlan } from "../../pmo/intake/plan";
import type { RegisterChoice } from "../../actions/templates";
import { isoDate } from "../../pmo/values/calendar";

/** What a headless run prints with `--json`. */
export interface RunReport {
  readonly asOf: string;
  readonly registers: readonly RegisterReport[];
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly alert: number;
    /** Accepted by waivers, and not counted above. */
    readonly waived: number;
    readonly notAssessable: number;
    readonly byCheck: readonly {
      readonly id: string;
      readonly severity: string;
      readonly count: number;
      readonly waived: number;
      readonly assessed: number;
      readonly notAssessable: number;
    }[];
  };
  readonly figures: readonly ReconciledFigure[];
  readonly sheets: readonly string[];
  readonly roundTrips: number;
  readonly milliseconds: number;
}

interface RegisterReport {
  readonly name: string;
  readonly rows: number;
  readonly source: { readonly file: string; readonly sheet: string; readonly headerRow: number };
  readonly mapped: readonly {
    readonly header: string;
    readonly field: string;
    readonly confidence: number;
  }[];
  readonly unmapped: readonly string[];
  readonly leftOut: readonly { readonly row: number; readonly reason: string }[];
  /** With `--explain`. */
  readonly columns?: readonly {
    readonly header: string;
    readonly field: string | null;
    readonly level: string;
    readonly confidence: number;
    readonly reason: string;
  }[];
  readonly notes?: readonly string[];
}

interface Outcome {
  readonly asOf: number;
  readonly plan: IntakePlan;
  readonly state: ProgramState;
  readonly outcome: WaivedOutcome;
  readonly figures: readonly ReconciledFigure[];
  readonly sheets: readonly string[];
  readonly roundTrips: number;
  readonly milliseconds: number;
}

/** The report of a run; one entry for each source table that fed a register. */
export function reportOf({
  asOf,
  plan,
  state,
  outcome,
  figures,
  sheets,
  roundTrips,
  milliseconds,
}: Outcome): RunReport {
  const counting = unwaived(outcome.findings);
  const count = (severity: string): number =>
    counting.filter((finding) => finding.severity === severity).length;
  const waived = waivedByCheck(outcome.findings);
  return {
    asOf: isoDate(asOf),
    registers: registersOf(plan, state.registerChoices),
    findings: {
      error: count("error"),
      warning: count("warning"),
      alert: count("alert"),
      waived: outcome.findings.length - counting.length,
      notAssessable: outcome.results.reduce((sum, { notAssessable }) => sum + notAssessable, 0),
      byCheck: outcome.results.map(({ id, severity, findings, assessed, notAssessable }) => ({
        id,
        severity,
        count: findings,
        waived: waived.get(id) ?? 0,
        assessed,
        notAssessable,
      })),
    },
    figures,
    sheets,
    roundTrips,
    milliseconds,
  };
}

/** The registers that a plan feeds, without the rows themselves; on demand with the reason of each match. */
export function registersOf(
  plan: IntakePlan,
  choices: readonly RegisterChoice[],
  explain = false,
): RegisterReport[] {
  return plan.imports.map(({ register, rows, source, columns, leftOut, notes }) => {
    const choice = choices.find(({ id }) => id === register);
    const headerOf = (id: string): string => choice?.fields.find((field) => field.id === id)?.header ?? id;
    return {
      name: choice?.name ?? register,
      rows: rows.length,
      source: { file: source.file, sheet: source.sheet, headerRow: source.headerRow },
      mapped: columns.flatMap(({ header, field, confidence }) =>
        field === undefined ? [] : [{ header, field: headerOf(field), confidence }],
      ),
      unmapped: columns.filter(({ field }) => field === undefined).map(({ header }) => header),
      leftOut: leftOut.map(({ row, reason }) => ({ row, reason })),
      ...(explain
        ? {
            columns: columns.map(({ header, field, level, confidence, reason }) => ({
              header,
              field: field === undefined ? null : headerOf(field),
              level,
              confidence,
              reason,
            })),
            notes,
          }
        : {}),
    };
  });
}

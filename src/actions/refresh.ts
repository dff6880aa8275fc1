import { breathe } from "../excel/breathe";
import { applyChangeSet } from "../excel/apply/change-set";
import { readFigures } from "../excel/read/figures";
import { readProgram } from "../excel/read/program";
import type { Program } from "../excel/read/program";
import { sheetWithRole } from "../excel/read/structure";
import type { Structure } from "../excel/read/structure";
import { withWorkbook } from "../excel/session";
import type { Session } from "../excel/session";
import { writeNotes } from "../excel/write-notes";
import { fullAddress } from "../pmo/changes/address";
import { factsOf } from "../pmo/figures/facts";
import type { FigureValue, Unit } from "../pmo/figures/figure";
import { agrees } from "../pmo/figures/reconcile";
import { FINDING_HEADERS } from "../pmo/reports/findings-sheet";
import type { FindingCounts } from "../pmo/reports/kpi/exceptions";
import { kpiSummary } from "../pmo/reports/kpi/kpi-summary";
import { reconciliationText } from "../pmo/reports/notes";
import type { Registers } from "../pmo/registers/register";
import type { Report } from "../pmo/reports/report";
import { scheduleAssessment } from "../pmo/reports/schedule/schedule-assessment";
import { riskSummary } from "../pmo/reports/risk/risk-summary";
import { SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { Settings } from "../pmo/setup/settings";
import type { CellValue } from "../pmo/values/cell";
import { finishPausing } from "../pmo/work";
import type { Work } from "../pmo/work";
import { longDate } from "../pmo/values/calendar";
import { generatedChange, tableName } from "./check";
import type { Moment } from "./clock";
import { step } from "./progress";
import type { Watch } from "./progress";
import { limitsFor } from "./limits";
import { requireRegister, settingsOf } from "./ready";
import { REFRESH_TITLE } from "./titles";
import { upgradeForFormulas } from "./update-setup";

/** A figure after a refresh: what the workbook calculates beside what we do. */
export interface ReconciledFigure {
  readonly id: string;
  readonly title: string;
  readonly value: FigureValue;
  readonly unit: Unit;
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly hostValue: CellValue;
  readonly reconciled: boolean;
}

export interface RefreshResult {
  readonly sheets: readonly string[];
  readonly figures: readonly ReconciledFigure[];
  readonly roundTrips: number;
}

/** Rebuilds the KPI and risk summaries, lets the workbook calculate, and compares every figure. */
export function refresh(moment: Moment, watch: Watch = {}): Promise<RefreshResult> {
  return withWorkbook(async (session) => {
    step(watch, "Reading the registers", 0.05);
    const program = await readProgram(session);
    const settings = settingsOf(program);
    requireRegister(program);
    step(watch, "Working out the figures", 0.3);
    const limits = limitsFor(program, settings);
    const reports = await finishPausing(reportsOf(program, settings, limits.registers), breathe());
    step(watch, "Writing the reports", 0.5);
    const { structure, journal } = program;
    const changes = [
      ...upgradeForFormulas(program),
      ...limits.changes,
      ...reports.map(({ change }) => change),
    ];
    let figures: ReconciledFigure[] = [];
    await applyChangeSet(
      session,
      { title: REFRESH_TITLE, changes },
      { structure, journal, at: moment.iso },
      async () => {
        watch.onProgress?.("Comparing every figure", 0.85);
        figures = await reconcile(session, reports);
        await writeNotes(
          session,
          reports.map(({ report, change }) => ({
            sheet: change.sheet,
            ...report.footer,
            text: footerText(figures, change.sheet, moment),
          })),
        );
      },
    );
    return { sheets: reports.map(({ change }) => change.sheet), figures, roundTrips: session.roundTrips };
  });
}

type Written = { report: Report; change: ReturnType<typeof generatedChange> };

function* reportsOf(program: Program, settings: Settings, registers: Registers): Work<Written[]> {
  const facts = factsOf(registers, settings);
  yield;
  const input = { registers, facts };
  const findings = sheetWithRole(program.structure, "findings", SHEET_NAMES.findings);
  const table = program.structure.tables.find(
    ({ sheet, place }) => sheet === findings?.name && place.column === 0,
  );
  const kpi = yield* kpiSummary(input, {
    sheet: SHEET_NAMES["kpi-summary"],
    ...(table ? { findings: countsOf(table) } : {}),
  });
  yield;
  const risk = yield* riskSummary(input, { sheet: SHEET_NAMES["risk-summary"] });
  const written: Written[] = [
    { report: kpi, change: generatedChange(program, "kpi-summary", kpi.content) },
    { report: risk, change: generatedChange(program, "risk-summary", risk.content) },
  ];
  if ((registers.tasks?.length ?? 0) === 0) return written;
  yield;
  const { lists, standards } = program;
  const schedule = scheduleAssessment(
    { registers, settings, lists, standards },
    { sheet: SHEET_NAMES.schedule, table: tableName(program, "Schedule_Assessment", "schedule") },
  );
  return [...written, { report: schedule, change: generatedChange(program, "schedule", schedule.content) }];
}

/** A findings table of an earlier version has fewer columns, and no waivers. */
const countsOf = ({ name, place }: Structure["tables"][number]): FindingCounts => ({
  table: name,
  severityHeader: "Severity",
  ...(place.columns >= FINDING_HEADERS.length ? { waivedHeader: "Waived until" } : {}),
});

/** What the workbook has calculated for every figure, beside what we have. */
async function reconcile(session: Session, reports: readonly Written[]): Promise<ReconciledFigure[]> {
  const read = await readFigures(
    session,
    reports.map(({ report, change }) => ({ ...report, sheet: change.sheet })),
  );
  return reports.flatMap(({ report, change }, index) =>
    report.figures.map((figure, place) => reconciled(figure, change.sheet, read[index]?.[place] ?? null)),
  );
}

function reconciled(
  figure: Report["figures"][number],
  sheet: string,
  hostValue: CellValue,
): ReconciledFigure {
  const { id, title, value, unit, row, column, formula } = figure;
  const address = fullAddress(sheet, row, column);
  return {
    id,
    title,
    value,
    unit,
    sheet,
    cell: address.slice(address.lastIndexOf("!") + 1),
    formula,
    hostValue,
    reconciled: agrees(value, hostValue),
  };
}

function footerText(figures: readonly ReconciledFigure[], sheet: string, moment: Moment): string {
  const mine = figures.filter((figure) => figure.sheet === sheet);
  const differing = mine
    .filter((figure) => !figure.reconciled)
    .map(({ title, cell }) => `${title} (${cell})`);
  return reconciliationText(mine.length - differing.length, mine.length, differing, longDate(moment.today));
}

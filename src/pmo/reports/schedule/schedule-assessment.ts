import { RunContext } from "../../checks/engine/context";
import type { CheckContext } from "../../checks/check";
import { schedulesFor, termsOf } from "../../checks/schedule/schedule-view";
import { NOT_ASSESSABLE } from "../../figures/figure";
import type { Registers } from "../../registers/register";
import type { Assessment, Measure } from "../../schedule/measure";
import { MEASURES } from "../../schedule/measures";
import type { Schedule } from "../../schedule/schedule";
import type { Settings, ThresholdId } from "../../setup/settings";
import { THRESHOLDS } from "../../setup/thresholds";
import type { Standards } from "../../templates/standards";
import { longDate } from "../../values/calendar";
import { cellAddress } from "../../changes/address";
import { ContentBuilder } from "../content-builder";
import { numberFormatOf } from "../formats";
import { PALETTE, TONES } from "../palette";
import type { FigureCell, Report } from "../report";

/** The columns of the assessment: a row for each project and point. */
export const ASSESSMENT_HEADERS = [
  "Project",
  "Check",
  "Measure",
  "What is counted",
  "Count",
  "Of",
  "Result",
  "Threshold",
  "Verdict",
  "Why not applicable, or what it is from",
] as const;

const WIDTHS = [13, 9, 28, 44, 9, 9, 10, 14, 15, 60];
const TABLE_ROW = 4;
const at = (header: (typeof ASSESSMENT_HEADERS)[number]): number => ASSESSMENT_HEADERS.indexOf(header);

/** What the assessment is made from. */
export interface AssessmentInput {
  readonly registers: Registers;
  readonly settings: Settings;
  readonly lists: CheckContext["lists"];
  readonly standards: Standards;
}

/**
 * The Schedule Assessment sheet: the fourteen points for each project's schedule. Counts are worked out here from links and dates,
 * which no formula can follow; results, thresholds and verdicts are live formulas over them.
 */
export function scheduleAssessment(
  input: AssessmentInput,
  names: { readonly sheet: string; readonly table: string },
): Report {
  const { registers, settings } = input;
  const context = new RunContext(registers, settings, input.lists, input.standards);
  const { all, unclear } = schedulesFor(context);
  const builder = new ContentBuilder();
  const figures: FigureCell[] = [];
  builder.put(0, 0, { formula: '=PMO_Program&" · Schedule Assessment"' }, TITLE);
  builder.height(0, 32);
  const from = `Counted on ${longDate(settings.dataDate)} from ${registers.tasks?.length ?? 0} rows of Tasks. Refresh counts anew.`;
  builder.put(1, 0, from, SOFT);
  builder.putRow(TABLE_ROW, 0, ASSESSMENT_HEADERS, HEADER);
  const schedules = [...all].sort((a, b) => (a.project < b.project ? -1 : 1));
  const rows = schedules.flatMap((schedule) => MEASURES.map((measure) => ({ schedule, measure })));
  rows.forEach(({ schedule, measure }, index) => {
    const figure = assessmentRow(builder, TABLE_ROW + 1 + index, schedule, measure, context);
    if (figure) figures.push(figure);
  });
  const count = Math.max(1, rows.length);
  if (rows.length === 0)
    builder.put(TABLE_ROW + 1, at("Measure"), "No task of the register belongs to a project.");
  const place = { row: TABLE_ROW, column: 0, rows: count + 1, columns: ASSESSMENT_HEADERS.length };
  builder.table({
    ...place,
    name: names.table,
    style: "TableStyleLight1",
    banded: false,
    filterButtons: true,
  });
  dress(builder, count);
  let next = TABLE_ROW + count + 2;
  for (const [reason, left] of unclear)
    builder.put(next++, 0, `Left out — ${reason.toLowerCase().replace("id ", "ID ")}: ${left} rows.`, SOFT);
  builder.put(next, 0, "The figures have not been reconciled yet.", { bold: true });
  return {
    role: "schedule",
    sheet: names.sheet,
    figures,
    footer: { row: next, column: 0 },
    content: builder.build({
      columnWidths: WIDTHS,
      tabColor: PALETTE.accent,
      frozen: { rows: TABLE_ROW + 1, columns: 0 },
      page: {
        orientation: "Landscape",
        paper: settings.paper,
        titleRows: { first: TABLE_ROW, count: 1 },
        area: { row: 0, column: 0, rows: next + 1, columns: ASSESSMENT_HEADERS.length },
        leftFooter: "Schedule Assessment",
      },
    }),
  };
}

function assessmentRow(
  builder: ContentBuilder,
  row: number,
  schedule: Schedule,
  measure: Measure,
  context: CheckContext,
): FigureCell | undefined {
  const terms = termsOf(schedule, context);
  const assessment = measure.assess(schedule, terms);
  builder.putRow(row, 0, [schedule.project, measure.check, measure.title, measure.what]);
  if (typeof assessment === "string") {
    builder.putRow(row, at("Count"), [null, null, NOT_ASSESSABLE, null, "Not applicable", assessment]);
    return undefined;
  }
  const number = numberFormatOf(measure.unit);
  const formula = resultFormula(measure, row);
  const limit = terms.thresholds[measure.threshold?.id ?? "missingLogic"];
  builder.putRow(row, at("Count"), [
    rounded(assessment.count),
    rounded(assessment.of),
    { formula },
    measure.threshold ? thresholdCell(measure.threshold.id, limit, context.settings) : 0,
    { formula: verdictFormula(measure, row) },
    remarkOf(assessment, schedule),
  ]);
  for (const header of ["Result", "Threshold"] as const)
    builder.look({ row, column: at(header), rows: 1, columns: 1 }, { numberFormat: number });
  return {
    id: `schedule.${measure.check}.${schedule.project}`,
    title: `${measure.title} of ${schedule.project}`,
    unit: measure.unit,
    row,
    column: at("Result"),
    formula,
    value: valueOf(measure, assessment),
  };
}

const cell = (row: number, header: (typeof ASSESSMENT_HEADERS)[number]): string =>
  cellAddress(row, at(header));

/** Hours leave fractions of days that say nothing. */
const rounded = (value: number): number => Math.round(value * 1e6) / 1e6;

const isCount = ({ unit }: Measure): boolean => unit === "count" || unit === "working days";

const resultFormula = (measure: Measure, row: number): string =>
  isCount(measure)
    ? `=${cell(row, "Count")}`
    : `=IF(${cell(row, "Of")}=0,"${NOT_ASSESSABLE}",${cell(row, "Count")}/${cell(row, "Of")})`;

function valueOf(measure: Measure, { count, of }: Assessment): number | string {
  if (isCount(measure)) return rounded(count);
  return of === 0 ? NOT_ASSESSABLE : rounded(count) / rounded(of);
}

function verdictFormula({ threshold }: Measure, row: number): string {
  const [result, limit] = [cell(row, "Result"), cell(row, "Threshold")];
  return `=IF(ISNUMBER(${result}),IF(${result}${threshold?.is === "at least" ? ">=" : "<="}${limit},"Pass","Fail"),"Not applicable")`;
}

/** The program's threshold as a live cell, or the project's own value where its profile has one. */
function thresholdCell(id: ThresholdId, value: number, settings: Settings): number | { formula: string } {
  const known = THRESHOLDS.find((threshold) => threshold.id === id);
  return known && value === settings.thresholds[id] ? { formula: `=${known.name}` } : value;
}

function remarkOf({ unclear, offences }: Assessment, { tasks }: Schedule): string {
  const ids = offences.slice(0, 10).map(({ task }) => task.id);
  const more = offences.length - ids.length;
  return [
    `From ${tasks.length} tasks`,
    ...(ids.length > 0 ? [`tasks ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}`] : []),
    ...(unclear.length > 0 ? [`${unclear.length} not assessable: ${unclear[0] ?? ""}`] : []),
  ].join("; ");
}

function dress(builder: ContentBuilder, rows: number): void {
  const body = { row: TABLE_ROW + 1, rows };
  builder.look({ ...body, column: 0, columns: ASSESSMENT_HEADERS.length }, { vertical: "Top" });
  for (const header of ["What is counted", "Why not applicable, or what it is from"] as const)
    builder.look({ ...body, column: at(header), columns: 1 }, { wrap: true });
  builder.look({ ...body, column: at("Count"), columns: 4 }, { horizontal: "Right" });
  for (const [word, tone] of [
    ["Pass", TONES["Green"]],
    ["Fail", TONES["Red"]],
    ["Not applicable", TONES["Grey"]],
  ] as const)
    if (tone)
      builder.dress({
        ...body,
        column: at("Verdict"),
        columns: 1,
        kind: "formula",
        formula: `=${cell(TABLE_ROW + 1, "Verdict")}="${word}"`,
        look: { fill: tone.fill, fontColor: tone.text },
      });
}

const TITLE = { fontSize: 20, bold: true, fontColor: PALETTE.accent } as const;
const SOFT = { fontColor: PALETTE.soft } as const;
const HEADER = { bold: true, fontColor: PALETTE.ink, vertical: "Center" } as const;

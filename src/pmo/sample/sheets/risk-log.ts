import { longDate } from "../../values/calendar";
import { RISKS } from "../../templates/risks";
import type { SampleCell } from "../book";
import type { Entry, Program } from "../program";
import type { Chance } from "../random";
import { entryRow, headerRow, remark, title, TOTAL_LOOK } from "./columns";
import type { SheetColumn } from "./columns";
import type { PlacedSheet } from "./project-list";

const COLUMNS: readonly SheetColumn[] = [
  { header: "Risk ref", field: "riskId", width: 9 },
  { header: "Project ref", field: "project", width: 11 },
  { header: "Threat / opportunity", field: "type", width: 13 },
  { header: "Risk title", field: "title", width: 40, wrap: true },
  { header: "Risk description (cause, event, effect)", field: "description", width: 70, wrap: true },
  { header: "Risk category", field: "category", width: 14 },
  { header: "Date raised", field: "raisedOn", width: 12 },
  { header: "Raised by", field: "raisedBy", width: 20 },
  { header: "Likelihood\n(1-5)", field: "probability", width: 15 },
  { header: "Impact\n(1-5)", field: "impact", width: 9 },
  { header: "Score", field: "statedScore", width: 8 },
  { header: "Response strategy", field: "response", width: 13 },
  { header: "Mitigation actions", field: "actions", width: 56, wrap: true },
  { header: "Action owner", field: "actionOwner", width: 20 },
  { header: "Action due", field: "actionDue", width: 13 },
  { header: "Actions complete", field: "actionsDone", width: 11 },
  { header: "Residual likelihood", field: "residualProbability", width: 11 },
  { header: "Residual impact", field: "residualImpact", width: 10 },
  { header: "Residual score", field: "statedResidual", width: 9 },
  { header: "Probability %", field: "probabilityPercent", width: 11 },
  { header: "Cost impact\n(£k)", field: "costLikely", width: 11 },
  { header: "Delay (days)", field: "delayDays", width: 9 },
  { header: "Risk owner", field: "owner", width: 22 },
  { header: "Risk status", field: "status", width: 12 },
  { header: "Escalated?", field: "escalated", width: 10 },
  { header: "Last reviewed", field: "lastReview", width: 13 },
  { header: "Next review", field: "nextReview", width: 13 },
  { header: "Linked issue", field: "issueId", width: 10 },
  { header: "Date closed", field: "closedOn", width: 13 },
  { header: "Outcome", field: "outcome", width: 44, wrap: true },
  { header: "Comments", field: "notes", width: 34 },
];

const SCALE = [
  ["5", "VH", "Almost certain, above 70%", "Patient harm, or more than 10% of budget"],
  ["4", "H", "Likely, 50% to 70%", "A service stops, or 5% to 10% of budget"],
  ["3", "M", "Possible, 30% to 50%", "A service suffers, or 1% to 5% of budget"],
  ["2", "L", "Unlikely, 10% to 30%", "Felt within the project, under 1% of budget"],
  ["1", "VL", "Rare, under 10%", "Hardly felt"],
];

/** The risk log: a legend of the scale over the table, which begins in column B. */
export function riskLogSheet(program: Program, chance: Chance): PlacedSheet {
  const rows: SampleCell[][] = [
    [null, title("Risk log", 6)],
    [
      null,
      remark(`All workstreams, reviewed up to ${longDate(program.dataDate)}. Score = likelihood × impact.`),
    ],
    [],
    [
      null,
      ...["Step", "Short", "Likelihood means", "Impact means"].map((value) => ({ value, ...TOTAL_LOOK })),
    ],
    ...SCALE.map((step): SampleCell[] => [null, ...step]),
    [],
    [null, ...headerRow(COLUMNS)],
  ];
  const placed = new Map<Entry, number>();
  for (const risk of program.risks) {
    rows.push([null, ...entryRow(risk, COLUMNS, RISKS, chance)]);
    placed.set(risk, rows.length);
  }
  return {
    sheet: { name: "Risks", columnWidths: [3, ...COLUMNS.map(({ width }) => width)], rows },
    rows: placed,
  };
}

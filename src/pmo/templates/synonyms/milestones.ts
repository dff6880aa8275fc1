import { names } from "./names";

/** Other headers for the fields of Milestones, as returns, registers and tools have them. Compared without case and punctuation. */
export const MILESTONE_SYNONYMS = {
  milestoneId: names(`
    id; ref; milestone ref; milestone no; milestone number; ms id; milestone #; milestone code; ms ref; ms
    no; no; number; #; item; reference
  `),
  project: names(`
    project; project name; project code; project ref; project number; project title; workstream; programme;
    program; related project; initiative; project id / name
  `),
  name: names(`
    milestone name; milestone title; key date; deliverable; gate; milestone description; milestone label;
    name; title; milestone / deliverable; milestone or deliverable; key milestone name; event; activity;
    description; milestone event
  `),
  type: names(`
    milestone type; kind; category; milestone category
  `),
  critical: names(`
    critical y/n; on critical path; critical milestone; critical path; critical path milestone; on critical
    path?; critical?
  `),
  baselineDate: names(`
    planned date; planned end date; planned end; baseline; original date; due date; target date; planned;
    baseline finish; baseline end date; baseline completion date; baselined date; original baseline;
    original baseline date; original due date; original planned date; planned completion date; planned
    completion; planned finish; scheduled date; approved date; target completion date; plan date; due; date
    due; target; baseline milestone date; agreed date; deadline
  `),
  forecastDate: names(`
    forecast; expected date; forecast / actual; revised date; current forecast; latest forecast; forecast
    finish; forecast end date; forecast completion date; forecast completion; forecast/actual; forecast or
    actual; forecast / actual date; forecast/actual date; forecast milestone date; current date; current
    forecast date; latest forecast date; revised forecast; revised due date; estimated date; anticipated
    date; projected date; expected completion; expected completion date; new date; updated date
  `),
  actualDate: names(`
    actual; actual end; actual end date; date achieved; achieved; completed on; completion date; date
    completed; actual finish; actual completion date; actual completion; date complete; completed date; date
    of completion; actual date achieved; achieved date; achieved on; date met
  `),
  status: names(`
    milestone status; state; current status; progress status; completion status; rag; rag status; milestone
    rag
  `),
  owner: names(`
    milestone owner; responsible; lead; assigned to; milestone lead; accountable; responsible person; owner
    name; assignee; responsible owner; person responsible
  `),
  notes: names(`
    comments; comment; remarks; narrative; reason; commentary; note; remark; update; reason for variance;
    reason for slip; explanation; variance explanation; additional comments; latest update; status comment
  `),
};

import { ENDED } from "./lists";
import { names } from "./names";
import type { Template } from "./template";

/** One row for each milestone of a project. */
export const MILESTONES: Template = {
  id: "milestones",
  version: 1,
  name: "Milestones",
  singular: "milestone",
  description: "The milestones of every project, one row each, with baseline, forecast and actual dates.",
  key: "milestoneId",
  label: "name",
  owners: ["owner"],
  ended: { field: "status", is: ENDED.milestones },
  fields: [
    {
      id: "milestoneId",
      header: "Milestone ID",
      type: "id",
      requirement: "required",
      width: 13,
      description: "The milestone's own number.",
      synonyms: names(`
        id; ref; milestone ref; milestone no; milestone number; ms id; milestone #; milestone code;
        ms ref; ms no; no; number; #; item; reference
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project that the milestone belongs to.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; workstream;
        programme; program; related project; initiative; project id / name
      `),
    },
    {
      id: "name",
      header: "Milestone",
      type: "text",
      requirement: "required",
      width: 40,
      description: "What will have been reached.",
      synonyms: names(`
        milestone name; milestone title; key date; deliverable; gate; milestone description;
        milestone label; name; title; milestone / deliverable; milestone or deliverable;
        key milestone name; event; activity; description; milestone event
      `),
    },
    {
      id: "type",
      header: "Type",
      type: "list",
      list: "milestoneType",
      requirement: "required",
      width: 12,
      description: "The kind of milestone.",
      synonyms: names(`
        milestone type; kind; category; milestone category
      `),
    },
    {
      id: "critical",
      header: "Critical",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 9,
      description: "Yes when the project's finish hangs on it.",
      synonyms: names(`
        critical y/n; on critical path; critical milestone; critical path; critical path milestone;
        on critical path?; critical?
      `),
    },
    {
      id: "baselineDate",
      header: "Baseline date",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The approved date.",
      synonyms: names(`
        planned date; planned end date; planned end; baseline; original date; due date; target date;
        planned; baseline finish; baseline end date; baseline completion date; baselined date;
        original baseline; original baseline date; original due date; original planned date;
        planned completion date; planned completion; planned finish; scheduled date; approved date;
        target completion date; plan date; due; date due; target; baseline milestone date; agreed date;
        deadline
      `),
    },
    {
      id: "forecastDate",
      header: "Forecast date",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Not started", "On track", "At risk", "Late"] }],
      width: 12,
      description: "The date now expected, until it is reached.",
      synonyms: names(`
        forecast; expected date; forecast / actual; revised date; current forecast; latest forecast;
        forecast finish; forecast end date; forecast completion date; forecast completion;
        forecast/actual; forecast or actual; forecast / actual date; forecast/actual date;
        forecast milestone date; current date; current forecast date; latest forecast date;
        revised forecast; revised due date; estimated date; anticipated date; projected date;
        expected completion; expected completion date; new date; updated date
      `),
    },
    {
      id: "actualDate",
      header: "Actual date",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Complete"] }],
      width: 12,
      description: "The day on which it was reached.",
      synonyms: names(`
        actual; actual end; actual end date; date achieved; achieved; completed on; completion date;
        date completed; actual finish; actual completion date; actual completion; date complete;
        completed date; date of completion; actual date achieved; achieved date; achieved on; date met
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "milestoneStatus",
      requirement: "required",
      width: 12,
      description: "Where the milestone stands.",
      synonyms: names(`
        milestone status; state; current status; progress status; completion status; rag; rag status;
        milestone rag
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "Who answers for reaching it.",
      synonyms: names(`
        milestone owner; responsible; lead; assigned to; milestone lead; accountable; responsible person;
        owner name; assignee; responsible owner; person responsible
      `),
    },
    {
      id: "notes",
      header: "Notes",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "Why it has moved, or anything else.",
      synonyms: names(`
        comments; comment; remarks; narrative; reason; commentary; note; remark; update;
        reason for variance; reason for slip; explanation; variance explanation; additional comments;
        latest update; status comment
      `),
    },
    {
      id: "percentComplete",
      header: "% complete",
      type: "percent",
      minimum: 0,
      maximum: 1,
      requirement: "optional",
      width: 10,
      description: "0% until it is reached, 100% then.",
      synonyms: names(`
        percent complete; completion %; % completed; progress %; percentage complete; pct complete; % done
      `),
    },
    {
      id: "confidence",
      header: "Confidence",
      type: "list",
      list: "confidence",
      requirement: "optional",
      width: 12,
      description: "How sure the owner is of the forecast.",
      synonyms: names(`
        date confidence; confidence level; delivery confidence; forecast confidence; confidence rating
      `),
    },
    {
      id: "predecessor",
      header: "Predecessor",
      type: "reference",
      references: "milestones",
      requirement: "optional",
      width: 12,
      description: "The milestone that must be reached first.",
      synonyms: names(`
        predecessor milestone; predecessors; depends on milestone; preceding milestone; predecessor id
      `),
    },
    {
      id: "dependencyId",
      header: "Dependency ID",
      type: "reference",
      references: "dependencies",
      requirement: "optional",
      width: 12,
      description: "The dependency that it fulfils or waits for.",
      synonyms: names(`
        dependency; dependency ref; linked dependency; dependency reference; related dependency
      `),
    },
    {
      id: "changeId",
      header: "Change ID",
      type: "reference",
      references: "changes",
      requirement: "conditional",
      width: 12,
      description: "The approved change that moved its baseline.",
      synonyms: names(`
        change request; change ref; rebaseline change; change control ref; change request id; cr id; linked change
      `),
    },
    {
      id: "open",
      header: "Open",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 8,
      description:
        "Yes when the row counts as an open milestone: it has a name and is neither complete nor cancelled.",
      synonyms: [],
      formula: '=IF(OR([@Milestone]="",[@Status]="Complete",[@Status]="Cancelled"),"No","Yes")',
    },
    {
      id: "slip",
      header: "Slip",
      type: "calculated",
      shows: "days",
      requirement: "optional",
      width: 8,
      description: "Working days from baseline date to actual or else forecast date; minus is early.",
      synonyms: [],
      formula:
        '=IF(OR(N([@[Baseline date]])<1,N([@[Actual date]])+N([@[Forecast date]])<1),"n/a",IF(IF(N([@[Actual date]])>0,[@[Actual date]],[@[Forecast date]])>[@[Baseline date]],NETWORKDAYS([@[Baseline date]]+1,IF(N([@[Actual date]])>0,[@[Actual date]],[@[Forecast date]])),IF(IF(N([@[Actual date]])>0,[@[Actual date]],[@[Forecast date]])=[@[Baseline date]],0,-NETWORKDAYS(IF(N([@[Actual date]])>0,[@[Actual date]],[@[Forecast date]])+1,[@[Baseline date]]))))',
    },
    {
      id: "daysToGo",
      header: "Days to go",
      type: "calculated",
      shows: "days",
      requirement: "optional",
      width: 9,
      description:
        "Working days from the data date to the forecast date, while it is open; minus is overdue.",
      synonyms: [],
      formula:
        '=IF(OR([@Open]="No",N([@[Forecast date]])<1),"n/a",IF([@[Forecast date]]>PMO_DataDate,NETWORKDAYS(PMO_DataDate+1,[@[Forecast date]]),IF([@[Forecast date]]=PMO_DataDate,0,-NETWORKDAYS([@[Forecast date]]+1,PMO_DataDate))))',
    },
  ],
};

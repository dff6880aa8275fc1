import { names } from "./names";
import type { Template } from "./template";

/** One row for each task of a project's schedule. */
export const TASKS: Template = {
  id: "tasks",
  version: 1,
  name: "Tasks",
  singular: "task",
  description:
    "The schedules of projects as scheduling tools export them, one row for each task, with dates, durations, links and float.",
  key: "taskId",
  label: "name",
  owners: ["owner"],
  ended: { field: "status", is: ["Complete", "Cancelled"] },
  fields: [
    {
      id: "taskId",
      header: "Task ID",
      type: "id",
      requirement: "required",
      width: 10,
      description: "The task's number in its project's schedule, by which others name it as predecessor.",
      synonyms: names(`
        id; activity id; task no; task number; task #; activity code; activity no; task code; no; #;
        row number; row id; row; line; task ref
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project whose schedule it is.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; proj id; initiative
      `),
    },
    {
      id: "wbs",
      header: "WBS",
      type: "text",
      requirement: "optional",
      width: 11,
      description:
        "Its place in the work breakdown structure, as 1.2.3; a task above others is their summary.",
      synonyms: names(`
        wbs code; wbs id; outline number; wbs number; wbs path; outline no; work breakdown structure
      `),
    },
    {
      id: "name",
      header: "Task",
      type: "text",
      requirement: "required",
      width: 40,
      description: "What is to be done.",
      synonyms: names(`
        task name; activity name; activity; name; activity description; task description; description;
        title; task title; work item; activity title
      `),
    },
    {
      id: "type",
      header: "Type",
      type: "list",
      list: "taskType",
      requirement: "optional",
      width: 13,
      description: "Task, milestone, level of effort or summary; blank, as the other columns say.",
      synonyms: names(`task type; activity type; kind`),
    },
    {
      id: "summary",
      header: "Summary",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 9,
      description: "Yes for a heading over other tasks, where the source says so in a column of its own.",
      synonyms: names(`is summary; summary task; summary?; is parent; parent`),
    },
    {
      id: "milestone",
      header: "Milestone",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 10,
      description: "Yes for a point in time, where the source says so in a column of its own.",
      synonyms: names(`is milestone; milestone?; milestone task`),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "taskStatus",
      requirement: "optional",
      width: 12,
      description: "Where the task stands.",
      synonyms: names(`task status; activity status; state; progress status; current status`),
    },
    {
      id: "baselineStart",
      header: "Baseline start",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The approved start.",
      synonyms: names(`
        baseline start date; bl start; bl project start; baseline1 start; planned start; planned start date; original start
      `),
    },
    {
      id: "baselineFinish",
      header: "Baseline finish",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The approved finish.",
      synonyms: names(`
        baseline finish date; baseline end; baseline end date; bl finish; bl project finish; planned finish;
        planned finish date; planned end; planned end date; original finish
      `),
    },
    {
      id: "start",
      header: "Start",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The start now expected, or the actual one once it has begun.",
      synonyms: names(`
        start date; forecast start; scheduled start; current start; early start; expected start; begin; begin date
      `),
    },
    {
      id: "finish",
      header: "Finish",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The finish now expected, or the actual one once it is complete.",
      synonyms: names(`
        finish date; end date; end; forecast finish; scheduled finish; current finish; early finish;
        expected finish; forecast end; due date; due
      `),
    },
    {
      id: "actualStart",
      header: "Actual start",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day on which it began.",
      synonyms: names(`actual start date; started on; date started`),
    },
    {
      id: "actualFinish",
      header: "Actual finish",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Complete"] }],
      width: 12,
      description: "The day on which it was complete.",
      synonyms: names(`
        actual finish date; actual end; actual end date; completed on; completion date; date completed; finished on
      `),
    },
    {
      id: "originalDuration",
      header: "Original duration",
      type: "number",
      shows: "days",
      minimum: 0,
      requirement: "optional",
      width: 10,
      description: "How long it was planned to last, in working days; 5 days, 2 wks and 16 hrs are read too.",
      synonyms: names(`
        duration; baseline duration; planned duration; original dur; od; orig dur; bl duration; dur;
        duration days; duration (days)
      `),
    },
    {
      id: "remainingDuration",
      header: "Remaining duration",
      type: "number",
      shows: "days",
      minimum: 0,
      requirement: "optional",
      width: 10,
      description: "How long it will still last from the data date, in working days.",
      synonyms: names(`remaining dur; rd; rem dur; remaining duration (days); duration remaining`),
    },
    {
      id: "actualDuration",
      header: "Actual duration",
      type: "number",
      shows: "days",
      minimum: 0,
      requirement: "optional",
      width: 10,
      description: "How long it has lasted so far, in working days.",
      synonyms: names(`actual dur; ad; act dur; duration to date`),
    },
    {
      id: "percentComplete",
      header: "% complete",
      type: "percent",
      minimum: 0,
      maximum: 1,
      requirement: "optional",
      width: 10,
      description: "How much of it is done.",
      synonyms: names(`
        percent complete; activity % complete; duration % complete; physical % complete; % comp; pct complete;
        % completed; progress; progress %; % done; completion %; schedule % complete
      `),
    },
    {
      id: "predecessors",
      header: "Predecessors",
      type: "text",
      requirement: "optional",
      width: 20,
      description:
        "The IDs of the tasks that it waits for, with type and lag where there are any: 12FS+2d; 14SS.",
      synonyms: names(`
        predecessor; predecessor details; predecessor id; predecessor ids; predecessor task; depends on;
        preceding tasks; preceding activities
      `),
    },
    {
      id: "totalFloat",
      header: "Total float",
      type: "number",
      shows: "days",
      requirement: "optional",
      width: 9,
      description:
        "By how many working days it can slip without moving the finish, as the scheduling tool says.",
      synonyms: names(`total slack; float; slack; tf; total float (days); total slack (days)`),
    },
    {
      id: "constraintType",
      header: "Constraint type",
      type: "list",
      list: "constraintType",
      requirement: "optional",
      width: 20,
      description: "What holds its dates beside its predecessors; blank for as soon as possible.",
      synonyms: names(`constraint; primary constraint; task constraint`),
    },
    {
      id: "constraintDate",
      header: "Constraint date",
      type: "date",
      requirement: "conditional",
      requiredWhen: [
        {
          field: "constraintType",
          is: [
            "Start no earlier than",
            "Start no later than",
            "Finish no earlier than",
            "Finish no later than",
            "Must start on",
            "Must finish on",
          ],
        },
      ],
      width: 12,
      description: "The day that the constraint names.",
      synonyms: names(`primary constraint date; constraint on`),
    },
    {
      id: "resources",
      header: "Resources",
      type: "text",
      requirement: "optional",
      width: 24,
      description: "Who or what works on it.",
      synonyms: names(`
        resource names; resource name; resource; assigned resources; resourcing; resource initials; resource ids; assigned to
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "optional",
      width: 20,
      description: "Who answers for it.",
      synonyms: names(`
        task owner; activity owner; responsible; responsible manager; lead; responsible person; accountable; assignee
      `),
    },
    {
      id: "critical",
      header: "Critical",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 9,
      description: "Yes when the project's finish hangs on it, as the scheduling tool says.",
      synonyms: names(`on critical path; critical path; critical?; is critical; critical task`),
    },
    {
      id: "notes",
      header: "Notes",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "Anything else.",
      synonyms: names(`comments; comment; remarks; note; task notes`),
    },
    {
      id: "countsAs",
      header: "Counts as",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 13,
      description:
        "What the row is for the schedule assessment: its type, or else what the columns Summary, Milestone, WBS and Original duration say.",
      synonyms: [],
      formula:
        '=IF([@Task]="","",IF([@Type]<>"",[@Type],IF([@Summary]="Yes","Summary",IF([@Milestone]="Yes","Milestone",IF(IF([@WBS]="",0,COUNTIFS([Project ID],[@[Project ID]],[WBS],[@WBS]&".*"))>0,"Summary",IF(IF(ISNUMBER([@[Original duration]]),[@[Original duration]]=0,FALSE),"Milestone","Task"))))))',
    },
    {
      id: "open",
      header: "Open",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 8,
      description:
        "Yes when the row counts as a task that is not done: no summary, not complete, not cancelled.",
      synonyms: [],
      formula:
        '=IF(OR([@Task]="",[@[Counts as]]="Summary",[@Status]="Complete",[@Status]="Cancelled",N([@[Actual finish]])>0,N([@[% complete]])>=1),"No","Yes")',
    },
  ],
};

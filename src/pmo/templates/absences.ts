import { names } from "./names";
import type { Template } from "./template";

/** One row for each time that a person is away, so that allocations can be held against it. */
export const ABSENCES: Template = {
  id: "absences",
  version: 1,
  name: "Absences",
  singular: "absence",
  description: "When people are away, one row for each absence.",
  key: "absenceId",
  label: "resource",
  owners: ["resource"],
  sameBy: ["resource", "start"],
  fields: [
    {
      id: "absenceId",
      header: "Absence ID",
      type: "id",
      requirement: "optional",
      width: 12,
      description: "The absence's own number, where it has one.",
      synonyms: names(`
        absence ref; absence reference; absence no; absence number; absence #; absence code; id; ref;
        reference; no; number; #; item no; item number; log id; raid id; unique id; serial number; s no;
        sr no; sl no; leave id; leave request id; request id
      `),
    },
    {
      id: "resource",
      header: "Resource",
      type: "text",
      requirement: "required",
      width: 26,
      description: "The person who is away.",
      synonyms: names(`
        resource name; name; employee; employee name; staff; person; staff name; team member; full name
      `),
    },
    {
      id: "type",
      header: "Type",
      type: "list",
      list: "absenceType",
      requirement: "required",
      width: 14,
      description: "The kind of absence.",
      synonyms: names(`
        absence type; leave type; type of leave; kind; reason; type of absence; leave category
      `),
    },
    {
      id: "start",
      header: "Start",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The first day away.",
      synonyms: names(`
        start date; from; date from; absence start; leave start; first day; leave from; from date
      `),
    },
    {
      id: "end",
      header: "End",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The last day away.",
      synonyms: names(`
        end date; to; until; date to; absence end; leave end; last day; return date; leave to; to date
      `),
    },
    {
      id: "load",
      header: "Load %",
      type: "percent",
      minimum: 0,
      maximum: 1,
      requirement: "optional",
      width: 9,
      description: "The share of the working time that is lost; all of it where it is blank.",
      synonyms: names(`
        load; share; portion; half day; % absent; absence %; proportion
      `),
    },
    {
      id: "days",
      header: "Days",
      type: "number",
      minimum: 0,
      requirement: "optional",
      width: 8,
      description: "The working days lost, where the source counts them.",
      synonyms: names(`
        working days; absence days; leave days; vacation days; number of days; duration; days taken;
        no of days; days absent
      `),
    },
    {
      id: "notes",
      header: "Notes",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "Anything else.",
      synonyms: names(`
        comments; comment; remarks; note
      `),
    },
  ],
};

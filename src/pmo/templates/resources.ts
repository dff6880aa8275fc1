import { names } from "./names";
import type { Template } from "./template";

/** One row for each allocation of a person, or of a role still to be filled, to a project. */
export const RESOURCES: Template = {
  id: "resources",
  version: 2,
  name: "Resources",
  singular: "allocation",
  plural: "allocations",
  description:
    "Who works on which project from when to when, one row for each allocation, by load or by hours.",
  key: "allocationId",
  label: "resource",
  owners: ["approver", "resource"],
  ended: { field: "status", is: ["Rejected"] },
  sameBy: ["resource", "project", "start"],
  fields: [
    {
      id: "allocationId",
      header: "Allocation ID",
      type: "id",
      requirement: "optional",
      width: 12,
      description: "The allocation's own number, where it has one.",
      synonyms: names(`
        allocation ref; allocation reference; allocation no; allocation number; allocation #;
        allocation code; id; ref; reference; no; number; #; item no; item number; log id; raid id;
        unique id; serial number; s no; sr no; sl no; assignment id; booking id; assignment number;
        resource id; employee id; staff id; personnel number
      `),
    },
    {
      id: "resource",
      header: "Resource",
      type: "text",
      requirement: "required",
      width: 26,
      description: "The person's name, or the role that is to be filled.",
      synonyms: names(`
        resource name; name; employee; employee name; staff; staff name; person; team member; member;
        consultant; target name; full name; worker; colleague; assignee; assigned resource;
        individual; named resource
      `),
    },
    {
      id: "team",
      header: "Team",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "The team or department that the person belongs to.",
      synonyms: names(`
        department; resource team; group; unit; business unit; directorate; organization; resource group;
        division; function; resource pool; pool; cost center
      `),
    },
    {
      id: "role",
      header: "Role",
      type: "text",
      requirement: "required",
      width: 22,
      description: "What the person does in the project.",
      synonyms: names(`
        project role; job title; position; title; resource role; job role; function role; discipline;
        grade; job; role type; resource type
      `),
    },
    {
      id: "skill",
      header: "Skill",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "The skill that is called for.",
      synonyms: names(`
        skills; competency; primary skill; skill set; capability; expertise; skillset; specialism
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project that the time goes to.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream; assigned project; project assignment; allocated to; assignment
      `),
    },
    {
      id: "start",
      header: "Start",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The first day of the allocation.",
      synonyms: names(`
        start date; from; allocation start; date from; begin; assignment start; start of assignment;
        begins; from date; allocation start date
      `),
    },
    {
      id: "end",
      header: "End",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The last day of the allocation.",
      synonyms: names(`
        end date; to; until; allocation end; date to; finish; finish date; assignment end;
        end of assignment; ends; to date; roll-off date; rolloff date; allocation end date
      `),
    },
    {
      id: "load",
      header: "Load %",
      type: "percent",
      minimum: 0,
      maximum: 10,
      requirement: "conditional",
      width: 9,
      description: "The share of the person's time; an allocation has a load or hours, never both.",
      synonyms: names(`
        load; allocation; allocation %; % alloc; fte; utilization; utilisation; allocation percent;
        % allocated; time %; percent allocated; commitment %; fte %; allocated %; workload; % allocation;
        percentage allocation; units
      `),
    },
    {
      id: "hours",
      header: "Hours",
      type: "number",
      minimum: 0,
      requirement: "conditional",
      width: 9,
      description: "The hours of the whole allocation; an allocation has a load or hours, never both.",
      synonyms: names(`
        allocated hours; planned hours; work; effort; total hours; effort hours; hours allocated;
        booked hours; budgeted hours; work hours; scheduled hours; days
      `),
    },
    {
      id: "capacity",
      header: "Capacity %",
      type: "percent",
      minimum: 0,
      maximum: 10,
      requirement: "optional",
      width: 10,
      description: "The share of a full week that the person works; 100% where it is blank.",
      synonyms: names(`
        capacity; availability; available %; working time %; contract %; available capacity;
        availability %; contracted fte
      `),
    },
    {
      id: "hoursPerWeek",
      header: "Hours per week",
      type: "number",
      minimum: 0,
      maximum: 168,
      requirement: "optional",
      width: 10,
      description: "The hours of the person's full week.",
      synonyms: names(`
        weekly hours; contract hours; hours week; hrs per week; available hours; contracted hours;
        hours/week; standard hours
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "resourceStatus",
      requirement: "required",
      width: 12,
      description: "Whether the allocation is asked for, agreed or refused.",
      synonyms: names(`
        allocation status; request status; booking status; state; assignment status; resource status
      `),
    },
    {
      id: "commitment",
      header: "Commitment",
      type: "list",
      list: "commitment",
      requirement: "optional",
      width: 12,
      description: "Soft while it is only pencilled in, hard once it is agreed.",
      synonyms: names(`
        soft/hard; booking type; hard/soft; allocation type; soft or hard; hard allocation; certainty
      `),
    },
    {
      id: "naming",
      header: "Named or generic",
      type: "list",
      list: "resourceNaming",
      requirement: "optional",
      width: 12,
      description: "Named for a person, generic for a role still to be filled.",
      synonyms: names(`
        named/generic; generic or named; resource kind; placeholder; named or generic resource
      `),
    },
    {
      id: "location",
      header: "Location",
      type: "text",
      requirement: "optional",
      width: 16,
      description: "Where the person works.",
      synonyms: names(`
        site; office; country; city; base; work location; region
      `),
    },
    {
      id: "costRate",
      header: "Cost rate",
      type: "money",
      minimum: 0,
      requirement: "optional",
      width: 12,
      description: "What an hour of the person's time costs.",
      synonyms: names(`
        rate; hourly rate; day rate; daily rate; standard rate; rate per hour; charge rate; bill rate;
        cost per hour; resource rate
      `),
    },
    {
      id: "approver",
      header: "Resource manager",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who agrees to the allocation.",
      synonyms: names(`
        line manager; manager; resource owner; approved by; approver; functional manager; reports to;
        resourcing lead; supervisor
      `),
    },
    {
      id: "requestedOn",
      header: "Requested on",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day on which the allocation was asked for.",
      synonyms: names(`
        request date; date requested; requested date; date of request; booking requested on
      `),
    },
    {
      id: "leavesOn",
      header: "Leaves on",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The person's last day with the organization, where it is known.",
      synonyms: names(`
        leaving date; leaver date; last working day; contract end date; contract ends; termination date;
        employment end date; date of leaving
      `),
    },
    {
      id: "comment",
      header: "Comment",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Rejected", "Other"] }],
      width: 30,
      description: "Why it was refused or stands otherwise, or anything else.",
      synonyms: names(`
        comments; notes; remarks; note; remark; commentary; reason
      `),
    },
    {
      id: "open",
      header: "Open",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 8,
      description: "Yes when the row counts as an allocation: it names its resource and was not rejected.",
      synonyms: [],
      formula: '=IF(OR([@Resource]="",[@Status]="Rejected"),"No","Yes")',
    },
  ],
};

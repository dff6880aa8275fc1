import { names } from "./names";
import type { Template } from "./template";

/** One row for each thing that somebody has promised to do. */
export const ACTIONS: Template = {
  id: "actions",
  version: 1,
  name: "Actions",
  singular: "action",
  description: "What people have promised to do, one row each, with owner and due date.",
  key: "actionId",
  label: "title",
  owners: ["owner"],
  ended: { field: "status", is: ["Done", "Cancelled"] },
  fields: [
    {
      id: "actionId",
      header: "Action ID",
      type: "id",
      requirement: "required",
      width: 11,
      description: "The action's own number.",
      synonyms: names(`
        action ref; action reference; action no; action number; action #; action code; id; ref; reference;
        no; number; #; item no; item number; log id; raid id; unique id; serial number; s no; sr no;
        sl no; action item no; action item id; action item number; act id
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "optional",
      width: 13,
      description: "The project that it is for; blank where it is for the whole program.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "title",
      header: "Action",
      type: "text",
      requirement: "required",
      width: 44,
      description: "What is to be done.",
      synonyms: names(`
        title; action title; action item; action required; task; summary; name; action name;
        action description; to do; what; activity; item description; action point; next action; headline;
        actions; agreed action
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "optional",
      width: 44,
      description: "How, and what for.",
      synonyms: names(`
        details; action details; background; detailed description; context; description of action; issue;
        topic; full description
      `),
    },
    {
      id: "source",
      header: "Agreed at",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "The meeting or item that it comes from.",
      synonyms: names(`
        source; meeting; forum; origin; raised at; source meeting; meeting name; from meeting; source of action;
        board
      `),
    },
    {
      id: "category",
      header: "Category",
      type: "list",
      list: "area",
      requirement: "optional",
      width: 15,
      description: "The area that it is about.",
      synonyms: names(`
        action category; action type; type; kind; area; theme; class
      `),
    },
    {
      id: "raisedBy",
      header: "Raised by",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who asked for it.",
      synonyms: names(`
        requested by; assigned by; originator; logged by; created by; requester; identified by; author;
        action raised by
      `),
    },
    {
      id: "raisedOn",
      header: "Raised on",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day on which it was agreed.",
      synonyms: names(`
        date raised; raised; meeting date; date logged; date opened; date assigned; opened; created;
        date created; assigned on; opened on; date identified; start date; date; log date; created on;
        action date
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "Who does it.",
      synonyms: names(`
        action owner; assigned to; assignee; responsible; responsible person; action by; who; lead;
        actionee; person responsible; owner name; action responsible; assigned; accountable; resource;
        action assigned to; responsibility
      `),
    },
    {
      id: "dueOn",
      header: "Due on",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day by which it is to be done.",
      synonyms: names(`
        due date; due; target date; date due; deadline; action due; target completion date; by when;
        required by; complete by; planned completion; action due date; when; target; due by; end date;
        original due date; expected completion date
      `),
    },
    {
      id: "priority",
      header: "Priority",
      type: "list",
      list: "priority",
      requirement: "optional",
      width: 10,
      description: "How much it matters.",
      synonyms: names(`
        action priority; urgency; importance; severity; rank; priority level
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "actionStatus",
      requirement: "required",
      width: 12,
      description: "Where it stands.",
      synonyms: names(`
        action status; state; current status; open/closed; progress status; status of action; completed
      `),
    },
    {
      id: "completedOn",
      header: "Completed on",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Done"] }],
      width: 12,
      description: "The day on which it was done.",
      synonyms: names(`
        date completed; completion date; closed on; date closed; actual date; completed date; done on;
        closed date; closure date; actual completion date; close date; actual end date; date done; closed
      `),
    },
    {
      id: "related",
      header: "Related IDs",
      type: "text",
      requirement: "optional",
      width: 16,
      description: "The risks, issues, decisions or changes that it serves.",
      synonyms: names(`
        related item; linked risk; related issue; reference document; linked items; raid ref;
        related risk; risk id; issue id; related to; linked to; linked issue; decision id; parent id
      `),
    },
    {
      id: "outcome",
      header: "Outcome",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What came of it.",
      synonyms: names(`
        result; resolution; closure comment; closing comments; action taken; closure notes; response
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
        comments; comment; remarks; note; update; latest update; progress; status comment; remark;
        commentary; progress update; progress notes; status update; additional comments
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
        "Yes when the row counts as an open action: it says what is to be done, and is neither done nor cancelled.",
      synonyms: [],
      formula: '=IF(OR([@Action]="",[@Status]="Done",[@Status]="Cancelled"),"No","Yes")',
    },
  ],
};

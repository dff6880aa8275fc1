import { names } from "./names";
import type { Template } from "./template";

/** One row for each decision that is needed or was made. The fields follow the PM² decision log. */
export const DECISIONS: Template = {
  id: "decisions",
  version: 1,
  name: "Decisions",
  singular: "decision",
  description:
    "Every decision that is needed or was made, one row each, with its reasons, its forum and its date.",
  key: "decisionId",
  label: "title",
  owners: ["owner"],
  ended: { field: "status", is: ["Made", "Reversed", "Superseded"] },
  fields: [
    {
      id: "decisionId",
      header: "Decision ID",
      type: "id",
      requirement: "required",
      width: 11,
      description: "The decision's own number.",
      synonyms: names(`
        decision ref; decision reference; decision no; decision number; decision #; decision code; id;
        ref; reference; no; number; #; item no; item number; log id; raid id; unique id; serial number;
        s no; sr no; sl no; minute ref; minute reference; resolution number
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "optional",
      width: 13,
      description: "The project that it is about; blank where it is about the whole program.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
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
        decision category; decision type; type; kind; area; type of decision; topic; theme
      `),
    },
    {
      id: "title",
      header: "Decision",
      type: "text",
      requirement: "required",
      width: 40,
      description: "The decision in a few words; while it is still needed, the question.",
      synonyms: names(`
        title; decision title; decision name; summary; subject; name; decision made; headline;
        decision required; decision summary; question; decision taken; decision needed; outcome;
        resolution
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "optional",
      width: 44,
      description: "What is to be decided or was, and the background.",
      synonyms: names(`
        decision description; details; background; context; description of decision; detailed description;
        decision details; full description; issue; problem
      `),
    },
    {
      id: "options",
      header: "Options considered",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "The choices that were looked at.",
      synonyms: names(`
        options; alternatives; alternatives considered; option considered; choices; options reviewed
      `),
    },
    {
      id: "rationale",
      header: "Rationale",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Made"] }],
      width: 36,
      description: "Why it was decided so.",
      synonyms: names(`
        reason; reasons; justification; reasoning; reason for decision; decision rationale; why;
        basis for decision
      `),
    },
    {
      id: "identifiedBy",
      header: "Identified by",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who said that a decision was needed.",
      synonyms: names(`
        raised by; proposed by; requested by; originator; submitted by; author; logged by; identified;
        proposer
      `),
    },
    {
      id: "raisedOn",
      header: "Raised on",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day on which the need was noted.",
      synonyms: names(`
        date raised; date identified; raised; date logged; date requested; identified on; log date;
        created; date created
      `),
    },
    {
      id: "forum",
      header: "Forum",
      type: "text",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Made"] }],
      width: 20,
      description: "The board or meeting that decides.",
      synonyms: names(`
        decision forum; meeting; board; agreed by; governance forum; decision body; committee;
        decision making body; decision level; approved at; agreed at
      `),
    },
    {
      id: "present",
      header: "People present",
      type: "person",
      many: true,
      requirement: "optional",
      width: 26,
      description: "Who was there, parted by semicolons.",
      synonyms: names(`
        attendees; present; participants; people involved; in attendance; who was present;
        stakeholders involved; contributors; consulted
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "Who answers for the decision and sees it carried out.",
      synonyms: names(`
        decision owner; decision maker; decided by; made by; responsible; approver; accountable;
        decision taken by; approved by; responsible person; decision made by; lead; assigned to
      `),
    },
    {
      id: "decidedOn",
      header: "Decided on",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Made", "Reversed", "Superseded"] }],
      width: 12,
      description: "The day on which it was made.",
      synonyms: names(`
        decision date; date of decision; date decided; date; decided; date made; made on; agreed on;
        date agreed; decision made on; approval date; date taken
      `),
    },
    {
      id: "escalated",
      header: "Escalated",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 10,
      description: "Yes when the next level up decides.",
      synonyms: names(`
        escalation; escalate; escalated y/n; escalation required; escalation needed
      `),
    },
    {
      id: "effectiveOn",
      header: "Effective on",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day from which it holds.",
      synonyms: names(`
        effective date; date of application; effective from; applies from; implementation date;
        valid from; in force from
      `),
    },
    {
      id: "communicatedTo",
      header: "Communicated to",
      type: "text",
      requirement: "optional",
      width: 24,
      description: "Who has been told.",
      synonyms: names(`
        communicated; communication; informed; distribution; communicated to whom; notified; shared with;
        audience
      `),
    },
    {
      id: "reviewOn",
      header: "Review on",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day on which it is looked at again or could be reversed.",
      synonyms: names(`
        review date; reversal date; reversal/review date; revisit date; next review; expiry date;
        review by; revisit on
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "decisionStatus",
      requirement: "required",
      width: 12,
      description: "Whether the decision is needed, proposed, made, reversed or superseded.",
      synonyms: names(`
        decision status; state; current status; status of decision; open/closed
      `),
    },
    {
      id: "neededBy",
      header: "Needed by",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Needed", "Proposed"] }],
      width: 12,
      description: "The day by which it must be made.",
      synonyms: names(`
        due date; required by; decision needed by; needed-by date; target date; date required; due;
        decision due; decide by; date needed; deadline; decision required by
      `),
    },
    {
      id: "riskId",
      header: "Risk ID",
      type: "reference",
      references: "risks",
      requirement: "optional",
      width: 11,
      description: "The risk that it answers.",
      synonyms: names(`
        related risk; linked risk; risk; risk ref; related risk id
      `),
    },
    {
      id: "issueId",
      header: "Issue ID",
      type: "reference",
      references: "issues",
      requirement: "optional",
      width: 11,
      description: "The issue that it settles.",
      synonyms: names(`
        related issue; linked issue; issue ref; related issue id
      `),
    },
    {
      id: "changeId",
      header: "Change ID",
      type: "reference",
      references: "changes",
      requirement: "optional",
      width: 11,
      description: "The change that it allows.",
      synonyms: names(`
        related change; linked change; change request; change ref; cr id; change request id
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
        comments; comment; remarks; note; impact; follow up; actions; next steps; implications; remark;
        action
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
        "Yes when the row counts as an open decision: it says what is to be decided, and is needed or proposed.",
      synonyms: [],
      formula:
        '=IF(OR([@Decision]="",[@Status]="Made",[@Status]="Reversed",[@Status]="Superseded"),"No","Yes")',
    },
  ],
};

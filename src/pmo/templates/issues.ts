import { names } from "./names";
import type { Template } from "./template";

/** One row for each issue: something that has happened and needs action. The fields follow the PM² issue log. */
export const ISSUES: Template = {
  id: "issues",
  version: 1,
  name: "Issues",
  singular: "issue",
  description: "Every issue of every project, one row each, with its urgency, impact, owner and resolution.",
  key: "issueId",
  label: "title",
  owners: ["owner"],
  ended: { field: "status", is: ["Resolved", "Closed"] },
  fields: [
    {
      id: "issueId",
      header: "Issue ID",
      type: "id",
      requirement: "required",
      width: 11,
      description: "The issue's own number, unique in its project.",
      synonyms: names(`
        issue ref; issue reference; issue no; issue number; issue #; issue code; id; ref; reference; no;
        number; #; item no; item number; log id; raid id; unique id; serial number; s no; sr no; sl no;
        iss id; iss no
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project that has the issue.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "title",
      header: "Issue",
      type: "text",
      requirement: "required",
      width: 40,
      description: "The issue in a few words.",
      synonyms: names(`
        title; issue title; issue name; name; summary; issue summary; headline; short description;
        problem; blocker; impediment; issue short description; issue or problem
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "required",
      width: 44,
      description: "What has happened, and what it does to the project.",
      synonyms: names(`
        issue description; description of issue; details; issue details; brief issue description;
        detailed description; problem statement; issue statement; full description;
        description of the issue; effect; impact description; issue detail
      `),
    },
    {
      id: "category",
      header: "Category",
      type: "list",
      list: "area",
      requirement: "optional",
      width: 15,
      description: "The area that the issue comes from.",
      synonyms: names(`
        issue category; issue type; type; kind; type of issue; issue area; area; theme; class
      `),
    },
    {
      id: "raisedBy",
      header: "Raised by",
      type: "person",
      requirement: "required",
      width: 18,
      description: "Who raised it.",
      synonyms: names(`
        author; issue author; identified by; reported by; logged by; originator; submitted by; opened by;
        created by; reporter; issue raised by; registered by; reporter name
      `),
    },
    {
      id: "raisedOn",
      header: "Raised on",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day on which it was raised.",
      synonyms: names(`
        date raised; raised; date identified; identified on; date logged; date opened; opened; opened on;
        created; date created; date reported; open date; issue date; date registered; date of issue
      `),
    },
    {
      id: "urgency",
      header: "Urgency",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "required",
      width: 9,
      description: "How soon it must be dealt with, from 1 (can wait) to 5 (now).",
      synonyms: names(`
        issue urgency; urgency level; urgency 1-5; time criticality
      `),
    },
    {
      id: "impact",
      header: "Impact",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "required",
      width: 9,
      description: "How hard it hits the project, from 1 (hardly) to 5 (very hard).",
      synonyms: names(`
        issue impact; impact level; impact rating; impact score; impact 1-5; consequence
      `),
    },
    {
      id: "size",
      header: "Size",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "optional",
      width: 8,
      description: "How much work the resolution takes, from 1 (little) to 5 (very much).",
      synonyms: names(`
        effort size; issue size; t-shirt size; resolution size
      `),
    },
    {
      id: "statedPriority",
      header: "Stated priority",
      type: "list",
      list: "priority",
      requirement: "optional",
      width: 10,
      description:
        "The priority that the source gives; it stands beside urgency × impact, and never takes its place.",
      synonyms: names(`
        priority; issue priority; severity; issue severity; priority level; rank; priority rating;
        criticality; severity level
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "The one person who sees to it that the issue is resolved.",
      synonyms: names(`
        issue owner; assigned to; assignee; responsible; responsible person; lead; owned by;
        issue manager; accountable; owner name; action owner; action responsible
      `),
    },
    {
      id: "resolution",
      header: "Resolution plan",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["In progress", "Escalated", "Resolved", "Closed"] }],
      width: 44,
      description: "What is being done, or was done, to resolve it.",
      synonyms: names(`
        resolution; action; actions; resolution action; action plan; resolution plan; workaround;
        proposed resolution; corrective action; recommended action; next steps; mitigation;
        resolution description; action taken; actions taken; response; action required; resolution notes;
        resolution steps
      `),
    },
    {
      id: "targetDate",
      header: "Target date",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day by which it is to be resolved.",
      synonyms: names(`
        due date; target resolution; target resolution date; date due; due; deadline; required by;
        resolve by; expected resolution date; planned resolution date; target; date required; action due;
        resolution due date
      `),
    },
    {
      id: "resolvedOn",
      header: "Resolved on",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Resolved", "Closed"] }],
      width: 12,
      description: "The day on which it was resolved.",
      synonyms: names(`
        actual res date; date resolved; resolution date; date closed; closed on; closed; closure date;
        actual resolution date; closed date; actual date; close date; date of closure; resolved date;
        completion date
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "issueStatus",
      requirement: "required",
      width: 12,
      description: "Where the issue stands.",
      synonyms: names(`
        issue status; state; current status; open/closed; status of issue; current state; issue state
      `),
    },
    {
      id: "escalated",
      header: "Escalated",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 10,
      description: "Yes when the next level up has taken it.",
      synonyms: names(`
        escalation; escalate; escalated y/n; escalation required; escalated to board; escalation needed
      `),
    },
    {
      id: "decisionNeeded",
      header: "Decision needed",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 10,
      description: "Yes when it waits for somebody's decision.",
      synonyms: names(`
        decision required; decision needed y/n; needs decision; decision
      `),
    },
    {
      id: "decisionBy",
      header: "Decision by",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "decisionNeeded", is: ["Yes"] }],
      width: 12,
      description: "The day by which the decision is needed.",
      synonyms: names(`
        decision needed by; decision due; decision required by; decide by
      `),
    },
    {
      id: "riskId",
      header: "Risk ID",
      type: "reference",
      references: "risks",
      requirement: "optional",
      width: 11,
      description: "The risk that the issue was before it happened.",
      synonyms: names(`
        related risk; related risk id; risk; risk ref; linked risk; risk reference; source risk
      `),
    },
    {
      id: "changeId",
      header: "Change ID",
      type: "reference",
      references: "changes",
      requirement: "optional",
      width: 11,
      description: "The change that it has led to.",
      synonyms: names(`
        related change; change request; linked change; change ref; change request id; cr id; rfc
      `),
    },
    {
      id: "decisionId",
      header: "Decision ID",
      type: "reference",
      references: "decisions",
      requirement: "optional",
      width: 11,
      description: "The decision that settles it.",
      synonyms: names(`
        related decision; linked decision; decision ref; decision reference
      `),
    },
    {
      id: "rootCause",
      header: "Root cause",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What brought it about.",
      synonyms: names(`
        cause; issue cause; cause of issue; underlying cause; root cause analysis; source; rca
      `),
    },
    {
      id: "lastUpdated",
      header: "Last updated",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day on which the row was last looked at.",
      synonyms: names(`
        last update; updated; date updated; updated on; last review; last reviewed; review date;
        date of last update; last modified; status date
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
        remarks; comments; comment; note; remark; commentary; update; latest update; progress;
        status update; additional comments; progress update; status notes; follow up
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
        "Yes when the row counts as an open issue: it says what the issue is, and is neither resolved nor closed.",
      synonyms: [],
      formula:
        '=IF(OR(AND([@Issue]="",[@Description]=""),[@Status]="Resolved",[@Status]="Closed"),"No","Yes")',
    },
    {
      id: "priority",
      header: "Priority score",
      type: "calculated",
      shows: "score",
      requirement: "optional",
      width: 10,
      description: "Urgency × impact; not assessed where either is missing.",
      synonyms: [],
      formula: '=IF(AND(N([@Urgency])>0,N([@Impact])>0),[@Urgency]*[@Impact],"Not assessed")',
    },
  ],
};

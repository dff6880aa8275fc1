import { names } from "./names";
import type { Template } from "./template";

/** One row for each request to change what was agreed. The fields and statuses follow the PM² change log. */
export const CHANGES: Template = {
  id: "changes",
  version: 1,
  name: "Changes",
  singular: "change",
  description:
    "Every change request of every project, one row each, with its effects, its decision and what became of the baseline.",
  key: "changeId",
  label: "title",
  owners: ["owner", "requestedBy"],
  ended: { field: "status", is: ["Rejected", "Merged", "Implemented"] },
  fields: [
    {
      id: "changeId",
      header: "Change ID",
      type: "id",
      requirement: "required",
      width: 11,
      description: "The request's own number, unique in its project.",
      synonyms: names(`
        change ref; change reference; change no; change number; change #; change code; id; ref; reference;
        no; number; #; item no; item number; log id; raid id; unique id; serial number; s no; sr no;
        sl no; cr id; cr; cr no; cr number; change request id; change request number; change request no;
        cc log id; rfc; rfc number; cr ref; change request ref; bcp number; change request
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project whose agreement is to change.",
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
      description: "The area that changes.",
      synonyms: names(`
        change category; change type; type; kind; type of change; area; change area; class
      `),
    },
    {
      id: "title",
      header: "Change",
      type: "text",
      requirement: "required",
      width: 40,
      description: "The change in a few words.",
      synonyms: names(`
        title; change title; change name; summary; name; headline; short description;
        change request title; change summary; change request name; subject
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "required",
      width: 44,
      description: "What is to change, and why.",
      synonyms: names(`
        change description; description of change; details; detailed description; change details;
        change request description; reason; justification; reason for change; proposed change;
        requested change; business justification; rationale
      `),
    },
    {
      id: "notDoing",
      header: "Effect of not doing",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Waiting for approval", "Approved", "Implemented"] }],
      width: 36,
      description: "What happens when the change is not made.",
      synonyms: names(`
        impact of not doing; impact of not implementing; impact if not approved; do nothing impact;
        consequence of not doing; impact if rejected; risk of not doing; impact if not done;
        effect of rejection
      `),
    },
    {
      id: "requestedBy",
      header: "Requested by",
      type: "person",
      requirement: "required",
      width: 18,
      description: "Who asks for the change.",
      synonyms: names(`
        requester; requestor; raised by; originator; submitted by; change requester; author; initiator;
        proposed by; initiated by; request by; identified by
      `),
    },
    {
      id: "submittedOn",
      header: "Submitted on",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day on which it was asked for.",
      synonyms: names(`
        date submitted; date raised; date requested; submitted; raised on; request date; date logged;
        submission date; requested on; date identified; raised; date received; log date; created;
        created on; change date
      `),
    },
    {
      id: "costImpact",
      header: "Cost impact",
      type: "money",
      requirement: "optional",
      width: 14,
      description: "What the change adds to the cost; minus is a saving.",
      synonyms: names(`
        impact cost; cost; change cost; estimated cost; cost change; dollars delta; budget impact;
        cost of change; value; financial impact; cost estimate; amount; cost variation; price;
        change value; cost delta
      `),
    },
    {
      id: "scheduleImpact",
      header: "Schedule impact (days)",
      type: "number",
      requirement: "optional",
      width: 11,
      description: "The working days that the change adds to the finish; minus is earlier.",
      synonyms: names(`
        schedule impact; days impact; time impact; delay; delay days; schedule change; impact on schedule;
        extension of time; schedule delta; duration impact; impact time; time extension; days delta;
        schedule variation
      `),
    },
    {
      id: "scopeImpact",
      header: "Scope impact",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What the change does to the scope.",
      synonyms: names(`
        impact on scope; scope change; scope effect; impact scope
      `),
    },
    {
      id: "qualityImpact",
      header: "Quality impact",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What the change does to quality.",
      synonyms: names(`
        impact on quality; quality effect; impact quality
      `),
    },
    {
      id: "benefitImpact",
      header: "Benefit impact",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What the change does to the benefits.",
      synonyms: names(`
        impact on benefits; benefits impact; benefit effect; impact benefits
      `),
    },
    {
      id: "riskImpact",
      header: "Risk impact",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What the change does to the risks.",
      synonyms: names(`
        impact on risk; risk effect; risks impact; impact risk; associated risks
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
      description: "How big the change is, from 1 (very small) to 5 (very big).",
      synonyms: names(`
        change size; magnitude; impact size; impact; impact level
      `),
    },
    {
      id: "priority",
      header: "Priority",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "optional",
      width: 9,
      description: "How much it matters, from 1 (least) to 5 (most).",
      synonyms: names(`
        change priority; urgency; priority level; importance; rank; criticality
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "optional",
      width: 20,
      description: "Who carries the change through.",
      synonyms: names(`
        change owner; assigned to; assignee; responsible; lead; implementer; change lead;
        responsible person; change manager
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "changeStatus",
      requirement: "required",
      width: 14,
      description: "Where the request stands.",
      synonyms: names(`
        change status; state; current status; cr status; approval status; request status; change state;
        disposition
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
        escalation; escalate; escalated y/n; escalation required; to steering; escalation needed
      `),
    },
    {
      id: "decision",
      header: "Decision",
      type: "text",
      requirement: "optional",
      width: 24,
      description: "What was decided, in a few words.",
      synonyms: names(`
        outcome; decision taken; board decision; ccb decision; decision outcome; resolution;
        change board decision; result; approved/rejected
      `),
    },
    {
      id: "decidedBy",
      header: "Decided by",
      type: "person",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Approved", "Rejected", "Postponed", "Implemented"] }],
      width: 18,
      description: "Who decided.",
      synonyms: names(`
        approved by; decision maker; approver; decision by; authorized by; authorised by;
        approval authority; ccb; change board; approved or rejected by; authority; sign off
      `),
    },
    {
      id: "decidedOn",
      header: "Decided on",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Approved", "Rejected", "Postponed", "Implemented"] }],
      width: 12,
      description: "The day of the decision.",
      synonyms: names(`
        decision date; approved date; date approved; approval date; date decided; approved on;
        date of decision; date of approval; decided; date authorized; rejection date
      `),
    },
    {
      id: "targetDelivery",
      header: "Target delivery",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Approved"] }],
      width: 12,
      description: "The day by which the change is to be in place.",
      synonyms: names(`
        target date; due date; implementation date; planned implementation; target implementation date;
        due; date due; required by; planned date; deliver by; target completion; effective date
      `),
    },
    {
      id: "actualDelivery",
      header: "Actual delivery",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Implemented"] }],
      width: 12,
      description: "The day on which the change was in place.",
      synonyms: names(`
        implemented on; date implemented; actual implementation date; completed on; implemented;
        actual date; completion date; date completed; closed on; date closed; delivered on; closed date;
        date incorporated
      `),
    },
    {
      id: "baselineUpdated",
      header: "Baseline updated",
      type: "flag",
      list: "yesNo",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Implemented"] }],
      width: 10,
      description: "Yes once dates and budget of the baseline have moved with the change.",
      synonyms: names(`
        baseline updated y/n; rebaselined; rebaseline; baseline changed; baseline change;
        baseline revised; plan updated
      `),
    },
    {
      id: "baselineVersion",
      header: "Baseline version",
      type: "text",
      requirement: "conditional",
      requiredWhen: [{ field: "baselineUpdated", is: ["Yes"] }],
      width: 12,
      description: "The baseline that holds the change.",
      synonyms: names(`
        new baseline; baseline number; version; baseline revision; baseline id; new baseline version
      `),
    },
    {
      id: "related",
      header: "Related IDs",
      type: "text",
      requirement: "optional",
      width: 16,
      description: "The risks, issues, requirements or decisions that it comes from.",
      synonyms: names(`
        traceability; linked items; related items; related issue; related risk; references; linked issue;
        requirement id; cross reference; traceability ids; linked ids; dependencies; related decision;
        issue id; risk id
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
        comments; comment; remarks; note; remark; commentary; update; latest update; status notes;
        additional comments; progress
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
        "Yes when the row counts as an open change: it says what the change is, and is neither rejected, merged nor implemented.",
      synonyms: [],
      formula:
        '=IF(OR(AND([@Change]="",[@Description]=""),[@Status]="Rejected",[@Status]="Merged",[@Status]="Implemented"),"No","Yes")',
    },
  ],
};

import { names } from "./names";
import type { Template } from "./template";

/** One row for each project, gate and criterion, with the evidence and what was found. */
export const GATES: Template = {
  id: "gates",
  version: 1,
  name: "Gate checklist",
  singular: "gate criterion",
  plural: "gate criteria",
  description:
    "What each project must show at each gate, one row for each criterion, with evidence and result.",
  key: "criterionId",
  label: "criterion",
  owners: ["assessor"],
  sameBy: ["project", "gate", "criterion"],
  fields: [
    {
      id: "criterionId",
      header: "Criterion ID",
      type: "id",
      requirement: "optional",
      width: 11,
      description: "The criterion's own number, where it has one.",
      synonyms: names(`
        criterion ref; criterion reference; criterion no; criterion number; criterion #; criterion code;
        id; ref; reference; no; number; #; item no; item number; log id; raid id; unique id;
        serial number; s no; sr no; sl no; check ref; check reference; check no; check number; check #;
        check code; checklist ref; checklist reference; checklist no; checklist number; checklist #;
        checklist code; question number; question id
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project at the gate.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "gate",
      header: "Gate",
      type: "text",
      requirement: "required",
      width: 18,
      description: "The gate, by its name or number.",
      synonyms: names(`
        gate name; stage gate; gate number; gateway; review; stage; gate review; decision point;
        phase gate; approval point; gate id; checkpoint
      `),
    },
    {
      id: "criterion",
      header: "Criterion",
      type: "text",
      requirement: "required",
      width: 44,
      description: "What must be true to pass.",
      synonyms: names(`
        criteria; gate criterion; gate criteria; requirement; check; checklist item; question; item;
        exit criteria; entry criteria; deliverable; exit criterion; description; acceptance criteria;
        gate question; assessment criteria; standard
      `),
    },
    {
      id: "mandatory",
      header: "Mandatory",
      type: "flag",
      list: "yesNo",
      requirement: "required",
      width: 10,
      description: "Yes when the gate cannot be passed without it.",
      synonyms: names(`
        required; mandatory y/n; must have; mandatory/optional; essential; compulsory
      `),
    },
    {
      id: "evidence",
      header: "Evidence",
      type: "text",
      requirement: "conditional",
      requiredWhen: [{ field: "result", is: ["Met"] }],
      width: 28,
      description: "What shows that it is true, and where that is found.",
      synonyms: names(`
        proof; supporting evidence; document; evidence link; reference document; link; evidence required;
        artefact; artifact; evidence reference; supporting document
      `),
    },
    {
      id: "assessor",
      header: "Assessor",
      type: "person",
      requirement: "conditional",
      requiredWhen: [{ field: "result", is: ["Met", "Partly met", "Not met"] }],
      width: 18,
      description: "Who has looked.",
      synonyms: names(`
        reviewer; assessed by; reviewed by; gate owner; checked by; owner; responsible; approver;
        gatekeeper; evaluated by
      `),
    },
    {
      id: "assessedOn",
      header: "Assessed on",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "result", is: ["Met", "Partly met", "Not met"] }],
      width: 12,
      description: "The day on which it was looked at.",
      synonyms: names(`
        date assessed; assessment date; review date; date reviewed; date; reviewed on; gate date;
        checked on; date checked
      `),
    },
    {
      id: "result",
      header: "Result",
      type: "list",
      list: "criterionResult",
      requirement: "required",
      width: 12,
      description: "What was found.",
      synonyms: names(`
        outcome; met; status; assessment; met y/n; assessment result; criterion met; finding; compliance;
        complete; score; rating
      `),
    },
    {
      id: "decision",
      header: "Gate decision",
      type: "list",
      list: "gateDecision",
      requirement: "optional",
      width: 13,
      description: "What was decided of the gate as a whole.",
      synonyms: names(`
        decision; gate outcome; gate result; go/no-go; pass/fail; gate status; overall decision; go no go;
        review outcome
      `),
    },
    {
      id: "condition",
      header: "Condition",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "decision", is: ["Conditional"] }],
      width: 36,
      description: "What must still be done after a conditional pass.",
      synonyms: names(`
        conditions; action required; conditions of approval; remedial action; action; actions;
        required action; outstanding actions; follow-up action; conditions to proceed
      `),
    },
    {
      id: "conditionDue",
      header: "Condition due",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "condition", filled: true }],
      width: 12,
      description: "The day by which the condition is to be met.",
      synonyms: names(`
        due date; condition due date; action due; due; due by; date due; target date; condition date;
        deadline
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
        comments; comment; remarks; note; observations; reviewer comments; findings
      `),
    },
  ],
};

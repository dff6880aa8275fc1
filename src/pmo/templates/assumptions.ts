import { names } from "./names";
import type { Template } from "./template";

/** One row for each thing that plans take for granted until somebody has looked. */
export const ASSUMPTIONS: Template = {
  id: "assumptions",
  version: 1,
  name: "Assumptions",
  singular: "assumption",
  description:
    "What the plans take for granted, one row each, with who looks whether it is true and by when.",
  key: "assumptionId",
  label: "title",
  owners: ["owner"],
  ended: { field: "status", is: ["Validated", "Invalidated"] },
  fields: [
    {
      id: "assumptionId",
      header: "Assumption ID",
      type: "id",
      requirement: "required",
      width: 12,
      description: "The assumption's own number.",
      synonyms: names(`
        assumption ref; assumption reference; assumption no; assumption number; assumption #;
        assumption code; id; ref; reference; no; number; #; item no; item number; log id; raid id;
        unique id; serial number; s no; sr no; sl no; ass id
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project whose plan rests on it.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "title",
      header: "Assumption",
      type: "text",
      requirement: "required",
      width: 40,
      description: "What is taken for granted, in a few words.",
      synonyms: names(`
        title; assumption title; name; summary; assumption name; headline; statement; assumption summary;
        assumption statement
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "optional",
      width: 44,
      description: "What it says, and where it comes from.",
      synonyms: names(`
        assumption description; details; description of assumption; basis; detailed description;
        rationale; source; assumption details
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
        assumption category; type; kind; area; assumption type; theme; class
      `),
    },
    {
      id: "raisedBy",
      header: "Raised by",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who made it.",
      synonyms: names(`
        identified by; author; logged by; originator; made by; submitted by; created by
      `),
    },
    {
      id: "raisedOn",
      header: "Raised on",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day on which it was written down.",
      synonyms: names(`
        date raised; date identified; date logged; raised; identified on; created; log date; date created
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "Who looks whether it is true.",
      synonyms: names(`
        assumption owner; responsible; assigned to; lead; validator; responsible person; validation owner;
        assignee; accountable
      `),
    },
    {
      id: "confidence",
      header: "Confidence",
      type: "list",
      list: "confidence",
      requirement: "optional",
      width: 11,
      description: "How sure it is that it holds.",
      synonyms: names(`
        confidence level; certainty; likelihood; stability; level of confidence; confidence rating
      `),
    },
    {
      id: "impactIfWrong",
      header: "Impact if wrong",
      type: "longText",
      requirement: "required",
      width: 36,
      description: "What happens when it does not hold.",
      synonyms: names(`
        impact; impact if false; consequence; impact if incorrect; effect if wrong; risk if wrong;
        impact if invalid; consequence if wrong; impact if assumption is incorrect; impact if not true
      `),
    },
    {
      id: "validateBy",
      header: "Validate by",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day by which somebody must have looked.",
      synonyms: names(`
        validation date; due date; review date; date to validate; validate on; due; target date;
        validation due; needed by; deadline; date due; next review
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "assumptionStatus",
      requirement: "required",
      width: 12,
      description: "Whether it still stands open, holds or has failed.",
      synonyms: names(`
        assumption status; state; current status; validated; valid; validity; open/closed;
        validation status
      `),
    },
    {
      id: "validatedOn",
      header: "Validated on",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Validated", "Invalidated"] }],
      width: 12,
      description: "The day on which it was found to hold or to fail.",
      synonyms: names(`
        date validated; closed on; date closed; validated date; closure date; actual date; closed date;
        date confirmed
      `),
    },
    {
      id: "evidence",
      header: "Evidence",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Validated", "Invalidated"] }],
      width: 30,
      description: "What has shown it.",
      synonyms: names(`
        proof; validation evidence; outcome; validation method; how validated; result; action to validate;
        validation; actions; validation action; action
      `),
    },
    {
      id: "riskId",
      header: "Risk ID",
      type: "reference",
      references: "risks",
      requirement: "optional",
      width: 11,
      description: "The risk that it may fail.",
      synonyms: names(`
        related risk; linked risk; risk ref; related risk id; risk
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
        comments; comment; remarks; note; remark; update; commentary
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
        "Yes when the row counts as an open assumption: it says what is assumed, and nobody has found whether it holds.",
      synonyms: [],
      formula: '=IF(OR([@Assumption]="",[@Status]="Validated",[@Status]="Invalidated"),"No","Yes")',
    },
  ],
};

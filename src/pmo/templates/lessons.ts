import { names } from "./names";
import type { Template } from "./template";

/** One row for each lesson that a project leaves to the others. */
export const LESSONS: Template = {
  id: "lessons",
  version: 1,
  name: "Lessons",
  singular: "lesson",
  description: "What projects have learned, one row each, with what others should do about it.",
  key: "lessonId",
  label: "title",
  owners: ["owner", "author"],
  ended: { field: "status", is: ["Actioned", "Rejected"] },
  fields: [
    {
      id: "lessonId",
      header: "Lesson ID",
      type: "id",
      requirement: "optional",
      width: 11,
      description: "The lesson's own number, where it has one.",
      synonyms: names(`
        lesson ref; lesson reference; lesson no; lesson number; lesson #; lesson code; id; ref; reference;
        no; number; #; item no; item number; log id; raid id; unique id; serial number; s no; sr no;
        sl no; ll id; lessons learned id; ll no
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project that learned it.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "date",
      header: "Date",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day on which it was noted.",
      synonyms: names(`
        date logged; date raised; date recorded; lesson date; logged on; date identified; date noted;
        raised on; recorded on; date captured; date created; log date; date entered
      `),
    },
    {
      id: "author",
      header: "Author",
      type: "person",
      requirement: "required",
      width: 18,
      description: "Who noted it.",
      synonyms: names(`
        reporter; raised by; logged by; submitted by; identified by; recorded by; contributor; originator;
        created by; reported by; entered by
      `),
    },
    {
      id: "phase",
      header: "Phase",
      type: "list",
      list: "stage",
      requirement: "optional",
      width: 12,
      description: "The stage in which it was learned.",
      synonyms: names(`
        stage; project phase; project stage; lifecycle stage; project lifecycle stage; lifecycle phase
      `),
    },
    {
      id: "type",
      header: "Type",
      type: "list",
      list: "lessonType",
      requirement: "required",
      width: 12,
      description: "Whether it went well or should go better.",
      synonyms: names(`
        lesson type; positive/negative; kind; went well/improve; success or failure; type of lesson;
        good/bad; strength/weakness; what went well / not well; success/problem; positive or negative
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
        lesson category; theme; area; topic; subject; knowledge area; lesson theme; class; process area
      `),
    },
    {
      id: "title",
      header: "Lesson",
      type: "text",
      requirement: "required",
      width: 36,
      description: "The lesson in a few words.",
      synonyms: names(`
        title; lesson title; lesson name; lesson learned; lessons learned; summary; name; headline;
        key lesson; lesson summary; lesson learnt
      `),
    },
    {
      id: "event",
      header: "What happened",
      type: "longText",
      requirement: "required",
      width: 40,
      description: "What happened, and around what.",
      synonyms: names(`
        event; context; situation; description; event/context; what went well; lesson description;
        what happened; background; issue; problem; observation; description of event;
        what did not go well; details; experience; finding; problem/success; description of lesson
      `),
    },
    {
      id: "impact",
      header: "Impact",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "What it did to the project.",
      synonyms: names(`
        consequence; effect; result; impact/consequence; consequences; impact on project; outcome;
        project impact; impact description; root cause and impact
      `),
    },
    {
      id: "recommendation",
      header: "Recommendation",
      type: "longText",
      requirement: "required",
      width: 40,
      description: "What others should do, or stop doing.",
      synonyms: names(`
        recommendations; advice; action; recommended action; proposed action; improvement; suggestion;
        future action; what to do differently; recommended actions; actions; follow-up action;
        corrective action; how to improve; preventive action; actions to take; proposed improvement
      `),
    },
    {
      id: "audience",
      header: "Audience",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "Who should know of it.",
      synonyms: names(`
        for whom; target audience; actors; who should know; beneficiaries; applicable to; relevant to
      `),
    },
    {
      id: "owner",
      header: "Follow-up owner",
      type: "person",
      requirement: "required",
      width: 18,
      description: "Who sees to it that it is followed.",
      synonyms: names(`
        owner; responsible; follow-up by; action owner; assigned to; lesson owner; responsible person;
        owner of follow-up; accountable; follow up owner
      `),
    },
    {
      id: "followUpOn",
      header: "Follow-up date",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Accepted"] }],
      width: 12,
      description: "The day by which it is to be followed.",
      synonyms: names(`
        follow up; due date; action date; target date; action due; review date; date due; due;
        implementation date; follow-up by date
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "lessonStatus",
      requirement: "required",
      width: 12,
      description: "Where it stands.",
      synonyms: names(`
        lesson status; state; current status; action status
      `),
    },
    {
      id: "reusedIn",
      header: "Reused in",
      type: "reference",
      references: "projects",
      many: true,
      requirement: "optional",
      width: 16,
      description: "The projects that have followed it, parted by semicolons.",
      synonyms: names(`
        applied in; used in; reused by; projects applied; reuse; applied to; implemented in
      `),
    },
    {
      id: "evidence",
      header: "Evidence",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "Where it can be read up.",
      synonyms: names(`
        link; reference document; source; document; attachment; supporting document; references; file
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
        comments; comment; remarks; note; remark; additional comments
      `),
    },
  ],
};

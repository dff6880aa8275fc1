import { names } from "./names";
import type { Template } from "./template";

/** One row for each training that an audience or a person is to have. */
export const TRAINING: Template = {
  id: "training",
  version: 1,
  name: "Training",
  singular: "training",
  plural: "trainings",
  description: "The training plan: who learns what, when and where, one row each.",
  key: "trainingId",
  label: "course",
  owners: ["person", "owner"],
  ended: { field: "status", is: ["Done", "Waived"] },
  fields: [
    {
      id: "trainingId",
      header: "Training ID",
      type: "id",
      requirement: "optional",
      width: 11,
      description: "The row's own number, where it has one.",
      synonyms: names(`
        training ref; training reference; training no; training number; training #; training code; id;
        ref; reference; no; number; #; item no; item number; log id; raid id; unique id; serial number;
        s no; sr no; sl no; course id; session id; course code; session number
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "optional",
      width: 13,
      description: "The project that needs the training; blank where it is the PMO's own.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "audience",
      header: "Audience",
      type: "text",
      requirement: "required",
      width: 22,
      description: "The role or group that is trained.",
      synonyms: names(`
        role; target audience; group; attendees; staff group; user group; participants; target group;
        department; trainees; who; job role; learner group
      `),
    },
    {
      id: "person",
      header: "Person",
      type: "person",
      requirement: "optional",
      width: 20,
      description: "The person who is trained, where the row is about one.",
      synonyms: names(`
        name; trainee; employee; learner; attendee; participant; staff member; employee name; full name;
        delegate; staff name
      `),
    },
    {
      id: "need",
      header: "Need",
      type: "text",
      requirement: "required",
      width: 28,
      description: "What must be learned.",
      synonyms: names(`
        training need; competency; skill; skill required; learning need; topic; learning objective;
        objective; purpose; learning outcome; competence; skill gap; need/competency; description;
        learning objectives; subject
      `),
    },
    {
      id: "course",
      header: "Course",
      type: "text",
      requirement: "required",
      width: 30,
      description: "The course or session.",
      synonyms: names(`
        training; course name; course title; training course; session; module; training title;
        training name; title; training activity; class; training module; program of training;
        training topic; training type
      `),
    },
    {
      id: "provider",
      header: "Provider",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "Who gives it.",
      synonyms: names(`
        trainer; supplier; training provider; vendor; instructor; delivered by; facilitator; tutor;
        instructor name; school
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who sees to it that it takes place.",
      synonyms: names(`
        responsible; training owner; coordinator; training lead; responsible person; lead; organizer;
        manager
      `),
    },
    {
      id: "mandatory",
      header: "Mandatory",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 10,
      description: "Yes when nobody may start without it.",
      synonyms: names(`
        required; mandatory y/n; compulsory; mandatory/optional; obligatory; mandatory training
      `),
    },
    {
      id: "plannedOn",
      header: "Planned on",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day for which it is planned.",
      synonyms: names(`
        planned date; date; scheduled date; training date; start date; due date; session date;
        date planned; planned; course date; target date; date scheduled; start; due; scheduled for;
        date of training
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
        completed date; date completed; completion date; done on; actual date; end date;
        date of completion; completed; attended on; date attended; finish date
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "trainingStatus",
      requirement: "required",
      width: 12,
      description: "Where it stands.",
      synonyms: names(`
        training status; state; completion status; current status; attendance; attendance status;
        booking status
      `),
    },
    {
      id: "score",
      header: "Score or certificate",
      type: "text",
      requirement: "optional",
      width: 16,
      description: "What came of it.",
      synonyms: names(`
        score; certificate; result; grade; pass/fail; assessment; certification; mark; test score;
        exam result; certificate number
      `),
    },
    {
      id: "cost",
      header: "Cost",
      type: "money",
      minimum: 0,
      requirement: "optional",
      width: 12,
      description: "What it costs.",
      synonyms: names(`
        price; training cost; fee; cost per person; budget; course fee; course cost; total cost
      `),
    },
    {
      id: "standard",
      header: "Template or process",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "The template or process version that it teaches.",
      synonyms: names(`
        linked template; process version; template version; procedure; related process; system;
        linked template/process version; document; process
      `),
    },
    {
      id: "effectiveness",
      header: "Effectiveness",
      type: "number",
      minimum: 1,
      maximum: 5,
      requirement: "optional",
      width: 11,
      description: "How much it has helped 30 days later, from 1 (not) to 5 (very much).",
      synonyms: names(`
        rating; evaluation; effectiveness rating; effectiveness 1-5; satisfaction; feedback score;
        training effectiveness; evaluation score
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
        comments; comment; remarks; note; remark; feedback
      `),
    },
    {
      id: "open",
      header: "Open",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 8,
      description: "Yes when the row counts as open training: it has a name and is neither done nor waived.",
      synonyms: [],
      formula: '=IF(OR([@Course]="",[@Status]="Done",[@Status]="Waived"),"No","Yes")',
    },
  ],
};

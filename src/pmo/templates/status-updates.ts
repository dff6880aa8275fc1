import { names } from "./names";
import type { Template } from "./template";

/** One row for each project and reporting period: what the project says of itself. */
export const STATUS_UPDATES: Template = {
  id: "statusUpdates",
  version: 1,
  name: "Status updates",
  singular: "status update",
  description:
    "What each project reports for each period, one row each, with its colours, achievements and needs.",
  key: "updateId",
  label: "period",
  owners: ["submittedBy"],
  sameBy: ["project", "period"],
  fields: [
    {
      id: "updateId",
      header: "Update ID",
      type: "id",
      requirement: "optional",
      width: 11,
      description: "The update's own number, where it has one.",
      synonyms: names(`
        update ref; update reference; update no; update number; update #; update code; id; ref; reference;
        no; number; #; item no; item number; log id; raid id; unique id; serial number; s no; sr no;
        sl no; report id; status report id; report no
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project that reports.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "period",
      header: "Reporting period",
      type: "text",
      requirement: "required",
      width: 12,
      description: "The period that the update is for.",
      synonyms: names(`
        period; month; quarter; week; report period; reporting month; reporting cycle; week ending;
        period ending; report for; fiscal quarter
      `),
    },
    {
      id: "declaredRag",
      header: "RAG",
      type: "list",
      list: "rag",
      requirement: "required",
      width: 12,
      description: "The overall colour that the project declares.",
      synonyms: names(`
        overall rag; rag status; overall status; status; overall health; project rag; health;
        delivery confidence; delivery confidence assessment; dca; overall; rag rating; project status;
        project health; traffic light
      `),
    },
    {
      id: "scheduleRag",
      header: "Schedule RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that it declares for its dates.",
      synonyms: names(`
        schedule; time rag; time; schedule status; status time; timeline; schedule health;
        schedule confidence; time status; timescales
      `),
    },
    {
      id: "costRag",
      header: "Cost RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that it declares for its money.",
      synonyms: names(`
        cost; budget rag; budget; cost status; status budget; financial rag; cost health;
        costs confidence; budget status; finance; finance rag; budget health
      `),
    },
    {
      id: "scopeRag",
      header: "Scope RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that it declares for scope and quality.",
      synonyms: names(`
        scope; quality; scope status; status quality; quality rag; scope health; quality status;
        scope/quality
      `),
    },
    {
      id: "benefitsRag",
      header: "Benefits RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that it declares for its benefits.",
      synonyms: names(`
        benefits; benefits status; benefit rag; benefits health; benefits confidence
      `),
    },
    {
      id: "resourceRag",
      header: "Resource RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that it declares for people and skills.",
      synonyms: names(`
        resource; resources; resource status; people; resourcing rag; resource health; resourcing;
        resources rag; staffing
      `),
    },
    {
      id: "achievements",
      header: "Achievements",
      type: "longText",
      requirement: "required",
      width: 40,
      description: "What has been reached since the last update.",
      synonyms: names(`
        accomplishments; progress; achieved this period; key achievements; work completed;
        completed this period; highlights; progress this period; what we did; activities completed;
        accomplished; summary; executive summary; progress summary; this period; status summary
      `),
    },
    {
      id: "nextSteps",
      header: "Next steps",
      type: "longText",
      requirement: "required",
      width: 40,
      description: "What is to be reached by the next update.",
      synonyms: names(`
        next period; planned next period; upcoming; activities planned; planned activities;
        plan for next period; upcoming activities; look ahead; key activities next period; next actions;
        upcoming work; priorities next period
      `),
    },
    {
      id: "helpNeeded",
      header: "Help needed",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "What the project cannot solve alone.",
      synonyms: names(`
        support needed; asks; escalations; help required; support required; ask; assistance needed;
        path to green; blockers; issues; key issues; management attention
      `),
    },
    {
      id: "decisionsNeeded",
      header: "Decisions needed",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "What others must decide.",
      synonyms: names(`
        decisions required; decision required; decisions; decision needed; approvals needed;
        decisions requested; decisions sought
      `),
    },
    {
      id: "submittedBy",
      header: "Submitted by",
      type: "person",
      requirement: "required",
      width: 18,
      description: "Who has sent the update.",
      synonyms: names(`
        author; prepared by; reported by; reporter; owner; project manager; report author; completed by;
        pm; submitter; updated by
      `),
    },
    {
      id: "submittedOn",
      header: "Submitted on",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day on which it was sent.",
      synonyms: names(`
        date submitted; submission date; report date; date; submitted; status date; date of report;
        updated; last updated; date reported; updated on; submitted date
      `),
    },
  ],
};

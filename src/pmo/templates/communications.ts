import { names } from "./names";
import type { Template } from "./template";

/** One row for each thing that the program tells somebody, once or again and again. */
export const COMMUNICATIONS: Template = {
  id: "communications",
  version: 1,
  name: "Communications",
  singular: "communication",
  description: "The communications plan: what is told to whom, by whom, how and how often, one row each.",
  key: "communicationId",
  label: "title",
  owners: ["owner"],
  ended: { field: "status", is: ["Completed"] },
  fields: [
    {
      id: "communicationId",
      header: "Communication ID",
      type: "id",
      requirement: "optional",
      width: 12,
      description: "The item's own number, where it has one.",
      synonyms: names(`
        communication ref; communication reference; communication no; communication number;
        communication #; communication code; id; ref; reference; no; number; #; item no; item number;
        log id; raid id; unique id; serial number; s no; sr no; sl no; comm id; comms id; comm no;
        comms ref
      `),
    },
    {
      id: "title",
      header: "Communication",
      type: "text",
      requirement: "required",
      width: 34,
      description: "What is communicated, in a few words.",
      synonyms: names(`
        title; communication title; item; communication item; name; deliverable; communication name;
        topic; subject; what; communication type; activity; comms activity; message title;
        communication activity; event; communication deliverable; communications item; report
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "optional",
      width: 13,
      description: "The project that it is about; blank where it is the whole program.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream
      `),
    },
    {
      id: "audience",
      header: "Audience",
      type: "reference",
      references: "stakeholders",
      many: true,
      requirement: "required",
      width: 26,
      description:
        "Who is to be reached: stakeholders of the register or their groups, parted by semicolons.",
      synonyms: names(`
        target audience; stakeholder; stakeholders; recipient; recipients; to; distribution; who;
        stakeholder group; to whom; audience / stakeholder; distribution list; receiver;
        stakeholder audience; intended audience; audiences
      `),
    },
    {
      id: "purpose",
      header: "Purpose",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "What it is to achieve.",
      synonyms: names(`
        goal; objective; message; key message; key messages; content; description; aim; reason; why;
        communication objective; information; message content; purpose / objective;
        information to be communicated; communication goal; plan; details
      `),
    },
    {
      id: "owner",
      header: "Content owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "Who answers for the content.",
      synonyms: names(`
        owner; responsible; author; prepared by; responsible person; producer; lead; communication owner;
        content lead; created by; accountable; who is responsible; action responsible; responsibility;
        assigned to; comms owner
      `),
    },
    {
      id: "sender",
      header: "Sender",
      type: "person",
      requirement: "optional",
      width: 20,
      description: "In whose name it goes out.",
      synonyms: names(`
        from; sent by; messenger; spokesperson; issued by; presenter; delivered by; deliverer; speaker;
        communicator
      `),
    },
    {
      id: "channel",
      header: "Channel",
      type: "list",
      list: "channel",
      requirement: "required",
      width: 14,
      description: "How it goes out.",
      synonyms: names(`
        communication channel; method; medium; media; communication method; delivery method; format;
        vehicle; action channel; delivery channel; how; method of communication; mode;
        communication vehicle; communication medium; delivery mechanism
      `),
    },
    {
      id: "frequency",
      header: "Frequency",
      type: "list",
      list: "frequency",
      requirement: "required",
      width: 13,
      description: "How often it goes out.",
      synonyms: names(`
        recurrence; how often; schedule; timing; cadence; periodicity; interval; communication frequency;
        frequency / timing; frequency of communication
      `),
    },
    {
      id: "firstDate",
      header: "First date",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day on which it first goes out.",
      synonyms: names(`
        date; start date; action date; first due; planned date; date planned; first sent; send date;
        start; due date; when; delivery date; date due; scheduled date; release date; first date due
      `),
    },
    {
      id: "lastSent",
      header: "Last sent",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day on which it last went out.",
      synonyms: names(`
        date sent; sent on; last date; last issued; sent; actual date; date delivered; last communication;
        date issued; last delivered; date completed; completion date
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "communicationStatus",
      requirement: "required",
      width: 13,
      description: "Where it stands.",
      synonyms: names(`
        communication status; state; current status; progress; comms status
      `),
    },
    {
      id: "approvalNeeded",
      header: "Approval needed",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 11,
      description: "Yes when somebody must approve it before it goes out.",
      synonyms: names(`
        approval required; approval; needs approval; sign-off needed; approval y/n; sign off required;
        approvals required
      `),
    },
    {
      id: "approver",
      header: "Approver",
      type: "person",
      requirement: "conditional",
      requiredWhen: [{ field: "approvalNeeded", is: ["Yes"] }],
      width: 18,
      description: "Who approves it.",
      synonyms: names(`
        approved by; signed off by; sign-off; reviewer; approval by; signatory
      `),
    },
    {
      id: "feedback",
      header: "Feedback",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What came back, and how it is gathered.",
      synonyms: names(`
        response; feedback mechanism; feedback received; effectiveness; evaluation; results;
        feedback method; measure of success
      `),
    },
    {
      id: "template",
      header: "Template link",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "Where its form or last issue is found.",
      synonyms: names(`
        link; document; template; location; file; document link; url; attachment; storage location;
        reference document
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
        comments; comment; remarks; note; remark
      `),
    },
    {
      id: "nextDue",
      header: "Next due",
      type: "calculated",
      shows: "date",
      requirement: "optional",
      width: 12,
      description:
        "The day on which it is due next, from its first date, last sent and frequency; n/a for what goes out once or by milestones and has been sent.",
      synonyms: [],
      formula:
        '=IF(OR(N([@[First date]])<1,[@Status]="Completed"),"n/a",IF(N([@[Last sent]])<1,[@[First date]],IF([@Frequency]="Daily",WORKDAY([@[Last sent]],1),IF([@Frequency]="Weekly",[@[Last sent]]+7,IF([@Frequency]="Fortnightly",[@[Last sent]]+14,IF([@Frequency]="Monthly",EDATE([@[Last sent]],1),IF([@Frequency]="Quarterly",EDATE([@[Last sent]],3),"n/a")))))))',
    },
  ],
};

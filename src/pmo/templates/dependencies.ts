import { names } from "./names";
import type { Template } from "./template";

/** One row for each thing that one project needs of another, or of somebody outside. */
export const DEPENDENCIES: Template = {
  id: "dependencies",
  version: 2,
  name: "Dependencies",
  singular: "dependency",
  description:
    "What projects need of each other and of others, one row each, with dates, owners and agreement.",
  key: "dependencyId",
  label: "title",
  owners: ["giverOwner", "receiverOwner"],
  ended: { field: "status", is: ["Met", "Cancelled"] },
  fields: [
    {
      id: "dependencyId",
      header: "Dependency ID",
      type: "id",
      requirement: "required",
      width: 12,
      description: "The dependency's own number.",
      synonyms: names(`
        dependency ref; dependency reference; dependency no; dependency number; dependency #;
        dependency code; id; ref; reference; no; number; #; item no; item number; log id; raid id;
        unique id; serial number; s no; sr no; sl no; dep id; dep no; dep ref
      `),
    },
    {
      id: "toProject",
      header: "Receiving project",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 15,
      description: "The project that needs it; External when it is outside the program.",
      synonyms: names(`
        to project; receiver; receiving project id; dependent project; project; project id; project name;
        to; needed by project; dependant project; downstream project; consumer; impacted project;
        receiving team; recipient project; affected project
      `),
    },
    {
      id: "fromProject",
      header: "Giving project",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 15,
      description: "The project that gives it; External when it is outside the program.",
      synonyms: names(`
        from project; giver; giving project id; dependent on; provider; from; supplying project;
        upstream project; provided by; providing project; dependent on project; source project;
        supplier project; depends on; predecessor; predecessor project; depends on project; dependency on;
        supplying team; providing team
      `),
    },
    {
      id: "externalParty",
      header: "External party",
      type: "text",
      requirement: "conditional",
      requiredWhen: [{ field: "fromProject", is: ["External"] }],
      width: 20,
      description: "Who outside the program gives it.",
      synonyms: names(`
        external; third party; external organization; external dependency; supplier; vendor;
        outside party; external supplier
      `),
    },
    {
      id: "title",
      header: "Dependency",
      type: "text",
      requirement: "required",
      width: 36,
      description: "What is needed, in a few words.",
      synonyms: names(`
        title; dependency title; dependency name; name; summary; interface; deliverable; what is needed;
        item; dependency summary; headline
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "optional",
      width: 40,
      description: "What is given, in what state, and what it is for.",
      synonyms: names(`
        dependency description; description of dependency; details; detailed description;
        full description; dependency details; dependency statement
      `),
    },
    {
      id: "direction",
      header: "Direction",
      type: "list",
      list: "dependencyDirection",
      requirement: "optional",
      width: 11,
      description:
        "Whose log it is from: Gets is the receiving project's, Gives the giving project's, Mutual that of both.",
      synonyms: names(`
        inbound/outbound; give/get; in/out; inbound or outbound; incoming/outgoing; give or get;
        dependency direction
      `),
    },
    {
      id: "type",
      header: "Type",
      type: "list",
      list: "dependencyType",
      requirement: "required",
      width: 13,
      description: "The kind of thing that is given.",
      synonyms: names(`
        dependency type; kind; category; type of dependency; dependency category; nature
      `),
    },
    {
      id: "milestoneFrom",
      header: "Giver's milestone",
      type: "reference",
      references: "milestones",
      requirement: "optional",
      width: 15,
      description: "The milestone with which the giver delivers it.",
      synonyms: names(`
        milestone from; from milestone; predecessor milestone; giving milestone; upstream milestone;
        giver milestone; delivery milestone
      `),
    },
    {
      id: "milestoneTo",
      header: "Receiver's milestone",
      type: "reference",
      references: "milestones",
      requirement: "optional",
      width: 15,
      description: "The milestone that waits for it.",
      synonyms: names(`
        milestone to; to milestone; successor milestone; receiving milestone; impacted milestone;
        affected milestone; downstream milestone; receiver milestone; milestone
      `),
    },
    {
      id: "requiredBy",
      header: "Required by",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day by which the receiver needs it.",
      synonyms: names(`
        required date; date required; need date; needed by; due date; date needed; required by date; due;
        need by date; target date; date due; deadline; required on
      `),
    },
    {
      id: "committedBy",
      header: "Committed by",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "agreed", is: ["Yes"] }],
      width: 12,
      description: "The day for which the giver has promised it.",
      synonyms: names(`
        committed date; agreed date; promised date; forecast date; delivery date; commit date;
        promised by; expected date; planned date; planned delivery; date committed; commitment date;
        forecast delivery
      `),
    },
    {
      id: "deliveredOn",
      header: "Delivered on",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["Met"] }],
      width: 12,
      description: "The day on which it was given.",
      synonyms: names(`
        actual date; date met; date delivered; met on; closed on; date closed; actual delivery;
        completion date; closed date; date resolved
      `),
    },
    {
      id: "agreed",
      header: "Agreed by both",
      type: "flag",
      list: "yesNo",
      requirement: "required",
      width: 10,
      description: "Yes once giver and receiver have both agreed.",
      synonyms: names(`
        agreed; agreed y/n; accepted; both agreed; agreement; signed off; mutually agreed;
        agreed by both parties
      `),
    },
    {
      id: "giverOwner",
      header: "Giver's owner",
      type: "person",
      requirement: "required",
      width: 18,
      description: "Who in the giving project answers for it.",
      synonyms: names(`
        owner giver; provider owner; supplier owner; from owner; owner; giver owner; dependency owner;
        responsible; assigned to; delivery owner; upstream owner; provider contact; responsible person
      `),
    },
    {
      id: "receiverOwner",
      header: "Receiver's owner",
      type: "person",
      requirement: "required",
      width: 18,
      description: "Who in the receiving project watches it.",
      synonyms: names(`
        owner receiver; recipient owner; receiving owner; receiver owner; customer owner; raised by;
        requested by; downstream owner; dependent owner
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "dependencyStatus",
      requirement: "required",
      width: 12,
      description: "Where it stands.",
      synonyms: names(`
        dependency status; state; current status; status of dependency
      `),
    },
    {
      id: "rag",
      header: "RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that the owners declare.",
      synonyms: names(`
        dependency rag; rag status; rag rating; traffic light; health
      `),
    },
    {
      id: "impactIfLate",
      header: "Impact if late",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "What happens to the receiver when it comes late.",
      synonyms: names(`
        impact; consequence; impact if not met; effect if late; consequence if late; impact description;
        impact of delay; consequences; impact if delayed; risk if late; impact if not delivered;
        criticality
      `),
    },
    {
      id: "mitigation",
      header: "Mitigation",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["At risk", "Blocked"] }],
      width: 36,
      description: "What is being done so that it comes in time.",
      synonyms: names(`
        action; actions; mitigating action; mitigation plan; action plan; management action;
        mitigation actions; management plan; next steps; response; how managed
      `),
    },
    {
      id: "riskId",
      header: "Risk ID",
      type: "reference",
      references: "risks",
      requirement: "optional",
      width: 11,
      description: "The risk that it may not come.",
      synonyms: names(`
        linked risk; related risk; risk ref; related risk id; risk
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
        comments; comment; remarks; note; update; latest update; commentary; remark; progress;
        status update
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
        "Yes when the row counts as an open dependency: it has a name and is neither met nor cancelled.",
      synonyms: [],
      formula: '=IF(OR([@Dependency]="",[@Status]="Met",[@Status]="Cancelled"),"No","Yes")',
    },
  ],
};

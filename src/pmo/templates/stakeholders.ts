import { names } from "./names";
import type { Template } from "./template";

/** One row for each person or group that the program depends on or touches. Groups, influence and interest have the steps of PP3's stakeholder list. */
export const STAKEHOLDERS: Template = {
  id: "stakeholders",
  version: 1,
  name: "Stakeholders",
  singular: "stakeholder",
  description:
    "The people and groups that the program depends on or touches, one row each, with their influence, their attitude and who looks after them.",
  key: "stakeholderId",
  label: "name",
  owners: ["owner"],
  fields: [
    {
      id: "stakeholderId",
      header: "Stakeholder ID",
      type: "id",
      requirement: "optional",
      width: 12,
      description: "The stakeholder's own number, where it has one.",
      synonyms: names(`
        stakeholder ref; stakeholder reference; stakeholder no; stakeholder number; stakeholder #;
        stakeholder code; id; ref; reference; no; number; #; item no; item number; log id; raid id;
        unique id; serial number; s no; sr no; sl no; sh id
      `),
    },
    {
      id: "name",
      header: "Stakeholder",
      type: "text",
      requirement: "required",
      width: 30,
      description: "The person's or the group's name.",
      synonyms: names(`
        name; stakeholder name; stakeholder group name; full name; stakeholder / group; person; contact;
        contact name; individual; alias; interested party; stakeholder or group; name of stakeholder;
        individual or group; key stakeholder
      `),
    },
    {
      id: "organization",
      header: "Organization",
      type: "text",
      requirement: "optional",
      width: 22,
      description: "Where the person or group belongs.",
      synonyms: names(`
        organisation; company; department; business unit; agency; employer; unit; organization name;
        affiliation; directorate; business area; division
      `),
    },
    {
      id: "role",
      header: "Role",
      type: "text",
      requirement: "optional",
      width: 22,
      description: "What the person or group does in or for the program.",
      synonyms: names(`
        position; job title; title; project role; function; stakeholder role; role in project;
        stake in project; stake; responsibility; role / title; role in program
      `),
    },
    {
      id: "projects",
      header: "Project IDs",
      type: "reference",
      references: "projects",
      many: true,
      requirement: "optional",
      width: 16,
      description:
        "The projects that matter to them, parted by semicolons; blank where it is the whole program.",
      synonyms: names(`
        project; projects; project id; project name; related projects; workstream; initiative; programme;
        program; affected projects; project title
      `),
    },
    {
      id: "side",
      header: "Internal or external",
      type: "list",
      list: "side",
      requirement: "optional",
      width: 11,
      description: "Whether they belong to the organization.",
      synonyms: names(`
        internal/external; int/ext; internal external; internal or external stakeholder; type;
        stakeholder type; location type
      `),
    },
    {
      id: "group",
      header: "Group",
      type: "list",
      list: "stakeholderGroup",
      requirement: "optional",
      width: 16,
      description: "The kind of stakeholder.",
      synonyms: names(`
        stakeholder group; category; stakeholder category; group type; class; audience group; segment;
        stakeholder class
      `),
    },
    {
      id: "influence",
      header: "Influence",
      type: "list",
      list: "level",
      requirement: "required",
      width: 11,
      description: "How far they can help or hinder the program.",
      synonyms: names(`
        power; level of influence; influence level; power/influence; stakeholder influence; authority;
        influence/power; impact; level of power; influence rating; power level
      `),
    },
    {
      id: "interest",
      header: "Interest",
      type: "list",
      list: "level",
      requirement: "required",
      width: 11,
      description: "How far the program matters to them.",
      synonyms: names(`
        level of interest; interest level; stakeholder interest; concern; interest rating; level of impact
      `),
    },
    {
      id: "engagement",
      header: "Current engagement",
      type: "list",
      list: "engagement",
      requirement: "optional",
      width: 14,
      description: "How they stand towards the program today.",
      synonyms: names(`
        engagement; attitude; current attitude; current position; support; current level of engagement;
        disposition; current state; stance; support level; current support; level of support;
        current engagement level; position on project; commitment
      `),
    },
    {
      id: "desired",
      header: "Desired engagement",
      type: "list",
      list: "engagement",
      requirement: "optional",
      width: 14,
      description: "How they should stand towards it.",
      synonyms: names(`
        target engagement; desired position; target position; desired level of engagement;
        required engagement; desired state; desired support; required commitment; target attitude;
        desired attitude; desired engagement level
      `),
    },
    {
      id: "expectation",
      header: "Expectation",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "What they expect of the program, or fear.",
      synonyms: names(`
        expectations; needs; concerns; key concerns; requirements; interests; main interest;
        key interests; what is important; stakeholder needs; needs and expectations; issues;
        expectations and concerns; what they need
      `),
    },
    {
      id: "actions",
      header: "Actions",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "What is done to win or keep their support.",
      synonyms: names(`
        action; engagement actions; engagement approach; engagement strategy; strategy; approach;
        communication plan; com plan; engagement plan; management strategy; strategy for gaining support;
        engagement activities; next steps; how to engage
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "conditional",
      requiredWhen: [{ field: "influence", is: ["Large"] }],
      width: 20,
      description: "Who keeps up the relationship; needed where influence is large.",
      synonyms: names(`
        relationship owner; relationship manager; stakeholder owner; responsible; lead; engagement lead;
        engagement owner; responsible person; project contact; assigned to; account manager
      `),
    },
    {
      id: "channel",
      header: "Preferred channel",
      type: "list",
      list: "channel",
      requirement: "optional",
      width: 14,
      description: "How they like to be reached.",
      synonyms: names(`
        channel; communication channel; preferred communication; communication method; communication type;
        method; preferred method; communication preference; medium; preferred contact
      `),
    },
    {
      id: "frequency",
      header: "Frequency",
      type: "list",
      list: "frequency",
      requirement: "optional",
      width: 13,
      description: "How often they are to hear from the program.",
      synonyms: names(`
        communication frequency; contact frequency; frequency of contact; how often; engagement frequency;
        frequency of communication
      `),
    },
    {
      id: "contact",
      header: "Contact details",
      type: "text",
      requirement: "optional",
      width: 24,
      description: "Where they can be reached.",
      synonyms: names(`
        email; phone; e-mail; email address; telephone; contact information; contact info; phone number;
        mobile; e-mail address
      `),
    },
    {
      id: "lastContact",
      header: "Last contact",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day of the last contact.",
      synonyms: names(`
        last contacted; date of last contact; last meeting; last engagement; last met; last contact date;
        last touchpoint
      `),
    },
    {
      id: "nextContact",
      header: "Next contact",
      type: "date",
      requirement: "conditional",
      requiredWhen: [{ field: "influence", is: ["Large"] }],
      width: 12,
      description: "The day of the next contact; needed where influence is large.",
      synonyms: names(`
        next meeting; next engagement; date of next contact; next contact date; next touchpoint;
        next action date; follow up date
      `),
    },
    {
      id: "confidential",
      header: "Confidential",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 11,
      description: "Yes when the row is not for everybody's eyes.",
      synonyms: names(`
        confidential y/n; sensitive; private; restricted; confidentiality
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
        comments; comment; remarks; note; remark; commentary; description; additional information; details
      `),
    },
    {
      id: "strategy",
      header: "Strategy",
      type: "calculated",
      shows: "text",
      requirement: "optional",
      width: 16,
      description:
        "How to deal with them, by influence and interest: manage closely, keep satisfied, keep informed or monitor.",
      synonyms: [],
      formula:
        '=IF(OR([@Influence]="",[@Interest]=""),"Not assessed",IF(OR([@Influence]="Medium",[@Influence]="Large"),IF(OR([@Interest]="Medium",[@Interest]="Large"),"Manage closely","Keep satisfied"),IF(OR([@Interest]="Medium",[@Interest]="Large"),"Keep informed","Monitor")))',
    },
  ],
};

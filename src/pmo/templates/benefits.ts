import { names } from "./names";
import type { Template } from "./template";

/** One row for each benefit or disbenefit, with what is measured, from where and to where. */
export const BENEFITS: Template = {
  id: "benefits",
  version: 2,
  name: "Benefits",
  singular: "benefit",
  description:
    "Every benefit that the projects are there for, one row each, with its measure, baseline, target and owner.",
  key: "benefitId",
  label: "title",
  owners: ["owner", "measuredBy"],
  ended: { field: "status", is: ["Realized", "Cancelled"] },
  fields: [
    {
      id: "benefitId",
      header: "Benefit ID",
      type: "id",
      requirement: "required",
      width: 11,
      description: "The benefit's own number.",
      synonyms: names(`
        benefit ref; benefit reference; benefit no; benefit number; benefit #; benefit code; id; ref;
        reference; no; number; #; item no; item number; log id; raid id; unique id; serial number; s no;
        sr no; sl no; gain id; ben id
      `),
    },
    {
      id: "project",
      header: "Project ID",
      type: "reference",
      references: "projects",
      requirement: "required",
      width: 13,
      description: "The project that brings the benefit about.",
      synonyms: names(`
        project; project name; project code; project ref; project number; project title; related project;
        project reference; workstream; work stream; initiative; programme; program; project id / name;
        project / workstream; enabling project
      `),
    },
    {
      id: "title",
      header: "Benefit",
      type: "text",
      requirement: "required",
      width: 36,
      description: "The benefit in a few words.",
      synonyms: names(`
        title; benefit title; benefit name; name; gain; summary; benefit summary; expected benefit;
        key benefit; outcome; business benefit; benefit short name
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "optional",
      width: 40,
      description: "Who gains what, and how.",
      synonyms: names(`
        benefit description; description of benefit; details; detailed description; benefit details;
        definition; benefit statement; explanation
      `),
    },
    {
      id: "type",
      header: "Type",
      type: "list",
      list: "benefitType",
      requirement: "required",
      width: 16,
      description: "Whether it is money directly, money indirectly, or something else.",
      synonyms: names(`
        benefit type; gains type; gain type; financial/non-financial; kind; type of benefit;
        financial or non financial; tangible/intangible; benefit class
      `),
    },
    {
      id: "category",
      header: "Category",
      type: "list",
      list: "benefitCategory",
      requirement: "optional",
      width: 18,
      description: "Whether money is freed, and of what kind it is otherwise.",
      synonyms: names(`
        benefit category; benefit classification; class; classification; area; cashable; cash releasing;
        benefit area; category of benefit
      `),
    },
    {
      id: "objective",
      header: "Objective ID",
      type: "reference",
      references: "objectives",
      requirement: "optional",
      width: 13,
      description: "The strategic objective that it serves.",
      synonyms: names(`
        strategic objective; objective; strategic goal; goal; strategic alignment; corporate objective;
        strategic priority; theme; aligned objective; business objective; linked objective
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "Who in the business answers for the benefit, after the project has ended too.",
      synonyms: names(`
        benefit owner; gains owner; business owner; responsible; accountable; owner business;
        benefits owner; accountable person; realization owner; benefit lead; sponsor
      `),
    },
    {
      id: "measuredBy",
      header: "Measured by",
      type: "person",
      requirement: "optional",
      width: 18,
      description: "Who takes the measurements.",
      synonyms: names(`
        responsible for measurement; measurement owner; measurer; data owner; measured by whom;
        measurement responsible; reporter; data provider
      `),
    },
    {
      id: "measure",
      header: "Measure",
      type: "text",
      requirement: "required",
      width: 28,
      description: "What is measured.",
      synonyms: names(`
        indicator; kpi; metric; benefit measure; performance indicator; measurement; performance measure;
        measurement method; how measured; measure of success; success measure; benefit metric;
        key performance indicator; success criteria; how will it be measured
      `),
    },
    {
      id: "unit",
      header: "Unit",
      type: "text",
      requirement: "conditional",
      requiredWhen: [{ field: "type", is: ["Direct financial", "Indirect financial"] }],
      width: 12,
      description: "What the values count: money, hours, patients, percent.",
      synonyms: names(`
        unit of measure; measurement unit; units; uom; unit of measurement
      `),
    },
    {
      id: "baselineValue",
      header: "Baseline value",
      type: "number",
      requirement: "required",
      width: 12,
      description: "The value before the project.",
      synonyms: names(`
        baseline; starting value; current value; initial value; baseline measure; current state; as is;
        baseline measurement; as-is value; starting point; baseline level; current performance
      `),
    },
    {
      id: "baselineDate",
      header: "Baseline date",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day of the baseline value.",
      synonyms: names(`
        date of baseline; baseline as of; baseline measured on; baseline measurement date; date baselined;
        date baseline taken
      `),
    },
    {
      id: "targetValue",
      header: "Target value",
      type: "number",
      requirement: "required",
      width: 12,
      description: "The value that is to be reached.",
      synonyms: names(`
        target; desired value; planned value; target measure; expected value; goal value; target benefit;
        planned benefit; total benefit; target level; forecast benefit; monetized benefit;
        planned benefits; estimated value; benefit value; annual benefit
      `),
    },
    {
      id: "targetDate",
      header: "Target date",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day by which it is to be reached.",
      synonyms: names(`
        realization date; date of realization; due date; target realization date; realization time;
        expected date; planned realization date; end of realization; date due; target by; when realized;
        full realization date; benefit realization date
      `),
    },
    {
      id: "direction",
      header: "Direction",
      type: "list",
      list: "direction",
      requirement: "required",
      width: 11,
      description: "Whether the value is to rise or fall.",
      synonyms: names(`
        increase/decrease; up/down; direction of change; desired direction; polarity;
        increase or decrease; direction of travel
      `),
    },
    {
      id: "plannedToDate",
      header: "Planned to date",
      type: "number",
      requirement: "optional",
      width: 12,
      description: "What should have been gained by now, over the baseline.",
      synonyms: names(`
        planned cumulative; plan to date; expected to date; forecast to date; planned benefit to date;
        benefits planned to date; planned ytd
      `),
    },
    {
      id: "actualToDate",
      header: "Actual to date",
      type: "number",
      requirement: "optional",
      width: 12,
      description: "What has been gained by now, over the baseline.",
      synonyms: names(`
        actual; actual value; benefits delivered; realized to date; achieved to date; actual benefit;
        measurement value; benefit realized; delivered to date; actual measure; realized; actual benefits;
        achieved; realized value; latest value; benefits realized to date; actual ytd
      `),
    },
    {
      id: "measuredOn",
      header: "Measured on",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day of the last measurement.",
      synonyms: names(`
        measurement date; last measured; date measured; last measurement; date of measurement;
        actual date; measured date; date of last measurement
      `),
    },
    {
      id: "forecastEnd",
      header: "Forecast end value",
      type: "number",
      requirement: "optional",
      width: 12,
      description: "The value now expected at the end.",
      synonyms: names(`
        forecast; forecast value; expected end value; latest forecast; current forecast;
        forecast final value; revised target; forecast at end
      `),
    },
    {
      id: "startsOn",
      header: "Realization starts",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day from which the benefit begins to show.",
      synonyms: names(`
        start of realization; realization start; benefit start date; start date; benefits start;
        realization start date; start; first realization; date benefits start; benefit start
      `),
    },
    {
      id: "prerequisites",
      header: "Prerequisites",
      type: "longText",
      requirement: "optional",
      width: 36,
      description: "What must be there before the benefit can come.",
      synonyms: names(`
        enabling deliverables; prerequisite; enablers; enabler; required deliverables; enabling changes;
        business changes; enabling milestone; enabling capability; preconditions; required changes;
        business change required
      `),
    },
    {
      id: "dependencies",
      header: "Dependencies",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "The dependencies that it hangs on, by their numbers.",
      synonyms: names(`
        dependency; dependency ids; depends on; dependent on; related dependencies; dependency id
      `),
    },
    {
      id: "confidence",
      header: "Confidence %",
      type: "percent",
      minimum: 0,
      maximum: 1,
      requirement: "optional",
      width: 11,
      description: "How sure it is that the target will be reached.",
      synonyms: names(`
        confidence; probability of realization; likelihood; confidence level; certainty; probability;
        confidence in delivery
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "benefitStatus",
      requirement: "required",
      width: 12,
      description: "Where the benefit stands.",
      synonyms: names(`
        benefit status; state; realization status; current status; status of benefit; benefits status
      `),
    },
    {
      id: "rag",
      header: "RAG",
      type: "list",
      list: "rag",
      requirement: "optional",
      width: 12,
      description: "The colour that the owner declares.",
      synonyms: names(`
        benefit rag; rag status; rag rating; benefits rag; traffic light; health
      `),
    },
    {
      id: "validated",
      header: "Validated by finance",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 11,
      description: "Yes once finance has confirmed the values.",
      synonyms: names(`
        finance validated; validated; signed off by finance; finance sign off; finance approved;
        validated y/n; finance agreed
      `),
    },
    {
      id: "group",
      header: "Double-count group",
      type: "text",
      requirement: "optional",
      width: 14,
      description: "The same word for benefits that count the same gain; only one of them is summed.",
      synonyms: names(`
        overlap group; double counting group; counted with; double count; overlap; shared with
      `),
    },
    {
      id: "counted",
      header: "Counted",
      type: "flag",
      list: "yesNo",
      requirement: "optional",
      width: 9,
      description: "No where another benefit of its double-count group is summed in its place.",
      synonyms: names(`
        counted in totals; count in total; included in total; include in total; counted y/n
      `),
    },
    {
      id: "narrative",
      header: "Narrative",
      type: "longText",
      requirement: "conditional",
      requiredWhen: [{ field: "status", is: ["At risk", "Cancelled"] }],
      width: 36,
      description: "Why it stands where it stands.",
      synonyms: names(`
        comments; notes; commentary; comment; remarks; progress; status comment; update; note;
        assumptions; latest update; benefit commentary; benefits narrative
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
        "Yes when the row counts as an open benefit: it has a name and is neither realized nor cancelled.",
      synonyms: [],
      formula: '=IF(OR([@Benefit]="",[@Status]="Realized",[@Status]="Cancelled"),"No","Yes")',
    },
    {
      id: "realization",
      header: "Realization",
      type: "calculated",
      shows: "percent",
      requirement: "optional",
      width: 11,
      description: "Actual to date as a share of planned to date.",
      synonyms: [],
      formula:
        '=IF(AND(ISNUMBER([@[Actual to date]]),N([@[Planned to date]])>0),[@[Actual to date]]/[@[Planned to date]],"n/a")',
    },
  ],
};

import { names } from "./names";
import type { Template } from "./template";

/** One row for each strategic objective that projects and benefits serve. */
export const OBJECTIVES: Template = {
  id: "objectives",
  version: 1,
  name: "Objectives",
  singular: "objective",
  description: "The strategic objectives that the program's projects must serve, one row each.",
  key: "objectiveId",
  label: "name",
  owners: ["owner"],
  ended: { field: "status", is: ["Achieved", "Retired"] },
  fields: [
    {
      id: "objectiveId",
      header: "Objective ID",
      type: "id",
      requirement: "required",
      width: 12,
      description: "The objective's own number.",
      synonyms: names(`
        objective ref; objective reference; objective no; objective number; objective #; objective code;
        id; ref; reference; no; number; #; item no; item number; log id; raid id; unique id;
        serial number; s no; sr no; sl no; goal id; goal no; so id
      `),
    },
    {
      id: "name",
      header: "Objective",
      type: "text",
      requirement: "required",
      width: 40,
      description: "The objective in a few words.",
      synonyms: names(`
        name; strategic objective; objective name; title; goal; strategic goal; objective title;
        strategic priority; strategic aim; priority; aim; strategic theme; pillar
      `),
    },
    {
      id: "description",
      header: "Description",
      type: "longText",
      requirement: "optional",
      width: 44,
      description: "What it means, and how far it reaches.",
      synonyms: names(`
        objective description; details; definition; description of objective; summary; goal description
      `),
    },
    {
      id: "theme",
      header: "Theme",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "The strategy's heading that it stands under.",
      synonyms: names(`
        strategic theme group; area; perspective; category; focus area; domain; workstream
      `),
    },
    {
      id: "owner",
      header: "Owner",
      type: "person",
      requirement: "required",
      width: 20,
      description: "The executive who answers for it.",
      synonyms: names(`
        objective owner; sponsor; responsible; executive owner; accountable; accountable executive; lead;
        goal owner; sro
      `),
    },
    {
      id: "measure",
      header: "Measure",
      type: "text",
      requirement: "optional",
      width: 28,
      description: "How it is told that the objective is met.",
      synonyms: names(`
        kpi; indicator; metric; measure of success; success measure; key result; performance measure;
        success criteria; key results
      `),
    },
    {
      id: "baseline",
      header: "Baseline value",
      type: "number",
      requirement: "optional",
      width: 12,
      description: "The measure's value at the start.",
      synonyms: names(`
        baseline; current value; starting value; as is
      `),
    },
    {
      id: "target",
      header: "Target value",
      type: "number",
      requirement: "optional",
      width: 12,
      description: "The measure's value when the objective is met.",
      synonyms: names(`
        target; goal value; target measure; ambition; desired value
      `),
    },
    {
      id: "targetDate",
      header: "Target date",
      type: "date",
      requirement: "optional",
      width: 12,
      description: "The day by which it is to be met.",
      synonyms: names(`
        due date; by when; achieve by; deadline; end date; target by; date due; due
      `),
    },
    {
      id: "weight",
      header: "Weight",
      type: "percent",
      minimum: 0,
      maximum: 1,
      requirement: "optional",
      width: 9,
      description: "How much it counts beside the others, as a share of all.",
      synonyms: names(`
        weighting; importance; weight %; relative weight; priority weight
      `),
    },
    {
      id: "status",
      header: "Status",
      type: "list",
      list: "objectiveStatus",
      requirement: "required",
      width: 12,
      description: "Whether projects may still be aligned with it.",
      synonyms: names(`
        objective status; state; current status
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
        comments; comment; remarks; note
      `),
    },
  ],
};

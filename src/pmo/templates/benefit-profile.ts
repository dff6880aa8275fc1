import { names } from "./names";
import type { Template } from "./template";

/** One row for each benefit and period: what is planned to be gained in it, and what was. */
export const BENEFIT_PROFILE: Template = {
  id: "benefitProfile",
  version: 1,
  name: "Benefit profile",
  singular: "benefit period",
  plural: "benefit periods",
  description: "When each benefit is to come, one row for each benefit and period, with what was gained.",
  key: "profileId",
  label: "benefit",
  sameBy: ["benefit", "periodEnd"],
  fields: [
    {
      id: "profileId",
      header: "Profile ID",
      type: "id",
      requirement: "optional",
      width: 11,
      description: "The row's own number, where it has one.",
      synonyms: names(`
        profile ref; profile reference; profile no; profile number; profile #; profile code; id; ref;
        reference; no; number; #; item no; item number; log id; raid id; unique id; serial number; s no;
        sr no; sl no; measurement id
      `),
    },
    {
      id: "benefit",
      header: "Benefit ID",
      type: "reference",
      references: "benefits",
      requirement: "required",
      width: 13,
      description: "The benefit that the amounts belong to.",
      synonyms: names(`
        benefit; benefit name; benefit title; benefit ref; benefit number; gain
      `),
    },
    {
      id: "periodEnd",
      header: "Period end",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The last day of the period.",
      synonyms: names(`
        period; period ending; month; quarter; year; month end; measurement date; financial year;
        period end date; reporting period; measurement period
      `),
    },
    {
      id: "planned",
      header: "Planned",
      type: "number",
      requirement: "required",
      width: 12,
      description: "What is planned to be gained in the period alone.",
      synonyms: names(`
        planned value; plan; planned benefit; target; profile; planned amount; forecast; expected;
        target value
      `),
    },
    {
      id: "actual",
      header: "Actual",
      type: "number",
      requirement: "optional",
      width: 12,
      description: "What was gained in the period alone.",
      synonyms: names(`
        actual value; actual benefit; measured; measurement value; realized; achieved; actual amount
      `),
    },
    {
      id: "note",
      header: "Note",
      type: "longText",
      requirement: "optional",
      width: 30,
      description: "What explains the difference.",
      synonyms: names(`
        notes; comment; comments; remarks; narrative; commentary
      `),
    },
  ],
};

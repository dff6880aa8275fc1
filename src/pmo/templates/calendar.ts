import { names } from "./names";
import type { Template } from "./template";

/** One row for each day that is no working day, or on which the reporting cycle asks for something. */
export const CALENDAR: Template = {
  id: "calendar",
  version: 1,
  name: "Calendar",
  singular: "day",
  plural: "days",
  description: "The days that are no working days and those of the reporting cycle, one row each.",
  key: "dayId",
  label: "name",
  sameBy: ["date", "kind", "calendar"],
  fields: [
    {
      id: "dayId",
      header: "Day ID",
      type: "id",
      requirement: "optional",
      width: 11,
      description: "The day's own number, where it has one.",
      synonyms: names(`
        day ref; day reference; day no; day number; day #; day code; id; ref; reference; no; number; #;
        item no; item number; log id; raid id; unique id; serial number; s no; sr no; sl no
      `),
    },
    {
      id: "date",
      header: "Date",
      type: "date",
      requirement: "required",
      width: 12,
      description: "The day.",
      synonyms: names(`
        holiday date; calendar date; when; date of holiday
      `),
    },
    {
      id: "name",
      header: "Name",
      type: "text",
      requirement: "required",
      width: 30,
      description: "What the day is called.",
      synonyms: names(`
        holiday; holiday name; event; description; title; occasion; day name; holiday description
      `),
    },
    {
      id: "kind",
      header: "Kind",
      type: "list",
      list: "dayKind",
      requirement: "required",
      width: 14,
      description: "Whether nobody works that day, or what the reporting cycle asks for.",
      synonyms: names(`
        type; day type; event type; category; holiday type
      `),
    },
    {
      id: "calendar",
      header: "Calendar",
      type: "text",
      requirement: "optional",
      width: 20,
      description: "The country, site or team whose calendar it is; blank for everybody.",
      synonyms: names(`
        country; region; location; site; calendar name; jurisdiction; division; state; team
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

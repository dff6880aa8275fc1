import type { List, ListId } from "../template";
import { item } from "./item";

/** The lists of Lessons. Synonyms are compared without case and punctuation. */
export const LESSONS_LISTS = {
  lessonType: {
    title: "Lesson types",
    name: "PMO_List_LessonType",
    items: [
      item("Went well", [
        "positive",
        "success",
        "strength",
        "good",
        "good practice",
        "well",
        "what went well",
        "keep",
        "best practice",
        "start",
      ]),
      item("Improve", [
        "negative",
        "failure",
        "weakness",
        "bad",
        "problem",
        "did not go well",
        "improvement",
        "even better if",
        "what went wrong",
        "needs improvement",
        "opportunity",
        "issue",
        "challenge",
        "stop",
        "to improve",
      ]),
    ],
  },
  lessonStatus: {
    title: "Lesson statuses",
    name: "PMO_List_LessonStatus",
    items: [
      item(
        "Proposed",
        ["new", "open", "draft", "logged", "raised", "identified", "captured"],
        "Noted, and not yet looked at.",
      ),
      item("Accepted", ["agreed", "approved", "in progress", "validated", "reviewed"], "To be followed."),
      item(
        "Actioned",
        ["closed", "done", "complete", "completed", "implemented", "embedded", "applied", "shared"],
        "Followed.",
      ),
      item("Rejected", ["declined", "not relevant", "withdrawn", "duplicate"], "Not to be followed."),
    ],
  },
} satisfies Readonly<Record<ListId, List>>;

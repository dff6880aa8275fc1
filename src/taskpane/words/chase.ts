import { count } from "./common";

const entries = { one: "entry", other: "entries" };

/** The list of who is to put right what. */
export const chase = {
  intro: "Who is to put right what: one message a person, with where each entry stands.",
  needsCheck: "Check the registers to see who is to put right what.",
  nobody: "Nobody has anything to put right that is in the way.",
  search: "Search owners and projects",
  warnings: "Ask for warnings too",
  due: "Answer wanted by (optional)",
  owners: (number: number, hasUnowned: boolean) => {
    const owners = count(number, { one: "owner", other: "owners" });
    return hasUnowned ? `${owners}, and entries without one` : owners;
  },
  noneShown: "No owner fits the search.",
  noOwner: "No owner",
  asked: (number: number, projects: number) =>
    projects === 0
      ? count(number, entries)
      : `${count(number, entries)}, ${count(projects, { one: "project", other: "projects" })}`,
  subject: "Subject",
  message: (name: string) => `Message to ${name}`,
  copy: "Copy the message",
  copySubject: "Copy the subject",
  copied: "Copied.",
  select: "The clipboard is closed to the pane. The text is selected: copy it with Ctrl+C or Cmd+C.",
  write: "Write the sheet",
  written: (sheet: string) => `The sheet ${sheet} is written.`,
};

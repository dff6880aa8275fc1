/** One line of the PMO's charter: what is asked for, and what to think of when answering. */
export interface CharterItem {
  readonly title: string;
  readonly guidance: string;
}

/** The charter, guided by P3M3 and PM² practice. The PMO fills it in; nothing is filled in for it. */
export const CHARTER: readonly CharterItem[] = [
  { title: "PMO", guidance: "The name under which the office is known." },
  { title: "Sponsor", guidance: "The one executive who gives the office its mandate." },
  {
    title: "Mandate",
    guidance: "What the office is for, in one or two sentences that the sponsor has signed.",
  },
  { title: "In scope", guidance: "Which projects, departments and money it oversees." },
  { title: "Out of scope", guidance: "What it leaves to others." },
  { title: "Strategic objectives", guidance: "The objectives that the program's projects must serve." },
  {
    title: "Services",
    guidance: "What it does for projects and for leadership: standards, reporting, assurance, training.",
  },
  {
    title: "Authority and escalation",
    guidance: "What it may decide, and from which size on a matter goes up, and to whom.",
  },
  { title: "Governance forums", guidance: "Which boards meet how often, and what they decide." },
  { title: "Reporting cycle", guidance: "The days of the data cut, the chase, the pack and the board." },
  { title: "Review date", guidance: "When this charter and the standards are looked at again." },
];

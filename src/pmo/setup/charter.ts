/** One line of the PMO's charter: what is asked for, and what to think of when answering. */
export interface CharterItem {
  readonly title: string;
  readonly guidance: string;
}

/**
 * The charter, guided by P3M3 and PM² practice. The PMO fills it in; nothing is filled in for it. Its type, thresholds and templates
 * are no lines of it: they stand beside it on the sheet, where they have effect.
 */
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
    title: "Service levels",
    guidance:
      "For each service its customer, what is promised, who answers for it, and its maturity now and wanted.",
  },
  {
    title: "Authority and escalation",
    guidance: "What it may decide, and from which size on a matter goes up, and to whom.",
  },
  { title: "Governance forums", guidance: "Which boards meet how often, and what they decide." },
  {
    title: "Roles",
    guidance: "Who is responsible, accountable, consulted and informed for standards, reports and decisions.",
  },
  { title: "Data cut", guidance: "The day of each cycle up to which projects report." },
  { title: "Chase day", guidance: "The day on which missing reports are asked for." },
  { title: "Pack day", guidance: "The day on which the report goes out." },
  { title: "Board day", guidance: "The day on which the board meets." },
  {
    title: "Templates in force",
    guidance: "Which registers every project must keep; the register index has their versions.",
  },
  {
    title: "Threshold profile",
    guidance: "Who has agreed the thresholds below, and why they are what they are.",
  },
  { title: "Funding", guidance: "What pays for the office, and until when." },
  {
    title: "Measures of the PMO",
    guidance: "How the office itself is judged: reports in time, findings closed, savings.",
  },
  { title: "Review date", guidance: "When this charter and the standards are looked at again." },
  { title: "Approvals", guidance: "Who has approved the charter, and when." },
];

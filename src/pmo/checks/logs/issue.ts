import type { Check, CheckContext, Row } from "../check";
import { filledCells } from "../common/blank-cells";
import { rowChecks, tableChecks } from "../define";
import { isCritical, isOpenIssue } from "./issue-values";
import { isOpenProject } from "../common/lifecycle";
import { judgeKeys, judgeLabels, judgeProjects } from "../common/row-identity";
import { SOURCE } from "../common/sources";
import { count, day, quoted } from "../common/words";

const common = { family: "issue", register: "issues" } as const;
const row = rowChecks(common);
const table = tableChecks(common);

/** Open, and without the day of a resolution that its status does not tell of: that is a finding of its own. */
const isUnsettled = (issue: Row): boolean => isOpenIssue(issue) && !issue.has("resolvedOn");

const hasEnded = (issue: Row): boolean => !isOpenIssue(issue);

/** Issues: which they are, who settles them and by when, and how they end. */
export const ISSUE: readonly Check[] = [
  table({
    id: "ISS-01",
    severity: "error",
    title: "Issue without ID, project or title",
    rule: "The issue has no ID, or another issue of its project has the same one; it names no project, or one that the Projects register does not have; or it has no title.",
    why: "Nobody can look it up, and it is in no project's report.",
    remedy: "Give the issue its own ID and a title, and the project's ID as the Projects register has it.",
    source: SOURCE.pm2Issues,
    fixNote: "The project's ID, where the issue gives the project's name.",
    run: (register, context, report) => {
      judgeKeys(register, context, report);
      judgeProjects(register, context, report);
      judgeLabels(register, context, report);
    },
  }),
  table({
    id: "ISS-02",
    severity: "warning",
    title: "Open issue without owner, date or plan",
    rule: "The issue is neither resolved nor closed, and its owner or its target date is blank; or it is being worked on or escalated, and the resolution plan is blank. A column that is blank in all such issues is one finding.",
    why: "An issue that nobody must settle by a day is not settled.",
    remedy: "Name the person, the day, and what is being done.",
    source: SOURCE.pm2Issues,
    run: filledCells({
      fields: [{ field: "owner" }, { field: "targetDate" }, { field: "resolution" }],
      subject: isOpenIssue,
      because: "the issue is open",
      rows: "open issues that call for it",
    }),
  }),
  row({
    id: "ISS-03",
    severity: "warning",
    title: "Issue overdue",
    rule: "The issue is neither resolved nor closed and has no day of resolution, and its target date is before the data date.",
    why: "It has neither been settled nor been planned anew.",
    remedy: "Settle it, or agree a new date.",
    source: SOURCE.pm2Issues,
    needs: ["targetDate"],
    subject: isUnsettled,
    field: "targetDate",
    test: (issue, { settings }) => {
      const due = issue.date("targetDate") ?? 0;
      return due < settings.dataDate
        ? `It was to be resolved by ${day(due)}, ${count(settings.dataDate - due, "day")} before the data date.`
        : undefined;
    },
  }),
  table({
    id: "ISS-04",
    severity: "warning",
    title: "Resolved without day or resolution",
    rule: "The issue is resolved or closed, and the day of its resolution or what was done is blank. A column that is blank in all such issues is one finding.",
    why: "Nobody learns how it was settled, and how long issues take cannot be told.",
    remedy: "Enter when and how it was resolved.",
    source: SOURCE.pm2Issues,
    run: filledCells({
      fields: [{ field: "resolvedOn" }, { field: "resolution" }],
      subject: hasEnded,
      because: "the issue is resolved or closed",
      rows: "issues that are resolved or closed",
    }),
  }),
  row({
    id: "ISS-05",
    severity: "warning",
    title: "Day of resolution cannot be right",
    rule: "The day of resolution is before the day on which the issue was raised or after the data date; or the issue has such a day and is neither resolved nor closed.",
    why: "Counts go by the status and ages by the dates: the two then differ.",
    remedy: "Correct the date or the status; the day by which it should be resolved is the target date.",
    source: SOURCE.own,
    needs: ["resolvedOn", "status"],
    subject: (issue) => issue.has("resolvedOn"),
    field: "resolvedOn",
    test: (issue, { settings }) => {
      const resolved = issue.date("resolvedOn") ?? 0;
      const raised = issue.date("raisedOn");
      if (raised !== undefined && resolved < raised)
        return `Raised on ${day(raised)}, resolved on ${day(resolved)}.`;
      if (resolved > settings.dataDate) return `${day(resolved)} is after the data date.`;
      return isOpenIssue(issue)
        ? `Resolved on ${day(resolved)}, and the status is ${issue.text("status")}.`
        : undefined;
    },
  }),
  row({
    id: "ISS-06",
    severity: "alert",
    title: "Long open, not escalated",
    rule: "The issue is open without a day of resolution, not postponed and not marked as escalated, and was raised longer before the data date than the threshold; for critical issues the shorter threshold counts.",
    why: "What the project could not settle in this time it will hardly settle alone.",
    remedy: "Escalate it, settle it, or postpone it by decision.",
    source: SOURCE.own,
    thresholds: ["issueOpenDays", "issueCriticalDays", "issueCritical"],
    needs: ["raisedOn", "status"],
    subject: (issue) => isUnsettled(issue) && !isEscalated(issue) && issue.text("status") !== "Postponed",
    field: "raisedOn",
    obstacle: (issue, context) => {
      const { issueOpenDays, issueCriticalDays } = context.thresholds(issue);
      const age = ageOf(issue, context.settings.dataDate);
      const between = age > Math.min(issueOpenDays, issueCriticalDays) && age <= issueOpenDays;
      return between && isCritical(issue, context) === undefined
        ? "The issue has neither urgency and impact nor a stated priority"
        : undefined;
    },
    test: (issue, context) => {
      const { issueOpenDays, issueCriticalDays } = context.thresholds(issue);
      const critical = isCritical(issue, context) === true;
      const age = ageOf(issue, context.settings.dataDate);
      return age > (critical ? issueCriticalDays : issueOpenDays)
        ? `${critical ? "A critical issue, raised" : "Raised"} ${count(age, "day")} ago and not marked as escalated.`
        : undefined;
    },
  }),
  rowChecks({ family: "issue", register: "projects" })({
    id: "ISS-07",
    severity: "warning",
    title: "Green project with critical issue",
    rule: "The project is open and declares Green, and an open issue of it is critical: its urgency × impact is at or above the threshold, or its source calls it critical.",
    why: "What is critical for the project is no green matter.",
    remedy: "Declare another colour, or score the issue as it really is.",
    source: SOURCE.own,
    thresholds: ["issueCritical"],
    needs: ["projectId", "declaredRag"],
    subject: isOpenProject,
    field: "declaredRag",
    obstacle: (_, context) => (context.registers["issues"] ? undefined : "The Issues register is missing"),
    test: (project, context) => {
      if (project.text("declaredRag") !== "Green") return undefined;
      const id = project.text("projectId")?.toLowerCase() ?? "";
      const critical = (context.index("issues", "project").get(id) ?? [])
        .map((at) => context.row("issues", at))
        .filter((issue) => isOpenIssue(issue) && isCritical(issue, context) === true);
      const [first] = critical;
      if (!first) return undefined;
      return critical.length > 1
        ? `Declared Green, with ${critical.length} critical issues open.`
        : `Declared Green, with a critical issue open: ${quoted(first.value("title"))}.`;
    },
  }),
  row({
    id: "ISS-08",
    severity: "warning",
    title: "Decision needed, and not asked for",
    rule: "The issue is open and waits for a decision, and it has no day by which the decision is needed; or there is a Decisions register, and no decision of it belongs to the issue.",
    why: "A decision that is on nobody's agenda is not made.",
    remedy:
      "Enter the decision in the Decisions register with the day by which it is needed, and its ID here.",
    source: SOURCE.own,
    needs: ["decisionNeeded"],
    judges: ["decisionBy"],
    subject: (issue) =>
      isOpenIssue(issue) && issue.has("decisionNeeded") && issue.flag("decisionNeeded") !== false,
    field: "decisionBy",
    at: (issue) => (issue.has("decisionBy") ? "decisionId" : "decisionBy"),
    test: (issue, context) => {
      const missing = [
        ...(issue.has("decisionBy") ? [] : ["no day by which it is needed"]),
        ...(isLogged(issue, context) ? [] : ["no entry in the Decisions register"]),
      ];
      return missing.length > 0 ? `The decision that it waits for has ${missing.join(" and ")}.` : undefined;
    },
  }),
];

const isEscalated = (issue: Row): boolean =>
  issue.text("status") === "Escalated" || issue.flag("escalated") === true;

const ageOf = (issue: Row, dataDate: number): number => dataDate - (issue.date("raisedOn") ?? 0);

/** True where a decision belongs to the issue, by the one's ID or the other's, and where no decisions are kept. */
function isLogged(issue: Row, context: CheckContext): boolean {
  if (!context.registers["decisions"]) return true;
  const decision = issue.text("decisionId")?.toLowerCase();
  if (decision !== undefined && context.index("decisions", "decisionId").has(decision)) return true;
  const id = issue.text("issueId")?.toLowerCase();
  const project = issue.text("project")?.toLowerCase();
  const answers = id === undefined ? [] : (context.index("decisions", "issueId").get(id) ?? []);
  return answers.some((at) => {
    const other = context.row("decisions", at).text("project")?.toLowerCase();
    return other === undefined || other === project;
  });
}

import type { Finding, Severity } from "../../pmo/checks/check";
import type { FindingsView, Grouping, Listed } from "../state/pane-state";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "alert"];

/** One line of the list: the head of a group, or a finding in it. */
export type Line = GroupLine | FindingLine;

export interface GroupLine {
  readonly kind: "group";
  readonly key: string;
  readonly title: string;
  readonly severities: Readonly<Record<Severity, number>>;
  readonly total: number;
  readonly open: boolean;
}

export interface FindingLine {
  readonly kind: "finding";
  readonly listed: Listed;
}

/** What groups are called where the finding does not say it. */
export interface GroupTitles {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly noProject: string;
  readonly noOwner: string;
  /** The title of a check, by its id. */
  readonly check: (id: string) => string;
}

/** The findings that the filter leaves. A search looks at what the list shows and at who and what it is about. */
export function shownFindings(
  findings: readonly Listed[],
  { search, hidden, waived }: Pick<FindingsView, "search" | "hidden" | "waived">,
): readonly Listed[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    ({ finding }) =>
      (waived || finding.waiver === undefined) &&
      !hidden.has(finding.severity) &&
      (words.length === 0 || holdsAll(textOf(finding), words)),
  );
}

const textOf = ({ check, message, label, key, project, owner, header, value, address }: Finding): string =>
  `${check} ${message} ${label} ${key} ${project} ${owner} ${header ?? ""} ${value ?? ""} ${address}`.toLowerCase();

const holdsAll = (text: string, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word));

/** The lines of the list: groups in the order in which they matter, each with its findings when it is open. */
export function arrange(
  findings: readonly Listed[],
  { grouping, toggled, search }: FindingsView,
  titles: GroupTitles,
): readonly Line[] {
  const groups = new Map<string, Listed[]>();
  for (const listed of findings) {
    const key = keyOf(listed.finding, grouping);
    const group = groups.get(key);
    if (group) group.push(listed);
    else groups.set(key, [listed]);
  }
  // Groups by severity are few; those by project, owner and check are read by their heads first.
  const habit = grouping === "severity" || search.trim() !== "" || groups.size === 1;
  const heads = [...groups].map(([key, members]): [GroupLine, Listed[]] => [
    {
      kind: "group",
      key: `${grouping} ${key}`,
      title: titleOf(key, grouping, titles),
      severities: countsOf(members),
      total: members.length,
      open: habit !== toggled.has(`${grouping} ${key}`),
    },
    members,
  ]);
  heads.sort(([a], [b]) => compare(a, b));
  return heads.flatMap(([head, members]): Line[] =>
    head.open ? [head, ...bySeverity(members).map((listed): Line => ({ kind: "finding", listed }))] : [head],
  );
}

const keyOf = (finding: Finding, grouping: Grouping): string => finding[grouping];

function titleOf(key: string, grouping: Grouping, titles: GroupTitles): string {
  if (grouping === "severity") return titles.severity[key as Severity];
  if (grouping === "check") return titles.check(key);
  if (key !== "") return key;
  return grouping === "project" ? titles.noProject : titles.noOwner;
}

function countsOf(members: readonly Listed[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, alert: 0 };
  for (const { finding } of members) counts[finding.severity]++;
  return counts;
}

/** Most errors first, then warnings, then alerts; equals by name. */
function compare(a: GroupLine, b: GroupLine): number {
  for (const severity of SEVERITIES) {
    const difference = b.severities[severity] - a.severities[severity];
    if (difference !== 0) return difference;
  }
  return a.title.localeCompare(b.title);
}

function bySeverity(members: readonly Listed[]): readonly Listed[] {
  return SEVERITIES.flatMap((severity) => members.filter(({ finding }) => finding.severity === severity));
}

import { CHECKS } from "../../src/pmo/checks/catalogue";
import type { Check, Severity } from "../../src/pmo/checks/check";
import { FAMILIES } from "../../src/pmo/checks/families";
import { needsOf } from "../../src/pmo/checks/common/needs";
import { THRESHOLDS } from "../../src/pmo/setup/thresholds";
import { templateOf } from "../../src/pmo/templates/standard";
import { list, page, plain } from "./markdown";
import { NOT_CARRIED } from "./rules-not-carried";

/** Rules that are ours, beyond those of the reference. */
const ADDED = "`IMP-19`, `IMP-20`, `IMP-21` and `RSK-28`";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  alert: "Alert",
};

/** The page of all checks, and of the rules that none carries. */
export function checksPage(): string {
  const count = (severity: Severity): number => CHECKS.filter((check) => check.severity === severity).length;
  return page([
    "# Checks",
    "<!-- Written by scripts/write-docs.ts from the checks themselves. Do not edit by hand. -->",
    `Steerbook has ${CHECKS.length} checks: ${count("error")} errors, ${count("warning")} warnings and ${count("alert")} alerts.`,
    list([
      "An **error** blocks the figures that need the field.",
      "A **warning** is fixed or waived before publishing.",
      "An **alert** is looked at.",
    ]),
    "On each row a check passes, has a finding, or is **not assessable** because something that it needs is blank, unreadable or missing; it then says what. A cell is readable when it is of its field's type, within its bounds and, where the field has a list, in it. Nothing that cannot be judged counts as passed. A row without a readable status counts as open. A project is active when it is neither ended, nor proposed, nor on hold.",
    "Money is in the program's unit. Thresholds stand with their default values; `PMO Setup` has the program's own, and its table `PMO_Profiles` those that differ for a project, a stage or a tier.",
    ...FAMILIES.flatMap(({ prefix, title }) => {
      const checks = CHECKS.filter(({ id }) => id.startsWith(`${prefix}-`));
      return checks.length === 0 ? [] : [`## ${title}`, ...checks.flatMap(describe)];
    }),
    "## Rules that no check carries",
    `The ids are those of a library of 211 rules gathered from public standards, tools and workbooks. ${ADDED} are additions to it. These are not carried:`,
    ...NOT_CARRIED.flatMap(({ reason, rules }) => [
      `**${plain(reason)}**`,
      list(rules.map(([id, rule]) => `\`${id}\` ${plain(rule)}`)),
    ]),
  ]);
}

function describe(check: Check): string[] {
  const needs = needsOf(check).map(plain);
  return [
    `### ${check.id} ${plain(check.title)}`,
    `**${SEVERITIES[check.severity]}**, ${check.scope !== "row" && check.everyRegister ? "all registers" : templateOf(check.register).name}. ${plain(check.rule)}`,
    list([
      ...(needs.length > 0 ? [`Needs: ${needs.join("; ")}`] : []),
      `Why: ${plain(check.why)}`,
      `Remedy: ${plain(check.remedy)}`,
      ...(check.waivable ? [] : ["Cannot be waived."]),
      ...(check.fixNote ? [`Safe fix: ${plain(check.fixNote)}`] : []),
      ...(check.thresholds ? [`Thresholds: ${check.thresholds.map(threshold).join(", ")}`] : []),
      `Source: ${plain(check.source)}`,
    ]),
  ];
}

function threshold(id: string): string {
  const found = THRESHOLDS.find((one) => one.id === id);
  if (!found) throw new Error(`There is no threshold ${id}.`);
  const share = found.unit === "share" || found.unit === "points";
  const value = share ? `${Math.round(found.value * 1000) / 10}%` : `${found.value}`;
  const unit = ["days", "working days", "characters", "steps"].includes(found.unit) ? ` ${found.unit}` : "";
  return `${plain(found.title)} ${value}${unit}`;
}

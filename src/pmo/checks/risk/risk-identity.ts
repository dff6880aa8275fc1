import type { Check, Row } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOpenRisk } from "../common/lifecycle";
import { isOnePerson } from "../common/one-person";
import { nameKey } from "../common/similar-names";
import { unknownProject } from "../common/references";
import { SOURCE } from "../common/sources";
import { count, quoted } from "../common/words";

const common = { family: "risk", register: "risks" } as const;
const row = rowChecks(common);
const table = tableChecks(common);

/** Words that give a cause; the capital ones do so at the beginning of a sentence only. */
const CAUSE =
  /\b(because|due to|as a result of|owing to|caused by|on account of|given( that| the)?|since|as (the|no|a)|with (no|only|so|little|few)|if|when|where|while|until|unless|without|after|depends? on|relies on|lack of|shortage of|failure (of|to))\b/i;
const CAUSE_AT_START = /(^|[.;:]\s+)(As|With|Should|Once|Given)\b/;
/** A cause told in a sentence of its own needs no such word. */
const SEVERAL_SENTENCES = /[.;]\s+\p{Lu}/u;
/** Words of effect, and an effect hung on by a comma: `, blocking beds`. */
const EFFECT =
  /\b(leads? to|leading to|result(s|ing|ed)? in|so that|would|could|will|causing|causes?|meaning( that)?|means|therefore|consequently|hence|thereby)\b|,\s+(and\s+)?(thus\s+|so\s+)?\p{Ll}+ing\b/iu;

/** From so many projects on, one risk is everybody's. */
const COMMON_PROJECTS = 3;
/** Texts with fewer words than this are alike by chance. */
const ENOUGH_WORDS = 3;

/** Which risk it is, whose it is, and whether its text says what could happen. */
export const RISK_IDENTITY: readonly Check[] = [
  table({
    id: "RSK-01",
    waivable: false,
    severity: "error",
    title: "Risk ID blank or twice",
    rule: "The risk has no ID, or another risk of the same project has the same one.",
    why: "Reviews, issues and last period's scores find the risk by its project and ID.",
    remedy: "Give the risk its own ID.",
    source: SOURCE.doe,
    judges: ["riskId"],
    run: (register, context, report) => {
      const rows = new Map<string, number[]>();
      report.assessed(register.length);
      for (let index = 0; index < register.length; index++) {
        const risk = context.row("risks", index);
        const id = risk.text("riskId");
        if (id === undefined) {
          if (!risk.has("riskId")) report.finding("The risk has no ID.", { row: index, field: "riskId" });
          continue;
        }
        const key = `${risk.text("project")?.toLowerCase() ?? ""}|${id.toLowerCase()}`;
        const same = rows.get(key);
        if (same) same.push(index);
        else rows.set(key, [index]);
      }
      for (const same of rows.values())
        if (same.length > 1)
          for (const index of same)
            report.finding(
              `Risk ID ${quoted(context.row("risks", index).value("riskId"))} stands in ${same.length} rows of the same project.`,
              { row: index, field: "riskId" },
            );
    },
  }),
  row({
    id: "RSK-02",
    severity: "error",
    title: "Risk of an unknown project",
    rule: "The risk names no project, or one that the Projects register does not have.",
    why: "It is in no project's report, and its exposure is nobody's.",
    remedy: "Enter the project's ID as the Projects register has it.",
    source: SOURCE.doe,
    fixNote: "The project's ID, where the risk gives the project's name.",
    judges: ["project"],
    field: "project",
    obstacle: (_, context) => unknownProject.obstacle(context),
    test: (risk, context) => unknownProject.test(risk, context),
    fix: (risk, context) => unknownProject.fix(risk, context),
  }),
  row({
    id: "RSK-05",
    severity: "warning",
    title: "No person owns the risk",
    rule: "The risk is open, and its owner is blank or is a team, a board or several people.",
    why: "What everybody watches, nobody watches.",
    remedy: "Name the one person who watches the risk.",
    source: `${SOURCE.orangeBook}; ${SOURCE.riskGuide}`,
    judges: ["owner"],
    subject: isOpenRisk,
    field: "owner",
    test: (risk) => {
      if (!risk.has("owner")) return "The risk is open and has no owner.";
      const owner = risk.text("owner") ?? "";
      return isOnePerson(owner) ? undefined : `The owner, ${quoted(owner)}, is not one person.`;
    },
  }),
  row({
    id: "RSK-23",
    severity: "warning",
    title: "Cause, event or effect not told",
    rule: "The risk is open; its columns Cause and Effect are not both filled, and its description is one sentence without a word of cause (because, due to, if, …), or has no word of effect (leading to, so that, would, …).",
    why: "A risk without cause cannot be prevented, and one without effect cannot be weighed.",
    remedy: "Write: because of this, that may happen, which would lead to the following.",
    source: `${SOURCE.pm2}; ${SOURCE.riskGuide}`,
    needs: ["description"],
    subject: (risk) => isOpenRisk(risk) && !(risk.has("cause") && risk.has("effect")),
    field: "description",
    test: (risk) => {
      const text = risk.text("description") ?? "";
      const missing = [
        ...(risk.has("cause") || tellsCause(text) ? [] : ["a cause"]),
        ...(risk.has("effect") || EFFECT.test(text) ? [] : ["an effect"]),
      ];
      return missing.length > 0 ? `The description names ${missing.join(" and ")} nowhere.` : undefined;
    },
  }),
  table({
    id: "RSK-27",
    severity: "alert",
    title: "One risk in many projects",
    rule: `Open risks of ${COMMON_PROJECTS} projects or more have titles of the same words, in any order (${ENOUGH_WORDS} words or more).`,
    why: "A common cause is better treated once, for the program.",
    remedy: "Raise one risk for the program, and let the projects refer to it.",
    source: SOURCE.own,
    needs: ["title", "project"],
    run: (register, context, report) => {
      const groups = new Map<string, { row: number; project: string }[]>();
      for (let index = 0; index < register.length; index++) {
        const risk = context.row("risks", index);
        if (!isOpenRisk(risk)) continue;
        const key = wordsKey(risk);
        const project = risk.text("project")?.toLowerCase();
        if (key === undefined || project === undefined) {
          report.notAssessable(`${key === undefined ? "Risk" : "Project ID"} is not readable`);
          continue;
        }
        report.assessed(1);
        const group = groups.get(key);
        if (group) group.push({ row: index, project });
        else groups.set(key, [{ row: index, project }]);
      }
      for (const group of groups.values()) {
        const projects = new Set(group.map(({ project }) => project)).size;
        if (projects >= COMMON_PROJECTS)
          for (const { row: at } of group)
            report.finding(`${count(projects, "project")} have a risk of this title.`, {
              row: at,
              field: "title",
            });
      }
    },
  }),
];

const tellsCause = (text: string): boolean =>
  CAUSE.test(text) || CAUSE_AT_START.test(text) || SEVERAL_SENTENCES.test(text);

/** The words of a title in alphabetical order; a title of too few words stands for itself alone. */
function wordsKey(risk: Row): string | undefined {
  const title = risk.text("title");
  if (title === undefined) return undefined;
  const words = [...new Set(nameKey(title).split(" "))].sort();
  return words.length < ENOUGH_WORDS ? `|${risk.index}` : words.join(" ");
}

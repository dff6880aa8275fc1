import { LISTS } from "../../templates/lists";
import { listReader, listValueOf } from "../../values/list-value";
import { folded } from "../../values/text";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOrUnknown } from "../common/lifecycle";
import { notYetKept } from "../common/references";
import { SOURCE } from "../common/sources";
import { count, day, listed, quoted } from "../common/words";

const row = rowChecks({ family: "stakeholder", register: "stakeholders" });

/** From what has to be won to what is won. */
const LEVELS: readonly string[] = LISTS.engagement.items.map(({ value }) => value);
const GROUPS = listReader(LISTS.stakeholderGroup.items);
/** Audiences that leave nobody out. */
const EVERYBODY = /^(all|everyone|everybody|all stakeholders|all groups)$/;

/** Of an audience or a name so many words are looked at. */
const LONGEST_NAME = 12;

const hasPower = (stakeholder: Row): boolean => isOrUnknown(stakeholder, "influence", "Large");

/** Those on whom the program depends: who looks after them, and where they stand. */
export const STAKEHOLDER: readonly Check[] = [
  row({
    id: "STK-01",
    severity: "warning",
    title: "Nobody keeps up with a powerful stakeholder",
    rule: "The stakeholder's influence is large, and no owner is named, or no next contact on or after the data date.",
    why: "Those who can stop the program hear from it by chance.",
    remedy: "Name who keeps up the relationship, and the day of the next contact.",
    source: SOURCE.own,
    needs: ["influence"],
    reads: ["nextContact"],
    judges: ["owner"],
    subject: hasPower,
    field: "owner",
    at: (stakeholder) => (stakeholder.has("owner") ? "nextContact" : "owner"),
    test: (stakeholder, { settings }) => {
      const next = stakeholder.date("nextContact");
      const missing = [
        ...(stakeholder.has("owner") ? [] : ["no owner is named"]),
        ...(next === undefined ? ["no next contact is planned"] : []),
        ...(next !== undefined && next < settings.dataDate
          ? [`the next contact, ${day(next)}, is past`]
          : []),
      ];
      return missing.length > 0 ? `Influence is large, and ${listed(missing)}.` : undefined;
    },
  }),
  row({
    id: "STK-02",
    severity: "alert",
    title: "Engagement to be raised, and no action",
    rule: `The engagement wanted is as many steps above the current one as the threshold or more (${LEVELS.join(", ")}), and no action is told.`,
    why: "Attitudes do not change by themselves.",
    remedy: "Say what is done to win the stakeholder.",
    source: SOURCE.engagement,
    thresholds: ["engagementGap"],
    needs: ["engagement", "desired"],
    judges: ["actions"],
    subject: (stakeholder) => stakeholder.has("engagement") || stakeholder.has("desired"),
    field: "actions",
    obstacle: (stakeholder) =>
      ["engagement", "desired"].some((field) => !LEVELS.includes(stakeholder.text(field) ?? ""))
        ? "The engagement is none of the five levels"
        : undefined,
    test: (stakeholder, context) => {
      const current = stakeholder.text("engagement") ?? "";
      const wanted = stakeholder.text("desired") ?? "";
      const gap = LEVELS.indexOf(wanted) - LEVELS.indexOf(current);
      return gap >= context.thresholds(stakeholder).engagementGap && !stakeholder.has("actions")
        ? `${current} and to be ${wanted}, ${count(gap, "step")} up, and no action is told.`
        : undefined;
    },
  }),
  tableChecks(
    { family: "communication", register: "stakeholders" },
    "cross",
  )({
    id: "COM-02",
    severity: "alert",
    title: "Powerful stakeholder whom nothing reaches",
    rule: "The stakeholder's influence is large, and no communication has the stakeholder among its audience, by name, ID, group or organization.",
    why: "What the program has to say does not reach those who decide about it.",
    remedy: "Add the stakeholder to the audience of a communication, or plan one.",
    source: SOURCE.own,
    needs: ["name", "influence"],
    needsOf: { communications: ["audience"] },
    run: (register, context, report) => {
      const empty = notYetKept("communications", context);
      if (empty !== undefined) {
        report.notAssessable(empty, register.length);
        return;
      }
      const audiences = audiencesOf(context);
      for (let index = 0; index < register.length; index++) {
        const stakeholder = context.row("stakeholders", index);
        if (!hasPower(stakeholder)) continue;
        const name = stakeholder.text("name");
        if (name === undefined || stakeholder.text("influence") === undefined) {
          report.notAssessable(`${name === undefined ? "Stakeholder" : "Influence"} is not readable`);
          continue;
        }
        report.assessed(1);
        if (!isReached(stakeholder, audiences))
          report.finding(`Influence is large, and no communication names ${quoted(name)}.`, {
            row: index,
            field: "name",
          });
      }
    },
  }),
];

/** Whom the communications reach, ready to be asked for many stakeholders. */
interface Audiences {
  /** True where one of them is everybody. */
  readonly everybody: boolean;
  /** The audiences, without case and punctuation, and every run of words in them: `ward managers and matrons` holds `ward managers`. */
  readonly whole: ReadonlySet<string>;
  readonly runs: ReadonlySet<string>;
  /** The stakeholder groups that they are words for. */
  readonly groups: ReadonlySet<string>;
}

function audiencesOf(context: CheckContext): Audiences {
  const whole = new Set<string>();
  for (const cell of context.index("communications", "audience").keys())
    for (const part of cell.split(/[;,\n/]|\band\b/)) whole.add(folded(part));
  whole.delete("");
  const all = [...whole];
  return {
    everybody: all.some((audience) => EVERYBODY.test(audience)),
    whole,
    runs: new Set(all.flatMap(runsOf)),
    groups: new Set(all.flatMap((audience) => listValueOf(audience, GROUPS) ?? [])),
  };
}

function isReached(stakeholder: Row, { everybody, whole, runs, groups }: Audiences): boolean {
  if (everybody || groups.has(stakeholder.text("group") ?? "")) return true;
  return ["name", "stakeholderId", "group", "organization"]
    .map((field) => folded(stakeholder.text(field) ?? ""))
    .some((words) => words !== "" && (runs.has(words) || runsOf(words).some((run) => whole.has(run))));
}

/** Every run of words in a text. */
function runsOf(text: string): string[] {
  const words = text.split(" ").slice(0, LONGEST_NAME);
  return words.flatMap((_, start) =>
    words.slice(start).map((__, more) => words.slice(start, start + more + 1).join(" ")),
  );
}

import { folded } from "../../values/text";
import { allBefore, lastBefore, nothingBefore, streak } from "../common/before";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks } from "../define";
import { isOpenProject } from "../common/lifecycle";
import { entriesSince } from "../common/logged-since";
import { callsForWords } from "./narrative";
import { SOURCE } from "../common/sources";
import { count } from "../common/words";

const row = rowChecks({ family: "rag", register: "projects" });

const noBefore = (project: Row, context: CheckContext): string | undefined =>
  nothingBefore(project, context, "projects");

const isRed = (project: Row): boolean => project.text("declaredRag") === "Red";

/** Colours and narratives beside those of earlier periods. */
export const RAG_HISTORY: readonly Check[] = [
  row({
    id: "RAG-06",
    severity: "warning",
    title: "Narrative copied forward",
    rule: "The project is open, its narrative is word for word that of the last period that has it, and its colour has changed or calls for an explanation.",
    why: "A text that is copied forward explains last period's colour, not this one's.",
    remedy: "Say what happened since, and what is being done now.",
    source: SOURCE.own,
    needs: ["declaredRag", "narrative"],
    subject: isOpenProject,
    field: "narrative",
    obstacle: (project, context) =>
      noBefore(project, context) ??
      (lastBefore(project, context, "projects")?.row.has("narrative")
        ? undefined
        : "Narrative was blank in the last period"),
    test: (project, context) => {
      const then = lastBefore(project, context, "projects");
      if (!then || folded(then.row.text("narrative") ?? "") !== folded(project.text("narrative") ?? ""))
        return undefined;
      const was = then.row.text("declaredRag");
      const is = project.text("declaredRag");
      if (was !== undefined && was !== is)
        return `The narrative is that of ${then.period}, while the colour went from ${was} to ${is}.`;
      return callsForWords(project)
        ? `The project declares ${is}, and the narrative is that of ${then.period}.`
        : undefined;
    },
  }),
  row({
    id: "RAG-09",
    severity: "alert",
    title: "Red for periods, and nothing decided",
    rule: "The project is open and has been Red for as many periods in a row as the threshold says, this one included, and neither the Changes nor the Decisions register has an entry of it from that time.",
    why: "Red asks for a decision; a project that stays red without one is left alone with it.",
    remedy: "Take it to the board, and enter what is decided.",
    source: SOURCE.own,
    thresholds: ["redPeriods"],
    needs: ["declaredRag"],
    subject: isOpenProject,
    field: "declaredRag",
    obstacle: (project, context) => {
      if (!isRed(project)) return undefined;
      const lack = noBefore(project, context);
      if (lack !== undefined) return lack;
      const { redPeriods } = context.thresholds(project);
      const red = redStreak(project, context);
      if (red.length < redPeriods)
        return red.all ? `Fewer than ${count(redPeriods, "period")} are kept of the project` : undefined;
      return context.registers["changes"] || context.registers["decisions"]
        ? undefined
        : "The Changes and the Decisions register are missing";
    },
    test: (project, context) => {
      if (!isRed(project)) return undefined;
      const { length, before } = redStreak(project, context);
      if (length < context.thresholds(project).redPeriods) return undefined;
      const logged = [
        ...entriesSince("changes", ["submittedOn", "decidedOn"], project, before, context),
        ...entriesSince("decisions", ["raisedOn", "decidedOn"], project, before, context),
      ];
      return logged.length === 0
        ? `Red for ${count(length, "period")} in a row, without a change or a decision.`
        : undefined;
    },
  }),
  row({
    id: "RAG-10",
    severity: "alert",
    title: "From green to red at once",
    rule: "The project is open and declares Red, and it declared Green in the last period that has it.",
    why: "Trouble seldom comes in one period: the colours before it were not true.",
    remedy: "Ask when the project first knew, and look at how its colour is set.",
    source: SOURCE.own,
    needs: ["declaredRag"],
    subject: isOpenProject,
    field: "declaredRag",
    obstacle: (project, context) => (isRed(project) ? noBefore(project, context) : undefined),
    test: (project, context) => {
      const then = isRed(project) ? lastBefore(project, context, "projects") : undefined;
      return then?.row.text("declaredRag") === "Green" ? `Green in ${then.period}, Red now.` : undefined;
    },
  }),
];

/** For how many periods the project is red, whether it is in all that are kept of it, and the last day before. */
function redStreak(
  project: Row,
  context: CheckContext,
): { readonly length: number; readonly all: boolean; readonly before: number | undefined } {
  const earlier = allBefore(project, context, "projects");
  const length = streak([project, ...earlier.map((one) => one.row)], isRed);
  return { length, all: length > earlier.length, before: earlier[length - 1]?.date };
}

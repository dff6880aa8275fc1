import { ragAgreement } from "../../figures/derived";
import type { FieldId } from "../../templates/template";
import type { Check, CheckContext, Row } from "../check";
import { rowChecks, tableChecks } from "../define";
import { isOpenProject, isRunning } from "../common/lifecycle";
import { offList } from "../common/off-list";
import { computedRagOf, concerns, measuredOf } from "../common/project-values";
import { RowSet } from "../engine/row-set";
import { SOURCE } from "../common/sources";
import { listed } from "../common/words";

const common = { family: "rag", register: "projects" } as const;
const row = rowChecks(common);

/** The colours that a project may declare for its parts, with their headers. */
const DIMENSIONS: readonly (readonly [FieldId, string])[] = [
  ["scheduleRag", "Schedule RAG"],
  ["costRag", "Cost RAG"],
  ["scopeRag", "Scope RAG"],
  ["benefitsRag", "Benefits RAG"],
  ["resourceRag", "Resource RAG"],
];
const COLOURS: readonly (readonly [FieldId, string])[] = [["declaredRag", "RAG"], ...DIMENSIONS];

/** Colours on the scale from green to red. */
const RATED: ReadonlySet<string> = new Set(["Green", "Amber/Green", "Amber", "Amber/Red", "Red"]);

/** Declared colours: readable, honest, and at one with the numbers. */
export const RAG_COLOURS: readonly Check[] = [
  tableChecks(common)({
    id: "RAG-01",
    severity: "error",
    title: "RAG not recognised",
    rule: "A RAG cell is neither blank nor a value of the list of colours in its own spelling.",
    why: "A colour that is not recognised is counted with none.",
    remedy: "Choose a colour of the list; put the explanation into the narrative.",
    source: SOURCE.gmpp,
    fixNote: "The list's own spelling, where the colour is a known synonym.",
    judges: ["declaredRag"],
    run: (register, context, report) => {
      let blank = RowSet.all(register.length);
      for (const [field, header] of COLOURS) {
        const cells = context.cells("projects", field);
        if (!cells) continue;
        blank = blank.and(cells.blank);
        for (const row of cells.odd) {
          const wrong = offList(context.row("projects", row), field, header, "rag", context);
          if (wrong) report.finding(wrong.message, { row, field, fix: wrong.fix });
        }
      }
      const without = blank.size;
      report.assessed(register.length - without);
      if (without > 0) report.notAssessable("RAG is blank", without);
    },
  }),
  row({
    id: "RAG-02",
    severity: "warning",
    title: "Declared better than the numbers",
    rule: "The project is open, and its declared colour is at least one whole colour better than the colour computed from cost variance, finish slip, CPI and SPI.",
    why: "Green outside and red inside is how programs are surprised.",
    remedy:
      "Declare the computed colour, or have this finding waived with the reason why the numbers mislead.",
    source: `${SOURCE.ragPractice}; ${SOURCE.ragAudit}`,
    thresholds: ["costAmber", "costRed", "slipAmber", "slipRed", "indexAmber", "indexRed"],
    needs: ["declaredRag"],
    subject: isRatedOpen,
    field: "declaredRag",
    obstacle: nothingComputed,
    test: (project, context) => disagreement(project, context, "Declared better"),
  }),
  row({
    id: "RAG-03",
    severity: "alert",
    title: "Declared worse than the numbers",
    rule: "The project is open, and its declared colour is at least one whole colour worse than the computed colour.",
    why: "The project knows something that its numbers do not show yet.",
    remedy: "Read the narrative, and ask what the next forecast will be.",
    source: SOURCE.own,
    thresholds: ["costAmber", "costRed", "slipAmber", "slipRed", "indexAmber", "indexRed"],
    needs: ["declaredRag"],
    subject: isRatedOpen,
    field: "declaredRag",
    obstacle: nothingComputed,
    test: (project, context) => disagreement(project, context, "Declared worse"),
  }),
  row({
    id: "RAG-04",
    severity: "warning",
    title: "Green with a red part",
    rule: "The project is open and declares Green, and one of its own colours for schedule, cost, scope, benefits or resources is Red.",
    why: "A project with one red part is not green, whatever its other parts are.",
    remedy: "Declare the worst part's colour, or correct that part's.",
    source: SOURCE.ragSummary,
    needs: ["declaredRag"],
    subject: isOpenProject,
    field: "declaredRag",
    obstacle: (project) =>
      hasPart(project, undefined) ? undefined : "No part of the project declares a colour",
    test: (project) => {
      if (project.text("declaredRag") !== "Green" || !hasPart(project, "Red")) return undefined;
      const red = DIMENSIONS.filter(([field]) => project.text(field) === "Red").map(([, header]) => header);
      return `Declared Green overall, while ${listed(red)} ${red.length === 1 ? "is" : "are"} Red.`;
    },
  }),
  row({
    id: "RAG-13",
    severity: "warning",
    title: "Colour on an ended project",
    rule: "The project is closed or cancelled and still declares a colour from Green to Red; Blue and Grey are no such colours.",
    why: "Ended projects with a colour are counted with the living.",
    remedy: "Clear the colour, or set it to Blue.",
    source: SOURCE.stateMix,
    needs: ["status"],
    reads: ["declaredRag"],
    subject: (project) => project.text("status") === undefined || !isOpenProject(project),
    field: "declaredRag",
    test: (project) => {
      const colour = project.text("declaredRag");
      return colour !== undefined && RATED.has(colour)
        ? `The project is ${project.text("status")?.toLowerCase()} and still declares ${colour}.`
        : undefined;
    },
  }),
  row({
    id: "RAG-14",
    severity: "warning",
    title: "Active project without colour",
    rule: "The project is active, and its RAG is blank or Grey.",
    why: "Not reported is not green; the report shows it grey and counts it apart.",
    remedy: "Ask the project for its colour.",
    source: SOURCE.notReported,
    judges: ["declaredRag"],
    subject: isRunning,
    field: "declaredRag",
    test: (project) => {
      if (!project.has("declaredRag")) return "The project is active and declares no colour.";
      return project.text("declaredRag") === "Grey"
        ? "The project is active and declares Grey, which is not reported."
        : undefined;
    },
  }),
];

const PARTS: readonly FieldId[] = DIMENSIONS.map(([field]) => field);

/** True when a part declares this colour; any colour, where none is given. */
function hasPart(project: Row, colour: string | undefined): boolean {
  for (let part = 0; part < PARTS.length; part++) {
    const declared = project.text(PARTS[part] ?? "");
    if (declared !== undefined && (colour === undefined || declared === colour)) return true;
  }
  return false;
}

function isRatedOpen(project: Row): boolean {
  return isOpenProject(project) && project.text("declaredRag") !== "Blue";
}

function nothingComputed(project: Row, context: CheckContext): string | undefined {
  if (!RATED.has(project.text("declaredRag") ?? "")) return "The declared colour is not from Green to Red";
  return computedRagOf(project, context) === "Grey"
    ? "No cost variance, slip, CPI or SPI can be worked out"
    : undefined;
}

function disagreement(
  project: Row,
  context: CheckContext,
  kind: "Declared better" | "Declared worse",
): string | undefined {
  const declared = project.text("declaredRag") ?? "";
  const computed = computedRagOf(project, context);
  if (ragAgreement(declared, computed) !== kind) return undefined;
  const why = concerns(measuredOf(project, context), context.thresholds(project));
  const because = why.length > 0 ? `: ${listed(why)}` : "";
  return `Declared ${declared}, computed ${computed}${because}.`;
}

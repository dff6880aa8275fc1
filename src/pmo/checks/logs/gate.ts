import type { Check } from "../check";
import { rowChecks } from "../define";
import { decisionOfGate, decisionsDiffer, passedGates, stageNumber } from "./gate-values";
import { finishSlip } from "../../figures/derived";
import { isOpenMilestone, isOrUnknown, isRunning } from "../common/lifecycle";
import { SOURCE } from "../common/sources";
import { count, day, quoted } from "../common/words";

const row = rowChecks({ family: "gate", register: "gates" });

/** From this stage on a project has a gate behind it. */
const FIRST_GATED = stageNumber("Plan");

/** Gates: whether stages follow decisions, and decisions follow criteria. */
export const GATE: readonly Check[] = [
  rowChecks({ family: "gate", register: "projects" })({
    id: "GATE-01",
    severity: "warning",
    title: "Stage advanced without a gate",
    rule: "The project is running and in stage Plan or later, and no gate of it is passed or conditionally passed; or it is in a later stage than in the last period, and no gate has been passed since.",
    why: "A stage that nobody has let it enter is spent on nobody's authority.",
    remedy: "Hold the gate and enter its decision, or set the stage back.",
    source: SOURCE.gates,
    needs: ["projectId", "stage"],
    subject: isRunning,
    field: "stage",
    obstacle: (project, context) => {
      if (stageNumber(project.text("stage") ?? "") < 0) return "The stage is none of the standard ones";
      const gates = context.registers["gates"];
      if (!gates) return "The Gates register is missing";
      return gates.byField.has("decision") ? undefined : "The column Gate decision of Gates is missing";
    },
    test: (project, context) => {
      const stage = project.text("stage") ?? "";
      if (stageNumber(stage) < FIRST_GATED) return undefined;
      const id = project.text("projectId") ?? "";
      const passed = passedGates(
        (context.index("gates", "project").get(id.toLowerCase()) ?? []).map((at) => context.row("gates", at)),
      );
      if (passed.size === 0) return `It is in stage ${stage}, and none of its gates is passed.`;
      const last = context.earlier("projects").at(-1);
      const before = last?.find(project)?.text("stage");
      const gatesThen = context.earlier("gates").find(({ label }) => label === last?.label);
      if (before === undefined || !gatesThen || stageNumber(before) >= stageNumber(stage)) return undefined;
      const rowsThen = Array.from({ length: gatesThen.length }, (_, index) => gatesThen.row(index));
      const passedThen = passedGates(
        rowsThen.filter((gate) => gate.text("project")?.toLowerCase() === id.toLowerCase()),
      );
      return [...passed].some((gate) => !passedThen.has(gate))
        ? undefined
        : `It has gone from ${before} to ${stage} since ${last?.label ?? "the last period"}, and no gate has been passed since.`;
    },
  }),
  row({
    id: "GATE-02",
    severity: "warning",
    title: "Passed without a mandatory criterion",
    rule: "The gate is passed without conditions, and a mandatory criterion of it is not met, only partly met or not assessed.",
    why: "A criterion that can be left out is not mandatory, and the next project will leave it out too.",
    remedy: "Make it a conditional pass with a condition and a day, or show that the criterion is met.",
    source: SOURCE.gates,
    needs: ["project", "gate", "mandatory", "result"],
    judges: ["decision"],
    subject: (criterion) => criterion.flag("mandatory") !== false,
    field: "result",
    obstacle: decisionsDiffer,
    test: (criterion, context) => {
      const result = criterion.text("result") ?? "";
      return result !== "Met" && decisionOfGate(criterion, context) === "Pass"
        ? `${quoted(criterion.value("gate"))} is passed, and this mandatory criterion is ${result.toLowerCase()}.`
        : undefined;
    },
  }),
  row({
    id: "GATE-03",
    severity: "warning",
    title: "Condition of a gate overdue",
    rule: "The gate is passed conditionally, the day by which a condition was to be met is before the data date, and its criterion is not met.",
    why: "A condition that nobody comes back to was none.",
    remedy: "Meet the condition and enter the result, or have the gate decided anew.",
    source: SOURCE.gates,
    needs: ["project", "gate", "conditionDue", "result"],
    judges: ["decision"],
    subject: (criterion) => criterion.has("conditionDue"),
    field: "conditionDue",
    obstacle: decisionsDiffer,
    test: (criterion, context) => {
      const due = criterion.date("conditionDue") ?? 0;
      return criterion.text("result") !== "Met" &&
        due < context.settings.dataDate &&
        decisionOfGate(criterion, context) === "Conditional"
        ? `The condition was to be met by ${day(due)}, and the criterion is ${(criterion.text("result") ?? "").toLowerCase()}.`
        : undefined;
    },
  }),
  rowChecks({ family: "gate", register: "milestones" })({
    id: "GATE-04",
    severity: "alert",
    title: "Gate far behind its baseline",
    rule: "An open milestone of the type Gate is forecast later than its baseline by more working days than the threshold.",
    why: "A decision so late is often one about a project that is no longer the one that was planned.",
    remedy: "Ask the sponsor whether the project's case still holds.",
    source: SOURCE.own,
    thresholds: ["gateSlip"],
    needs: ["type", "baselineDate", "forecastDate"],
    subject: (milestone) => isOpenMilestone(milestone) && isOrUnknown(milestone, "type", "Gate"),
    field: "forecastDate",
    test: (gate, context) => {
      const slip = finishSlip({
        baselineFinish: gate.date("baselineDate"),
        forecastFinish: gate.date("forecastDate"),
      });
      return slip !== undefined && slip > context.thresholds(gate).gateSlip
        ? `The gate is forecast ${count(slip, "working day")} after its baseline.`
        : undefined;
    },
  }),
];

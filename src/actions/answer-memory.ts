import type { Program } from "../excel/read/program";
import type { IntakeChoices, IntakePlan } from "../pmo/intake/plan";
import { rememberedAnswers } from "../pmo/intake/remembered-answers";
import type { Serial } from "../pmo/values/cell";
import { textOf } from "../pmo/values/text";
import type { Work } from "../pmo/work";
import { registerTargets } from "./register-targets";
import type { Target } from "./register-targets";

/** The registers that a plan feeds, with near-duplicates answered by the analyst, else by what `PMO Setup` remembers. */
export function* answeredTargets(
  program: Program,
  plan: IntakePlan,
  choices: IntakeChoices,
  importedOn: Serial | null,
): Work<Target[]> {
  const remembered = rememberedAnswers(program.duplicates, program.standards.templates);
  const same = { ...remembered, ...choices.same };
  const targets = yield* registerTargets(program, plan, { ...choices, same }, importedOn);
  const renamed = targets.flatMap((target) => renamedAnswers(program, target, remembered));
  if (renamed.length === 0) return targets;
  const answers = { ...same, ...Object.fromEntries(renamed) };
  return yield* registerTargets(program, plan, { ...choices, same: answers }, importedOn);
}

/** Answers about entries of the register that have another name by now, and the same id: an import may rename what it joins. */
function renamedAnswers(
  { registers }: Program,
  { template, preview }: Target,
  remembered: Readonly<Record<string, boolean>>,
): readonly (readonly [string, boolean])[] {
  const open = preview.questions.filter(({ same }) => same === undefined);
  if (open.length === 0) return [];
  const keys = registers[template.id]?.byField.get(template.key ?? "")?.values ?? [];
  return open.flatMap(({ id, text, candidate }) => {
    const key = textOf(keys[(candidate.registerRow ?? 0) - 1] ?? null);
    if (key === "") return [];
    const start = `${[template.id, text, key].join("|")} `.toLowerCase();
    const known = Object.entries(remembered).find(([question]) => question.startsWith(start));
    return known ? [[id, known[1]] as const] : [];
  });
}

import type { Program } from "../excel/read/program";
import { Problem } from "../pmo/problem";
import type { Settings } from "../pmo/setup/settings";
import { templateIn } from "../pmo/templates/standards";
import type { RegisterId, Template } from "../pmo/templates/template";

/** The program's settings; without them an action has nothing to go by. */
export function settingsOf(program: Program): Settings {
  if (program.settings) return program.settings;
  throw new Problem(
    "no-setup",
    "This workbook has no PMO Setup yet.",
    "Set the program up first; it takes half a minute.",
  );
}

/** The template of a register, as it counts in this workbook. */
export function requireTemplate({ standards }: Program, id: RegisterId): Template {
  const template = templateIn(standards, id);
  if (template) return template;
  throw new Problem(
    "no-template",
    `There is no template ${id} in this workbook.`,
    "Choose a register of the list, or add it to PMO Templates.",
  );
}

/** Refuses to go on without any register. */
export function requireRegister(program: Program): void {
  if (Object.keys(program.registers).length > 0) return;
  throw new Problem(
    "no-register",
    "There is no register yet.",
    "Bring in a project list or a list of risks first.",
  );
}

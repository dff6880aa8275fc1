import type { applyTemplate, planApply } from "../../actions/apply-template";
import type { bringIn, planBringIn } from "../../actions/bring-in";
import type { check } from "../../actions/check";
import type { CheckText } from "../../actions/check-texts";
import type { applyFixes, planFixes } from "../../actions/fix";
import type { goTo } from "../../actions/go-to";
import type { goToSource } from "../../actions/go-to-source";
import type { addProject, newProjectForm, planNewProject } from "../../actions/new-project";
import type { editOwn, exportOwn } from "../../actions/own-templates";
import type { refresh } from "../../actions/refresh";
import type { addSample } from "../../actions/sample";
import type { setUp } from "../../actions/set-up";
import type { holdToType, planHold, readStandards, writeDeviations } from "../../actions/standards";
import type { readState } from "../../actions/state";
import type { planUndo, undo } from "../../actions/undo";
import type { waive, withdrawWaivers } from "../../actions/waive";
import type { watchSheets } from "../../actions/watch-registers";

/** What the pane can do to a workbook. The real ones are loaded when they are first asked for; tests bring their own. */
export interface Actions {
  readonly readState: typeof readState;
  readonly setUp: typeof setUp;
  readonly addSample: typeof addSample;
  readonly planBringIn: typeof planBringIn;
  readonly bringIn: typeof bringIn;
  readonly check: typeof check;
  readonly planFixes: (...input: Parameters<typeof planFixes>) => Promise<ReturnType<typeof planFixes>>;
  readonly applyFixes: typeof applyFixes;
  readonly refresh: typeof refresh;
  readonly planUndo: typeof planUndo;
  readonly undo: typeof undo;
  readonly goTo: typeof goTo;
  readonly goToSource: typeof goToSource;
  readonly readStandards: typeof readStandards;
  readonly planApply: typeof planApply;
  readonly applyTemplate: typeof applyTemplate;
  readonly editOwn: typeof editOwn;
  readonly exportOwn: typeof exportOwn;
  readonly planHold: typeof planHold;
  readonly holdToType: typeof holdToType;
  readonly writeDeviations: typeof writeDeviations;
  readonly newProjectForm: typeof newProjectForm;
  readonly planNewProject: typeof planNewProject;
  readonly addProject: typeof addProject;
  readonly watchSheets: typeof watchSheets;
  readonly waive: typeof waive;
  readonly withdrawWaivers: typeof withdrawWaivers;
  readonly checkTexts: () => Promise<readonly CheckText[]>;
}

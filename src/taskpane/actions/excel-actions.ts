import type { PlanSheets } from "../../actions/planner/plan-sheets";
import type { Actions } from "./actions";

const parts = {
  state: () => import("../../actions/state"),
  setUp: () => import("../../actions/set-up"),
  sample: () => import("../../actions/sample"),
  bringIn: () => import("../../actions/bring-in"),
  check: () => import("../../actions/check"),
  chase: () => import("../../actions/chase"),
  quality: () => import("../../actions/quality"),
  recheck: () => import("../../actions/recheck"),
  fix: () => import("../../actions/fix"),
  marks: () => import("../../actions/marks"),
  publish: () => import("../../actions/publish"),
  refresh: () => import("../../actions/refresh"),
  undo: () => import("../../actions/undo"),
  goTo: () => import("../../actions/go-to"),
  goToSource: () => import("../../actions/go-to-source"),
  standards: () => import("../../actions/standards"),
  apply: () => import("../../actions/apply-template"),
  own: () => import("../../actions/own-templates"),
  profiles: () => import("../../actions/profiles"),
  updateSetup: () => import("../../actions/update-setup"),
  newProject: () => import("../../actions/new-project"),
  waive: () => import("../../actions/waive"),
  rules: () => import("../../actions/rules"),
  suggest: () => import("../../actions/suggest"),
  watch: () => import("../../actions/watch-registers"),
  checkTexts: () => import("../../actions/check-texts"),
};

/** Where there are no workers, planning is done in the pane's own thread. */
const planner = async (): Promise<PlanSheets | undefined> =>
  typeof Worker === "undefined"
    ? undefined
    : (await import("../../actions/planner/plan-in-worker")).planInWorker;

/** The actions on the workbook that Excel has open. Each is loaded on first use, so that the pane itself comes quickly. */
export const excelActions: Actions = {
  readState: async () => (await parts.state()).readState(),
  setUp: async (...input) => (await parts.setUp()).setUp(...input),
  addSample: async (...input) => (await parts.sample()).addSample(...input),
  planBringIn: async (choices, watch, books) =>
    (await parts.bringIn()).planBringIn(choices, watch, books, await planner()),
  bringIn: async (choices, moment, watch, books) =>
    (await parts.bringIn()).bringIn(choices, moment, watch, books, await planner()),
  check: async (...input) => (await parts.check()).check(...input),
  recheck: async (...input) => (await parts.recheck()).recheck(...input),
  planFixes: async (...input) => (await parts.fix()).planFixes(...input),
  applyFixes: async (...input) => (await parts.fix()).applyFixes(...input),
  planPublish: async (...input) => (await parts.publish()).planPublish(...input),
  publish: async (...input) => (await parts.publish()).publish(...input),
  writeChase: async (...input) => (await parts.chase()).writeChase(...input),
  writeQuality: async (...input) => (await parts.quality()).writeQuality(...input),
  markSheets: async (...input) => (await parts.marks()).markSheets(...input),
  unmarkSheets: async (...input) => (await parts.marks()).unmarkSheets(...input),
  refresh: async (...input) => (await parts.refresh()).refresh(...input),
  planUndo: async () => (await parts.undo()).planUndo(),
  undo: async (...input) => (await parts.undo()).undo(...input),
  goTo: async (...input) => (await parts.goTo()).goTo(...input),
  goToSource: async () => (await parts.goToSource()).goToSource(),
  readStandards: async () => (await parts.standards()).readStandards(),
  planApply: async (...input) => (await parts.apply()).planApply(...input),
  applyTemplate: async (...input) => (await parts.apply()).applyTemplate(...input),
  editOwn: async (...input) => (await parts.own()).editOwn(...input),
  exportOwn: async () => (await parts.own()).exportOwn(),
  planHold: async (...input) => (await parts.standards()).planHold(...input),
  holdToType: async (...input) => (await parts.standards()).holdToType(...input),
  writeDeviations: async (...input) => (await parts.standards()).writeDeviations(...input),
  readProfiles: async () => (await parts.profiles()).readProfiles(),
  editProfile: async (...input) => (await parts.profiles()).editProfile(...input),
  updateSetup: async (...input) => (await parts.updateSetup()).updateSetup(...input),
  newProjectForm: async () => (await parts.newProject()).newProjectForm(),
  planNewProject: async (...input) => (await parts.newProject()).planNewProject(...input),
  addProject: async (...input) => (await parts.newProject()).addProject(...input),
  waive: async (...input) => (await parts.waive()).waive(...input),
  withdrawWaivers: async (...input) => (await parts.waive()).withdrawWaivers(...input),
  listRules: async () => (await parts.rules()).listRules(),
  reviewOf: async (...input) => (await parts.rules()).reviewOf(...input),
  writeReview: async (...input) => (await parts.rules()).writeReview(...input),
  suggest: async (...input) => (await parts.suggest()).suggest(...input),
  applySuggestion: async (...input) => (await parts.suggest()).applySuggestion(...input),
  watchSheets: async (...input) => (await parts.watch()).watchSheets(...input),
  checkTexts: async () => (await parts.checkTexts()).checkTexts(),
};

/** Loads everything in quiet moments, so that a later connection loss stops nothing. Failures show when a part is used. */
export async function preloadActions(): Promise<void> {
  for (const load of Object.values(parts)) await load().catch(() => undefined);
}

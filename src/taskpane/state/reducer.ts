import type { BringInPlan, BringInResult } from "../../actions/bring-in-plan";
import type { Standing } from "../../actions/check";
import type { RefreshResult } from "../../actions/refresh";
import type { ProgramState } from "../../actions/state";
import { CHANGES_NOTHING, CHECK_TITLE, REFRESH_TITLE } from "../../actions/titles";
import type { ChaseEntry } from "../../pmo/chase/chase";
import type { Quality } from "../../pmo/quality/quality";
import type { CheckOutcome, CheckResult, Finding, FindingWaiver } from "../../pmo/checks/check";
import type { IntakeChoices } from "../../pmo/intake/plan";
import type { AsYouType } from "./as-you-type";
import type { Aside, FindingsView, Listed, Notice, PaneState, Running, SetUpDraft } from "./pane-state";
import { pathOf, stepToShow } from "./path";
import type { StepId } from "./path";
import { placeColumns } from "./placement";
import type { Trouble } from "./trouble";

/** Everything that can happen to the pane. */
export type PaneEvent =
  | { readonly type: "programRead"; readonly program: ProgramState }
  | { readonly type: "shown"; readonly view: StepId }
  | { readonly type: "aboutToggled" }
  | { readonly type: "asideShown"; readonly aside: Aside | undefined }
  | { readonly type: "begun" }
  | { readonly type: "started"; readonly running: Running }
  | { readonly type: "progressed"; readonly step: string; readonly share: number }
  | { readonly type: "cancelling" }
  | { readonly type: "finished" }
  | { readonly type: "failed"; readonly trouble: Trouble }
  | { readonly type: "noticed"; readonly notice: Notice }
  | { readonly type: "said"; readonly text: string }
  | { readonly type: "dismissed" }
  | { readonly type: "edited"; readonly sheet: string; readonly addresses?: readonly string[] | undefined }
  | { readonly type: "drafted"; readonly draft: SetUpDraft }
  | { readonly type: "setupOpened" }
  | { readonly type: "setupClosed" }
  | { readonly type: "wasSetUp" }
  | { readonly type: "sampleAdded"; readonly sheets: readonly string[]; readonly draft: SetUpDraft }
  | { readonly type: "chose"; readonly choices: IntakeChoices }
  | { readonly type: "planned"; readonly plan: BringInPlan; readonly choices: IntakeChoices }
  | { readonly type: "planDropped" }
  | { readonly type: "broughtIn"; readonly result: BringInResult }
  | { readonly type: "bringInReopened" }
  | {
      readonly type: "checked";
      readonly outcome: CheckOutcome;
      readonly chase?: readonly ChaseEntry[];
      readonly quality?: Quality;
      readonly edits: number;
      readonly standing?: Standing | undefined;
    }
  | { readonly type: "chased"; readonly entries: readonly ChaseEntry[] }
  | { readonly type: "measured"; readonly quality: Quality }
  | {
      readonly type: "rechecked";
      readonly listed: readonly Listed[];
      readonly results: readonly CheckResult[];
      readonly chase: readonly ChaseEntry[];
      readonly standing: Standing;
      /** How many edits it has taken in. */
      readonly edits: number;
    }
  | { readonly type: "recheckLost" }
  | { readonly type: "asYouTypeChosen"; readonly on: boolean }
  | { readonly type: "fixed"; readonly addresses: ReadonlySet<string> }
  | { readonly type: "corrected"; readonly finding: Finding }
  /** Without a waiver, theirs were withdrawn. */
  | {
      readonly type: "waived";
      readonly findings: ReadonlySet<Finding>;
      readonly waiver?: FindingWaiver;
    }
  | { readonly type: "arranged"; readonly view: Partial<FindingsView> }
  | { readonly type: "refreshed"; readonly result: RefreshResult; readonly edits: number }
  | { readonly type: "undone"; readonly title: string };

/** The pane after an event. Pure: the same event on the same state gives the same state. */
export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "programRead":
      return programRead(state, event.program);
    case "shown":
      return {
        ...state,
        view: event.view,
        about: false,
        aside: undefined,
        trouble: undefined,
        notice: undefined,
      };
    case "aboutToggled":
      return { ...state, about: !state.about };
    case "asideShown":
      return { ...state, aside: event.aside, about: false, trouble: undefined, notice: undefined };
    case "begun":
      return { ...state, begun: true, view: "setUp" };
    case "started":
      return say(
        { ...state, running: event.running, trouble: undefined, notice: undefined },
        event.running.step,
      );
    case "progressed":
      return state.running
        ? { ...state, running: { ...state.running, step: event.step, share: event.share } }
        : state;
    case "cancelling":
      return state.running ? { ...state, running: { ...state.running, cancelling: true } } : state;
    case "finished":
      return { ...state, running: undefined };
    case "failed":
      return { ...state, trouble: event.trouble };
    case "noticed":
      return say({ ...state, notice: event.notice }, event.notice.text);
    case "said":
      return say(state, event.text);
    case "dismissed":
      return { ...state, trouble: undefined, notice: undefined };
    case "edited":
      return edited(state, event.sheet, event.addresses);
    case "drafted":
      return { ...state, draft: event.draft };
    case "setupOpened":
      return { ...state, editingSetup: true, draft: undefined };
    case "setupClosed":
      return { ...state, editingSetup: false, draft: undefined };
    case "wasSetUp":
      return {
        ...state,
        editingSetup: false,
        draft: undefined,
        sampleSheets: undefined,
        edits: state.edits + 1,
        plan: undefined,
      };
    case "sampleAdded":
      return {
        ...state,
        begun: true,
        view: "setUp",
        sampleSheets: event.sheets,
        draft: event.draft,
        plan: undefined,
      };
    case "chose":
      return { ...state, choices: event.choices };
    case "planned":
      return {
        ...state,
        plan: event.plan,
        planChoices: event.choices,
        planStale: false,
        placement: placeColumns(state.placement, event.plan.intake),
      };
    case "planDropped":
      return { ...state, plan: undefined, planStale: false };
    case "broughtIn":
      return { ...state, brought: event.result, plan: undefined, placement: {}, edits: state.edits + 1 };
    case "bringInReopened":
      return { ...state, brought: undefined, plan: undefined };
    case "checked":
      return {
        ...state,
        findings: event.outcome.findings.map((finding, id) => ({ id, finding })),
        results: event.outcome.results,
        chase: event.chase,
        quality: event.quality,
        checkedEdits: event.edits,
        findingsView: { ...state.findingsView, open: new Set() },
        asYouType: { ...state.asYouType, standing: event.standing, pending: [] },
      };
    case "chased":
      return { ...state, chase: event.entries };
    case "measured":
      return { ...state, quality: event.quality };
    case "rechecked":
      return {
        ...state,
        findings: event.listed,
        results: event.results,
        chase: event.chase,
        // Its denominators are those of a full check.
        quality: undefined,
        checkedEdits: state.checkedEdits + event.edits,
        asYouType: {
          ...state.asYouType,
          standing: event.standing,
          pending: state.asYouType.pending.slice(event.edits),
        },
      };
    case "recheckLost":
      return { ...state, asYouType: { ...state.asYouType, standing: undefined, pending: [] } };
    case "asYouTypeChosen":
      return { ...state, asYouType: { ...state.asYouType, chosen: event.on } };
    case "fixed":
      return {
        ...state,
        edits: state.edits + 1,
        findings: state.findings?.filter(
          ({ finding }) => finding.fix === undefined || !event.addresses.has(finding.address),
        ),
      };
    case "corrected":
      return {
        ...state,
        edits: state.edits + 1,
        findings: state.findings?.filter(({ finding }) => finding !== event.finding),
      };
    case "waived":
      return {
        ...state,
        edits: state.edits + 1,
        findings: state.findings?.map((listed) =>
          event.findings.has(listed.finding) ? withWaiver(listed, event.waiver) : listed,
        ),
      };
    case "arranged":
      return {
        ...state,
        findingsView: { ...state.findingsView, ...event.view },
        // What another part had to say is no longer looked at.
        ...(event.view.tab === undefined ? {} : { trouble: undefined, notice: undefined }),
      };
    case "refreshed":
      return { ...state, refreshed: event.result, refreshedEdits: event.edits };
    case "undone":
      return undone(state, event.title);
  }
}

function withWaiver({ id, finding }: Listed, waiver: FindingWaiver | undefined): Listed {
  if (waiver) return { id, finding: { ...finding, waiver } };
  const unwaived = { ...finding };
  delete unwaived.waiver;
  return { id, finding: unwaived };
}

const say = (state: PaneState, text: string): PaneState => ({
  ...state,
  said: { text, number: state.said.number + 1 },
});

function programRead(state: PaneState, program: ProgramState): PaneState {
  const begun = state.begun || program.settings !== undefined || program.registers.length > 0;
  const isFirst = state.program === undefined;
  const path = pathOf(program, { sinceCheck: false, sinceRefresh: false });
  return { ...state, program, begun, view: isFirst ? stepToShow(path) : state.view };
}

/** An edit of a register or of the settings makes what was checked and reported out of date; one of a source, the plan. */
function edited(state: PaneState, sheet: string, addresses?: readonly string[]): PaneState {
  const { program, plan } = state;
  const counts =
    program?.setupSheet === sheet || program?.registers.some((register) => register.sheet === sheet);
  const isSource = plan?.intake.imports.some(
    ({ source }) => source.sheet === sheet && source.file === plan.intake.file,
  );
  if (!counts && !isSource) return state;
  return {
    ...state,
    edits: counts ? state.edits + 1 : state.edits,
    asYouType: counts ? withEdit(state, sheet, addresses) : state.asYouType,
    planStale: state.planStale || isSource === true,
  };
}

/** An edit of a register's cells waits for its check; any other makes the last check one that cannot be built on. */
function withEdit(
  { asYouType, program }: PaneState,
  sheet: string,
  addresses: readonly string[] | undefined,
): AsYouType {
  if (!asYouType.standing || !addresses || sheet === program?.setupSheet)
    return { ...asYouType, standing: undefined, pending: [] };
  return { ...asYouType, pending: [...asYouType.pending, { sheet, addresses }] };
}

/** What the pane lists may have been taken back with the sheets; it is read anew instead of guessed. */
function undone(state: PaneState, title: string): PaneState {
  if (title === REFRESH_TITLE) return { ...state, refreshed: undefined };
  const unchecked = { findings: undefined, results: [], chase: undefined, quality: undefined };
  if (title === CHECK_TITLE) return { ...state, ...unchecked };
  if (CHANGES_NOTHING.has(title)) return state;
  return {
    ...state,
    edits: state.edits + 1,
    plan: undefined,
    brought: undefined,
    ...unchecked,
    refreshed: undefined,
    sampleSheets: undefined,
  };
}

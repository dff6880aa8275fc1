import type { BringInPlan, BringInResult } from "../../actions/bring-in-plan";
import type { RefreshResult } from "../../actions/refresh";
import type { SetUpInput } from "../../actions/set-up";
import type { ProgramState } from "../../actions/state";
import type { ChaseEntry } from "../../pmo/chase/chase";
import type { Quality } from "../../pmo/quality/quality";
import type { CheckResult, Finding, Severity } from "../../pmo/checks/check";
import type { IntakeChoices } from "../../pmo/intake/plan";
import type { AsYouType } from "./as-you-type";
import type { StepId } from "./path";
import type { Placement } from "./placement";
import type { Trouble } from "./trouble";

/** What can run; one at a time. */
export type ActionName =
  | "readState"
  | "setUp"
  | "sample"
  | "bringIn"
  | "check"
  | "fix"
  | "mark"
  | "chase"
  | "quality"
  | "waive"
  | "review"
  | "publish"
  | "refresh"
  | "undo"
  | "goTo"
  | "template"
  | "own"
  | "hold"
  | "profile"
  | "updateSetup"
  | "deviations"
  | "newProject";

export interface Running {
  readonly name: ActionName;
  readonly step: string;
  /** 0–1. */
  readonly share: number;
  readonly cancelling: boolean;
  readonly cancel: () => void;
  /** Gives the pane back without an answer from Excel. */
  readonly abandon: () => void;
}

/** A sentence for the eye and for screen readers. */
export interface Notice {
  readonly text: string;
  readonly tone: "good" | "info";
}

/** A finding with a number of its own, which stays while others are fixed. */
export interface Listed {
  readonly id: number;
  readonly finding: Finding;
}

export type Grouping = "severity" | "project" | "owner" | "check";

/** The parts of the check screen. */
export type CheckTabId = "findings" | "chase" | "quality" | "rules" | "publish";

/** How the findings are shown; kept while the pane lives. */
export interface FindingsView {
  readonly tab: CheckTabId;
  readonly grouping: Grouping;
  readonly search: string;
  readonly hidden: ReadonlySet<Severity>;
  /** Whether findings that are waived are listed too. */
  readonly waived: boolean;
  /** Groups that were opened or closed against the grouping's habit. */
  readonly toggled: ReadonlySet<string>;
  readonly open: ReadonlySet<number>;
  readonly chaseSearch: string;
  readonly chaseWarnings: boolean;
}

/** The answers of the set-up form, as text where a person types text. */
export type SetUpDraft = Omit<SetUpInput, "dataDate"> & { readonly dataDate: string };

/** The screens beside the steps. */
export type Aside = "standards" | "newProject";

export interface PaneState {
  /** Undefined until the workbook has been read once. */
  readonly program: ProgramState | undefined;
  /** The step whose screen is shown, and whether the screen about Steerbook stands before it. */
  readonly view: StepId;
  readonly about: boolean;
  /** A screen beside the steps that is shown in their place. */
  readonly aside: Aside | undefined;
  /** True once the first screen was left, by a button of its or by what the workbook holds. */
  readonly begun: boolean;
  readonly running: Running | undefined;
  readonly trouble: Trouble | undefined;
  /** A sentence to be seen until the next action. */
  readonly notice: Notice | undefined;
  /** The last thing said to screen readers; the number tells two equal sentences apart. */
  readonly said: { readonly text: string; readonly number: number };
  /** Counts edits of what checks and reports go by. */
  readonly edits: number;
  readonly checkedEdits: number;
  readonly refreshedEdits: number;

  readonly draft: SetUpDraft | undefined;
  readonly editingSetup: boolean;
  readonly sampleSheets: readonly string[] | undefined;

  readonly choices: IntakeChoices;
  readonly plan: BringInPlan | undefined;
  /** The choices that the plan was made by. */
  readonly planChoices: IntakeChoices | undefined;
  readonly placement: Placement;
  readonly planStale: boolean;
  readonly brought: BringInResult | undefined;

  readonly findings: readonly Listed[] | undefined;
  readonly results: readonly CheckResult[];
  readonly chase: readonly ChaseEntry[] | undefined;
  readonly quality: Quality | undefined;
  readonly findingsView: FindingsView;
  readonly asYouType: AsYouType;

  readonly refreshed: RefreshResult | undefined;
}

export const INITIAL: PaneState = {
  program: undefined,
  view: "setUp",
  about: false,
  aside: undefined,
  begun: false,
  running: undefined,
  trouble: undefined,
  notice: undefined,
  said: { text: "", number: 0 },
  edits: 0,
  checkedEdits: 0,
  refreshedEdits: 0,
  draft: undefined,
  editingSetup: false,
  sampleSheets: undefined,
  choices: {},
  plan: undefined,
  planChoices: undefined,
  placement: {},
  planStale: false,
  brought: undefined,
  findings: undefined,
  results: [],
  chase: undefined,
  quality: undefined,
  findingsView: {
    tab: "findings",
    grouping: "severity",
    search: "",
    hidden: new Set(),
    waived: false,
    toggled: new Set(),
    open: new Set(),
    chaseSearch: "",
    chaseWarnings: false,
  },
  asYouType: { chosen: undefined, standing: undefined, pending: [] },
  refreshed: undefined,
};

import type { ProfilesView } from "../../../src/actions/profiles";
import type { NewProjectForm, NewProjectPreview } from "../../../src/actions/new-project";
import type { StandardsView } from "../../../src/actions/standards";
import type { ApplyPreview } from "../../../src/actions/apply-template";
import { templateOf } from "../../../src/pmo/templates/standard";
import type { Actions } from "../../../src/taskpane/actions/actions";

const CONDITIONS = [
  { field: "title", header: "Title" },
  { field: "status", header: "Status" },
];

/** A workbook with two registers, one as its template and one behind it, and a table of a team's. */
export const VIEW: StandardsView = {
  pmoType: "Controlling",
  lines: [
    {
      id: "projects",
      name: "Projects",
      description: "Every project of the program.",
      version: 1,
      fields: 50,
      conditions: CONDITIONS,
      own: false,
      register: { sheet: "Projects register", rows: 24, appliedVersion: 1, deviations: 0 },
    },
    {
      id: "risks",
      name: "Risks",
      description: "Every risk of every project.",
      version: 2,
      fields: 44,
      conditions: CONDITIONS,
      own: true,
      register: { sheet: "Risks register", rows: 118, appliedVersion: 1, deviations: 3 },
    },
    {
      id: "milestones",
      name: "Milestones",
      description: "The milestones of every project.",
      version: 1,
      fields: 13,
      conditions: CONDITIONS,
      own: false,
    },
  ],
  tables: [{ table: "Plan", sheet: "Team plan" }],
  lists: [
    { id: "stage", title: "Stages", values: 6 },
    { id: "riskStatus", title: "Risk statuses", values: 7 },
  ],
  templatesSheet: "PMO Templates",
  deviationsSheet: undefined,
  problems: [],
};

export const APPLY: ApplyPreview = {
  register: "risks",
  version: 2,
  sheet: "Risks register",
  columns: 45,
  lists: ["Verdicts"],
  roundTrips: 4,
  plan: {
    template: templateOf("risks"),
    matched: 43,
    renamed: [{ from: "Likelihood", to: "Probability", cell: "D3" }],
    added: ["Ward"],
    kept: ["Our view"],
    formatted: [],
    allowed: ["Status"],
    coloured: [],
    spared: [{ header: "Owner", what: "rules" }],
    layout: false,
    locks: undefined,
    changes: [],
  },
};

export const FORM: NewProjectForm = {
  id: "EMR-03",
  stages: ["Idea", "Initiate"],
  statuses: ["Proposed", "Active"],
  priorities: ["High", "Low"],
  workstreams: ["Records"],
  departments: ["Operations"],
  people: ["A. Okafor"],
  blueprints: [
    {
      id: "standard",
      name: "Standard project",
      description: "Gates, milestones and risks.",
      parts: [
        { id: "gates", title: "Gates", description: "", rows: 4, optional: false },
        { id: "risks", title: "Starter risks", description: "", rows: 6, optional: true },
      ],
    },
  ],
};

export const PROJECT: NewProjectPreview = {
  id: "EMR-03",
  name: "Bed board",
  registers: [
    { register: "projects", name: "Projects", sheet: "Projects register", isNew: false, rows: 1 },
    { register: "milestones", name: "Milestones", sheet: "Milestones register", isNew: true, rows: 4 },
  ],
  parts: [{ title: "Gates", rows: [{ label: "Gate 1: ready for planning", day: 46_126 }] }],
  alike: ["Bed boards"],
  lists: [],
  roundTrips: 3,
};

export const PROFILES: ProfilesView = {
  thresholds: [
    {
      id: "costRed",
      title: "Cost overrun, red above",
      unit: "share",
      meaning: "Forecast cost above budget by more than this share is red.",
      value: 0.1,
    },
    {
      id: "slipRed",
      title: "Finish slip, red above",
      unit: "working days",
      meaning: "Later than this is red.",
      value: 20,
    },
  ],
  lines: [
    {
      threshold: "slipRed",
      level: "Stage",
      name: "Initiate",
      value: 30,
      reason: "Dates are estimates until the plan is agreed",
      title: "Finish slip, red above",
      unit: "working days",
      projects: 3,
    },
  ],
  names: {
    Project: [{ name: "EMR-01", label: "EMR-01 Record platform" }],
    Stage: [
      { name: "Execute", label: "Execute" },
      { name: "Initiate", label: "Initiate" },
    ],
    Tier: [],
  },
  problems: [{ at: "'PMO Setup'!AN7", text: "Phase is none of Project, Stage, Tier" }],
};

/** What the screens of standards and new projects ask for, answered from the examples above. */
export const standardsActions: Pick<
  Actions,
  | "readStandards"
  | "planApply"
  | "applyTemplate"
  | "editOwn"
  | "exportOwn"
  | "planHold"
  | "holdToType"
  | "writeDeviations"
  | "readProfiles"
  | "editProfile"
  | "updateSetup"
  | "newProjectForm"
  | "planNewProject"
  | "addProject"
> = {
  readStandards: async () => VIEW,
  planApply: async () => APPLY,
  applyTemplate: async () => APPLY,
  editOwn: async () => ({
    sheet: "PMO Templates",
    registers: [{ id: "risks", name: "Risks", version: 3 }],
    values: 0,
    roundTrips: 5,
  }),
  exportOwn: async () => ({ json: '{ "format": "steerbook-templates" }\n', templates: 1, lists: 0 }),
  planHold: async () => ({
    pmoType: "Directive",
    registers: [{ name: "Risks", sheet: "Risks register", columns: 8, locks: "locked" }],
    lists: "locked",
    roundTrips: 4,
  }),
  holdToType: async () => ({ pmoType: "Directive", registers: [], lists: undefined, roundTrips: 6 }),
  writeDeviations: async () => ({ sheet: "Deviations", deviations: [], roundTrips: 5 }),
  readProfiles: async () => PROFILES,
  editProfile: async () => ({ columns: ["Cost overrun, red above (limit)"], roundTrips: 6 }),
  updateSetup: async () => ({ sheet: "PMO Setup", added: ["Risk nearly certain, from"], roundTrips: 6 }),
  newProjectForm: async () => FORM,
  planNewProject: async () => PROJECT,
  addProject: async () => PROJECT,
};

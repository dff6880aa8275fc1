import type { CellInput } from "../changes/content";
import { WAIVER_HEADERS } from "../waivers/waivers";
import { POLICY_HEADERS, STANDARD_POLICIES } from "../intake/policies";
import { DUPLICATE_HEADERS } from "../intake/remembered-answers";
import { CONVERSION_HEADERS } from "../intake/remembered-conversions";
import { SOURCE_HEADERS } from "../intake/source-notices";
import { PERIOD_HEADERS } from "./periods";
import { PROFILE_HEADERS } from "./profiles";
import { SETUP_TABLES } from "./sheet-names";

/** A table of `PMO Setup` that grows row by row while the program is worked on. */
export interface SetupTable {
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  /** What it begins with. */
  readonly rows: readonly (readonly CellInput[])[];
}

export const REGISTER_INDEX_HEADERS = ["Register", "Sheet", "Table", "Version", "Brought in", "From"];
export const MAPPING_HEADERS = [
  "File",
  "Sheet",
  "Header",
  "Field",
  "Confidence",
  "Reason",
  "Column",
  "For register",
];

/** The tables that every `PMO Setup` has beside its charter, settings, thresholds and lists. */
export const GROWING_TABLES: readonly SetupTable[] = [
  { name: SETUP_TABLES.registers, title: "Registers", headers: REGISTER_INDEX_HEADERS, rows: [] },
  {
    name: SETUP_TABLES.policies,
    title: "Who wins where a source says something else than the register",
    headers: POLICY_HEADERS,
    rows: STANDARD_POLICIES,
  },
  {
    name: SETUP_TABLES.mappings,
    title: "Mappings: which source column feeds which field",
    headers: MAPPING_HEADERS,
    rows: [],
  },
  {
    name: SETUP_TABLES.sources,
    title: "Workbooks that were brought in",
    headers: SOURCE_HEADERS,
    rows: [],
  },
  {
    name: SETUP_TABLES.conversions,
    title: "Conversions: what values of sources stand for",
    headers: CONVERSION_HEADERS,
    rows: [],
  },
  {
    name: SETUP_TABLES.duplicates,
    title: "Entries that were asked about: the same or different",
    headers: DUPLICATE_HEADERS,
    rows: [],
  },
  {
    name: SETUP_TABLES.profiles,
    title: "Profiles: thresholds that differ for a project, a stage or a tier",
    headers: PROFILE_HEADERS,
    rows: [],
  },
  {
    name: SETUP_TABLES.waivers,
    title: "Waivers: findings that are accepted, why, and until when",
    headers: WAIVER_HEADERS,
    rows: [],
  },
  { name: SETUP_TABLES.periods, title: "Periods that were published", headers: PERIOD_HEADERS, rows: [] },
];

/** A table's rows on the sheet: an empty table has one blank row. */
export const initialRows = ({ headers, rows }: SetupTable): readonly (readonly CellInput[])[] =>
  rows.length > 0 ? rows : [headers.map(() => null)];

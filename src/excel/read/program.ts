import type { Past } from "../../pmo/history/past";
import { withLimits } from "../../pmo/registers/limits";
import type { Registers } from "../../pmo/registers/register";
import { profilesFrom } from "../../pmo/setup/profiles";
import type { ThresholdProfile } from "../../pmo/setup/profiles";
import type { Settings } from "../../pmo/setup/settings";
import { SETUP_TABLES, SHEET_NAMES } from "../../pmo/setup/sheet-names";
import type { SetupShape } from "../../pmo/setup/upgrade";
import type { OwnProblem, OwnStandards } from "../../pmo/standards/own";
import type { OwnCells, OwnRows } from "../../pmo/standards/own-tables";
import type { Standards } from "../../pmo/templates/standards";
import type { CellValue } from "../../pmo/values/cell";
import { journalFrom, requestJournal } from "../journal";
import type { Journal } from "../journal";
import { Payload } from "../payload";
import type { Session } from "../session";
import { requestHistories } from "./histories";
import type { History } from "./histories";
import { firstFormulasFrom, projectsTableFrom, registersFrom, requestRegisters } from "./registers";
import { listsFrom, requestSetup, settingsFrom, shapeFrom } from "./setup";
import type { Lists } from "./setup";
import { requestStandards, standardsFrom } from "./standards";
import type { RequestedStandards } from "./standards";
import { readStructure, sheetWithRole } from "./structure";
import type { Structure } from "./structure";

/** A program as its workbook holds it. */
export interface Program {
  readonly structure: Structure;
  readonly journal: Journal;
  /** Undefined where `PMO Setup` does not exist yet. */
  readonly settings: Settings | undefined;
  /** The table of its profiles as it stands, and the rows that cannot be used; undefined in older workbooks. */
  readonly profileRows: OwnRows | undefined;
  readonly profileProblems: readonly OwnProblem[];
  /** What `PMO Setup` consists of, for `setupUpgrade`; undefined where it does not exist yet. */
  readonly setupShape: SetupShape | undefined;
  /** The templates and lists that count in this workbook. */
  readonly standards: Standards;
  /** The same without the limits that profiles bring. */
  readonly plainStandards: Standards;
  /** The first data row as formulas, of registers whose calculated columns may go by limits. */
  readonly firstFormulas: ReadonlyMap<string, readonly string[]>;
  /** What of them is the PMO's own, and what it has written down that cannot be used. */
  readonly own: OwnStandards;
  readonly ownProblems: readonly OwnProblem[];
  readonly ownRows: OwnCells;
  /** Allowed values by list, as `PMO Setup` has them. */
  readonly lists: Lists;
  readonly registers: Registers;
  /** The rows of `PMO Setup`'s register index and of its mappings; blank rows are left out. */
  readonly registerIndex: readonly (readonly CellValue[])[];
  readonly mappings: readonly (readonly CellValue[])[];
  /** The rows that say who wins, and those of the workbooks that were brought in. */
  readonly policies: readonly (readonly CellValue[])[];
  readonly sources: readonly (readonly CellValue[])[];
  /** The rows that say what values of sources stand for, and the answers to near-duplicates; none in older workbooks. */
  readonly conversions: readonly (readonly CellValue[])[];
  readonly duplicates: readonly (readonly CellValue[])[];
  /** The rows of the table of waivers as they stand, blank ones among them; none in older workbooks. */
  readonly waivers: readonly (readonly CellValue[])[];
  readonly histories: readonly History[];
  /** The rows of the published periods. */
  readonly periods: readonly (readonly CellValue[])[];
}

/** What a program's workbook remembers of before, for the checks. */
export const pastOf = ({ histories, periods, sources }: Program): Past => ({
  histories: histories.map(({ rows }) => rows),
  periods,
  sources,
});

/** Reads everything that actions go by, in three round trips, plus splits of large registers. */
export async function readProgram(session: Session): Promise<Program> {
  const journalRange = requestJournal(session);
  let requested: RequestedStandards = new Map();
  const structure = await readStructure(session, (tables) => {
    requested = requestStandards(session, tables);
  });
  const { standards, own, problems, rows } = standardsFrom(requested, structure);
  const setup = requestSetup(session, structure, standards);
  const payload = new Payload(session);
  const registers = await requestRegisters(session, structure, standards, payload);
  const index = requestRows(session, structure, SETUP_TABLES.registers);
  const mappings = requestRows(session, structure, SETUP_TABLES.mappings);
  const policies = requestRows(session, structure, SETUP_TABLES.policies);
  const sources = requestRows(session, structure, SETUP_TABLES.sources);
  const conversions = requestRows(session, structure, SETUP_TABLES.conversions);
  const duplicates = requestRows(session, structure, SETUP_TABLES.duplicates);
  const profiles = requestRows(session, structure, SETUP_TABLES.profiles);
  const periods = requestRows(session, structure, SETUP_TABLES.periods);
  const waivers = requestRows(session, structure, SETUP_TABLES.waivers);
  const histories = await requestHistories(session, structure, standards, payload);
  await session.sync();
  const profileRows = placedRows(profiles, structure, SETUP_TABLES.profiles);
  const read = profilesFrom(profileRows);
  const limited = withLimits(standards, read.profiles, projectsTableFrom(registers));
  const hasSetup = sheetWithRole(structure, "setup", SHEET_NAMES.setup) !== undefined;
  return {
    structure,
    journal: journalFrom(journalRange),
    settings: hasSetup ? withProfiles(settingsFrom(setup), read.profiles) : undefined,
    profileRows,
    profileProblems: read.problems,
    setupShape: shapeFrom(setup, structure),
    standards: limited,
    plainStandards: standards,
    firstFormulas: firstFormulasFrom(registers),
    own,
    ownProblems: problems,
    ownRows: rows,
    lists: listsFrom(setup, standards),
    registers: registersFrom(registers, limited),
    registerIndex: rowsFrom(index),
    mappings: rowsFrom(mappings),
    policies: rowsFrom(policies),
    sources: rowsFrom(sources),
    conversions: rowsFrom(conversions),
    duplicates: rowsFrom(duplicates),
    periods: rowsFrom(periods),
    waivers: rowsFrom(waivers),
    histories: histories(),
  };
}

function requestRows(session: Session, structure: Structure, table: string): Excel.Range | undefined {
  if (!structure.tables.some(({ name }) => name === table)) return undefined;
  const range = session.workbook.tables.getItem(table).getDataBodyRange();
  range.load("values");
  return range;
}

const withProfiles = (settings: Settings, profiles: readonly ThresholdProfile[]): Settings =>
  profiles.length > 0 ? { ...settings, profiles } : settings;

/** Rows with the place of their table, so that a cell can be named. */
function placedRows(
  range: Excel.Range | undefined,
  { tables }: Structure,
  name: string,
): OwnRows | undefined {
  const table = tables.find((one) => one.name === name);
  return range && table
    ? { sheet: table.sheet, place: table.place, rows: range.values as CellValue[][] }
    : undefined;
}

/** Empty cells are null; the one blank row that a table without data has is no row. */
function rowsFrom(range: Excel.Range | undefined): CellValue[][] {
  const rows = ((range?.values ?? []) as CellValue[][]).map((row) =>
    row.map((cell) => (cell === "" ? null : cell)),
  );
  return rows.length === 1 && rows[0]?.every((cell) => cell === null) ? [] : rows;
}

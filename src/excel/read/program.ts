import type { Registers } from "../../pmo/registers/register";
import type { Settings } from "../../pmo/setup/settings";
import { SHEET_NAMES } from "../../pmo/setup/sheet-names";
import { journalFrom, requestJournal } from "../journal";
import type { Journal } from "../journal";
import { Payload } from "../payload";
import type { Session } from "../session";
import { registersFrom, requestRegisters } from "./registers";
import { listsFrom, requestSetup, settingsFrom } from "./setup";
import type { Lists } from "./setup";
import { readStructure, sheetWithRole } from "./structure";
import type { Structure } from "./structure";

/** A program as its workbook holds it. */
export interface Program {
  readonly structure: Structure;
  readonly journal: Journal;
  /** Undefined where `PMO Setup` does not exist yet. */
  readonly settings: Settings | undefined;
  readonly lists: Lists;
  readonly registers: Registers;
}

/** Reads everything that actions go by, in three round trips, plus splits of large registers. */
export async function readProgram(session: Session): Promise<Program> {
  const journalRange = requestJournal(session);
  const structure = await readStructure(session);
  const setup = requestSetup(session, structure);
  const registers = await requestRegisters(session, structure, new Payload(session));
  await session.sync();
  const hasSetup = sheetWithRole(structure, "setup", SHEET_NAMES.setup) !== undefined;
  return {
    structure,
    journal: journalFrom(journalRange),
    settings: hasSetup ? settingsFrom(setup) : undefined,
    lists: listsFrom(setup),
    registers: registersFrom(registers),
  };
}

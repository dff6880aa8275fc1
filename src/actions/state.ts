import { readProgram } from "../excel/read/program";
import { JOURNAL_SHEET } from "../excel/journal";
import { sheetWithRole } from "../excel/read/structure";
import { withWorkbook } from "../excel/session";
import type { Settings } from "../pmo/setup/settings";
import { SHEET_NAMES } from "../pmo/setup/sheet-names";
import type { RegisterId } from "../pmo/templates/template";
import { intakeLists } from "./intake-lists";
import { markNames } from "./mark-names";
import { registerChoices } from "./templates";
import type { RegisterChoice } from "./templates";
import { CHANGES_NOTHING, CHECK_TITLE, REFRESH_TITLE } from "./titles";
import { upgradeOf } from "./update-setup";

const CHECK_SHEETS = ["chase", "quality", "review", "schedule"] as const;
/** What a sheet beside the Findings is for. */
export type CheckSheetRole = (typeof CHECK_SHEETS)[number];

/** How far a program has come, for the path that the pane shows. */
export interface ProgramState {
  readonly file: string;
  readonly settings: Settings | undefined;
  /** The sheet that holds the settings, where there is one. */
  readonly setupSheet: string | undefined;
  /** What this version has in it and this workbook lacks, in words; standard values count until it is updated. */
  readonly setupLacks: readonly string[];
  readonly registers: readonly {
    readonly id: RegisterId;
    readonly name: string;
    readonly sheet: string;
    readonly rows: number;
  }[];
  /** Every register that there is a template for, the PMO's own among them. */
  readonly registerChoices: readonly RegisterChoice[];
  /** The sheet that holds the findings of the last check, and each report, where there is one. */
  readonly findingsSheet: string | undefined;
  readonly reportSheets: readonly string[];
  /** The sheets that parts of the check have written, by what they are for. */
  readonly checkSheets?: Readonly<Partial<Record<CheckSheetRole, string>>>;
  /** Whether cells on the sheets are marked by the findings. */
  readonly marked?: boolean;
  /** ISO times, where the journal still knows them. */
  readonly checkedAt: string | undefined;
  readonly refreshedAt: string | undefined;
  /** When an action last changed what checks and reports go by; what was checked or refreshed before it is out of date. */
  readonly changedAt: string | undefined;
  /** The last action, which an undo would take back. */
  readonly lastAction: { readonly title: string; readonly at: string } | undefined;
  /** Sheets that are neither ours nor empty: what could be brought in. */
  readonly sourceSheets: readonly string[];
}

/** Reads how far the program has come. */
export function readState(): Promise<ProgramState> {
  return withWorkbook(async (session) => {
    const program = await readProgram(session);
    const { structure, journal, settings, registers, standards, lists } = program;
    const { entries } = journal;
    const last = entries.at(-1);
    const at = (title: string): string | undefined => entries.findLast((entry) => entry.title === title)?.at;
    const generated = (["kpi-summary", "risk-summary"] as const).flatMap(
      (role) => sheetWithRole(structure, role, SHEET_NAMES[role])?.name ?? [],
    );
    return {
      file: structure.file,
      settings,
      setupSheet: program.setupShape?.sheet,
      setupLacks: program.setupShape ? upgradeOf(program).missing : [],
      registers: standards.templates.flatMap(({ id, name }) => {
        const register = registers[id];
        return register ? [{ id, name, sheet: register.sheet, rows: register.length }] : [];
      }),
      registerChoices: registerChoices({ ...standards, lists: intakeLists(lists, standards) }),
      findingsSheet: sheetWithRole(structure, "findings", SHEET_NAMES.findings)?.name,
      reportSheets: generated,
      checkSheets: Object.fromEntries(
        CHECK_SHEETS.flatMap((role) => {
          const sheet = sheetWithRole(structure, role, SHEET_NAMES[role])?.name;
          return sheet === undefined ? [] : [[role, sheet]];
        }),
      ),
      marked: markNames(program).length > 0,
      checkedAt: at(CHECK_TITLE),
      refreshedAt: at(REFRESH_TITLE),
      changedAt: entries.findLast(({ title }) => !CHANGES_NOTHING.has(title))?.at,
      lastAction: last && { title: last.title, at: last.at },
      sourceSheets: structure.sheets
        .filter(({ role, used, name }) => !role && used && name !== JOURNAL_SHEET)
        .map(({ name }) => name),
    };
  });
}

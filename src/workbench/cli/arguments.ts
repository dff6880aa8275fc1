import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";

/** An argument or a file that cannot be used: the command ends with exit code 2 and this sentence on stderr. */
export class Unusable extends Error {
  override name = "Unusable";
}

/** What the command line asks for. */
export interface Asked {
  readonly command: string;
  readonly books: readonly string[];
  readonly out: string | undefined;
  readonly asOf: string | undefined;
  readonly json: boolean;
  readonly explain: boolean;
  readonly program: string | undefined;
  readonly currency: string | undefined;
}

const OPTIONS = {
  out: { type: "string" },
  "as-of": { type: "string" },
  program: { type: "string" },
  currency: { type: "string" },
  json: { type: "boolean", default: false },
  explain: { type: "boolean", default: false },
  help: { type: "boolean", default: false },
} as const satisfies ParseArgsConfig["options"];

export const USAGE = `npm run steerbook -- COMMAND BOOK... [options]

Commands
  run      bring in, check, refresh, and save
  intake   print the plan; write nothing
  check    check the registers of a workbook that has some
  refresh  refresh its reports
  undo     take back its last action
  sample   write the sample program's workbook (BOOK is not needed)

BOOK is an .xlsx, .xlsm or .csv file, or the word "sample". run and intake take several, and .zip files of them: run brings
the others into the first. A file that cannot be read is named and stops none of the others.

Options
  --out FILE       where to save; without it nothing is saved
  --as-of DATE     the data date, as 2026-03-31; today without it
  --program NAME   the program's name, when it is set up
  --currency CODE  the registers' currency, when it is set up; else the source's own, else GBP
  --json           print one JSON object instead of sentences
  --explain        intake: say why each column is matched as it is, and what was noted`;

/** Reads the command line; refuses what it does not know. */
export function readArguments(args: readonly string[]): Asked | "help" {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: OPTIONS,
      allowPositionals: true,
      strict: true,
    });
    const [command, ...books] = positionals;
    if (values.help || command === undefined) return "help";
    return {
      command,
      books,
      out: values.out,
      asOf: values["as-of"],
      json: values.json,
      explain: values.explain,
      program: values.program,
      currency: values.currency,
    };
  } catch (error) {
    throw new Unusable(error instanceof Error ? error.message : String(error));
  }
}

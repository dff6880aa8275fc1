import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { Unusable } from "./arguments";
import { openFile, saveFile } from "./book";
import { runScript } from "./script-run";
import { EmbeddedHost } from "../office/host";
import { loadOfficeJs } from "../office/node-client";

const USAGE = `npm run script -- FILE.js [BOOK] [--out FILE]

Runs a plain JavaScript file of Office.js calls on BOOK (.xlsx, .xlsm or .csv), or on a new workbook.
Excel, Office and OfficeExtension are globals; await may stand at the top of the file.

  --out FILE   where to save the workbook; without it nothing is saved`;

interface Asked {
  readonly script: string;
  readonly book: string | undefined;
  readonly out: string | undefined;
}

function readArguments(args: readonly string[]): Asked | "help" {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { out: { type: "string" }, help: { type: "boolean", default: false } },
      allowPositionals: true,
    });
    const [script, book, ...more] = positionals;
    if (values.help) return "help";
    if (script === undefined) throw new Unusable(`Say which script to run.\n\n${USAGE}`);
    if (more.length > 0) throw new Unusable(`One script and one workbook, not also ${more.join(" ")}.`);
    return { script, book, out: values.out };
  } catch (error) {
    throw error instanceof Unusable
      ? error
      : new Unusable(error instanceof Error ? error.message : String(error));
  }
}

/** Runs a script; answers the exit code: 0 when done, 1 when the script failed, 2 for what cannot be used. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked === "help") {
      console.log(USAGE);
      return 0;
    }
    return await carryOut(asked);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    console.error(error.message);
    return 2;
  }
}

async function carryOut({ script, book, out }: Asked): Promise<number> {
  const code = await readFile(script, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new Unusable(
      error.code === "ENOENT" ? `There is no file ${script}.` : `${script} cannot be read: ${error.message}`,
    );
  });
  // A file on a disk is desktop Excel's: no limit on what one round trip carries.
  const host = new EmbeddedHost({ payloadLimit: Number.POSITIVE_INFINITY });
  if (book !== undefined) for (const note of await openFile(host, book)) console.error(note);
  const client = await loadOfficeJs(host);
  const done = await runScript(code, script, client);
  client.dispose();
  if (done && out !== undefined) await saveFile(host, out);
  return done ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));

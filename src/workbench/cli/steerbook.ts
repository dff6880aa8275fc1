import { check } from "../../actions/check";
import { momentOf } from "../../actions/clock";
import { planBringIn } from "../../actions/bring-in";
import { refresh } from "../../actions/refresh";
import { undo } from "../../actions/undo";
import { Problem } from "../../pmo/problem";
import { readArguments, Unusable, USAGE } from "./arguments";
import type { Asked } from "./arguments";
import { openFile, saveFile, startHost } from "./book";
import { dayOf } from "./dates";
import { registersOf } from "./report";
import { runAll } from "./run";
import { openSample } from "./sample";
import * as say from "./say";
import type { EmbeddedHost } from "../office/host";

/** Runs the command line; answers the exit code: 0 when done, 2 for what cannot be used, 1 for a mistake of ours. */
async function main(args: readonly string[]): Promise<number> {
  try {
    const asked = readArguments(args);
    if (asked === "help") {
      console.log(USAGE);
      return 0;
    }
    await carryOut(asked);
    return 0;
  } catch (error) {
    if (error instanceof Unusable) {
      console.error(error.message);
      return 2;
    }
    if (error instanceof Problem) {
      console.error(`${error.message} ${error.next} [${error.code}]`);
      return error.code === "excel-refused" || error.code === "rollback-incomplete" ? 1 : 2;
    }
    console.error(error);
    return 1;
  }
}

async function carryOut(asked: Asked): Promise<void> {
  const now = new Date();
  const host = await startHost(() => now);
  const asOf = asked.asOf === undefined ? undefined : dayOf(asked.asOf);
  const answer = await answerTo(asked, host, now, asOf);
  if (asked.out !== undefined) await saveFile(host, asked.out);
  console.log(asked.json ? JSON.stringify(answer.json, null, 2) : answer.text);
}

interface Answer {
  readonly json: unknown;
  readonly text: string;
}

async function answerTo(
  asked: Asked,
  host: EmbeddedHost,
  now: Date,
  asOf: Date | undefined,
): Promise<Answer> {
  const moment = momentOf(now);
  if (asked.command === "sample") {
    if (asked.out === undefined) throw new Unusable("sample: say where to write it, with --out FILE.");
    await openSample(host);
    return {
      json: { sheets: host.workbook.sheets.map(({ name }) => name) },
      text: `Wrote the sample program to ${asked.out}.`,
    };
  }
  await openAsked(asked, host);
  switch (asked.command) {
    case "run": {
      const report = await runAll(host, { asOf, now, program: asked.program, currency: asked.currency });
      return { json: report, text: say.run(report) };
    }
    case "intake": {
      const { intake } = await planBringIn({});
      return { json: { registers: registersOf(intake), sheets: intake.sheets }, text: say.intake(intake) };
    }
    case "check": {
      const { outcome } = await check(moment);
      return { json: { findings: outcome.findings }, text: say.findings(outcome) };
    }
    case "refresh": {
      const { figures } = await refresh(moment);
      return { json: { figures }, text: say.figures(figures) };
    }
    case "undo": {
      const { title } = await undo();
      return { json: { undone: title }, text: `Undone: ${title}.` };
    }
    default:
      throw new Unusable(`There is no command ${asked.command}.\n\n${USAGE}`);
  }
}

async function openAsked(asked: Asked, host: EmbeddedHost): Promise<void> {
  const [book, ...others] = asked.books;
  if (book === undefined) throw new Unusable(`${asked.command}: name a workbook.`);
  if (others.length > 0) throw new Unusable(`${asked.command}: one workbook at a time.`);
  if (book === "sample") await openSample(host);
  else for (const note of await openFile(host, book)) console.error(note);
}

process.exitCode = await main(process.argv.slice(2));

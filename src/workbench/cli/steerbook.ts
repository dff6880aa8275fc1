import { check } from "../../actions/check";
import { momentOf } from "../../actions/clock";
import { planBringIn } from "../../actions/bring-in";
import { refresh } from "../../actions/refresh";
import { readState } from "../../actions/state";
import { undo } from "../../actions/undo";
import { Problem } from "../../pmo/problem";
import type { ProblemCode } from "../../pmo/problem";
import { readArguments, Unusable, USAGE } from "./arguments";
import type { Asked } from "./arguments";
import { saveFile, startHost } from "./book";
import { checkReport } from "./check-report";
import { dayOf } from "./dates";
import { openOne, openToPlan, openToRun } from "./open-books";
import { registersOf } from "./report";
import { runAll } from "./run";
import { openSample } from "./sample";
import * as say from "./say";
import type { EmbeddedHost } from "../office/host";

/** Problems that the workbook and the arguments have no part in. */
const OURS: ReadonlySet<ProblemCode> = new Set(["excel-refused", "unexpected", "rollback-incomplete"]);

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
      return OURS.has(error.code) ? 1 : 2;
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
  if (asked.command !== "run" && asked.command !== "intake") await openOne(host, asked.command, asked.books);
  switch (asked.command) {
    case "run": {
      const { books, refused } = await openToRun(host, asked.books);
      const report = await runAll(
        host,
        { asOf, now, program: asked.program, currency: asked.currency },
        books,
      );
      return { json: refused.length > 0 ? { ...report, refused } : report, text: say.run(report) };
    }
    case "intake": {
      const { isOpen, books, refused } = await openToPlan(host, asked.books);
      const { intake } = await planBringIn({}, {}, books);
      const { registerChoices } = await readState();
      const plan = isOpen
        ? intake
        : { ...intake, sheets: intake.sheets.filter(({ file }) => file !== undefined) };
      return {
        json: { registers: registersOf(plan, registerChoices, asked.explain), sheets: plan.sheets, refused },
        text: say.intake(plan, asked.explain),
      };
    }
    case "check": {
      const checked = await check(moment);
      const { findings, waivers, waiverProblems } = checked.outcome;
      return {
        json: { findings, waivers, waiverProblems, ...checkReport(checked) },
        text: say.findings(checked.outcome),
      };
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

process.exitCode = await main(process.argv.slice(2));

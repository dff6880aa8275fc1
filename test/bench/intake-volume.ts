import { bringIn, planBringIn } from "../../src/actions/bring-in";
import { momentOf } from "../../src/actions/clock";
import { setUp } from "../../src/actions/set-up";
import type { SourceBook } from "../../src/pmo/intake/plan";
import { readSource } from "../../src/sources/read-source";
import type { SourceFile } from "../../src/sources/read-source";
import { installGlobals } from "../../src/workbench/office/node-client";
import { DATA_DATE } from "../pmo/checks/registers";
import { openExcel } from "../support/excel";
import { cpu, cpuOf, growth, ms } from "./measure";
import type { Bench, Measured } from "./measure";
import { teamTexts, teamWorkbook } from "./support/team-files";

const ROWS = 14_000;
const FILES = 200;
const ROWS_OF_A_FILE = 100;
/** The small part that growth is measured against. */
const PART = 4;
const ROUNDS = 2;
const MOMENT = momentOf(new Date(2026, 3, 1, 12));

interface Times {
  readonly read: number;
  readonly plan: number;
  readonly bringIn: number;
  readonly rows: number;
}

/** Processor time of bringing files into an empty workbook: reading them, planning, and writing the register. */
async function timesOf(files: readonly SourceFile[]): Promise<Times> {
  let books: SourceBook[] = [];
  const read = cpu(() => (books = files.flatMap((file) => readSource(file).books)));
  const { client } = await openExcel();
  const close = installGlobals(client);
  try {
    await setUp(
      {
        programName: "Volume",
        pmoType: "Supportive",
        dataDate: DATA_DATE,
        currency: "GBP",
        unit: 1,
        paper: "A4",
      },
      MOMENT,
    );
    let rows = 0;
    const plan = await cpuOf(async () => {
      const { registers } = await planBringIn({}, {}, books);
      rows = registers.reduce((sum, { added }) => sum + added, 0);
    });
    return { read, plan, rows, bringIn: await cpuOf(() => bringIn({}, MOMENT, {}, books)) };
  } finally {
    close();
  }
}

/** The least of several rounds for each step: a single one differs from the next by what the collector does in it. */
async function leastOf(files: readonly SourceFile[]): Promise<Times> {
  const rounds: Times[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await timesOf(files));
  const least = (of: (times: Times) => number): number => Math.min(...rounds.map(of));
  return {
    read: least(({ read }) => read),
    plan: least(({ plan }) => plan),
    bringIn: least(({ bringIn }) => bringIn),
    rows: least(({ rows }) => rows),
  };
}

async function volumeOf(
  what: string,
  expected: number,
  warm: readonly SourceFile[],
  small: readonly SourceFile[],
  large: readonly SourceFile[],
): Promise<Measured[]> {
  // So that the small one does not pay for compiling.
  await timesOf(warm);
  const few = await leastOf(small);
  const many = await leastOf(large);
  if (many.rows !== expected) throw new Error(`${what}: ${many.rows} rows came in, not ${expected}.`);
  const figures = `read ${ms(many.read)}, plan ${ms(many.plan)}, bring in ${ms(many.bringIn)}`;
  const step = (name: "read" | "plan" | "bringIn", title: string): Measured =>
    growth(`${what}, ${title}`, few[name], many[name], PART);
  return [
    { ...step("read", "reading"), notes: [figures] },
    step("plan", "planning"),
    step("bringIn", "bringing in"),
  ];
}

/** Bringing in one large file, and many small ones: how long it takes, and that time grows with the rows. */
export async function intakeVolume(): Promise<readonly Measured[]> {
  const texts = teamTexts(FILES, ROWS_OF_A_FILE);
  return [
    ...(await volumeOf(
      "a file of 14,000 rows",
      ROWS,
      [await teamWorkbook(ROWS / 100)],
      [await teamWorkbook(ROWS / PART)],
      [await teamWorkbook(ROWS)],
    )),
    ...(await volumeOf(
      "200 files of 100 rows",
      FILES * ROWS_OF_A_FILE,
      texts.slice(0, 2),
      texts.slice(0, FILES / PART),
      texts,
    )),
  ];
}

export const intakeVolumeBench: Bench = { name: "intake-volume", run: intakeVolume };

if (process.argv[1]?.includes("intake-volume"))
  for (const { what, figure, budget, notes = [] } of await intakeVolume())
    console.log([`${what}: ${figure} of ${budget}`, ...notes].join("\n    "));

import type { SampleBook } from "../../src/pmo/sample/book";
import { WORKSTREAMS } from "../../src/pmo/sample/build-projects";
import { sampleProgram, SAMPLE_DATA_DATE, SAMPLE_SEED } from "../../src/pmo/sample/sample-program";
import { longDate } from "../../src/pmo/values/calendar";
import { list, page, plain } from "./markdown";

/** The page that tells what the sample is, and what is wrong in it on purpose. */
export function sampleProgramPage(): string {
  const book = sampleProgram();
  const { planted } = book;
  const projects = WORKSTREAMS.flatMap((workstream) => workstream.projects);
  return page([
    "# The sample program",
    "<!-- Written by scripts/write-docs.ts from the sample itself. Do not edit by hand. -->",
    `National Care Digital is the transformation program of an invented national healthcare organization with 19 hospitals and 14 community teams. Its data date is ${longDate(SAMPLE_DATA_DATE)}. Four workstreams run ${projects.length} projects:`,
    list(
      WORKSTREAMS.map(
        ({ name, projects: own }) => `**${name}**: ${own.map((project) => plain(project.name)).join("; ")}.`,
      ),
    ),
    "The first hospital has gone live with the new record and its emergency department took longer than planned to recover, so that the deployment is red and its training waits with it. Old data arrive without allergies that a computer can read. Asbestos holds up the network. The portal is open and popular, while one of its projects is on hold until somebody answers messages at night. Most of the rest goes well, and some of what looks well does not.",
    `The workbook is generated from a seed (${SAMPLE_SEED} for the one that is shipped). Another seed moves dates, money, people and forms of writing; the story and the faults stay. All people, companies and numbers are invented.`,
    "## The sheets",
    list(sheets(book)),
    "## What is wrong in it",
    `${planted.length} findings of ${new Set(planted.map(({ check }) => check)).size} checks are planted; everything else is clean, and a test holds intake and checks to exactly these. Rows are those of the sheet.`,
    list(faults(book)),
  ]);
}

function sheets({ sheets: all }: SampleBook): string[] {
  const said: Readonly<Record<string, string>> = {
    "Read me": "a cover; left alone by intake.",
    "Project list":
      "a title block and a note over the header; headers such as “Proj. ref”, “SRO” and “Spend to date (£k)”, some on two lines; dates as dates and as text in four forms; amounts such as `£1.2m`, `£850k` and `1,250`; RAG as letters and words; a sub-total for each workstream, a total, blank rows, a row that stands twice, and two columns of the team's own.",
    Risks:
      "a legend of the scale over the header, the table from column B on, likelihood as numbers, as “4 - likely” and as “H”, scores of their own.",
    Milestones: "all milestones, with words of their own for statuses.",
    Budget: "spend by month, which is no register; left alone by intake.",
    Lists: "the lists behind drop-downs; left alone by intake.",
  };
  return all.map(({ name, rows }) => `**${name}** (${rows.length} rows): ${said[name] ?? ""}`);
}

/** One line for each fault, with all findings that come of it. */
function faults({ planted }: SampleBook): string[] {
  const byFault = new Map<string, string[]>();
  for (const { what, check, sheet, row, key, whole } of planted) {
    const where = whole ? "Projects register" : `${sheet} row ${row}${key === "" ? "" : `, ${key}`}`;
    const found = byFault.get(what) ?? [];
    found.push(`\`${check}\` ${plain(where)}`);
    byFault.set(what, found);
  }
  return [...byFault].map(([what, found]) => `${plain(what)} ${found.join("; ")}`);
}

import { longDate } from "../../values/calendar";
import type { Serial } from "../../values/cell";
import type { SampleCell, SampleSheet } from "../book";
import { WORKSTREAMS } from "../build-projects";
import { HEADER_LOOK, remark, title } from "./columns";

const LISTS: readonly (readonly string[])[] = [
  ["Phase", "Concept", "Planning", "Delivery", "Closure"],
  ["RAG", "R", "A/R", "A", "A/G", "G"],
  ["Workstream", ...WORKSTREAMS.map(({ name }) => name)],
  ["Strategic theme", "Safer care", "Access for patients", "Confident staff", "Reliable foundations"],
  ["Response", "Avoid", "Mitigate", "Transfer", "Tolerate"],
  ["Y/N", "Y", "N"],
];

/** The lists behind the drop-downs of the other sheets. */
export function listsSheet(): SampleSheet {
  const longest = Math.max(...LISTS.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, row): SampleCell[] =>
    LISTS.map((list) => {
      const value = list[row] ?? null;
      return row === 0 ? { value, ...HEADER_LOOK } : value;
    }),
  );
  return { name: "Lists", columnWidths: [14, 8, 28, 24, 14, 8], rows };
}

const SAID: readonly (readonly [string, string])[] = [
  ["Project list", "One row for each project. Do not sort: finance links to the row order."],
  ["Risks", "All workstreams. Score likelihood and impact by the legend."],
  ["Milestones", "Approval, assurance, delivery and gates. External ones belong to others."],
  ["Budget", "Monthly spend from the ledger, for reference."],
  ["Lists", "Behind the drop-downs. Ask the PMO before you add to them."],
];

/** The cover: what the workbook is, and who looks after which sheet. */
export function coverSheet(dataDate: Serial): SampleSheet {
  return {
    name: "Read me",
    columnWidths: [18, 90],
    rows: [
      [title("National Care Digital: program returns", 2)],
      [remark(`Returns of the four workstreams, position at ${longDate(dataDate)}`)],
      [],
      [
        "National Care runs 19 hospitals and 14 community teams. The program brings one electronic medical record,",
      ],
      ["a portal for patients, training for 23,000 staff, and the networks and data platforms underneath."],
      [],
      [
        { value: "Sheet", ...HEADER_LOOK },
        { value: "What it holds", ...HEADER_LOOK },
      ],
      ...SAID.map(([sheet, text]): SampleCell[] => [{ value: sheet, bold: true }, text]),
      [],
      [remark("All people, companies and numbers are invented.")],
    ],
  };
}

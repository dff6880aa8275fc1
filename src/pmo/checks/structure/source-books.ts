import { SOURCE_HEADERS, sourceNotices } from "../../intake/source-notices";
import type { DeliveredBook, SourceNotice } from "../../intake/source-notices";
import { columnOf } from "../../history/earlier";
import { PROVENANCE_HEADERS } from "../../registers/register";
import type { Register } from "../../registers/register";
import type { CellValue } from "../../values/cell";
import { textOf } from "../../values/text";
import type { Check, CheckContext, TableReport } from "../check";
import { tableChecks } from "../define";
import { SOURCE } from "../common/sources";

const BROUGHT_IN = SOURCE_HEADERS.indexOf("Brought in");

const book = tableChecks({ family: "structure", register: "projects" });

/** The workbooks that the rows came from, beside each other. */
export const SOURCE_BOOKS: readonly Check[] = [
  book({
    id: "IMP-17",
    severity: "warning",
    title: "Source older than the one before",
    rule: "A workbook that rows of the register came from was saved, or says that it was updated, before another delivery of it that had been brought in already.",
    why: "Old values have been put over newer ones.",
    remedy: "Bring in the latest delivery again.",
    source: SOURCE.own,
    everyRegister: true,
    run: (register, context, report) => judge(register, context, "older", report),
  }),
  book({
    id: "IMP-18",
    severity: "error",
    title: "One workbook under two names",
    rule: "Rows of the register came from two workbooks that hold the same cells under different names.",
    why: "Every row without an ID of its own is there twice and counted twice.",
    remedy: "Undo the second import, or delete the rows that came from it.",
    source: SOURCE.own,
    everyRegister: true,
    run: (register, context, report) => judge(register, context, "same contents", report),
  }),
];

function judge(
  register: Register,
  { past }: CheckContext,
  kind: SourceNotice["kind"],
  report: TableReport,
): void {
  const sources = columnOf(register, PROVENANCE_HEADERS.source);
  if (past.sources.length === 0 || !sources) {
    report.notAssessable("No workbook is remembered as brought in", register.length);
    return;
  }
  const named = new Set(sources.map(textOf));
  // A source is `file, sheet`, or the sheet alone in the open workbook.
  const feeds = (file: string): boolean =>
    [...named].some((source) => source === file || source.startsWith(`${file}, `));
  const known = past.sources.filter(([file]) => feeds(textOf(file ?? null)));
  report.assessed(known.length);
  known.forEach((row, place) => {
    // The latest stand first. Of workbooks that came on one day nobody knows any more which came last.
    const before = known
      .slice(place + 1)
      .filter((one) => kind !== "older" || one[BROUGHT_IN] !== row[BROUGHT_IN]);
    const [notice] = sourceNotices([bookOf(row)], before);
    if (notice?.kind === kind)
      report.finding(notice.fact ?? notice.sentence, { header: PROVENANCE_HEADERS.source });
  });
}

function bookOf([file, contents, saved, latest]: readonly CellValue[]): DeliveredBook {
  const modified = textOf(saved ?? null);
  return {
    file: textOf(file ?? null),
    contents: textOf(contents ?? null),
    ...(modified === "" ? {} : { modified }),
    ...(typeof latest === "number" ? { latest } : {}),
  };
}

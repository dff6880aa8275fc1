import { cellAddress } from "../changes/address";
import type { CellInput, Look, SheetContent } from "../changes/content";
import { count, listed } from "../checks/common/words";
import { ContentBuilder } from "../reports/content-builder";
import { PALETTE, TONES } from "../reports/palette";
import type { Settings } from "../setup/settings";
import { DIMENSIONS, WEIGHTS } from "./dimensions";
import type { Quality } from "./quality";
import { BANDS } from "./score";
import type { Score, Scores } from "./score";
import type { QualityGroup } from "./tally";

const TITLE_ROW = 0;
const TOP = 4;
const SHARE: Look = { numberFormat: "0.0%", horizontal: "Right" };
const COUNT: Look = { numberFormat: "#,##0", horizontal: "Right" };
const HEAD: Look = {
  bold: true,
  fill: PALETTE.accent,
  fontColor: PALETTE.white,
  wrap: true,
  vertical: "Center",
};
const WIDTHS = [16, 46, ...Array.from({ length: 15 }, () => 14)];
/** Shares, then the counts that they are worked out from, then what could not be judged. */
const GROUP_COLUMNS = 2 + 3 * DIMENSIONS.length;

/** The Data Quality sheet: scores of the program, its registers, projects and owners, as formulas over the counts beside them. */
export function qualitySheet(quality: Quality, settings: Settings): SheetContent {
  const sheet = new ContentBuilder();
  sheet.put(TITLE_ROW, 0, "Data quality", { fontSize: 20, bold: true, fontColor: PALETTE.accent });
  sheet.height(TITLE_ROW, 30);
  sheet.put(1, 0, `${settings.programName}, as of`, { fontColor: PALETTE.soft });
  sheet.put(1, 2, settings.dataDate, {
    numberFormat: "d mmm yyyy",
    horizontal: "Left",
    fontColor: PALETTE.soft,
  });
  let row = program(sheet, TOP, quality);
  row = method(sheet, row + 1);
  row = groups(sheet, row + 1, "By register", ["Register", ""], quality.registers, (one) => [one.name, null]);
  row = groups(
    sheet,
    row + 1,
    "By project, lowest first",
    ["Project ID", "Project"],
    quality.projects,
    (one) => [one.key === "" ? "No project" : one.key, one.name],
  );
  row = groups(sheet, row + 1, "By owner, lowest first", ["Owner", ""], quality.owners, (one) => [
    one.name === "" ? "No owner" : one.name,
    null,
  ]);
  row = reasons(sheet, row + 1, quality);
  return sheet.build({
    columnWidths: WIDTHS,
    tabColor: "#E5A626",
    frozen: { rows: 3, columns: 0 },
    page: {
      orientation: "Landscape",
      paper: settings.paper,
      area: { row: 0, column: 0, rows: row, columns: GROUP_COLUMNS },
      leftFooter: "Data quality",
    },
  });
}

const PROGRAM_HEADERS = [
  "Dimension",
  "What it asks",
  "Score",
  "Band",
  "Passed, weighted",
  "Assessable, weighted",
  "Not assessable, weighted",
  "Not assessable, share",
  "Waived, counted as passed",
  "Last period",
  "Change, points",
];

function program(sheet: ContentBuilder, start: number, { scores, before }: Quality): number {
  heading(sheet, start, before ? `The program, against ${before.period}` : "The program");
  sheet.putRow(start + 1, 0, PROGRAM_HEADERS, HEAD);
  sheet.height(start + 1, 45);
  DIMENSIONS.forEach(({ id, title, meaning }, index) => {
    const row = start + 2 + index;
    const at = (column: number): string => cellAddress(row, column);
    const { passed, assessable, notAssessable, waived } = scores[id];
    sheet.putRow(row, 0, [title, meaning]);
    sheet.put(row, 2, shareFormula(at(4), at(5)), { ...SHARE, bold: true });
    sheet.put(row, 3, bandFormula(at(2)), { indent: 1 });
    sheet.putRow(row, 4, [passed, assessable, notAssessable], COUNT);
    sheet.put(row, 7, { formula: `=IF(${at(5)}+${at(6)}=0,"n/a",${at(6)}/(${at(5)}+${at(6)}))` }, SHARE);
    sheet.put(row, 8, waived, COUNT);
    sheet.put(row, 9, before?.shares[id] ?? "n/a", SHARE);
    sheet.put(
      row,
      10,
      { formula: `=IF(AND(ISNUMBER(${at(2)}),ISNUMBER(${at(9)})),(${at(2)}-${at(9)})*100,"n/a")` },
      { numberFormat: "+0.0;-0.0;0.0", horizontal: "Right" },
    );
    sheet.height(row, 30);
  });
  const place = { row: start + 2, rows: DIMENSIONS.length };
  sheet.look({ ...place, column: 0, columns: PROGRAM_HEADERS.length }, { vertical: "Top" });
  sheet.look({ ...place, column: 1, columns: 1 }, { wrap: true });
  const first = cellAddress(start + 2, 3);
  for (const [word, tone] of Object.entries({
    Good: TONES["Green"],
    Fair: TONES["Amber"],
    Poor: TONES["Red"],
    "Not assessable": TONES["Grey"],
  }))
    if (tone)
      sheet.dress({
        ...place,
        column: 3,
        columns: 1,
        kind: "formula",
        formula: `=${first}="${word}"`,
        look: { fill: tone.fill, fontColor: tone.text },
      });
  return start + 2 + DIMENSIONS.length;
}

/** The method in words, so that the sheet can be defended by itself. */
function method(sheet: ContentBuilder, start: number): number {
  const { error, warning, alert } = WEIGHTS;
  const lines = [
    `Method: a score is the weighted applications of rules that passed, divided by those that could be judged. An error weighs ${error}, a warning ${warning}, an alert ${alert}.`,
    "What could not be judged is in neither number and stands beside the score. Without anything judged there is no score (n/a), never 100%.",
    "A waived finding counts as passed; how many there are is printed. A column that is blank in every row fails in each of them.",
    "Rules that compare rows with each other or judge a register as a whole count for the program and the register alone, so that projects and owners add up to less.",
    `Bands: Good from ${BANDS.good * 100}%, Fair from ${BANDS.fair * 100}%, Poor below; they are this report's own. In the lists below, fair shares are amber, and poor ones red and bold.`,
    "A row belongs to its owner; without one to its project's manager, then to the sponsor.",
  ];
  lines.forEach((text, index) => sheet.put(start + index, 0, text, { fontColor: PALETTE.soft }));
  return start + lines.length;
}

function groups(
  sheet: ContentBuilder,
  start: number,
  title: string,
  names: readonly [string, string],
  list: readonly QualityGroup[],
  labels: (one: QualityGroup) => readonly [CellInput, CellInput],
): number {
  heading(sheet, start, title);
  if (list.length === 0) {
    sheet.put(start + 1, 0, "Nothing was judged.");
    return start + 2;
  }
  sheet.putRow(
    start + 1,
    0,
    [
      ...names,
      ...DIMENSIONS.map(({ title: dimension }) => dimension),
      ...DIMENSIONS.flatMap(({ title: dimension }) => [`${dimension}: passed`, `${dimension}: assessable`]),
    ],
    HEAD,
  );
  sheet.height(start + 1, 32);
  list.forEach((one, index) => groupRow(sheet, start + 2 + index, labels(one), one.scores));
  const place = { row: start + 2, rows: list.length };
  sheet.look({ ...place, column: 2, columns: DIMENSIONS.length }, SHARE);
  sheet.look({ ...place, column: 2 + DIMENSIONS.length, columns: 2 * DIMENSIONS.length }, COUNT);
  const first = cellAddress(start + 2, 2);
  for (const [condition, tone] of [
    [`AND(ISNUMBER(${first}),${first}<${BANDS.fair})`, TONES["Red"]],
    [`AND(ISNUMBER(${first}),${first}<${BANDS.good})`, TONES["Amber"]],
  ] as const)
    if (tone)
      sheet.dress({
        ...place,
        column: 2,
        columns: DIMENSIONS.length,
        kind: "formula",
        formula: `=${condition}`,
        look: { fill: tone.fill, fontColor: tone.text, bold: tone === TONES["Red"] },
      });
  return start + 2 + list.length;
}

function groupRow(
  sheet: ContentBuilder,
  row: number,
  labels: readonly [CellInput, CellInput],
  scores: Scores,
): void {
  const counts = 2 + DIMENSIONS.length;
  sheet.putRow(row, 0, [
    ...labels,
    ...DIMENSIONS.map((_, index) =>
      shareFormula(cellAddress(row, counts + 2 * index), cellAddress(row, counts + 2 * index + 1)),
    ),
    ...DIMENSIONS.flatMap(({ id }) => pair(scores[id])),
  ]);
}

const pair = ({ passed, assessable }: Score): CellInput[] => [passed, assessable];

function reasons(sheet: ContentBuilder, start: number, { reasons: list }: Quality): number {
  heading(sheet, start, "What could not be judged, and why");
  sheet.putRow(start + 1, 0, ["Rows", "Reason", "", "", "", "Checks"], HEAD);
  if (list.length === 0) sheet.put(start + 2, 1, "Everything could be judged.");
  list.forEach(({ reason, rows, checks }, index) => {
    const row = start + 2 + index;
    sheet.put(row, 0, rows, { ...COUNT, horizontal: "Left" });
    sheet.put(row, 1, reason);
    sheet.put(
      row,
      5,
      checks.length > 6
        ? `${listed(checks.slice(0, 6))} and ${count(checks.length - 6, "more", "more")}`
        : listed(checks),
    );
  });
  return start + 2 + Math.max(1, list.length);
}

function heading(sheet: ContentBuilder, row: number, text: string): void {
  sheet.put(row, 0, text, { bold: true, fontSize: 13, fontColor: PALETTE.accent });
  sheet.height(row, 21);
}

const shareFormula = (passed: string, assessable: string): CellInput => ({
  formula: `=IF(${assessable}=0,"n/a",${passed}/${assessable})`,
});

const bandFormula = (share: string): CellInput => ({
  formula: `=IF(ISNUMBER(${share}),IF(${share}>=${BANDS.good},"Good",IF(${share}>=${BANDS.fair},"Fair","Poor")),"Not assessable")`,
});

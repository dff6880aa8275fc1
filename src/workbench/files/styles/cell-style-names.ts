/**
 * Excel's own cell styles: the name that Office.js has for each (Excel.BuiltInStyle), the name that en-US Excel
 * shows, and the number by which files know it in any language (ISO/IEC 29500-1, 18.8.7).
 */
const BUILT_IN: readonly (readonly [model: string, shown: string, id: number])[] = [
  ["Normal", "Normal", 0],
  ["Comma", "Comma", 3],
  ["Currency", "Currency", 4],
  ["Percent", "Percent", 5],
  ["WholeComma", "Comma [0]", 6],
  ["WholeDollar", "Currency [0]", 7],
  ["Hlink", "Hyperlink", 8],
  ["HlinkTrav", "Followed Hyperlink", 9],
  ["Note", "Note", 10],
  ["WarningText", "Warning Text", 11],
  ["Emphasis1", "Emphasis 1", 12],
  ["Emphasis2", "Emphasis 2", 13],
  ["Emphasis3", "Emphasis 3", 14],
  ["SheetTitle", "Title", 15],
  ["Heading1", "Heading 1", 16],
  ["Heading2", "Heading 2", 17],
  ["Heading3", "Heading 3", 18],
  ["Heading4", "Heading 4", 19],
  ["Input", "Input", 20],
  ["Output", "Output", 21],
  ["Calculation", "Calculation", 22],
  ["CheckCell", "Check Cell", 23],
  ["LinkedCell", "Linked Cell", 24],
  ["Total", "Total", 25],
  ["Good", "Good", 26],
  ["Bad", "Bad", 27],
  ["Neutral", "Neutral", 28],
  ...[1, 2, 3, 4, 5, 6].flatMap((accent) => {
    const first = 29 + (accent - 1) * 4;
    return ["", "20", "40", "60"].map((part, index): [string, string, number] => [
      `Accent${accent}${part && `_${part}`}`,
      `${part && `${part}% - `}Accent${accent}`,
      first + index,
    ]);
  }),
  ["ExplanatoryText", "Explanatory Text", 53],
];

const MODEL_NAMES = new Map(BUILT_IN.map(([model, , id]) => [id, model]));
const IDS = new Map(BUILT_IN.map(([model, shown, id]) => [model, { shown, id }]));

/** Office.js's name of a built-in style by its number; undefined for numbers that it has no name for. */
export const builtInStyleName = (id: number): string | undefined => MODEL_NAMES.get(id);

/** What a file says of a style of Excel's own, by Office.js's name for it. */
export const builtInStyle = (name: string): { shown: string; id: number } | undefined => IDS.get(name);

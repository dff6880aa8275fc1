/** The numbers by which files know Excel's own cell styles, whatever the language (ISO/IEC 29500-1, 18.8.7). */
export const BUILT_IN_STYLES: ReadonlyMap<string, number> = new Map<string, number>([
  ["Normal", 0],
  ["Comma", 3],
  ["Currency", 4],
  ["Percent", 5],
  ["Comma [0]", 6],
  ["Currency [0]", 7],
  ["Hyperlink", 8],
  ["Followed Hyperlink", 9],
  ["Note", 10],
  ["Warning Text", 11],
  ["Title", 15],
  ["Heading 1", 16],
  ["Heading 2", 17],
  ["Heading 3", 18],
  ["Heading 4", 19],
  ["Input", 20],
  ["Output", 21],
  ["Calculation", 22],
  ["Check Cell", 23],
  ["Linked Cell", 24],
  ["Total", 25],
  ["Good", 26],
  ["Bad", 27],
  ["Neutral", 28],
  ...[1, 2, 3, 4, 5, 6].flatMap((accent): [string, number][] => {
    const first = 29 + (accent - 1) * 4;
    return [
      [`Accent${accent}`, first],
      [`20% - Accent${accent}`, first + 1],
      [`40% - Accent${accent}`, first + 2],
      [`60% - Accent${accent}`, first + 3],
    ];
  }),
  ["Explanatory Text", 53],
]);

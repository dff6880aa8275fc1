import { resolveColor, readPalette, tinted } from "../../../../src/workbench/files/styles/colors";
import { parseXml } from "../../../../src/sources/xml/tree";

const TINTS = [
  0.79998168889431442, 0.59999389629810485, 0.39997558519241921, -0.249977111117893, -0.499984740745262,
];

/** The theme of Office 2013 to 2022 and the five shades of each colour that Excel's palette shows. */
const SHADES: Record<string, readonly string[]> = {
  "#4472C4": ["#D9E1F2", "#B4C6E7", "#8EA9DB", "#305496", "#203764"],
  "#ED7D31": ["#FCE4D6", "#F8CBAD", "#F4B084", "#C65911", "#833C0C"],
  "#A5A5A5": ["#EDEDED", "#DBDBDB", "#C9C9C9", "#7B7B7B", "#525252"],
  "#FFC000": ["#FFF2CC", "#FFE699", "#FFD966", "#BF8F00", "#806000"],
  "#5B9BD5": ["#DDEBF7", "#BDD7EE", "#9BC2E6", "#2F75B5", "#1F4E78"],
  "#70AD47": ["#E2EFDA", "#C6E0B4", "#A9D08E", "#548235", "#375623"],
  "#44546A": ["#D6DCE4", "#ACB9CA", "#8497B0", "#333F4F", "#222B35"],
};

const parts = (color: string): number[] => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));

describe("tints of theme colours", () => {
  it.each(Object.entries(SHADES))("of %s are those of Excel's palette, within 2 of 255", (color, shades) => {
    shades.forEach((shade, index) => {
      const found = parts(tinted(color, TINTS[index] ?? 0));
      const off = parts(shade).map((part, place) => Math.abs(part - (found[place] ?? 0)));
      expect([shade, Math.max(...off) <= 2]).toEqual([shade, true]);
    });
  });

  it("end in white and black", () => {
    expect([tinted("#4472C4", 1), tinted("#4472C4", -1), tinted("#4472C4", 0)]).toEqual([
      "#FFFFFF",
      "#000000",
      "#4472C4",
    ]);
  });
});

describe("a colour of a file", () => {
  const theme = parseXml(
    '<a:theme xmlns:a="x"><a:themeElements><a:clrScheme><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1><a:lt1><a:srgbClr val="fefefe"/></a:lt1><a:accent1><a:srgbClr val="AA0000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  );
  const styles = parseXml(
    "<styleSheet><colors><indexedColors>" +
      '<rgbColor rgb="00123456"/>'.repeat(3) +
      "</indexedColors></colors></styleSheet>",
  );
  const color = (attributes: string, own = false): string | undefined =>
    resolveColor(parseXml(`<color ${attributes}/>`), readPalette(theme, own ? styles : undefined));

  it("is found by theme index, which has light before dark", () => {
    expect([color('theme="0"'), color('theme="1"'), color('theme="4"')]).toEqual([
      "#FEFEFE",
      "#111111",
      "#AA0000",
    ]);
  });

  it("is found by its index in the classic palette, or in the workbook's own", () => {
    expect([color('indexed="10"'), color('indexed="64"'), color('indexed="22"')]).toEqual([
      "#FF0000",
      "#000000",
      "#C0C0C0",
    ]);
    expect([color('indexed="2"', true), color('indexed="10"', true)]).toEqual(["#123456", "#FF0000"]);
  });

  it("is found by value, without its transparency; automatic is none", () => {
    expect([color('rgb="80FF8000"'), color('rgb="ff8000"'), color('auto="1"'), color("")]).toEqual([
      "#FF8000",
      "#FF8000",
      undefined,
      undefined,
    ]);
  });
});

import { splitSides } from "../../../../src/workbench/files/sheet/header-footer";

describe("a header's three parts", () => {
  // ISO/IEC 29500-1, 18.3.1.46: text before any of the letters is in the middle.
  it.each([
    ["&LLeft&CMiddle&RRight", "Left", "Middle", "Right"],
    ["Only", "", "Only", ""],
    ["&R&P of &N", "", "", "&P of &N"],
    ['&L&"Arial,Bold"&14Title&CA && B', '&"Arial,Bold"&14Title', "A && B", ""],
    ['&C&"Calibri,Regular"&&Left &&Right', "", '&"Calibri,Regular"&&Left &&Right', ""],
    ["", "", "", ""],
  ])("%s", (text, left, center, right) => {
    expect(splitSides(text)).toEqual({ left, center, right });
  });
});

import * as fc from "fast-check";
import {
  charactersFromPoints,
  pointsFromBase,
  pointsFromCharacters,
} from "../../../../src/workbench/files/sheet/widths";

describe("column widths", () => {
  // Widths that Excel writes for Calibri 11, with the pixels that it shows in the width's tip.
  it.each([
    [9.140625, 64],
    [8.7109375, 61],
    [20.7109375, 145],
    [1.7109375, 12],
    [50.7109375, 355],
  ])("%f characters are %d pixels", (characters, pixels) => {
    expect(pointsFromCharacters(characters)).toBe(pixels * 0.75);
    expect(pointsFromCharacters(charactersFromPoints(pixels * 0.75))).toBe(pixels * 0.75);
  });

  it("are 64 pixels, 48 points, where a file says nothing", () => {
    expect(pointsFromBase(8)).toBe(48);
    expect(charactersFromPoints(48)).toBe(9.140625);
  });

  it("keep every pixel (properties)", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1790 }), (pixels) => {
        expect(pointsFromCharacters(charactersFromPoints(pixels * 0.75))).toBe(pixels * 0.75);
      }),
    );
  });
});

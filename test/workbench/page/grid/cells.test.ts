import * as fc from "fast-check";
import { isDark, mix, tint } from "../../../../src/workbench/page/grid/colour";
import { fitNumber } from "../../../../src/workbench/page/grid/fit-number";
import { wrappedLines } from "../../../../src/workbench/page/grid/text-measure";
import { showText } from "../../../../src/workbench/engine/show";

describe("Colours", () => {
  it("mixes and tints", () => {
    expect(mix("#000000", "#FFFFFF", 0.5)).toBe("#808080");
    // Office's own palette: accent 1 "Lighter 80%" and "Darker 25%".
    expect(tint("#4472C4", 0.8)).toBe("#DAE3F3");
    expect(tint("#4472C4", -0.25)).toBe("#335693");
  });

  it("chooses the text that has the better contrast by WCAG", () => {
    const luminance = (colour: string): number => {
      const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
      const [r = 0, g = 0, b = 0] = parts.map((c) =>
        c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);
    fc.assert(
      fc.property(colour, (one) => {
        const onWhite = 1.05 / (luminance(one) + 0.05);
        const onBlack = (luminance(one) + 0.05) / 0.05;
        // Where both are all but equal, either will do.
        fc.pre(Math.abs(onWhite - onBlack) > 0.05);
        expect(isDark(one)).toBe(onWhite > onBlack);
      }),
    );
  });
});

describe("Numbers in narrow cells", () => {
  const inRoom = (room: number) => (text: string) => text.length <= room;
  const fit = (value: number, room: number, format?: string): string =>
    fitNumber(value, showText(value, format), format === undefined, inRoom(room));

  it("gives up decimals under General, then digits", () => {
    expect(fit(1234.5678, 9)).toBe("1234.5678");
    expect(fit(1234.5678, 6)).toBe("1234.6");
    expect(fit(1234.5678, 4)).toBe("1235");
    expect(fit(1234567890123, 9)).toBe("1.235E+12");
    expect(fit(0.000012345, 8)).toBe("1.23E-05");
  });

  it("shows number signs as wide as the cell where nothing fits", () => {
    expect(fit(1234.5678, 3)).toBe("###");
    expect(fit(46112, 6, "d mmm yyyy")).toBe("######");
    expect(fit(1_000_000, 4, "#,##0")).toBe("####");
  });

  it("never shows another number than rounding gives", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e4, max: 1e4, noNaN: true }),
        fc.integer({ min: 1, max: 12 }),
        (value, room) => {
          fc.pre(Math.abs(value) > 1e-3);
          const text = fit(value, room);
          expect(text.length <= room || /^#+$/.test(text)).toBe(true);
          if (!text.startsWith("#")) expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(0.5);
        },
      ),
    );
  });
});

describe("Wrapped text", () => {
  // Letters of ten pixels make widths easy to count.
  const measure = { width: (text: string) => text.length * 10, lineHeight: () => 16 };
  const lines = (text: string, width: number): number => wrappedLines(text, width, "", measure);

  it("breaks at blanks, at line ends, and inside long words", () => {
    expect(lines("short", 100)).toBe(1);
    expect(lines("one two three", 80)).toBe(2);
    expect(lines("one two three", 50)).toBe(3);
    expect(lines("a\nb\nc", 100)).toBe(3);
    expect(lines("abcdefghijkl", 50)).toBe(3);
    expect(lines("", 50)).toBe(1);
  });
});

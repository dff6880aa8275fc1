type Channels = readonly [red: number, green: number, blue: number];

/** The channels of `#RRGGBB`; black for anything else. */
export function channels(colour: string): Channels {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  const part = (index: number): number => parseInt(match?.[index] ?? "0", 16);
  return [part(1), part(2), part(3)];
}

const hex = (channel: number): string =>
  Math.max(0, Math.min(255, Math.round(channel)))
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();

/** The colour that lies `share` (0 to 1) of the way from one to another. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [channels(from), channels(to)];
  const between = (index: 0 | 1 | 2): string => hex(a[index] + (b[index] - a[index]) * share);
  return `#${between(0)}${between(1)}${between(2)}`;
}

/** Lighter (up to 1) or darker (down to -1), as the tints of Excel's themes. */
export const tint = (colour: string, by: number): string =>
  by < 0 ? mix(colour, "#000000", -by) : mix(colour, "#FFFFFF", by);

/** True when white text is easier to read on a colour than black. */
export function isDark(colour: string): boolean {
  const linear = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = linear;
  // Relative luminance of WCAG 2; 0.179 is where both contrasts are equal.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
